// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "mesh/change_set.h"
#include "mesh/mesh.h"
#include "storage/sql.h"

#include <QSet>

#include <array>

namespace mesh {

/// Keeps the search index beside the records: what changes in one transaction changes in the other. One object serves
/// one transaction; it remembers the names it has seen.
class SearchIndex
{
public:
    explicit SearchIndex(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// Brings the index from @p before to @p after, which @p change leads to. REQUIRES: a transaction is open.
    Status update(const RecordChange& change, const Mesh& before, const Mesh& after);
    /// Writes what update() gathered: new names and words go into the full-text tables in one go. REQUIRES: is called
    /// before the transaction ends.
    Status finish();
    /// Makes the index anew. REQUIRES: a transaction is open.
    Status rebuild(const Mesh& mesh, const Progress& progress = Progress());

private:
    Status setNames(RecordId record, const QStringList& before, const QStringList& after);
    Status setProse(RecordId record, const QString& before, const QString& after);
    Status addUse(RecordId record, const QString& name);
    Status removeUse(RecordId record, const QString& name);
    Result<qint64> addName(Kind kind, const QString& folded, const QString& name);
    Result<std::optional<qint64>> findName(Kind kind, const QString& folded);
    Result<qint64> nextId(const QString& lastOfRank, int rank, std::array<qint64, 16>& known);
    Status addWords(const QStringList& words);
    bool isPending(qint64 name) const; ///< not in the full-text tables yet

    SqlConnection& m_connection;
    std::array<QHash<QString, qint64>, kindCount> m_names; // known to be there, by folded text
    QSet<QString> m_words; // known to be there
    std::array<qint64, 16> m_lastName {}; // by rank; 0 is not known yet
    std::array<qint64, 16> m_lastProse {};
    std::array<qint64, 16> m_lastIndexed {}; // by rank: names up to this one are in the full-text tables
    std::optional<qint64> m_lastIndexedWord; // nullopt: no word is new
};

} // namespace mesh
