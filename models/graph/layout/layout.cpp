// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// The whole drawing: take the input apart, draw the parts, put them together.
//
// Without lanes the parts are packed side by side; those drawn before, or pinned, lie where they were. With lanes a
// part that touches several is drawn across all bands, and the parts inside a lane are packed below it in their band.
// Left out: packed parts inside lanes keep their shape between drawings but not always their place.

#include "graph/layout/layout.h"

#include "graph/layout/drawing.h"
#include "graph/layout/freed_memory.h"
#include "graph/layout/lanes.h"
#include "graph/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace mesh::layout {
namespace {

constexpr double WidestVoid = 90; ///< between two bands, where there was another one before

class Drawing
{
public:
    Drawing(const Input& input, const Options& options, const Stop& stop)
        : m_input(input)
        , m_options(options)
        , m_stop(stop)
        , m_simple(input)
        , m_lanes(input, m_simple.arcs, options.lanes ? LaneOrder::Purpose::Bands : LaneOrder::Purpose::Hint)
        , m_hasPins(std::any_of(input.nodes.begin(), input.nodes.end(), [](const NodeBox& node) { return node.pin; }))
    {
    }

    std::optional<Result> draw()
    {
        const auto lanes = m_options.lanes ? std::span<const Index>(m_lanes.placeOfNode) : std::span<const Index>();
        const auto pins = m_options.lanes ? Parts::Pins::Together : Parts::Pins::Apart;
        if (!drawParts(lanes, pins))
            return std::nullopt;
        if (!m_options.lanes && pinnedPartsOverlap() && !drawParts(lanes, Parts::Pins::Together))
            return std::nullopt;
        if (m_options.lanes)
            arrangeInLanes();
        else
            arrangeFreely();
        if (stopped())
            return std::nullopt;
        release(m_simple.arcs);
        release(m_simple.edgeOfArc);
        release(m_lanes.placeOfNode);
        giveBackFreedMemory(m_input.nodes.size());
        return result();
    }

private:
    Index laneCount() const { return count(m_lanes.lanes); }
    bool stopped() const { return m_stop && m_stop(); }

    bool drawParts(std::span<const Index> lanes, Parts::Pins pins)
    {
        m_parts.emplace(m_input, m_simple, lanes, pins);
        if (!m_hasPins) // the parts are made once
            release(m_simple.arcs);
        if (!m_input.previous)
            release(m_simple.edgeOfArc);
        m_drawings.clear();
        m_drawings.reserve(m_parts->parts.size());
        for (std::size_t i = 0; i < m_parts->parts.size(); ++i) {
            PartDrawing& drawing = m_drawings.emplace_back(m_input, m_options, m_simple, std::move(m_parts->parts[i]));
            const bool banded = spans(i);
            drawing.order(m_lanes.placeOfNode, m_lanes.heights, banded, m_stop);
            if (!banded)
                drawing.place({}, {}, m_stop);
            if (stopped())
                return false;
        }
        m_offsets.assign(m_drawings.size(), {});
        return true;
    }

    /// Whether a part is drawn across the bands.
    bool spans(std::size_t part) const { return m_options.lanes && m_parts->spanning && part == 0; }

    bool pinnedPartsOverlap() const
    {
        std::vector<Rect> placed;
        for (const PartDrawing& drawing : m_drawings) {
            if (drawing.isPinned())
                placed.push_back(drawing.extent());
        }
        const auto apart = keepApart(placed, m_options.nodeGap);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (apart[i] != Point {placed[i].left, placed[i].top})
                return true;
        }
        return false;
    }

    static Size sizeOf(const Rect& rect) { return {rect.right - rect.left, rect.bottom - rect.top}; }

    void moveTo(std::size_t part, Point corner)
    {
        const Rect& extent = m_drawings[part].extent();
        m_offsets[part] = {corner.x - extent.left, corner.y - extent.top};
    }

    void placeDust(const DustGrid& grid, std::span<const Index> nodes, Point corner)
    {
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_dustPlace[nodes[i]] = {corner.x + grid.place[i].x, corner.y + grid.place[i].y};
    }

