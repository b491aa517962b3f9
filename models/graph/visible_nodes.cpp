// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/visible_nodes.h"

#include "graph/column_lineage.h"
#include "graph/walks.h"

namespace mesh {

namespace {

/// By place in LineageGraph::groups(): whether the domain is one of @p domains or below one.
std::vector<quint8> allowedGroups(const LineageGraph& graph, const std::vector<DomainId>& domains)
{
    std::vector<quint8> isAllowed;
    isAllowed.reserve(graph.groups().size());
    for (const DomainId& group : graph.groups()) {
        bool isIn = false;
        RecordId at = group;
        for (int depth = 0; depth < deepestHierarchy && !at.isNull() && !isIn; ++depth, at = holderOf(graph.mesh(), at))
            isIn = std::ranges::find(domains, at.as<Kind::Domain>()) != domains.end();
        isAllowed.push_back(isIn);
    }
    return isAllowed;
}

void keepDomains(const LineageGraph& graph, const std::vector<DomainId>& domains, std::vector<quint8>& isVisible)
{
    const auto isAllowed = allowedGroups(graph, domains);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        int group = graph.group(node);
        // A node that is a domain knows its root only; the filter is about itself.
        if (const RecordId record = graph.record(node); record.kind == Kind::Domain) {
            const auto at = std::ranges::lower_bound(graph.groups(), record.as<Kind::Domain>());
            group = at == graph.groups().end() ? -1 : int(at - graph.groups().begin());
        }
        if (group < 0 || !isAllowed[std::size_t(group)])
            isVisible[node] = 0;
    }
}

void hideRecords(const LineageGraph& graph, const RecordSet& hidden, std::vector<quint8>& isVisible)
{
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        RecordId at = graph.record(node);
        for (int depth = 0; depth < deepestHierarchy && !at.isNull() && isVisible[node]; ++depth) {
            if (hidden.contains(at))
                isVisible[node] = 0;
            at = holderOf(graph.mesh(), at);
        }
    }
}

/// A folded product stands for all of its datasets as soon as one of them is there.
void fillFolds(const LineageGraph& graph, const RecordSet& collapsed, std::vector<quint8>& isVisible)
{
    std::vector<RecordId> folds;
    folds.reserve(graph.nodeCount());
    RecordSet shown;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        folds.push_back(foldOf(graph.mesh(), graph.record(node), collapsed));
        if (isVisible[node] && !folds.back().isNull())
            shown.insert(folds.back());
    }
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (shown.contains(folds[node]))
            isVisible[node] = 1;
    }
}

} // namespace

RecordId foldOf(const Mesh& mesh, RecordId record, const RecordSet& collapsed)
{
    RecordId fold;
    if (collapsed.empty())
        return fold;
    RecordId holder = holderOf(mesh, record);
    for (int depth = 0; depth < deepestHierarchy && !holder.isNull(); ++depth, holder = holderOf(mesh, holder)) {
        if (collapsed.contains(holder))
            fold = holder;
    }
    return fold;
}

VisibleNodes visibleNodes(const LineageGraph& graph, const ViewFilter& filter)
{
    VisibleNodes result {std::vector<quint8>(graph.nodeCount(), 0), std::vector<quint8>(graph.nodeCount(), 0), {}};
    const auto show = [&](const std::vector<NodeIndex>& nodes) {
        for (const NodeIndex node : nodes)
            result.isVisible[node] = 1;
    };
    std::vector<NodeIndex> focus;
    for (const RecordId& record : filter.focus) {
        for (const NodeIndex node : graph.nodesFor(record)) {
            focus.push_back(node);
            result.isFocus[node] = 1;
        }
    }
    if (!filter.column.isNull()) {
        result.columns = columnLineage(graph.mesh(), filter.column);
        for (const RecordId& column : result.columns)
            show(graph.nodesFor(column));
        for (const NodeIndex node : graph.nodesFor(filter.column))
            result.isFocus[node] = 1;
    } else if (!filter.pathFrom.isNull() && !filter.pathTo.isNull()) {
        const auto from = graph.nodesFor(filter.pathFrom);
        const auto to = graph.nodesFor(filter.pathTo);
        show(nodesOnPaths(graph, from, to));
        show(from); // the two ends are there even where nothing leads from one to the other
        show(to);
    } else if (!filter.focus.empty()) {
        show(walk(graph, focus, Direction::Upstream, filter.hopsUp).nodes);
        show(walk(graph, focus, Direction::Downstream, filter.hopsDown).nodes);
    } else {
        std::ranges::fill(result.isVisible, quint8(1));
    }
    for (const RecordId& record : filter.also)
        show(graph.nodesFor(record));
    if (!filter.collapsed.empty())
        fillFolds(graph, filter.collapsed, result.isVisible);
    if (!filter.domains.empty())
        keepDomains(graph, filter.domains, result.isVisible);
    if (filter.only) {
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            result.isVisible[node] = result.isVisible[node] && filter.only->contains(graph.record(node));
    }
    if (!filter.hidden.empty())
        hideRecords(graph, filter.hidden, result.isVisible);
    return result;
}

} // namespace mesh
