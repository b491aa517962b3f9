// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Undo, redo and taking one change set back: each commits the inverse of what the journal holds.

#include "document/commit_job.h"
#include "document/document.h"
#include "storage/journal.h"

namespace mesh {

bool Document::canUndo() const
{
    return m_undo.canUndo() && !isReadOnly();
}

bool Document::canRedo() const
{
    return m_undo.canRedo() && !isReadOnly();
}

ChangeSetId Document::lastDone() const
{
    return m_undo.canUndo() ? m_undo.nextUndo() : ChangeSetId();
}

QString Document::undoText() const
{
    return m_undo.undoText();
}

QString Document::redoText() const
{
    return m_undo.redoText();
}

Result<NextUndo> Document::nextUndo() const
{
    Q_ASSERT(m_undo.canUndo());
    const auto sql = connection();
    if (!sql)
        return sql.error();
    const Journal journal(**sql);
    auto entry = journal.entry(m_undo.nextUndo());
    if (!entry)
        return entry.error();
    auto kinds = journal.kindsOf(entry->sequence);
    if (!kinds)
        return kinds.error();
    const bool isEarlier = entry->sequence <= m_sequenceAtOpening;
    return NextUndo {std::move(*entry), std::move(*kinds), isEarlier};
}

Result<CommitJob> Document::jobReverting(const ChangeSetId& id, Origin origin) const
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    const auto sql = connection();
    if (!sql)
        return sql.error();
    const auto entry = Journal(**sql).entry(id);
    if (!entry)
        return entry.error();
    ChangeSet changeSet;
    changeSet.info.origin = origin;
    changeSet.info.reverts = id;
    switch (origin) {
    case Origin::Undo:
        changeSet.info.reason = tr("Undo: %1").arg(undoText());
        break;
    case Origin::Redo:
        changeSet.info.reason = tr("Redo: %1").arg(redoText());
        break;
    default:
        changeSet.info.reason = tr("Take back: %1").arg(entry->info.reason);
    }
    CommitJob job = jobOf(std::move(changeSet), {});
    job.isReverting = true;
    job.isValidated = origin == Origin::Restore || m_hasReceived;
    job.size = entry->counts.created + entry->counts.changed + entry->counts.removed;
    return job;
}

void Document::run(CommitJob job, Done done)
{
    if (job.size > immediateChanges) {
        runLater(std::move(job), std::move(done));
        return;
    }
    const Status status = runNow(std::move(job));
    if (done)
        done(status);
}

Status Document::nothingToDo() const
{
    return Error {Error::Code::NotFound, tr("There is nothing to take back."), {}};
}

void Document::undo(Done done)
{
    auto job = m_undo.canUndo() ? jobReverting(m_undo.nextUndo(), Origin::Undo) : nothingToDo().error();
    if (job)
        run(std::move(*job), std::move(done));
    else if (done)
        done(job.error());
}

void Document::redo(Done done)
{
    auto job = m_undo.canRedo() ? jobReverting(m_undo.nextRedo(), Origin::Redo) : nothingToDo().error();
    if (job)
        run(std::move(*job), std::move(done));
    else if (done)
        done(job.error());
}

Status Document::undoNow()
{
    auto job = m_undo.canUndo() ? jobReverting(m_undo.nextUndo(), Origin::Undo) : nothingToDo().error();
    return job ? runNow(std::move(*job)) : job.error();
}

Status Document::redoNow()
{
    auto job = m_undo.canRedo() ? jobReverting(m_undo.nextRedo(), Origin::Redo) : nothingToDo().error();
    return job ? runNow(std::move(*job)) : job.error();
}

void Document::revert(const ChangeSetId& id, Done done)
{
    auto job = jobReverting(id, Origin::Restore);
    if (job)
        run(std::move(*job), std::move(done));
    else if (done)
        done(job.error());
}

} // namespace mesh
