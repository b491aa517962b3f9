// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "mesh/change_set.h"

namespace mesh {

/// The snapshot after @p changeSet. Strict: fails with Conflict, and changes nothing, where a record to create is there
/// already, one to change or remove is not, or a field is not what `before` says. References are not checked; see
/// validation.h. Cost: logarithmic in the mesh for each record changed; what does not change is shared with @p mesh.
Result<Mesh> apply(const Mesh& mesh, const ChangeSet& changeSet);

} // namespace mesh
