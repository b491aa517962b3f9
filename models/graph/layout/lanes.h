// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/adjacency.h"
#include "graph/layout/layered_graph.h"
#include "graph/layout/layout.h"

namespace mesh::layout {

/// The groups of the nodes in an order that keeps groups with many common arcs close. Nodes without a lane come last.
struct LaneOrder
{
    enum class Purpose
    {
        Bands, ///< Drawn as lanes: worth the search for a good arrangement.
        Hint ///< Only where nodes start: a stable order matters more.
    };

    std::vector<std::int32_t> lanes; ///< From the top; -1 last, if any node has none.
    std::vector<Index> placeOfNode;
    std::vector<float> heights; ///< Per lane from the top: where its nodes start, in places.

    LaneOrder(const Input& input, std::span<const Arc> arcs, Purpose purpose);
};

/// The lane of every item: nodes' own, and for a long edge the ones on its way.
std::vector<Index> lanesOfItems(const LayeredGraph& graph, std::span<const Arc> arcs,
                                std::span<const Index> laneOfNode);

} // namespace mesh::layout
