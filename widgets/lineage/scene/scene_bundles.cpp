// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/scene_bundles.h"

#include <algorithm>
#include <tuple>

namespace mesh {

namespace {
using Index = LineageScene::Index;

constexpr std::size_t leastInBundle = 4;
constexpr float leastGap = nodesize::LayerGap / 2; ///< a shorter piece leads out of a node, it crosses no gap
constexpr float meets = 0.35F; ///< of a gap: where the edges of a bundle have come together

struct Member
{
    std::int32_t fromLane, fromColumn, toLane, toColumn;
    float height; ///< of both ends together
    Index edge;

    auto key() const { return std::tuple(fromLane, fromColumn, toLane, toColumn); }
    auto order() const { return std::tuple(fromLane, fromColumn, toLane, toColumn, height, edge); }
};

/// The pieces of an edge that cross its first and its last gap; false where it does not run forward over gaps.
bool gapsOf(const LineageScene& scene, Index edge, Index& first, Index& last)
{
    const Index begin = scene.routeStart[edge];
    const Index end = scene.routeStart[edge + 1];
    bool isFound = false;
    for (Index at = begin; at + 1 < end; ++at) {
        const float length = scene.routeX[at + 1] - scene.routeX[at];
        if (length < 0)
            return false;
        if (length >= leastGap) {
            first = isFound ? first : at;
            last = at;
            isFound = true;
        }
    }
    return isFound;
}
} // namespace

SceneBundles::SceneBundles(const LineageScene& scene)
{
    std::vector<Member> members;
    for (Index e = 0; e < scene.edgeCount(); ++e) {
        const Index from = scene.from[e];
        const Index to = scene.to[e];
        const bool isShared = scene.edgeFlags[e] & (LineageScene::LeavesTrunk | LineageScene::JoinsTrunk);
        if (isShared || scene.lane[from] < 0 || scene.lane[to] < 0 || scene.lane[from] == scene.lane[to]
            || scene.routeStart[e + 1] - scene.routeStart[e] < 2)
            continue;
        const float height = scene.routeY[scene.routeStart[e]] + scene.routeY[scene.routeStart[e + 1] - 1];
        members.push_back({scene.lane[from], scene.column[from], scene.lane[to], scene.column[to], height, e});
    }
    std::ranges::sort(members, {}, &Member::order);
    m_isHeld.assign(scene.edgeCount(), 0);
    std::vector<Index> edges;
    for (std::size_t i = 0; i < members.size();) {
        edges.clear();
        const auto key = members[i].key();
        for (; i < members.size() && members[i].key() == key; ++i)
            edges.push_back(members[i].edge);
        if (edges.size() >= leastInBundle)
            add(scene, edges);
    }
}

void SceneBundles::add(const LineageScene& scene, std::span<const Index> edges)
{
    const Index leading = edges[edges.size() / 2];
    Index first = 0;
    Index last = 0;
    if (!gapsOf(scene, leading, first, last))
        return;
    Bundle bundle {Index(m_edges.size()), 0, Index(m_x.size()), 0};
    const auto gap = [&](Index at) { return scene.routeX[at + 1] - scene.routeX[at]; };
    const bool isOneGap = first == last;
    m_x.push_back(scene.routeX[first] + gap(first) * meets);
    m_y.push_back(scene.routeY[isOneGap ? first : first + 1]);
    for (Index at = first + 1; at <= last; ++at) {
        m_x.push_back(scene.routeX[at]);
        m_y.push_back(scene.routeY[at]);
    }
    m_x.push_back(scene.routeX[last + 1] - gap(last) * meets);
    m_y.push_back(scene.routeY[isOneGap ? last + 1 : last]);
    bundle.lastPoint = Index(m_x.size());
    m_edges.insert(m_edges.end(), edges.begin(), edges.end());
    bundle.lastEdge = Index(m_edges.size());

    const auto [top, bottom] = std::ranges::minmax(y(bundle));
    bundle.left = x(bundle).front();
    bundle.right = x(bundle).back();
    bundle.top = top;
    bundle.bottom = bottom;
    for (const Index edge : edges) {
        m_isHeld[edge] = 1;
        for (const Index at : {scene.routeStart[edge], scene.routeStart[edge + 1] - 1}) {
            bundle.left = std::min(bundle.left, scene.routeX[at]);
            bundle.right = std::max(bundle.right, scene.routeX[at]);
            bundle.top = std::min(bundle.top, scene.routeY[at]);
            bundle.bottom = std::max(bundle.bottom, scene.routeY[at]);
        }
    }
    m_bundles.push_back(bundle);
}

void SceneBundles::bundlesIn(const QRectF& area, std::vector<Index>& out) const
{
    for (Index i = 0; i < m_bundles.size(); ++i) {
        const Bundle& b = m_bundles[i];
        if (b.left <= area.right() && b.right >= area.left() && b.top <= area.bottom() && b.bottom >= area.top())
            out.push_back(i);
    }
}

} // namespace mesh
