// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/sql.h"

struct sqlite3_stmt;

namespace mesh {

/// Reads many rows straight from SQLite, without a QVariant for each cell: loading a million records this way takes a
/// quarter of the time. Belongs to the thread of its connection and must not outlive it.
class SqlCursor
{
public:
    SqlCursor(SqlConnection& connection, const QString& sql);
    ~SqlCursor();
    SqlCursor(const SqlCursor&) = delete;
    SqlCursor& operator=(const SqlCursor&) = delete;

    void bind(int parameter, qint64 value); ///< parameters count from 1
    void bind(int parameter, const QByteArray& blob);
    bool next(); ///< false at the end and on failure: ask status()
    Status status() const;

    const QString& path() const { return m_connection.path(); }
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QByteArrayView bytes(int column) const; ///< a text in UTF-8 or a blob; valid until next()
    Uuid uuid(int column) const; ///< null where the cell is no id

private:
    SqlConnection& m_connection;
    QString m_sql;
    sqlite3_stmt* m_statement = nullptr;
    std::optional<Error> m_error;
};

} // namespace mesh
