// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "storage/history.h"
#include "storage/sql.h"

#include <functional>

namespace mesh {

/// The change sets of a workspace in the order in which they were made. Only ever appended to, by JournalWriter; each
/// is sealed by a hash over itself and the seal before it, so that a change to the past shows.
///
/// Invariants: sequences count 1, 2, 3 ... without gaps; times never fall.
class Journal
{
public:
    explicit Journal(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// Newest first.
    Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter) const;
    /// One line of the history; isUndone is not worked out.
    Result<HistoryEntry> entry(const ChangeSetId& id) const;
    /// What kinds of records change set @p sequence touched, in the order of the kinds.
    Result<std::vector<KindCount>> kindsOf(qint64 sequence) const;
    /// The infos of the last @p count change sets, oldest first.
    Result<std::vector<ChangeSetInfo>> lastInfos(int count) const;
    Result<ChangeSet> changeSet(const ChangeSetId& id, const Progress& progress = Progress()) const;
    Result<ChangeSet> changeSetAt(qint64 sequence, const Progress& progress = Progress()) const;

    /// Calls @p take for every record change of the change sets @p first to @p last, in their order.
    Status readChanges(qint64 first, qint64 last, const std::function<void(qint64 sequence, RecordChange)>& take,
                       const Progress& progress = Progress()) const;

    Result<qint64> lastSequence() const; ///< 0 where nothing was ever changed
    Result<Instant> lastTime() const; ///< null where nothing was ever changed
    /// The last change set at or before @p at; 0 where there is none.
    Result<qint64> sequenceAt(Instant at) const;
    /// How many record changes the sets after @p after up to @p last hold.
    Result<qint64> changesIn(qint64 after, qint64 last) const;

    const QString& path() const { return m_connection.path(); } ///< of the workspace

    /// Reads the whole journal and compares every seal. Fails with Corrupt at the first that is wrong.
    Status verify(const Progress& progress = Progress()) const;

private:
    Result<ChangeSetInfo> infoAt(qint64 sequence) const;
    Result<QByteArray> sealAt(qint64 sequence) const;

    SqlConnection& m_connection;
};

} // namespace mesh
