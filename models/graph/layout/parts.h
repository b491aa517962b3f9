// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/adjacency.h"
#include "graph/layout/layout.h"

namespace mesh::layout {

/// The input without self-loops and repeated or contrary edges: at most one arc per pair of nodes.
struct SimpleGraph
{
    std::vector<Arc> arcs;
    std::vector<Index> arcOfEdge; ///< -1 for self-loops and edges whose ends do not exist.
    std::vector<Index> edgeOfArc; ///< One of its edges; one drawn before where there is any.

    explicit SimpleGraph(const Input& input);
};

/// The nodes that are laid out together, in numbers of their own.
struct Part
{
    std::vector<Index> nodes; ///< In the numbers of the input, ascending.
    std::vector<Arc> arcs;
    std::vector<Index> arcNumbers; ///< Of the simple graph.
    Index lane = -1; ///< Place of the lane it is packed into; -1: it spans lanes, or there are none.
};

struct Parts
{
    enum class Pins
    {
        Apart,
        Together
    }; ///< Whether pieces with pinned nodes share their columns.

    std::vector<Part> parts; ///< The one that spans comes first.
    bool spanning = false; ///< Whether it exists.
    std::vector<Index> partOfNode; ///< -1 for dust.
    std::vector<Index> localOfNode; ///< Its number within the part.
    std::vector<Index> localOfArc;
    std::vector<Index> dust; ///< Ascending.

    /// `lane` per node: place of its lane; empty without lanes.
    Parts(const Input& input, const SimpleGraph& graph, std::span<const Index> lane, Pins pins);
};

} // namespace mesh::layout
