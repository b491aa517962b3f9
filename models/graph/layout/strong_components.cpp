// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Strong components by one depth-first search (Tarjan 1972), with a stack of our own. Cost: O(V + E).

#include "graph/layout/strong_components.h"

#include <algorithm>

namespace mesh::layout {

StrongComponents::StrongComponents(Index vertices, std::span<const Arc> arcs)
    : of(vertices, -1)
{
    struct Visit
    {
        Index vertex;
        Index next; ///< Which of its arcs comes next.
    };
    const Adjacency heads = Adjacency::heads(vertices, arcs);
    std::vector<Index> found(vertices, -1);
    std::vector<Index> lowest(vertices, 0);
    std::vector<Index> open;
    std::vector<Visit> path;
    Index clock = 0;
    const auto enter = [&](Index vertex) {
        found[vertex] = lowest[vertex] = clock++;
        open.push_back(vertex);
        path.push_back({vertex, 0});
    };
    for (Index root = 0; root < vertices; ++root) {
        if (found[root] >= 0)
            continue;
        enter(root);
        while (!path.empty()) {
            const Index vertex = path.back().vertex;
            if (path.back().next < heads.degree(vertex)) {
                const Index head = heads.of(vertex)[path.back().next++];
                if (found[head] < 0)
                    enter(head);
                else if (of[head] < 0)
                    lowest[vertex] = std::min(lowest[vertex], found[head]);
                continue;
            }
            path.pop_back();
            if (!path.empty())
                lowest[path.back().vertex] = std::min(lowest[path.back().vertex], lowest[vertex]);
            if (lowest[vertex] == found[vertex])
                close(vertex, open);
        }
    }
}

void StrongComponents::close(Index root, std::vector<Index>& open)
{
    Index vertex = -1;
    do {
        vertex = open.back();
        open.pop_back();
        of[vertex] = number;
    } while (vertex != root);
    ++number;
}

} // namespace mesh::layout
