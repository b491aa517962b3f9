// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPointer>
#include <QPushButton>

class QMenu;

namespace mesh {

/// A small labelled thing: a tag in the inspector, or, as FilterChip, a choice above a list. Clicking emits clicked(),
/// its cross or Delete emits closeRequested(); the chip never removes itself.
class Chip : public QPushButton
{
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    void setClosable(bool closable);
    bool isClosable() const { return m_isClosable; }
    /// A square of the hue before the text; an invalid colour removes it.
    void setSwatch(const QColor& hue);
    /// Muted italics, for a value that comes from elsewhere.
    void setInherited(bool inherited);
    /// Opened by a click; the chip shows a chevron. Not owned. (Takes the place of what QPushButton has.)
    void setMenu(QMenu* menu);
    QMenu* menu() const { return m_menu; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void closeRequested();

protected:
    enum class Shape
    {
        Tag,
        Pill
    };
    Chip(const QString& text, Shape shape, QWidget* parent);

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect closeRect() const;
    void openMenu();
    void updateFocusPolicy();

    Shape m_shape;
    QColor m_swatch;
    QPointer<QMenu> m_menu;
    bool m_isClosable = false;
    bool m_isInherited = false;
    bool m_isCloseHovered = false;
    bool m_isClosePressed = false;
};

/// The pill above a list: "2 up, 2 down v", "Customer 360 x". Checked, it is tinted: the filter is on.
class FilterChip : public Chip
{
    Q_OBJECT
public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);
};

} // namespace mesh
