// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "sharing/incoming.h"
#include "sharing/rebasing.h"

namespace mesh {

/// A change set that waits for a person, with what it meets.
struct StuckSet
{
    Outgoing outgoing;
    std::vector<OpenChange> changes;
    std::unordered_map<RecordId, RecordValues> theirs; ///< the newest that is known of each record
    std::unordered_map<RecordId, RecordValues> removed; ///< what records were that somebody deleted
    Overlay others; ///< what else is open of the same records
};
/// Fails with NotFound where there is no change set @p id. Cost: reads every open change set.
Result<StuckSet> readStuckSet(SqlConnection& connection, const ChangeSetId& id);

/// Settles the change set @p id. What stays of it goes out anew, with what the shared mesh has as its base, so that a
/// third writer is noticed again. Fails with Conflict where it does not wait any more, with InvalidArgument where
/// @p resolution takes apart what makes sense only together.
Status resolve(Document& document, const ChangeSetId& id, const Resolution& resolution);

} // namespace mesh
