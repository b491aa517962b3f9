// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Keys of the canvas: everything that the mouse can do.

#include "widgets/lineage/canvas/canvas.h"

#include "widgets/lineage/canvas/canvas_tool.h"

#include <QKeyEvent>

#include <cmath>

namespace mesh {

bool LineageCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Single keys and Escape belong to the canvas while it has the focus, whatever the window does with them.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool isOurs = isPlain
            && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Space
                || key->key() == Qt::Key_F || key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus);
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void LineageCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current)
        announce(*m_current);
    viewport()->update();
}

void LineageCanvas::focusOutEvent(QFocusEvent* event)
{
    m_isSpaceDown = false;
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LineageCanvas::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (CanvasTool* tool = activeTool(); tool && tool->key(event->key())) {
        viewport()->update();
        return;
    }
    if (m_flowFrom && handleFlowKey(event->key()))
        return;
    if (modifiers == Qt::ShiftModifier && m_current) {
        const RecordId record = m_scene->record[*m_current];
        switch (event->key()) {
        case Qt::Key_Left:
            emit neighboursRequested(record, Side::Upstream, !m_scene->isInComplete(*m_current));
            return;
        case Qt::Key_Right:
            emit neighboursRequested(record, Side::Downstream, !m_scene->isOutComplete(*m_current));
            return;
        case Qt::Key_Down:
            if (m_scene->has(*m_current, LineageScene::CanOpen))
                emit openRequested(record, true);
            return;
        case Qt::Key_Up:
            if (m_scene->flags[*m_current] & LineageScene::IsOpen)
                emit openRequested(record, false);
            return;
        default:
            break;
        }
    }
    if (modifiers & Qt::ControlModifier && event->key() == Qt::Key_0) {
        fit();
        return;
    }
    if (modifiers & Qt::ControlModifier && event->key() == Qt::Key_1) {
        zoomToActual();
        return;
    }
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
        if (walk(event->key()))
            return;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        return;
    case Qt::Key_Minus:
        zoomBy(0.8);
        return;
    case Qt::Key_F:
        fit();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            emit focusRequested(m_scene->record[*m_current]);
        return;
    case Qt::Key_Escape:
        emit backRequested();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (const auto flows = selectedFlows(); !flows.empty())
            emit deletionRequested(flows);
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_isSpaceDown = true;
            updateCursor();
        }
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void LineageCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        updateCursor();
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

std::optional<LineageCanvas::Index> LineageCanvas::neighbourOf(Index node, Side side) const
{
    // Of several, the one most nearly level.
    const auto edges = side == Side::Upstream ? m_index->inEdges(node) : m_index->outEdges(node);
    std::optional<Index> best;
    qreal least = 0;
    for (const Index edge : edges) {
        const Index other = side == Side::Upstream ? m_scene->from[edge] : m_scene->to[edge];
        const qreal away = std::abs(m_scene->rect(other).center().y() - m_scene->rect(node).center().y());
        if (other != node && (!best || away < least)) {
            best = other;
            least = away;
        }
    }
    return best;
}

bool LineageCanvas::walk(int key)
{
    if (m_scene->isEmpty())
        return false;
    if (!m_current || key == Qt::Key_Home) {
        Index first = 0;
        for (Index i = 1; i < m_scene->nodeCount(); ++i) {
            if (std::pair(m_scene->x[i], m_scene->y[i]) < std::pair(m_scene->x[first], m_scene->y[first]))
                first = i;
        }
        moveTo(first, {});
        return true;
    }
    std::optional<Index> next;
    switch (key) {
    case Qt::Key_Left:
        next = neighbourOf(*m_current, Side::Upstream);
        break;
    case Qt::Key_Right:
        next = neighbourOf(*m_current, Side::Downstream);
        break;
    case Qt::Key_Up:
        next = m_index->siblingOf(*m_current, -1);
        break;
    default:
        next = m_index->siblingOf(*m_current, 1);
        break;
    }
    if (next)
        moveTo(*next, {});
    return true;
}

