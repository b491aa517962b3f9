// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/graph_view.h"

#include "graph/flow_standing.h"
#include "graph/visible_nodes.h"

#include <set>

namespace mesh {

namespace {

EdgeEvidence evidenceOf(const Flow& flow)
{
    if (isRuledOut(flow))
        return EdgeEvidence::RuledOut;
    switch (flow.evidence) {
    case FlowEvidence::Declared:
        return EdgeEvidence::Declared;
    case FlowEvidence::Observed:
        return EdgeEvidence::Observed;
    case FlowEvidence::Inferred:
        return EdgeEvidence::Inferred;
    case FlowEvidence::Unset:
        break;
    }
    return EdgeEvidence::Unknown;
}

class ViewBuilder
{
public:
    ViewBuilder(const LineageGraph& graph, const ViewFilter& filter)
        : m_graph(graph)
        , m_mesh(graph.mesh())
        , m_filter(filter)
    {
    }

    GraphView build()
    {
        VisibleNodes visible = visibleNodes(m_graph, m_filter);
        m_columns = std::move(visible.columns);
        addNodes(visible);
        for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
            if (m_viewOf[node] >= 0)
                collectLinks(node);
        }
        if (m_filter.showsRuledOut) {
            for (const LineageEdge& edge : m_graph.ruledOut()) {
                if (m_viewOf[edge.from] >= 0 && m_viewOf[edge.to] >= 0)
                    link(edge);
            }
        }
        mergeLinks();
        dropCoarseEdges();
        countNeighbours();
        return std::move(m_view);
    }

private:
    /// Flows between two nodes of the view, before merging: all of an edge of the graph, or a single one.
    struct Link
    {
        quint32 from = 0;
        quint32 to = 0;
        const LineageEdge* edge = nullptr; ///< all of it, or its contract links; null: one flow
        FlowId flow;
        bool isContract = false; ///< only the contract links of the edge
        bool isMasked = false;
        EdgeEvidence evidence = EdgeEvidence::Unknown;
    };

    void addNodes(const VisibleNodes& visible)
    {
        m_viewOf.assign(m_graph.nodeCount(), -1);
        for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
            if (!visible.isVisible[node]) {
                ++m_view.hiddenNodes;
                continue;
            }
            const RecordId record = m_graph.record(node);
            const RecordId fold = foldOf(m_mesh, record, m_filter.collapsed);
            const RecordId shown = fold.isNull() ? record : fold;
            if (const auto at = m_view.index.find(shown); at != m_view.index.end()) {
                ViewNode& folded = m_view.nodes[at->second];
                ++folded.folded;
                folded.isFocus = folded.isFocus || visible.isFocus[node];
                m_viewOf[node] = qint32(at->second);
                continue;
            }
            ViewNode view;
            view.record = shown;
            view.group = m_graph.group(node);
            view.stage = m_graph.stage(node);
            view.isCollapsed = !fold.isNull();
            view.isFocus = visible.isFocus[node];
            m_viewOf[node] = add(view);
            if (!view.isCollapsed)
                expand(quint32(m_viewOf[node]));
        }
    }

    qint32 add(ViewNode view)
    {
        view.canExpand = !view.record.isNull() && hasParts(m_mesh, view.record);
        const auto at = quint32(m_view.nodes.size());
        m_view.index.emplace(view.record, at);
        m_view.nodes.push_back(view);
        return qint32(at);
    }

    bool isLimitedToColumns() const { return !m_columns.empty(); }

    /// Opens a node in place, and what is inside of it.
    void expand(quint32 at)
    {
        const ViewNode frame = m_view.nodes[at]; // a copy: the list grows
        const bool isOpen
            = isLimitedToColumns() ? frame.record.kind == Kind::Dataset : m_filter.expanded.contains(frame.record);
        if (!frame.canExpand || !isOpen)
            return;
        m_view.nodes[at].isExpanded = true;
        for (const RecordId& part : partsOf(m_mesh, frame.record)) {
            // Domains below a domain are nodes of their own.
            if (part.kind == Kind::Domain || m_filter.hidden.contains(part) || m_view.index.contains(part))
                continue;
            if (isLimitedToColumns() && !m_columns.contains(part))
                continue;
            ViewNode view;
            view.record = part;
            view.parent = qint32(at);
            view.group = frame.group;
            view.stage = frame.stage;
            view.folded = 0;
            expand(quint32(add(view)));
        }
    }

