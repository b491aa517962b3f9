// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/adjacency.h"

namespace mesh::layout {

/// A part cut into layers: every arc leads to the next layer, long ones over a chain of dummies.
///
/// Items are the nodes [0, nodes) followed by the dummies; the dummies of one arc follow each other, so a chain is its
/// first dummy and a length.
struct LayeredGraph
{
    Index nodes = 0;
    Index layers = 0;
    std::vector<Index> layer; ///< Per item.
    std::vector<Index> firstDummy; ///< Per arc; -1 for arcs without any.
    Adjacency left; ///< Neighbours in the layer before.
    Adjacency right; ///< Neighbours in the layer after.
    std::vector<Index> lane; ///< Per item: place of its lane from the top. Empty: no lanes.
    std::vector<char> kept; ///< Per item: keeps its order among others that are kept. Empty: none.

    std::vector<std::uint32_t> name; ///< Per item: the same in another drawing, so that chance treats it alike.

    std::vector<Index> layerStart; ///< Per layer and one more, into `order`.
    std::vector<Index> order; ///< Items layer by layer, from the top.
    std::vector<Index> place; ///< Per item: its place in its layer.

    /// `rank` per node; every arc must lead to a later layer, or stay in its layer: then it is left out.
    LayeredGraph(std::vector<Index> rank, std::span<const Arc> arcs);

    Index items() const { return count(layer); }
    bool isDummy(Index item) const { return item >= nodes; }
    Index sizeOf(Index at) const { return layerStart[at + 1] - layerStart[at]; }
    std::span<Index> inLayer(Index at) { return {order.data() + layerStart[at], std::size_t(sizeOf(at))}; }
    std::span<const Index> inLayer(Index at) const { return {order.data() + layerStart[at], std::size_t(sizeOf(at))}; }

    void nameItems(std::span<const Index> nameOfNode, std::span<const Arc> arcs); ///< Before: the items' numbers.
    void sortBy(std::span<const float> key, int threads = 1); ///< Orders every layer by lane, then key.
    void numberPlaces(Index at);
    void forgetOrder(); ///< Frees all but the layers of the nodes and where chains begin.

private:
    void sortLayer(Index at, std::span<const float> key, std::vector<Index>& scratch);
};

} // namespace mesh::layout
