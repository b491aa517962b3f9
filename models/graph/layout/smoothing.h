// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layered_graph.h"

namespace mesh::layout {

/// One height per item such that neighbours are close, starting from `heights` (any scale; consumed).
std::vector<float> smoothed(const LayeredGraph& graph, std::vector<float> heights, int rounds);

/// The same, but only items that are not `fixed` move, and the scale stays: each ends near the mean of its neighbours.
void relaxAround(const LayeredGraph& graph, std::span<const char> fixed, std::vector<float>& heights, int rounds);

} // namespace mesh::layout
