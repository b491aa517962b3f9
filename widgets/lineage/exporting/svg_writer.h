// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exporting/picture_sheet.h"

namespace mesh {

/// Writes a scene as SVG 1.1, straight from its arrays: a QPainter would leave thousands of anonymous groups. Every
/// node is a group with the id of its record and its name as text, every edge a path whose class says how it is known;
/// colours and fonts stand in one style sheet, with fonts to fall back to, so the file can be searched, restyled and
/// read by a program. Looks as LineagePainter paints it near by. Written in pieces: the file is never whole in memory.
Status writeSvg(QIODevice& device, const LineageScene& scene, const LineageLook& look, const PictureOptions& options,
                const Progress& progress);

} // namespace mesh
