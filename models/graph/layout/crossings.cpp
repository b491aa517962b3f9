// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Counting crossings.
//
// Terms: two lines between neighbouring layers cross when their ends lie in opposite orders: crossings are inversions.
// Steps: walk the lines by their upper-left end and count, in a Fenwick tree over the places of the right layer, how
// many lines seen so far end further down (after Barth, Juenger and Mutzel 2002, who use an accumulator tree).
// Cost: O(E log V) for all layers. A pair of vertices: O(a + b), or O(a log b) where one has far more neighbours.
// Left out: weights for repeated edges; they are drawn as one line.

#include "graph/layout/crossings.h"

#include "graph/layout/parallel.h"

#include <algorithm>
#include <numeric>

namespace mesh::layout {
namespace {

class FenwickTree
{
public:
    explicit FenwickTree(Index size)
        : m_sums(size + 1, 0)
    {
    }

    void add(Index place)
    {
        for (Index i = place + 1; i < count(m_sums); i += i & -i)
            ++m_sums[i];
    }

    Index upTo(Index place) const
    {
        Index sum = 0;
        for (Index i = place + 1; i > 0; i -= i & -i)
            sum += m_sums[i];
        return sum;
    }

private:
    std::vector<Index> m_sums;
};

/// Sum over one vertex's few neighbours, looked up in the long list of the other: (below) - (above).
std::int64_t lookUp(std::span<const Index> few, std::span<const Index> many)
{
    std::int64_t sum = 0;
    for (const Index place : few) {
        const auto [first, last] = std::equal_range(many.begin(), many.end(), place);
        sum += (first - many.begin()) - (many.end() - last);
    }
    return sum;
}

std::int64_t merge(std::span<const Index> upper, std::span<const Index> lower)
{
    std::int64_t sum = 0;
    std::size_t less = 0;
    std::size_t lessOrSame = 0;
    for (const Index place : upper) {
        while (less < lower.size() && lower[less] < place)
            ++less;
        lessOrSame = std::max(lessOrSame, less);
        while (lessOrSame < lower.size() && lower[lessOrSame] == place)
            ++lessOrSame;
        sum += static_cast<std::int64_t>(less) - static_cast<std::int64_t>(lower.size() - lessOrSame);
    }
    return sum;
}

} // namespace

std::int64_t countCrossings(const LayeredGraph& graph, Index layer)
{
    if (layer < 0 || layer + 1 >= graph.layers)
        return 0;
    std::int64_t crossings = 0;
    std::int64_t seen = 0;
    FenwickTree ends(graph.sizeOf(layer + 1));
    for (const Index item : graph.inLayer(layer)) {
        const auto neighbours = graph.right.of(item);
        // All lines of one item are asked before any is added: lines with a common end do not cross.
        for (const Index next : neighbours)
            crossings += seen - ends.upTo(graph.place[next]);
        for (const Index next : neighbours)
            ends.add(graph.place[next]);
        seen += static_cast<Index>(neighbours.size());
    }
    return crossings;
}

std::int64_t countCrossings(const LayeredGraph& graph)
{
    return countAllCrossings(graph, 1);
}

std::int64_t countAllCrossings(const LayeredGraph& graph, int threads)
{
    std::vector<std::int64_t> crossings(graph.layers, 0);
    forAll(graph.layers, threads, {}, [&](int, Index layer) { crossings[layer] = countCrossings(graph, layer); });
    return std::accumulate(crossings.begin(), crossings.end(), std::int64_t(0));
}

std::int64_t gainOfSwap(std::span<const Index> upper, std::span<const Index> lower)
{
    const std::size_t a = upper.size();
    const std::size_t b = lower.size();
    if (a == 0 || b == 0)
        return 0;
    const auto pairs = static_cast<std::int64_t>(a * b);
    if (upper.back() < lower.front())
        return -pairs;
    if (upper.front() > lower.back())
        return pairs;
    if (pairs <= 24) { // no branches: faster than any merge
        Index sum = 0;
        for (const Index x : upper) {
            for (const Index y : lower)
                sum += static_cast<Index>(x > y) - static_cast<Index>(x < y);
        }
        return sum;
    }
    if (a * 12 < b)
        return lookUp(upper, lower);
    if (b * 12 < a)
        return -lookUp(lower, upper);
    return merge(upper, lower);
}

} // namespace mesh::layout
