// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/lineage_graph.h"

#include "graph/hierarchy.h"
#include "graph/lineage_builder.h"
#include "mesh/naming.h"

#include <QCoreApplication>

#include <unordered_set>

namespace mesh {

LineageGraph LineageGraph::build(const Mesh& mesh, Level level)
{
    return LineageBuilder(mesh, level).build();
}

void LineageGraph::connect()
{
    const std::size_t nodes = m_records.size();
    m_down.start.assign(nodes + 1, 0);
    m_up.start.assign(nodes + 1, 0);
    for (const LineageEdge& edge : m_edges) {
        if (!edge.isLoop()) {
            ++m_down.start[edge.from + 1];
            ++m_up.start[edge.to + 1];
        }
    }
    for (std::size_t node = 1; node <= nodes; ++node) {
        m_down.start[node] += m_down.start[node - 1];
        m_up.start[node] += m_up.start[node - 1];
    }
    m_down.neighbours.resize(m_down.start[nodes]);
    m_up.neighbours.resize(m_up.start[nodes]);
    std::vector<quint32> nextUp(m_up.start.begin(), m_up.start.end() - 1);
    std::size_t nextDown = 0;
    for (std::size_t at = 0; at < m_edges.size(); ++at) {
        const LineageEdge& edge = m_edges[at];
        if (edge.isLoop())
            continue;
        m_down.neighbours[nextDown++] = {edge.to, EdgeIndex(at)}; // edges are sorted by from
        m_up.neighbours[nextUp[edge.to]++] = {edge.from, EdgeIndex(at)};
    }
}

QString LineageGraph::label(NodeIndex node) const
{
    const RecordId id = m_records[node];
    return id.isNull() ? QCoreApplication::translate("mesh::LineageGraph", "No domain") : titleOf(m_mesh, id);
}

NodeIndex LineageGraph::nodeOf(RecordId record) const
{
    const NodeIndex node = record.isNull() ? noIndex : m_index.indexOf(record.uuid);
    return node != noIndex && m_records[node] == record ? node : noIndex;
}

std::vector<NodeIndex> LineageGraph::nodesFor(RecordId record) const
{
    if (const Flow* flow = m_mesh.find(record.as<Kind::Flow>())) {
        std::vector<NodeIndex> ends = nodesFor(flow->from);
        for (const NodeIndex node : nodesFor(flow->to))
            ends.push_back(node);
        std::ranges::sort(ends);
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        return ends;
    }
    // What holds it; a damaged mesh can hold a circle of domains.
    RecordId holder = record;
    for (int depth = 0; depth < deepestHierarchy && !holder.isNull(); ++depth, holder = holderOf(m_mesh, holder)) {
        if (const NodeIndex node = nodeOf(holder); node != noIndex)
            return {node};
    }
    // What it holds.
    std::vector<NodeIndex> nodes;
    std::vector<RecordId> queue {record};
    std::unordered_set<RecordId> seen {record};
    for (std::size_t at = 0; at < queue.size(); ++at) {
        for (const RecordId& part : partsOf(m_mesh, queue[at])) {
            if (!seen.insert(part).second)
                continue;
            if (const NodeIndex node = nodeOf(part); node != noIndex)
                nodes.push_back(node);
            else
                queue.push_back(part);
        }
    }
    // At the level of domains, what has none is in the node of no record.
    if (nodes.empty() && m_level == Level::Domain && m_mesh.contains(record)) {
        if (const NodeIndex node = m_index.indexOf({}); node != noIndex)
            nodes.push_back(node);
    }
    std::ranges::sort(nodes);
    return nodes;
}

EdgeIndex LineageGraph::edgeBetween(NodeIndex from, NodeIndex to) const
{
    const auto key = [](const LineageEdge& edge) { return std::pair(edge.from, edge.to); };
    const auto at = std::ranges::lower_bound(m_edges, std::pair(from, to), {}, key);
    return at != m_edges.end() && key(*at) == std::pair(from, to) ? EdgeIndex(at - m_edges.begin()) : noIndex;
}

} // namespace mesh
