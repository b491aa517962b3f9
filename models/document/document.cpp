// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/document.h"

#include "base/job_runner.h"
#include "base/log.h"
#include "document/commit_job.h"
#include "document/document_reader.h"
#include "document/search_hits.h"
#include "storage/file_contents.h"
#include "storage/sql.h"
#include "storage/workspace_file.h"

#include <QtConcurrentRun>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace mesh {

namespace {

/// How far back undo goes in a workspace that was opened again.
constexpr int undoneAtMost = 2000;

/// Schedulers and containers often set no variable; the system knows who runs the program all the same.
QString loginName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
#ifdef Q_OS_UNIX
    if (const passwd* user = getpwuid(geteuid()))
        return QString::fromLocal8Bit(user->pw_name);
#endif
    return QStringLiteral("unknown");
}

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

/// What a user can mend is shown and not logged.
void logFailure(const Error& error)
{
    if (error.code == Error::Code::Io || error.code == Error::Code::Corrupt)
        log::logger("storage").error("a commit failed: {}", log::text(error.detail));
}

} // namespace

Document::Document(std::unique_ptr<WorkspaceFile> file, Mesh mesh, qint64 sequence, DocumentOptions options)
    : m_mesh(std::move(mesh))
    , m_sequence(sequence)
    , m_sequenceAtOpening(sequence)
    , m_file(std::move(file))
    , m_past(std::make_shared<PastStates>())
    , m_options(std::move(options))
{
    if (m_options.user.isEmpty())
        m_options.user = loginName();
    if (!m_options.clock)
        m_options.clock = &systemClock();
}

Document::~Document()
{
    // The lock must not be given up while a worker writes. What it stops before is as if it had not begun.
    if (m_progress)
        m_progress->cancel();
    if (m_job)
        m_job->waitForFinished();
    if (m_check)
        m_check->waitForFinished();
}

Result<std::unique_ptr<Document>> Document::create(const QString& path, DocumentOptions options)
{
    auto file = WorkspaceFile::create(path);
    if (!file)
        return file.error();
    options.isReadOnly = false;
    return std::unique_ptr<Document>(new Document(std::move(*file), Mesh(), 0, std::move(options)));
}

Result<std::unique_ptr<Document>> Document::open(const QString& path, DocumentOptions options, const Progress& progress)
{
    using Access = WorkspaceFile::Access;
    auto file = WorkspaceFile::open(path, options.isReadOnly ? Access::ReadOnly : Access::ReadWrite);
    if (!file)
        return file.error();
    auto state = (*file)->load(progress);
    if (!state)
        return state.error();
    const bool isCheckOutstanding = (*file)->isCheckOutstanding();
    auto connection = (*file)->connect(); // of this thread, which need not be the one the document will live in
    if (!connection)
        return connection.error();
    std::unique_ptr<Document> document(
        new Document(std::move(*file), std::move(state->mesh), state->sequence, std::move(options)));
    if (const Status status = document->readJournal(**connection); !status)
        return status.error();
    if (isCheckOutstanding)
        QMetaObject::invokeMethod(document.get(), &Document::startCheck, Qt::QueuedConnection);
    return document;
}

Status Document::readJournal(SqlConnection& connection)
{
    const auto infos = Journal(connection).lastInfos(undoneAtMost);
    if (!infos)
        return infos.error();
    for (const ChangeSetInfo& info : *infos) {
        m_undo.follow(info);
        m_hasReceived = m_hasReceived || info.origin == Origin::Sync;
    }
    if (!infos->empty())
        m_lastTime = infos->back().at;
    return ok();
}

Result<SqlConnection*> Document::connection() const
{
    if (!m_connection) {
        auto made = m_file->connect();
        if (!made)
            return made.error();
        m_connection = std::move(*made);
    }
    return m_connection.get();
}

QString Document::path() const
{
    return m_file->path();
}

QString Document::user() const
{
    return m_options.user;
}

bool Document::isReadOnly() const
{
    return m_file->isReadOnly() || m_damage.has_value();
}

Status Document::checkWritable() const
{
    if (m_damage)
        return *m_damage;
    if (m_file->isReadOnly()) {
        return Error {Error::Code::ReadOnly,
                      tr("This workspace is open for reading only. Open it for writing to make changes."),
                      {}};
    }
    if (isBusy()) {
        return Error {Error::Code::Busy, tr("A large change is being written. Wait until it is done, or stop it."), {}};
    }
    return ok();
}

void Document::sign(ChangeSet& changeSet) const
{
    ChangeSetInfo& info = changeSet.info;
    // What colleagues did keeps their names and the ids by which they know it.
    const bool isOurs = info.origin != Origin::Sync;
    if (isOurs || info.id.isNull())
        info.id = newUuid();
    if (isOurs || info.who.isEmpty())
        info.who = m_options.user;
    // Clocks are set back; the history does not run backwards.
    info.at = std::max(m_options.clock->now(), m_lastTime);
}

CommitJob Document::jobOf(ChangeSet changeSet, std::vector<FileContent> files) const
{
    CommitJob job;
    job.before = m_mesh;
    job.sequence = m_sequence;
    job.changeSet = std::move(changeSet);
    job.files = std::move(files);
    sign(job.changeSet);
    return job;
}

Status Document::commit(ChangeSet changeSet)
{
    return commitNow(std::move(changeSet));
}

Status Document::commitNow(ChangeSet changeSet, std::vector<FileContent> files)
{
    if (const Status status = checkWritable(); !status)
        return status;
    if (changeSet.isEmpty())
        return ok();
    return runNow(jobOf(std::move(changeSet), std::move(files)));
}

