// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/shared_mesh.h"

namespace mesh {

/// The last @p limit commits of the shared mesh, newest first. Belongs on the worker: see ShareSession::ask().
Result<std::vector<AuditBlock>> lastCommits(SharedMesh& shared, int limit);

} // namespace mesh
