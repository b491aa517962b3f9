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

    /// What @p forEach hands to the function that it is given, row and value by row and value; it is called twice.
    template<typename ForEach>
    static Adjacency collect(Index vertices, ForEach forEach)
    {
        Adjacency made;
        made.m_start.assign(vertices + 1, 0);
        forEach([&](Index row, Index) { ++made.m_start[row + 1]; });
        for (Index v = 0; v < vertices; ++v)
            made.m_start[v + 1] += made.m_start[v];
        made.m_values.resize(made.m_start[vertices]);
        // The start of a row says where its next value goes, and so ends as the start of the row after it.
        forEach([&](Index row, Index value) { made.m_values[made.m_start[row]++] = value; });
        for (Index v = vertices; v > 0; --v)
            made.m_start[v] = made.m_start[v - 1];
        made.m_start[0] = 0;
        return made;
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
        return collect(vertices, [&](auto take) {
            for (Index number = 0; number < static_cast<Index>(arcs.size()); ++number) {
                const Entry entry = pick(arcs[number], number);
                take(entry.row, entry.value);
            }
        });
    }

    std::vector<Index> m_start;
    std::vector<Index> m_values;
};

} // namespace mesh::layout
