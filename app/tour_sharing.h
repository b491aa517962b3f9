// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "sharing/activity.h"
#include "sharing/transfers.h"
#include "sharing/verification.h"

namespace mesh {

/// Makes the sample a workspace of a shared mesh that nobody has to run: one change set is on its way, one met what a
/// colleague did, one was denied, and records that colleagues changed are unseen. Does nothing where it is one already.
Status pretendSharing(Document& document);

/// People of that shared mesh.
std::vector<SharedPerson> tourPeople(const Mesh& mesh);
/// Its last commits, newest first.
std::vector<AuditBlock> tourCommits();
/// Data products that change hands there, in every state.
std::vector<Transfer> tourTransfers(const Mesh& mesh);
/// What somebody did there whose password was stolen.
LoginActivity tourActivity(const Mesh& mesh);
/// What looking at it gave.
Verification tourVerification();

} // namespace mesh
