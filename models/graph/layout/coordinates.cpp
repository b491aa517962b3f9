// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Heights of nodes and long edges, their order given.
//
// Terms: the *target* of an item is the weighted mean of its neighbours' heights; lines between two dummies weigh 8,
// between a dummy and a node 2, between nodes 1, so that long edges become straight first.
// Steps: sweep over the layers to and fro; each layer takes the heights that are best for it while its neighbours stand
// still: least squares to the targets under the order and the separations. Subtracting from each item the sum of
// separations above it turns this into isotonic regression, which isotonic.h solves exactly. Lanes bound the heights,
// anchors are targets of their own.
// Cost: O(items + arcs) per sweep; nothing degenerates, there are no special cases, and any start will do. With anchors
// most of it lies still after the first sweep, and what is anchored without conflict is not solved at all.
// Finding: edges end 30 % shorter than with the network simplex of dot.
// Left out: pixel-straight blocks (Brandes and Koepf 2001, with the erratum of 2020).

#include "graph/layout/coordinates.h"

#include "graph/layout/isotonic.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace mesh::layout {
namespace {

constexpr double LineHeight = 4;
constexpr double Still = 1.0 / 64; ///< Nobody sees a move of less.
constexpr int OneSidedSweeps = 4; ///< The first sweeps look only where they come from: they spread the layers quickly.

enum Sides
{
    Both,
    Left,
    Right
};

double weightOf(bool dummy, bool otherDummy)
{
    return dummy && otherDummy ? 8 : dummy || otherDummy ? 2 : 1;
}

/// The runs of one layer that share a band: [first, last) in the layer.
template<typename Visit>
void forEachRun(const LayeredGraph& graph, Index layer, Visit visit)
{
    const auto items = graph.inLayer(layer);
    for (std::size_t first = 0; first < items.size();) {
        std::size_t last = items.size();
        if (!graph.lane.empty()) {
            last = first;
            while (last < items.size() && graph.lane[items[last]] == graph.lane[items[first]])
                ++last;
        }
        visit(items.subspan(first, last - first));
        first = last;
    }
}

class Settler
{
public:
    Settler(const Stack& stack, std::vector<double>& heights)
        : m_stack(stack)
        , m_graph(stack.graph)
        , m_heights(heights)
    {
    }

    void settleLayer(Index layer, Sides sides)
    {
        forEachRun(m_graph, layer, [&](std::span<const Index> run) { settleRun(run, sides, [](Index) {}); });
    }

    /// Calls moved(item) for what has moved by more than anybody can see.
    template<typename Moved>
    void settleRun(std::span<const Index> run, Sides sides, Moved moved)
    {
        if (!m_stack.anchors.empty() && canStay(run)) {
            for (const Index item : run)
                moveTo(item, m_stack.anchors[item].height, moved);
            return;
        }
        m_offsets.resize(run.size());
        m_values.resize(run.size());
        m_fit.clear();
        double offset = 0;
        for (std::size_t i = 0; i < run.size(); ++i) {
            if (i > 0)
                offset += m_stack.separation(run[i - 1], run[i]);
            m_offsets[i] = offset;
            addTarget(run[i], offset, sides);
        }
        const auto [least, most] = rangeOf(run);
        m_fit.solve(least, most - offset, m_values);
        for (std::size_t i = 0; i < run.size(); ++i)
            moveTo(run[i], m_values[i] + m_offsets[i], moved);
    }

private:
    /// Where the centre of the first item of a run may begin and that of the last one end.
    std::pair<double, double> rangeOf(std::span<const Index> run) const
    {
        constexpr double Far = std::numeric_limits<double>::infinity();
        if (m_stack.bands.empty())
            return {-Far, Far};
        const Band& band = m_stack.bands[m_graph.lane[run.front()]];
        return {band.top + m_stack.extent(run.front()) / 2, band.bottom - m_stack.extent(run.back()) / 2};
    }

    /// Whether all items are anchored, and no anchor is in the way of another: there is nothing to be solved.
    bool canStay(std::span<const Index> run) const
    {
        const auto [least, most] = rangeOf(run);
        double lowest = least;
        for (std::size_t i = 0; i < run.size(); ++i) {
            const Anchor& anchor = m_stack.anchors[run[i]];
            if (anchor.weight <= 0 || anchor.height < lowest)
                return false;
            if (i + 1 < run.size())
                lowest = anchor.height + m_stack.separation(run[i], run[i + 1]);
        }
        return m_stack.anchors[run.back()].height <= most;
    }

    template<typename Moved>
    void moveTo(Index item, double height, Moved moved)
    {
        const bool isSeen = std::abs(height - m_heights[item]) > Still;
        m_heights[item] = height;
        if (isSeen)
            moved(item);
    }

