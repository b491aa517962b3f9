// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

namespace mesh {

/// What leads from @p before to @p after: apply(before, diff(before, after)) == after. Its info is empty. What the two
/// share is not looked at, so the diff of neighbouring snapshots costs about what changed between them.
ChangeSet diff(const Mesh& before, const Mesh& after);

} // namespace mesh
