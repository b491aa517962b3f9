// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <optional>

namespace mesh {

/// One line of the history: a change set without its changes.
struct HistoryEntry
{
    ChangeSetInfo info;
    ChangeCounts counts;
    bool isUndone = false; ///< a later change set takes it back, and none has brought it back since
    qint64 sequence = 0; ///< its place in the journal, from 1 on
};

/// How many records of a kind a change set touched.
struct KindCount
{
    Kind kind = Kind::None;
    qint64 records = 0;

    bool operator==(const KindCount&) const = default;
};

/// What of the history is wanted. Conditions that are not set let everything pass; those that are must all hold.
struct HistoryFilter
{
    QString text {}; ///< part of the reason or of where it came from, case-insensitive
    QString who {}; ///< the exact user name
    std::optional<Origin> origin {};
    std::optional<RecordId> record {}; ///< touched this record
    std::optional<Kind> kind {}; ///< touched a record of this kind
    Instant from {}; ///< at this time or later
    Instant to {}; ///< at this time or earlier
    int limit = 500;
    qint64 before = 0; ///< only entries of a smaller sequence, for paging; 0 is all
};

} // namespace mesh
