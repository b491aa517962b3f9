// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// A flow drawn by keyboard: from the current node to one that arrows or letters choose.

#include "widgets/lineage/canvas/canvas.h"

#include <QKeyEvent>

#include <cmath>

namespace mesh {

void LineageCanvas::beginFlow()
{
    if (!m_current || !m_isEditable)
        return;
    // To nowhere yet: what nobody has chosen must not be drawn by one Enter too many.
    m_flowFrom = currentEnd();
    m_flowTo.reset();
    m_flowTyped.clear();
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

/// The node that is meant by what was typed: one whose name begins so, else one that has it anywhere.
std::optional<LineageCanvas::Index> LineageCanvas::nodeNamed(const QString& typed) const
{
    std::optional<Index> somewhere;
    for (Index node = 0; node < m_scene->nodeCount(); ++node) {
        const qsizetype at = m_scene->label[node].indexOf(typed, 0, Qt::CaseInsensitive);
        if (node == m_flowFrom->node || at < 0)
            continue;
        if (at == 0)
            return node;
        if (!somewhere)
            somewhere = node;
    }
    return somewhere;
}

/// Letters look for a node by its name; what leads to none is not taken.
bool LineageCanvas::typeFlowTarget(const QKeyEvent& event)
{
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event.key() == Qt::Key_Backspace)
        m_flowTyped.chop(1);
    else if (isText)
        m_flowTyped += event.text();
    else
        return false;
    const auto named = m_flowTyped.isEmpty() ? std::nullopt : nodeNamed(m_flowTyped);
    if (!named && isText)
        m_flowTyped.chop(event.text().size());
    else
        aimFlowAt(named);
    return true;
}

void LineageCanvas::aimFlowAt(std::optional<Index> node)
{
    m_flowTo = node ? std::optional(FlowEnd {*node, LineageScene::None}) : std::nullopt;
    if (node) {
        announce(*node);
        reveal(m_scene->record[*node]);
        emit flowAimed(m_scene->record[*node], m_flowTyped);
    }
    viewport()->update();
}

bool LineageCanvas::handleFlowKey(const QKeyEvent& event)
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
    switch (event.key()) {
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
        if (m_flowTo)
            finishFlow();
        return true;
    case Qt::Key_Escape:
        endFlow();
        return true;
    default:
        return typeFlowTarget(event);
    }
    if (next) {
        m_flowTyped.clear();
        aimFlowAt(next);
    }
    return true;
}

} // namespace mesh
