// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/deletion.h"

#include "mesh/change_builder.h"

#include <unordered_set>

namespace mesh {

namespace {

/// The value without any of the removed records in it.
Value withoutRemoved(const Value& value, const std::unordered_set<Uuid>& removed)
{
    const auto* list = value.get<std::vector<Uuid>>();
    if (!list)
        return {};
    std::vector<Uuid> kept;
    std::ranges::copy_if(*list, std::back_inserter(kept), [&](const Uuid& uuid) { return !removed.contains(uuid); });
    return kept.empty() ? Value() : Value(std::move(kept));
}

/// An assignment names a person or a team, an agreement a port or a consumer: losing one of the two with the other
/// still there clears it; losing the last removes the record.
bool goesWith(const Mesh& mesh, const Reference& reference, const std::unordered_set<Uuid>& removed)
{
    const KindInfo& info = kindInfo(reference.fromKind);
    const FieldInfo& field = info.fields[reference.field];
    if (field.has(FieldFlag::Required))
        return true;
    if (!field.has(FieldFlag::PartOf))
        return false;
    const RecordView record = mesh.find(reference.source());
    return std::ranges::none_of(info.fields, [&](const FieldInfo& other) {
        if (&other == &field || !other.has(FieldFlag::PartOf) || other.has(FieldFlag::Required))
            return false;
        const Value value = record.value(other);
        const Uuid target = value.get<RecordId>() ? value.to<RecordId>().uuid : value.to<Uuid>();
        return !target.isNull() && !removed.contains(target);
    });
}

} // namespace

DeletionPlan planDeletion(const Mesh& mesh, std::span<const RecordId> records)
{
    DeletionPlan plan;
    std::unordered_set<Uuid> removed;
    std::vector<RecordId> queue;
    for (const RecordId& id : records) {
        if (mesh.contains(id) && removed.insert(id.uuid).second)
            queue.push_back(id);
    }
    const std::unordered_set<Uuid> asked = removed;

    std::vector<Reference> toClear;
    for (std::size_t at = 0; at < queue.size(); ++at) {
        const RecordId id = queue[at]; // a copy: the queue grows
        for (const Reference& reference : mesh.referencesTo(id.uuid)) {
            if (at < asked.size() && !asked.contains(reference.from))
                plan.referrers.push_back(reference);
            if (removed.contains(reference.from))
                continue;
            if (goesWith(mesh, reference, removed)) {
                removed.insert(reference.from);
                queue.push_back(reference.source());
            } else {
                toClear.push_back(reference);
            }
        }
    }

    ChangeSetBuilder changes(mesh);
    for (const Reference& reference : toClear) {
        if (removed.contains(reference.from))
            continue;
        const FieldInfo& field = kindInfo(reference.fromKind).fields[reference.field];
        const Value current = changes.current(reference.source()).value(field);
        changes.set(reference.source(), reference.field, withoutRemoved(current, removed));
    }
    for (const RecordId& id : queue)
        changes.remove(id);
    plan.cascade = changes.build();
    plan.counts = countsOf(plan.cascade);
    return plan;
}

} // namespace mesh
