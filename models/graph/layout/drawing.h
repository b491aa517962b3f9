// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/annealing.h"
#include "graph/layout/coordinates.h"
#include "graph/layout/ordering.h"
#include "graph/layout/parts.h"
#include "graph/layout/pins.h"

namespace mesh::layout {

/// One part, from ranks to coordinates. First order() it; then the lanes' heights are known; then place() it.
class PartDrawing
{
public:
    PartDrawing(const Input& input, const Options& options, const SimpleGraph& simple, Part part);

    /// `lane` per node of the input; `heightOfLane` where the nodes of each start. With `banded`, lanes bound the
    /// order.
    void order(std::span<const Index> lane, std::span<const float> heightOfLane, bool banded, const Stop& stop);

    float width() const; ///< Of all its columns.
    std::vector<double> heightOfLanes(Index lanes) const;

    /// Once, at the end. `bands` per lane where the order is banded, with how far each has moved since the earlier
    /// drawing.
    void place(std::span<const Band> bands, std::span<const double> bandShift, const Stop& stop);

    const Part& part() const { return m_part; }
    bool wasDrawn() const { return m_warm; } ///< Its coordinates are those of the plane, not only relative.
    bool isPinned() const { return !m_pins.empty(); }
    Index layerOf(Index node) const { return m_graph->layer[node]; }
    bool isTurned(Index arc) const { return m_ranked.turned[arc]; }
    std::int64_t crossings() const { return m_crossings; }
    Point cornerOf(Index node) const;
    const Rect& extent() const { return m_extent; }

    std::size_t mostPoints() const; ///< Of all routes together.

    /// Appends the points from the arc's left end to its right end.
    void route(Index arc, std::vector<Point>& points) const;

private:
    struct Earlier
    {
        std::vector<float> height; ///< Per item, of its centre.
        std::vector<char> kept; ///< Per item.
        bool any = false;
    };

    /// Reads an earlier route from left to right.
    class EarlierRoute
    {
    public:
        explicit EarlierRoute(std::span<const Point> route);
        std::optional<float> heightAt(float x); ///< Quick where x grows from call to call.

    private:
        std::span<const Point> m_route;
        std::size_t m_at = 0; ///< The segment found last, from the left.
        bool m_isTurned = false;
    };

    void tryRanking(const RankingPlan& plan, std::vector<float> group, bool banded, std::span<const Index> lane,
                    const Stop& stop);
    LayeredGraph layered(const RankedPart& ranked, bool banded, std::span<const Index> lane) const;
    std::vector<RankingPlan> rankings() const;
    int threads(const LayeredGraph& graph) const;
    OrderingPlan orderingPlan(const LayeredGraph& graph) const;
    AnnealingPlan annealingPlan(const LayeredGraph& graph) const;
    std::int64_t orderAsBefore(std::span<const float> group, const Stop& stop);
    Earlier earlierHeights() const;
    void obeyPins(const Stack& freely, std::vector<double>& heights, const Stop& stop);
    void makeRoomForPins(const Stack& anchored);
    void measure();
    Stack stack(std::span<const Band> bands, std::span<const Anchor> anchors) const;

    const Input& m_input;
    const Options& m_options;
    const SimpleGraph& m_simple;
    Part m_part;
    PinnedColumns m_pins;
    std::vector<float> m_nodeHeights;
    std::vector<float> m_nodeWidths;
    RankedPart m_ranked;
    std::optional<LayeredGraph> m_graph;
    Columns m_columns;
    Earlier m_earlier;
    std::vector<float> m_heights; ///< Per item, of its centre.
    Rect m_extent;
    std::int64_t m_crossings = 0;
    bool m_warm = false;
};

} // namespace mesh::layout
