// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/graph_view.h"

namespace mesh {

/// Which nodes of a graph a filter lets through, before anything is folded or expanded.
struct VisibleNodes
{
    std::vector<quint8> isVisible; ///< by node
    std::vector<quint8> isFocus;
    RecordSet columns; ///< of ViewFilter::column: the only ones to be seen; empty without one
};

/// The coarsest of @p collapsed that holds @p record, or null.
RecordId foldOf(const Mesh& mesh, RecordId record, const RecordSet& collapsed);

/// Column, or else path, or else focus and hops, or else everything; then what was asked for as well; then the whole of
/// every fold that some of is visible; then without other domains, without what
/// a selection leaves out and without what is hidden by hand. Cost: linear in
/// the graph.
VisibleNodes visibleNodes(const LineageGraph& graph, const ViewFilter& filter);

} // namespace mesh
