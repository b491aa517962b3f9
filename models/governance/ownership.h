// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

namespace mesh {

/// Somebody who holds a role for a record, or the statement that nobody shall.
struct Owner
{
    AssignmentId assignment {}; ///< null: the team of a domain
    OwnershipRole role = OwnershipRole::Unset;
    PersonId person {};
    TeamId team {};
    bool isUnowned = false; ///< deliberately: nothing is inherited from further up
    RecordId source {}; ///< the record that the assignment is of
    bool isInherited = false; ///< source is not the record asked about

    bool operator==(const Owner&) const = default;
    RecordId who() const { return person.isNull() ? RecordId(team) : RecordId(person); }
};

/// Whether an assignment holds on a day. Without dates it always does; both days are inside.
enum class AssignmentTime : quint8
{
    Past,
    Current,
    Future
};
AssignmentTime timeOf(const Assignment& assignment, QDate on);

/// The record and what it inherits from, nearest first: column, dataset, product, domain, parent domains. A port or
/// contract inherits from its product, an SLO or rule from its subject.
std::vector<RecordId> inheritanceOf(const Mesh& mesh, RecordId record);

/// Who holds which role for @p record on that day, by role. For each role the nearest record with a current assignment
/// decides; "deliberately unowned" is such an assignment. A domain's team owns it where no owner is assigned.
std::vector<Owner> ownersOf(const Mesh& mesh, RecordId record, QDate on);

/// All assignments of the record itself, whatever their time, by role and from.
std::vector<const Assignment*> assignmentsOf(const Mesh& mesh, RecordId record);

} // namespace mesh
