// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// The order of all layers: start, refine, and for small graphs start again.
//
// Steps: a smoothed start from the groups; switching passes to and fro over the layers; sifting rounds. A layer is
// looked at again only if it or a neighbour has changed. Small graphs are worth more: several starts from random
// heights, the best kept, then *shakes* (iterated local search, Lourenco, Martin, Stuetzle 2003): a few items move to
// random places, the layers around settle again, and the result stays where it is no worse. Cost: starts x (smoothing +
// passes); a shake touches a few layers only. Every count is fixed by the size of the graph and the effort, never by a
// clock, so that the same input gives the same order. Left out: sweeps by barycentre or median, which do not improve on
// a smoothed start.

#include "graph/layout/ordering.h"

#include "graph/layout/crossings.h"
#include "graph/layout/layer_search.h"
#include "graph/layout/random.h"
#include "graph/layout/smoothing.h"

#include <algorithm>
#include <functional>

namespace mesh::layout {
namespace {

constexpr int SmoothingRounds = 60;

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
    Refiner(LayeredGraph& graph, const Stop& stop)
        : m_graph(graph)
        , m_search(graph)
        , m_stop(stop)
        , m_waiting(graph.layers, 0)
    {
    }

    void expect(Index layer) { m_waiting[layer] = 1; }
    void expectNothing() { std::fill(m_waiting.begin(), m_waiting.end(), 0); }
    void expectAll() { std::fill(m_waiting.begin(), m_waiting.end(), 1); }

    /// Called for every layer before its order changes.
    std::function<void(Index)> aboutToChange;

    /// One pass over the layers that wait; window 0 only switches. Returns the crossings won.
    std::int64_t pass(Index window)
    {
        std::int64_t won = 0;
        for (Index i = 0; i < m_graph.layers; ++i) {
            const Index layer = m_fromLeft ? i : m_graph.layers - 1 - i;
            if (!m_waiting[layer] || (m_stop && m_stop()))
                continue;
            m_waiting[layer] = 0;
            m_search.load(layer);
            std::int64_t gained = window > 0 ? m_search.sift(window) : 0;
            gained += m_search.switchNeighbours();
            if (gained <= 0)
                continue;
            if (aboutToChange)
                aboutToChange(layer);
            m_search.store();
            won += gained;
            if (layer > 0)
                expect(layer - 1);
            if (layer + 1 < m_graph.layers)
                expect(layer + 1);
            expect(layer);
        }
        m_fromLeft = !m_fromLeft;
        return won;
    }

private:
    LayeredGraph& m_graph;
    LayerSearch m_search;
    const Stop& m_stop;
    std::vector<char> m_waiting;
    bool m_fromLeft = true;
};

void startOrder(LayeredGraph& graph, std::span<const float> group, int start)
{
    Random random(0x6d657368 + start);
    std::vector<float> heights(graph.items());
    for (float& height : heights)
        height = random.unit();
    if (start == 0 && !group.empty()) {
        for (Index node = 0; node < graph.nodes; ++node)
            heights[node] = group[node] + 0.1F * heights[node];
        for (Index node = 0; node < graph.nodes; ++node)
            startChains(graph, node, heights);
    }
    graph.sortBy(smoothed(graph, std::move(heights), SmoothingRounds));
}

struct BestOrder
{
    std::int64_t crossings = -1;
    std::vector<Index> order;
    std::vector<Index> place;

    void offer(const LayeredGraph& graph)
    {
        const std::int64_t found = countCrossings(graph);
        if (crossings >= 0 && found >= crossings)
            return;
        crossings = found;
        order = graph.order;
        place = graph.place;
    }

    void restore(LayeredGraph& graph) const
    {
        graph.order = order;
        graph.place = place;
    }
};

/// Disturbances of an order that can be taken back.
class Shaker
{
public:
    Shaker(LayeredGraph& graph, const Stop& stop)
        : m_graph(graph)
        , m_refiner(graph, stop)
        , m_crossings(graph.layers, 0)
        , m_saved(graph.layers)
    {
        for (Index layer = 0; layer < graph.layers; ++layer)
            m_crossings[layer] = countCrossings(graph, layer);
        m_refiner.aboutToChange = [this](Index layer) { save(layer); };
    }

    void shake()
    {
        m_refiner.expectNothing();
        disturb();
        for (int pass = 0; pass < MostPasses && m_refiner.pass(Window) > 0; ++pass) { }
        if (change() > 0)
            takeBack();
        else
            accept();
    }

private:
    static constexpr Index Window = 40;
    static constexpr int MostPasses = 6;

    void save(Index layer)
    {
        if (!m_saved[layer].empty())
            return;
        const auto row = m_graph.inLayer(layer);
        m_saved[layer].assign(row.begin(), row.end());
        m_touched.push_back(layer);
    }

    void disturb()
    {
        // A few items that are close to each other in the graph: what is wrong is wrong for them together.
        Index item = m_random.below(m_graph.items());
        const int moves = 1 + m_random.below(4);
        for (int i = 0; i < moves; ++i) {
            moveSomewhere(item);
            const Index lefts = m_graph.left.degree(item);
            const Index neighbours = lefts + m_graph.right.degree(item);
            if (neighbours == 0)
                return;
            const Index next = m_random.below(neighbours);
            item = next < lefts ? m_graph.left.of(item)[next] : m_graph.right.of(item)[next - lefts];
        }
    }

