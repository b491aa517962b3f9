// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/scene_ends.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace mesh {

namespace {
using Index = LineageScene::Index;

constexpr std::size_t leastInTrunk = 8;
constexpr float endGap = 8; ///< between ends on one side, where there is room
constexpr float headInset = 12; ///< of the first and last end from the corners of the head
constexpr float rowInset = 6;
constexpr float levelReach = nodesize::LayerGap / 2; ///< a shorter level piece belongs to the end, not to a layer
constexpr float stub = 16; ///< of the bus, belongs to the edge: room for the rounded corner
constexpr int mostTracks = 9;
constexpr float tracksFrom = 0.22F; ///< of a gap: room for the level part, and for arrowheads
constexpr float tracksTo = 0.72F;

/// One end of an edge, or of all edges of a group.
struct End
{
    Index node = 0;
    std::int32_t row = -1;
    bool isRight = true; ///< on the right side of its node
    float heading = 0; ///< the height that the line goes to
    float beyond = 0; ///< the height of the other end: decides between equal headings
    Index edge = 0; ///< of a group: the leading one
    bool isStart = true; ///< of the edge

    auto port() const { return std::tuple(node, isRight, row); }
    auto order() const { return std::tuple(node, isRight, row, heading, beyond, edge, isStart); }
};

struct Group
{
    Index hub = 0;
    bool isOut = true;
    FlowEvidence evidence = FlowEvidence::Unset;
    std::vector<Index> edges; ///< by the height of the far end
    Index leading = 0; ///< the median: all go along its route
    Index gapAt = 0; ///< in the route of the leading one: the gap is the piece from here
    float bus = 0;
};

class Attaching
{
public:
    explicit Attaching(LineageScene& scene)
        : m_scene(scene)
    {
    }

    void run()
    {
        forgetTrunks();
        settleLoops();
        findGroups();
        placeBuses();
        spreadEnds();
        leadAlongTrunks();
    }

private:
    bool isPlain(Index edge) const
    {
        return m_scene.from[edge] != m_scene.to[edge] && m_scene.routeStart[edge + 1] - m_scene.routeStart[edge] >= 2;
    }

    float middleOf(Index node, std::int32_t row) const
    {
        const float head = m_scene.headHeight(node);
        return m_scene.y[node] + (row < 0 ? head / 2 : head + (float(row) + 0.5F) * nodesize::RowHeight);
    }

    /// A scene that is placed again had others.
    void forgetTrunks()
    {
        for (std::uint8_t& flags : m_scene.edgeFlags)
            flags &= std::uint8_t(~(LineageScene::LeavesTrunk | LineageScene::JoinsTrunk));
        m_scene.trunkStart.assign(1, 0);
        for (auto* array : {&m_scene.trunkX, &m_scene.trunkY})
            array->clear();
        m_scene.trunkEvidence.clear();
        m_scene.trunkCount.clear();
        m_scene.trunkArrives.clear();
    }

    /// Both ends on the right side of one node; the curve beside it is made when it is painted.
    void settleLoops()
    {
        for (Index e = 0; e < m_scene.edgeCount(); ++e) {
            const Index first = m_scene.routeStart[e];
            const Index last = m_scene.routeStart[e + 1];
            if (m_scene.from[e] != m_scene.to[e] || last - first < 2)
                continue;
            const Index node = m_scene.from[e];
            std::fill(m_scene.routeX.begin() + first, m_scene.routeX.begin() + last, m_scene.x[node] + m_scene.w[node]);
            m_scene.routeY[first] = middleOf(node, m_scene.fromRow[e]);
            m_scene.routeY[last - 1] = middleOf(node, m_scene.toRow[e]);
        }
    }

    /// Only edges between heads that run forward all the way: a trunk has one direction.
    bool canShare(Index edge) const
    {
        if (!isPlain(edge) || m_scene.fromRow[edge] >= 0 || m_scene.toRow[edge] >= 0)
            return false;
        if (m_scene.edgeFlags[edge] & LineageScene::IsRuledOut || m_scene.edgeDifferenceOf(edge) != Difference::Same)
            return false; // each of these is a message of its own
        const auto first = m_scene.routeX.begin() + m_scene.routeStart[edge];
        const auto last = m_scene.routeX.begin() + m_scene.routeStart[edge + 1];
        return std::is_sorted(first, last) && gapOf(edge, true) != LineageScene::None;
    }

