// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// The order of the lanes.
//
// Terms: the *group graph* has a vertex per lane and between two of them the number of arcs from one to the other. A
// good order is a linear arrangement: a small sum of (arcs x distance). Steps: smoothing of the group graph gives a
// start (as smoothing.h does for nodes); then each lane in turn moves to the place where the sum is least. Lanes of an
// earlier drawing keep their order; new ones go next to where they belong. Cost: O(E log E + L^3) for L lanes up to
// 256; above that smoothing alone.
// Where lanes are but a hint, a few arcs that come or go must not exchange two lanes that lie next to each other by
// chance: large graphs smooth less, and start their nodes at *steady places*, which count every other lane as above, as
// below or as partly both. That takes a third of the flips away between drawings of nearly the same 2,000 nodes, for
// one crossing more in 150.
// Left out: the optimum (NP-hard); lanes in several rows.

#include "graph/layout/lanes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace mesh::layout {
namespace {

constexpr Index MostLanesMoved = 256;
constexpr int SmoothingRounds = 14;
constexpr int SteadyRounds = 10;
constexpr std::size_t LeastNodesSteady = 1200; ///< Below, a single exchange is seen for what it is.
constexpr Index MostLanesSteady = 2000;
constexpr float Blur = 6; ///< Of steady places: as many lanes apart is surely above.
constexpr int Passes = 6;

struct Tie
{
    Index lane;
    float arcs;
};
using Ties = std::vector<std::vector<Tie>>;

Ties tiesBetween(Index lanes, std::span<const Arc> arcs, std::span<const Index> laneOf)
{
    std::vector<std::uint64_t> pairs;
    for (const Arc& arc : arcs) {
        const auto a = static_cast<std::uint64_t>(laneOf[arc.from]);
        const auto b = static_cast<std::uint64_t>(laneOf[arc.to]);
        if (a != b)
            pairs.push_back(std::min(a, b) << 32 | std::max(a, b));
    }
    std::sort(pairs.begin(), pairs.end());
    Ties ties(lanes);
    for (std::size_t first = 0; first < pairs.size();) {
        std::size_t last = first;
        while (last < pairs.size() && pairs[last] == pairs[first])
            ++last;
        const auto a = static_cast<Index>(pairs[first] >> 32);
        const auto b = static_cast<Index>(pairs[first] & 0xffffffff);
        const auto number = static_cast<float>(last - first);
        ties[a].push_back({b, number});
        ties[b].push_back({a, number});
        first = last;
    }
    return ties;
}

std::vector<float> smoothHeights(const Ties& ties, int rounds)
{
    const Index lanes = count(ties);
    std::vector<float> height(lanes);
    std::iota(height.begin(), height.end(), 0.0F);
    std::vector<float> next(lanes);
    for (int round = 0; round < rounds; ++round) {
        for (Index lane = 0; lane < lanes; ++lane) {
            float sum = 0;
            float weight = 0;
            for (const Tie& tie : ties[lane]) {
                sum += tie.arcs * height[tie.lane];
                weight += tie.arcs;
            }
            next[lane] = weight > 0 ? 0.5F * height[lane] + 0.5F * sum / weight : height[lane];
        }
        height.swap(next);
    }
    return height;
}

std::vector<Index> orderBy(std::span<const float> height)
{
    std::vector<Index> order(height.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return height[a] < height[b]; });
    return order;
}

/// Per lane in the order: how many others lie above it, those nearby in part.
std::vector<float> steadyPlaces(std::span<const float> height, std::span<const Index> order)
{
    const auto lanes = static_cast<float>(height.size());
    const float mean = std::accumulate(height.begin(), height.end(), 0.0F) / lanes;
    float square = 0;
    for (const float h : height)
        square += (h - mean) * (h - mean) / lanes;
    const float surely = Blur * std::sqrt(square) / lanes;
    std::vector<float> places;
    places.reserve(height.size());
    for (const Index lane : order) {
        float above = 0;
        for (const float h : height)
            above += surely > 0 ? std::clamp(0.5F + (height[lane] - h) / (2 * surely), 0.0F, 1.0F) : 0.5F;
        places.push_back(above);
    }
    return places;
}

/// Moves each lane to the place with the least sum of (arcs x distance).
void improveOrder(const Ties& ties, std::vector<Index>& order)
{
    const Index lanes = count(order);
    std::vector<Index> place(lanes);
    const auto number = [&] {
        for (Index i = 0; i < lanes; ++i)
            place[order[i]] = i;
    };
    number();
    // How the sum changes when the upper of two neighbours moves below the other: only these two change distance.
    const auto pull = [&](Index lane, Index other) { // arcs below less arcs above, without the other
        float sum = 0;
        for (const Tie& tie : ties[lane]) {
            if (tie.lane != other)
                sum += place[tie.lane] > place[lane] ? tie.arcs : -tie.arcs;
        }
        return sum;
    };
    for (int pass = 0; pass < Passes; ++pass) {
        bool moved = false;
        for (Index lane = 0; lane < lanes; ++lane) {
            const std::vector<Index> before = order;
            std::vector<Index> best = order;
            float least = 0;
            for (const int step : {-1, 1}) {
                order = before;
                number();
                float change = 0;
                for (Index i = place[lane]; i + step >= 0 && i + step < lanes; i += step) {
                    const Index upper = step > 0 ? order[i] : order[i - 1];
                    const Index lower = step > 0 ? order[i + 1] : order[i];
                    change += pull(lower, upper) - pull(upper, lower);
                    std::swap(order[i], order[i + step]);
                    std::swap(place[upper], place[lower]);
                    if (change < least - 0.5F) {
                        least = change;
                        best = order;
                    }
                }
            }
            moved |= best != before;
            order = best;
            number();
        }
        if (!moved)
            return;
    }
}

