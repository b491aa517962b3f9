// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/share_link.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSocketNotifier>

namespace mesh {

namespace {

constexpr int graceTime = 40; // ms in which most work ends: nobody who closes a window notices

/// Keeps the program from ending before a thread that nobody waits for any more.
class LastWait : public QObject
{
public:
    explicit LastWait(QThread* thread)
        : QObject(QCoreApplication::instance())
        , m_thread(thread)
    {
        connect(thread, &QThread::finished, this, &QObject::deleteLater);
    }
    ~LastWait() override
    {
        m_thread->wait();
        delete m_thread;
    }

private:
    QThread* m_thread;
};

} // namespace

/// Where a worker tells what it has to tell, as long as somebody listens.
struct ShareLink::Ear
{
    void tell(std::function<void(ShareLink&)> what)
    {
        const QMutexLocker lock(&mutex);
        if (link) {
            QMetaObject::invokeMethod(
                link, [to = link, what = std::move(what)] { what(*to); }, Qt::QueuedConnection);
        }
    }

    QMutex mutex;
    ShareLink* link = nullptr; // guarded by mutex
};

/// What lives on the worker thread.
struct ShareLink::Worker : QObject
{
    explicit Worker(std::shared_ptr<Ear> listener)
        : ear(std::move(listener))
    {
    }

    void watch() // hints of the connection as it is now
    {
        if (shared.get() != watched) {
            notifier.reset();
            watched = shared.get();
            if (shared) {
                notifier = std::make_unique<QSocketNotifier>(shared->connection().socket(), QSocketNotifier::Read);
                connect(notifier.get(), &QSocketNotifier::activated, this, [this] { look(); });
            }
        }
        if (shared)
            look(); // a hint may have come in with an answer
    }

    void look()
    {
        PgConnection& connection = shared->connection();
        if (connection.takeNotification())
            ear->tell([](ShareLink& link) { emit link.hinted(); });
        if (connection.isOpen())
            return;
        notifier->setEnabled(false); // a broken socket is always readable
        ear->tell([](ShareLink& link) { emit link.lost(); });
    }

    std::shared_ptr<Ear> ear;
    std::unique_ptr<SharedMesh> shared;
    std::unique_ptr<QSocketNotifier> notifier;
    const SharedMesh* watched = nullptr;
};

ShareLink::ShareLink(QObject* parent)
    : QObject(parent)
    , m_ear(std::make_shared<Ear>())
    , m_thread(new QThread)
    , m_worker(new Worker(m_ear))
{
    m_ear->link = this;
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

ShareLink::~ShareLink()
{
    {
        const QMutexLocker lock(&m_ear->mutex);
        m_ear->link = nullptr;
    }
    m_thread->requestInterruption(); // no statement is waited for any more
    m_thread->quit();
    if (m_thread->wait(graceTime))
        delete m_thread;
    else
        new LastWait(m_thread);
}

void ShareLink::post(Work work, std::function<void()> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, work = std::move(work), done = std::move(done)] {
            work(worker->shared);
            worker->watch();
            worker->ear->tell([done](ShareLink&) { done(); });
        },
        Qt::QueuedConnection);
}

std::function<void(std::function<void()>)> ShareLink::teller() const
{
    return [ear = m_ear](std::function<void()> what) { ear->tell([what = std::move(what)](ShareLink&) { what(); }); };
}

} // namespace mesh
