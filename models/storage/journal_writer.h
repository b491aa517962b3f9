// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/seal.h"
#include "storage/sql.h"

#include <array>
#include <span>

namespace mesh {

/// What the journal keeps of the fields of one change: JSON, empty where there is none.
struct JournalRow
{
    QByteArray before;
    QByteArray after;
};

/// Appends one change set to the journal: begin(); for each part of its changes, in order, prepare() and add();
/// finish(). REQUIRES: a transaction is open from before begin() until after finish().
class JournalWriter
{
public:
    explicit JournalWriter(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// Writes the row of the set behind all others and gives its sequence.
    Result<qint64> begin(const ChangeSetInfo& info, const ChangeCounts& counts);
    /// Makes the rows of the changes that come next and seals them. Touches no database: it may run on another thread
    /// while the part before is written, one part at a time.
    std::vector<JournalRow> prepare(std::span<const RecordChange> changes);
    Status add(const RecordChange& change, const JournalRow& row);
    Status finish(); ///< seals the whole

private:
    SqlConnection& m_connection;
    qint64 m_sequence = 0;
    qint64 m_count = 0;
    std::array<qint64, kindCount> m_records {}; // changes by kind
    std::optional<Seal> m_seal;
};

} // namespace mesh
