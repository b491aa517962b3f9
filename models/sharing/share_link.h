// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/shared_mesh.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace mesh {

/// The one worker thread with the one connection to the shared mesh. Work is done there in the order in which it was
/// posted; what follows from it comes back to the thread that made the link, and is dropped when the link is gone.
/// Thread safety: every member may be called from the thread that made it.
class ShareLink : public QObject
{
    Q_OBJECT

public:
    explicit ShareLink(QObject* parent = nullptr);
    /// Ends the work at hand. Where that takes longer, because it is connecting, the thread comes to its end alone.
    ~ShareLink() override;

    /// Work with whatever connection there is, possibly none.
    using Work = std::function<void(std::unique_ptr<SharedMesh>&)>;
    void post(Work work, std::function<void()> done);
    /// For work that tells something before it is done: what it is given is called on the thread that made the link, or
    /// not at all. May be called from any thread, also when the link is gone.
    std::function<void(std::function<void()>)> teller() const;

signals:
    void hinted(); ///< something happened in the shared mesh
    void lost(); ///< the connection broke while nothing was asked

private:
    struct Ear;
    struct Worker;

    std::shared_ptr<Ear> m_ear;
    QThread* m_thread; // ends by itself
    Worker* m_worker; // lives on m_thread
};

} // namespace mesh
