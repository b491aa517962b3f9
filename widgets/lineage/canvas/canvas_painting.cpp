// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What the canvas paints: the scene, and live above it what depends on the hand and the selection.

#include "widgets/lineage/canvas/canvas.h"

#include "widgets/lineage/canvas/canvas_tool.h"
#include "widgets/lineage/canvas/minimap.h"
#include "widgets/lineage/canvas/tile_layer.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <array>

namespace mesh {

namespace {
constexpr qreal openerSize = 18;
constexpr qreal handleSize = 12;
constexpr qreal smallestControls = 0.5; ///< below this scale the controls would be larger than their node
} // namespace

void LineageCanvas::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    const QRectF window(viewport()->rect());
    QPainter painter(viewport());
    LineagePainter lineage(*m_scene, *m_index, m_look);
    if (usesTiles() && !m_motion) {
        m_tiles->paint(painter, m_transform, viewport()->rect(), devicePixelRatioF());
    } else {
        painter.fillRect(window, t.surface);
        lineage.setTrace(m_traced.get());
        lineage.paint(painter, m_transform, window);
    }
    paintEmphasis(painter, lineage);
    lineage.paintLaneNames(painter, m_transform, window);
    paintControls(painter);
    paintFlow(painter);
    for (const CanvasTool* tool : m_tools)
        tool->paint(painter);
    if (m_drag == Drag::Lasso)
        paintRounded(painter, QRectF(m_pressedAt, m_lastPoint).normalized(), 2, t.selection, t.accent);
}

void LineageCanvas::paintEmphasis(QPainter& painter, const LineagePainter& lineage) const
{
    const Tokens& t = tokens();
    const QRectF window(viewport()->rect());
    if (!m_traced)
        lineage.paintEmphasised(painter, m_transform, window, m_linkedEdges, Emphasis::Selected);
    lineage.paintEmphasised(painter, m_transform, window, m_selectedEdges, Emphasis::Selected);
    if (m_hover.part == Part::Edge && m_hover.edge < m_scene->edgeCount())
        lineage.paintEmphasised(painter, m_transform, window, std::array {m_hover.edge}, Emphasis::Hovered);
    if (m_hover.node != LineageScene::None && !std::ranges::count(m_selectedNodes, m_hover.node))
        lineage.paintNode(painter, m_transform, m_hover.node, Emphasis::Hovered);
    for (const Index node : m_selectedNodes) {
        if (nodeRect(node).intersects(window))
            lineage.paintNode(painter, m_transform, node, Emphasis::Selected);
    }
    // A selected row keeps its node's frame quiet and tints itself.
    if (m_transform.scale >= 0.5) {
        for (const RecordId& record : m_selectedRecords) {
            Index node = LineageScene::None;
            if (record.kind != Kind::Column || m_scene->find(record) != LineageScene::None)
                continue;
            const Index row = m_scene->findRow(record, &node);
            if (row == LineageScene::None)
                continue;
            paintRounded(painter, endRect({node, row}), 3, t.selection, t.accent);
        }
    }
    if (m_current && hasFocus() && detailAt(m_transform.scale) >= Detail::Near)
        paintRounded(painter, nodeRect(*m_current).adjusted(-3, -3, 3, 3), 9, QColor(), withAlpha(t.accent, 0.35), 2);
}

QRectF LineageCanvas::openerRect(Index node) const
{
    if (m_transform.scale < smallestControls
        || !(m_scene->flags[node] & (LineageScene::CanOpen | LineageScene::IsOpen)))
        return {};
    const QRectF box = nodeRect(node);
    const qreal size = std::clamp(openerSize * m_transform.scale, 14.0, openerSize);
    QRectF button(0, 0, size, size);
    button.moveCenter({box.center().x(), box.bottom() + size * 0.3}); // clear of the last line of text
    return button;
}

QRectF LineageCanvas::endRect(const FlowEnd& end) const
{
    QRectF box = m_scene->rect(end.node);
    const float head = m_scene->headHeight(end.node);
    if (end.row == LineageScene::None) {
        box.setHeight(head);
    } else {
        box.setTop(box.top() + head + float(end.row - m_scene->rowStart[end.node]) * nodesize::RowHeight);
        box.setHeight(nodesize::RowHeight);
    }
    return m_transform.map(box);
}

QRectF LineageCanvas::handleRect(const FlowEnd& end) const
{
    if (!m_isEditable || m_transform.scale < smallestControls)
        return {};
    const QRectF box = endRect(end);
    QRectF handle(0, 0, handleSize, handleSize);
    handle.moveCenter({box.right(), box.center().y()});
    return handle;
}

void LineageCanvas::paintControls(QPainter& painter) const
{
    if (m_drag == Drag::Pan || m_flowFrom || isMoving() || activeTool())
        return;
    // Under the mouse, and on the one node that the keyboard acts on.
    std::vector<Index> nodes;
    if (m_hover.node != LineageScene::None)
        nodes.push_back(m_hover.node);
    if (m_current && hasFocus() && m_hover.node != *m_current)
        nodes.push_back(*m_current);
    const Tokens& t = tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Index node : nodes) {
        const QRectF opener = openerRect(node);
        if (!opener.isNull()) {
            const bool isHot = m_hover.part == Part::Opener && m_hover.node == node;
            paintRounded(painter, opener, opener.width() / 2, isHot ? t.accent : t.raised,
                         isHot ? t.accent : t.outline);
            const bool closes = m_scene->flags[node] & LineageScene::IsOpen;
            const QPointF c = opener.center();
            const qreal up = closes ? -1 : 1;
            painter.setPen(QPen(isHot ? t.onAccent : t.text, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(
                QPolygonF {c + QPointF(-3.5, -1.75 * up), c + QPointF(0, 1.75 * up), c + QPointF(3.5, -1.75 * up)});
        }
        const QRectF handle = handleRect(
            {node, m_hover.node == node && m_hover.row != LineageScene::None ? m_hover.row : LineageScene::None});
        if (!handle.isNull()) {
            const bool isHot = m_hover.part == Part::FlowHandle && m_hover.node == node;
            painter.setPen(QPen(t.accent, 1.5));
            painter.setBrush(isHot ? t.accent : t.raised);
            painter.drawEllipse(handle.adjusted(2, 2, -2, -2));
        }
    }
}

void LineageCanvas::paintFlow(QPainter& painter) const
{
    if (!m_flowFrom)
        return;
    const Tokens& t = tokens();
    const QRectF from = endRect(*m_flowFrom);
    const QPointF start(from.right(), from.center().y());
    QPointF end = m_flowEnd;
    if (m_flowTo) {
        const QRectF to = endRect(*m_flowTo);
        end = {to.left(), to.center().y()};
        paintRounded(painter, to, 6, t.selection, t.accent, 2);
    }
    paintFlowLine(painter, start, end, t.accent);
}

} // namespace mesh
