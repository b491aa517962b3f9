// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/history/history_reading.h"

#include "document/document_reader.h"
#include "mesh/apply.h"
#include "mesh/diff.h"

namespace mesh {

Result<ChangeDetail> readEntry(const DocumentReader& reader, const HistoryEntry& entry, const Progress& progress)
{
    auto changes = reader.changeSet(entry.info.id, progress);
    if (!changes)
        return changes.error();
    auto after = reader.meshAt(entry.sequence, progress);
    if (!after)
        return after.error();
    auto before = apply(*after, inverse(*changes));
    if (!before)
        return before.error();
    return ChangeDetail {std::move(*before), std::move(*after), std::move(*changes)};
}

Result<ChangeDetail> readDifference(const DocumentReader& reader, Instant from, Instant to, const Progress& progress)
{
    auto before = reader.meshAsOf(from, progress);
    if (!before)
        return before.error();
    auto after = reader.meshAsOf(to, progress);
    if (!after)
        return after.error();
    ChangeSet changes = diff(*before, *after);
    return ChangeDetail {std::move(*before), std::move(*after), std::move(changes)};
}

} // namespace mesh
