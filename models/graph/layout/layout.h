// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

/// Layered (Sugiyama) drawing of a directed graph, left to right: arrays in, arrays out, no screen, no records.
///
/// Terms: a *part* is a connected piece of the graph; a *layer* is a column of a part; a *dummy* stands for a long edge
/// in each layer that the edge passes; a *lane* is a horizontal band for the nodes of one group; *dust* are nodes
/// without any edge to another node.
///
/// What holds for every drawing, whatever the graph:
///  - no two nodes overlap (pins that a person laid over each other excepted);
///  - an edge runs from a side of its first node to a side of its second and meets no other node. Its slanted segments
///    lie in the gaps between layers, so each may be drawn as a curve with horizontal ends without meeting a node;
///  - layers grow along every edge that is not marked `reversed`;
///  - the same input gives the same drawing, bit by bit.
namespace mesh::layout {

struct Point
{
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

struct Rect
{
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;
    bool operator==(const Rect&) const = default;
};

struct NodeBox
{
    float width = 0;
    float height = 0;
    std::int32_t lane = -1; ///< Its group, any number. Without `Options::lanes` still a hint for the order.
    float stage = -1; ///< How far downstream it belongs; decides which edge of a cycle is turned. Negative: unknown.
    std::optional<Point> pin; ///< Top left corner that a person chose. See pins.h for when x or y may still give way.
    bool operator==(const NodeBox&) const = default;
};

struct Edge
{
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool operator==(const Edge&) const = default;
};

struct LaneBand
{
    std::int32_t lane = -1;
    float top = 0;
    float bottom = 0;
    bool operator==(const LaneBand&) const = default;
};

/// An earlier drawing, in the numbers of the new input: what still exists stays where it was unless something new
/// needs its place. Fill it with carryOver().
struct Previous
{
    std::vector<Point> place; ///< Per node; x is NaN where the node was not drawn.
    std::vector<std::int32_t> layer; ///< Per node; -1 for dust and for new nodes.
    std::vector<std::uint32_t> routeStart; ///< Per edge and one more; empty range where the edge was not drawn.
    std::vector<Point> route;
    std::vector<LaneBand> lanes;

    std::span<const Point> points(std::size_t edge) const
    {
        return std::span(route).subspan(routeStart[edge], routeStart[edge + 1] - routeStart[edge]);
    }
};

struct Input
{
    std::vector<NodeBox> nodes;
    std::vector<Edge> edges; ///< Self-loops, repeated and contrary edges are welcome.
    std::optional<Previous> previous;
};

enum class Effort
{
    Fast, ///< The first picture.
    Balanced, ///< About four times the work.
    Best ///< For small graphs many starts; for large ones wide searches.
};

struct Options
{
    Effort effort = Effort::Fast;
    bool lanes = false; ///< Give each lane a band of its own.
    float nodeGap = 20; ///< Between nodes of a layer.
    float edgeGap = 6; ///< Between long edges that pass a layer side by side.
    float layerGap = 60;
    float partGap = 48; ///< Between parts that are packed side by side.
    float laneGap = 12; ///< Between bands.
    float lanePadding = 16; ///< Inside a band, above and below.
    float aspect = 1.6F; ///< Width to height that packing aims at.
    bool countsCrossings = true; ///< false: a drawing with an earlier one saves a tenth of its time, and tells 0.
    int threads = 2; ///< At most, for large graphs. The drawing does not depend on it.
};

struct Result
{
    std::vector<Point> place; ///< Per node: top left corner.
    std::vector<std::int32_t> layer; ///< Per node, counted within its part; -1 for dust.
    std::vector<std::int32_t> part; ///< Per node; -1 for dust.
    std::vector<std::uint32_t> routeStart; ///< Per edge and one more: its points are route[start[e] .. start[e + 1]).
    std::vector<Point> route; ///< From the edge's first node to its second.
    std::vector<std::uint8_t> reversed; ///< Per edge: 1 where it runs against the layers.
    std::vector<LaneBand> lanes; ///< Top to bottom; empty without `Options::lanes`.
    Rect bounds;
    std::int64_t crossings = 0; ///< Of the lines as layered; repeated edges count once. 0 if not counted.

    std::span<const Point> points(std::size_t edge) const
    {
        return std::span(route).subspan(routeStart[edge], routeStart[edge + 1] - routeStart[edge]);
    }
};

/// Asked now and then while working; true ends the work.
using Stop = std::function<bool()>;

/// Draws the graph on the calling thread; nothing if stopped. Safe to call from several threads at once.
/// Edges whose ends do not exist get no points.
std::optional<Result> layOut(const Input& input, const Options& options = {}, const Stop& stop = {});

inline constexpr std::uint32_t NotBefore = 0xffffffff;

/// The earlier drawing in the numbers of a new input: per new node and edge its old number, or NotBefore.
Previous carryOver(const Result& drawing, std::span<const std::uint32_t> nodeBefore,
                   std::span<const std::uint32_t> edgeBefore);

} // namespace mesh::layout
