// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Drawing one part: rank, cut into layers, order, place.
//
// A part without a past is drawn afresh; a small one may be ranked in several ways, and the one with the fewest
// crossings stays. A part with a past keeps ranks, order and heights of all that still stands in its old column; the
// rest goes to the mean of its neighbours, is sifted between them, and pushes them apart as little as least squares
// allows. Left out: moving old nodes where that would save crossings; a person asks for that by drawing afresh.

#include "graph/layout/drawing.h"

#include "graph/layout/crossings.h"
#include "graph/layout/freed_memory.h"
#include "graph/layout/lanes.h"
#include "graph/layout/smoothing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace mesh::layout {
namespace {

constexpr double KeptWeight = 1e4;
constexpr double PinnedWeight = 1e9;
constexpr int RelaxRounds = 24;
constexpr std::size_t MostNodesRankedAgain = 600;
constexpr std::size_t MostNodesRankedLong = 300000;
constexpr Index LeastItemsShared = 4000; ///< Between threads; below, starting one costs more than it saves.
constexpr float SameColumn = 1.5F;

int sweepsFor(Effort effort)
{
    return effort == Effort::Fast ? 12 : effort == Effort::Balanced ? 16 : 20;
}

float median(std::vector<float>& values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

PartDrawing::PartDrawing(const Input& input, const Options& options, const SimpleGraph& simple, Part part)
    : m_input(input)
    , m_options(options)
    , m_simple(simple)
    , m_part(std::move(part))
    , m_pins(input, m_part, options)
{
    m_nodeHeights.reserve(m_part.nodes.size());
    m_nodeWidths.reserve(m_part.nodes.size());
    for (const Index v : m_part.nodes) {
        m_nodeHeights.push_back(std::max(0.0F, input.nodes[v].height));
        m_nodeWidths.push_back(std::max(0.0F, input.nodes[v].width));
        m_warm |= input.previous && input.previous->layer[v] >= 0;
    }
    if (!m_warm) // only earlier routes are asked for by number
        release(m_part.arcNumbers);
}

void PartDrawing::order(std::span<const Index> lane, std::span<const float> heightOfLane, bool banded, const Stop& stop)
{
    std::vector<float> group;
    if (heightOfLane.size() > 1) {
        group.reserve(m_part.nodes.size());
        for (const Index v : m_part.nodes)
            group.push_back(heightOfLane[lane[v]]);
    }
    const auto plans = rankings();
    for (const RankingPlan& plan : plans) {
        const bool isLast = &plan == &plans.back();
        tryRanking(plan, isLast && !m_warm ? std::exchange(group, {}) : group, banded, lane, stop);
        if (m_warm || m_crossings == 0)
            break;
    }
    if (!m_warm && plans.size() > 1 && m_options.effort == Effort::Best) { // the better one gets a second chance
        AnnealingPlan plan = annealingPlan(*m_graph);
        plan.seed = 1;
        m_crossings = annealOrder(*m_graph, plan, m_crossings, stop);
    }
    if (m_warm)
        m_crossings = orderAsBefore(group, stop);
    m_columns = placeColumns(*m_graph, m_nodeWidths, m_pins, m_ranked.rankOfColumn, m_options.layerGap);
}

std::vector<RankingPlan> PartDrawing::rankings() const
{
    if (m_options.effort == Effort::Fast)
        return {{0, true}};
    const bool huge = m_part.nodes.size() > MostNodesRankedLong;
    const int groupPasses = m_options.effort == Effort::Balanced || huge ? 4 : 20;
    if (!m_pins.empty() || m_part.nodes.size() > MostNodesRankedAgain)
        return {{groupPasses, true}};
    // More layers, which often means fewer crossings.
    return {{groupPasses, true}, {groupPasses, false}, {groupPasses, false, Turning::Searched}};
}

OrderingPlan PartDrawing::orderingPlan(const LayeredGraph& graph) const
{
    OrderingPlan plan = OrderingPlan::of(m_options.effort, graph.items());
    plan.threads = threads(graph);
    return plan;
}

int PartDrawing::threads(const LayeredGraph& graph) const
{
    return graph.items() < LeastItemsShared ? 1 : m_options.threads;
}

AnnealingPlan PartDrawing::annealingPlan(const LayeredGraph& graph) const
{
    // Many small parts share the time that one part would have.
    AnnealingPlan plan = AnnealingPlan::of(m_options.effort, graph, std::max(graph.items(), count(m_input.nodes)));
    plan.threads = threads(graph);
    return plan;
}

float PartDrawing::width() const
{
    return m_columns.right.empty() ? 0 : m_columns.right.back() - m_columns.left.front();
}

LayeredGraph PartDrawing::layered(const RankedPart& ranked, bool banded, std::span<const Index> lane) const
{
    std::vector<Arc> arcs;
    arcs.reserve(m_part.arcs.size());
    for (Index a = 0; a < count(m_part.arcs); ++a) {
        const auto [from, to] = m_part.arcs[a];
        arcs.push_back(ranked.turned[a] ? Arc {to, from} : Arc {from, to});
    }
    LayeredGraph graph(ranked.rank, arcs);
    graph.nameItems(m_part.nodes, arcs);
    if (banded) {
        std::vector<Index> laneOfNode;
        laneOfNode.reserve(m_part.nodes.size());
        for (const Index v : m_part.nodes)
            laneOfNode.push_back(lane[v]);
        graph.lane = lanesOfItems(graph, arcs, laneOfNode);
    }
    return graph;
}

void PartDrawing::tryRanking(const RankingPlan& plan, std::vector<float> group, bool banded,
                             std::span<const Index> lane, const Stop& stop)
{
    RankedPart ranked = rankPart(m_input, m_part, m_pins, plan);
    if (m_graph && ranked.rank == m_ranked.rank)
        return;
    giveBackFreedMemory(m_part.nodes.size());
    LayeredGraph graph = layered(ranked, banded, lane);
    std::int64_t crossings = 0;
    if (!m_warm) {
        crossings = orderLayers(graph, std::move(group), orderingPlan(graph), stop);
        crossings = annealOrder(graph, annealingPlan(graph), crossings, stop);
        if (m_graph && crossings >= m_crossings)
            return;
    }
    m_crossings = crossings;
    m_graph.emplace(std::move(graph));
    m_ranked = std::move(ranked);
}

PartDrawing::EarlierRoute::EarlierRoute(std::span<const Point> route)
    : m_route(route)
    , m_isTurned(!route.empty() && route.front().x > route.back().x)
{
}

std::optional<float> PartDrawing::EarlierRoute::heightAt(float x)
{
    const std::size_t segments = m_route.empty() ? 0 : m_route.size() - 1;
    for (std::size_t step = 0; step < segments; ++step) {
        const std::size_t at = (m_at + step) % segments;
        const std::size_t i = m_isTurned ? segments - 1 - at : at;
        Point a = m_route[i];
        Point b = m_route[i + 1];
        if (a.x > b.x)
            std::swap(a, b);
        if (a.x <= x && x <= b.x) {
            m_at = at;
            return b.x > a.x ? a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x) : a.y;
        }
    }
    return std::nullopt;
}

PartDrawing::Earlier PartDrawing::earlierHeights() const
{
    const LayeredGraph& graph = *m_graph;
    Earlier earlier;
    earlier.height.assign(graph.items(), 0);
    earlier.kept.assign(graph.items(), 0);
    std::vector<std::vector<float>> lefts(graph.layers);
    const auto old = [&](Index v) { return m_input.previous->place[m_part.nodes[v]]; };
    const auto wasInLayer = [&](Index v) {
        return m_input.previous->layer[m_part.nodes[v]] >= 0 && !std::isnan(old(v).x) && m_pins.columnOf[v] < 0;
    };
    for (Index v = 0; v < graph.nodes; ++v) {
        if (wasInLayer(v))
            lefts[graph.layer[v]].push_back(old(v).x);
    }
    std::vector<float> left(graph.layers, std::numeric_limits<float>::quiet_NaN());
    for (Index at = 0; at < graph.layers; ++at) {
        if (!lefts[at].empty())
            left[at] = median(lefts[at]);
    }
    double sum = 0;
    Index known = 0;
    const auto keep = [&](Index item, float height) {
        earlier.height[item] = height;
        earlier.kept[item] = 1;
        sum += height;
        ++known;
    };
    for (Index v = 0; v < graph.nodes; ++v) {
        const auto& pin = m_input.nodes[m_part.nodes[v]].pin;
        if (pin)
            keep(v, pin->y + m_nodeHeights[v] / 2);
        else if (wasInLayer(v) && std::abs(old(v).x - left[graph.layer[v]]) < SameColumn)
            keep(v, old(v).y + m_nodeHeights[v] / 2);
    }
    for (Index a = 0; a < count(m_part.arcs); ++a) {
        if (graph.firstDummy[a] < 0)
            continue;
        EarlierRoute route(m_input.previous->points(m_simple.edgeOfArc[m_part.arcNumbers[a]]));
        for (Index dummy = graph.firstDummy[a]; dummy < graph.items(); ++dummy) {
            const float x = left[graph.layer[dummy]];
            const auto height = std::isnan(x) ? std::nullopt : route.heightAt(x + 1);
            if (height)
                keep(dummy, *height);
            if (!graph.isDummy(graph.right.of(dummy).front()))
                break;
        }
    }
    for (Index item = 0; item < graph.items(); ++item) {
        if (!earlier.kept[item])
            earlier.height[item] = static_cast<float>(known ? sum / known : 0);
    }
    earlier.any = known > 0;
    return earlier;
}

std::int64_t PartDrawing::orderAsBefore(std::span<const float> group, const Stop& stop)
{
    m_earlier = earlierHeights();
    if (!m_earlier.any) { // every column has changed: there is nothing to hold on to
        m_warm = false;
        return orderLayers(*m_graph, {group.begin(), group.end()}, orderingPlan(*m_graph), stop);
    }
    relaxAround(*m_graph, m_earlier.kept, m_earlier.height, RelaxRounds);
    m_graph->sortBy(m_earlier.height, threads(*m_graph));
    m_graph->kept = m_earlier.kept;
    OrderingPlan plan;
    plan.window = 200;
    plan.siftRounds = 1; // a second wins hardly anything
    plan.counts = m_options.countsCrossings;
    plan.switchPasses = 0; // sifting does it as well for the few that are new
    plan.threads = threads(*m_graph);
    return refineOrder(*m_graph, plan, stop);
}

Stack PartDrawing::stack(std::span<const Band> bands, std::span<const Anchor> anchors) const
{
    return {*m_graph, m_nodeHeights, m_options, bands, anchors};
}

std::vector<double> PartDrawing::heightOfLanes(Index lanes) const
{
    return laneHeights(stack({}, {}), lanes);
}

void PartDrawing::place(std::span<const Band> bands, std::span<const double> bandShift, const Stop& stop)
{
    const int sweeps = sweepsFor(m_options.effort);
    std::vector<double> heights;
    if (!m_warm) {
        heights = stackedHeights(stack(bands, {}));
        settle(stack(bands, {}), sweeps, heights, stop);
        if (!m_pins.empty())
            obeyPins(stack(bands, {}), heights, stop);
    } else {
        const Index items = m_graph->items();
        std::vector<Anchor> anchors(items);
        heights.resize(items);
        for (Index item = 0; item < items; ++item) {
            const double shift = bandShift.empty() ? 0 : bandShift[m_graph->lane[item]];
            heights[item] = m_earlier.height[item] + shift;
            const bool pinned = item < m_graph->nodes && m_pins.columnOf[item] >= 0;
            if (m_earlier.kept[item])
                anchors[item] = {pinned ? m_earlier.height[item] : heights[item], pinned ? PinnedWeight : KeptWeight};
        }
        makeRoomForPins(stack(bands, anchors));
        settle(stack(bands, anchors), sweeps, heights, stop);
    }
    if (bands.empty()) {
        for (Index v = 0; v < m_graph->nodes; ++v) {
            if (m_pins.columnOf[v] >= 0)
                heights[v] = m_input.nodes[m_part.nodes[v]].pin->y + m_nodeHeights[v] / 2;
        }
    }
    m_heights.assign(heights.begin(), heights.end());
    measure();
    // Nobody asks for these any more, and in large graphs they are most of the memory.
    m_graph->forgetOrder();
    release(m_ranked.rank);
    release(m_part.arcNumbers);
    m_earlier = {};
}

void PartDrawing::obeyPins(const Stack& freely, std::vector<double>& heights, const Stop& stop)
{
    // The free drawing moves to where the pins are, the pins to their places, and all that is free makes room.
    LayeredGraph& graph = *m_graph;
    std::vector<float> offsets;
    const auto pinned = [&](Index item) { return item < graph.nodes && m_pins.columnOf[item] >= 0; };
    const auto pinnedHeight = [&](Index v) { return m_input.nodes[m_part.nodes[v]].pin->y + m_nodeHeights[v] / 2; };
    for (Index v = 0; v < graph.nodes; ++v) {
        if (pinned(v))
            offsets.push_back(pinnedHeight(v) - static_cast<float>(heights[v]));
    }
    const float offset = freely.bands.empty() ? median(offsets) : 0;
    std::vector<float> key(graph.items());
    std::vector<Anchor> anchors(graph.items());
    graph.kept.assign(graph.items(), 0);
    for (Index item = 0; item < graph.items(); ++item) {
        heights[item] = pinned(item) ? pinnedHeight(item) : heights[item] + offset;
        key[item] = static_cast<float>(heights[item]);
        graph.kept[item] = pinned(item);
        if (pinned(item))
            anchors[item] = {heights[item], PinnedWeight};
    }
    graph.sortBy(key);
    refineOrder(graph, orderingPlan(graph), stop);
    makeRoomForPins(stack(freely.bands, anchors));
    settle(stack(freely.bands, anchors), sweepsFor(m_options.effort), heights, stop);
}

void PartDrawing::makeRoomForPins(const Stack& anchored)
{
    if (m_pins.empty())
        return;
    if (anchored.bands.empty()) { // in a band it is the pin that gives way
        std::vector<char> pinned(m_graph->items(), 0);
        for (Index v = 0; v < m_graph->nodes; ++v)
            pinned[v] = m_pins.columnOf[v] >= 0;
        fitBetweenPins(*m_graph, anchored, pinned);
    }
    m_crossings = countCrossings(*m_graph);
}

Point PartDrawing::cornerOf(Index node) const
{
    const Index layer = m_graph->layer[node];
    const Index column = m_pins.columnOf[node];
    const float x = column < 0
        ? m_columns.left[layer]
        : m_input.nodes[m_part.nodes[node]].pin->x + m_columns.left[layer] - m_pins.extents[column].left;
    return {x, m_heights[node] - m_nodeHeights[node] / 2};
}

void PartDrawing::measure()
{
    if (m_graph->nodes == 0)
        return;
    constexpr float Far = std::numeric_limits<float>::max();
    m_extent = {Far, Far, -Far, -Far};
    for (Index item = 0; item < m_graph->items(); ++item) {
        const bool dummy = m_graph->isDummy(item);
        const Index layer = m_graph->layer[item];
        const float height = m_heights[item];
        const Point corner = dummy ? Point {m_columns.left[layer], height} : cornerOf(item);
        m_extent.left = std::min(m_extent.left, corner.x);
        m_extent.top = std::min(m_extent.top, corner.y);
        m_extent.right = std::max(m_extent.right, dummy ? m_columns.right[layer] : corner.x + m_nodeWidths[item]);
        m_extent.bottom = std::max(m_extent.bottom, dummy ? height : corner.y + m_nodeHeights[item]);
    }
    if (m_warm && m_pins.empty()) { // the columns are made afresh: lay them over the old ones
        std::vector<float> moves;
        for (Index v = 0; v < m_graph->nodes; ++v) {
            if (m_earlier.kept[v])
                moves.push_back(m_input.previous->place[m_part.nodes[v]].x - m_columns.left[m_graph->layer[v]]);
        }
        const float move = moves.empty() ? 0 : median(moves);
        for (Index at = 0; at < m_graph->layers; ++at) {
            m_columns.left[at] += move;
            m_columns.right[at] += move;
        }
        m_extent.left += move;
        m_extent.right += move;
    }
}

std::size_t PartDrawing::mostPoints() const
{
    return 4 * m_part.arcs.size() + 2 * (m_heights.size() - m_part.nodes.size());
}

void PartDrawing::route(Index arc, std::vector<Point>& points) const
{
    const auto start = points.size();
    const auto add = [&](float x, float y) {
        const Point point {x, y};
        // The middle one of three on a level says nothing.
        if (points.size() >= start + 2 && points.back().y == point.y && points[points.size() - 2].y == point.y)
            points.back() = point;
        else if (points.size() == start || points.back() != point)
            points.push_back(point);
    };
    const LayeredGraph& graph = *m_graph;
    auto [from, to] = m_part.arcs[arc];
    if (m_ranked.turned[arc])
        std::swap(from, to);
    const Index first = graph.layer[from];
    const Index last = graph.layer[to];
    const float rightOfFirst = cornerOf(from).x + m_nodeWidths[from];
    add(rightOfFirst, m_heights[from]);
    add(m_columns.right[first], m_heights[from]);
    if (first == last) { // only pins do this: around the right side of the column they share
        const float out = m_columns.right[first] + m_options.layerGap / 3;
        add(out, (m_heights[from] + m_heights[to]) / 2);
        add(m_columns.right[first], m_heights[to]);
        points.push_back({cornerOf(to).x + m_nodeWidths[to], m_heights[to]});
        return;
    }
    Index dummy = graph.firstDummy[arc];
    for (Index at = first + 1; at < last; ++at, ++dummy) {
        add(m_columns.left[at], m_heights[dummy]);
        add(m_columns.right[at], m_heights[dummy]);
    }
    add(m_columns.left[last], m_heights[to]);
    add(cornerOf(to).x, m_heights[to]);
    if (points.size() == start + 1) // the two sides coincide
        points.push_back(points.back());
}

} // namespace mesh::layout
