// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layered_graph.h"
#include "graph/layout/row_lines.h"

namespace mesh::layout {

/// Local search for fewer crossings in one layer while its neighbours stand still. Load a layer, then search it.
/// Items of different lanes never pass each other, nor do two that are kept.
class LayerSearch
{
public:
    explicit LayerSearch(LayeredGraph& graph)
        : m_graph(graph)
    {
    }

    void load(Index layer);
    std::int64_t switchNeighbours(); ///< Returns the crossings won.
    std::int64_t sift(Index window); ///< Returns the crossings won.
    /// One chance for each item; another `salt` draws other chances. Returns the crossings won, or lost.
    std::int64_t anneal(Index window, float temperature, std::uint64_t salt);

private:
    struct Stretch ///< Of slots [first, last).
    {
        Index first;
        Index last;
    };

    std::int64_t gain(Index upper, Index lower) const; ///< Of putting the lower slot above the upper.
    bool mayPass(Index slot, Index other) const;
    Stretch around(Index slot, Index window) const; ///< Where it may go.
    void compare(Index slot, Stretch stretch);
    std::int64_t sumBefore(Index slot) const { return m_left.sumBefore(slot) + m_right.sumBefore(slot); }
    void move(Index from, Index to);

    LayeredGraph& m_graph;
    std::span<Index> m_row; ///< Items of the layer from the top, as the graph has them.
    RowLines m_left;
    RowLines m_right;
    std::vector<Index> m_agenda;
    std::vector<char> m_settled; ///< Per slot: it and the next are known to be in the better order.
};

} // namespace mesh::layout
