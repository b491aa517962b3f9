// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/restore.h"

#include "mesh/change_builder.h"
#include "mesh/diff.h"

namespace mesh {

ChangeSet restoreAll(const Mesh& now, const Mesh& then)
{
    ChangeSet changeSet = diff(now, then);
    changeSet.info.origin = Origin::Restore;
    return changeSet;
}

ChangeSet restoreRecords(const Mesh& now, const Mesh& then, std::span<const RecordId> records)
{
    ChangeSet changeSet;
    changeSet.info.origin = Origin::Restore;
    for (const RecordId& id : records) {
        const RecordView before = now.find(id);
        const RecordView after = then.find(id);
        if (!before && !after)
            continue;
        RecordChange change {id, Operation::Update, compareRecords(kindInfo(id.kind), before.data(), after.data())};
        if (!before)
            change.operation = Operation::Create;
        else if (!after)
            change.operation = Operation::Remove;
        else if (change.fields.empty())
            continue;
        changeSet.changes.push_back(std::move(change));
    }
    return changeSet;
}

ChangeSet restoreField(const Mesh& now, const Mesh& then, RecordId record, int field)
{
    ChangeSetBuilder changes(now);
    if (const RecordView after = then.find(record); after && now.contains(record))
        changes.set(record, field, after.value(after.info().fields[std::size_t(field)]));
    return changes.build({}, Origin::Restore);
}

} // namespace mesh
