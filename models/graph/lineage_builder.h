// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/lineage_graph.h"

namespace mesh {

/// Builds a LineageGraph: nodes, then the flows lifted to them, then edges by counting sort. Used once.
class LineageBuilder
{
public:
    LineageBuilder(const Mesh& mesh, Level level);
    LineageGraph build();

private:
    /// One flow or link between two nodes, before merging.
    struct Link
    {
        NodeIndex from = noIndex;
        NodeIndex to = noIndex;
        FlowId flow; ///< null: a link through a contract
        EdgeEvidence evidence = EdgeEvidence::Unknown;
        bool isMasked = false;
    };

    void addNodes();
    void placeNodes();
    void liftFlows();
    void lift(const Flow& flow, NodeIndex from, NodeIndex to);
    void linkPorts();
    void mergeLinks(const std::vector<Link>& links, std::vector<LineageEdge>& edges);

    NodeIndex nodeOfDomain(DomainId id) const;
    NodeIndex nodeOfProduct(ProductId id) const;
    NodeIndex nodeOfDataset(DatasetId id) const;
    NodeIndex nodeOf(RecordId end) const;

    const Mesh& m_mesh;
    LineageGraph m_graph;
    std::vector<NodeIndex> m_productNodes; // by place in the index of products
    std::vector<NodeIndex> m_datasetNodes;
    UuidIndex m_products;
    UuidIndex m_datasets;
    std::vector<Link> m_links;
    std::vector<Link> m_ruledOut;
};

} // namespace mesh
