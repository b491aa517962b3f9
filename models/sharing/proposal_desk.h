// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/proposals.h"
#include "sharing/share_session.h"

#include <set>

namespace mesh {

/// The proposals of the shared mesh that a session is signed in to: keeps the list fresh, and says that one was
/// accepted once the change set that carries it has arrived there. Thread safety: GUI thread only.
class ProposalDesk : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Status&)>;

    explicit ProposalDesk(ShareSession& sharing, QObject* parent = nullptr);

    const std::vector<Proposal>& proposals() const { return m_proposals; }
    qint64 waiting() const; ///< open ones that we may decide
    bool isCarried(const Uuid& proposal) const; ///< accepted here, and on its way to be
    void refresh();
    /// What was read: of refresh(), and of tests.
    void take(Result<std::vector<Proposal>> proposals);
    void content(const Uuid& proposal, QObject* context, std::function<void(Result<QJsonArray>)> done);
    /// Declines one, or withdraws our own.
    void decide(const Uuid& proposal, ProposalState state, const QString& why, Done done = {});
    /// @p changeSet of ours says what the proposal says: it is accepted when that has arrived, and left open when it is
    /// taken back. The workspace remembers it.
    void carryWith(const Uuid& proposal, const ChangeSetId& changeSet);

signals:
    void changed(); ///< proposals(), waiting()
    /// Somebody else decided a proposal of ours since we last looked.
    void answered(const mesh::Proposal& proposal);

private:
    void follow();
    void lookAtCarried();
    void sayAccepted(const Uuid& proposal);

    ShareSession& m_sharing;
    std::vector<Proposal> m_proposals;
    std::map<Uuid, ChangeSetId> m_carried; // proposal -> change set of ours, as the workspace has it
    std::set<Uuid> m_saying; // those whose acceptance is being told
    qint64 m_commit = -1; // that the list was read at
    bool m_isReading = false;
};

} // namespace mesh
