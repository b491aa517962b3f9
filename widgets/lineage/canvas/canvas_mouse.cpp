// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Mouse, wheel and touchpad of the canvas.

#include "widgets/lineage/canvas/canvas.h"

#include "widgets/lineage/canvas/canvas_tool.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>

#include <cmath>

namespace mesh {

namespace {
constexpr qreal reachOfEdges = 6;
constexpr qreal rowIndent = 18; ///< where the words of a row begin, per level
constexpr qreal reachOfHandle = 4; ///< added around a control: fingers and eyes are not exact

/// One notch of a wheel (120 units) is a fifth.
qreal wheelFactor(qreal units)
{
    return std::pow(1.2, units / 120);
}
} // namespace

LineageCanvas::Hit LineageCanvas::hitTest(QPointF point) const
{
    Hit hit;
    // The controls of the node under the mouse stick out of it, so they are asked first.
    for (const Index node : {m_hover.node, m_current.value_or(LineageScene::None)}) {
        if (node >= m_scene->nodeCount())
            continue;
        const Index row = node == m_hover.node ? m_hover.row : LineageScene::None;
        const QRectF handle = handleRect({node, row});
        const QRectF opener = openerRect(node);
        if (!opener.isNull() && opener.contains(point))
            return {Part::Opener, node, LineageScene::None, LineageScene::None};
        if (!handle.isNull()
            && handle.adjusted(-reachOfHandle, -reachOfHandle, reachOfHandle, reachOfHandle).contains(point))
            return {Part::FlowHandle, node, row, LineageScene::None};
    }
    const QPointF at = m_transform.unmap(point);
    if (const auto node = m_index->nodeAt(at)) {
        hit.part = Part::Node;
        hit.node = *node;
        const LineagePainter lineage(*m_scene, *m_index, m_look);
        if (lineage.countRect(m_transform, *node, true).contains(point))
            hit.part = Part::InCount;
        else if (lineage.countRect(m_transform, *node, false).contains(point))
            hit.part = Part::OutCount;
        const qreal below = at.y() - m_scene->y[*node] - m_scene->headHeight(*node);
        if (below >= 0 && m_scene->rowCount(*node) > 0 && m_transform.scale >= 0.5) {
            hit.part = Part::Row;
            hit.row
                = m_scene->rowStart[*node] + std::min(Index(below / nodesize::RowHeight), m_scene->rowCount(*node) - 1);
        }
        return hit;
    }
    if (detailAt(m_transform.scale) >= Detail::Near) {
        if (const auto edge = m_index->edgeAt(at, reachOfEdges / m_transform.scale)) {
            hit.part = Part::Edge;
            hit.edge = *edge;
        }
    }
    return hit;
}

void LineageCanvas::hover(QPointF point)
{
    const Hit hit = hitTest(point);
    if (hit == m_hover)
        return;
    m_hover = hit;
    updateCursor();
    viewport()->update();
}

void LineageCanvas::updateCursor()
{
    if (m_drag == Drag::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_isSpaceDown)
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (m_isOverTool || activeTool() || m_drag == Drag::Flow || m_flowFrom || m_hover.part == Part::FlowHandle)
        viewport()->setCursor(Qt::CrossCursor);
    else if (m_hover.part == Part::Nothing)
        viewport()->unsetCursor();
    else
        viewport()->setCursor(Qt::PointingHandCursor);
}

void LineageCanvas::panBy(QPointF delta)
{
    m_viewMotion.stop();
    m_isPlaced = true;
    setTransform({m_transform.scale, m_transform.origin - delta / m_transform.scale});
}

void LineageCanvas::mousePressEvent(QMouseEvent* event)
{
    stopMotion(); // first: what is pressed is what will stay
    if (m_drag != Drag::None && event->buttons() != Qt::MouseButtons(event->button()))
        return; // another button, while one thing is under way
    m_pressedAt = m_lastPoint = event->position();
    hover(event->position());
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown);
    if (pans) {
        m_drag = Drag::Pan;
        updateCursor();
        return;
    }
    if (event->button() == Qt::BackButton) {
        emit backRequested();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    for (CanvasTool* tool : m_tools) {
        if (tool->press(event->position(), event->modifiers())) {
            updateCursor();
            viewport()->update();
            return;
        }
    }
    if (m_isFlowByKeyboard) {
        // A click completes what the keyboard began.
        m_flowTo.reset();
        if (m_hover.node != LineageScene::None)
            m_flowTo = FlowEnd {m_hover.node, m_hover.row};
        finishFlow();
        return;
    }
    switch (m_hover.part) {
    case Part::Nothing:
        m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Lasso : Drag::Press;
        break;
    case Part::FlowHandle:
        m_drag = Drag::Flow;
        m_flowFrom = FlowEnd {m_hover.node, m_hover.row};
        m_flowEnd = event->position();
        emit flowModeChanged(true);
        break;
    default:
        clickAt(m_hover, event->modifiers());
    }
}

void LineageCanvas::clickAt(const Hit& hit, Qt::KeyboardModifiers modifiers)
{
    std::vector<RecordId> records;
    switch (hit.part) {
    case Part::InCount:
        emit neighboursRequested(m_scene->record[hit.node], Side::Upstream, true);
        return;
    case Part::OutCount:
        emit neighboursRequested(m_scene->record[hit.node], Side::Downstream, true);
        return;
    case Part::Opener:
        emit openRequested(m_scene->record[hit.node], !(m_scene->flags[hit.node] & LineageScene::IsOpen));
        return;
    case Part::RowOpener:
        emit openRequested(m_scene->rowRecord[hit.row], !(m_scene->rowFlags[hit.row] & LineageScene::RowIsOpen));
        return;
    case Part::Row:
        records = {m_scene->rowRecord[hit.row]};
        break;
    case Part::Node:
        records = {m_scene->record[hit.node]};
        break;
    case Part::Edge:
        for (Index i = m_scene->flowStart[hit.edge]; i < m_scene->flowStart[hit.edge + 1]; ++i)
            records.push_back(m_scene->flow[i]);
        if (records.empty() && m_scene->flowCount[hit.edge] > 0)
            emit contractEdgeClicked(m_scene->record[m_scene->from[hit.edge]], m_scene->record[m_scene->to[hit.edge]]);
        break;
    case Part::Nothing:
    case Part::FlowHandle:
        break;
    }
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        std::vector<RecordId> all = m_selectedRecords;
        for (const RecordId& record : records) {
            const auto found = std::ranges::find(all, record);
            if (found == all.end())
                all.push_back(record);
            else
                all.erase(found);
        }
        records = std::move(all);
    }
    emit selectionRequested(records);
}

