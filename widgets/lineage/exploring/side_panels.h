// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QSplitter>

class QAction;

namespace mesh {

/// The canvas and what can stand beside it: one panel at a time, each with a checkable action that shows and hides it.
/// GUI thread only.
class SidePanels : public QSplitter
{
    Q_OBJECT
public:
    explicit SidePanels(QWidget* canvas, QWidget* parent = nullptr);

    void add(QWidget* panel, QAction* toggle, int width);
    void setShown(QWidget* panel, bool isShown);
    QWidget* shown() const; ///< the panel beside the canvas, or nullptr

signals:
    void panelShown(QWidget* panel);

private:
    struct Panel
    {
        QWidget* widget;
        QAction* toggle;
        int width;
    };
    QList<Panel> m_panels;
};

} // namespace mesh
