// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Ranking with and without pins.
//
// Steps: each pinned column becomes one vertex and the columns a chain of arcs that is never turned; the rest of the
// part is ranked around it. Without pins every node is its own vertex. Once the layers are ordered, what does not fit
// between two pins goes below them. Cost: that of ranking, plus a sort of the pins.
// Left out: pins as obstacles between columns.

#include "graph/layout/pins.h"

#include "graph/layout/cycles.h"
#include "graph/layout/ranking.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mesh::layout {
namespace {

/// Layers of the earlier drawing by where their columns lay.
struct EarlierColumn
{
    float left = 0;
    float right = 0;
    Index layer = -1;
};

std::vector<EarlierColumn> earlierColumns(const Input& input, const Part& part)
{
    std::vector<EarlierColumn> columns;
    if (!input.previous)
        return columns;
    for (const Index v : part.nodes) {
        const Index layer = input.previous->layer[v];
        const Point place = input.previous->place[v];
        if (layer < 0 || std::isnan(place.x) || input.nodes[v].pin)
            continue;
        if (layer >= count(columns))
            columns.resize(layer + 1);
        EarlierColumn& column = columns[layer];
        const float right = place.x + input.nodes[v].width;
        column = column.layer < 0
            ? EarlierColumn {place.x, right, layer}
            : EarlierColumn {std::min(column.left, place.x), std::max(column.right, right), layer};
    }
    return columns;
}

Index layerUnder(const std::vector<EarlierColumn>& columns, const Rect& pinned)
{
    Index layer = -1;
    float most = 0;
    for (const EarlierColumn& column : columns) {
        const float shared = std::min(column.right, pinned.right) - std::max(column.left, pinned.left);
        if (column.layer >= 0 && shared > most) {
            most = shared;
            layer = column.layer;
        }
    }
    return layer;
}

} // namespace

PinnedColumns::PinnedColumns(const Input& input, const Part& part, const Options& options)
    : columnOf(part.nodes.size(), -1)
{
    std::vector<Index> pinned;
    for (Index v = 0; v < count(part.nodes); ++v) {
        if (input.nodes[part.nodes[v]].pin)
            pinned.push_back(v);
    }
    const auto pin = [&](Index v) { return *input.nodes[part.nodes[v]].pin; };
    std::stable_sort(pinned.begin(), pinned.end(), [&](Index a, Index b) { return pin(a).x < pin(b).x; });
    for (const Index v : pinned) {
        const NodeBox& node = input.nodes[part.nodes[v]];
        const Rect box {pin(v).x, pin(v).y, pin(v).x + node.width, pin(v).y + node.height};
        if (extents.empty() || box.left >= extents.back().right + options.layerGap / 2)
            extents.push_back(box);
        Rect& column = extents.back();
        column = {column.left, std::min(column.top, box.top), std::max(column.right, box.right),
                  std::max(column.bottom, box.bottom)};
        columnOf[v] = size() - 1;
    }
    if (extents.empty())
        return;
    const auto earlier = earlierColumns(input, part);
    for (Index i = 0; i < size(); ++i) {
        earlierLayer.push_back(layerUnder(earlier, extents[i]));
        if (earlierLayer[i] < 0)
            continue;
        // The free nodes of that layer stay where they are beside the one that was moved.
        const float left = earlier[earlierLayer[i]].left;
        if (left < extents[i].left && (i == 0 || left > extents[i - 1].right + options.layerGap / 2))
            extents[i].left = left;
    }
}

