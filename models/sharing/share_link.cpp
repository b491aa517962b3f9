// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/share_link.h"

#include <QSocketNotifier>

namespace mesh {

/// What lives on the worker thread.
struct ShareLink::Worker : QObject
{
    std::unique_ptr<SharedMesh> shared;
    std::unique_ptr<QSocketNotifier> notifier;
    const SharedMesh* watched = nullptr;
};

ShareLink::ShareLink(QObject* parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ShareLink::~ShareLink()
{
    m_thread.quit();
    m_thread.wait();
}

void ShareLink::post(Work work, std::function<void()> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work), done = std::move(done)] {
            work(m_worker->shared);
            watch();
            QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void ShareLink::watch()
{
    if (m_worker->shared.get() != m_worker->watched) {
        m_worker->notifier.reset();
        m_worker->watched = m_worker->shared.get();
        if (m_worker->shared) {
            m_worker->notifier
                = std::make_unique<QSocketNotifier>(m_worker->shared->connection().socket(), QSocketNotifier::Read);
            connect(m_worker->notifier.get(), &QSocketNotifier::activated, m_worker, [this] { look(); });
        }
    }
    if (m_worker->shared)
        look(); // a hint may have come in with an answer
}

void ShareLink::look()
{
    PgConnection& connection = m_worker->shared->connection();
    if (connection.takeNotification())
        emit hinted(); // queued: its receivers live on other threads
    if (connection.isOpen())
        return;
    m_worker->notifier->setEnabled(false); // a broken socket is always readable
    emit lost();
}

} // namespace mesh
