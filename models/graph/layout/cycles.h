// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/adjacency.h"

namespace mesh::layout {

enum class Turning
{
    Few, ///< As few arcs as a good order needs.
    Searched ///< What a search meets, however many.
};

/// Which arcs to turn so that no cycle is left; 1 per such arc.
/// `stage` per vertex, negative where unknown, or empty. The first `chained` arcs lead from vertex 0 to 1, 1 to 2 and
/// so on and are never turned.
std::vector<char> arcsToTurn(Index vertices, std::span<const Arc> arcs, std::span<const float> stage, Index chained = 0,
                             Turning turning = Turning::Few);

} // namespace mesh::layout
