// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// What a walk of one item along its row would win, for all stops at once.
//
// Terms: a *slot* is a place in the row; the *answer* of a line is how many lines of the walking item end below it less
// those that end above: what passing the line from above to below wins.
// Steps: the answers of all lines in a stretch of the row, then their running sums; the sum at a slot's first line is
// what a walk to that slot wins. An item's answers to its own lines sum up to nothing, so it may stay in the row.
// Cost: O(lines of the stretch x lines of the item) in loops without a branch that the compiler does four lines at a
// time; items with many lines are tabulated by place first: O(lines of the stretch + places). Moving a slot rotates the
// lines between. Loading: the neighbouring layer is walked in order, so every slot's lines come ascending without
// sorting.

#include "graph/layout/row_lines.h"

#include <algorithm>

namespace mesh::layout {

constexpr std::size_t MostOneByOne = 8;

void RowLines::load(const LayeredGraph& graph, const Adjacency& toThem, const Adjacency& toUs, Index layer,
                    Index theirLayer)
{
    const auto row = graph.inLayer(layer);
    m_start.resize(row.size() + 1);
    m_start[0] = 0;
    for (std::size_t slot = 0; slot < row.size(); ++slot)
        m_start[slot + 1] = m_start[slot] + toThem.degree(row[slot]);
    const auto lines = std::size_t(m_start.back());
    m_lines.resize(lines);
    m_table.clear();
    if (lines == 0)
        return;
    m_table.resize(graph.sizeOf(theirLayer));
    m_next.assign(m_start.begin(), m_start.end() - 1);
    Index theirPlace = 0;
    for (const Index theirs : graph.inLayer(theirLayer)) {
        for (const Index ours : toUs.of(theirs))
            m_lines[m_next[graph.place[ours]]++] = theirPlace;
        ++theirPlace;
    }
}

void RowLines::move(Index from, Index to)
{
    const Index lines = degree(from);
    const auto at = [this](Index slot) { return m_lines.begin() + m_start[slot]; };
    if (to < from) {
        std::rotate(at(to), at(from), at(from + 1));
        for (Index slot = from; slot > to; --slot)
            m_start[slot] = m_start[slot - 1] + lines;
    } else {
        std::rotate(at(from), at(from + 1), at(to + 1));
        for (Index slot = from + 1; slot <= to; ++slot)
            m_start[slot] = m_start[slot + 1] - lines;
    }
}

void RowLines::compare(Index slot, Index first, Index last)
{
    const auto own = of(slot);
    m_first = m_start[first];
    const std::span stretch(m_lines.data() + m_first, std::size_t(m_start[last] - m_first));
    if (m_sums.size() <= stretch.size()) {
        m_answers.resize(stretch.size());
        m_sums.resize(stretch.size() + 1);
    }
    if (own.size() <= MostOneByOne)
        compareOneByOne(own, stretch);
    else
        compareByTable(own, stretch);
    std::int64_t sum = 0;
    for (std::size_t line = 0; line < stretch.size(); ++line) {
        m_sums[line] = sum;
        sum += m_answers[line];
    }
    m_sums[stretch.size()] = sum;
}

void RowLines::compareOneByOne(std::span<const Index> own, std::span<const Index> stretch)
{
    const Index* lines = stretch.data();
    const std::size_t size = stretch.size();
    Index* answers = m_answers.data();
    std::fill(answers, answers + size, 0);
    for (const Index place : own) {
        for (std::size_t line = 0; line < size; ++line)
            answers[line] += static_cast<Index>(place > lines[line]) - static_cast<Index>(place < lines[line]);
    }
}

void RowLines::compareByTable(std::span<const Index> own, std::span<const Index> stretch)
{
    auto to = m_table.begin();
    auto below = static_cast<Index>(own.size());
    Index above = 0;
    for (std::size_t i = 0; i < own.size();) {
        const auto at = m_table.begin() + own[i];
        to = std::fill_n(to, at - to, below - above);
        Index same = 0;
        for (; i < own.size() && m_table.begin() + own[i] == at; ++i)
            ++same;
        below -= same;
        *to++ = below - above;
        above += same;
    }
    std::fill(to, m_table.end(), below - above);
    for (std::size_t line = 0; line < stretch.size(); ++line)
        m_answers[line] = m_table[stretch[line]];
}

} // namespace mesh::layout
