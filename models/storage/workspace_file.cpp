// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/workspace_file.h"

#include "base/log.h"
#include "storage/file_checks.h"
#include "storage/schema.h"
#include "storage/sql_error.h"
#include "storage/storage_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// Up to this size the pages are checked while the user waits: a tenth of a second.
constexpr qint64 checkedAtOnce = qint64(128) * 1024 * 1024;

Error exists(const QString& path)
{
    return {
        Error::Code::Conflict,
        StorageText::tr("\"%1\" exists already. Choose another name, or open it.").arg(QDir::toNativeSeparators(path)),
        {}};
}

Error lockedByOther(const QString& path, const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {
        Error::Code::Busy,
        StorageText::tr("\"%1\" is open for writing in another program (%2, process %3 on %4). Close it there, or open "
                        "it for reading only.")
            .arg(QDir::toNativeSeparators(path), program.isEmpty() ? StorageText::tr("unknown") : program)
            .arg(process)
            .arg(host.isEmpty() ? StorageText::tr("this computer") : host),
        {}};
}

/// The same file is one workspace, whichever link leads to it.
QString realPath(const QString& path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

Status verdictOf(SqlConnection& connection, const QString& check)
{
    const auto verdict = connection.scalar(check);
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != u"ok"_s)
        return damaged(connection.path(), verdict->toString());
    return ok();
}

/// What its index does not show would never go out to the shared mesh, and checkPages() does not look at indexes.
Status checkOutbox(SqlConnection& connection)
{
    return verdictOf(connection, u"PRAGMA integrity_check(share_outbox)"_s);
}

} // namespace

WorkspaceFile::WorkspaceFile(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
{
}

WorkspaceFile::~WorkspaceFile() = default;

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::create(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return exists(path);
    if (!info.dir().exists()) {
        return Error {
            Error::Code::NotFound,
            StorageText::tr("The folder \"%1\" is not there.").arg(QDir::toNativeSeparators(info.absolutePath())),
            {}};
    }
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(info.absoluteFilePath(), Access::ReadWrite));
    if (const Status status = file->lock(); !status)
        return status.error();
    // Made under another name first: what has the name of a workspace is one.
    const QString unfinished = QString(file->m_path % u".new"_s);
    QFile::remove(unfinished);
    const auto make = [&]() -> Status {
        auto connection = SqlConnection::open(unfinished, SqlConnection::Access::ReadWrite, true);
        if (!connection)
            return connection.error();
        if (const Status status = Schema::create(**connection); !status)
            return status;
        return (*connection)->execute(u"PRAGMA journal_mode = WAL"_s);
    };
    Status status = make();
    if (status && !QFile::rename(unfinished, file->m_path))
        status = QFile::exists(file->m_path) ? exists(path) : sqlError(SQLITE_CANTOPEN, file->m_path, u"rename"_s);
    if (!status) {
        QFile::remove(unfinished);
        return status.error();
    }
    return file;
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const QString& path, Access access)
{
    if (const Status status = checkFileHeader(path); !status)
        return status.error();
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(realPath(path), access));
    if (access == Access::ReadWrite) {
        if (const Status status = file->lock(); !status)
            return status.error();
    }
    if (const Status status = file->prepare(); !status)
        return status.error();
    return file;
}

Status WorkspaceFile::lock()
{
    m_lock = std::make_unique<QLockFile>(QString(m_path % u".lock"_s));
    m_lock->setStaleLockTime(0); // a lock is stale when its process is gone, however long it has been held
    if (m_lock->tryLock(0))
        return ok();
    if (m_lock->error() == QLockFile::LockFailedError)
        return lockedByOther(m_path, *m_lock);
    return sqlError(SQLITE_READONLY, m_path, u"cannot make the lock file"_s);
}

Status WorkspaceFile::prepare()
{
    const Status status = prepareOnce();
    if (status || !isReadOnly() || m_isImmutable || hasPendingLog(m_path))
        return status;
    const Error::Code code = status.error().code;
    if (code != Error::Code::Io && code != Error::Code::ReadOnly)
        return status;
    // In a folder where SQLite cannot make its helper files a whole file can still be looked at.
    m_isImmutable = true;
    return prepareOnce();
}

Status WorkspaceFile::prepareOnce()
{
    auto connection = connect();
    if (!connection)
        return connection.error();
    SqlConnection& sql = **connection;
    Status status = Schema::check(sql);
    if (!status)
        return status;
    m_isCheckOutstanding = QFileInfo(m_path).size() > checkedAtOnce;
    if (!m_isCheckOutstanding) {
        if (status = checkPages(sql); !status)
            return status;
    }
    const auto isOld = Schema::needsUpgrade(sql);
    if (!isOld)
        return isOld.error();
    if (isReadOnly()) {
        if (!*isOld)
            return ok();
        return Error {
            Error::Code::ReadOnly,
            StorageText::tr("\"%1\" was written by an older version of Meshstead and must be upgraded first. Open "
                            "it once for writing; a copy of it is kept.")
                .arg(QDir::toNativeSeparators(m_path)),
            {}};
    }
    // Fails where the folder or the drive cannot be written: better now than at the first edit.
    if (status = sql.execute(u"PRAGMA journal_mode = WAL"_s); !status)
        return status;
    {
        SqlTransaction trial(sql);
        if (status = trial.begin(); !status)
            return status;
    }
    if (*isOld) {
        if (status = Schema::upgrade(sql); !status)
            return status;
    }
    return checkOutbox(sql);
}

WorkspaceLocation WorkspaceFile::location() const
{
    using SqlAccess = SqlConnection::Access;
    if (isReadOnly())
        return {m_path, m_isImmutable ? SqlAccess::Immutable : SqlAccess::ReadOnly};
    return {m_path, SqlAccess::ReadWrite};
}

WorkspaceLocation WorkspaceFile::reading() const
{
    WorkspaceLocation result = location();
    if (result.access == SqlConnection::Access::ReadWrite)
        result.access = SqlConnection::Access::ReadOnly;
    return result;
}

Result<StateAt> WorkspaceFile::load(const Progress& progress) const
{
    return loadMesh([place = reading()] { return place.connect(); }, progress);
}

Status checkPages(SqlConnection& connection)
{
    return verdictOf(connection, u"PRAGMA quick_check(1)"_s);
}

} // namespace mesh
