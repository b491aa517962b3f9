// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "sharing/verification.h"

namespace mesh {

/// Makes the sample a workspace of a shared mesh that nobody has to run: one change set is on its way, one met what a
/// colleague did, one was denied. Does nothing where it is one already.
Status pretendSharing(Document& document);

/// People of that shared mesh.
std::vector<SharedPerson> tourPeople(const Mesh& mesh);
/// Its last commits, newest first.
std::vector<AuditBlock> tourCommits();
/// What looking at it gave.
Verification tourVerification();

} // namespace mesh
