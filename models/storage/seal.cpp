// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/seal.h"

#include <QtEndian>

namespace mesh {

Seal::Seal(const QByteArray& previous, qint64 sequence, const ChangeSetInfo& info)
{
    m_hash.addData(previous);
    part(QByteArray::number(sequence));
    part(info.id.toBytes());
    part(QByteArray::number(info.at.milliseconds()));
    part(info.who.toUtf8());
    part(info.reason.toUtf8());
    part(originToken(info.origin).toLatin1());
    part(info.reverts.isNull() ? QByteArray() : info.reverts.toBytes());
    part(info.from.toUtf8());
}

void Seal::add(QByteArrayView kind, QByteArrayView record, QByteArrayView operation, QByteArrayView before,
               QByteArrayView after)
{
    for (const QByteArrayView bytes : {kind, record, operation, before, after})
        part(bytes);
}

void Seal::part(QByteArrayView bytes)
{
    const quint32 length = qToBigEndian(quint32(bytes.size()));
    m_hash.addData({reinterpret_cast<const char*>(&length), sizeof length});
    m_hash.addData(bytes);
}

} // namespace mesh
