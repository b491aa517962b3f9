// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "mesh/change_set.h"
#include "storage/history.h"

namespace mesh {

class DocumentReader;

/// Changes and the snapshots they lie between, read from the journal. On a worker.
struct ChangeDetail
{
    Mesh before;
    Mesh after;
    ChangeSet changes;
};

/// What one entry of the history did.
Result<ChangeDetail> readEntry(const DocumentReader& reader, const HistoryEntry& entry, const Progress& progress);
/// What differs between two dates.
Result<ChangeDetail> readDifference(const DocumentReader& reader, Instant from, Instant to, const Progress& progress);

} // namespace mesh
