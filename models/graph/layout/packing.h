// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/adjacency.h"
#include "graph/layout/layout.h"

namespace mesh::layout {

struct Size
{
    float width = 0;
    float height = 0;
};

struct Packing
{
    std::vector<Point> place; ///< Per box: its top left corner.
    Size size; ///< Of all.
};

/// The width to pack into so that the whole comes out at about `aspect`.
float packingWidth(std::span<const Size> boxes, float gap, float aspect);

/// Packs boxes into a strip of the given width, the highest first, each as high up and then as far left as it can go.
Packing packBoxes(std::span<const Size> boxes, float width, float gap);

/// Boxes that already lie somewhere (left, top, right, bottom) stay; of two that overlap the later moves right or down,
/// whichever is nearer.
std::vector<Point> keepApart(std::span<const Rect> boxes, float gap);

/// Equal cells in rows for nodes without arcs, in the order given. Nodes drawn before keep their cells.
struct DustGrid
{
    std::vector<Point> place; ///< Per node, from the grid's corner.
    Size size;
    std::optional<Point> corner; ///< Where the grid lay in the earlier drawing.

    DustGrid(const Input& input, std::span<const Index> nodes, const Options& options, float width);
};

} // namespace mesh::layout
