// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/file_checks.h"

#include "storage/sql_error.h"
#include "storage/storage_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

// The header of an SQLite database, https://www.sqlite.org/fileformat2.html part 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype validForAt = 92;

Error notAWorkspace(const QString& name)
{
    return {Error::Code::Corrupt, StorageText::tr("\"%1\" is not a Meshstead workspace.").arg(name), {}};
}

Error truncated(const QString& name, qint64 size, qint64 expected)
{
    return {
        Error::Code::Corrupt,
        StorageText::tr("The workspace \"%1\" is cut short: a part of the file is missing, perhaps after a copy or a "
                        "download that did not finish. It was left as it is. Copy it again or open a backup.")
            .arg(name),
        u"%1 of %2 bytes"_s.arg(size).arg(expected)};
}

} // namespace

bool hasPendingLog(const QString& path)
{
    return QFileInfo(QString(path % u"-wal"_s)).size() > 0;
}

Status checkFileHeader(const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.dir().exists()) {
        return Error {
            Error::Code::NotFound,
            StorageText::tr("The folder \"%1\" is not there. If it is on a drive or in the network, connect it "
                            "and try again.")
                .arg(QDir::toNativeSeparators(info.absolutePath())),
            {}};
    }
    if (!info.exists()) {
        return Error {Error::Code::NotFound,
                      StorageText::tr("There is no workspace \"%1\". It may have been moved or deleted.").arg(name),
                      {}};
    }
    if (!info.isFile())
        return notAWorkspace(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Error::Code::Io,
                      StorageText::tr("You may not read \"%1\". Ask its owner for the right to.").arg(name),
                      file.errorString()};
    }
    if (file.size() == 0) {
        return Error {Error::Code::Corrupt, StorageText::tr("\"%1\" is empty: it holds no workspace.").arg(name), {}};
    }
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return notAWorkspace(name);
    if (header.size() < headerSize)
        return truncated(name, file.size(), headerSize);
    // The number of pages counts only where the writer of the last change knew it; with changes in the log beside it
    // the file may be on its way to its new length.
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 expected = qint64(number(pageCountAt)) * (pageSize == 1 ? 65536 : pageSize);
    if (number(changeCounterAt) == number(validForAt) && file.size() < expected && !hasPendingLog(path))
        return truncated(name, file.size(), expected);
    return ok();
}

} // namespace mesh