    /// The finest node of the view that holds @p end, which lies in @p top.
    quint32 finest(RecordId end, quint32 top) const
    {
        if (!m_view.nodes[top].isExpanded)
            return top;
        for (int depth = 0; depth < deepestHierarchy && !end.isNull(); ++depth, end = holderOf(m_mesh, end)) {
            if (const auto at = m_view.index.find(end); at != m_view.index.end())
                return at->second;
        }
        return top;
    }

    void collectLinks(NodeIndex node)
    {
        for (const Neighbour& neighbour : m_graph.downstream(node)) {
            if (m_viewOf[neighbour.node] >= 0)
                link(m_graph.edge(neighbour.edge));
            else
                hide(node, neighbour, true);
        }
        for (const Neighbour& neighbour : m_graph.upstream(node)) {
            if (m_viewOf[neighbour.node] < 0)
                hide(node, neighbour, false);
        }
        if (m_view.nodes[quint32(m_viewOf[node])].isExpanded) {
            if (const EdgeIndex loop = m_graph.edgeBetween(node, node); loop != noIndex)
                link(m_graph.edge(loop));
        }
    }

    void link(const LineageEdge& edge)
    {
        const auto from = quint32(m_viewOf[edge.from]);
        const auto to = quint32(m_viewOf[edge.to]);
        if (!m_view.nodes[from].isExpanded && !m_view.nodes[to].isExpanded) {
            if (from != to)
                m_links.push_back({from, to, &edge, {}, false, false, {}});
            return;
        }
        if (edge.contractCount > 0 && from != to && !isLimitedToColumns())
            m_links.push_back({from, to, &edge, {}, true, false, EdgeEvidence::Contract});
        for (const FlowId& id : m_graph.flows(edge)) {
            const Flow& flow = *m_mesh.find(id);
            if (isLimitedToColumns() && !(m_columns.contains(flow.from) && m_columns.contains(flow.to)))
                continue;
            const quint32 fineFrom = finest(flow.from, from);
            const quint32 fineTo = finest(flow.to, to);
            if (fineFrom != fineTo && !isInside(fineFrom, fineTo) && !isInside(fineTo, fineFrom)) {
                m_links.push_back(
                    {fineFrom, fineTo, nullptr, id, false, flow.masking.value_or(false), evidenceOf(flow)});
            }
        }
    }

    /// A flow between a frame and what is inside of it has no place to be drawn.
    bool isInside(quint32 node, quint32 frame) const
    {
        for (qint32 at = m_view.nodes[node].parent; at >= 0; at = m_view.nodes[quint32(at)].parent) {
            if (quint32(at) == frame)
                return true;
        }
        return false;
    }

    void hide(NodeIndex node, const Neighbour& neighbour, bool isDown)
    {
        const auto top = quint32(m_viewOf[node]);
        m_hiddenNeighbours.push_back({top, neighbour.node, isDown});
        if (!m_view.nodes[top].isExpanded)
            return;
        for (const FlowId& id : m_graph.flows(m_graph.edge(neighbour.edge))) {
            const Flow& flow = *m_mesh.find(id);
            for (qint32 at = qint32(finest(isDown ? flow.from : flow.to, top)); at >= 0 && quint32(at) != top;
                 at = m_view.nodes[quint32(at)].parent)
                m_hiddenNeighbours.push_back({quint32(at), neighbour.node, isDown});
        }
    }

