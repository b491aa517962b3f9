// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <span>

namespace mesh {

/// What deleting records would take with it.
struct DeletionPlan
{
    std::vector<Reference> referrers; ///< who refers to the records asked for, directly, from outside of them
    ChangeSet cascade; ///< removes them, removes what is part of them, and clears what else refers to them
    ChangeCounts counts; ///< of the cascade
    bool isAlone() const { return referrers.empty(); } ///< nothing but the records themselves is touched
};

/// Plans the deletion of @p records. What is PartOf a removed record goes with it (a dataset's columns, flows, SLOs),
/// unless another PartOf field still holds it; other references are cleared; a record that requires one of them goes
/// too.
DeletionPlan planDeletion(const Mesh& mesh, std::span<const RecordId> records);

} // namespace mesh
