// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layered_graph.h"
#include "graph/layout/layout.h"

namespace mesh::layout {

struct Band
{
    double top = 0;
    double bottom = 0;
};

/// Where an item would like to stay, and how much.
struct Anchor
{
    double height = 0;
    double weight = 0; ///< 0: it follows its neighbours.
};

/// What the heights of a part are computed from. All heights are those of the items' centres.
struct Stack
{
    const LayeredGraph& graph;
    std::span<const float> nodeHeights;
    const Options& options;
    std::span<const Band> bands; ///< Per lane; empty without lanes.
    std::span<const Anchor> anchors; ///< Per item, or empty.

    double extent(Index item) const; ///< Height of its box; a long edge takes a little too.
    double separation(Index upper, Index lower) const; ///< Least distance of their centres.
};

/// The height that each lane needs for its fullest layer.
std::vector<double> laneHeights(const Stack& stack, Index lanes);

/// Items of each layer one below the other, layers (or bands) centred.
std::vector<double> stackedHeights(const Stack& stack);

/// Moves items towards their neighbours and anchors, in order and without overlap.
void settle(const Stack& stack, int sweeps, std::vector<double>& heights, const Stop& stop);

/// The left and right side of each layer's column.
struct Columns
{
    std::vector<float> left;
    std::vector<float> right;
};

} // namespace mesh::layout