    void mergeLinks()
    {
        std::ranges::stable_sort(m_links, {}, [](const Link& link) { return std::pair(link.from, link.to); });
        for (const Link& link : m_links) {
            auto& edges = m_view.edges;
            if (edges.empty() || edges.back().from != link.from || edges.back().to != link.to) {
                ViewEdge edge;
                edge.from = link.from;
                edge.to = link.to;
                edge.firstFlow = quint32(m_view.flows.size());
                edges.push_back(edge);
            }
            ViewEdge& edge = edges.back();
            if (link.isContract) {
                edge.contractCount += link.edge->contractCount;
                edge.evidence |= link.evidence;
            } else if (link.edge) {
                const auto flows = m_graph.flows(*link.edge);
                m_view.flows.insert(m_view.flows.end(), flows.begin(), flows.end());
                edge.flowCount += link.edge->flowCount;
                edge.maskedCount += link.edge->maskedCount;
                edge.contractCount += link.edge->contractCount;
                edge.evidence |= link.edge->evidence;
                if (link.edge->evidence & EdgeEvidence::RuledOut)
                    edge.ruledOutCount += link.edge->flowCount;
            } else {
                m_view.flows.push_back(link.flow);
                ++edge.flowCount;
                edge.ruledOutCount += link.evidence == EdgeEvidence::RuledOut ? 1 : 0;
                edge.maskedCount += link.isMasked;
                edge.evidence |= link.evidence;
            }
        }
    }

    /// The dataset that a node is or is a column of, as a place in the view.
    quint32 datasetOf(quint32 node) const
    {
        const ViewNode& view = m_view.nodes[node];
        return view.record.kind == Kind::Column && view.parent >= 0 ? quint32(view.parent) : node;
    }

    void dropCoarseEdges()
    {
        std::set<std::pair<quint32, quint32>> isDrawnFinely;
        for (const ViewEdge& edge : m_view.edges) {
            const std::pair coarse(datasetOf(edge.from), datasetOf(edge.to));
            if (!edge.isRuledOut() && coarse != std::pair(edge.from, edge.to))
                isDrawnFinely.insert(coarse);
        }
        if (!isDrawnFinely.empty())
            std::erase_if(m_view.edges, [&](const ViewEdge& edge) {
                return isDrawnFinely.contains({edge.from, edge.to});
            });
    }

    void countNeighbours()
    {
        for (const ViewEdge& edge : m_view.edges) {
            if (edge.isRuledOut())
                continue;
            ++m_view.nodes[edge.from].shownDown;
            ++m_view.nodes[edge.to].shownUp;
        }
        std::ranges::sort(m_hiddenNeighbours);
        const auto end = std::unique(m_hiddenNeighbours.begin(), m_hiddenNeighbours.end());
        for (auto each = m_hiddenNeighbours.begin(); each != end; ++each)
            ++(each->isDown ? m_view.nodes[each->view].hiddenDown : m_view.nodes[each->view].hiddenUp);
    }

    struct HiddenNeighbour
    {
        quint32 view = 0;
        NodeIndex node = 0;
        bool isDown = false;
        auto operator<=>(const HiddenNeighbour&) const = default;
    };

    const LineageGraph& m_graph;
    const Mesh& m_mesh;
    const ViewFilter& m_filter;
    RecordSet m_columns; ///< of ViewFilter::column
    GraphView m_view;
    std::vector<qint32> m_viewOf; // by node of the graph
    std::vector<Link> m_links;
    std::vector<HiddenNeighbour> m_hiddenNeighbours;
};

} // namespace

GraphView GraphView::build(const LineageGraph& graph, const ViewFilter& filter)
{
    return ViewBuilder(graph, filter).build();
}

qint32 GraphView::indexOf(RecordId record) const
{
    const auto at = index.find(record);
    return at == index.end() ? -1 : qint32(at->second);
}

qint32 GraphView::showing(const Mesh& mesh, RecordId record) const
{
    RecordId top;
    for (int depth = 0; depth < deepestHierarchy && !record.isNull(); ++depth, record = holderOf(mesh, record)) {
        if (const qint32 at = indexOf(record); at >= 0)
            return at;
        top = record;
    }
    // What has no domain is in the node of no record, at the level of domains.
    return top.isNull() || top.kind == Kind::Domain || !mesh.contains(top) ? -1 : indexOf({});
}

} // namespace mesh
