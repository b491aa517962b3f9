// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"
#include "storage/search_hit.h"
#include "storage/sql.h"

namespace mesh {

/// Searches the index and says what was found in words; hits that @p mesh does not hold are left out.
Result<std::vector<SearchHit>> searchHits(SqlConnection& connection, const Mesh& mesh, const QString& text, int limit);

} // namespace mesh
