// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QRadioButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace mesh {

/// One page or tool of the rail: icon over word. A radio button to screen readers.
class RailButton : public QRadioButton
{
    Q_OBJECT
public:
    RailButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);

    /// A small dot that says there is something new; @p meaning is read to screen readers.
    void setBadge(bool visible, const QString& meaning = {});
    QSize sizeHint() const override;

protected:
    bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    bool m_hasBadge = false;
};

/// The column of pages at the edge of the window, the mark above it. Arrow keys move and choose.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// Returns the index of the new page. The shortcut is made here and told in the tool tip.
    int addPage(const QString& iconName, const QString& text, const QKeySequence& shortcut = {});
    /// A button at the bottom that is no page: settings, theme.
    RailButton* addTool(const QString& iconName, const QString& text, const QKeySequence& shortcut = {});
    RailButton* button(int index) const;
    int count() const;

    int current() const;
    void setCurrent(int index);

signals:
    void currentChanged(int index);
    /// The page that is current already was chosen again.
    void currentActivated(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QVBoxLayout* m_pages;
    QVBoxLayout* m_tools;
    int m_current = -1;
};

} // namespace mesh
