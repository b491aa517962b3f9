// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/hierarchy.h"
#include "graph/lineage_graph.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace mesh {

using RecordSet = std::unordered_set<RecordId>;

/// What part of a lineage graph is to be seen. A value: the canvas keeps one, with history if it likes.
struct ViewFilter
{
    /// Show these and what is within the hops; empty: show everything. Records of any kind: see
    /// LineageGraph::nodesFor().
    std::vector<RecordId> focus {};
    quint32 hopsUp = 1;
    quint32 hopsDown = 1;
    /// Show these as well, whatever the focus says: neighbours that were asked for, the nodes of a path.
    std::vector<RecordId> also {};
    /// Show nothing else but what lies on some way between these two; overrides the focus unless one is null.
    RecordId pathFrom {};
    RecordId pathTo {};
    /// Show nothing else but this column, what feeds it and what it feeds, as rows of their datasets; for the level of
    /// datasets. Overrides focus and path.
    ColumnId column {};
    /// Show these domains only, with the domains below them; empty: all.
    std::vector<DomainId> domains {};
    /// Show no other nodes than these, whatever else is asked for: the answer to a selection in words. Nothing: all.
    std::optional<RecordSet> only {};
    /// Never show these: what was hidden by hand.
    RecordSet hidden {};
    /// Nodes opened in place: a domain shows its products, a product its datasets, a dataset its columns,
    /// inside of it.
    RecordSet expanded {};
    /// Records coarser than the level, folded into one node: a product at the level of datasets.
    RecordSet collapsed {};
    /// Draw the flows that were ruled out as well; they lead nowhere: hops, paths and counts do not follow them.
    bool showsRuledOut = false;

    bool operator==(const ViewFilter&) const = default;
};

/// One node as it is drawn.
struct ViewNode
{
    RecordId record; ///< null: all that has no domain
    qint32 parent = -1; ///< the expanded node it is inside of, or -1
    qint32 group = -1; ///< domain, in LineageGraph::groups()
    qint32 stage = -1;
    quint32 folded = 1; ///< nodes of the graph it stands for; 0 for what is inside an expanded node
    bool isExpanded = false; ///< a frame around what it holds
    bool isCollapsed = false; ///< folded by ViewFilter::collapsed
    bool canExpand = false;
    bool isFocus = false;
    // Neighbours: those drawn, and those the filter hides. shown / (shown + hidden) stands on the node.
    quint32 shownUp = 0;
    quint32 hiddenUp = 0;
    quint32 shownDown = 0;
    quint32 hiddenDown = 0;
    quint32 totalUp() const { return shownUp + hiddenUp; }
    quint32 totalDown() const { return shownDown + hiddenDown; }
};

/// One edge as it is drawn; between two nodes of the view, in places of GraphView::nodes.
struct ViewEdge
{
    quint32 from = 0;
    quint32 to = 0;
    quint32 firstFlow = 0; ///< in GraphView::flows
    quint32 flowCount = 0;
    quint32 maskedCount = 0;
    quint32 contractCount = 0;
    quint32 ruledOutCount = 0; ///< of the flows, those that were ruled out
    EdgeEvidences evidence;
    bool isRuledOut() const { return evidence == EdgeEvidences(EdgeEvidence::RuledOut); }
};

/// The visible part of a lineage graph, at mixed levels: what layout and canvas work on. Made on any thread.
///
/// Rule: a flow is drawn between the finest visible records that hold its two ends; flows between the same two are one
/// edge, and flows inside one node are not drawn. Where flows between the columns of two datasets are drawn, the
/// coarser edge between the two is not drawn as well. Counts are of distinct neighbours; a hidden one counts as the
/// node of the graph that it is. Cost: linear in the nodes and edges of the graph that are visible or next to it, plus
/// the flows of expanded nodes.
struct GraphView
{
    std::vector<ViewNode> nodes; ///< a frame stands before what is inside of it
    std::vector<ViewEdge> edges; ///< sorted by from and to, no loops
    std::vector<FlowId> flows; ///< by edge
    std::size_t hiddenNodes = 0; ///< nodes of the graph that the filter hides

    static GraphView build(const LineageGraph& graph, const ViewFilter& filter);

    /// The place of this very record in nodes, or -1.
    qint32 indexOf(RecordId record) const;
    /// The place of the node that shows @p record: itself, or the frame or fold that holds it; -1 where none does.
    qint32 showing(const Mesh& mesh, RecordId record) const;
    std::span<const FlowId> flowsOf(const ViewEdge& edge) const
    {
        return std::span(flows).subspan(edge.firstFlow, edge.flowCount);
    }

    std::unordered_map<RecordId, quint32> index; ///< of nodes by record
};

} // namespace mesh
