// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/graph_view.h"

namespace mesh {

/// What feeds a column and what it feeds, by flows between columns, as far as they lead; with the column itself.
/// Cost: logarithmic for each column reached, whatever the size of the mesh.
RecordSet columnLineage(const Mesh& mesh, ColumnId column);

} // namespace mesh
