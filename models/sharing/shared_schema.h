// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace mesh {

class PgConnection;

/// Version of the shared database that this program makes: how many schema files there are.
int sharedSchemaVersion();

/// The kinds, fields and choices of kinds.inc as rows for the shared database: what it checks and merges by. A new
/// field arrives there by this alone, as one that programs below the level @p since do not know.
QByteArray sharedKindsSql(int since);

/// Who becomes the first governance lead and administrator of a shared mesh.
struct FirstAdmin
{
    QString login;
    QString name;
    QString verifier; ///< PgConnection::passwordVerifier(); empty where the login is there already
};

/// Everything that makes an empty database a shared mesh, in one transaction: for an administrator who wants to read it
/// or runs it herself. With @p version as the program that made that one did it.
QByteArray sharedSchemaSql(const FirstAdmin& admin, int version = sharedSchemaVersion());

/// Makes the empty database a shared mesh, whole or not at all. Fails with Conflict where it is one already.
Status installSharedSchema(PgConnection& connection, const FirstAdmin& admin);

/// What an upgrade added.
struct Upgraded
{
    int steps = 0; ///< of the schema
    qint64 kinds = 0; ///< rows, and so below
    qint64 fields = 0;
    qint64 choices = 0;
};
/// Brings schema and kinds of a shared mesh up to this program's, in one transaction that the audit log tells. Only
/// ever adds: who works with an older program goes on. Fails with TooNew, and changes nothing, where the shared mesh
/// knows more than this program. REQUIRES: the login is a superuser or owns the database.
Result<Upgraded> upgradeSharedMesh(PgConnection& connection);

/// One thing that was looked at after the installation.
struct InstallCheck
{
    QString what;
    bool isOk = false;
    QString detail;
};
Result<std::vector<InstallCheck>> checkSharedSchema(PgConnection& connection);

} // namespace mesh
