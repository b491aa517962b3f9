// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/shared_mesh.h"

#include <QObject>
#include <QThread>

#include <functional>

class QSocketNotifier;

namespace mesh {

/// The one worker thread with the one connection to the shared mesh. Work is done there in the order in which it was
/// posted; what follows from it comes back to the thread that made the link, and is dropped when the link is gone.
/// Thread safety: every member may be called from the thread that made it.
class ShareLink : public QObject
{
    Q_OBJECT

public:
    explicit ShareLink(QObject* parent = nullptr);
    ~ShareLink() override; ///< waits for the work at hand: a network's timeout at most

    /// Work with whatever connection there is, possibly none.
    using Work = std::function<void(std::unique_ptr<SharedMesh>&)>;
    void post(Work work, std::function<void()> done);

signals:
    void hinted(); ///< something happened in the shared mesh
    void lost(); ///< the connection broke while nothing was asked

private:
    struct Worker;

    void watch(); // on the worker: hints of the connection as it is now
    void look();

    QThread m_thread;
    Worker* m_worker; // lives on m_thread
};

} // namespace mesh
