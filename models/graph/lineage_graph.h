// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"
#include "mesh/uuid_index.h"

#include <QFlags>

#include <span>

namespace mesh {

/// How fine a lineage graph is. Order matters: coarse to fine.
enum class Level : quint8
{
    Domain,
    Product,
    Dataset,
    Column
};

/// How an edge is known. One edge can stand for several flows, known in different ways.
enum class EdgeEvidence : quint8
{
    Unknown = 1 << 0, ///< a flow that does not say
    Declared = 1 << 1,
    Observed = 1 << 2,
    Inferred = 1 << 3,
    Contract = 1 << 4, ///< an input port takes what an output port offers under one contract
    RuledOut = 1 << 5, ///< a flow that a person rejected, or replaced by another
};
Q_DECLARE_FLAGS(EdgeEvidences, EdgeEvidence)
Q_DECLARE_OPERATORS_FOR_FLAGS(EdgeEvidences)

using NodeIndex = quint32;
using EdgeIndex = quint32;
inline constexpr quint32 noIndex = UuidIndex::none; ///< no such node or edge

/// One step along the lineage.
struct Neighbour
{
    NodeIndex node = noIndex;
    EdgeIndex edge = noIndex;
};

/// All flows from one node to another, as one.
struct LineageEdge
{
    NodeIndex from = noIndex;
    NodeIndex to = noIndex;
    quint32 firstFlow = 0; ///< in LineageGraph::flows()
    quint32 flowCount = 0;
    quint32 maskedCount = 0; ///< of the flows, those that mask
    quint32 contractCount = 0; ///< links through ports and contracts, which have no flow
    EdgeEvidences evidence;
    bool isLoop() const { return from == to; }
};

/// The lineage of one snapshot at one level, in arrays: nodes in the order of their ids, edges sorted by from and to,
/// neighbours by node. Immutable; any number of threads may read it.
///
/// Terms: flows of finer records are *lifted* to the node that holds them (a column's flow to its dataset) and *merged*
/// into one edge per pair of nodes. At the level of products and domains, an input port under a contract is linked from
/// the output ports under the same one. What has no owner at the level is not lost: a dataset without a product is a
/// node of its own at the level of products, and all that is without a domain is one node, of no record, at that of
/// domains. Flows that no node of the level holds (of a dataset, at the level of columns) are counted in
/// unplacedFlows(). A flow from a node to itself is a loop: an edge, but nobody's neighbour. Flows that a person ruled
/// out are no edges; they are kept aside for who asks for them. Cost: linear in records and flows of the level, with
/// two counting sorts. Left out: which column a column depends on inside a process that only states datasets.
class LineageGraph
{
public:
    LineageGraph() = default;
    static LineageGraph build(const Mesh& mesh, Level level);

    const Mesh& mesh() const { return m_mesh; } ///< the snapshot it was built from
    Level level() const { return m_level; }
    std::size_t nodeCount() const { return m_records.size(); }
    std::size_t edgeCount() const { return m_edges.size(); } ///< with loops

    RecordId record(NodeIndex node) const { return m_records[node]; } ///< null: all that has no domain
    QString label(NodeIndex node) const; ///< made on demand
    /// The node of this very record, or noIndex.
    NodeIndex nodeOf(RecordId record) const;
    /// The nodes that show @p record: itself, what it is lifted to (a column's dataset), or what it holds (a product's
    /// datasets). Ascending.
    std::vector<NodeIndex> nodesFor(RecordId record) const;

    /// The domain of a node, as an index in groups(), or -1 without one. Nodes of the level Domain: their root domain.
    int group(NodeIndex node) const { return m_groups[node]; }
    const std::vector<DomainId>& groups() const { return m_groupDomains; }
    /// How far downstream the node's product says it belongs, 0 at the sources; -1 unknown.
    int stage(NodeIndex node) const { return m_stages[node]; }

    std::span<const Neighbour> downstream(NodeIndex node) const { return m_down.of(node); }
    std::span<const Neighbour> upstream(NodeIndex node) const { return m_up.of(node); }
    const LineageEdge& edge(EdgeIndex edge) const { return m_edges[edge]; }
    const std::vector<LineageEdge>& edges() const { return m_edges; }
    EdgeIndex edgeBetween(NodeIndex from, NodeIndex to) const; ///< or noIndex
    /// The flows that were ruled out, as edges of their own: no part of edges(), neighbours and walks.
    const std::vector<LineageEdge>& ruledOut() const { return m_ruledOut; }
    /// The flows that an edge stands for, in the order of their ids.
    std::span<const FlowId> flows(const LineageEdge& edge) const
    {
        return std::span(m_flows).subspan(edge.firstFlow, edge.flowCount);
    }
    std::size_t unplacedFlows() const { return m_unplacedFlows; }

private:
    friend class LineageBuilder;
    friend class GraphUnion;

    struct Adjacency
    {
        std::vector<quint32> start; // by node, and one more
        std::vector<Neighbour> neighbours;
        std::span<const Neighbour> of(NodeIndex node) const
        {
            return std::span(neighbours).subspan(start[node], start[node + 1] - start[node]);
        }
    };

    void connect(); ///< fills the neighbours from the edges

    Mesh m_mesh;
    Level m_level = Level::Dataset;
    std::vector<RecordId> m_records;
    UuidIndex m_index; // by record
    std::vector<qint32> m_groups;
    std::vector<qint8> m_stages;
    std::vector<DomainId> m_groupDomains;
    std::vector<LineageEdge> m_edges;
    std::vector<LineageEdge> m_ruledOut;
    std::vector<FlowId> m_flows; // by edge
    Adjacency m_down;
    Adjacency m_up;
    std::size_t m_unplacedFlows = 0;
};

/// How far downstream products of this type belong: sources 0, models and dashboards 3; -1 unknown.
int stageOf(ProductType type);

} // namespace mesh
