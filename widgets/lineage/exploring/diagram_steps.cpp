// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/diagram_steps.h"

#include "graph/flow_standing.h"
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
    spec.query.clear();
    if (!spec.filter.column.isNull()) {
        spec.filter.focus = {spec.filter.column};
        spec.filter.hopsUp = spec.filter.hopsDown = anyDistance;
        spec.filter.column = {};
    }
    return spec;
}

DiagramSpec focusedOn(DiagramSpec spec, std::vector<RecordId> records)
{
    if (spec.filter.focus.empty())
        spec.filter.hopsUp = spec.filter.hopsDown = 2;
    spec.filter.focus = std::move(records);
    spec.filter.pathFrom = spec.filter.pathTo = {};
    spec.filter.column = {};
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
    spec.filter.column = {};
    spec.filter.focus.clear();
    spec.filter.also.clear();
    spec.filter.hidden.clear();
    return spec;
}

DiagramSpec ofColumn(DiagramSpec spec, ColumnId column)
{
    spec = atLevel(std::move(spec), Level::Dataset);
    spec.filter.column = column;
    spec.filter.focus.clear();
    spec.filter.pathFrom = spec.filter.pathTo = {};
    return spec;
}

DiagramSpec inDomains(DiagramSpec spec, std::vector<DomainId> domains)
{
    spec.filter.domains = std::move(domains);
    return spec;
}

DiagramSpec matching(DiagramSpec spec, const QString& query)
{
    spec.query = query;
    return spec;
}

DiagramSpec withAlso(DiagramSpec spec, const std::vector<RecordId>& records)
{
    for (const RecordId& record : records)
        spec.filter.hidden.erase(record);
    spec.filter.also.insert(spec.filter.also.end(), records.begin(), records.end());
    std::ranges::sort(spec.filter.also);
    const auto twice = std::ranges::unique(spec.filter.also);
    spec.filter.also.erase(twice.begin(), twice.end());
    return spec;
}

DiagramSpec withPin(DiagramSpec spec, RecordId record, std::optional<layout::Point> place)
{
    if (place)
        spec.pins[record] = *place;
    else
        spec.pins.erase(record);
    return spec;
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

DiagramSpec without(DiagramSpec spec, FilterPart part)
{
    ViewFilter& filter = spec.filter;
    switch (part) {
    case FilterPart::Focus:
        filter.focus.clear();
        filter.also.clear();
        break;
    case FilterPart::Path:
        filter.pathFrom = filter.pathTo = {};
        filter.also.clear();
        break;
    case FilterPart::Column:
        filter.column = {};
        break;
    case FilterPart::Domains:
        filter.domains.clear();
        break;
    case FilterPart::Query:
        spec.query.clear();
        break;
    case FilterPart::Hidden:
        filter.hidden.clear();
        break;
    case FilterPart::Opened:
        filter.expanded.clear();
        filter.collapsed.clear();
        break;
    case FilterPart::Pins:
        spec.pins.clear();
        break;
    }
    return spec;
}

DiagramSpec withNeighbours(DiagramSpec spec, const Diagram& diagram, RecordId record, LineageCanvas::Side side,
                           bool isShown)
{
    const LineageGraph& graph = *diagram.basis.graph;
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

DiagramSpec withRuledOut(DiagramSpec spec, bool isShown)
{
    spec.filter.showsRuledOut = isShown;
    return spec;
}

DiagramSpec around(DiagramSpec spec, const Mesh& mesh, const Flow& flow)
{
    const bool isOfProducts = flow.from.kind == Kind::Product || flow.from.kind == Kind::Port;
    const Kind kind = isOfProducts ? Kind::Product : Kind::Dataset;
    const std::vector<RecordId> ends {liftedTo(mesh, flow.from, kind), liftedTo(mesh, flow.to, kind)};
    spec = focusedOn(atLevel(std::move(spec), isOfProducts ? Level::Product : Level::Dataset), ends);
    spec = withHops(std::move(spec), 1, 1);
    if (flow.from.kind == Kind::Column)
        spec = withOpen(std::move(spec), ends[0], true);
    if (flow.to.kind == Kind::Column)
        spec = withOpen(std::move(spec), ends[1], true);
    spec.filter.showsRuledOut = spec.filter.showsRuledOut || isRuledOut(flow);
    return spec;
}

bool leads(const LineageGraph& graph, RecordId from, RecordId to)
{
    const std::vector<NodeIndex> first = graph.nodesFor(from);
    const std::vector<NodeIndex> last = graph.nodesFor(to);
    return !first.empty() && !last.empty() && !nodesOnPaths(graph, first, last).empty();
}

} // namespace mesh::steps