    /// The first point of the piece that crosses the gap at the far end of the edge; None where there is no such gap.
    Index gapOf(Index edge, bool isOut) const
    {
        const Index first = m_scene.routeStart[edge];
        const Index last = m_scene.routeStart[edge + 1];
        const auto isGap = [&](Index at) { return m_scene.routeX[at + 1] - m_scene.routeX[at] >= levelReach; };
        if (isOut) {
            for (Index at = last - 1; at-- > first;) {
                if (isGap(at))
                    return at;
            }
        } else {
            for (Index at = first; at + 1 < last; ++at) {
                if (isGap(at))
                    return at;
            }
        }
        return LineageScene::None;
    }

    void findGroups()
    {
        struct Member
        {
            Index hub;
            bool isOut;
            std::int32_t lane;
            std::int32_t column;
            FlowEvidence evidence;
            Index edge;
            auto key() const { return std::tuple(hub, isOut, lane, column, evidence); }
            auto order() const { return std::tuple_cat(key(), std::tuple(edge)); }
        };
        const LineageScene& s = m_scene;
        std::vector<std::uint32_t> out(s.nodeCount());
        std::vector<std::uint32_t> in(s.nodeCount());
        for (Index e = 0; e < s.edgeCount(); ++e) {
            ++out[s.from[e]];
            ++in[s.to[e]];
        }
        std::vector<Member> members;
        for (Index e = 0; e < s.edgeCount(); ++e) {
            const bool isOutHub = out[s.from[e]] >= leastInTrunk;
            const bool isInHub = in[s.to[e]] >= leastInTrunk;
            if ((!isOutHub && !isInHub) || !canShare(e))
                continue;
            if (isOutHub)
                members.push_back({s.from[e], true, s.lane[s.to[e]], s.column[s.to[e]], s.evidence[e], e});
            if (isInHub)
                members.push_back({s.to[e], false, s.lane[s.from[e]], s.column[s.from[e]], s.evidence[e], e});
        }
        std::ranges::sort(members, {}, &Member::order);
        std::vector<std::pair<std::size_t, std::size_t>> runs;
        for (std::size_t i = 0; i < members.size();) {
            std::size_t end = i;
            while (end < members.size() && members[end].key() == members[i].key())
                ++end;
            runs.emplace_back(i, end);
            i = end;
        }
        // An edge between two hubs goes with the larger group.
        std::ranges::stable_sort(runs, std::greater(), [](const auto& run) { return run.second - run.first; });
        m_groupOf.assign(s.edgeCount(), -1);
        for (const auto& [begin, end] : runs) {
            Group group {members[begin].hub, members[begin].isOut, members[begin].evidence, {}};
            for (std::size_t i = begin; i < end; ++i) {
                if (m_groupOf[members[i].edge] < 0)
                    group.edges.push_back(members[i].edge);
            }
            if (group.edges.size() < leastInTrunk)
                continue;
            std::ranges::sort(group.edges, {}, [&](Index e) { return std::pair(farHeight(e, group.isOut), e); });
            group.leading = group.edges[group.edges.size() / 2];
            group.gapAt = gapOf(group.leading, group.isOut);
            for (const Index edge : group.edges)
                m_groupOf[edge] = std::int32_t(m_groups.size());
            m_groups.push_back(std::move(group));
        }
    }

    float farHeight(Index edge, bool isOut) const
    {
        return m_scene.routeY[isOut ? m_scene.routeStart[edge + 1] - 1 : m_scene.routeStart[edge]];
    }

