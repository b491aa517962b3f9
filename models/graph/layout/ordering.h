// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layered_graph.h"
#include "graph/layout/layout.h"

namespace mesh::layout {

/// How much work the order of the layers is worth, before annealing.
struct OrderingPlan
{
    int smoothingRounds = 60; ///< Of the first order.
    bool counts = true; ///< false: crossings are not counted, and 0 is returned.
    int switchPasses = 8;
    Index window = 0; ///< Of sifting; 0: none.
    int siftRounds = 0;
    int threads = 1;

    static OrderingPlan of(Effort effort, Index items);
};

/// Orders every layer for few crossings and returns them. `group` per node, or empty: nodes of near groups start near
/// each other.
std::int64_t orderLayers(LayeredGraph& graph, std::vector<float> group, const OrderingPlan& plan, const Stop& stop);

/// Improves the present order in place and returns its crossings.
std::int64_t refineOrder(LayeredGraph& graph, const OrderingPlan& plan, const Stop& stop);

} // namespace mesh::layout
