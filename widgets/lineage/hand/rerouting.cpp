// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/hand/rerouting.h"

#include "mesh/naming.h"
#include "widgets/lineage/scene/edge_curve.h"
#include "widgets/session/session.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mesh {

namespace {
constexpr qreal beforeHandle = 18; ///< from the node: clear of the handle that draws a new flow
constexpr qreal handleRadius = 5;
constexpr qreal reachOfHandle = 8; ///< fingers and eyes are not exact
constexpr qreal shortestEdge = 28; ///< on the screen; a shorter one has no room for two handles
constexpr qreal mostOfEdge = 0.3; ///< how far into a short edge its handles are
constexpr qreal smallestControls = 0.5; ///< as the other controls of the canvas
} // namespace

ReroutingTool::ReroutingTool(Session& session, LineageCanvas& canvas, QObject* parent)
    : CanvasTool(canvas, parent)
    , m_session(session)
{
}

std::vector<ReroutingTool::Index> ReroutingTool::edgesWithHandles() const
{
    if (!canvas().isEditable() || canvas().transform().scale < smallestControls || canvas().isMoving())
        return {};
    std::vector<Index> edges;
    const Index hovered = canvas().hovered().edge;
    if (hovered < canvas().scene().edgeCount())
        edges.push_back(hovered);
    if (canvas().selectedEdges().size() == 1 && canvas().selectedEdges().front() != hovered)
        edges.push_back(canvas().selectedEdges().front());
    return edges;
}

std::optional<QPointF> ReroutingTool::handle(Index edge, RouteEnd end) const
{
    const QPainterPath path = edgePath(canvas().scene(), edge, canvas().transform());
    const qreal length = path.length();
    if (length < shortestEdge)
        return std::nullopt;
    const qreal inside = std::min(beforeHandle, length * mostOfEdge);
    return path.pointAtPercent(path.percentAtLength(end == RouteEnd::From ? inside : length - inside));
}

std::optional<ReroutingTool::Handle> ReroutingTool::handleAt(QPointF point) const
{
    std::optional<Handle> nearest;
    qreal least = reachOfHandle;
    for (const Index edge : edgesWithHandles()) {
        for (const RouteEnd end : {RouteEnd::From, RouteEnd::To}) {
            const auto at = handle(edge, end);
            const qreal away = at ? std::hypot(at->x() - point.x(), at->y() - point.y()) : least + 1;
            if (away <= least) {
                nearest = Handle {edge, end};
                least = away;
            }
        }
    }
    return nearest;
}

LineageCanvas::FlowEnd ReroutingTool::endOf(Index edge, RouteEnd end) const
{
    const LineageScene& s = canvas().scene();
    const Index node = end == RouteEnd::From ? s.from[edge] : s.to[edge];
    const std::int32_t row = end == RouteEnd::From ? s.fromRow[edge] : s.toRow[edge];
    return {node, row < 0 ? LineageScene::None : s.rowStart[node] + Index(row)};
}

void ReroutingTool::take(Index edge, RouteEnd end, std::vector<FlowId> flows)
{
    m_flows = std::move(flows);
    m_end = end;
    m_fixed = endOf(edge, end == RouteEnd::From ? RouteEnd::To : RouteEnd::From);
    m_target.reset();
    m_note.clear();
    m_isPossible = false;
    m_isByKeyboard = false;
}

bool ReroutingTool::begin(std::vector<FlowId> flows, RouteEnd end)
{
    const LineageScene& s = canvas().scene();
    if (flows.empty() || !canvas().isEditable())
        return false;
    const auto at = std::ranges::find(s.flow, flows.front());
    if (at == s.flow.end())
        return false;
    const auto edge = std::ranges::upper_bound(s.flowStart, Index(at - s.flow.begin())) - s.flowStart.begin() - 1;
    take(Index(edge), end, std::move(flows));
    m_isByKeyboard = true;
    canvas().setFocus();
    aim(endOf(Index(edge), end));
    return true;
}

bool ReroutingTool::press(QPointF point, Qt::KeyboardModifiers)
{
    if (isActive()) {
        // A click completes what the keyboard began.
        aim(endAt(point));
        finish();
        return true;
    }
    const auto handle = handleAt(point);
    if (!handle)
        return false;
    const LineageScene& s = canvas().scene();
    take(handle->edge, handle->end,
         {s.flow.begin() + s.flowStart[handle->edge], s.flow.begin() + s.flowStart[handle->edge + 1]});
    m_point = point;
    return true;
}

void ReroutingTool::move(QPointF point)
{
    m_point = point;
    const auto target = endAt(point);
    if (target || !m_isByKeyboard)
        aim(target);
}

void ReroutingTool::release(QPointF point, Qt::KeyboardModifiers)
{
    if (m_isByKeyboard)
        return;
    aim(endAt(point));
    finish();
}