void LineageCanvas::selectNode(Index node)
{
    emit selectionRequested({m_scene->record[node]});
}

void LineageCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position();
    const QPointF delta = point - m_lastPoint;
    m_lastPoint = point;
    if (CanvasTool* tool = activeTool(); tool && m_drag == Drag::None) {
        tool->move(point);
        viewport()->update();
        return;
    }
    switch (m_drag) {
    case Drag::None:
        hover(point);
        hoverTools(point);
        if (m_isFlowByKeyboard) {
            m_flowEnd = point;
            if (m_hover.node != LineageScene::None && FlowEnd {m_hover.node, m_hover.row} != *m_flowFrom)
                m_flowTo = FlowEnd {m_hover.node, m_hover.row};
            viewport()->update();
        }
        break;
    case Drag::Press:
        if ((point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            break;
        m_drag = Drag::Pan;
        updateCursor();
        panBy(point - m_pressedAt);
        break;
    case Drag::Pan:
        panBy(delta);
        break;
    case Drag::Lasso:
        viewport()->update();
        break;
    case Drag::Flow: {
        m_flowEnd = point;
        const Hit hit = hitTest(point);
        const FlowEnd end {hit.node, hit.row};
        m_flowTo = hit.node != LineageScene::None && end != *m_flowFrom ? std::optional(end) : std::nullopt;
        viewport()->update();
        break;
    }
    }
}

void LineageCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (CanvasTool* tool = activeTool(); tool && drag == Drag::None)
        tool->release(event->position(), event->modifiers());
    if (drag == Drag::Press) {
        if (!(event->modifiers() & Qt::ControlModifier))
            emit selectionRequested({});
    } else if (drag == Drag::Lasso) {
        std::vector<Index> nodes;
        m_index->nodesIn(m_transform.unmap(QRectF(m_pressedAt, event->position()).normalized()), nodes);
        std::vector<RecordId> records;
        for (const Index node : nodes)
            records.push_back(m_scene->record[node]);
        emit selectionRequested(records);
    } else if (drag == Drag::Flow) {
        finishFlow();
    }
    hover(event->position());
    updateCursor();
    viewport()->update();
}

void LineageCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Hit hit = hitTest(event->position());
    if (hit.part == Part::Node)
        emit focusRequested(m_scene->record[hit.node]);
    else if (hit.part == Part::Row)
        emit focusRequested(m_scene->rowRecord[hit.row]);
    else
        mousePressEvent(event);
}

void LineageCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (CanvasTool* tool = activeTool())
        tool->cancel();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPoint at = m_current ? nodeRect(*m_current).center().toPoint() : viewport()->rect().center();
        emit menuRequested(viewport()->mapToGlobal(at));
        return;
    }
    // What is under the mouse becomes the selection, so that the menu and the inspector speak of the same.
    const Hit hit = hitTest(event->pos());
    if (hit.part == Part::Nothing)
        emit selectionRequested({});
    else if (hit.part == Part::Edge || !std::ranges::count(m_selectedNodes, hit.node))
        clickAt(hit.part == Part::Edge || hit.part == Part::Row ? hit : Hit {.part = Part::Node, .node = hit.node}, {});
    emit menuRequested(event->globalPos());
}

void LineageCanvas::wheelEvent(QWheelEvent* event)
{
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        if (angle.y() != 0)
            zoomBy(wheelFactor(angle.y()), event->position());
    } else {
        QPointF delta = pixels.isNull() ? QPointF(angle) * 0.5 : QPointF(pixels);
        if (event->modifiers() & Qt::ShiftModifier && delta.x() == 0)
            delta = {delta.y(), 0};
        panBy(delta);
    }
    event->accept();
}

bool LineageCanvas::pinch(QNativeGestureEvent* event)
{
    switch (event->gestureType()) {
    case Qt::ZoomNativeGesture:
        zoomBy(1 + event->value(), event->position());
        return true;
    case Qt::SmartZoomNativeGesture:
        fit();
        return true;
    default:
        return false;
    }
}

bool LineageCanvas::showToolTip(QHelpEvent* event)
{
    const Hit hit = hitTest(event->pos());
    const LineageScene& s = *m_scene;
    QString text;
    switch (hit.part) {
    case Part::InCount:
        text = tr("%1 of %n upstream neighbours are shown. Click to show all.", nullptr, int(s.inTotal[hit.node]))
                   .arg(s.inShown[hit.node]);
        break;
    case Part::OutCount:
        text = tr("%1 of %n downstream neighbours are shown. Click to show all.", nullptr, int(s.outTotal[hit.node]))
                   .arg(s.outShown[hit.node]);
        break;
    case Part::Opener:
        text = s.flags[hit.node] & LineageScene::IsOpen
            ? tr("Hide its parts (Shift+Up)")
            : tr("Show its %n parts (Shift+Down)", nullptr, int(s.partCount[hit.node]));
        break;
    case Part::FlowHandle:
        text = tr("Drag to another node to draw a flow");
        break;
    case Part::RowOpener:
        text = s.rowFlags[hit.row] & LineageScene::RowIsOpen ? tr("Hide its columns") : tr("Show its columns");
        break;
    case Part::Row:
        text = s.rowType[hit.row].isEmpty() ? s.rowLabel[hit.row]
                                            : tr("%1, %2").arg(s.rowLabel[hit.row], s.rowType[hit.row]);
        if (const auto note = m_notes.find(s.rowRecord[hit.row]); note != m_notes.end())
            text = tr("%1, %2").arg(text, note->second);
        break;
    case Part::Node:
        text = describe(hit.node);
        break;
    case Part::Edge: {
        const QString evidence = labelOf(s.evidence[hit.edge]).toLower();
        // A contract says that there is a flow, but is none of those that can be paged through.
        const int flowCount = int(s.flowStart[hit.edge + 1] - s.flowStart[hit.edge]);
        const int contractCount = int(s.flowCount[hit.edge]) - flowCount;
        QStringList counts;
        if (flowCount > 0 || contractCount <= 0)
            counts << tr("%n flows", nullptr, flowCount);
        if (contractCount > 0)
            counts << tr("%n contracts", nullptr, contractCount);
        const QString flows = counts.join(QStringLiteral(", "));
        const QString ends = tr("%1 to %2").arg(s.label[s.from[hit.edge]], s.label[s.to[hit.edge]]);
        text = evidence.isEmpty() ? tr("%1: %2").arg(ends, flows) : tr("%1: %2, %3").arg(ends, flows, evidence);
        if (s.edgeFlags[hit.edge] & LineageScene::IsRuledOut)
            text = tr("%1: %2, ruled out").arg(ends, flows);
        if (s.edgeFlags[hit.edge] & LineageScene::IsMasked)
            text = tr("%1, masked").arg(text);
        break;
    }
    case Part::Nothing:
        break;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), text, viewport());
    return true;
}

bool LineageCanvas::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
        return pinch(static_cast<QNativeGestureEvent*>(event));
    case QEvent::ToolTip:
        return showToolTip(static_cast<QHelpEvent*>(event));
    case QEvent::Leave:
        if (m_drag == Drag::None && m_hover != Hit()) {
            m_hover = {};
            viewport()->update();
        }
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace mesh
