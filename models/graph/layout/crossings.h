// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layered_graph.h"

namespace mesh::layout {

/// Crossings of the lines between all neighbouring layers in the present order. Lines that share an end do not cross.
std::int64_t countCrossings(const LayeredGraph& graph);
/// The same; @p threads share the layers.
std::int64_t countAllCrossings(const LayeredGraph& graph, int threads);

/// Those between one layer and the next.
std::int64_t countCrossings(const LayeredGraph& graph, Index layer);

/// Crossings of a pair of vertices in one order less those in the other: how much is won by putting the second above
/// the first. The lists hold the places of their neighbours in one layer, ascending.
std::int64_t gainOfSwap(std::span<const Index> upper, std::span<const Index> lower);

} // namespace mesh::layout