void ReroutingTool::aim(std::optional<LineageCanvas::FlowEnd> target)
{
    if (target == m_target && !m_note.isEmpty())
        return;
    m_target = target;
    m_note.clear();
    m_isPossible = false;
    if (!m_target) {
        say({});
        return;
    }
    const RecordId record = canvas().recordOf(*m_target);
    const Mesh& mesh = m_session.document().mesh();
    const std::vector<Rerouting> plan
        = record.isNull() ? std::vector<Rerouting>() : planRerouting(mesh, m_flows, m_end, record);
    const auto possible = std::ranges::count_if(plan, &Rerouting::isPossible);
    const QString name = titleOf(mesh, record);
    m_isPossible = possible > 0;
    if (plan.empty())
        m_note = m_flows.empty() ? tr("This connection comes from a contract. Change the contract of a port instead.")
                                 : tr("No flow can lead there.");
    else if (!m_isPossible)
        m_note = plan.front().problem;
    else if (std::size_t(possible) < plan.size())
        m_note = tr("%1 of %n flows can be led to %2", nullptr, int(plan.size())).arg(possible).arg(name);
    else
        m_note = m_end == RouteEnd::From ? tr("Come from %1").arg(name) : tr("Lead to %1").arg(name);
    say(tr("%1: %2").arg(name, m_note));
}

void ReroutingTool::finish()
{
    const std::vector<FlowId> flows = m_flows;
    const RecordId target = m_target ? canvas().recordOf(*m_target) : RecordId();
    const QString note = m_note;
    const bool isPossible = m_isPossible;
    cancel();
    if (isPossible)
        emit routed(flows, m_end, target);
    else if (!note.isEmpty())
        emit refused(note);
}

void ReroutingTool::cancel()
{
    m_fixed.reset();
    m_target.reset();
    m_note.clear();
    m_flows.clear();
    m_isPossible = false;
    say({});
    canvas().viewport()->update();
}

bool ReroutingTool::key(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        cancel();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key);
        return true;
    default:
        return false;
    }
}

std::vector<LineageCanvas::FlowEnd> ReroutingTool::candidates() const
{
    // Ends of the kind that the flows have there; a dataset also takes the flows of columns.
    const LineageScene& s = canvas().scene();
    const Mesh& mesh = m_session.document().mesh();
    bool hasKind[kindCount] = {};
    for (const FlowId id : m_flows) {
        if (const Flow* flow = mesh.find(id))
            hasKind[std::size_t((m_end == RouteEnd::From ? flow->from : flow->to).kind)] = true;
    }
    hasKind[std::size_t(Kind::Dataset)] |= hasKind[std::size_t(Kind::Column)];
    std::vector<LineageCanvas::FlowEnd> ends;
    for (Index node = 0; node < s.nodeCount(); ++node) {
        if (hasKind[std::size_t(s.record[node].kind)])
            ends.push_back({node, LineageScene::None});
        for (Index row = s.rowStart[node]; row < s.rowStart[node + 1]; ++row) {
            if (hasKind[std::size_t(s.rowRecord[row].kind)])
                ends.push_back({node, row});
        }
    }
    return ends;
}

void ReroutingTool::step(int key)
{
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const qreal sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const QPointF from = canvas().endRect(m_target.value_or(*m_fixed)).center();
    std::optional<LineageCanvas::FlowEnd> best;
    qreal least = 0;
    for (const LineageCanvas::FlowEnd& end : candidates()) {
        const QPointF d = canvas().endRect(end).center() - from;
        const qreal along = sign * (isSideways ? d.x() : d.y());
        const qreal across = std::abs(isSideways ? d.y() : d.x());
        if (end == m_target || along <= 1 || (isSideways && along <= across / 2))
            continue;
        const qreal away = along + across * 1.5;
        if (!best || away < least) {
            best = end;
            least = away;
        }
    }
    if (!best)
        return;
    aim(best);
    canvas().announce(best->node);
    canvas().reveal(canvas().recordOf(*best));
}

void ReroutingTool::paint(QPainter& painter) const
{
    const Tokens& t = tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isActive()) {
        for (const Index edge : edgesWithHandles()) {
            for (const RouteEnd end : {RouteEnd::From, RouteEnd::To}) {
                if (const auto at = handle(edge, end)) {
                    painter.setPen(QPen(t.accent, 1.5));
                    painter.setBrush(t.raised);
                    painter.drawEllipse(*at, handleRadius, handleRadius);
                }
            }
        }
        return;
    }
    const QColor color = m_target && !m_isPossible ? t.bad : t.accent;
    QRectF place(m_point, QSizeF(1, 1));
    if (m_target) {
        place = canvas().endRect(*m_target);
        paintRounded(painter, place, 6, m_isPossible ? t.selection : withAlpha(t.bad, 0.1), color, 2);
    }
    const QRectF fixed = canvas().endRect(*m_fixed);
    const auto rightOf = [](const QRectF& box) { return QPointF(box.right(), box.center().y()); };
    const auto leftOf = [](const QRectF& box) { return QPointF(box.left(), box.center().y()); };
    if (m_end == RouteEnd::To)
        paintFlowLine(painter, rightOf(fixed), leftOf(place), color);
    else
        paintFlowLine(painter, rightOf(place), leftOf(fixed), color);
    paintNote(painter, place, m_note, m_isPossible);
}

} // namespace mesh
