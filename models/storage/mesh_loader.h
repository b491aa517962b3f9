// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "storage/past_states.h"

#include <functional>

namespace mesh {

using OpenConnection = std::function<Result<std::unique_ptr<SqlConnection>>()>;

/// Reads all records into a snapshot, with the sequence it stands at. Two threads share the work, each with a
/// connection of its own from @p connect and both at the same moment of the file. Of a damaged row, the whole load
/// fails.
Result<StateAt> loadMesh(const OpenConnection& connect, const Progress& progress = Progress());

} // namespace mesh
