// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/proposal_desk.h"

#include "base/log.h"

namespace mesh {

ProposalDesk::ProposalDesk(ShareSession& sharing, QObject* parent)
    : QObject(parent)
    , m_sharing(sharing)
{
    connect(&sharing, &ShareSession::stateChanged, this, &ProposalDesk::follow);
    connect(&sharing, &ShareSession::outgoingChanged, this, &ProposalDesk::lookAtCarried);
    follow();
    lookAtCarried();
}

void ProposalDesk::follow()
{
    const ShareState& state = m_sharing.state();
    // Every proposal and every decision is a commit of the shared mesh.
    if (state.phase == ShareState::Phase::Idle && state.commit != m_commit) {
        refresh();
        lookAtCarried();
    }
}

qint64 ProposalDesk::waiting() const
{
    return std::ranges::count_if(m_proposals,
                                 [this](const Proposal& each) { return each.canDecide && !isCarried(each.id); });
}

bool ProposalDesk::isCarried(const Uuid& proposal) const
{
    return m_carried.contains(proposal);
}

void ProposalDesk::refresh()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_commit = m_sharing.state().commit;
    m_sharing.ask([](SharedMesh& shared) { return proposals::list(shared); }, this,
                  [this](Result<std::vector<Proposal>> read) {
                      m_isReading = false;
                      take(std::move(read));
                  });
}

void ProposalDesk::take(Result<std::vector<Proposal>> proposals)
{
    if (!proposals) {
        m_commit = -1;
        log::logger("sharing").warn("cannot read the proposals: {}", log::text(proposals.error().detail));
        return;
    }
    const std::vector<Proposal> before = std::exchange(m_proposals, std::move(*proposals));
    std::erase_if(m_carried, [this](const auto& carried) {
        const auto found = std::ranges::find(m_proposals, carried.first, &Proposal::id);
        const bool isDecided = found == m_proposals.end() || found->state != ProposalState::Open;
        if (isDecided)
            m_sharing.dropCarried(carried.first);
        return isDecided;
    });
    emit changed();
    const QString self = m_sharing.settings() ? m_sharing.settings()->address.login : QString();
    for (const Proposal& old : before) {
        const auto now = std::ranges::find(m_proposals, old.id, &Proposal::id);
        const bool isAnswer = now != m_proposals.end() && old.state == ProposalState::Open
            && now->state != ProposalState::Open && now->login == self && now->decidedBy != self;
        if (isAnswer)
            emit answered(*now);
    }
}

void ProposalDesk::content(const Uuid& proposal, QObject* context, std::function<void(Result<QJsonArray>)> done)
{
    m_sharing.ask([proposal](SharedMesh& shared) { return proposals::content(shared, proposal); }, context,
                  std::move(done));
}

void ProposalDesk::decide(const Uuid& proposal, ProposalState state, const QString& why, Done done)
{
    m_sharing.ask(
        [proposal, state, why](SharedMesh& shared) { return proposals::decide(shared, proposal, state, why); }, this,
        [this, done = std::move(done)](const Status& status) {
            if (done)
                done(status);
            refresh();
        });
}

void ProposalDesk::carryWith(const Uuid& proposal, const ChangeSetId& changeSet)
{
    m_sharing.carry(proposal, changeSet);
    lookAtCarried();
}

void ProposalDesk::lookAtCarried()
{
    const auto before = std::exchange(m_carried, m_sharing.carried());
    for (auto carried = m_carried.begin(); carried != m_carried.end();) {
        const auto& [proposal, changeSet] = *carried;
        const auto outgoing = m_sharing.outgoing(changeSet);
        const bool hasArrived
            = outgoing && (outgoing->state == OutgoingState::Accepted || outgoing->state == OutgoingState::Merged);
        const bool isGone
            = outgoing ? outgoing->state == OutgoingState::Withdrawn : outgoing.error().code == Error::Code::NotFound;
        if (hasArrived)
            sayAccepted(proposal);
        if (isGone)
            m_sharing.dropCarried(proposal);
        carried = isGone ? m_carried.erase(carried) : std::next(carried);
    }
    if (m_carried != before)
        emit changed();
}

/// Until the answer is there it stays carried: what cannot be said now is said after the next look.
void ProposalDesk::sayAccepted(const Uuid& proposal)
{
    if (!m_sharing.state().hello || !m_saying.insert(proposal).second)
        return;
    decide(proposal, ProposalState::Accepted, {}, [this, proposal](const Status& status) {
        m_saying.erase(proposal);
        const bool isWorthAnotherTry
            = !status && (status.error().code == Error::Code::Offline || status.error().code == Error::Code::Busy);
        if (isWorthAnotherTry)
            return;
        m_sharing.dropCarried(proposal);
        if (m_carried.erase(proposal) > 0)
            emit changed();
    });
}

} // namespace mesh
