// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/rebasing.h"

#include <unordered_map>

namespace mesh {

/// One of our open change sets, as the outbox has it.
struct OpenSet
{
    ChangeSetId id;
    bool isWaiting = false; ///< not sent yet: nobody has told us what it will meet
    std::vector<OpenChange> changes;
};

/// A change set of ours that would meet what a colleague did first, if it went out now.
struct EarlyWarning
{
    ChangeSetId set;
    RecordId record;
    Overtaken overtaken;
    bool isGone = false; ///< the shared mesh has no such record any more

    bool operator==(const EarlyWarning&) const = default;
};

/// What of @p open, in the order in which it goes out, does not fit @p theirs any more: the records as the shared mesh
/// has them. Each change set is looked at on top of those before it; of those that wait for a person nothing is said,
/// as the shared mesh has said it already.
std::vector<EarlyWarning> earlyWarnings(const std::vector<OpenSet>& open,
                                        const std::unordered_map<RecordId, RecordValues>& theirs);

/// The same of a workspace. Cost: reads every open change set; for a worker.
Result<std::vector<EarlyWarning>> readEarlyWarnings(SqlConnection& connection);

} // namespace mesh