    void arrangeFreely()
    {
        m_dustPlace.resize(m_input.nodes.size());
        // What has a place comes first, pinned parts before the others, large before small.
        std::vector<std::size_t> placed;
        std::vector<std::size_t> free;
        for (std::size_t i = 0; i < m_drawings.size(); ++i)
            (m_drawings[i].wasDrawn() || m_drawings[i].isPinned() ? placed : free).push_back(i);
        std::stable_sort(placed.begin(), placed.end(), [this](std::size_t a, std::size_t b) {
            if (m_drawings[a].isPinned() != m_drawings[b].isPinned())
                return m_drawings[a].isPinned();
            return m_drawings[a].part().nodes.size() > m_drawings[b].part().nodes.size();
        });
        std::vector<Size> boxes;
        std::vector<Rect> fixed;
        for (const std::size_t i : placed)
            fixed.push_back(m_drawings[i].extent());
        for (const std::size_t i : free)
            boxes.push_back(sizeOf(m_drawings[i].extent()));

        const auto& dust = m_parts->dust;
        std::vector<Size> cells;
        for (const Index v : dust)
            cells.push_back({m_input.nodes[v].width, m_input.nodes[v].height});
        const DustGrid grid(m_input, dust, m_options, packingWidth(cells, m_options.nodeGap, m_options.aspect));
        const bool dustStays = grid.corner.has_value();
        if (dustStays)
            fixed.push_back(
                {grid.corner->x, grid.corner->y, grid.corner->x + grid.size.width, grid.corner->y + grid.size.height});
        else if (!dust.empty())
            boxes.push_back(grid.size);

        const auto corners = keepApart(fixed, m_options.partGap);
        for (std::size_t i = 0; i < placed.size(); ++i)
            moveTo(placed[i], corners[i]);
        if (dustStays)
            placeDust(grid, dust, corners.back());

        Point origin;
        float width = packingWidth(boxes, m_options.partGap, m_options.aspect);
        if (!fixed.empty()) { // what is new goes below what was there
            Rect all {corners[0].x, corners[0].y, corners[0].x, corners[0].y};
            for (std::size_t i = 0; i < fixed.size(); ++i) {
                all.left = std::min(all.left, corners[i].x);
                all.right = std::max(all.right, corners[i].x + sizeOf(fixed[i]).width);
                all.bottom = std::max(all.bottom, corners[i].y + sizeOf(fixed[i]).height);
            }
            origin = {all.left, all.bottom + m_options.partGap};
            width = std::max(width, all.right - all.left);
        }
        const Packing packing = packBoxes(boxes, width, m_options.partGap);
        const auto at = [&](std::size_t i) {
            return Point {origin.x + packing.place[i].x, origin.y + packing.place[i].y};
        };
        for (std::size_t i = 0; i < free.size(); ++i)
            moveTo(free[i], at(i));
        if (!dust.empty() && !dustStays)
            placeDust(grid, dust, at(free.size()));
    }

    void arrangeInLanes()
    {
        m_dustPlace.resize(m_input.nodes.size());
        const std::size_t first = spans(0) ? 1 : 0;
        std::vector<std::vector<std::size_t>> partsOf(laneCount());
        std::vector<std::vector<Index>> dustOf(laneCount());
        std::vector<Size> all;
        for (std::size_t i = first; i < m_drawings.size(); ++i) {
            partsOf[m_drawings[i].part().lane].push_back(i);
            all.push_back(sizeOf(m_drawings[i].extent()));
        }
        for (const Index v : m_parts->dust)
            dustOf[m_lanes.placeOfNode[v]].push_back(v);
        for (const Index v : m_parts->dust)
            all.push_back({m_input.nodes[v].width, m_input.nodes[v].height});
        const float widest = packingWidth(all, m_options.partGap, m_options.aspect);

        std::vector<double> layered(laneCount(), 0);
        if (first)
            layered = m_drawings[0].heightOfLanes(laneCount());
        std::vector<Packing> packed;
        std::vector<DustGrid> grids;
        m_bands.clear();
        std::vector<Band> inner;
        std::vector<double> shift(laneCount(), 0);
        for (Index lane = 0; lane < laneCount(); ++lane) {
            std::vector<Size> boxes;
            for (const std::size_t i : partsOf[lane])
                boxes.push_back(sizeOf(m_drawings[i].extent()));
            const float width = stripWidth(boxes, dustOf[lane], static_cast<float>(layered[lane]), widest);
            packed.push_back(packBoxes(boxes, width, m_options.partGap));
            grids.emplace_back(m_input, dustOf[lane], m_options, width);
            const float strip = gridTop(packed.back(), grids.back()) + grids.back().size.height;
            const double height = 2 * m_options.lanePadding + std::max(layered[lane], double(strip));
            const double top = addBand(lane, height, shift[lane]) + m_options.lanePadding;
            inner.push_back({top, m_bands.back().bottom - m_options.lanePadding});
        }

        float left = 0;
        if (first) {
            m_drawings[0].place(inner, shift, m_stop);
            left = m_drawings[0].extent().right + m_options.layerGap + m_options.partGap;
        }
        for (Index lane = 0; lane < laneCount(); ++lane) {
            const auto top = static_cast<float>(inner[lane].top);
            for (std::size_t i = 0; i < partsOf[lane].size(); ++i) {
                const Point place = packed[lane].place[i];
                moveTo(partsOf[lane][i], {left + place.x, top + place.y});
            }
            placeDust(grids[lane], dustOf[lane], {left, top + gridTop(packed[lane], grids[lane])});
        }
    }

