// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// The order of all layers, to the nearest optimum.
//
// Steps: a smoothed start from the groups; switching passes over the layers; sifting rounds. A pass visits the even
// layers, then the odd ones, or the other way round: layers of one kind do not touch each other, so threads share them
// and the result is the same for any number of threads. A layer is looked at again only if it or a neighbour has
// changed. A tree starts in the order of a depth-first search, which draws it without crossings.
// Cost: smoothing + passes. Every count is fixed by the size of the graph and the effort, never by a clock, so that the
// same input gives the same order. Left out: sweeps by barycentre or median, which do not improve on a smoothed start;
// several starts, which end near each other. annealing.h goes on from here.

#include "graph/layout/ordering.h"

#include "graph/layout/crossings.h"
#include "graph/layout/freed_memory.h"
#include "graph/layout/layer_search.h"
#include "graph/layout/parallel.h"
#include "graph/layout/random.h"
#include "graph/layout/smoothing.h"

#include <algorithm>
#include <limits>

namespace mesh::layout {
namespace {

/// The fewer, the nearer the order stays to that of the groups, and so to what it was before an edge came or went: on
/// 2,000 nodes 1.5 to 1.9 % of the pairs flip with 28 rounds, 2.0 to 2.2 % with 60, for 3 to 5 % more crossings. Small
/// graphs are drawn for the crossings.
constexpr int FewSmoothingRounds = 28;
constexpr Index LeastItemsSmoothedLess = 3000;

/// Long edges that leave a node start half way between their ends.
void startChains(const LayeredGraph& graph, Index node, std::vector<float>& heights)
{
    for (const Index first : graph.right.of(node)) {
        Index end = first;
        while (graph.isDummy(end))
            end = graph.right.of(end).front();
        for (Index dummy = first; dummy != end; dummy = graph.right.of(dummy).front())
            heights[dummy] = (heights[node] + heights[end]) / 2;
    }
}

/// Per item: when a depth-first search over lines of both directions meets it. This is the order for trees.
std::vector<float> searchOrder(const LayeredGraph& graph)
{
    std::vector<float> met(graph.items(), -1);
    std::vector<Index> path;
    float clock = 0;
    for (const Index root : graph.order) {
        path.push_back(root);
        while (!path.empty()) {
            const Index item = path.back();
            path.pop_back();
            if (met[item] >= 0)
                continue;
            met[item] = clock++;
            for (const auto neighbours : {graph.left.of(item), graph.right.of(item)})
                path.insert(path.end(), neighbours.rbegin(), neighbours.rend());
        }
    }
    return met;
}

/// Runs local searches over the layers that may have something to gain.
class Refiner
{
public:
    Refiner(LayeredGraph& graph, int threads, const Stop& stop)
        : m_graph(graph)
        , m_searches(std::size_t(std::max(1, threads)), LayerSearch(graph))
        , m_stop(stop)
        , m_won(graph.layers, 0)
    {
        expectAll();
    }

    /// All layers wait, but for those where everything keeps its order.
    void expectAll()
    {
        m_waiting.assign(m_graph.layers, m_graph.kept.empty());
        for (std::size_t item = 0; item < m_graph.kept.size(); ++item) {
            if (!m_graph.kept[item])
                m_waiting[m_graph.layer[item]] = 1;
        }
    }

