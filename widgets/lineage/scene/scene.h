// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/difference.h"
#include "mesh/choices.h"
#include "mesh/kind.h"
#include "widgets/lineage/scene/ink.h"

#include <QRectF>
#include <QString>

#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace mesh {

/// The sizes of a node at scale 1, in pixels: what the layout is told and what the painter draws.
namespace nodesize {
inline constexpr float Width = 168;
inline constexpr float Height = 52; ///< name and one line below it
inline constexpr float CountsHeight = 18; ///< added where both counters need a line of their own
inline constexpr float RowHeight = 20; ///< a part under its node: a column under its dataset
inline constexpr float NodeGap = 20;
inline constexpr float LayerGap = 56;
inline constexpr float LanePadding = 19; ///< inside a lane, above and below its nodes
} // namespace nodesize

/// A picture of lineage as plain arrays: places, words and marks, but no colours, no fonts and no screen. Made on any
/// thread by makeScene(), then never changed: painters, exports and tests on any thread read it.
///
/// Edges are polylines in CSR form: points [routeStart[e], routeStart[e + 1]) of routeX and routeY. Rows (columns under
/// an open dataset) belong to their node in CSR form too.
struct LineageScene
{
    using Index = std::uint32_t;
    static constexpr Index None = 0xffffffff;

    enum NodeFlag : std::uint8_t
    {
        CanOpen = 1, ///< has parts that can be shown
        IsOpen = 2, ///< its rows are shown
        IsFocus = 4, ///< the diagram was made around it
    };
    enum RowFlag : std::uint8_t
    {
        IsKey = 1,
        IsPersonal = 2, ///< personal or secret data
        HasIn = 4,
        HasOut = 8,
        RowCanOpen = 16, ///< a dataset under its product: has columns
        RowIsOpen = 32,
    };
    enum EdgeFlag : std::uint8_t
    {
        IsMasked = 1,
        IsReversed = 2, ///< runs against the layers: part of a circle
        IsRuledOut = 4, ///< a person said that there is no such flow; only shown on request
        LeavesTrunk = 8, ///< only the last three points of its route are its own
        JoinsTrunk = 16, ///< only the first three points of its route are its own
    };

    // Nodes
    std::vector<float> x, y, w, h;
    std::vector<RecordId> record;
    std::vector<RecordId> holder; ///< the record one level up: a change of level grows out of it, or merges into it
    std::vector<QString> label;
    std::vector<QString> subline;
    std::vector<Ink> sublineInk;
    std::vector<std::int32_t> lane; ///< into the lanes; -1 for none
    std::vector<std::uint8_t> hue; ///< of its domain; noHue where it has none
    std::vector<std::uint8_t> mark; ///< into marks; noMark for none
    std::vector<std::uint8_t> flags; ///< NodeFlag
    std::vector<std::uint32_t> inShown, inTotal, outShown, outTotal;
    std::vector<std::uint32_t> partCount; ///< datasets of a product, columns of a dataset
    std::vector<std::int32_t> column; ///< nodes with the same number stand above each other; sets the index

    // Rows
    std::vector<Index> rowStart; ///< per node and one more
    std::vector<QString> rowLabel;
    std::vector<QString> rowType;
    std::vector<std::uint8_t> rowDepth; ///< 0 directly under the node, 1 under a row
    std::vector<RecordId> rowRecord;
    std::vector<std::uint8_t> rowFlags;

    // Edges
    std::vector<Index> from, to;
    std::vector<std::int32_t> fromRow, toRow; ///< into the rows of the node; -1 for the node itself
    std::vector<Index> routeStart; ///< per edge and one more
    std::vector<float> routeX, routeY;
    std::vector<FlowEvidence> evidence;
    std::vector<std::uint8_t> edgeFlags;
    std::vector<std::uint32_t> flowCount; ///< flows that the edge stands for
    std::vector<Index> flowStart; ///< per edge and one more, into flow
    std::vector<FlowId> flow;

    // How two snapshots differ; both empty where there is only one.
    std::vector<Difference> nodeDifference;
    std::vector<Difference> edgeDifference;

