// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace mesh::layout {

using Index = std::int32_t;

template<typename T>
Index count(const std::vector<T>& values)
{
    return static_cast<Index>(values.size());
}

struct Arc
{
    Index from = 0;
    Index to = 0;
};

/// Lists of numbers per vertex in two flat arrays (compressed rows). Lists keep the order in which values came in.
class Adjacency
{
public:
    Adjacency() = default;

    /// The heads of the arcs that leave each vertex.
    static Adjacency heads(Index vertices, std::span<const Arc> arcs)
    {
        return fill(vertices, arcs, [](const Arc& arc, Index) { return Entry {arc.from, arc.to}; });
    }

    /// The tails of the arcs that enter each vertex.
    static Adjacency tails(Index vertices, std::span<const Arc> arcs)
    {
        return fill(vertices, arcs, [](const Arc& arc, Index) { return Entry {arc.to, arc.from}; });
    }

    /// The numbers of the arcs that leave each vertex.
    static Adjacency leaving(Index vertices, std::span<const Arc> arcs)
    {
        return fill(vertices, arcs, [](const Arc& arc, Index number) { return Entry {arc.from, number}; });
    }

    std::span<const Index> of(Index vertex) const
    {
        return {m_values.data() + m_start[vertex], static_cast<std::size_t>(degree(vertex))};
    }

    Index degree(Index vertex) const { return m_start[vertex + 1] - m_start[vertex]; }
    Index begin(Index vertex) const { return m_start[vertex]; }
    Index size() const { return count(m_values); }

private:
    struct Entry
    {
        Index row;
        Index value;
    };

    template<typename Pick>
    static Adjacency fill(Index vertices, std::span<const Arc> arcs, Pick pick)
    {
        Adjacency made;
        made.m_start.assign(vertices + 1, 0);
        made.m_values.resize(arcs.size());
        for (const Arc& arc : arcs)
            ++made.m_start[pick(arc, 0).row + 1];
        for (Index v = 0; v < vertices; ++v)
            made.m_start[v + 1] += made.m_start[v];
        std::vector<Index> next(made.m_start.begin(), made.m_start.end() - 1);
        for (Index number = 0; number < static_cast<Index>(arcs.size()); ++number) {
            const Entry entry = pick(arcs[number], number);
            made.m_values[next[entry.row]++] = entry.value;
        }
        return made;
    }

    std::vector<Index> m_start;
    std::vector<Index> m_values;
};

} // namespace mesh::layout
