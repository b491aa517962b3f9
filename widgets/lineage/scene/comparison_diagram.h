// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/diagram.h"

namespace mesh {

/// The steps of makeDiagram() that differ where two meshes are compared. Any thread.

/// What of the union graph is to be seen. Where only differences are, the focus of the filter gives way to them; where
/// nothing differs, nothing is seen.
GraphView comparisonView(const MeshComparison& comparison, ViewFilter filter, const ComparisonSpec& spec);

/// Marks nodes and edges of the scene of @p view by how they differ, says what it is on the second line of a node, and
/// makes the legend of it.
void describeDifferences(LineageScene& scene, const MeshComparison& comparison);

} // namespace mesh
