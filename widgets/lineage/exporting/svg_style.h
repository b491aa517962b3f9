// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exporting/svg_text.h"
#include "widgets/lineage/painting/painter.h"

namespace mesh {

/// The side of a mark, as node_painter.cpp paints it.
inline constexpr qreal svgMarkSize = 9;

/// The style sheet of a scene: colours and fonts by class, so that a person can change them in one place.
void writeSvgStyle(SvgText& svg, const LineageScene& scene, const LineageLook& look);

/// What is drawn once and used often: arrowheads, the marks of the legend (mark0, mark1 ...), key and shield of
/// columns, and the signs on edges: sign-ruled-out, sign-removed, sign-changed, each around its own origin.
void writeSvgDefinitions(SvgText& svg, const LineageScene& scene, const LineageLook& look);

} // namespace mesh