    void moveSomewhere(Index item)
    {
        const Index layer = m_graph.layer[item];
        const auto row = m_graph.inLayer(layer);
        const Index from = m_graph.place[item];
        const Index to = m_random.below(m_graph.sizeOf(layer));
        if (!m_graph.lane.empty() && m_graph.lane[row[to]] != m_graph.lane[item])
            return;
        save(layer);
        if (to < from)
            std::rotate(row.begin() + to, row.begin() + from, row.begin() + from + 1);
        else
            std::rotate(row.begin() + from, row.begin() + from + 1, row.begin() + to + 1);
        m_graph.numberPlaces(layer);
        for (Index near = std::max(0, layer - 1); near <= std::min(layer + 1, m_graph.layers - 1); ++near)
            m_refiner.expect(near);
    }

    /// Crossings now less those before, by the gaps beside the touched layers.
    std::int64_t change()
    {
        m_gaps.clear();
        for (const Index layer : m_touched) {
            m_gaps.push_back(layer);
            if (layer > 0)
                m_gaps.push_back(layer - 1);
        }
        std::sort(m_gaps.begin(), m_gaps.end());
        m_gaps.erase(std::unique(m_gaps.begin(), m_gaps.end()), m_gaps.end());
        m_counted.clear();
        std::int64_t sum = 0;
        for (const Index gap : m_gaps) {
            m_counted.push_back(countCrossings(m_graph, gap));
            sum += m_counted.back() - m_crossings[gap];
        }
        return sum;
    }

    void accept()
    {
        for (std::size_t i = 0; i < m_gaps.size(); ++i)
            m_crossings[m_gaps[i]] = m_counted[i];
        for (const Index layer : m_touched)
            m_saved[layer].clear();
        m_touched.clear();
    }

    void takeBack()
    {
        for (const Index layer : m_touched) {
            const auto row = m_graph.inLayer(layer);
            std::copy(m_saved[layer].begin(), m_saved[layer].end(), row.begin());
            m_graph.numberPlaces(layer);
            m_saved[layer].clear();
        }
        m_touched.clear();
    }

    LayeredGraph& m_graph;
    Refiner m_refiner;
    Random m_random {0x73686b65};
    std::vector<std::int64_t> m_crossings; ///< Per layer: between it and the next.
    std::vector<std::vector<Index>> m_saved; ///< Per touched layer: its order before.
    std::vector<Index> m_touched;
    std::vector<Index> m_gaps;
    std::vector<std::int64_t> m_counted;
};

} // namespace

OrderingPlan OrderingPlan::of(Effort effort, Index items)
{
    OrderingPlan plan;
    const bool small = items <= 1500;
    if (effort == Effort::Fast) {
        // One round of sifting is worth its time as long as nobody can see the difference.
        plan.window = items <= 600 ? 200 : 60;
        plan.siftRounds = items <= 600 ? 3 : items <= 2500 ? 1 : 0;
    } else {
        plan.window = effort == Effort::Best ? 400 : small ? 200 : 60;
        plan.siftRounds = effort == Effort::Best ? 4 : 3;
    }
    if (small && effort == Effort::Best) {
        plan.starts = std::clamp(2400 / std::max(1, items), 2, std::min(16, 2 + items / 4));
        plan.siftRounds = 8;
    }
    return plan;
}

void refineOrder(LayeredGraph& graph, const OrderingPlan& plan, const Stop& stop)
{
    Refiner refiner(graph, stop);
    std::int64_t crossings = countCrossings(graph);
    refiner.expectAll();
    for (int pass = 0; pass < plan.switchPasses && crossings > 0; ++pass) {
        const std::int64_t won = refiner.pass(0);
        crossings -= won;
        if (won <= crossings / 1000)
            break;
    }
    refiner.expectAll();
    for (int round = 0; round < plan.siftRounds && plan.window > 0 && crossings > 0; ++round) {
        const std::int64_t won = refiner.pass(plan.window);
        crossings -= won;
        if (won <= crossings / 500)
            break;
    }
}

void orderLayers(LayeredGraph& graph, std::span<const float> group, const OrderingPlan& plan, const Stop& stop)
{
    const bool tree = graph.left.size() == graph.items() - 1;
    if (plan.starts <= 1 && !tree) {
        startOrder(graph, group, 0);
        refineOrder(graph, plan, stop);
        return;
    }
    BestOrder best;
    for (int start = tree ? -1 : 0; start < plan.starts && best.crossings != 0 && !(stop && stop()); ++start) {
        if (start < 0)
            graph.sortBy(searchOrder(graph));
        else
            startOrder(graph, group, start);
        refineOrder(graph, plan, stop);
        best.offer(graph);
    }
    if (best.crossings >= 0)
        best.restore(graph);
}

void shakeOrder(LayeredGraph& graph, int times, const Stop& stop)
{
    if (graph.items() == 0 || countCrossings(graph) == 0)
        return;
    Shaker shaker(graph, stop);
    for (int i = 0; i < times && !(stop && stop()); ++i)
        shaker.shake();
}

} // namespace mesh::layout
