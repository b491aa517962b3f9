// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layout.h"

#include <QString>

namespace mesh::test {

/// The first promise of the layout that a drawing breaks, in words; empty if it keeps them all.
QString brokenPromise(const layout::Input& input, const layout::Options& options, const layout::Result& drawing);

/// How far the node that moved most has moved, over the nodes that both drawings have.
float largestMove(const layout::Result& before, const layout::Result& after);

/// Of all routes together, in pixels.
double routeLength(const layout::Input& input, const layout::Result& drawing);

/// The share of pairs of nodes that stand the other way round in the second drawing. Pairs less than a box apart, and
/// those with dust, do not count.
double flippedPairs(const layout::Result& before, const layout::Result& after);

} // namespace mesh::test
