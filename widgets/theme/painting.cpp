// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/painting.h"

#include <QPainter>
#include <QStyleOption>

namespace mesh {

void paintRounded(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line,
                  qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0); // square corners are whole
    const bool hasLine = line.isValid() && line.alpha() > 0;
    if (fill.isValid() && fill.alpha() > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        // Half a pixel in under a line, so that the fill does not shine through its antialiased outside.
        const qreal inset = hasLine ? 0.5 : 0;
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    }
    if (hasLine) {
        const qreal half = lineWidth / 2;
        painter.setPen(QPen(line, lineWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    }
    painter.restore();
}

void paintHairline(QPainter& painter, const QRect& rect, Qt::Edge edge, const QColor& color)
{
    QRect line = rect;
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(1);
        break;
    case Qt::BottomEdge:
        line.setTop(rect.bottom());
        break;
    case Qt::LeftEdge:
        line.setWidth(1);
        break;
    case Qt::RightEdge:
        line.setLeft(rect.right());
        break;
    }
    painter.fillRect(line, color);
}

bool showsFocusRing(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const QColor& color)
{
    paintRounded(painter, rect, radius, {}, color, 2);
}

} // namespace mesh
