// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/file_contents.h"

#include "storage/sql_error.h"
#include "storage/storage_text.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A blob that is never NULL, not even where it is empty.
QVariant blobCell(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

Status FileContents::write(const FileContent& content)
{
    const QByteArray hash = hashOf(content.bytes);
    const auto known = m_connection.scalar(u"SELECT 1 FROM blob WHERE hash = ?"_s, {hash});
    if (!known)
        return known.error();
    if (!known->isValid()) {
        const QByteArray packed = qCompress(content.bytes);
        const bool helps = packed.size() < content.bytes.size() * 9 / 10;
        const Status status = m_connection.execute(
            u"INSERT INTO blob (hash, size, encoding, bytes) VALUES (?, ?, ?, ?)"_s,
            {hash, content.bytes.size(), helps ? u"zlib"_s : u"plain"_s, blobCell(helps ? packed : content.bytes)});
        if (!status)
            return status;
    }
    return m_connection.execute(u"INSERT INTO file_content (file, hash) VALUES (?, ?) "
                                "ON CONFLICT (file) DO UPDATE SET hash = excluded.hash"_s,
                                {content.file.uuid.toBytes(), hash});
}

Result<QByteArray> FileContents::read(FileId file) const
{
    QByteArray hash;
    QByteArray bytes;
    bool isPacked = false;
    const Status status = m_connection.select(
        u"SELECT b.hash, b.encoding, b.bytes FROM file_content f JOIN blob b ON b.hash = f.hash WHERE f.file = ?"_s,
        {file.uuid.toBytes()}, [&](const SqlRow& row) {
            hash = row.bytes(0);
            isPacked = row.text(1) == u"zlib"_s;
            bytes = row.bytes(2);
            return false;
        });
    if (!status)
        return status.error();
    if (hash.isEmpty()) {
        return Error {Error::Code::NotFound, StorageText::tr("The content of this file was not kept in the workspace."),
                      file.uuid.toString()};
    }
    if (isPacked)
        bytes = qUncompress(bytes);
    if (hashOf(bytes) != hash)
        return damaged(m_connection.path(), u"content of file %1"_s.arg(file.uuid.toString()));
    return bytes;
}

} // namespace mesh
