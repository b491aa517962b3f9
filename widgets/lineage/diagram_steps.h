// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/canvas.h"
#include "widgets/lineage/diagram.h"

/// Steps from what is shown to what is to be shown next: plain functions over specs, without a window.
namespace mesh::steps {

/// Another level; what was opened, folded and hidden at the old one does not carry over, the focus does.
DiagramSpec atLevel(DiagramSpec spec, Level level);
/// Two steps around @p records, or as many as before where there was a focus already.
DiagramSpec focusedOn(DiagramSpec spec, std::vector<RecordId> records);
DiagramSpec withHops(DiagramSpec spec, quint32 up, quint32 down);
/// Nothing but what lies between the two.
DiagramSpec onPath(DiagramSpec spec, RecordId from, RecordId to);
/// Everything at this level; what is compared stays.
DiagramSpec unfiltered(const DiagramSpec& spec);
DiagramSpec withOpen(DiagramSpec spec, RecordId record, bool isOpen);
DiagramSpec foldedInto(DiagramSpec spec, RecordId record, RecordId holder);
DiagramSpec without(DiagramSpec spec, const std::vector<RecordId>& records);
DiagramSpec withoutHidden(DiagramSpec spec);
/// The neighbours of @p record on one side: all of them, or none but those that other nodes lead to as well.
DiagramSpec withNeighbours(const Diagram& diagram, RecordId record, LineageCanvas::Side side, bool isShown);

/// Something flows from @p from to @p to at the level of @p graph.
bool leads(const LineageGraph& graph, RecordId from, RecordId to);

} // namespace mesh::steps
