// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "storage/sql.h"

#include <array>

namespace mesh {

/// The tables of the records, one for each kind, generated from its description: a column for each field, named like
/// it, after the id.
class RecordTables
{
public:
    /// Which fields of the description the file has no column for, as "kind.field".
    static Result<QStringList> missingFields(SqlConnection& connection);
    /// Fails with TooNew where the file has columns that the description does not know.
    static Status checkKnown(SqlConnection& connection);
    /// Makes the tables and columns that are missing. Part of a migration, inside its transaction.
    static Status addMissing(SqlConnection& connection);

    /// SELECT id and all fields of a kind, in their order, sorted by id.
    static QString selectAll(const KindInfo& info, bool isDescending = false);

    explicit RecordTables(SqlConnection& connection)
        : m_connection(connection)
    {
    }
    /// Writes one record change: all fields of a record created, the changed ones of one updated. Fails with Corrupt
    /// where the table does not hold the record that the change says.
    Status write(const RecordChange& change);

private:
    const QString& insertStatement(const KindInfo& info);
    const QString& updateStatement(const KindInfo& info, const RecordChange& change);

    SqlConnection& m_connection;
    std::array<QString, kindCount> m_inserts;
    QHash<QByteArray, QString> m_updates; // by the kind and its fields
};

} // namespace mesh
