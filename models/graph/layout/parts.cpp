// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Taking the input apart.
//
// Terms: a *part* is a connected piece; *dust* are nodes without arcs. With lanes, pieces that touch more than one lane
// have to share their columns and bands, so together they make one spanning part. Pieces with pinned nodes
// lie where the pins are; where they would overlap, they are drawn as one as well. A piece inside a single lane is
// drawn by itself and packed into the band. Cost: O(V + E log d), d the largest degree.

#include "graph/layout/parts.h"

#include <algorithm>
#include <numeric>

namespace mesh::layout {
namespace {

/// Does the input know that `a` belongs before `b`? 1 yes, -1 the other way, 0 unknown.
int hintedOrder(const Input& input, Index a, Index b)
{
    if (input.previous && input.previous->layer[a] >= 0 && input.previous->layer[b] >= 0) {
        const auto before = input.previous->layer[a];
        const auto after = input.previous->layer[b];
        if (before != after)
            return before < after ? 1 : -1;
    }
    const float before = input.nodes[a].stage;
    const float after = input.nodes[b].stage;
    if (before < 0 || after < 0 || before == after)
        return 0;
    return before < after ? 1 : -1;
}

bool wasDrawn(const Input& input, Index edge)
{
    return input.previous && input.previous->routeStart[edge] < input.previous->routeStart[edge + 1];
}

class Pieces
{
public:
    explicit Pieces(Index nodes)
        : m_parent(nodes)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    Index of(Index node)
    {
        while (m_parent[node] != node)
            node = m_parent[node] = m_parent[m_parent[node]];
        return node;
    }

    void join(Index a, Index b)
    {
        a = of(a);
        b = of(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<Index> m_parent;
};

} // namespace

SimpleGraph::SimpleGraph(const Input& input)
    : arcOfEdge(input.edges.size(), -1)
{
    const Index nodes = count(input.nodes);
    std::vector<Arc> pairs; // lower node, edge
    pairs.reserve(input.edges.size());
    for (Index e = 0; e < count(input.edges); ++e) {
        const auto [from, to] = input.edges[e];
        if (from != to && from < input.nodes.size() && to < input.nodes.size())
            pairs.push_back({static_cast<Index>(std::min(from, to)), e});
    }
    const Adjacency edgesOf = Adjacency::heads(nodes, pairs);
    const auto upper = [&](Index e) { return static_cast<Index>(std::max(input.edges[e].from, input.edges[e].to)); };
    arcs.reserve(pairs.size());
    edgeOfArc.reserve(pairs.size());
    std::vector<Index> edges;
    for (Index low = 0; low < nodes; ++low) {
        const auto unsorted = edgesOf.of(low);
        edges.assign(unsorted.begin(), unsorted.end());
        std::stable_sort(edges.begin(), edges.end(), [&](Index a, Index b) { return upper(a) < upper(b); });
        for (std::size_t first = 0; first < edges.size();) {
            const Index high = upper(edges[first]);
            Index up = 0;
            Index down = 0;
            Index drawn = edges[first];
            std::size_t last = first;
            for (; last < edges.size() && upper(edges[last]) == high; ++last) {
                arcOfEdge[edges[last]] = count(arcs);
                ++(static_cast<Index>(input.edges[edges[last]].from) == low ? up : down);
                if (!wasDrawn(input, drawn) && wasDrawn(input, edges[last]))
                    drawn = edges[last];
            }
            const int hint = up > 0 && down > 0 ? hintedOrder(input, low, high) : 0;
            const bool climbs = hint != 0 ? hint > 0 : up >= down;
            arcs.push_back(climbs ? Arc {low, high} : Arc {high, low});
            edgeOfArc.push_back(drawn);
            first = last;
        }
    }
}

Parts::Parts(const Input& input, const SimpleGraph& graph, std::span<const Index> lane, Pins pins)
    : partOfNode(input.nodes.size(), -1)
    , localOfNode(input.nodes.size(), -1)
    , localOfArc(graph.arcs.size(), -1)
{
    const Index nodes = count(input.nodes);
    Pieces pieces(nodes);
    std::vector<char> linked(nodes, 0);
    for (const Arc& arc : graph.arcs) {
        pieces.join(arc.from, arc.to);
        linked[arc.from] = linked[arc.to] = 1;
    }
    std::vector<char> spans(nodes, 0); // per root
    for (Index v = 0; v < nodes; ++v) {
        const Index root = pieces.of(v);
        const bool pinned = input.nodes[v].pin.has_value();
        linked[v] |= pinned; // a pinned node is no dust
        if ((pinned && pins == Pins::Together) || (!lane.empty() && lane[v] != lane[root]))
            spans[root] = spanning = true;
    }
    if (spanning)
        parts.emplace_back();
    std::vector<Index> partOfRoot(nodes, -1);
    for (Index v = 0; v < nodes; ++v) {
        const Index root = pieces.of(v);
        if (!linked[v]) {
            dust.push_back(v);
            continue;
        }
        if (partOfRoot[root] < 0) {
            partOfRoot[root] = spans[root] ? 0 : count(parts);
            if (!spans[root]) {
                parts.emplace_back();
                parts.back().lane = lane.empty() ? -1 : lane[v];
            }
        }
        partOfNode[v] = partOfRoot[root];
        Part& part = parts[partOfNode[v]];
        localOfNode[v] = count(part.nodes);
        part.nodes.push_back(v);
    }
    std::vector<std::size_t> arcsOfPart(parts.size(), 0);
    for (const Arc& arc : graph.arcs)
        ++arcsOfPart[partOfNode[arc.from]];
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i].nodes.shrink_to_fit();
        parts[i].arcs.reserve(arcsOfPart[i]);
        parts[i].arcNumbers.reserve(arcsOfPart[i]);
    }
    for (Index a = 0; a < count(graph.arcs); ++a) {
        const auto [from, to] = graph.arcs[a];
        Part& part = parts[partOfNode[from]];
        localOfArc[a] = count(part.arcs);
        part.arcs.push_back({localOfNode[from], localOfNode[to]});
        part.arcNumbers.push_back(a);
    }
}

} // namespace mesh::layout
