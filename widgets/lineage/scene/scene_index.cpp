// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/scene_index.h"

#include "widgets/lineage/scene/edge_curve.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace mesh {

namespace {
constexpr float widestLoop = 24; ///< how far the arc of an edge to its own node reaches
constexpr float widestTrunk = 4;
constexpr std::size_t leastShared = 5000; ///< edges; below, another thread is not worth it

/// Groups the numbers of edges by one of their ends.
void groupBy(const std::vector<LineageScene::Index>& end, std::size_t nodes, std::vector<LineageScene::Index>& start,
             std::vector<LineageScene::Index>& items)
{
    start.assign(nodes + 1, 0);
    for (const auto node : end)
        ++start[node + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    items.resize(end.size());
    auto next = start;
    for (std::size_t i = 0; i < end.size(); ++i)
        items[next[end[i]]++] = LineageScene::Index(i);
}
} // namespace

SceneIndex::SceneIndex(const LineageScene& scene)
    : m_scene(&scene)
{
    const auto bundle = [&scene] { return SceneBundles(scene); }; // half of the work
    auto bundles = scene.edgeCount() < leastShared ? QtFuture::makeReadyFuture(bundle()) : QtConcurrent::run(bundle);
    const std::size_t nodes = scene.nodeCount();
    m_nodes.resize(nodes);
    std::iota(m_nodes.begin(), m_nodes.end(), Index(0));
    std::ranges::sort(m_nodes, [&](Index a, Index b) {
        return std::tuple(scene.column[a], scene.y[a], a) < std::tuple(scene.column[b], scene.y[b], b);
    });
    m_place.resize(nodes);
    m_columnOf.resize(nodes);
    std::vector<Column> columns;
    for (Index i = 0; i < nodes; ++i) {
        const Index node = m_nodes[i];
        m_place[node] = i;
        if (columns.empty() || scene.column[m_nodes[columns.back().first]] != scene.column[node])
            columns.push_back({scene.x[node], scene.x[node], 0, i, i});
        Column& column = columns.back();
        column.left = std::min(column.left, scene.x[node]);
        column.right = std::max(column.right, scene.x[node] + scene.w[node]);
        column.tallest = std::max(column.tallest, scene.h[node]);
        column.last = i + 1;
    }
    std::ranges::sort(columns, {}, &Column::left);
    m_columns = std::move(columns);
    for (Index c = 0; c < m_columns.size(); ++c) {
        for (Index i = m_columns[c].first; i < m_columns[c].last; ++i)
            m_columnOf[m_nodes[i]] = c;
    }

    const std::size_t edges = scene.edgeCount();
    for (auto* array : {&m_edgeLeft, &m_edgeTop, &m_edgeRight, &m_edgeBottom})
        array->resize(edges);
    for (std::size_t e = 0; e < edges; ++e) {
        float left = std::numeric_limits<float>::max();
        float top = left;
        float right = std::numeric_limits<float>::lowest();
        float bottom = right;
        const auto [first, last] = scene.ownRoute(Index(e));
        for (Index i = first; i < last; ++i) {
            left = std::min(left, scene.routeX[i]);
            right = std::max(right, scene.routeX[i]);
            top = std::min(top, scene.routeY[i]);
            bottom = std::max(bottom, scene.routeY[i]);
        }
        if (scene.from[e] == scene.to[e])
            right += widestLoop;
        m_edgeLeft[e] = left;
        m_edgeTop[e] = top;
        m_edgeRight[e] = right;
        m_edgeBottom[e] = bottom;
    }
    for (Index t = 0; t < scene.trunks(); ++t) {
        const auto [left, right] = std::ranges::minmax(scene.trunkXs(t));
        const auto [top, bottom] = std::ranges::minmax(scene.trunkYs(t));
        m_trunks.push_back({left - widestTrunk, top - widestTrunk, right + widestTrunk, bottom + widestTrunk});
    }
    groupBy(scene.to, nodes, m_inStart, m_in);
    groupBy(scene.from, nodes, m_outStart, m_out);
    m_bundles = bundles.takeResult();
}

SceneIndex SceneIndex::of(const LineageScene& other) const
{
    SceneIndex index = *this;
    index.m_scene = &other;
    return index;
}

void SceneIndex::nodesIn(const QRectF& area, std::vector<Index>& out) const
{
    if (!m_scene)
        return;
    const LineageScene& s = *m_scene;
    const auto top = float(area.top());
    const auto bottom = float(area.bottom());
    for (const Column& column : m_columns) {
        if (column.left > area.right())
            break;
        if (column.right < area.left())
            continue;
        const auto begin = m_nodes.begin() + column.first;
        const auto end = m_nodes.begin() + column.last;
        auto at = std::partition_point(begin, end, [&](Index node) { return s.y[node] < top - column.tallest; });
        for (; at != end && s.y[*at] <= bottom; ++at) {
            if (s.y[*at] + s.h[*at] >= top && s.x[*at] <= area.right() && s.x[*at] + s.w[*at] >= area.left())
                out.push_back(*at);
        }
    }
}

void SceneIndex::edgesIn(const QRectF& area, std::vector<Index>& out) const
{
    const auto left = float(area.left());
    const auto top = float(area.top());
    const auto right = float(area.right());
    const auto bottom = float(area.bottom());
    for (std::size_t e = 0; e < m_edgeLeft.size(); ++e) {
        if (m_edgeLeft[e] <= right && m_edgeRight[e] >= left && m_edgeTop[e] <= bottom && m_edgeBottom[e] >= top)
            out.push_back(Index(e));
    }
}

void SceneIndex::trunksIn(const QRectF& area, std::vector<Index>& out) const
{
    for (Index t = 0; t < m_trunks.size(); ++t) {
        const Box& box = m_trunks[t];
        if (box.left <= area.right() && box.right >= area.left() && box.top <= area.bottom()
            && box.bottom >= area.top())
            out.push_back(t);
    }
}

std::optional<SceneIndex::Index> SceneIndex::nodeAt(QPointF point) const
{
    std::vector<Index> hits;
    nodesIn(QRectF(point, QSizeF(0, 0)), hits);
    return hits.empty() ? std::nullopt : std::optional(hits.back());
}

std::optional<SceneIndex::Index> SceneIndex::edgeAt(QPointF point, qreal distance) const
{
    std::vector<Index> hits;
    edgesIn(QRectF(point, QSizeF(0, 0)).adjusted(-distance, -distance, distance, distance), hits);
    std::optional<Index> nearest;
    for (const Index edge : hits) {
        const qreal away = distanceToEdge(*m_scene, edge, point);
        if (away <= distance) {
            distance = away;
            nearest = edge;
        }
    }
    return nearest;
}

std::optional<SceneIndex::Index> SceneIndex::siblingOf(Index node, int step) const
{
    const Column& column = m_columns[m_columnOf[node]];
    const auto place = qint64(m_place[node]) + step;
    if (place < column.first || place >= column.last)
        return std::nullopt;
    return m_nodes[std::size_t(place)];
}

} // namespace mesh
