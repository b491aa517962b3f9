// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sql_cursor.h"

#include <sqlite3.h>

namespace mesh {

SqlCursor::SqlCursor(SqlConnection& connection, const QString& sql)
    : m_connection(connection)
    , m_sql(sql)
{
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(connection.handle(), text.constData(), int(text.size()), &m_statement, nullptr) != SQLITE_OK)
        m_error = connection.errorNow(sql);
}

SqlCursor::~SqlCursor()
{
    sqlite3_finalize(m_statement);
}

void SqlCursor::bind(int parameter, qint64 value)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, parameter, value);
}

void SqlCursor::bind(int parameter, const QByteArray& blob)
{
    if (m_statement)
        sqlite3_bind_blob(m_statement, parameter, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
}

bool SqlCursor::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_error = m_connection.errorNow(m_sql);
    return false;
}

Status SqlCursor::status() const
{
    if (m_error)
        return *m_error;
    return ok();
}

bool SqlCursor::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqlCursor::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView SqlCursor::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), data ? sqlite3_column_bytes(m_statement, column) : 0};
}

Uuid SqlCursor::uuid(int column) const
{
    return Uuid::fromBytes(bytes(column)).value_or(Uuid {});
}

} // namespace mesh
