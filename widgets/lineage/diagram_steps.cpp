// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/diagram_steps.h"

#include "graph/walks.h"

#include <algorithm>

namespace mesh::steps {

DiagramSpec atLevel(DiagramSpec spec, Level level)
{
    spec.level = level;
    spec.filter.expanded.clear();
    spec.filter.collapsed.clear();
    spec.filter.hidden.clear();
    spec.filter.also.clear();
    return spec;
}

DiagramSpec focusedOn(DiagramSpec spec, std::vector<RecordId> records)
{
    if (spec.filter.focus.empty())
        spec.filter.hopsUp = spec.filter.hopsDown = 2;
    spec.filter.focus = std::move(records);
    spec.filter.pathFrom = spec.filter.pathTo = {};
    spec.filter.also.clear();
    spec.filter.hidden.clear();
    return spec;
}

DiagramSpec withHops(DiagramSpec spec, quint32 up, quint32 down)
{
    spec.filter.hopsUp = up;
    spec.filter.hopsDown = down;
    return spec;
}

DiagramSpec onPath(DiagramSpec spec, RecordId from, RecordId to)
{
    spec.filter.pathFrom = from;
    spec.filter.pathTo = to;
    spec.filter.focus.clear();
    spec.filter.also.clear();
    spec.filter.hidden.clear();
    return spec;
}

DiagramSpec unfiltered(const DiagramSpec& spec)
{
    DiagramSpec all;
    all.level = spec.level;
    all.colouring = spec.colouring;
    all.comparison = spec.comparison;
    all.comparison.showsOnlyDifferences = false;
    return all;
}

DiagramSpec withOpen(DiagramSpec spec, RecordId record, bool isOpen)
{
    if (!isOpen)
        spec.filter.expanded.erase(record);
    else if (spec.filter.collapsed.erase(record) == 0)
        spec.filter.expanded.insert(record);
    return spec;
}

DiagramSpec foldedInto(DiagramSpec spec, RecordId record, RecordId holder)
{
    spec.filter.expanded.erase(record);
    spec.filter.collapsed.insert(holder);
    return spec;
}

DiagramSpec without(DiagramSpec spec, const std::vector<RecordId>& records)
{
    spec.filter.hidden.insert(records.begin(), records.end());
    return spec;
}

DiagramSpec withoutHidden(DiagramSpec spec)
{
    spec.filter.hidden.clear();
    return spec;
}

DiagramSpec withNeighbours(const Diagram& diagram, RecordId record, LineageCanvas::Side side, bool isShown)
{
    const LineageGraph& graph = *diagram.basis.graph;
    DiagramSpec spec = diagram.spec;
    RecordSet also(spec.filter.also.begin(), spec.filter.also.end());
    for (const NodeIndex node : graph.nodesFor(record)) {
        for (const Neighbour& next :
             side == LineageCanvas::Side::Upstream ? graph.upstream(node) : graph.downstream(node)) {
            const RecordId neighbour = graph.record(next.node);
            if (isShown) {
                also.insert(neighbour);
                spec.filter.hidden.erase(neighbour);
                continue;
            }
            // Only what hangs on this node alone goes away; what others lead to stays.
            const qint32 at = diagram.view->indexOf(neighbour);
            if (at < 0)
                continue;
            const ViewNode& seen = diagram.view->nodes[std::size_t(at)];
            if (!seen.isFocus && seen.shownUp + seen.shownDown <= 1) {
                also.erase(neighbour);
                spec.filter.hidden.insert(neighbour);
            }
        }
    }
    spec.filter.also.assign(also.begin(), also.end());
    std::ranges::sort(spec.filter.also);
    return spec;
}

bool leads(const LineageGraph& graph, RecordId from, RecordId to)
{
    const std::vector<NodeIndex> first = graph.nodesFor(from);
    const std::vector<NodeIndex> last = graph.nodesFor(to);
    return !first.empty() && !last.empty() && !nodesOnPaths(graph, first, last).empty();
}

} // namespace mesh::steps
