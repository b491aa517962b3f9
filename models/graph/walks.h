// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/lineage_graph.h"

#include <limits>

namespace mesh {

enum class Direction : quint8
{
    Upstream,
    Downstream
};

inline constexpr quint32 anyDistance = std::numeric_limits<quint32>::max();

/// What a walk reached: nodes in the order of their distance, beginning with the starts at 0.
struct Reached
{
    std::vector<NodeIndex> nodes;
    std::vector<quint32> distances; ///< by place in nodes
};

/// Everything up to @p hops steps away from any of @p starts, by breadth first search. Cycles are no matter.
/// Cost: linear in the nodes and edges reached, plus one byte per node of the graph.
Reached walk(const LineageGraph& graph, std::span<const NodeIndex> starts, Direction direction,
             quint32 hops = anyDistance);

/// The nodes of a shortest way along the flows, with both ends; empty where there is none. Searches from both ends.
std::vector<NodeIndex> shortestPath(const LineageGraph& graph, NodeIndex from, NodeIndex to);

/// Every node on some way from one of @p from to one of @p to, with the ends, ascending; empty where there is none.
/// With cycles a way may pass a node twice.
std::vector<NodeIndex> nodesOnPaths(const LineageGraph& graph, std::span<const NodeIndex> from,
                                    std::span<const NodeIndex> to);

/// Nodes that reach each other share a component. Components are numbered upstream first: an edge between two leads
/// from the smaller number to the larger.
struct Components
{
    std::vector<quint32> of; ///< by node
    quint32 count = 0;
};
/// Tarjan 1972, without recursion. Cost: linear.
Components stronglyConnected(const LineageGraph& graph);

} // namespace mesh
