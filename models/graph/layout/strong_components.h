// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/adjacency.h"

namespace mesh::layout {

/// The largest sets of vertices each of which reaches every other: only arcs inside one can lie on a cycle.
struct StrongComponents
{
    std::vector<Index> of; ///< Per vertex.
    Index number = 0;

    StrongComponents(Index vertices, std::span<const Arc> arcs);

    bool holds(const Arc& arc) const { return of[arc.from] == of[arc.to]; }
    bool areSingle() const { return number == count(of); } ///< There is no cycle.

private:
    void close(Index root, std::vector<Index>& open);
};

} // namespace mesh::layout
