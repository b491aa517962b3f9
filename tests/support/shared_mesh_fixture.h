// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_builder.h"
#include "sharing/shared_schema.h"
#include "sharing/sharing.h"
#include "support/postgres_server.h"

namespace mesh::test {

/// One desk: a workspace of its own and its way to the shared mesh.
struct Desk
{
    QTemporaryDir folder;
    QString login;
    std::unique_ptr<Document> document;
    std::unique_ptr<SharedMesh> shared;

    QString path() const { return folder.filePath(QStringLiteral("desk.meshstead")); }
    Status commit(const ChangeSetBuilder& changes, const QString& reason)
    {
        return document->commitNow(changes.build(reason));
    }
    Result<SyncOutcome> sync() { return syncNow(*document, *shared); }
    std::vector<Outgoing> outgoing(const std::vector<OutgoingState>& states) const;
    void reopen();
};

/// A shared mesh on a server of its own.
class SharedMeshFixture
{
public:
    /// Starts the server and installs the shared mesh with the governance lead "lea". False with errorText().
    /// With @p alter, what it makes of the schema's script is installed instead; with @p version, as the program that
    /// made that one installed it.
    bool start(const std::function<QByteArray(QByteArray)>& alter = {}, int version = sharedSchemaVersion());
    const QString& errorText() const { return m_errorText; }
    PostgresServer& server() { return m_server; }
    QString database() const { return QStringLiteral("mesh"); }
    static QString passwordOf(const QString& login) { return QString(QStringLiteral("of-") + login); }

    /// A login with a role; stewards get @p domains.
    void addPerson(const QString& login, SharedRole role, const std::vector<Uuid>& domains = {}, bool isAdmin = false);
    /// A new workspace of @p login that has joined.
    std::unique_ptr<Desk> desk(const QString& login);
    std::unique_ptr<Desk> desk(const ServerAddress& address); ///< that goes there by another way
    std::unique_ptr<SharedMesh> connect(const QString& login);
    std::unique_ptr<PgConnection> session(const QString& login); ///< as somebody with psql has it

private:
    PostgresServer m_server;
    QString m_errorText;
};

} // namespace mesh::test
