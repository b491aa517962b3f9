// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/shared_mesh.h"

namespace mesh {

/// One record that a commit of somebody changed, as the audit log has it.
struct LoggedChange
{
    qint64 commit = 0;
    Instant at; ///< by the clock of the server
    Uuid client; ///< the workspace that sent it; null where it was done past all workspaces
    RecordChange change;
};

/// What a login did.
struct LoginActivity
{
    std::vector<LoggedChange> changes; ///< of records, in the order of the commits
    qint64 others = 0; ///< events about people, rights and transfers, and of what this program does not know
};

/// Everything that @p login did since @p since. Fails with Denied where who asks does not administer the shared mesh.
/// Belongs on the worker: see ShareSession::ask().
Result<LoginActivity> activityOf(SharedMesh& shared, const QString& login, Instant since);

} // namespace mesh