    /// The width for what is packed into a lane, so that it is about as high as the layers beside it.
    float stripWidth(std::span<const Size> boxes, std::span<const Index> dust, float height, float widest) const
    {
        double area = 0;
        float least = 0;
        const auto add = [&](Size box, float gap) {
            area += double(box.width + gap) * (box.height + gap);
            least = std::max(least, box.width);
        };
        for (const Size& box : boxes)
            add(box, m_options.partGap);
        for (const Index v : dust)
            add({m_input.nodes[v].width, m_input.nodes[v].height}, m_options.nodeGap);
        constexpr double Waste = 1.15; // what packing leaves empty
        const double wanted = height > 0 ? Waste * area / height : std::numeric_limits<double>::max();
        return std::max(least, static_cast<float>(std::min(wanted, double(widest))));
    }

    float gridTop(const Packing& packed, const DustGrid& grid) const
    {
        return packed.size.height > 0 && grid.size.height > 0 ? packed.size.height + m_options.partGap
                                                              : packed.size.height;
    }

    /// Below the bands before, or where it lay if there is room; returns its top.
    double addBand(Index lane, double height, double& shift)
    {
        const double least = m_bands.empty() ? -std::numeric_limits<double>::infinity()
                                             : double(m_bands.back().bottom) + m_options.laneGap;
        double top = m_bands.empty() ? 0 : least;
        if (m_input.previous) {
            for (const LaneBand& old : m_input.previous->lanes) {
                if (old.lane != m_lanes.lanes[lane])
                    continue;
                top = std::max(least, double(old.top));
                // Where lanes between have gone, the void is closed; with pins, their places come first.
                if (!m_hasPins && !m_bands.empty())
                    top = std::min(top, least + WidestVoid);
                shift = top - old.top;
                height = std::max(height, double(old.bottom) - old.top);
            }
        }
        m_bands.push_back({m_lanes.lanes[lane], static_cast<float>(top), static_cast<float>(top + height)});
        return top;
    }

    Result result() const
    {
        Result made;
        const auto nodes = m_input.nodes.size();
        made.place.resize(nodes);
        made.layer.assign(nodes, -1);
        made.part = m_parts->partOfNode;
        for (std::size_t v = 0; v < nodes; ++v) {
            const Index part = m_parts->partOfNode[v];
            if (part < 0) {
                made.place[v] = m_dustPlace[v];
                continue;
            }
            const Point corner = m_drawings[part].cornerOf(m_parts->localOfNode[v]);
            made.place[v] = {corner.x + m_offsets[part].x, corner.y + m_offsets[part].y};
            made.layer[v] = m_drawings[part].layerOf(m_parts->localOfNode[v]);
        }
        addRoutes(made);
        for (const PartDrawing& drawing : m_drawings)
            made.crossings += drawing.crossings();
        made.lanes = m_bands;
        made.bounds = bounds(made);
        return made;
    }

