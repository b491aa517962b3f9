// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/job_runner.h"

namespace mesh {

QThreadPool& jobThreads()
{
    static QThreadPool pool;
    // What jobs paint with ends with the application, so it waits for them, as it does for the global pool.
    [[maybe_unused]] static const bool isAwaited = (qAddPostRoutine([] { jobThreads().waitForDone(); }), true);
    return pool;
}

JobRunner::JobRunner(QObject* parent, QThreadPool& threads)
    : QObject(parent)
    , m_threads(threads)
{
}

JobRunner::~JobRunner()
{
    drop();
}

void JobRunner::requestStop()
{
    if (m_progress)
        m_progress->cancel();
}

void JobRunner::cancel()
{
    if (!m_current)
        return;
    drop();
    emit finished();
}

void JobRunner::drop()
{
    requestStop();
    m_current = nullptr;
    m_progress.reset();
}

} // namespace mesh
