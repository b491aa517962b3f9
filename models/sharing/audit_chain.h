// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/uuid.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace mesh {

/// One commit of the shared mesh as the audit chain tells it.
struct AuditBlock
{
    qint64 commit = 0; ///< 1, 2, 3 ... without gaps
    qint64 at = 0; ///< microseconds since 1970 UTC by the server's clock: for people, never for order
    QString login;
    QString client; ///< id of the workspace; empty where it was none
    QString program; ///< "direct" where it did not come through Meshstead
    int events = 0;
    QByteArray root; ///< 32 bytes: hash over the events
    QByteArray previous; ///< 32 bytes: hash of the block before
    QByteArray hash; ///< 32 bytes
};

/// What a commit did to one record.
struct AuditEvent
{
    qint64 commit = 0;
    int order = 0;
    QByteArray kind;
    QByteArray record; ///< as text
    QByteArray operation; ///< i, u, d, r (restored)
    QByteArray changeSet; ///< as text; empty where there was none
    QByteArray payload; ///< exactly as it was written: these bytes are hashed
};

/// The hash that a mesh of this identity begins with: SHA-256 over "genesis" and its epoch.
QByteArray genesisHash(const QString& epoch);
/// SHA-256 over order (int4) and, separated by 0x1F, kind, record, operation, change set and payload.
QByteArray eventHash(const AuditEvent& event);
/// SHA-256 over previous, commit (int8), at (int8), events (int4), root and, separated by 0x1F, login, client, program.
QByteArray blockHash(const AuditBlock& block);

/// Walks the chain block by block. The error of what does not fit names the commit.
class ChainCheck
{
public:
    /// Goes on after @p commit, whose block had @p hash.
    ChainCheck(qint64 commit, QByteArray hash)
        : m_commit(commit)
        , m_hash(std::move(hash))
    {
    }

    Status add(const AuditBlock& block);
    qint64 commit() const { return m_commit; } ///< the last one that fits
    const QByteArray& hash() const { return m_hash; }

private:
    qint64 m_commit;
    QByteArray m_hash;
};

/// Works out the root of one block from its events, fed in order.
class RootHash
{
public:
    RootHash();
    ~RootHash();
    void add(const AuditEvent& event);
    QByteArray take(); ///< the root; begins anew

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace mesh
