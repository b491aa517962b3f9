// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/job_runner.h"

namespace mesh {

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
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
