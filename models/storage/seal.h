// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <QCryptographicHash>

namespace mesh {

/// The hash that seals one change set to the one before it: SHA-256 over the previous seal, then every part of the
/// change set and of its changes in order, each preceded by its length in four bytes, big-endian. README.md has the
/// order of the parts.
class Seal
{
public:
    Seal(const QByteArray& previous, qint64 sequence, const ChangeSetInfo& info);
    void add(QByteArrayView kind, QByteArrayView record, QByteArrayView operation, QByteArrayView before,
             QByteArrayView after);
    QByteArray result() const { return m_hash.result(); }

    static QByteArray first() { return QByteArray(32, '\0'); } ///< what stands before the first change set

private:
    void part(QByteArrayView bytes);

    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

} // namespace mesh
