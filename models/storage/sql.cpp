// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sql.h"

#include "storage/sql_error.h"
#include "storage/storage_text.h"

#include <QFile>
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
        break;
    case SqlConnection::Access::ReadOnly:
        return u"QSQLITE_OPEN_READONLY"_s;
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
    m_prepared.clear();
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
    // memory.
    for (const QString& pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32768"_s}) {
        if (const Status status = connection->execute(pragma); !status)
            return status.error();
    }
    return connection;
}

Error SqlConnection::errorOf(const QSqlQuery& query) const
{
    const QSqlError error = query.lastError();
    int code = error.nativeErrorCode().toInt();
    if (code == 0 && m_handle)
        code = sqlite3_errcode(m_handle);
    return sqlError(code, m_path, QString(error.text() % u" in: "_s % query.lastQuery()));
}

Error SqlConnection::errorNow(const QString& sql) const
{
    return sqlError(sqlite3_extended_errcode(m_handle), m_path,
                    QString(QString::fromUtf8(sqlite3_errmsg(m_handle)) % u" in: "_s % sql));
}

Result<QSqlQuery*> SqlConnection::prepared(const QString& sql)
{
    if (const auto at = m_prepared.constFind(sql); at != m_prepared.constEnd())
        return at->get();
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return errorOf(*query);
    QSqlQuery* result = query.get();
    m_prepared.insert(sql, std::move(query));
    return result;
}

Status SqlConnection::run(QSqlQuery& query, const QVariantList& values)
{
    for (qsizetype at = 0; at < values.size(); ++at)
        query.bindValue(int(at), values[at]);
    if (query.exec())
        return ok();
    const Error error = errorOf(query);
    query.finish();
    return error;
}

Status SqlConnection::execute(const QString& sql, const QVariantList& values)
{
    auto query = prepared(sql);
    if (!query)
        return query.error();
    if (const Status status = run(**query, values); !status)
        return status;
    (*query)->finish();
    return ok();
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
    auto query = prepared(sql);
    if (!query)
        return query.error();
    if (const Status status = run(**query, values); !status)
        return status;
    const SqlRow view(**query);
    bool wantsMore = true;
    while (wantsMore && (*query)->next())
        wantsMore = row(view);
    const bool hasFailed = wantsMore && (*query)->lastError().isValid();
    const Error error = hasFailed ? errorOf(**query) : Error {};
    (*query)->finish(); // an open result would keep SQLite from tidying up its log
    if (hasFailed)
        return error;
    return ok();
}

Result<QVariant> SqlConnection::scalar(const QString& sql, const QVariantList& values)
{
    auto query = prepared(sql);
    if (!query)
        return query.error();
    if (const Status status = run(**query, values); !status)
        return status.error();
    QVariant result;
    if ((*query)->next())
        result = (*query)->value(0);
    else if ((*query)->lastError().isValid())
        return errorOf(**query);
    (*query)->finish();
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