/// The earlier lanes in their old order, each new one at the mean place of its neighbours.
std::vector<Index> keepOrder(const Ties& ties, std::span<const std::int32_t> numbers, std::vector<LaneBand> earlier)
{
    std::stable_sort(earlier.begin(), earlier.end(), [](auto& a, auto& b) { return a.top < b.top; });
    std::map<std::int32_t, Index> oldPlace;
    for (const LaneBand& band : earlier)
        oldPlace.emplace(band.lane, static_cast<Index>(oldPlace.size()));
    const Index lanes = count(ties);
    std::vector<float> key(lanes);
    for (Index lane = 0; lane < lanes; ++lane) {
        const auto known = oldPlace.find(numbers[lane]);
        if (known != oldPlace.end()) {
            key[lane] = static_cast<float>(known->second);
            continue;
        }
        float sum = 0;
        float weight = 0;
        for (const Tie& tie : ties[lane]) {
            const auto other = oldPlace.find(numbers[tie.lane]);
            if (other == oldPlace.end())
                continue;
            sum += tie.arcs * static_cast<float>(other->second);
            weight += tie.arcs;
        }
        key[lane] = weight > 0 ? sum / weight + 0.5F : static_cast<float>(oldPlace.size());
    }
    std::vector<Index> order(lanes);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return key[a] < key[b]; });
    return order;
}

} // namespace

LaneOrder::LaneOrder(const Input& input, std::span<const Arc> arcs, Purpose purpose)
    : placeOfNode(input.nodes.size(), 0)
{
    std::vector<std::int32_t> numbers;
    bool some = false;
    for (const NodeBox& node : input.nodes) {
        some |= node.lane < 0;
        if (node.lane >= 0)
            numbers.push_back(node.lane);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    const Index named = count(numbers);
    const auto dense = [&](std::int32_t lane) {
        return lane < 0 ? named
                        : static_cast<Index>(std::lower_bound(numbers.begin(), numbers.end(), lane) - numbers.begin());
    };
    for (std::size_t v = 0; v < placeOfNode.size(); ++v)
        placeOfNode[v] = dense(input.nodes[v].lane);

    Ties ties = tiesBetween(named + 1, arcs, placeOfNode);
    ties.pop_back(); // nodes without a lane have no say
    for (auto& list : ties)
        std::erase_if(list, [&](const Tie& tie) { return tie.lane == named; });
    std::vector<Index> order;
    if (input.previous && !input.previous->lanes.empty()) {
        order = keepOrder(ties, numbers, input.previous->lanes);
    } else {
        const bool steady
            = purpose == Purpose::Hint && input.nodes.size() > LeastNodesSteady && named <= MostLanesSteady;
        const auto height = smoothHeights(ties, steady ? SteadyRounds : SmoothingRounds);
        order = orderBy(height);
        if (steady)
            heights = steadyPlaces(height, order);
        else if (purpose == Purpose::Bands && named <= MostLanesMoved)
            improveOrder(ties, order);
    }
    for (Index place = count(heights); place <= named; ++place)
        heights.push_back(static_cast<float>(place));

    std::vector<Index> place(named + 1, named);
    for (Index i = 0; i < named; ++i) {
        place[order[i]] = i;
        lanes.push_back(numbers[order[i]]);
    }
    if (some)
        lanes.push_back(-1);
    heights.resize(lanes.size());
    for (Index& lane : placeOfNode)
        lane = place[lane];
}

std::vector<Index> lanesOfItems(const LayeredGraph& graph, std::span<const Arc> arcs, std::span<const Index> laneOfNode)
{
    std::vector<Index> lane(laneOfNode.begin(), laneOfNode.end());
    lane.resize(graph.items(), 0);
    for (std::size_t a = 0; a < arcs.size(); ++a) {
        if (graph.firstDummy[a] < 0)
            continue;
        const auto [from, to] = arcs[a];
        const Index dummies = graph.layer[to] - graph.layer[from] - 1;
        for (Index i = 0; i < dummies; ++i) {
            const double way = double(i + 1) / (dummies + 1);
            const double between = laneOfNode[from] + (laneOfNode[to] - laneOfNode[from]) * way;
            lane[graph.firstDummy[a] + i] = static_cast<Index>(std::lround(between));
        }
    }
    return lane;
}

} // namespace mesh::layout
