// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/difference.h"
#include "graph/lineage_graph.h"
#include "mesh/change_set.h"

namespace mesh {

/// Two snapshots as one lineage graph: two dates, a colleague's mesh and mine, a proposal and today. Immutable; any
/// number of threads may read it.
///
/// Terms: `before` and `after` are the two sides, whatever they are; the *union graph* has every node and edge that
/// either side has, with the flows of both. A node is *added* or *removed* where only one side has it. It is *changed*
/// where both have it and something that people decide differs in it: a field of its own, or of a record that belongs
/// to it (its columns, owners, objectives, ports, agreements ...), or a flow that stays inside of it. An edge is
/// *changed* where both sides have it and the flows it stands for, their fields, or the contracts behind it differ.
///
/// Left out: what is only measured or imported along (measurements, profiles, files, the place in a file). Cost: both
/// graphs, the diff of the two snapshots (about what differs, where they share their past), and a pass over the union.
class MeshComparison
{
public:
    MeshComparison() = default;
    static MeshComparison build(const Mesh& before, const Mesh& after, Level level);

    const Mesh& before() const { return m_before; }
    const Mesh& after() const { return m_after; }
    /// The union graph. Its mesh() has every record of both sides; those of both as they are after.
    const LineageGraph& graph() const { return *m_graph; }
    const std::shared_ptr<const LineageGraph>& sharedGraph() const { return m_graph; }

    Difference differenceOf(NodeIndex node) const { return m_nodes[node]; }
    Difference edgeDifferenceOf(EdgeIndex edge) const { return m_edges[edge]; }
    /// What leads from one side to the other, without what is left out. Independent of the level.
    const ChangeSet& changes() const { return m_changes; }
    /// Of changes(), as indices: those that make the node changed, ascending.
    std::span<const quint32> changesOf(NodeIndex node) const
    {
        return std::span(m_nodeChanges).subspan(m_changeStart[node], m_changeStart[node + 1] - m_changeStart[node]);
    }
    /// The records of the nodes that differ, and of the ends of the edges that do; ascending.
    std::vector<RecordId> differing() const;

private:
    friend class ComparisonBuilder;

    Mesh m_before;
    Mesh m_after;
    std::shared_ptr<const LineageGraph> m_graph;
    ChangeSet m_changes;
    std::vector<Difference> m_nodes;
    std::vector<Difference> m_edges;
    std::vector<quint32> m_changeStart; // by node, and one more
    std::vector<quint32> m_nodeChanges;
};

/// Whether a change is something people decide: not only measured, imported along, or where in a file it stood.
bool isDecided(const RecordChange& change);

/// The record that @p record is about or belongs to: as holderOf(), and for an ownership, waiver, agreement or activity
/// what it is of. Null at the top.
RecordId belongsTo(const Mesh& mesh, RecordId record);

} // namespace mesh
