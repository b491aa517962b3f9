// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/shared_mesh_fixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mesh::test {

/// A change as it travels.
QJsonObject rawCreate(const char* kind, const Uuid& id, const QJsonObject& fields);
QJsonObject rawUpdate(const char* kind, const Uuid& id, const QString& field, const QJsonValue& before,
                      const QJsonValue& after);
QJsonObject rawRemove(const char* kind, const Uuid& id, const QJsonObject& fields);

/// Who speaks to mesh.push() with what she wrote herself: inside of a transaction, of another level, or in the middle
/// of what a desk would do in one go.
class RawClient
{
public:
    /// Signs in as @p login and makes a workspace known.
    RawClient(SharedMeshFixture& fixture, QString login);

    PgConnection& session() { return *m_session; }
    void reconnect();
    int level = 1;

    /// Sends one change set. The same id, sent again, is the same change set.
    Result<QJsonObject> push(const QJsonArray& changes, const Uuid& id = newUuid());
    /// The same in a transaction that takes its time and then ends by @p ending.
    Status pushSlowly(const QJsonArray& changes, const Uuid& id, unsigned milliseconds, const char* ending);

private:
    SharedMeshFixture& m_fixture;
    QString m_login;
    Uuid m_client;
    QString m_nonce; // of the last push that was answered
    std::unique_ptr<PgConnection> m_session;
};

} // namespace mesh::test
