// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/scene.h"

namespace mesh {

class LineageCanvas;

/// Makes the canvas a list of its nodes to a screen reader: each with its name, state, place and actions. Once per
/// process; more calls do nothing.
void installCanvasAccessibility();
/// The number of a node among the children of the canvas, or -1 where no screen reader asked for the canvas yet.
int canvasChildOf(LineageCanvas* canvas, LineageScene::Index node);
/// The scene changed: the children of before are gone.
void forgetCanvasChildren(LineageCanvas* canvas);

} // namespace mesh
