// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/uuid.h"

#include <QHash>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace mesh {

/// One row of a result, valid inside SqlConnection::select() only.
class SqlRow
{
public:
    explicit SqlRow(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }

    bool isNull(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    QByteArray bytes(int column) const;
    QVariant value(int column) const; ///< of the cell's own type; invalid where it is NULL
    /// The id in 16 bytes; null where the cell is empty or is no id.
    Uuid uuid(int column) const { return Uuid::fromBytes(bytes(column)).value_or(Uuid {}); }

private:
    sqlite3_stmt* m_statement;
};

/// The one way to the SQLite of a workspace: every statement is prepared once, bound and checked here, and every
/// failure comes back as a sentence for the user. Large results are read with SqlCursor.
///
/// Qt SQL opens the file; statements are stepped on the handle of its driver, because QSqlQuery makes a name for every
/// value it binds: an import of 140,000 records took 6.0 s this way instead of 9.7 s, and SQLite's exact error codes
/// arrive.
///
/// Thread safety: a connection belongs to the thread that opened it, to its end. Any number of threads may have one
/// each.
class SqlConnection
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly, ///< beside a writer
        Immutable, ///< in a place where not even SQLite's own helper files can be written
    };

    /// Opens the file, which must be there unless @p mayCreate.
    static Result<std::unique_ptr<SqlConnection>> open(const QString& path, Access access, bool mayCreate = false);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    const QString& path() const { return m_path; }

    /// Runs a statement that gives no rows. @p sql is a constant of ours, values come through @p values only.
    Status execute(const QString& sql, const QVariantList& values = {});
    /// As execute(); the number of rows it changed.
    Result<int> change(const QString& sql, const QVariantList& values);
    /// Calls @p row for every row, until it returns false.
    Status select(const QString& sql, const QVariantList& values, const std::function<bool(const SqlRow&)>& row);
    /// The first column of the first row; an invalid QVariant where there is no row.
    Result<QVariant> scalar(const QString& sql, const QVariantList& values = {});
    qint64 lastInsertedRow() const;
    /// Runs the statements of a schema file.
    Status runScript(const QByteArray& sql);

    /// SQLite's own handle, for SqlCursor.
    sqlite3* handle() const { return m_handle; }
    Error errorNow(const QString& sql) const; ///< of the last call on handle()

private:
    SqlConnection(QString name, QString path);
    Result<sqlite3_stmt*> prepared(const QString& sql);
    /// Steps a statement with its values to the first row: true; or to its end: false.
    Result<bool> begin(sqlite3_stmt* statement, const QVariantList& values);
    Result<bool> next(sqlite3_stmt* statement);

    QString m_name; // of the connection in QSqlDatabase
    QString m_path;
    sqlite3* m_handle = nullptr;
    QHash<QString, sqlite3_stmt*> m_prepared; // by their SQL
};

/// A text that is never NULL: Qt would bind a null QString as such.
inline QVariant textCell(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

/// A text that is UTF-8 already, as SQLite keeps it: JSON is not widened only to be narrowed again.
struct Utf8Text
{
    QByteArray bytes;
};

/// NULL where there is none.
inline QVariant utf8Cell(const QByteArray& text)
{
    return text.isEmpty() ? QVariant() : QVariant::fromValue(Utf8Text {text});
}

/// A write that is whole or not at all. Rolled back where it goes out of scope without commit().
class SqlTransaction
{
public:
    explicit SqlTransaction(SqlConnection& connection)
        : m_connection(connection)
    {
    }
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;

    Status begin(); ///< takes SQLite's lock for writing at once, so that it cannot fail half-way for want of it
    Status commit();

private:
    SqlConnection& m_connection;
    bool m_isOpen = false;
};

} // namespace mesh