    void addRoutes(Result& made) const
    {
        const auto edges = m_input.edges.size();
        made.reversed.assign(edges, 0);
        made.routeStart.reserve(edges + 1);
        std::size_t points = 0; // more only where edges are repeated
        for (const PartDrawing& drawing : m_drawings)
            points += drawing.mostPoints();
        made.route.reserve(points);
        made.routeStart.push_back(0);
        for (std::size_t e = 0; e < edges; ++e) {
            const auto [from, to] = m_input.edges[e];
            const Index number = m_simple.arcOfEdge[e];
            if (number >= 0) {
                const Index part = m_parts->partOfNode[from];
                const PartDrawing& drawing = m_drawings[part];
                const Index arc = m_parts->localOfArc[number];
                const auto start = std::ptrdiff_t(made.route.size());
                drawing.route(arc, made.route);
                const Index tail = drawing.part().nodes[drawing.part().arcs[arc].from];
                const bool against = (tail != static_cast<Index>(from)) != drawing.isTurned(arc);
                made.reversed[e] = against;
                if (against)
                    std::reverse(made.route.begin() + start, made.route.end());
                for (auto point = made.route.begin() + start; point != made.route.end(); ++point)
                    *point = {point->x + m_offsets[part].x, point->y + m_offsets[part].y};
            } else if (from == to && from < m_input.nodes.size()) {
                addLoop(made, from);
            }
            made.routeStart.push_back(static_cast<std::uint32_t>(made.route.size()));
        }
    }

    /// A small loop at the right side, in the height of the node: nothing else can be there.
    void addLoop(Result& made, std::uint32_t node) const
    {
        const NodeBox& box = m_input.nodes[node];
        const float right = made.place[node].x + box.width;
        const float middle = made.place[node].y + box.height / 2;
        const float out = right + std::min({14.0F, m_options.layerGap / 3, m_options.nodeGap / 2});
        const float arm = box.height / 4;
        for (const Point point : {Point {right, middle - arm}, Point {out, middle - arm}, Point {out, middle + arm},
                                  Point {right, middle + arm}})
            made.route.push_back(point);
    }

    Rect bounds(const Result& made) const
    {
        constexpr float Far = std::numeric_limits<float>::max();
        Rect all {Far, Far, -Far, -Far};
        const auto cover = [&](float left, float top, float right, float bottom) {
            all = {std::min(all.left, left), std::min(all.top, top), std::max(all.right, right),
                   std::max(all.bottom, bottom)};
        };
        for (std::size_t v = 0; v < m_input.nodes.size(); ++v) {
            const Point at = made.place[v];
            cover(at.x, at.y, at.x + m_input.nodes[v].width, at.y + m_input.nodes[v].height);
        }
        for (const Point& point : made.route)
            cover(point.x, point.y, point.x, point.y);
        for (const LaneBand& band : made.lanes)
            cover(all.left, band.top, all.right, band.bottom);
        return all.left > all.right ? Rect {} : all;
    }

    const Input& m_input;
    const Options& m_options;
    const Stop& m_stop;
    SimpleGraph m_simple;
    LaneOrder m_lanes;
    bool m_hasPins;
    std::optional<Parts> m_parts;
    std::vector<PartDrawing> m_drawings;
    std::vector<Point> m_offsets; ///< Per drawing.
    std::vector<Point> m_dustPlace; ///< Per node.
    std::vector<LaneBand> m_bands;
};

} // namespace

std::optional<Result> layOut(const Input& input, const Options& options, const Stop& stop)
{
    return Drawing(input, options, stop).draw();
}

Previous carryOver(const Result& drawing, std::span<const std::uint32_t> nodeBefore,
                   std::span<const std::uint32_t> edgeBefore)
{
    constexpr float None = std::numeric_limits<float>::quiet_NaN();
    Previous previous;
    previous.lanes = drawing.lanes;
    for (const std::uint32_t node : nodeBefore) {
        const bool known = node < drawing.place.size();
        previous.place.push_back(known ? drawing.place[node] : Point {None, None});
        previous.layer.push_back(known ? drawing.layer[node] : -1);
    }
    previous.routeStart.push_back(0);
    for (const std::uint32_t edge : edgeBefore) {
        if (edge + std::size_t(1) < drawing.routeStart.size()) {
            const auto points = drawing.points(edge);
            previous.route.insert(previous.route.end(), points.begin(), points.end());
        }
        previous.routeStart.push_back(static_cast<std::uint32_t>(previous.route.size()));
    }
    return previous;
}

} // namespace mesh::layout
