// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/mesh_loader.h"

#include <QLockFile>

namespace mesh {

/// Where a workspace is and how it may be reached: a value to take to a worker. Connecting takes no lock.
struct WorkspaceLocation
{
    QString path;
    SqlConnection::Access access = SqlConnection::Access::ReadOnly;

    /// A new connection for the calling thread.
    Result<std::unique_ptr<SqlConnection>> connect() const { return SqlConnection::open(path, access); }
};

/// Looks at every page of the file: SQLite's own check. Takes about a second for a gigabyte.
Status checkPages(SqlConnection& connection);

/// One workspace on disk: who may write it, and the way to connect to it. Holds the lock for writing as long as it
/// lives; any number of programs may read at the same time.
///
/// Thread safety: every member may be called from any thread; the connections it hands out belong to the caller's.
class WorkspaceFile
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    /// The extension of a workspace, with its dot.
    static QString suffix() { return QStringLiteral(".meshstead"); }

    /// Makes a new, empty workspace, whole or not at all. Fails with Conflict where the file exists.
    static Result<std::unique_ptr<WorkspaceFile>> create(const QString& path);
    /// Checks and opens a workspace; an older one is upgraded first, with a copy kept beside it. The error says which
    /// of these it was: missing, empty, no workspace, truncated, damaged, newer, locked, read-only.
    static Result<std::unique_ptr<WorkspaceFile>> open(const QString& path, Access access);
    ~WorkspaceFile();

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    /// A new connection for the calling thread.
    Result<std::unique_ptr<SqlConnection>> connect() const { return location().connect(); }
    Result<StateAt> load(const Progress& progress = Progress()) const;
    /// The same file, to read it.
    WorkspaceLocation reading() const;
    /// Whether open() left checkPages() to the caller, because the file is large.
    bool isCheckOutstanding() const { return m_isCheckOutstanding; }

private:
    WorkspaceFile(QString path, Access access);
    WorkspaceLocation location() const;
    Status lock();
    Status prepare();
    Status prepareOnce();

    // Constant after open()
    QString m_path;
    Access m_access;
    bool m_isImmutable = false; // nothing can be written beside it, not even SQLite's own files
    bool m_isCheckOutstanding = false;
    std::unique_ptr<QLockFile> m_lock; // null where read-only
};

} // namespace mesh
