// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "storage/history.h"
#include "storage/search_hit.h"
#include "storage/sql_work.h"
#include "storage/workspace_file.h"

#include <vector>

namespace mesh {

/// The questions of a Document as a value to take to a worker: it holds the snapshot of the moment it was made, and
/// opens a connection of its own for every question. What one reader learns of the past, all of the document know.
/// Thread safety: any number of threads may ask one reader. It may outlive the document and keeps no lock.
class DocumentReader
{
public:
    /// The snapshot as it was right after the last change set at or before @p at.
    Result<Mesh> meshAsOf(Instant at, const Progress& progress = Progress()) const;
    /// The snapshot right after entry @p sequence of the history: exact also where two change sets share one moment.
    Result<Mesh> meshAt(qint64 sequence, const Progress& progress = Progress()) const;
    /// Newest first.
    Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter = {}) const;
    Result<ChangeSet> changeSet(const ChangeSetId& id, const Progress& progress = Progress()) const;
    Result<std::vector<SearchHit>> search(const QString& text, int limit = 30) const;
    Result<QByteArray> fileContent(FileId file) const;
    /// Runs @p work with a connection of its own that reads.
    Status read(const SqlWork& work) const;
    /// Compares every seal of the journal: Corrupt where the past was tampered with or damaged.
    Status verifyJournal(const Progress& progress = Progress()) const;
    /// SQLite's check of every page.
    Status checkPages() const;

private:
    friend class Document;
    DocumentReader(WorkspaceLocation file, StateAt state, std::shared_ptr<PastStates> past);

    WorkspaceLocation m_file;
    StateAt m_state;
    std::shared_ptr<PastStates> m_past; ///< shared by all readers of the document
};

/// The snapshot of a workspace that is not open here, read once without a lock.
Result<Mesh> readMesh(const QString& path, const Progress& progress = Progress());

} // namespace mesh
