// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/diagram.h"

namespace mesh {

/// The scene of a view, in words and connections, without places. Parts of opened nodes become rows under them, nested
/// as they are opened; edges of parts end at their rows. Any thread.
LineageScene describeScene(const DiagramBasis& basis, const GraphView& view);

/// Sets the marks of every node and the legend.
void describeMarks(LineageScene& scene, const DiagramBasis& basis, Colouring colouring);

/// How far downstream the nodes of describeScene() belong, for the layout.
std::vector<float> stagesOf(const GraphView& view);

} // namespace mesh
