// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/panel.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace mesh {

Panel::Panel(QWidget* parent)
    : QWidget(parent)
{
    // Children that ask for the colour behind them get the surface.
    setBackgroundRole(QPalette::Base);
}

void Panel::setContent(QWidget* widget)
{
    Q_ASSERT(!layout());
    m_content = widget;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(widget);
    widget->installEventFilter(this);
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metrics::Radius, tokens().surface, tokens().border);
}

bool Panel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && event->type() == QEvent::Resize) {
        // The corners that the mask takes away show our own fill, so its coarse edge is not seen.
        QPainterPath path;
        path.addRoundedRect(m_content->rect(), metrics::Radius - 1, metrics::Radius - 1);
        m_content->setMask(QRegion(path.toFillPolygon().toPolygon()));
    }
    return QWidget::eventFilter(watched, event);
}

Bar::Bar(Qt::Edges lines, QWidget* parent)
    : QWidget(parent)
    , m_lines(lines)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void Bar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge}) {
        if (!(m_lines & edge))
            continue;
        // Left and right are meant as leading and trailing.
        Qt::Edge drawn = edge;
        if (layoutDirection() == Qt::RightToLeft && edge == Qt::LeftEdge)
            drawn = Qt::RightEdge;
        else if (layoutDirection() == Qt::RightToLeft && edge == Qt::RightEdge)
            drawn = Qt::LeftEdge;
        paintHairline(painter, rect(), drawn, tokens().border);
    }
}

Separator::Separator(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokens().border);
}

} // namespace mesh
