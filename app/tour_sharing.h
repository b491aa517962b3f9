// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "sharing/activity.h"
#include "sharing/proposals.h"
#include "sharing/transfers.h"
#include "sharing/verification.h"

namespace mesh {

/// Makes the sample a workspace of a shared mesh that nobody has to run: change sets are on their way, one met what a
/// colleague did, one is about to, one was denied, and records that colleagues changed are unseen. Does nothing where
/// it is one already.
Status pretendSharing(Document& document);

/// People of that shared mesh.
std::vector<SharedPerson> tourPeople(const Mesh& mesh);
/// What is proposed there, newest first, and what the first of them says.
std::vector<Proposal> tourProposals(const Mesh& mesh);
QJsonArray tourProposal(const Mesh& mesh);
/// Its last commits, newest first.
std::vector<AuditBlock> tourCommits();
/// Data products that change hands there, in every state.
std::vector<Transfer> tourTransfers(const Mesh& mesh);
/// What somebody did there whose password was stolen.
LoginActivity tourActivity(const Mesh& mesh);
/// What looking at it gave.
Verification tourVerification();

} // namespace mesh
