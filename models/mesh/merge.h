// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

namespace mesh {

/// Where two sides changed the same thing from one base and a person must choose.
struct MergeConflict
{
    enum class Type : quint8
    {
        Field, ///< both changed one field, differently
        ChangedAndRemoved, ///< mine changed a record that theirs removed
        RemovedAndChanged, ///< mine removed a record that theirs changed
        CreatedTwice, ///< both created a record with one id, differently in one field
        LostReference, ///< mine refers in this field to a record that theirs removed
        StillReferred, ///< mine removed a record that theirs has begun to refer to
        CircularDomain, ///< mine and theirs moved domains so that together one would be below itself
    };

    Type type = Type::Field;
    RecordId record;
    int field = -1; ///< index in the kind's fields, or -1 where the whole record is meant
    Value base;
    Value mine;
    Value theirs;

    bool operator==(const MergeConflict&) const = default;
};

struct Merge
{
    ChangeSet changes; ///< what of mine applies to theirs as it is
    std::vector<MergeConflict> conflicts; ///< what does not; `changes` leaves it as theirs has it
};

/// Three-way merge per field: what mine changed since @p base and theirs did not is taken; lists (tags, purposes,
/// references) merge as sets, so they never conflict; equal changes are one. Applying `changes` to @p theirs always
/// succeeds, leaves no reference dangling that was not dangling before and no domain below itself. Without conflicts
/// both orders lead to the same snapshot.
Merge merge(const Mesh& base, const Mesh& mine, const Mesh& theirs);

/// A list whose items are added and removed one by one, so that two people never stand in each other's way. The path of
/// a column is a list, too, but one name: its order matters and its parts belong together.
bool mergesAsSet(const FieldInfo& field);
/// The list that @p theirs becomes where @p base became @p mine: what base had and neither side removed, in base's
/// order, and then what they added, sorted. REQUIRES: mergesAsSet(field).
Value mergeAsSets(const FieldInfo& field, const Value& base, const Value& mine, const Value& theirs);

} // namespace mesh