    /// Every hub gets a track in the gap of its group, from the left in the order of their heights.
    void placeBuses()
    {
        std::map<long, std::vector<std::int32_t>> gaps; // by the middle of the gap
        for (std::int32_t g = 0; g < std::int32_t(m_groups.size()); ++g) {
            const Group& group = m_groups[std::size_t(g)];
            gaps[std::lround(m_scene.routeX[group.gapAt] + m_scene.routeX[group.gapAt + 1])].push_back(g);
        }
        for (auto& [gap, groups] : gaps) {
            const auto owner = [&](std::int32_t g) {
                const Group& group = m_groups[std::size_t(g)];
                return std::tuple(m_scene.y[group.hub], group.hub, group.isOut, group.evidence);
            };
            std::ranges::sort(groups, {}, owner);
            std::vector<int> track;
            for (std::size_t i = 0; i < groups.size(); ++i)
                track.push_back(i == 0 ? 0 : track.back() + (owner(groups[i]) == owner(groups[i - 1]) ? 0 : 1));
            const int tracks = std::min(track.back() + 1, mostTracks);
            for (std::size_t i = 0; i < groups.size(); ++i) {
                Group& group = m_groups[std::size_t(groups[i])];
                const float left = m_scene.routeX[group.gapAt];
                const float width = m_scene.routeX[group.gapAt + 1] - left;
                const float share = (float(track[i] % tracks) + 0.5F) / float(tracks);
                group.bus = left + width * (tracksFrom + (tracksTo - tracksFrom) * share);
            }
        }
    }

    /// The height that the line goes to from its first (or last) point: past a level piece that only leads out.
    float headingOf(Index edge, bool isOut) const
    {
        const Index first = m_scene.routeStart[edge];
        const Index last = m_scene.routeStart[edge + 1] - 1;
        const Index next = isOut ? first + 1 : last - 1;
        const Index end = isOut ? first : last;
        const bool leadsOut = std::abs(m_scene.routeY[next] - m_scene.routeY[end]) < 0.01F
            && std::abs(m_scene.routeX[next] - m_scene.routeX[end]) < levelReach;
        if (!leadsOut || last - first < 2)
            return m_scene.routeY[next];
        return m_scene.routeY[isOut ? next + 1 : next - 1];
    }

    /// First all ends of a node together, then each node's few by the rest of their order.
    void sortByNode(std::vector<End>& ends) const
    {
        std::vector<std::uint32_t> next(m_scene.nodeCount() + 1, 0);
        for (const End& end : ends)
            ++next[end.node + 1];
        std::partial_sum(next.begin(), next.end(), next.begin());
        std::vector<End> sorted(ends.size());
        for (const End& end : ends)
            sorted[next[end.node]++] = end;
        for (auto first = sorted.begin(); first != sorted.end();) {
            const auto last
                = std::find_if(first, sorted.end(), [&](const End& end) { return end.node != first->node; });
            std::sort(first, last, [](const End& a, const End& b) { return a.order() < b.order(); });
            first = last;
        }
        ends = std::move(sorted);
    }

    void spreadEnds()
    {
        std::vector<End> ends;
        for (Index e = 0; e < m_scene.edgeCount(); ++e) {
            if (!isPlain(e))
                continue;
            for (const bool isOut : {true, false}) {
                const std::int32_t g = m_groupOf[e];
                const bool isGrouped = g >= 0 && m_groups[std::size_t(g)].isOut == isOut;
                if (isGrouped && m_groups[std::size_t(g)].leading != e)
                    continue; // goes where the leading one goes
                // A line that runs backwards leaves on the left and arrives on the right.
                const Index node = isOut ? m_scene.from[e] : m_scene.to[e];
                const Index at = isOut ? m_scene.routeStart[e] : m_scene.routeStart[e + 1] - 1;
                const bool isRight = m_scene.routeX[at] > m_scene.x[node] + m_scene.w[node] / 2;
                ends.push_back({node, isOut ? m_scene.fromRow[e] : m_scene.toRow[e], isRight, headingOf(e, isOut),
                                farHeight(e, isOut), e, isOut});
            }
        }
        sortByNode(ends);
        for (std::size_t i = 0; i < ends.size();) {
            std::size_t end = i;
            while (end < ends.size() && ends[end].port() == ends[i].port())
                ++end;
            const Index node = ends[i].node;
            const std::int32_t row = ends[i].row;
            const float extent
                = row < 0 ? m_scene.headHeight(node) - 2 * headInset : nodesize::RowHeight - 2 * rowInset;
            const auto count = float(end - i);
            const float gap = count > 1 ? std::min(endGap, std::max(0.0F, extent) / (count - 1)) : 0;
            float y = middleOf(node, row) - gap * (count - 1) / 2;
            for (; i < end; ++i, y += gap)
                moveEnd(ends[i], y);
        }
    }

