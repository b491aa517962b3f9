// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/scene/diagram.h"

namespace mesh {

/// What can narrow a diagram, each of which can be taken away for itself.
enum class FilterPart
{
    Focus, ///< and its hops
    Path,
    Column,
    Domains,
    Query,
    Hidden, ///< by hand
    Opened, ///< shown with their parts, or folded
    Pins
};
inline constexpr int filterPartCount = 8;

} // namespace mesh

/// Steps from what is shown to what is to be shown next: plain functions over specs, without a window.
namespace mesh::steps {

/// Another level; what was opened, folded, hidden and selected in words at the old one does not carry over, the focus
/// does. The lineage of one column becomes a focus on it.
DiagramSpec atLevel(DiagramSpec spec, Level level);
/// Two steps around @p records, or as many as before where there was a focus already.
DiagramSpec focusedOn(DiagramSpec spec, std::vector<RecordId> records);
DiagramSpec withHops(DiagramSpec spec, quint32 up, quint32 down);
/// Nothing but what lies between the two.
DiagramSpec onPath(DiagramSpec spec, RecordId from, RecordId to);
/// Nothing but what feeds the column and what it feeds; at the level of datasets.
DiagramSpec ofColumn(DiagramSpec spec, ColumnId column);
DiagramSpec inDomains(DiagramSpec spec, std::vector<DomainId> domains); ///< empty: all
DiagramSpec matching(DiagramSpec spec, const QString& query); ///< empty: all
/// These as well, whatever the filters say of them: in the focus' company, and not hidden by hand.
DiagramSpec withAlso(DiagramSpec spec, const std::vector<RecordId>& records);
/// @p place: null where the layout is to put it.
DiagramSpec withPin(DiagramSpec spec, RecordId record, std::optional<layout::Point> place);
DiagramSpec withOpen(DiagramSpec spec, RecordId record, bool isOpen);
DiagramSpec foldedInto(DiagramSpec spec, RecordId record, RecordId holder);
DiagramSpec without(DiagramSpec spec, const std::vector<RecordId>& records);
/// Without one of the filters; the others stay.
DiagramSpec without(DiagramSpec spec, FilterPart part);
/// The neighbours of @p record on one side: all of them, or none but those that other nodes lead to as well.
DiagramSpec withNeighbours(DiagramSpec spec, const Diagram& diagram, RecordId record, LineageCanvas::Side side,
                           bool isShown);

/// With the flows that were ruled out, or without.
DiagramSpec withRuledOut(DiagramSpec spec, bool isShown);
/// The two ends of a flow and what is next to them, at the level where the flow itself is drawn.
DiagramSpec around(DiagramSpec spec, const Mesh& mesh, const Flow& flow);

/// Something flows from @p from to @p to at the level of @p graph.
bool leads(const LineageGraph& graph, RecordId from, RecordId to);

} // namespace mesh::steps
