// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layered_graph.h"

namespace mesh::layout {

/// Local search for fewer crossings in one layer while its neighbours stand still.
/// Load a layer, search, store it back. Items of different lanes never pass each other, nor do two that are kept.
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
    void store();

private:
    using Member = Index; ///< An item of the layer, by its place when the layer was loaded.

    std::span<const Index> left(Member member) const;
    std::span<const Index> right(Member member) const;
    std::int64_t gain(Member upper, Member lower) const; ///< Of putting the lower one above the upper.
    bool mayPass(Member upper, Member lower) const;
    void gather(const Adjacency& toThem, const Adjacency& toUs, Index theirLayer, std::vector<Index>& start,
                std::vector<Index>& places);
    static void tabulate(std::span<const Index> places, std::vector<Index>& balance);
    std::int64_t tabulatedGain(Member lower) const; ///< As gain(), for the tabulated upper one.
    Index bestPlace(Index from, Index window, std::int64_t& won);
    void move(Index from, Index to);

    LayeredGraph& m_graph;
    Index m_layer = 0;
    std::vector<Index> m_items; ///< Per member.
    std::vector<Index> m_leftStart;
    std::vector<Index> m_leftPlaces; ///< Ascending per member.
    std::vector<Index> m_rightStart;
    std::vector<Index> m_rightPlaces;
    std::vector<Index> m_leftBalance; ///< Per place of the layer before: the sifted item's lines below less above.
    std::vector<Index> m_rightBalance;
    std::vector<Member> m_row; ///< The layer from the top.
    std::vector<Index> m_placeOf; ///< Per member, in m_row.
    std::vector<Member> m_agenda;
    std::vector<char> m_settled; ///< Per place: it and the next are known to be in the better order.
    std::vector<Index> m_next;
};

} // namespace mesh::layout
