// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "mesh/change_set.h"
#include "storage/file_content.h"
#include "storage/sql_work.h"

#include <memory>
#include <vector>

namespace mesh {

class SqlConnection;

/// Everything a commit needs, as a value that may go to a worker.
struct CommitJob
{
    Mesh before;
    qint64 sequence = 0; ///< of the change set that led to `before`
    ChangeSet changeSet; ///< its info is complete; its changes are empty where `isReverting`
    bool isReverting = false; ///< the changes are the inverse of those of the set that info.reverts names
    bool isValidated = true; ///< false for undo and redo: they lead to a state that was in order
    std::size_t size = 0; ///< record changes, where `isReverting`
    std::vector<FileContent> files;
    SqlWork alongside; ///< written in the same transaction; may be empty
};

struct Committed
{
    Mesh before;
    Mesh after;
    ChangeSet changeSet;
    qint64 sequence = 0;
};

/// Applies, validates and writes. On failure nothing has changed.
Result<Committed> runCommit(SqlConnection& connection, CommitJob job, const Progress& progress = Progress());

} // namespace mesh
