// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace mesh {

/// The small bar in a corner of the canvas: one button for each action, with its shortcut in the tool tip.
class CanvasBar : public QWidget
{
    Q_OBJECT
public:
    explicit CanvasBar(QWidget* parent);

    void addGroup(const QList<QAction*>& actions); ///< a hairline stands between groups

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row;
};

} // namespace mesh
