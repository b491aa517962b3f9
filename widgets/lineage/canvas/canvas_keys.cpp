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
    if (m_flowFrom && handleFlowKey(*event))
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
