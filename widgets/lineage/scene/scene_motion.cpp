// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/scene_motion.h"

#include <algorithm>
#include <unordered_map>

namespace mesh {

namespace {
using Index = LineageScene::Index;

QRectF between(const QRectF& a, const QRectF& b, qreal t)
{
    const auto mix = [t](qreal from, qreal to) { return from + (to - from) * t; };
    return {mix(a.x(), b.x()), mix(a.y(), b.y()), mix(a.width(), b.width()), mix(a.height(), b.height())};
}

std::unordered_map<RecordId, Index> numbersOf(const std::vector<RecordId>& records)
{
    std::unordered_map<RecordId, Index> numbers;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (!records[i].isNull())
            numbers.emplace(records[i], Index(i));
    }
    return numbers;
}

std::uint64_t pairOf(Index from, Index to)
{
    return (std::uint64_t(from) << 32) | to;
}
} // namespace

QRectF SceneMotion::Course::at(qreal t) const
{
    return between(start, end, t);
}

SceneMotion::SceneMotion(std::shared_ptr<const LineageScene> from, std::shared_ptr<const LineageScene> to,
                         QPointF shift)
    : m_from(std::move(from))
    , m_to(std::move(to))
    , m_shift(shift)
{
    planNodes();
    planEdges();
}

void SceneMotion::planNodes()
{
    const auto before = numbersOf(m_from->record);
    const auto after = numbersOf(m_to->record);
    const auto placeBefore = [&](Index node) { return m_from->rect(node).translated(m_shift); };
    for (Index i = 0; i < m_to->nodeCount(); ++i) {
        Course course {m_to->rect(i), m_to->rect(i), true};
        if (const auto old = before.find(m_to->record[i]); old != before.end()) {
            course.start = placeBefore(old->second);
            course.isNew = false;
        } else if (const auto holder = before.find(m_to->holder[i]); holder != before.end()) {
            course.start = placeBefore(holder->second);
        }
        m_courses.push_back(course);
    }
    m_frameOf.resize(m_from->nodeCount());
    for (Index i = 0; i < m_from->nodeCount(); ++i) {
        if (const auto now = after.find(m_from->record[i]); now != after.end()) {
            m_frameOf[i] = now->second;
            continue;
        }
        Course course {placeBefore(i), placeBefore(i), true};
        if (const auto holder = after.find(m_from->holder[i]); holder != after.end())
            course.end = m_to->rect(holder->second);
        m_frameOf[i] = Index(m_to->nodeCount() + m_going.size());
        m_going.push_back(i);
        m_goingCourses.push_back(course);
    }
}

void SceneMotion::planEdges()
{
    std::unordered_map<std::uint64_t, Index> before;
    for (Index e = 0; e < m_from->edgeCount(); ++e)
        before.emplace(pairOf(m_frameOf[m_from->from[e]], m_frameOf[m_from->to[e]]), e);
    m_isNewEdge.resize(m_to->edgeCount());
    for (Index e = 0; e < m_to->edgeCount(); ++e)
        m_isNewEdge[e] = before.erase(pairOf(m_to->from[e], m_to->to[e])) == 0;
    for (const auto& [ends, edge] : before)
        m_goingEdges.push_back(edge);
    std::ranges::sort(m_goingEdges);
}

void SceneMotion::moveRoute(LineageScene& frame, Index edge, const Course& from, const Course& to, bool isGoing,
                            qreal t) const
{
    // Ends stay on the sides of their nodes; what is between follows both by its place along the line.
    const QRectF fromRect = from.at(t);
    const QRectF toRect = to.at(t);
    const QRectF fromHome = isGoing ? from.start : from.end;
    const QRectF toHome = isGoing ? to.start : to.end;
    const QPointF out(fromRect.right() - fromHome.right(), fromRect.center().y() - fromHome.center().y());
    const QPointF in(toRect.left() - toHome.left(), toRect.center().y() - toHome.center().y());
    const Index first = frame.routeStart[edge];
    const Index count = frame.routeStart[edge + 1] - first;
    for (Index i = 0; i < count; ++i) {
        const qreal along = count > 1 ? qreal(i) / (count - 1) : 0;
        const QPointF by = out * (1 - along) + in * along;
        frame.routeX[first + i] += float(by.x());
        frame.routeY[first + i] += float(by.y());
    }
}

