// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_builder.h"

#include <QDate>

#include <span>

namespace mesh {

/// The edits that screens make, as change sets with their sentence: a form, a bulk edit and a paste say and do the
/// same.

/// Sets one field of all records; those that have the value already are left out.
ChangeSet settingField(const Mesh& mesh, std::span<const RecordId> records, const FieldInfo& field, const Value& value);

/// What a bulk edit does to the field of each record.
enum class BulkOperation : quint8
{
    Set,
    Clear,
    Add, ///< to a list
    RemoveFrom, ///< a list
    Replace ///< one text by another inside of texts and lists
};

/// Changes a field of all records; those that it leaves as they are stay out. @p value is what to set, add or remove;
/// Replace takes the two texts instead, where the first one is found case-sensitively.
ChangeSet bulkEditing(const Mesh& mesh, std::span<const RecordId> records, const FieldInfo& field,
                      BulkOperation operation, const Value& value, const QString& find = {},
                      const QString& replacement = {});

/// Gives all subjects one holder (a person or team) in a role from @p from on. Whoever holds the role there directly is
/// ended the day before, or removed where that would leave no day. A null @p holder ends them and leaves the role to be
/// inherited or empty. What is held already stays untouched.
ChangeSet settingHolder(const Mesh& mesh, std::span<const RecordId> subjects, OwnershipRole role, RecordId holder,
                        const QDate& from);

/// The same inside of a larger change set.
void setHolder(ChangeSetBuilder& changes, RecordId subject, OwnershipRole role, RecordId holder, const QDate& from);

/// Says of all subjects that they have no owner on purpose, or takes that back.
ChangeSet settingUnowned(const Mesh& mesh, std::span<const RecordId> subjects, bool isUnowned, const QDate& from);

/// Ends one ownership: its last day becomes @p last; removed where it began later.
ChangeSet endingAssignment(const Mesh& mesh, AssignmentId id, const QDate& last);

/// True where the assignment holds on @p day.
bool isInForce(const Assignment& assignment, const QDate& day);

} // namespace mesh
