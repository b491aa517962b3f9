// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "mesh/mesh.h"
#include "storage/file_contents.h"
#include "storage/sql_work.h"

namespace mesh {

struct ChangeSet;

/// A change set, the states it leads from and to, the files that came with it, and what else becomes true with it.
struct Commit
{
    const Mesh& before;
    const Mesh& after;
    const ChangeSet& changeSet;
    const std::vector<FileContent>& files;
    SqlWork alongside {}; ///< may be empty
};

/// Writes records, journal, search index and files in one transaction: all of it, or, on failure and where the process
/// ends before it returns, nothing. In a workspace that is shared, the change set goes into the outbox, too, unless it
/// came from there. Gives the sequence of the change set. @p sequence is the one @p before stands at: fails with
/// Conflict where the file has moved on.
Result<qint64> writeCommit(SqlConnection& connection, const Commit& commit, qint64 sequence,
                           const Progress& progress = Progress());
/// What becomes true without a change set, in a transaction of its own.
Status writeAlongside(SqlConnection& connection, const SqlWork& alongside);

} // namespace mesh
