// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sql_error.h"

#include "storage/storage_text.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace mesh {

namespace {

/// SQLite reports some writes that do not fit as plain input/output errors.
bool isDiskFull(const QString& path)
{
    constexpr qint64 little = 128 * 1024;
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < little;
}

Error diskFull(const QString& name, const QString& detail)
{
    return {Error::Code::Io,
            StorageText::tr("The disk is full, so nothing was written to \"%1\". Everything saved before is still "
                            "there. Free some space on the drive and try again.")
                .arg(name),
            detail};
}

} // namespace

Error damaged(const QString& path, const QString& detail)
{
    return {Error::Code::Corrupt,
            StorageText::tr("The workspace \"%1\" is damaged and was left as it is. Open a backup of it, or the copy "
                            "ending in .bak that was kept beside it.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Error sqlError(int code, const QString& path, const QString& detail)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return diskFull(name, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Busy,
                StorageText::tr("Another program is writing to \"%1\". Nothing was changed. Try again in a moment, or "
                                "close the other program.")
                    .arg(name),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Code::ReadOnly,
                StorageText::tr("\"%1\" cannot be written, because the file or its folder is read-only. Open it for "
                                "reading only, or copy it to a folder of your own.")
                    .arg(name),
                detail};
    case SQLITE_CORRUPT:
        return damaged(path, detail);
    case SQLITE_NOTADB:
        return {
            Error::Code::Corrupt,
            StorageText::tr("\"%1\" is not a workspace, or its beginning is damaged. It was left as it is.").arg(name),
            detail};
    case SQLITE_CANTOPEN:
        return {Error::Code::Io,
                StorageText::tr("\"%1\" cannot be opened. Check that the folder is there and that you may read and "
                                "write in it.")
                    .arg(name),
                detail};
    case SQLITE_IOERR:
        if (isDiskFull(path))
            return diskFull(name, detail);
        return {Error::Code::Io,
                StorageText::tr("The drive could not read or write \"%1\". Nothing was changed. Check the drive or the "
                                "network connection and try again.")
                    .arg(name),
                detail};
    case SQLITE_NOMEM:
        return {Error::Code::Io,
                StorageText::tr("There is not enough memory to work with \"%1\". Close other programs and try again.")
                    .arg(name),
                detail};
    case SQLITE_CONSTRAINT:
        return damaged(path, detail);
    default:
        return {Error::Code::Io,
                StorageText::tr("The workspace \"%1\" could not be read or written. Nothing was changed.").arg(name),
                detail};
    }
}

} // namespace mesh
