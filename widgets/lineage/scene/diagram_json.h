// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/diagram.h"

namespace mesh {

/// Writes what a diagram shows into the fields of its record: level, filter, colouring, and the places set by hand.
/// Equal specs give equal bytes. What is compared is of the moment and left out.
void writeSpec(const DiagramSpec& spec, SavedDiagram& record);

/// What the record says to show. Lenient: what this program does not know or cannot read is left out, so that a diagram
/// of a newer or a damaged workspace still opens.
DiagramSpec specOf(const SavedDiagram& record);

} // namespace mesh
