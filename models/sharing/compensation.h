// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/merge.h"

#include <span>

namespace mesh {

/// What takes back everything that somebody did, and what of it cannot be taken back.
struct Compensation
{
    ChangeSet changes; ///< applies to the present mesh; only its changes are set
    /// What others did since stands on it: there `theirs` is what stays, `mine` what it was before.
    std::vector<MergeConflict> left;
};

/// Takes back @p done, what one login did to records in the order of the commits, in @p mesh as it is now. Others may
/// have worked before, between and after: of each field the last value that is still there is taken back to what it was
/// before; lists lose what was added and get back what was removed; a record that was made goes, unless others changed
/// it or refer to it; one that was removed comes back. What others wrote is never written over.
///
/// Steps: what was done becomes one net change a record, from its end backwards as long as each step leads to the next;
/// its inverse is merged into the present mesh as any work from an older state is. Cost: a pass over @p done, then the
/// differences of the touched records only.
Compensation compensate(const Mesh& mesh, std::span<const RecordChange> done);

} // namespace mesh
