// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layout.h"

#include <cstdint>

namespace mesh::test {

/// A lineage graph as meshes have them, the same for the same seed on every machine: domains of Zipf sizes, stages with
/// many sources and fewer aggregates, 1.6 edges per node, 70 % inside a domain and 75 % from the stage before, fan-out
/// by preferential attachment, a few master data hubs, a few feedback edges. Lanes are the domains.
layout::Input generateLineage(int nodes, std::uint64_t seed);

/// Anything at all: loops, repeated and contrary edges, cycles, several parts, dust, odd sizes.
layout::Input generateAnything(int nodes, int edges, int lanes, std::uint64_t seed);

} // namespace mesh::test