LineageScene SceneMotion::frame(qreal t) const
{
    LineageScene frame = *m_to;
    frame.opacity.assign(frame.nodeCount(), 1);
    frame.shownHeight.resize(frame.nodeCount());
    frame.edgeOpacity.assign(frame.edgeCount(), 1);
    // Hubs move, so their trunks fall apart while they do.
    frame.trunkStart.clear();
    frame.trunkEvidence.clear();
    for (std::uint8_t& flags : frame.edgeFlags)
        flags &= std::uint8_t(~(LineageScene::LeavesTrunk | LineageScene::JoinsTrunk));
    for (Index i = 0; i < frame.nodeCount(); ++i) {
        const QRectF rect = m_courses[i].at(t);
        frame.x[i] = float(rect.x());
        frame.y[i] = float(rect.y());
        frame.w[i] = float(rect.width());
        frame.shownHeight[i] = float(rect.height());
        if (m_courses[i].isNew)
            frame.opacity[i] = float(t);
    }
    for (Index e = 0; e < frame.edgeCount(); ++e) {
        if (m_isNewEdge[e])
            frame.edgeOpacity[e] = float(t);
        if (frame.from[e] != frame.to[e])
            moveRoute(frame, e, m_courses[frame.from[e]], m_courses[frame.to[e]], false, t);
    }
    addGoingNodes(frame, t);
    addGoingEdges(frame, t);
    moveLanes(frame, t);
    return frame;
}

void SceneMotion::addGoingNodes(LineageScene& frame, qreal t) const
{
    const LineageScene& s = *m_from;
    const std::size_t first = frame.nodeCount();
    frame.resize(first + m_going.size(), frame.edgeCount());
    if (!frame.nodeDifference.empty())
        frame.nodeDifference.resize(frame.nodeCount());
    for (std::size_t i = 0; i < m_going.size(); ++i) {
        const Index old = m_going[i];
        const Index node = Index(first + i);
        const QRectF rect = m_goingCourses[i].at(t);
        frame.x[node] = float(rect.x());
        frame.y[node] = float(rect.y());
        frame.w[node] = float(rect.width());
        frame.h[node] = s.headHeight(old);
        frame.record[node] = s.record[old];
        frame.label[node] = s.label[old];
        frame.subline[node] = s.subline[old];
        frame.sublineInk[node] = s.sublineInk[old];
        frame.hue[node] = s.hue[old];
        frame.column[node] = -1 - std::int32_t(i); // stands for itself: the index must not mix it with others
        frame.rowStart[node + 1] = frame.rowStart[node]; // its rows are gone at once
        frame.opacity.push_back(float(1 - t));
        frame.shownHeight.push_back(float(rect.height()));
    }
}

void SceneMotion::addGoingEdges(LineageScene& frame, qreal t) const
{
    const LineageScene& s = *m_from;
    const std::size_t first = frame.edgeCount();
    frame.resize(frame.nodeCount(), first + m_goingEdges.size());
    if (!frame.edgeDifference.empty())
        frame.edgeDifference.resize(frame.edgeCount());
    const auto courseOf = [&](Index old) {
        const Index node = m_frameOf[old];
        if (node >= m_to->nodeCount())
            return m_goingCourses[node - m_to->nodeCount()];
        return m_courses[node];
    };
    for (std::size_t i = 0; i < m_goingEdges.size(); ++i) {
        const Index old = m_goingEdges[i];
        const Index edge = Index(first + i);
        frame.from[edge] = m_frameOf[s.from[old]];
        frame.to[edge] = m_frameOf[s.to[old]];
        frame.evidence[edge] = s.evidence[old];
        frame.flowStart[edge + 1] = frame.flowStart[edge];
        for (Index at = s.routeStart[old]; at < s.routeStart[old + 1]; ++at) {
            frame.routeX.push_back(s.routeX[at] + float(m_shift.x()));
            frame.routeY.push_back(s.routeY[at] + float(m_shift.y()));
        }
        frame.routeStart[edge + 1] = Index(frame.routeX.size());
        frame.edgeOpacity.push_back(float(1 - t));
        if (frame.from[edge] != frame.to[edge])
            moveRoute(frame, edge, courseOf(s.from[old]), courseOf(s.to[old]), true, t);
    }
}

void SceneMotion::moveLanes(LineageScene& frame, qreal t) const
{
    const auto back = float(1 - t);
    for (std::size_t lane = 0; lane < frame.laneName.size(); ++lane) {
        const auto old = std::ranges::find(m_from->laneName, frame.laneName[lane]);
        if (old == m_from->laneName.end())
            continue;
        const auto was = std::size_t(old - m_from->laneName.begin());
        const auto shift = float(m_shift.y());
        frame.laneTop[lane] += (m_from->laneTop[was] + shift - frame.laneTop[lane]) * back;
        frame.laneBottom[lane] += (m_from->laneBottom[was] + shift - frame.laneBottom[lane]) * back;
    }
}

} // namespace mesh
