// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/adjacency.h"

namespace mesh::layout {

/// Per vertex its place in an order that few arcs run against. The vertices [0, fixed) keep theirs among each other.
std::vector<Index> climbingOrder(Index vertices, std::span<const Arc> arcs, Index fixed);

} // namespace mesh::layout