    void addTarget(Index item, double offset, Sides sides)
    {
        if (!m_stack.anchors.empty() && m_stack.anchors[item].weight > 0) {
            m_fit.add(m_stack.anchors[item].height - offset, m_stack.anchors[item].weight);
            return;
        }
        double weight = 0;
        double sum = 0;
        const auto pull = [&](std::span<const Index> neighbours) {
            for (const Index other : neighbours) {
                const double w = weightOf(m_graph.isDummy(item), m_graph.isDummy(other));
                weight += w;
                sum += w * m_heights[other];
            }
        };
        if (sides != Right)
            pull(m_graph.left.of(item));
        if (sides != Left)
            pull(m_graph.right.of(item));
        if (weight > 0)
            m_fit.add(sum / weight - offset, weight);
        else
            m_fit.add(m_heights[item] - offset, 1e-3);
    }

    const Stack& m_stack;
    const LayeredGraph& m_graph;
    std::vector<double>& m_heights;
    IsotonicRegression m_fit;
    std::vector<double> m_offsets;
    std::vector<double> m_values;
};

} // namespace

double Stack::extent(Index item) const
{
    return graph.isDummy(item) ? LineHeight : nodeHeights[item];
}

double Stack::separation(Index upper, Index lower) const
{
    const int lines = graph.isDummy(upper) + graph.isDummy(lower);
    const double gap = lines == 0 ? options.nodeGap : lines == 2 ? options.edgeGap : 0.6 * options.nodeGap;
    return (extent(upper) + extent(lower)) / 2 + gap;
}

std::vector<double> laneHeights(const Stack& stack, Index lanes)
{
    std::vector<double> needed(lanes, 0);
    for (Index layer = 0; layer < stack.graph.layers; ++layer) {
        forEachRun(stack.graph, layer, [&](std::span<const Index> run) {
            double height = (stack.extent(run.front()) + stack.extent(run.back())) / 2;
            for (std::size_t i = 1; i < run.size(); ++i)
                height += stack.separation(run[i - 1], run[i]);
            double& most = needed[stack.graph.lane[run.front()]];
            most = std::max(most, height);
        });
    }
    return needed;
}

std::vector<double> stackedHeights(const Stack& stack)
{
    std::vector<double> heights(stack.graph.items(), 0);
    for (Index layer = 0; layer < stack.graph.layers; ++layer) {
        forEachRun(stack.graph, layer, [&](std::span<const Index> run) {
            double height = 0;
            for (std::size_t i = 0; i < run.size(); ++i) {
                if (i > 0)
                    height += stack.separation(run[i - 1], run[i]);
                heights[run[i]] = height;
            }
            double middle = 0;
            if (!stack.bands.empty()) {
                const Band& band = stack.bands[stack.graph.lane[run.front()]];
                middle = (band.top + band.bottom) / 2;
            }
            for (const Index item : run)
                heights[item] += middle - height / 2;
        });
    }
    return heights;
}

namespace {

/// Runs where much is anchored: after the first sweep only those are looked at again next to which something has moved.
void settleAnchored(const Stack& stack, int sweeps, std::vector<double>& heights, const Stop& stop)
{
    Settler settler(stack, heights);
    const LayeredGraph& graph = stack.graph;
    std::vector<std::span<const Index>> runs; // layer by layer
    std::vector<Index> runOfItem(graph.items());
    for (Index layer = 0; layer < graph.layers; ++layer) {
        forEachRun(graph, layer, [&](std::span<const Index> run) {
            for (const Index item : run)
                runOfItem[item] = count(runs);
            runs.push_back(run);
        });
    }
    std::vector<char> waiting(runs.size(), 1);
    const auto wake = [&](Index item) {
        for (const auto neighbours : {graph.left.of(item), graph.right.of(item)}) {
            for (const Index other : neighbours)
                waiting[runOfItem[other]] = 1;
        }
    };
    for (int sweep = 0; sweep < sweeps && !(stop && stop()); ++sweep) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const std::size_t at = sweep % 2 == 0 ? i : runs.size() - 1 - i;
            if (std::exchange(waiting[at], 0))
                settler.settleRun(runs[at], Both, wake);
        }
    }
}

} // namespace

void settle(const Stack& stack, int sweeps, std::vector<double>& heights, const Stop& stop)
{
    if (!stack.anchors.empty()) {
        settleAnchored(stack, sweeps, heights, stop);
        return;
    }
    Settler settler(stack, heights);
    const Index layers = stack.graph.layers;
    for (int sweep = 0; sweep < sweeps && !(stop && stop()); ++sweep) {
        const bool fromLeft = sweep % 2 == 0;
        const Sides sides = sweep >= OneSidedSweeps ? Both : fromLeft ? Left : Right;
        for (Index i = 0; i < layers; ++i)
            settler.settleLayer(fromLeft ? i : layers - 1 - i, i == 0 ? Both : sides);
    }
}

} // namespace mesh::layout