    /// One pass over the layers that wait; window 0 only switches. Returns the crossings won.
    std::int64_t pass(Index window)
    {
        m_evenFirst = !m_evenFirst;
        return halfPass(m_evenFirst ? 0 : 1, window) + halfPass(m_evenFirst ? 1 : 0, window);
    }

private:
    std::int64_t halfPass(Index first, Index window)
    {
        m_visited.clear();
        for (Index layer = first; layer < m_graph.layers; layer += 2) {
            m_won[layer] = 0;
            if (m_waiting[layer])
                m_visited.push_back(layer);
            m_waiting[layer] = 0;
        }
        forAll(count(m_visited), static_cast<int>(m_searches.size()), m_stop, [&](int thread, Index i) {
            LayerSearch& search = m_searches[thread];
            const Index layer = m_visited[i];
            search.load(layer);
            m_won[layer] = window > 0 ? search.sift(window) : 0;
            m_won[layer] += search.switchNeighbours();
        });
        std::int64_t sum = 0;
        for (const Index layer : m_visited) {
            if (m_won[layer] <= 0)
                continue;
            sum += m_won[layer];
            for (Index near = std::max(0, layer - 1); near <= std::min(layer + 1, m_graph.layers - 1); ++near)
                m_waiting[near] = 1;
        }
        return sum;
    }

    LayeredGraph& m_graph;
    std::vector<LayerSearch> m_searches; ///< Per thread.
    const Stop& m_stop;
    std::vector<char> m_waiting;
    std::vector<std::int64_t> m_won;
    std::vector<Index> m_visited;
    bool m_evenFirst = false;
};

void startOrder(LayeredGraph& graph, std::span<const float> group, int smoothingRounds)
{
    std::vector<float> heights(graph.items());
    for (Index item = 0; item < graph.items(); ++item)
        heights[item] = Random(graph.name[item]).unit();
    if (!group.empty()) {
        for (Index node = 0; node < graph.nodes; ++node)
            heights[node] = group[node] + 0.1F * heights[node];
        for (Index node = 0; node < graph.nodes; ++node)
            startChains(graph, node, heights);
    }
    graph.sortBy(smoothed(graph, std::move(heights), smoothingRounds));
}

} // namespace

OrderingPlan OrderingPlan::of(Effort effort, Index items)
{
    OrderingPlan plan;
    if (effort == Effort::Fast) {
        if (items >= LeastItemsSmoothedLess)
            plan.smoothingRounds = FewSmoothingRounds;
        // One round of sifting is worth its time as long as nobody can see the difference.
        plan.window = items <= 600 ? 200 : 60;
        plan.siftRounds = items <= 600 ? 3 : items <= 2500 ? 1 : 0;
    } else {
        const bool best = effort == Effort::Best && items <= 500000;
        plan.window = best ? 400 : items <= 1500 ? 200 : 60;
        plan.siftRounds = best && items <= 50000 ? 4 : best ? 2 : 3;
    }
    return plan;
}

std::int64_t refineOrder(LayeredGraph& graph, const OrderingPlan& plan, const Stop& stop)
{
    Refiner refiner(graph, plan.threads, stop);
    constexpr std::int64_t Many = std::numeric_limits<std::int64_t>::max() / 2;
    std::int64_t crossings = plan.counts ? countAllCrossings(graph, plan.threads) : Many;
    for (int pass = 0; pass < plan.switchPasses && crossings > 0; ++pass) {
        const std::int64_t won = refiner.pass(0);
        crossings -= won;
        if (plan.counts ? won <= crossings / 1000 : won == 0)
            break;
    }
    refiner.expectAll();
    for (int round = 0; round < plan.siftRounds && plan.window > 0 && crossings > 0; ++round) {
        const std::int64_t won = refiner.pass(plan.window);
        crossings -= won;
        if (plan.counts ? won <= crossings / 500 : won == 0)
            break;
    }
    return plan.counts ? crossings : 0;
}

std::int64_t orderLayers(LayeredGraph& graph, std::vector<float> group, const OrderingPlan& plan, const Stop& stop)
{
    if (graph.left.size() == graph.items() - 1) {
        graph.sortBy(searchOrder(graph));
        if (countCrossings(graph) == 0)
            return 0;
    }
    startOrder(graph, group, plan.smoothingRounds);
    release(group); // megabytes, and here a large graph needs most
    giveBackFreedMemory(std::size_t(graph.nodes));
    return refineOrder(graph, plan, stop);
}

} // namespace mesh::layout
