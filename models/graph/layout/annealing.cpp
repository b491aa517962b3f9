// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Annealing the order of all layers.
//
// Terms: a *sweep* gives every item of every layer about one chance to move (layer_search.h has the move); the
// *temperature* falls from the heat to a fifth of a crossing by the same factor each sweep.
// Steps: a sweep visits the even layers, then the odd ones. Layers of one kind do not touch each other, so threads
// share them; chances belong to items and sweeps, so that the result is the same for any number of threads. What a
// switching pass wins at the end is taken along; an order that is worse than the first is dropped. Cost: O(sweeps x
// window x lines). Finding: from an order that sifting no longer improves, 30 sweeps take 4 % of the crossings away,
// 100 sweeps 7 %, 300 sweeps 9 %; iterated local search needs ten times the time for the same. Left out: a schedule
// that watches the energy; moves across layers.

#include "graph/layout/annealing.h"

#include "graph/layout/layer_search.h"
#include "graph/layout/parallel.h"

#include <algorithm>
#include <cmath>

namespace mesh::layout {

constexpr double Coldest = 0.2;

namespace {

/// The largest of 1, 2, 3, 4, 6, 8, 12, 16, 24 ... that is no more: graphs of nearly the same size get the same plan.
int rounded(std::int64_t value)
{
    std::int64_t power = 1;
    while (2 * power <= value)
        power *= 2;
    return static_cast<int>(value < 1 ? 0 : 2 * value >= 3 * power ? power + power / 2 : power);
}

} // namespace

AnnealingPlan AnnealingPlan::of(Effort effort, const LayeredGraph& graph, Index items)
{
    constexpr Index Most = 40000; ///< Of items; a larger graph gains more from its wide sifting.
    AnnealingPlan plan;
    if (items == 0 || items > Most)
        return plan;
    const Index row = graph.items() / graph.layers;
    plan.window = std::clamp(row / 240, 1, 4) * 30;
    plan.heat = static_cast<float>(plan.window) / 4;
    if (effort == Effort::Fast) {
        plan.sweeps = items > 1000 ? 0 : rounded(std::min(48, 8000 / items));
    } else if (effort == Effort::Balanced) {
        plan.sweeps = items > 2500 ? 0 : rounded(std::min(64, 28000 / items));
    } else {
        // What a turn costs: its fixed part and the slots that it looks at.
        const std::int64_t turn = 20 + std::min(2 * plan.window + 1, row);
        const std::int64_t small = std::min<std::int64_t>(512, 3'600'000 / (turn * items));
        plan.sweeps = rounded(std::max<std::int64_t>(small, std::min(24, 200'000 / items)));
    }
    return plan;
}

std::int64_t annealOrder(LayeredGraph& graph, const AnnealingPlan& plan, std::int64_t crossings, const Stop& stop)
{
    if (plan.sweeps <= 0 || crossings <= 0)
        return crossings;
    const auto orderBefore = graph.order;
    const auto placeBefore = graph.place;
    std::vector<LayerSearch> searches(std::size_t(std::max(1, plan.threads)), LayerSearch(graph));
    std::vector<std::int64_t> won(graph.layers, 0);
    const auto visit = [&](auto search) {
        for (const Index first : {0, 1}) {
            const bool on = forAll((graph.layers + 1 - first) / 2, plan.threads, stop, [&](int thread, Index i) {
                const Index layer = first + 2 * i;
                searches[thread].load(layer);
                won[layer] += search(searches[thread]);
            });
            if (!on)
                return false;
        }
        return true;
    };
    const double cooling = std::pow(Coldest / plan.heat, 1.0 / std::max(1, plan.sweeps - 1));
    double temperature = plan.heat;
    bool on = true;
    for (int sweep = 0; on && sweep < plan.sweeps; ++sweep, temperature *= cooling) {
        on = visit([&](LayerSearch& search) {
            // Rounded, so that it is the same with every library of mathematics.
            const float rounded = std::round(static_cast<float>(temperature) * 1024) / 1024;
            return search.anneal(plan.window, rounded, plan.seed * 4096 + std::uint64_t(sweep));
        });
    }
    if (on)
        visit([](LayerSearch& search) { return search.switchNeighbours(); });
    std::int64_t gained = 0;
    for (const std::int64_t some : won)
        gained += some;
    if (gained > 0)
        return crossings - gained;
    graph.order = orderBefore;
    graph.place = placeBefore;
    return crossings;
}

} // namespace mesh::layout
