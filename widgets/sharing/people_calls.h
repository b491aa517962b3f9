// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/shared_mesh.h"

namespace mesh {

/// Somebody to be let into the shared mesh.
struct NewPerson
{
    QString login;
    QString name;
    SharedRole role = SharedRole::Steward;
    bool isAdmin = false;
    QString password; ///< never leaves this machine: the server gets what can only verify it
};

/// What administrators do with the people of a shared mesh. Each is one round trip or two and belongs on the worker:
/// see ShareSession::ask(). Fails with Denied where the login does not administer it.
namespace people {

Status add(SharedMesh& shared, const NewPerson& person);
Status setRole(SharedMesh& shared, const QString& login, SharedRole role, bool isAdmin);
Status setPassword(SharedMesh& shared, const QString& login, const QString& password);
/// Ends the sessions of @p login and lets nobody in with it.
Status revoke(SharedMesh& shared, const QString& login);
Status restore(SharedMesh& shared, const QString& login);
Status addDomain(SharedMesh& shared, const QString& login, const Uuid& domain);
Status removeDomain(SharedMesh& shared, const QString& login, const Uuid& domain);
/// Gives and takes until @p login has exactly @p wanted, where she has @p present.
Status setDomains(SharedMesh& shared, const QString& login, const std::vector<Uuid>& present,
                  const std::vector<Uuid>& wanted);

} // namespace people

} // namespace mesh