RankedPart rankPart(const Input& input, const Part& part, const PinnedColumns& pins, const RankingPlan& plan)
{
    // Vertices: the pinned columns, then the nodes that are free.
    const Index nodes = count(part.nodes);
    std::vector<Index> vertexOf(nodes);
    Index vertices = pins.size();
    for (Index v = 0; v < nodes; ++v)
        vertexOf[v] = pins.columnOf[v] >= 0 ? pins.columnOf[v] : vertices++;

    std::vector<Arc> arcs;
    std::vector<Index> arcOf; // of the part, per arc here; -1 for the chain
    const Index chained = std::max(0, pins.size() - 1);
    for (Index i = 0; i < chained; ++i) {
        arcs.push_back({i, i + 1});
        arcOf.push_back(-1);
    }
    for (Index a = 0; a < count(part.arcs); ++a) {
        const Arc arc {vertexOf[part.arcs[a].from], vertexOf[part.arcs[a].to]};
        if (arc.from == arc.to)
            continue;
        arcs.push_back(arc);
        arcOf.push_back(a);
    }

    std::vector<Index> earlier(vertices, -1);
    bool warm = false;
    if (input.previous) {
        std::copy(pins.earlierLayer.begin(), pins.earlierLayer.end(), earlier.begin());
        for (Index v = 0; v < nodes; ++v) {
            if (pins.columnOf[v] < 0)
                earlier[vertexOf[v]] = input.previous->layer[part.nodes[v]];
        }
        warm = std::any_of(earlier.begin(), earlier.end(), [](Index layer) { return layer >= 0; });
    }
    std::vector<float> stage;
    if (plan.hinted) {
        stage.assign(vertices, -1);
        for (Index v = 0; v < nodes; ++v)
            stage[vertexOf[v]] = warm ? static_cast<float>(earlier[vertexOf[v]]) : input.nodes[part.nodes[v]].stage;
    }

    const std::vector<char> turned = arcsToTurn(vertices, arcs, stage, chained, plan.turning);
    RankedPart ranked;
    ranked.turned.assign(part.arcs.size(), 0);
    for (Index a = 0; a < count(arcs); ++a) {
        if (!turned[a])
            continue;
        std::swap(arcs[a].from, arcs[a].to);
        ranked.turned[arcOf[a]] = 1;
    }
    const auto rank = warm ? keepRanks(vertices, arcs, earlier) : rankVertices(vertices, arcs, plan.groupPasses);
    ranked.rank.resize(nodes);
    for (Index v = 0; v < nodes; ++v)
        ranked.rank[v] = rank[vertexOf[v]];
    ranked.rankOfColumn.assign(rank.begin(), rank.begin() + pins.size());
    return ranked;
}

void fitBetweenPins(LayeredGraph& graph, const Stack& stack, std::span<const char> pinned)
{
    std::vector<Index> row;
    std::vector<Index> waiting; // free items since the pin before, and those that found no room earlier
    std::vector<Index> left;
    for (Index layer = 0; layer < graph.layers; ++layer) {
        row.clear();
        waiting.clear();
        Index pin = -1; // the one before
        for (const Index item : graph.inLayer(layer)) {
            if (!pinned[item]) {
                waiting.push_back(item);
                continue;
            }
            double room = std::numeric_limits<double>::infinity();
            if (pin >= 0)
                room = stack.anchors[item].height - stack.anchors[pin].height;
            left.clear();
            for (const Index free : waiting) {
                const double needed = row.empty() ? 0 : stack.separation(row.back(), free);
                if (needed + stack.separation(free, item) <= room) {
                    row.push_back(free);
                    room -= needed;
                } else {
                    left.push_back(free);
                }
            }
            row.push_back(item);
            waiting = left;
            pin = item;
        }
        row.insert(row.end(), waiting.begin(), waiting.end());
        std::copy(row.begin(), row.end(), graph.inLayer(layer).begin());
        graph.numberPlaces(layer);
    }
}

Columns placeColumns(const LayeredGraph& graph, std::span<const float> widths, const PinnedColumns& pins,
                     std::span<const Index> rankOfColumn, float gap)
{
    std::vector<float> width(graph.layers, 0);
    for (Index v = 0; v < graph.nodes; ++v) {
        if (pins.columnOf[v] < 0)
            width[graph.layer[v]] = std::max(width[graph.layer[v]], widths[v]);
    }
    Columns columns {std::vector<float>(graph.layers), std::vector<float>(graph.layers)};
    std::vector<Index> pinnedAt(graph.layers, -1);
    for (Index i = 0; i < pins.size(); ++i)
        pinnedAt[rankOfColumn[i]] = i;

    const Index first = pins.empty() ? 0 : rankOfColumn.front();
    float shift = 0; // of this and all later pinned columns, where the layers between do not fit
    for (Index at = first; at < graph.layers; ++at) {
        float left = at > first ? columns.right[at - 1] + gap : 0;
        float right = left + width[at];
        if (pinnedAt[at] >= 0) {
            const Rect& extent = pins.extents[pinnedAt[at]];
            if (at > first)
                shift = std::max(shift, left - extent.left);
            left = extent.left + shift;
            right = std::max(extent.right + shift, left + width[at]);
        }
        columns.left[at] = left;
        columns.right[at] = right;
    }
    for (Index at = first - 1; at >= 0; --at) {
        columns.right[at] = columns.left[at + 1] - gap;
        columns.left[at] = columns.right[at] - width[at];
    }
    return columns;
}

} // namespace mesh::layout
