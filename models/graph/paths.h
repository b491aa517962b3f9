// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/lineage_graph.h"

#include <functional>

namespace mesh {

/// One way along the flows: at least two nodes, none of them twice.
using LineagePath = std::vector<NodeIndex>;

struct PathsFound
{
    std::vector<LineagePath> paths; ///< the shortest first; as many as asked for
    quint64 total = 0; ///< all there are
    bool isTotalExact = true; ///< false: there are circles, and total counts what was found so far

    std::size_t shortest() const { return paths.empty() ? 0 : paths.front().size() - 1; } ///< in steps
};

/// The ways from one of @p from to one of @p to that pass neither set in between, by length and then by node numbers.
///
/// Method: the distance of every node to the ends is known from one walk upstream; partial ways are taken from a heap
/// by the least length they can end with, so whole ones come out in the order of their length. Without circles every
/// partial way leads on, and all ways are counted by one pass over the nodes between, in topological order. With
/// circles counting simple ways is as hard as listing them (Valiant 1979), so only the listed ones are counted.
/// Cost: linear in the graph, plus @p limit times length and degree; with circles no more than @p mostTried partial
/// ways.
PathsFound findPaths(const LineageGraph& graph, std::span<const NodeIndex> from, std::span<const NodeIndex> to,
                     std::size_t limit, const std::function<bool()>& isStopped = {}, std::size_t mostTried = 200'000);

} // namespace mesh
