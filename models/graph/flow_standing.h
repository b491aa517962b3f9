// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/flow_review.h"
#include "mesh/mesh.h"

namespace mesh {

/// When an import last said that the flow is there; null where none did.
Instant seenAt(const Mesh& mesh, const Flow& flow);

/// The record of @p kind that @p end is or lies in: a column's dataset, a dataset's product; null where there is none.
RecordId liftedTo(const Mesh& mesh, RecordId end, Kind kind);

} // namespace mesh
