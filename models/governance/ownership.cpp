// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "governance/ownership.h"

#include "graph/hierarchy.h"

namespace mesh {

AssignmentTime timeOf(const Assignment& assignment, QDate on)
{
    if (assignment.to.isValid() && assignment.to < on)
        return AssignmentTime::Past;
    if (assignment.from.isValid() && assignment.from > on)
        return AssignmentTime::Future;
    return AssignmentTime::Current;
}

std::vector<RecordId> inheritanceOf(const Mesh& mesh, RecordId record)
{
    std::vector<RecordId> chain;
    while (!record.isNull() && std::ranges::find(chain, record) == chain.end()) {
        chain.push_back(record);
        record = holderOf(mesh, record);
    }
    return chain;
}

std::vector<const Assignment*> assignmentsOf(const Mesh& mesh, RecordId record)
{
    auto assignments = mesh.referring<&Assignment::subject>(record);
    std::ranges::stable_sort(assignments, {}, [](const Assignment* a) { return std::tuple(a->role, a->from); });
    return assignments;
}

std::vector<Owner> ownersOf(const Mesh& mesh, RecordId record, QDate on)
{
    std::vector<Owner> owners;
    const auto isDecided = [&](OwnershipRole role) {
        return std::ranges::any_of(owners, [&](const Owner& owner) { return owner.role == role; });
    };
    for (const RecordId& source : inheritanceOf(mesh, record)) {
        const bool isInherited = source != record;
        std::vector<Owner> here;
        for (const Assignment* assignment : assignmentsOf(mesh, source)) {
            const bool isUnowned = assignment->unowned.value_or(false);
            const bool saysNothing = assignment->person.isNull() && assignment->team.isNull() && !isUnowned;
            if (saysNothing || timeOf(*assignment, on) != AssignmentTime::Current || isDecided(assignment->role))
                continue;
            here.push_back({assignment->id, assignment->role, assignment->person, assignment->team, isUnowned, source,
                            isInherited});
        }
        const Domain* domain = mesh.find(source.as<Kind::Domain>());
        const bool hasOwner
            = std::ranges::any_of(here, [](const Owner& owner) { return owner.role == OwnershipRole::Owner; });
        if (domain && !domain->team.isNull() && !hasOwner && !isDecided(OwnershipRole::Owner))
            here.push_back({{}, OwnershipRole::Owner, {}, domain->team, false, source, isInherited});
        owners.insert(owners.end(), here.begin(), here.end());
    }
    std::ranges::stable_sort(owners, {}, &Owner::role);
    return owners;
}

} // namespace mesh