void LineageCanvas::moveTo(Index node, Qt::KeyboardModifiers)
{
    const RecordId record = m_scene->record[node];
    selectNode(node);
    reveal(record);
}

void LineageCanvas::beginFlow()
{
    if (!m_current || !m_isEditable)
        return;
    m_flowFrom = currentEnd();
    auto to = neighbourOf(*m_current, Side::Downstream);
    if (!to)
        to = m_index->siblingOf(*m_current, 1);
    if (to)
        m_flowTo = FlowEnd {*to, LineageScene::None};
    m_flowEnd = nodeRect(*m_current).center() + QPointF(nodesize::Width, 0) * m_transform.scale;
    m_isFlowByKeyboard = true;
    setFocus();
    emit flowModeChanged(true);
    viewport()->update();
}

void LineageCanvas::endFlow()
{
    if (!m_flowFrom)
        return;
    m_flowFrom.reset();
    m_flowTo.reset();
    m_isFlowByKeyboard = false;
    m_drag = Drag::None;
    updateCursor();
    emit flowModeChanged(false);
    viewport()->update();
}

void LineageCanvas::finishFlow()
{
    const RecordId from = recordOf(*m_flowFrom);
    const RecordId to = m_flowTo ? recordOf(*m_flowTo) : RecordId();
    endFlow();
    if (!to.isNull() && to != from)
        emit flowDrawn(from, to);
}

RecordId LineageCanvas::recordOf(const FlowEnd& end) const
{
    return end.row == LineageScene::None ? m_scene->record[end.node] : m_scene->rowRecord[end.row];
}

LineageCanvas::FlowEnd LineageCanvas::currentEnd() const
{
    // The selection may be a row of the current node.
    FlowEnd end {*m_current, LineageScene::None};
    for (Index row = m_scene->rowStart[end.node]; row < m_scene->rowStart[end.node + 1]; ++row) {
        if (!m_selectedRecords.empty() && m_scene->rowRecord[row] == m_selectedRecords.front())
            end.row = row;
    }
    return end;
}

bool LineageCanvas::handleFlowKey(int key)
{
    const auto nearest = [this](auto&& accepts) {
        // Anything can be the target, not only neighbours: the nearest node in that direction.
        const QPointF at = m_scene->rect(m_flowTo.value_or(*m_flowFrom).node).center();
        std::optional<Index> best;
        qreal least = 0;
        for (Index node = 0; node < m_scene->nodeCount(); ++node) {
            const QPointF d = m_scene->rect(node).center() - at;
            if (node == m_flowFrom->node || !accepts(d))
                continue;
            const qreal away = std::abs(d.x()) + std::abs(d.y()) * 1.5;
            if (!best || away < least) {
                best = node;
                least = away;
            }
        }
        return best;
    };
    std::optional<Index> next;
    switch (key) {
    case Qt::Key_Left:
        next = nearest([](QPointF d) { return d.x() < -1 && std::abs(d.x()) > std::abs(d.y()) / 2; });
        break;
    case Qt::Key_Right:
        next = nearest([](QPointF d) { return d.x() > 1 && std::abs(d.x()) > std::abs(d.y()) / 2; });
        break;
    case Qt::Key_Up:
        next = nearest([](QPointF d) { return d.y() < -1; });
        break;
    case Qt::Key_Down:
        next = nearest([](QPointF d) { return d.y() > 1; });
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishFlow();
        return true;
    case Qt::Key_Escape:
        endFlow();
        return true;
    default:
        return false;
    }
    if (next) {
        m_flowTo = FlowEnd {*next, LineageScene::None};
        announce(*next);
        reveal(m_scene->record[*next]);
        viewport()->update();
    }
    return true;
}

std::vector<FlowId> LineageCanvas::selectedFlows() const
{
    std::vector<FlowId> flows;
    for (const RecordId& record : m_selectedRecords) {
        if (record.kind == Kind::Flow)
            flows.push_back(record.as<Kind::Flow>());
    }
    return flows;
}

} // namespace mesh
