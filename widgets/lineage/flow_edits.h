// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "mesh/change_set.h"

#include <span>

namespace mesh {

/// The change set that draws a declared flow between two records by hand. Fails with InvalidArgument where they cannot
/// be joined (domains, different kinds) and with Conflict where the flow is there already.
Result<ChangeSet> drawFlow(const Mesh& mesh, RecordId from, RecordId to);
/// The change set that deletes flows, with what is part of them.
ChangeSet deleteFlows(const Mesh& mesh, std::span<const FlowId> flows);

} // namespace mesh
