// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/adjacency.h"

namespace mesh::layout {

/// Layers for the vertices of an acyclic graph with short arcs; layer 0 first, none empty.
/// `groupPasses` rounds of tight-group moves follow the cheap steps.
std::vector<Index> rankVertices(Index vertices, std::span<const Arc> arcs, int groupPasses);

/// Layers that change the earlier ones (-1: new vertex) only where an arc forces it.
std::vector<Index> keepRanks(Index vertices, std::span<const Arc> arcs, std::span<const Index> earlier);

} // namespace mesh::layout