    // Trunks: the way that many edges of a hub share into one lane. The route of such an edge goes along it; painted is
    // the trunk once, and of its edges what is their own.
    std::vector<Index> trunkStart; ///< per trunk and one more, into trunkX and trunkY
    std::vector<float> trunkX, trunkY;
    std::vector<FlowEvidence> trunkEvidence;
    std::vector<std::uint32_t> trunkCount; ///< edges that share it
    std::vector<std::uint8_t> trunkArrives; ///< 1 where it ends at the hub, with an arrowhead

    // Lanes, from the top
    std::vector<float> laneTop, laneBottom;
    std::vector<QString> laneName;
    std::vector<std::uint8_t> laneHue;

    // Of a frame on the way from one scene to the next; empty otherwise.
    std::vector<float> opacity; ///< per node
    std::vector<float> shownHeight; ///< per node: how much of it is drawn, from its top
    std::vector<float> edgeOpacity;

    std::vector<Mark> marks; ///< the legend
    QString colouring; ///< what the marks mean, for the head of the legend
    QRectF bounds; ///< of everything, without a margin

    static constexpr std::uint8_t noHue = 255;
    static constexpr std::uint8_t noMark = 255;

    std::size_t nodeCount() const { return x.size(); }
    std::size_t edgeCount() const { return from.size(); }
    std::size_t trunks() const { return trunkEvidence.size(); }
    bool isEmpty() const { return x.empty(); }
    bool isComparison() const { return !nodeDifference.empty(); }
    Difference differenceOf(Index node) const { return isComparison() ? nodeDifference[node] : Difference::Same; }
    Difference edgeDifferenceOf(Index edge) const
    {
        return edgeDifference.empty() ? Difference::Same : edgeDifference[edge];
    }

    QRectF rect(Index node) const { return {x[node], y[node], w[node], h[node]}; }
    bool has(Index node, NodeFlag flag) const { return flags[node] & flag; }
    bool isInComplete(Index node) const { return inShown[node] >= inTotal[node]; }
    bool isOutComplete(Index node) const { return outShown[node] >= outTotal[node]; }
    /// Both counters are shown: then they have a line of their own.
    bool hasCountsLine(Index node) const { return !isInComplete(node) && !isOutComplete(node); }
    float headHeight(Index node) const { return h[node] - float(rowCount(node)) * nodesize::RowHeight; }
    Index rowCount(Index node) const { return rowStart[node + 1] - rowStart[node]; }
    /// The points of an edge's route that no trunk shares: [first, second).
    std::pair<Index, Index> ownRoute(Index edge) const
    {
        const Index first = routeStart[edge];
        const Index last = routeStart[edge + 1];
        if (edgeFlags[edge] & LeavesTrunk)
            return {last - 3, last};
        return {first, edgeFlags[edge] & JoinsTrunk ? first + 3 : last};
    }
    std::span<const float> ownX(Index edge) const { return part(routeX, ownRoute(edge)); }
    std::span<const float> ownY(Index edge) const { return part(routeY, ownRoute(edge)); }
    std::span<const float> trunkXs(Index trunk) const
    {
        return part(trunkX, {trunkStart[trunk], trunkStart[trunk + 1]});
    }
    std::span<const float> trunkYs(Index trunk) const
    {
        return part(trunkY, {trunkStart[trunk], trunkStart[trunk + 1]});
    }
    Ink inkOf(Index node) const { return hue[node] == noHue ? Ink::None : domainInk(hue[node]); }

    /// The node of this record; None where it is not shown. Cost: a pass.
    Index find(RecordId id) const;
    Index findRow(RecordId id, Index* node = nullptr) const;
    /// Where @p id is in a picture of another level as well: its node, else around the nodes that it holds; null for
    /// nowhere. Cost: a pass.
    QRectF placeOf(RecordId id) const;

    /// Grows to hold @p nodes and @p edges; every array gets its default.
    void resize(std::size_t nodes, std::size_t edges);
    /// Sets bounds from nodes, routes and lanes. Call when places are final.
    void updateBounds();

private:
    static std::span<const float> part(const std::vector<float>& array, std::pair<Index, Index> range)
    {
        return std::span(array).subspan(range.first, range.second - range.first);
    }
};

} // namespace mesh
