// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layered_graph.h"

namespace mesh::layout {

/// The lines from one layer to a neighbouring one, in the order of the layer's row, so that a search reads them in
/// one go. A line is the place of its other end; the lines of a slot are ascending.
class RowLines
{
public:
    void load(const LayeredGraph& graph, const Adjacency& toThem, const Adjacency& toUs, Index layer, Index theirLayer);
    void move(Index from, Index to); ///< The slot `from` becomes `to`; those between make room.

    std::span<const Index> of(Index slot) const
    {
        return {m_lines.data() + m_start[slot], static_cast<std::size_t>(degree(slot))};
    }
    Index degree(Index slot) const { return m_start[slot + 1] - m_start[slot]; }

    /// Asks every line of the slots [first, last): how many lines of `slot` end below it less those that end above.
    void compare(Index slot, Index first, Index last);

    /// The sum of the answers for [first, slot): crossings won on this side by a move from `first` to below slot - 1.
    std::int64_t sumBefore(Index slot) const { return m_sums[m_start[slot] - m_first]; }

private:
    void compareOneByOne(std::span<const Index> own, std::span<const Index> stretch);
    void compareByTable(std::span<const Index> own, std::span<const Index> stretch);

    std::vector<Index> m_start; ///< Per slot and one more.
    std::vector<Index> m_lines;
    Index m_first = 0; ///< Line of the stretch that was asked last.
    std::vector<Index> m_answers; ///< Per line of the stretch.
    std::vector<std::int64_t> m_sums; ///< Per line of the stretch and one more.
    std::vector<Index> m_table; ///< Per place of the other layer.
    std::vector<Index> m_next;
};

} // namespace mesh::layout
