// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/schema.h"

#include "base/log.h"
#include "mesh/description.h"
#include "storage/record_tables.h"
#include "storage/sql_error.h"
#include "storage/storage_text.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

static void initialiseSchemaFiles()
{
    Q_INIT_RESOURCE(mesh_sql); // of a static library: must be called from outside of a namespace
}

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

const QStringList searchSchema {u"0002_search.sql"_s, u"0006_search_in_one_go.sql"_s};

QDir schemaFolder()
{
    initialiseSchemaFiles();
    return QDir(u":/mesh/sql"_s, u"*.sql"_s, QDir::Name, QDir::Files);
}

Status runSchemaFile(SqlConnection& connection, const QString& name)
{
    QFile file(schemaFolder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Io, StorageText::tr("This installation of Meshstead is incomplete."), name};
    return connection.runScript(file.readAll());
}

Result<int> versionOf(SqlConnection& connection)
{
    const auto version = connection.scalar(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

/// A file of our version holds every table: one that is missing was lost, and must not come back empty.
Status checkTables(SqlConnection& connection)
{
    QStringList needed {u"meta"_s,
                        u"change_set"_s,
                        u"change"_s,
                        u"change_kind"_s,
                        u"seal"_s,
                        u"search_name"_s,
                        u"search_use"_s,
                        u"search_word"_s,
                        u"search_words"_s,
                        u"search_parts"_s,
                        u"search_spelling"_s,
                        u"search_prose"_s,
                        u"search_prose_of"_s,
                        u"blob"_s,
                        u"file_content"_s,
                        u"share"_s,
                        u"share_outbox"_s,
                        u"share_content"_s,
                        u"share_base"_s,
                        u"share_witness"_s,
                        u"share_unseen"_s};
    for (const KindInfo& info : allKinds())
        needed += QLatin1String(info.token);
    const Status status
        = connection.select(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {}, [&](const SqlRow& row) {
              needed.removeAll(row.text(0));
              return true;
          });
    if (!status)
        return status;
    if (!needed.isEmpty())
        return damaged(connection.path(), QString(u"missing tables: "_s % needed.join(u", "_s)));
    return ok();
}

/// Applies the schema files after @p version, the tables of the records and the new version number.
Status applyFrom(SqlConnection& connection, int version)
{
    const QStringList files = schemaFolder().entryList();
    for (int at = version; at < files.size(); ++at) {
        if (const Status status = runSchemaFile(connection, files[at]); !status)
            return status;
    }
    if (const Status status = RecordTables::addMissing(connection); !status)
        return status;
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(files.size()));
}

/// The copy is whole or not there: it gets its name only when it is.
Status keepCopy(SqlConnection& connection, int version)
{
    const QString target = u"%1.v%2.bak"_s.arg(connection.path()).arg(version);
    const QString unfinished = QString(target % u".part"_s);
    QFile::remove(unfinished);
    if (const Status status = connection.execute(u"VACUUM INTO ?"_s, {unfinished}); !status) {
        QFile::remove(unfinished);
        return status;
    }
    QFile::remove(target);
    if (!QFile::rename(unfinished, target))
        return sqlError(SQLITE_CANTOPEN, target, u"rename"_s);
    return ok();
}

} // namespace

int Schema::currentVersion()
{
    return int(schemaFolder().entryList().size());
}

Status Schema::create(SqlConnection& connection)
{
    SqlTransaction transaction(connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    if (const Status status = connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)); !status)
        return status;
    if (const Status status = applyFrom(connection, 0); !status)
        return status;
    return transaction.commit();
}

Status Schema::check(SqlConnection& connection)
{
    const auto application = connection.scalar(u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    if (application->toInt() != applicationId) {
        return Error {Error::Code::Corrupt,
                      StorageText::tr("\"%1\" is an SQLite database of another program, not a Meshstead workspace.")
                          .arg(QDir::toNativeSeparators(connection.path())),
                      u"application_id %1"_s.arg(application->toInt())};
    }
    const auto version = versionOf(connection);
    if (!version)
        return version.error();
    if (*version > currentVersion()) {
        return Error {
            Error::Code::TooNew,
            StorageText::tr("The workspace \"%1\" was written by a newer version of Meshstead. Update Meshstead "
                            "to open it; nothing was changed.")
                .arg(QDir::toNativeSeparators(connection.path())),
            u"version %1 of %2"_s.arg(*version).arg(currentVersion())};
    }
    if (*version == currentVersion()) {
        if (const Status status = checkTables(connection); !status)
            return status;
    }
    return RecordTables::checkKnown(connection);
}

Result<bool> Schema::needsUpgrade(SqlConnection& connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return version.error();
    if (*version < currentVersion())
        return true;
    const auto missing = RecordTables::missingFields(connection);
    if (!missing)
        return missing.error();
    return !missing->isEmpty();
}

Status Schema::upgrade(SqlConnection& connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return version.error();
    if (const Status status = keepCopy(connection, *version); !status)
        return status;
    SqlTransaction transaction(connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    if (const Status status = applyFrom(connection, *version); !status)
        return status;
    log::logger("storage").info("upgraded a workspace from version {} to {}", *version, currentVersion());
    return transaction.commit();
}

Status Schema::resetSearch(SqlConnection& connection)
{
    Status status = connection.runScript("DROP TABLE search_words; DROP TABLE search_parts;"
                                         "DROP TABLE search_spelling; DROP TABLE search_prose;"
                                         "DROP TABLE search_use; DROP TABLE search_name; DROP TABLE search_word;"
                                         "DROP TABLE search_prose_of;");
    for (const QString& file : searchSchema) {
        if (status)
            status = runSchemaFile(connection, file);
    }
    return status;
}

} // namespace mesh
