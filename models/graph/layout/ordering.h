// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layered_graph.h"
#include "graph/layout/layout.h"

namespace mesh::layout {

/// How much work the order of the layers is worth.
struct OrderingPlan
{
    int switchPasses = 8;
    Index window = 0; ///< Of sifting; 0: none.
    int siftRounds = 0;
    int starts = 1;

    static OrderingPlan of(Effort effort, Index items);
};

/// Orders every layer for few crossings. `group` per node, or empty: nodes of near groups start near each other.
void orderLayers(LayeredGraph& graph, std::span<const float> group, const OrderingPlan& plan, const Stop& stop);

/// Improves the present order in place.
void refineOrder(LayeredGraph& graph, const OrderingPlan& plan, const Stop& stop);

/// Disturbs the present order a little and lets it settle again, `times` times; what ends no worse stays.
void shakeOrder(LayeredGraph& graph, int times, const Stop& stop);

} // namespace mesh::layout
