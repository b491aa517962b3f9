// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sql.h"

#include "storage/sql_error.h"
#include "storage/storage_text.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

QString connectOptions(SqlConnection::Access access)
{
    switch (access) {
    case SqlConnection::Access::ReadWrite:
        return u"QSQLITE_BUSY_TIMEOUT=2000"_s; // only a program that passes our lock file by is waited for
    case SqlConnection::Access::ReadOnly:
        return u"QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY"_s;
    case SqlConnection::Access::Immutable:
        return u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    return {};
}

QString databaseName(const QString& path, SqlConnection::Access access)
{
    if (access != SqlConnection::Access::Immutable)
        return path;
    return QString(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) % u"?immutable=1"_s);
}

/// Binds one value; a null QString or QByteArray is NULL, as in Qt SQL. Texts and blobs are not copied: they live as
/// long as the statement runs.
int bindOne(sqlite3_stmt* statement, int place, const QVariant& value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::QString: {
        const auto& text = *static_cast<const QString*>(value.constData());
        return sqlite3_bind_text16(statement, place, text.utf16(), int(text.size() * 2), SQLITE_STATIC);
    }
    case QMetaType::QByteArray: {
        const auto& bytes = *static_cast<const QByteArray*>(value.constData());
        return sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    }
    default:
        if (value.metaType() == QMetaType::fromType<Utf8Text>()) {
            const QByteArray& text = static_cast<const Utf8Text*>(value.constData())->bytes;
            return sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_STATIC);
        }
        Q_ASSERT(value.canConvert<qint64>());
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

/// Ends a run: an open result would keep SQLite from tidying up its log.
class Reset
{
public:
    explicit Reset(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }
    ~Reset()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Q_DISABLE_COPY(Reset)

private:
    sqlite3_stmt* m_statement;
};

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        return *static_cast<sqlite3* const*>(handle.constData());
    return nullptr;
}

} // namespace

SqlConnection::SqlConnection(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
{
}

SqlConnection::~SqlConnection()
{
    for (sqlite3_stmt* statement : std::as_const(m_prepared))
        sqlite3_finalize(statement);
    if (m_handle)
        QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString& path, Access access, bool mayCreate)
{
    static std::atomic<quint64> counter = 0;
    const QString name = u"meshstead-%1"_s.arg(++counter);
    std::unique_ptr<SqlConnection> connection(new SqlConnection(name, path));
    if (!mayCreate && !QFile::exists(path)) // SQLite would make an empty file
        return sqlError(SQLITE_CANTOPEN, path, u"no such file"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        if (!database.isValid()) {
            return Error {Error::Code::Io,
                          StorageText::tr("The SQLite driver of Qt is missing. Install it (Debian: libqt6sql6-sqlite) "
                                          "and start again."),
                          {}};
        }
        database.setDatabaseName(databaseName(path, access));
        database.setConnectOptions(connectOptions(access));
        if (!database.open())
            return sqlError(database.lastError().nativeErrorCode().toInt(), path, database.lastError().text());
        connection->m_handle = handleOf(database);
    }
    // Cursors step the very SQLite that Qt's driver uses; two copies of it in one process must not be mixed.
    const auto source = connection->scalar(u"SELECT sqlite_source_id()"_s);
    if (!connection->m_handle || !source || source->toString() != QLatin1String(sqlite3_sourceid())) {
        return Error {
            Error::Code::Io,
            StorageText::tr("Qt's SQLite driver was built with another SQLite than this program. Install both from the "
                            "same distribution."),
            source ? source->toString() : source.error().detail};
    }
    // What is on disk survives a loss of power at any moment; tables referred to must be there; sorting stays in
    // memory; the log does not stay as large as the largest import.
    for (const QString& pragma :
         {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA temp_store = MEMORY"_s,
          u"PRAGMA cache_size = -32768"_s, u"PRAGMA journal_size_limit = 67108864"_s}) {
        if (const Status status = connection->execute(pragma); !status)
            return status.error();
    }
    return connection;
}

Error SqlConnection::errorNow(const QString& sql) const
{
    return sqlError(sqlite3_extended_errcode(m_handle), m_path,
                    QString(QString::fromUtf8(sqlite3_errmsg(m_handle)) % u" in: "_s % sql));
}

Result<sqlite3_stmt*> SqlConnection::prepared(const QString& sql)
{
    if (const auto at = m_prepared.constFind(sql); at != m_prepared.constEnd())
        return *at;
    sqlite3_stmt* statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(m_handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return errorNow(sql);
    m_prepared.insert(sql, statement);
    return statement;
}

Result<bool> SqlConnection::next(sqlite3_stmt* statement)
{
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return errorNow(QString::fromUtf8(sqlite3_sql(statement)));
}

Result<bool> SqlConnection::begin(sqlite3_stmt* statement, const QVariantList& values)
{
    Q_ASSERT(sqlite3_bind_parameter_count(statement) == int(values.size()));
    for (qsizetype at = 0; at < values.size(); ++at) {
        if (bindOne(statement, int(at) + 1, values[at]) != SQLITE_OK)
            return errorNow(QString::fromUtf8(sqlite3_sql(statement)));
    }
    return next(statement);
}

Status SqlConnection::execute(const QString& sql, const QVariantList& values)
{
    return select(sql, values, [](const SqlRow&) { return true; }); // a PRAGMA may answer with a row
}

Result<int> SqlConnection::change(const QString& sql, const QVariantList& values)
{
    if (const Status status = execute(sql, values); !status)
        return status.error();
    return sqlite3_changes(m_handle);
}

Status SqlConnection::select(const QString& sql, const QVariantList& values,
                             const std::function<bool(const SqlRow&)>& row)
{
    const auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    const Reset reset(*statement);
    const SqlRow view(*statement);
    auto hasRow = begin(*statement, values);
    while (hasRow && *hasRow && row(view))
        hasRow = next(*statement);
    if (!hasRow)
        return hasRow.error();
    return ok();
}

Result<QVariant> SqlConnection::scalar(const QString& sql, const QVariantList& values)
{
    QVariant result;
    const Status status = select(sql, values, [&](const SqlRow& row) {
        result = row.value(0);
        return false;
    });
    if (!status)
        return status.error();
    return result;
}

qint64 SqlConnection::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Status SqlConnection::runScript(const QByteArray& sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return ok();
    return errorNow(QString::fromUtf8(sql.left(60)));
}

bool SqlRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString SqlRow::text(int column) const
{
    const void* data = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column));
}

qint64 SqlRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray SqlRow::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return data ? QByteArray(static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

QVariant SqlRow::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return text(column);
    }
}

SqlTransaction::~SqlTransaction()
{
    if (m_isOpen)
        static_cast<void>(m_connection.runScript("ROLLBACK")); // SQLite may have rolled back already: nothing to tell
}

Status SqlTransaction::begin()
{
    const Status status = m_connection.execute(u"BEGIN IMMEDIATE"_s);
    m_isOpen = status.has_value();
    return status;
}

Status SqlTransaction::commit()
{
    const Status status = m_connection.execute(u"COMMIT"_s);
    if (status)
        m_isOpen = false;
    return status;
}

} // namespace mesh
