// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/side_panels.h"

#include <QAction>

namespace mesh {

SidePanels::SidePanels(QWidget* canvas, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(canvas);
    setStretchFactor(0, 1);
    // Who drew a panel wider finds it so again.
    connect(this, &QSplitter::splitterMoved, this, [this] {
        for (qsizetype i = 0; i < m_panels.size(); ++i) {
            if (const int width = sizes().at(i + 1); width > 0)
                m_panels[i].width = width;
        }
    });
}

void SidePanels::add(QWidget* panel, QAction* toggle, int width)
{
    panel->hide();
    addWidget(panel);
    toggle->setCheckable(true);
    connect(toggle, &QAction::triggered, this, [this, panel](bool isChecked) { setShown(panel, isChecked); });
    m_panels.append({panel, toggle, width});
}

void SidePanels::setShown(QWidget* panel, bool isShown)
{
    for (const Panel& each : m_panels) {
        const bool isThis = each.widget == panel;
        if (!isThis && !isShown)
            continue;
        each.widget->setVisible(isThis && isShown);
        each.toggle->setChecked(isThis && isShown);
    }
    if (!isShown)
        return;
    QList<int> sizes {width()};
    for (const Panel& each : m_panels) {
        sizes.append(each.widget == panel ? each.width : 0);
        if (each.widget == panel)
            sizes[0] -= each.width;
    }
    setSizes(sizes);
    emit panelShown(panel);
}

QWidget* SidePanels::shown() const
{
    for (const Panel& each : m_panels) {
        if (each.widget->isVisibleTo(this))
            return each.widget;
    }
    return nullptr;
}

} // namespace mesh
