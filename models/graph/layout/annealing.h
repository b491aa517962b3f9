// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layered_graph.h"
#include "graph/layout/layout.h"

#include <cstdint>

namespace mesh::layout {

struct AnnealingPlan
{
    int sweeps = 0;
    Index window = 30; ///< How far an item may move at once.
    float heat = 8; ///< The first temperature, in crossings.
    int threads = 1;
    std::uint64_t seed = 0; ///< Another one looks elsewhere.

    /// `items` are those that share the time, at least the graph's own.
    static AnnealingPlan of(Effort effort, const LayeredGraph& graph, Index items);
};

/// Looks for fewer crossings past the nearest optimum; the order never gets worse. Returns its crossings, given those
/// of the present order.
std::int64_t annealOrder(LayeredGraph& graph, const AnnealingPlan& plan, std::int64_t crossings, const Stop& stop);

} // namespace mesh::layout
