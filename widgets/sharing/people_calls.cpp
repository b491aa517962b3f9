// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/people_calls.h"

#include <algorithm>

namespace mesh::people {

namespace {

constexpr const char* addPerson = "SELECT mesh.person_add($1::name, $2, $3, $4::bool, $5)";
constexpr const char* setRoleOf = "SELECT mesh.person_set_role($1::name, $2, $3::bool)";
constexpr const char* setPasswordOf = "SELECT mesh.person_set_password($1::name, $2)";
constexpr const char* revokePerson = "SELECT mesh.person_revoke($1::name)";
constexpr const char* restorePerson = "SELECT mesh.person_restore($1::name)";
constexpr const char* addMember = "SELECT mesh.member_add($1::name, $2::uuid)";
constexpr const char* removeMember = "SELECT mesh.member_remove($1::name, $2::uuid)";

Status run(SharedMesh& shared, const char* statement, const std::vector<PgValue>& values)
{
    const auto answer = shared.connection().run(statement, values);
    return answer ? ok() : answer.error();
}

} // namespace

Status add(SharedMesh& shared, const NewPerson& person)
{
    const auto verifier = shared.connection().passwordVerifier(person.login, person.password);
    if (!verifier)
        return verifier.error();
    return run(shared, addPerson, {person.login, person.name, roleToken(person.role), person.isAdmin, *verifier});
}

Status setRole(SharedMesh& shared, const QString& login, SharedRole role, bool isAdmin)
{
    return run(shared, setRoleOf, {login, roleToken(role), isAdmin});
}

Status setPassword(SharedMesh& shared, const QString& login, const QString& password)
{
    const auto verifier = shared.connection().passwordVerifier(login, password);
    if (!verifier)
        return verifier.error();
    return run(shared, setPasswordOf, {login, *verifier});
}

Status revoke(SharedMesh& shared, const QString& login)
{
    return run(shared, revokePerson, {login});
}

Status restore(SharedMesh& shared, const QString& login)
{
    return run(shared, restorePerson, {login});
}

Status addDomain(SharedMesh& shared, const QString& login, const Uuid& domain)
{
    return run(shared, addMember, {login, domain.toString()});
}

Status removeDomain(SharedMesh& shared, const QString& login, const Uuid& domain)
{
    return run(shared, removeMember, {login, domain.toString()});
}

Status setDomains(SharedMesh& shared, const QString& login, const std::vector<Uuid>& present,
                  const std::vector<Uuid>& wanted)
{
    const auto contains
        = [](const std::vector<Uuid>& all, const Uuid& one) { return std::ranges::find(all, one) != all.end(); };
    for (const Uuid& domain : wanted) {
        if (contains(present, domain))
            continue;
        if (const Status status = addDomain(shared, login, domain); !status)
            return status;
    }
    for (const Uuid& domain : present) {
        if (contains(wanted, domain))
            continue;
        if (const Status status = removeDomain(shared, login, domain); !status)
            return status;
    }
    return ok();
}

} // namespace mesh::people
