// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Breaking cycles.
//
// Terms: only arcs inside a *strong component* can lie on a cycle. A *stage* says how far downstream a vertex belongs.
// Steps: inside the strong components turn the arcs that run from a later to an earlier stage, because those are the
// feedback a person would call one. Each component that is left gets the better of two ways: a depth-first search turns
// whatever closes a cycle, which is right for a single arc that runs back; or the arcs that run against a climbing
// order are turned. Where flows run back in many places a search turns fifteen times too many and the layers explode.
// In a small graph more layers often mean fewer crossings, so that the search alone is one of the ways that are tried.
// Cost: O(V + E) and that of the order, which only components pay that need more than one arc turned.
// Left out: a smallest set of arcs (NP-hard).

#include "graph/layout/cycles.h"

#include "graph/layout/climbing_order.h"
#include "graph/layout/strong_components.h"

#include <algorithm>

namespace mesh::layout {
namespace {

struct Visit
{
    Index vertex;
    Index next; ///< Which of its arcs comes next.
};

/// Which arcs lead back to the path on which a depth-first search goes.
std::vector<char> closingArcs(Index vertices, std::span<const Arc> arcs, Index chained)
{
    std::vector<char> closing(arcs.size(), 0);
    const Adjacency leaving = Adjacency::leaving(vertices, arcs);
    std::vector<char> entered(vertices, 0);
    for (const Arc& arc : arcs)
        entered[arc.to] = 1;
    enum State : char
    {
        New,
        OnPath,
        Done
    };
    std::vector<char> state(vertices, New);
    std::vector<Visit> path;
    const auto searchFrom = [&](Index root) {
        if (state[root] != New)
            return;
        state[root] = OnPath;
        path.push_back({root, 0});
        while (!path.empty()) {
            const Index vertex = path.back().vertex;
            if (path.back().next == leaving.degree(vertex)) {
                state[vertex] = Done;
                path.pop_back();
                continue;
            }
            const Index arc = leaving.of(vertex)[path.back().next++];
            const Index head = arcs[arc].to;
            if (state[head] == OnPath) {
                closing[arc] = 1;
            } else if (state[head] == New) {
                state[head] = OnPath;
                path.push_back({head, 0});
            }
        }
    };
    // The chain is walked before anything else: its arcs all become tree arcs, which a search never turns.
    if (chained > 0)
        searchFrom(0);
    for (Index v = 0; v < vertices; ++v) {
        if (!entered[v])
            searchFrom(v);
    }
    for (Index v = 0; v < vertices; ++v)
        searchFrom(v);
    return closing;
}

/// The same arcs, but of each component those that a climbing order turns where they are fewer.
std::vector<char> fewestArcs(Index vertices, std::span<const Arc> arcs, Index chained, std::vector<char> closing)
{
    const StrongComponents strong(vertices, arcs);
    std::vector<Index> more(strong.number, 0); // that the search turns than the order
    for (std::size_t a = 0; a < arcs.size(); ++a)
        more[strong.of[arcs[a].to]] += closing[a];
    std::vector<char> needsOrder(strong.number, 0);
    std::transform(more.begin(), more.end(), needsOrder.begin(), [](Index turned) { return turned > 1; });
    if (std::find(needsOrder.begin(), needsOrder.end(), 1) == needsOrder.end())
        return closing;
    const auto isOrdered = [&](const Arc& arc) { return strong.holds(arc) && needsOrder[strong.of[arc.to]]; };
    std::vector<Arc> inside;
    std::copy_if(arcs.begin(), arcs.end(), std::back_inserter(inside), isOrdered);
    const auto place = climbingOrder(vertices, inside, chained > 0 ? chained + 1 : 0);
    const auto falls = [&](const Arc& arc) { return place[arc.from] > place[arc.to]; };
    for (const Arc& arc : inside)
        more[strong.of[arc.to]] -= falls(arc);
    for (std::size_t a = 0; a < arcs.size(); ++a) {
        if (isOrdered(arcs[a]) && more[strong.of[arcs[a].to]] > 0)
            closing[a] = falls(arcs[a]);
    }
    return closing;
}

} // namespace

std::vector<char> arcsToTurn(Index vertices, std::span<const Arc> arcs, std::span<const float> stage, Index chained,
                             Turning turning)
{
    std::vector<char> turned(arcs.size(), 0);
    const StrongComponents strong(vertices, arcs);
    if (strong.areSingle())
        return turned;

    std::vector<Arc> flow(arcs.begin(), arcs.end());
    if (!stage.empty()) {
        for (std::size_t a = chained; a < arcs.size(); ++a) {
            const auto [from, to] = arcs[a];
            turned[a] = strong.holds(arcs[a]) && stage[to] >= 0 && stage[from] > stage[to];
            if (turned[a])
                std::swap(flow[a].from, flow[a].to);
        }
    }
    // The search sees the arcs as turned so far: where stages are unknown, turning by stage can close new cycles.
    auto closing = closingArcs(vertices, flow, chained);
    if (turning == Turning::Few)
        closing = fewestArcs(vertices, flow, chained, std::move(closing));
    for (std::size_t a = 0; a < arcs.size(); ++a)
        turned[a] ^= closing[a];
    return turned;
}

} // namespace mesh::layout
