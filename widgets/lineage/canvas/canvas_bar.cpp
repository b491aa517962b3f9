// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/canvas/canvas_bar.h"

#include "widgets/common/panel.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace mesh {

CanvasBar::CanvasBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(0);
    m_row->setSizeConstraint(QLayout::SetFixedSize);
    setCursor(Qt::ArrowCursor);
}

void CanvasBar::addGroup(const QList<QAction*>& actions)
{
    if (m_row->count() > 0) {
        auto* line = new Separator(Qt::Vertical, this);
        line->setFixedHeight(16);
        m_row->addSpacing(3);
        m_row->addWidget(line, 0, Qt::AlignVCenter);
        m_row->addSpacing(3);
    }
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFixedSize(26, 26);
        button->setIconSize({metrics::IconSize, metrics::IconSize});
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        m_row->addWidget(button);
    }
}

void CanvasBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()), metrics::Radius, t.raised, t.border);
}

} // namespace mesh
