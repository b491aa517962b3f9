// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/instant.h"
#include "base/job_runner.h"
#include "base/progress.h"
#include "base/result.h"
#include "document/undo_stack.h"
#include "mesh/change_set.h"
#include "mesh/mesh.h"
#include "storage/file_content.h"
#include "storage/history.h"
#include "storage/search_hit.h"
#include "storage/sql_work.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace mesh {

/// The change set that undo() takes back, told before it is done.
struct NextUndo
{
    HistoryEntry entry;
    std::vector<KindCount> kinds;
    bool isOfEarlierSession = false; ///< it was there when the workspace was opened
};

class DocumentReader; // document_reader.h: meshAsOf(at, progress), history, changeSet, search, fileContent
class PastStates;
class SqlConnection;
class WorkspaceFile;
struct CommitJob;
struct Committed;

struct DocumentOptions
{
    QString user; ///< who the change sets are signed by; the login name where empty
    bool isReadOnly = false; ///< look only: no lock is taken
    const Clock* clock = nullptr; ///< the system's where null; must outlive the document
};

/// The single writer of one workspace: state changes only here, by change sets. Holds the current snapshot, publishes a
/// new one after every change set, and keeps undo, redo and the history in the workspace's journal, so that they are
/// still there when it is opened again.
///
/// Every edit is validated, applied, written in one transaction and only then published: what a screen shows is on
/// disk. Small change sets are written at once (well under 5 ms); large ones with commitLater(), on a worker, during
/// which commit(), undo() and redo() answer Busy.
///
/// Thread safety: GUI thread only, as every QObject; snapshots taken from it may go anywhere.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Up to this many record changes a commit is written at once on the calling thread.
    static constexpr std::size_t immediateChanges = 1000;

    using Done = std::function<void(const Status&)>;

    /// Makes a new, empty workspace. Fails with Conflict where the file exists.
    static Result<std::unique_ptr<Document>> create(const QString& path, DocumentOptions options = {});
    /// Opens a workspace: checks it, upgrades it (a copy is kept beside it) and loads the snapshot. May take a second
    /// or two for a million records: call it on a worker with @p progress and move the document over, or in a command.
    static Result<std::unique_ptr<Document>> open(const QString& path, DocumentOptions options = {},
                                                  const Progress& progress = Progress());
    ~Document() override;

    QString path() const;
    QString user() const;
    bool isReadOnly() const;

    const Mesh& mesh() const { return m_mesh; }

    /// Validates @p changeSet against the present snapshot, signs it (id, time, user), writes and publishes it.
    /// An empty change set is ok() and leaves no trace. On failure nothing has changed.
    Status commit(ChangeSet changeSet);
    /// As commit(), for change sets of any size, with the files that came with it. Progress and the end are told by
    /// signals; @p done is called here, on this thread, also on failure.
    void commitLater(ChangeSet changeSet, std::vector<FileContent> files, Done done);
    /// As commitLater(), but returns when it is done: for the command line and tests.
    Status commitNow(ChangeSet changeSet, std::vector<FileContent> files = {});
    /// Takes in what comes from the shared mesh, with what else becomes true in the same transaction. It is not checked
    /// again, and not for undo to take back. An empty change set leaves no trace; @p alongside runs all the same.
    Status receive(ChangeSet changeSet, SqlWork alongside);
    /// As receive(), on a worker; @p done as of commitLater().
    void receiveLater(ChangeSet changeSet, SqlWork alongside, Done done);
    bool isBusy() const; ///< a commitLater() is under way
    void cancelCommit(); ///< stops it before anything is written; its done gets Cancelled

    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; ///< the reason of the change set that undo() takes back
    QString redoText() const;
    ChangeSetId lastDone() const; ///< the change set that undo() takes back; null where there is none
    Result<NextUndo> nextUndo() const; ///< REQUIRES: canUndo()
    void undo(Done done = {}); ///< of any size: immediate where small, on a worker where large
    void redo(Done done = {});
    Status undoNow(); ///< as undo(), but returns when it is done: for the command line and tests
    Status redoNow();
    /// Takes one change set of the history back, wherever it stands. Fails with Conflict where later ones stand on it.
    void revert(const ChangeSetId& id, Done done = {});

    /// The history, newest first. Cheap enough for the GUI thread up to a few thousand entries; `limit` them.
    Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter = {}) const;
    Result<ChangeSet> changeSet(const ChangeSetId& id) const;
    /// The snapshot as it was right after the last change set at or before @p at. Runs on the calling thread; for a
    /// screen, take reader() to a worker.
    Result<Mesh> meshAsOf(Instant at) const;

    /// Finds records by prefix, by parts of words and in spite of typos, best first. Under 20 ms in a million records.
    Result<std::vector<SearchHit>> search(const QString& text, int limit = 30) const;
    Result<QByteArray> fileContent(FileId file) const;
    /// Runs @p work with the document's connection, to read what is small and asked often.
    Status read(const SqlWork& work) const;
    /// The questions above as a value that may go to a worker: a connection of its own, on whichever thread it is
    /// asked.
    DocumentReader reader() const;

signals:
    /// A new snapshot is there. @p changeSet led from @p before to mesh().
    void changed(const mesh::Mesh& before, const mesh::ChangeSet& changeSet);
    void undoChanged(); ///< canUndo(), undoText() ... may have changed
    void busyChanged(bool isBusy);
    void commitProgressed(qint64 done, qint64 total);
    /// The check of a large file, which runs after it was opened, found damage. Nothing is written any more.
    void damageFound(const mesh::Error& error);

private:
    using CommitWatcher = QFutureWatcher<std::shared_ptr<Result<Committed>>>;

    Document(std::unique_ptr<WorkspaceFile> file, Mesh mesh, qint64 sequence, DocumentOptions options);
    Result<SqlConnection*> connection() const;
    Status readJournal(SqlConnection& connection);
    Status checkWritable() const;
    Status nothingToDo() const;
    void sign(ChangeSet& changeSet) const;
    CommitJob jobReceiving(ChangeSet changeSet, SqlWork alongside) const;
    CommitJob jobOf(ChangeSet changeSet, std::vector<FileContent> files) const;
    Result<CommitJob> jobReverting(const ChangeSetId& id, Origin origin) const;
    Status runNow(CommitJob job);
    void runLater(CommitJob job, Done done);
    void run(CommitJob job, Done done);
    void publish(const Committed& committed);
    void finishLater();
    void startCheck();

    Mesh m_mesh;
    qint64 m_sequence = 0; // of the change set that led to m_mesh
    qint64 m_sequenceAtOpening = 0;
    Instant m_lastTime; // of that change set
    UndoStack m_undo;
    bool m_hasReceived = false; // states that undo leads to need not be in order any more
    std::shared_ptr<WorkspaceFile> m_file;
    std::shared_ptr<PastStates> m_past; // for the readers, on their threads
    DocumentOptions m_options;
    mutable std::unique_ptr<SqlConnection> m_connection; // of the GUI thread, made when first needed
    std::optional<Error> m_damage;

    std::unique_ptr<CommitWatcher> m_job; // not null while busy
    std::optional<Progress> m_progress; // of m_job
    Done m_done; // of m_job
    std::unique_ptr<QFutureWatcher<std::shared_ptr<Status>>> m_check;
};

} // namespace mesh
