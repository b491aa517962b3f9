// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/lineage_graph.h"

namespace mesh {

/// Two graphs of one level laid over each other: every node and edge that either has, with the flows of both. What both
/// have is as in the second. Both lists are sorted, so everything is merging. Cost: linear in both.
class GraphUnion
{
public:
    /// @p mesh holds the records of both.
    GraphUnion(const LineageGraph& first, const LineageGraph& second, const Mesh& mesh);

    LineageGraph take() { return std::move(m_graph); }
    /// By node of the first and of the second graph: its node in the union.
    const std::vector<NodeIndex>& fromFirst() const { return m_fromFirst; }
    const std::vector<NodeIndex>& fromSecond() const { return m_fromSecond; }
    /// By edge of the union: its edge in the first and in the second graph, or noIndex.
    struct Origin
    {
        EdgeIndex first = noIndex;
        EdgeIndex second = noIndex;
    };
    const std::vector<Origin>& edgeOrigins() const { return m_origins; }

private:
    void mergeNodes(const LineageGraph& first, const LineageGraph& second);
    void mergeEdges(const LineageGraph& first, const LineageGraph& second);
    void addEdge(NodeIndex from, NodeIndex to, Origin origin, const LineageGraph& first, const LineageGraph& second);
    void addNode(const LineageGraph& graph, NodeIndex node);

    LineageGraph m_graph;
    std::vector<NodeIndex> m_fromFirst;
    std::vector<NodeIndex> m_fromSecond;
    std::vector<Origin> m_origins;
};

} // namespace mesh
