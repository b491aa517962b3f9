// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Dummies: an arc that climbs k layers becomes a path over k - 1 dummies, one in each layer between.
// Cost: O(V + sum of spans). Lineage is shallow (12 to 20 layers, mean span 1.5), so dummies stay below 1.5 per node.
// Left out: the vertex-free long edges of Eiglsperger, Siebenhaller and Kaufmann 2005, worth it beyond 50 layers.

#include "graph/layout/layered_graph.h"

#include "graph/layout/freed_memory.h"
#include "graph/layout/parallel.h"
#include "graph/layout/random.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace mesh::layout {
namespace {

/// Numbers in the order of the floats that they are made from.
std::uint32_t ascendingBits(float value)
{
    constexpr std::uint32_t Sign = 0x80000000;
    const auto bits = std::bit_cast<std::uint32_t>(value + 0.0F); // there is but one zero
    return bits & Sign ? ~bits : bits | Sign;
}

/// By digits of eight bits, from the lowest on. Comparing costs several times as much: a guess of its outcome fails
/// every other time.
template<typename Number>
void sortStably(std::span<Index> items, std::vector<Index>& sorted, Number number)
{
    constexpr int Bits = 8;
    sorted.resize(items.size());
    for (int shift = 0; shift < 32; shift += Bits) {
        const auto digit = [&](Index item) { return (number(item) >> shift) & ((1U << Bits) - 1); };
        std::array<Index, (1U << Bits) + 1> start {};
        for (const Index item : items)
            ++start[digit(item) + 1];
        if (std::ranges::find(start, static_cast<Index>(items.size())) != start.end())
            continue; // all have the same digit
        std::partial_sum(start.begin(), start.end(), start.begin());
        for (const Index item : items)
            sorted[start[digit(item)]++] = item;
        std::ranges::copy(sorted, items.begin());
    }
}

} // namespace

LayeredGraph::LayeredGraph(std::vector<Index> rank, std::span<const Arc> arcs)
    : nodes(count(rank))
    , layer(std::move(rank))
{
    std::size_t dummies = 0;
    for (const Arc& arc : arcs)
        dummies += std::size_t(std::max(0, layer[arc.to] - layer[arc.from] - 1));
    layer.reserve(nodes + dummies);
    firstDummy.assign(arcs.size(), -1);
    for (std::size_t a = 0; a < arcs.size(); ++a) {
        const auto [from, to] = arcs[a];
        if (layer[to] - layer[from] > 1)
            firstDummy[a] = items();
        for (Index at = layer[from] + 1; at < layer[to]; ++at)
            layer.push_back(at);
    }
    const auto forEachLine = [&](auto take) {
        for (std::size_t a = 0; a < arcs.size(); ++a) {
            const auto [from, to] = arcs[a];
            if (layer[to] == layer[from])
                continue;
            Index before = from;
            Index dummy = firstDummy[a];
            for (Index at = layer[from] + 1; at < layer[to]; ++at) {
                take(before, dummy);
                before = dummy++;
            }
            take(before, to);
        }
    };
    right = Adjacency::collect(items(), forEachLine);
    left = Adjacency::collect(items(),
                              [&](auto take) { forEachLine([&](Index before, Index after) { take(after, before); }); });

    layers = layer.empty() ? 0 : *std::max_element(layer.begin(), layer.end()) + 1;
    layerStart.assign(layers + 1, 0);
    for (const Index at : layer)
        ++layerStart[at + 1];
    for (Index at = 0; at < layers; ++at)
        layerStart[at + 1] += layerStart[at];
    name.resize(items());
    std::iota(name.begin(), name.end(), 0U);
    order.resize(items());
    place.resize(items());
    std::vector<Index> next(layerStart.begin(), layerStart.end() - 1);
    for (Index item = 0; item < items(); ++item)
        order[next[layer[item]]++] = item;
    for (Index at = 0; at < layers; ++at)
        numberPlaces(at);
}

void LayeredGraph::nameItems(std::span<const Index> nameOfNode, std::span<const Arc> arcs)
{
    std::copy(nameOfNode.begin(), nameOfNode.end(), name.begin());
    for (std::size_t a = 0; a < arcs.size(); ++a) {
        const auto [from, to] = arcs[a];
        Random random((std::uint64_t(name[from]) << 32) + name[to]);
        const Index dummies = firstDummy[a] < 0 ? 0 : layer[to] - layer[from] - 1;
        for (Index i = 0; i < dummies; ++i)
            name[firstDummy[a] + i] = static_cast<std::uint32_t>(random.next());
    }
}

void LayeredGraph::sortBy(std::span<const float> key, int threads)
{
    std::vector<std::vector<Index>> scratch(std::size_t(std::max(1, threads)));
    forAll(layers, threads, {}, [&](int thread, Index at) { sortLayer(at, key, scratch[std::size_t(thread)]); });
}

void LayeredGraph::sortLayer(Index at, std::span<const float> key, std::vector<Index>& scratch)
{
    constexpr std::size_t Few = 400; // are compared: digits have a cost of their own
    const auto laneOf = [&](Index item) { return lane.empty() ? 0 : lane[item]; };
    const auto isAlike = [&](Index a, Index b) { return key[a] == key[b] && laneOf(a) == laneOf(b); };
    const auto items = inLayer(at);
    if (items.size() <= Few) {
        std::sort(items.begin(), items.end(), [&](Index a, Index b) {
            if (laneOf(a) != laneOf(b))
                return laneOf(a) < laneOf(b);
            return key[a] != key[b] ? key[a] < key[b] : name[a] < name[b];
        });
        numberPlaces(at);
        return;
    }
    // The last criterion first. Names decide only between the few of one key.
    sortStably(items, scratch, [&](Index item) { return ascendingBits(key[item]); });
    if (!lane.empty())
        sortStably(items, scratch, [&](Index item) { return static_cast<std::uint32_t>(lane[item]); });
    for (auto first = items.begin(); first != items.end();) {
        const auto last = std::find_if(first + 1, items.end(), [&](Index item) { return !isAlike(*first, item); });
        std::ranges::sort(first, last, {}, [&](Index item) { return name[item]; });
        first = last;
    }
    numberPlaces(at);
}

void LayeredGraph::numberPlaces(Index at)
{
    Index next = 0;
    for (const Index item : inLayer(at))
        place[item] = next++;
}

void LayeredGraph::forgetOrder()
{
    layer.resize(nodes);
    layer.shrink_to_fit();
    left = {};
    right = {};
    release(name);
    release(order);
    release(place);
}

} // namespace mesh::layout
