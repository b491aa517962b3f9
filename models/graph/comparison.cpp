// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/comparison.h"

#include "graph/graph_union.h"
#include "graph/hierarchy.h"
#include "mesh/apply.h"
#include "mesh/diff.h"

#include <unordered_set>

namespace mesh {

bool isDecided(const RecordChange& change)
{
    const auto isOfPeople = [](const FieldInfo& field) { return !field.has(FieldFlag::System); };
    const KindInfo& info = kindInfo(change.record.kind);
    if (change.operation != Operation::Update)
        return std::ranges::any_of(info.fields, isOfPeople);
    return std::ranges::any_of(change.fields,
                               [&](const FieldChange& field) { return isOfPeople(info.fields[field.field]); });
}

RecordId belongsTo(const Mesh& mesh, RecordId record)
{
    if (const Assignment* assignment = mesh.find(record.as<Kind::Assignment>()))
        return assignment->subject;
    if (const Waiver* waiver = mesh.find(record.as<Kind::Waiver>()))
        return waiver->subject;
    if (const Agreement* agreement = mesh.find(record.as<Kind::Agreement>()))
        return agreement->port;
    if (const Activity* activity = mesh.find(record.as<Kind::Activity>()))
        return activity->product;
    return holderOf(mesh, record);
}

/// Builds a MeshComparison. Used once.
class ComparisonBuilder
{
public:
    ComparisonBuilder(const Mesh& before, const Mesh& after, Level level)
        : m_before(LineageGraph::build(before, level))
        , m_after(LineageGraph::build(after, level))
    {
        m_result.m_before = before;
        m_result.m_after = after;
    }

    MeshComparison build()
    {
        const ChangeSet changes = diff(m_result.m_before, m_result.m_after);
        GraphUnion graphs(m_before, m_after, everyRecord(changes));
        m_result.m_graph = std::make_shared<LineageGraph>(graphs.take());
        std::ranges::copy_if(changes.changes, std::back_inserter(m_result.m_changes.changes), isDecided);
        markNodes(graphs);
        attribute(graphs);
        markEdges(graphs);
        return std::move(m_result);
    }

private:
    /// The mesh after, and what is gone as it was.
    Mesh everyRecord(const ChangeSet& changes) const
    {
        ChangeSet gone;
        std::ranges::copy_if(changes.changes, std::back_inserter(gone.changes),
                             [](const RecordChange& change) { return change.operation == Operation::Remove; });
        const auto all = apply(m_result.m_after, inverse(gone));
        Q_ASSERT_X(all, "ComparisonBuilder", "what the diff removes is not there after it");
        return all ? *all : m_result.m_after;
    }

    void markNodes(const GraphUnion& graphs)
    {
        auto& nodes = m_result.m_nodes;
        nodes.assign(m_result.graph().nodeCount(), Difference::Removed);
        for (const NodeIndex node : graphs.fromSecond())
            nodes[node] = Difference::Added;
        std::vector<quint8> isInSecond(nodes.size());
        for (const NodeIndex node : graphs.fromSecond())
            isInSecond[node] = 1;
        for (const NodeIndex node : graphs.fromFirst()) {
            if (isInSecond[node])
                nodes[node] = Difference::Same;
        }
    }

    /// The node of one side that the record is or belongs to, or noIndex.
    static NodeIndex nodeHolding(const LineageGraph& graph, RecordId record)
    {
        for (int depth = 0; depth < deepestHierarchy && !record.isNull(); ++depth) {
            if (const NodeIndex node = graph.nodeOf(record); node != noIndex)
                return node;
            record = belongsTo(graph.mesh(), record);
        }
        return noIndex;
    }

    static NodeIndex nodeConcerned(const LineageGraph& graph, RecordId record)
    {
        const Flow* flow = graph.mesh().find(record.as<Kind::Flow>());
        if (!flow)
            return nodeHolding(graph, record);
        // A flow from one node to another is an edge, which says so itself.
        const NodeIndex from = nodeHolding(graph, flow->from);
        return from == nodeHolding(graph, flow->to) ? from : noIndex;
    }

    void attribute(const GraphUnion& graphs)
    {
        std::vector<std::pair<NodeIndex, quint32>> pairs;
        const auto& changes = m_result.m_changes.changes;
        for (std::size_t at = 0; at < changes.size(); ++at) {
            const auto add = [&](const LineageGraph& graph, const std::vector<NodeIndex>& inUnion) {
                const NodeIndex node = nodeConcerned(graph, changes[at].record);
                if (node != noIndex)
                    pairs.emplace_back(inUnion[node], quint32(at));
            };
            add(m_before, graphs.fromFirst());
            add(m_after, graphs.fromSecond()); // what moved concerns where it was and where it is
        }
        std::ranges::sort(pairs);
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        auto& start = m_result.m_changeStart;
        start.assign(m_result.graph().nodeCount() + 1, 0);
        for (const auto& [node, change] : pairs) {
            ++start[node + 1];
            m_result.m_nodeChanges.push_back(change);
            if (m_result.m_nodes[node] == Difference::Same)
                m_result.m_nodes[node] = Difference::Changed;
        }
        for (std::size_t node = 1; node < start.size(); ++node)
            start[node] += start[node - 1];
    }

    void markEdges(const GraphUnion& graphs)
    {
        std::unordered_set<Uuid> changedFlows;
        for (const RecordChange& change : m_result.m_changes.changes) {
            if (change.record.kind == Kind::Flow && change.operation == Operation::Update)
                changedFlows.insert(change.record.uuid);
        }
        m_result.m_edges.reserve(graphs.edgeOrigins().size());
        for (const auto& [first, second] : graphs.edgeOrigins()) {
            Difference difference = Difference::Same;
            if (first == noIndex)
                difference = Difference::Added;
            else if (second == noIndex)
                difference = Difference::Removed;
            else if (isChanged(m_before.edge(first), m_after.edge(second), changedFlows))
                difference = Difference::Changed;
            m_result.m_edges.push_back(difference);
        }
    }

    bool isChanged(const LineageEdge& before, const LineageEdge& after, const std::unordered_set<Uuid>& changed) const
    {
        const auto flows = m_after.flows(after);
        return before.contractCount != after.contractCount || !std::ranges::equal(m_before.flows(before), flows)
            || std::ranges::any_of(flows, [&](const FlowId& flow) { return changed.contains(flow.uuid); });
    }

    LineageGraph m_before;
    LineageGraph m_after;
    MeshComparison m_result;
};

MeshComparison MeshComparison::build(const Mesh& before, const Mesh& after, Level level)
{
    return ComparisonBuilder(before, after, level).build();
}

std::vector<RecordId> MeshComparison::differing() const
{
    std::vector<RecordId> records;
    for (NodeIndex node = 0; node < m_nodes.size(); ++node) {
        if (m_nodes[node] != Difference::Same)
            records.push_back(graph().record(node));
    }
    for (EdgeIndex edge = 0; edge < m_edges.size(); ++edge) {
        if (m_edges[edge] != Difference::Same) {
            records.push_back(graph().record(graph().edge(edge).from));
            records.push_back(graph().record(graph().edge(edge).to));
        }
    }
    std::ranges::sort(records);
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

} // namespace mesh
