// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/seal.h"
#include "storage/sql.h"

#include <array>

namespace mesh {

/// Appends one change set to the journal: begin(), add() for each change in order, finish().
/// REQUIRES: a transaction is open from before begin() until after finish().
class JournalWriter
{
public:
    explicit JournalWriter(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// Writes the row of the set behind all others and gives its sequence.
    Result<qint64> begin(const ChangeSetInfo& info, const ChangeCounts& counts);
    Status add(const RecordChange& change);
    Status finish(); ///< seals it

private:
    SqlConnection& m_connection;
    qint64 m_sequence = 0;
    qint64 m_count = 0;
    std::array<qint64, kindCount> m_records {}; // changes by kind
    std::optional<Seal> m_seal;
};

} // namespace mesh
