// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/adjacency.h"
#include "graph/layout/coordinates.h"
#include "graph/layout/cycles.h"
#include "graph/layout/parts.h"

namespace mesh::layout {

/// Nodes that a person has put somewhere, as columns of the drawing.
///
/// Pinned nodes that overlap in x, or nearly, share a column; columns follow each other from left to right whatever the
/// arcs say, so an arc against them is drawn backwards and one inside a column around its right side. What a pin gives
/// up: its y where a lane would have to leave its place (it stays inside the band), and its x where the layers between
/// two pinned columns do not fit (the right ones then move right together).
struct PinnedColumns
{
    std::vector<Index> columnOf; ///< Per node of the part; -1: not pinned.
    std::vector<Rect> extents; ///< Per column.
    std::vector<Index> earlierLayer; ///< Per column: the layer of the earlier drawing that it lies on; -1: none.

    PinnedColumns(const Input& input, const Part& part, const Options& options);

    bool empty() const { return extents.empty(); }
    Index size() const { return count(extents); }
};

struct RankedPart
{
    std::vector<Index> rank; ///< Per node.
    std::vector<char> turned; ///< Per arc.
    std::vector<Index> rankOfColumn; ///< Per pinned column.
};

/// How to rank a part.
struct RankingPlan
{
    int groupPasses = 0;
    bool hinted = true; ///< Turn arcs of cycles by stage.
    Turning turning = Turning::Few;
};

RankedPart rankPart(const Input& input, const Part& part, const PinnedColumns& pins, const RankingPlan& plan);

/// Free items that stand between two pinned ones of their layer without room for them move on below the next.
/// The anchors of the stack hold the heights of what is pinned.
void fitBetweenPins(LayeredGraph& graph, const Stack& stack, std::span<const char> pinned);

/// Columns wide enough for their layers, pinned ones where they were put.
Columns placeColumns(const LayeredGraph& graph, std::span<const float> widths, const PinnedColumns& pins,
                     std::span<const Index> rankOfColumn, float gap);

} // namespace mesh::layout
