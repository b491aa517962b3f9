// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace mesh {

/// Underlined tabs for a narrow place: what does not fit moves into a menu behind three dots instead of scrolling
/// away, and the current tab is always in sight. Put a QStackedWidget below it; let it
/// reach half into the trailing margin of a narrow panel, where its dots stand well. Arrow keys move and choose.
class TabStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);

    /// Returns the index of the new tab; the first one is current.
    int addTab(const QString& text);
    int count() const;
    void setTabText(int index, const QString& text);
    QString tabText(int index) const;
    /// A tab that does not apply to what is shown.
    void setTabVisible(int index, bool visible);

    int current() const { return m_current; }
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void fillMenu();

    QButtonGroup* m_group;
    QToolButton* m_more;
    QList<bool> m_isVisible;
    int m_current = -1;
};

} // namespace mesh
