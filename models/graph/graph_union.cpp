// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/graph_union.h"

namespace mesh {

GraphUnion::GraphUnion(const LineageGraph& first, const LineageGraph& second, const Mesh& mesh)
{
    m_graph.m_mesh = mesh;
    m_graph.m_level = second.level();
    for (const Domain& domain : mesh.all<Domain>())
        m_graph.m_groupDomains.push_back(domain.id);
    mergeNodes(first, second);
    mergeEdges(first, second);
    m_graph.connect();
    m_graph.m_unplacedFlows = std::max(first.unplacedFlows(), second.unplacedFlows());
}

void GraphUnion::addNode(const LineageGraph& graph, NodeIndex node)
{
    m_graph.m_records.push_back(graph.record(node));
    m_graph.m_stages.push_back(qint8(graph.stage(node)));
    const int group = graph.group(node);
    const auto& domains = m_graph.m_groupDomains;
    const auto at = group < 0 ? domains.end() : std::ranges::lower_bound(domains, graph.groups()[std::size_t(group)]);
    m_graph.m_groups.push_back(at == domains.end() ? -1 : qint32(at - domains.begin()));
}

void GraphUnion::mergeNodes(const LineageGraph& first, const LineageGraph& second)
{
    m_fromFirst.reserve(first.nodeCount());
    m_fromSecond.reserve(second.nodeCount());
    std::vector<Uuid> uuids;
    NodeIndex a = 0;
    NodeIndex b = 0;
    while (a < first.nodeCount() || b < second.nodeCount()) {
        const bool isInFirst
            = a < first.nodeCount() && (b == second.nodeCount() || first.record(a).uuid <= second.record(b).uuid);
        const bool isInSecond
            = b < second.nodeCount() && (a == first.nodeCount() || second.record(b).uuid <= first.record(a).uuid);
        if (isInSecond)
            addNode(second, b);
        else
            addNode(first, a);
        const auto node = NodeIndex(uuids.size());
        uuids.push_back(m_graph.m_records.back().uuid);
        if (isInFirst) {
            m_fromFirst.push_back(node);
            ++a;
        }
        if (isInSecond) {
            m_fromSecond.push_back(node);
            ++b;
        }
    }
    m_graph.m_index = UuidIndex(std::move(uuids));
}

void GraphUnion::mergeEdges(const LineageGraph& first, const LineageGraph& second)
{
    // Nodes keep their order in the union, so both lists of edges are still sorted.
    const auto ends = [](const LineageEdge& edge, const std::vector<NodeIndex>& nodes) {
        return std::pair(nodes[edge.from], nodes[edge.to]);
    };
    EdgeIndex a = 0;
    EdgeIndex b = 0;
    while (a < first.edgeCount() || b < second.edgeCount()) {
        constexpr std::pair behindAll(noIndex, noIndex);
        const auto inFirst = a < first.edgeCount() ? ends(first.edge(a), m_fromFirst) : behindAll;
        const auto inSecond = b < second.edgeCount() ? ends(second.edge(b), m_fromSecond) : behindAll;
        const auto [from, to] = std::min(inFirst, inSecond);
        Origin origin;
        if (inFirst <= inSecond)
            origin.first = a++;
        if (inSecond <= inFirst)
            origin.second = b++;
        addEdge(from, to, origin, first, second);
    }
}

void GraphUnion::addEdge(NodeIndex from, NodeIndex to, Origin origin, const LineageGraph& first,
                         const LineageGraph& second)
{
    m_origins.push_back(origin);
    const bool isInSecond = origin.second != noIndex;
    LineageEdge edge = isInSecond ? second.edge(origin.second) : first.edge(origin.first);
    auto& flows = m_graph.m_flows;
    const auto firstFlow = quint32(flows.size());
    const auto all = isInSecond ? second.flows(edge) : first.flows(edge);
    if (isInSecond && origin.first != noIndex) {
        const LineageEdge& earlier = first.edge(origin.first);
        std::ranges::set_union(first.flows(earlier), all, std::back_inserter(flows));
        edge.contractCount = std::max(edge.contractCount, earlier.contractCount);
    } else {
        flows.insert(flows.end(), all.begin(), all.end());
    }
    edge.from = from;
    edge.to = to;
    edge.firstFlow = firstFlow;
    edge.flowCount = quint32(flows.size()) - firstFlow;
    m_graph.m_edges.push_back(edge);
}

} // namespace mesh
