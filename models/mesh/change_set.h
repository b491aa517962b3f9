// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <vector>

namespace mesh {

/// What a change set is the work of. Stored as its token.
enum class Origin : quint8
{
    Edit, ///< a form, the canvas, the command line
    BulkEdit, ///< many records at once: paste, fill, find and replace
    Import, ///< open standards and native files
    Undo,
    Redo,
    Restore, ///< back to an earlier state, from the history
    Sample, ///< the sample mesh
    Sync, ///< a colleague's work arriving
    Measure, ///< measurements taken
};
QString originToken(Origin origin);
Origin originFromToken(QStringView token); ///< Edit where it is unknown
QString originLabel(Origin origin); ///< translated

struct FieldChange
{
    quint8 field = 0; ///< index in the kind's fields
    Value before;
    Value after;

    bool operator==(const FieldChange&) const = default;
};

enum class Operation : quint8
{
    Create,
    Update,
    Remove
};

/// What happens to one record. Create lists its fields with an absent `before`, Remove with an absent `after`; fields
/// that do not differ are left out. A record occurs at most once in a change set.
struct RecordChange
{
    RecordId record;
    Operation operation = Operation::Update;
    std::vector<FieldChange> fields; ///< sorted by field

    bool operator==(const RecordChange&) const = default;
    const FieldChange* change(int field) const;
};

using ChangeSetId = Uuid;

/// Who, when, why, from where.
struct ChangeSetInfo
{
    ChangeSetId id;
    Instant at;
    QString who; ///< user name
    QString reason; ///< one sentence: "Reassign 12 products to Ana Ruiz"
    Origin origin = Origin::Edit;
    ChangeSetId reverts; ///< of an Undo or Redo: the change set it takes back
    QString from; ///< of an Import: the files; otherwise the screen or command

    bool operator==(const ChangeSetInfo&) const = default;
};

/// The only way a mesh changes. A value: preview, diff, undo, merge and time travel are functions over it.
struct ChangeSet
{
    ChangeSetInfo info;
    std::vector<RecordChange> changes;

    bool operator==(const ChangeSet&) const = default;
    bool isEmpty() const { return changes.empty(); }
};

/// Counts of what a change set does, for sentences and previews.
struct ChangeCounts
{
    std::size_t created = 0;
    std::size_t changed = 0;
    std::size_t removed = 0;
};
ChangeCounts countsOf(const ChangeSet& changeSet);

/// The change set that takes @p changeSet back: applied to the state after it, it gives the state before. Its info is
/// empty but for `reverts`.
ChangeSet inverse(const ChangeSet& changeSet);

} // namespace mesh
