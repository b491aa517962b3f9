// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <optional>

namespace mesh {

/// The threads that jobs run on. Not those of QThreadPool::globalInstance(): Qt's painter splits large fills over these
/// and waits for them on the GUI thread, so that a window would stand still until a layout or a tile is done.
QThreadPool& jobThreads();

/// Runs one job at a time off the GUI thread. Starting another, or destroying the runner, cancels the one in flight,
/// and its result is never delivered.
/// Thread safety: call every member from the thread the runner lives in.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr, QThreadPool& threads = jobThreads());
    ~JobRunner() override;

    /// Starts work(const Progress&) -> T on a worker and calls done(T) here when it ends. Work gets values and gives
    /// values; it polls Progress::isCancelled() and reports how far it is.
    template<typename Work, typename Done>
    void start(Work work, Done done)
    {
        using T = std::invoke_result_t<Work, const Progress&>;
        drop();
        const Progress progress([runner = QPointer<JobRunner>(this), job = ++m_job](qint64 at, qint64 total) {
            // Queued: the report arrives on the runner's thread, and is dropped with it or with its job.
            QMetaObject::invokeMethod(
                qApp,
                [runner, job, at, total] {
                    if (runner && runner->m_current && runner->m_job == job)
                        emit runner->progressed(at, total);
                },
                Qt::QueuedConnection);
        });
        m_progress = progress;
        auto* watcher = new QFutureWatcher<T>(this);
        m_current = watcher;
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            if (m_current != watcher)
                return; // superseded
            m_current = nullptr;
            m_progress.reset();
            const QPointer<JobRunner> self(this);
            if (watcher->future().resultCount() > 0)
                done(watcher->future().takeResult());
            // What receives the result may start the next job, which tells of its own end, or destroy the runner.
            if (self && !m_current)
                emit finished();
        });
        watcher->setFuture(
            QtConcurrent::run(&m_threads, [work = std::move(work), progress] { return work(progress); }));
        emit started();
    }

    bool isRunning() const { return m_current != nullptr; }

    /// Asks the job in flight to stop and still delivers what it returns (usually Progress::cancelled()).
    void requestStop();
    /// Asks the job in flight to stop and drops its result.
    void cancel();

signals:
    void started();
    void progressed(qint64 done, qint64 total);
    void finished(); ///< nothing runs any more: delivered or cancelled

private:
    void drop();

    QThreadPool& m_threads;
    QFutureWatcherBase* m_current = nullptr;
    quint64 m_job = 0; // counts the jobs, so that a report of an old one is known
    std::optional<Progress> m_progress;
};

} // namespace mesh
