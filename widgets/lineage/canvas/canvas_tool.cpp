// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/canvas/canvas_tool.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int widestNote = 280;
constexpr int noteGap = 8;
constexpr int notePadding = 8;
} // namespace

CanvasTool::CanvasTool(LineageCanvas& canvas, QObject* parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_described(canvas.accessibleDescription())
{
}

std::optional<LineageCanvas::FlowEnd> CanvasTool::endAt(QPointF point) const
{
    const LineageCanvas::Hit hit = m_canvas.hitTest(point);
    if (hit.node == LineageScene::None)
        return std::nullopt;
    return LineageCanvas::FlowEnd {hit.node, hit.row};
}

void CanvasTool::say(const QString& text) const
{
    const QString said = text.isEmpty() ? m_described : text;
    if (m_canvas.accessibleDescription() == said)
        return;
    m_canvas.setAccessibleDescription(said);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(&m_canvas, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CanvasTool::paintNote(QPainter& painter, const QRectF& place, const QString& text, bool isGood) const
{
    if (text.isEmpty())
        return;
    const Tokens& t = tokens();
    const QRect room = m_canvas.viewport()->rect().adjusted(noteGap, noteGap, -noteGap, -noteGap);
    painter.setFont(Theme::font(TextRole::Secondary));
    const int beforeText = metrics::IconSize + 6;
    const int widestText = std::min(widestNote, room.width() - beforeText - 2 * notePadding);
    const QRect words = painter.fontMetrics().boundingRect(QRect(0, 0, widestText, 1000), Qt::TextWordWrap, text);
    QRect note(0, 0, words.width() + beforeText + 2 * notePadding,
               std::max(words.height(), metrics::IconSize) + 2 * notePadding);
    note.moveTopLeft(QPoint(int(place.left()), int(place.bottom()) + noteGap));
    if (note.bottom() > room.bottom())
        note.moveBottom(int(place.top()) - noteGap);
    note.moveLeft(std::clamp(note.left(), room.left(), std::max(room.left(), room.right() - note.width())));
    paintRounded(painter, note, metrics::Radius, t.raised, isGood ? t.border : t.bad);
    paintIcon(painter, QRect(note.left() + notePadding, note.top() + notePadding, metrics::IconSize, metrics::IconSize),
              isGood ? u"flow"_s : u"error"_s, isGood ? t.accent : t.bad);
    painter.setPen(t.text);
    painter.drawText(note.adjusted(notePadding + beforeText, notePadding, -notePadding, -notePadding),
                     int(Qt::TextWordWrap | Qt::AlignVCenter), text);
}

void paintFlowLine(QPainter& painter, QPointF start, QPointF end, const QColor& color)
{
    const qreal reach = std::max(30.0, std::abs(end.x() - start.x()) / 2);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end);
    QPen pen(color, 1.75);
    pen.setDashPattern({3.2, 2.4});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF {end, end + QPointF(-7, -4), end + QPointF(-7, 4)});
}

// What the canvas does with its tools stands here, beside what they are.

void LineageCanvas::addTool(CanvasTool* tool)
{
    m_tools.push_back(tool);
}

CanvasTool* LineageCanvas::activeTool() const
{
    const auto active = std::ranges::find_if(m_tools, &CanvasTool::isActive);
    return active == m_tools.end() ? nullptr : *active;
}

void LineageCanvas::hoverTools(QPointF point)
{
    const bool isOver = std::ranges::any_of(m_tools, [&](const CanvasTool* tool) { return tool->isOver(point); });
    if (isOver == m_isOverTool)
        return;
    m_isOverTool = isOver;
    updateCursor();
    viewport()->update();
}

} // namespace mesh