void Document::commitLater(ChangeSet changeSet, std::vector<FileContent> files, Done done)
{
    Status status = checkWritable();
    if (status && !changeSet.isEmpty()) {
        runLater(jobOf(std::move(changeSet), std::move(files)), std::move(done));
        return;
    }
    if (done)
        QMetaObject::invokeMethod(
            this, [done = std::move(done), status] { done(status); }, Qt::QueuedConnection);
}

CommitJob Document::jobReceiving(ChangeSet changeSet, SqlWork alongside) const
{
    changeSet.info.origin = Origin::Sync;
    CommitJob job = jobOf(std::move(changeSet), {});
    job.alongside = std::move(alongside);
    job.isValidated = false;
    return job;
}

Status Document::receive(ChangeSet changeSet, SqlWork alongside)
{
    if (const Status status = checkWritable(); !status)
        return status;
    return runNow(jobReceiving(std::move(changeSet), std::move(alongside)));
}

void Document::receiveLater(ChangeSet changeSet, SqlWork alongside, Done done)
{
    const Status status = checkWritable();
    if (status) {
        runLater(jobReceiving(std::move(changeSet), std::move(alongside)), std::move(done));
        return;
    }
    if (done)
        QMetaObject::invokeMethod(
            this, [done = std::move(done), status] { done(status); }, Qt::QueuedConnection);
}

Status Document::runNow(CommitJob job)
{
    const auto sql = connection();
    if (!sql)
        return sql.error();
    auto committed = runCommit(**sql, std::move(job));
    if (!committed) {
        logFailure(committed.error());
        return committed.error();
    }
    publish(*committed);
    return ok();
}

void Document::runLater(CommitJob job, Done done)
{
    const Progress progress([this](qint64 at, qint64 total) {
        // The destructor waits for the worker, and drops what is queued.
        QMetaObject::invokeMethod(
            this, [this, at, total] { emit commitProgressed(at, total); }, Qt::QueuedConnection);
    });
    m_progress = progress;
    m_done = std::move(done);
    m_job = std::make_unique<CommitWatcher>();
    connect(m_job.get(), &QFutureWatcherBase::finished, this, &Document::finishLater);
    m_job->setFuture(QtConcurrent::run(&jobThreads(), [file = m_file, job = std::move(job), progress]() mutable {
        const auto sql = file->connect();
        return std::make_shared<Result<Committed>>(sql ? runCommit(**sql, std::move(job), progress) : sql.error());
    }));
    emit busyChanged(true);
}

void Document::finishLater()
{
    auto result = std::make_shared<Result<Committed>>(std::move(*m_job->result()));
    const Done done = std::exchange(m_done, {});
    m_job.release()->deleteLater(); // it is the one that calls us
    m_progress.reset();
    emit busyChanged(false);
    Status status = ok();
    if (*result) {
        publish(**result);
    } else {
        status = result->error();
        logFailure(status.error());
    }
    if (done)
        done(status);
    jobThreads().start([result = std::move(result)] {}); // to give the memory of a large change back takes a while
}

void Document::publish(const Committed& committed)
{
    if (committed.changeSet.isEmpty())
        return;
    m_mesh = committed.after;
    m_sequence = committed.sequence;
    m_lastTime = committed.changeSet.info.at;
    m_undo.follow(committed.changeSet.info);
    m_hasReceived = m_hasReceived || committed.changeSet.info.origin == Origin::Sync;
    emit changed(committed.before, committed.changeSet);
    emit undoChanged();
}

bool Document::isBusy() const
{
    return m_job != nullptr;
}

void Document::cancelCommit()
{
    if (m_progress)
        m_progress->cancel();
}

Status Document::read(const SqlWork& work) const
{
    const auto sql = connection();
    return sql ? work(**sql) : sql.error();
}

Result<std::vector<HistoryEntry>> Document::history(const HistoryFilter& filter) const
{
    const auto sql = connection();
    return sql ? Journal(**sql).history(filter) : sql.error();
}

Result<ChangeSet> Document::changeSet(const ChangeSetId& id) const
{
    const auto sql = connection();
    return sql ? Journal(**sql).changeSet(id) : sql.error();
}

Result<Mesh> Document::meshAsOf(Instant at) const
{
    return reader().meshAsOf(at);
}

Result<std::vector<SearchHit>> Document::search(const QString& text, int limit) const
{
    const auto sql = connection();
    return sql ? searchHits(**sql, m_mesh, text, limit) : sql.error();
}

Result<QByteArray> Document::fileContent(FileId file) const
{
    const auto sql = connection();
    return sql ? FileContents(**sql).read(file) : sql.error();
}

DocumentReader Document::reader() const
{
    return DocumentReader(m_file->reading(), {m_mesh, m_sequence}, m_past);
}

void Document::startCheck()
{
    m_check = std::make_unique<QFutureWatcher<std::shared_ptr<Status>>>();
    connect(m_check.get(), &QFutureWatcherBase::finished, this, [this] {
        const Status status = *m_check->result();
        if (status)
            return;
        log::logger("storage").error("the workspace is damaged: {}", log::text(status.error().detail));
        m_damage = status.error();
        emit damageFound(*m_damage);
        emit undoChanged();
    });
    m_check->setFuture(QtConcurrent::run(
        &jobThreads(), [reader = reader()] { return std::make_shared<Status>(reader.checkPages()); }));
}

} // namespace mesh
