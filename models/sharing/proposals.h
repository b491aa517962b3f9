// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"
#include "sharing/rebasing.h"
#include "sharing/shared_mesh.h"

namespace mesh {

enum class ProposalState : quint8
{
    Open,
    Accepted,
    Declined,
    Withdrawn,
};

/// What somebody would change in a shared mesh if he might.
struct Proposal
{
    Uuid id;
    QString login; ///< of who proposes
    Instant at;
    QString title; ///< the reason of the change set
    QString note; ///< why it should be changed
    std::vector<Uuid> domains; ///< whose stewards decide; empty where only leads do
    qint64 records = 0;
    ProposalState state = ProposalState::Open;
    QString decidedBy;
    Instant decidedAt; ///< null where nobody has
    QString why; ///< the words that went with the decision
    bool canDecide = false; ///< we may accept or decline it

    bool operator==(const Proposal&) const = default;
};

/// The calls about proposals. Each is one round trip and belongs on the worker: see ShareSession::ask().
namespace proposals {

/// Those that we may decide, and our own, newest first: all open ones, and what was decided in the last weeks.
Result<std::vector<Proposal>> list(SharedMesh& shared);
Result<QJsonArray> content(SharedMesh& shared, const Uuid& id);
Status propose(SharedMesh& shared, const QString& title, const QString& note, const QByteArray& content);
/// Fails with Denied where this is not ours to decide, or somebody has.
Status decide(SharedMesh& shared, const Uuid& id, ProposalState state, const QString& why);

} // namespace proposals

/// A proposal as a change set on what is there now.
struct ProposalPlan
{
    ChangeSet changes; ///< an ordinary change set of who accepts it
    /// What was changed since it was made, and would be written over.
    std::vector<std::pair<RecordId, Overtaken>> overtaken;
    std::vector<RecordId> left; ///< records that are not there any more: nothing of them is in `changes`
};
/// Fails with TooNew where the proposal says what this program does not know.
Result<ProposalPlan> planProposal(const QJsonArray& content, const Mesh& mesh);

} // namespace mesh