    void moveEnd(const End& end, float y)
    {
        const Index first = m_scene.routeStart[end.edge];
        const Index last = m_scene.routeStart[end.edge + 1] - 1;
        const Index at = end.isStart ? first : last;
        const Index next = end.isStart ? first + 1 : last - 1;
        // The layout may lead the line level to the edge of its layer before it bends: that stretch moves along.
        if (last - first > 1 && std::abs(m_scene.routeY[at] - m_scene.routeY[next]) < 0.01F
            && std::abs(m_scene.routeX[at] - m_scene.routeX[next]) < levelReach)
            m_scene.routeY[next] = y;
        m_scene.routeY[at] = y;
    }

    void leadAlongTrunks()
    {
        if (m_groups.empty())
            return;
        LineageScene& s = m_scene;
        std::vector<std::vector<QPointF>> routes(s.edgeCount());
        for (const Group& group : m_groups)
            leadAlong(group, routes);
        std::vector<float> x;
        std::vector<float> y;
        std::vector<Index> start {0};
        x.reserve(s.routeX.size());
        y.reserve(s.routeY.size());
        start.reserve(s.routeStart.size());
        for (Index e = 0; e < s.edgeCount(); ++e) {
            if (routes[e].empty()) {
                x.insert(x.end(), s.routeX.begin() + s.routeStart[e], s.routeX.begin() + s.routeStart[e + 1]);
                y.insert(y.end(), s.routeY.begin() + s.routeStart[e], s.routeY.begin() + s.routeStart[e + 1]);
            }
            for (const QPointF& point : routes[e]) {
                x.push_back(float(point.x()));
                y.push_back(float(point.y()));
            }
            start.push_back(Index(x.size()));
        }
        s.routeX = std::move(x);
        s.routeY = std::move(y);
        s.routeStart = std::move(start);
    }

    void leadAlong(const Group& group, std::vector<std::vector<QPointF>>& routes)
    {
        LineageScene& s = m_scene;
        const auto pointAt = [&](Index at) { return QPointF(s.routeX[at], s.routeY[at]); };
        // What all share, from the hub to the bus.
        std::vector<QPointF> spine;
        if (group.isOut) {
            for (Index at = s.routeStart[group.leading]; at <= group.gapAt; ++at)
                spine.push_back(pointAt(at));
        } else {
            for (Index at = s.routeStart[group.leading + 1]; at-- > group.gapAt + 1;)
                spine.push_back(pointAt(at));
        }
        const qreal entry = spine.back().y();
        spine.emplace_back(group.bus, entry);
        qreal top = entry;
        qreal bottom = entry;
        for (const Index edge : group.edges) {
            const Index far = group.isOut ? s.routeStart[edge + 1] - 1 : s.routeStart[edge];
            const QPointF end = pointAt(far);
            const qreal rise = end.y() - entry;
            const qreal turn = end.y() - std::copysign(std::min(qreal(stub), std::abs(rise) / 2), rise);
            top = std::min(top, turn);
            bottom = std::max(bottom, turn);
            std::vector<QPointF>& route = routes[edge];
            route = spine;
            route.emplace_back(group.bus, turn);
            route.emplace_back(group.bus, end.y());
            route.push_back(end);
            if (!group.isOut)
                std::ranges::reverse(route);
            s.edgeFlags[edge] |= group.isOut ? LineageScene::LeavesTrunk : LineageScene::JoinsTrunk;
        }
        if (!group.isOut)
            std::ranges::reverse(spine);
        addTrunk(spine, group, group.isOut ? 0 : 1);
        addTrunk({{group.bus, top}, {group.bus, bottom}}, group, 0);
        s.trunkCount.back() = 1; // the bus carries fewer and fewer
    }

    void addTrunk(const std::vector<QPointF>& points, const Group& group, std::uint8_t arrives)
    {
        for (const QPointF& point : points) {
            m_scene.trunkX.push_back(float(point.x()));
            m_scene.trunkY.push_back(float(point.y()));
        }
        m_scene.trunkStart.push_back(Index(m_scene.trunkX.size()));
        m_scene.trunkEvidence.push_back(group.evidence);
        m_scene.trunkCount.push_back(std::uint32_t(group.edges.size()));
        m_scene.trunkArrives.push_back(arrives);
    }

    LineageScene& m_scene;
    std::vector<Group> m_groups;
    std::vector<std::int32_t> m_groupOf; ///< per edge; -1 for none
};
} // namespace

void attachEnds(LineageScene& scene)
{
    Attaching(scene).run();
}

} // namespace mesh
