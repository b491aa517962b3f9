// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/change_builder.h"

namespace mesh {

ChangeSetBuilder::ChangeSetBuilder(Mesh mesh)
    : m_mesh(std::move(mesh))
{
}

ChangeSetBuilder::~ChangeSetBuilder() = default;

void ChangeSetBuilder::store(RecordId id, std::shared_ptr<void> record)
{
    const auto [at, isNew] = m_index.try_emplace(id, m_edits.size());
    if (isNew)
        m_edits.push_back({id, std::move(record), m_mesh.find(id).data()});
    else
        m_edits[at->second].after = std::move(record);
}

void* ChangeSetBuilder::editable(RecordId id)
{
    if (const auto at = m_index.find(id); at != m_index.end())
        return m_edits[at->second].after.get();
    const RecordView view = m_mesh.find(id);
    if (!view)
        return nullptr;
    auto copy = withRecordType(id.kind, [&](auto* type) -> std::shared_ptr<void> {
        using T = std::remove_pointer_t<decltype(type)>;
        return std::make_shared<T>(*static_cast<const T*>(view.data()));
    });
    store(id, std::move(copy));
    return m_edits.back().after.get();
}

bool ChangeSetBuilder::set(RecordId id, int field, const Value& value)
{
    void* record = editable(id);
    if (!record)
        return false;
    kindInfo(id.kind).fields[std::size_t(field)].set(record, value);
    return true;
}

bool ChangeSetBuilder::remove(RecordId id)
{
    if (!current(id))
        return false;
    store(id, nullptr);
    return true;
}

RecordView ChangeSetBuilder::current(RecordId id) const
{
    const auto at = m_index.find(id);
    if (at == m_index.end())
        return m_mesh.find(id);
    const void* data = m_edits[at->second].after.get();
    return data ? RecordView(kindInfo(id.kind), id, data) : RecordView();
}

std::vector<FieldChange> compareRecords(const KindInfo& info, const void* before, const void* after)
{
    std::vector<FieldChange> changes;
    for (std::size_t at = 0; at < info.fields.size(); ++at) {
        const FieldInfo& field = info.fields[at];
        if (before && after && field.equal(before, after))
            continue;
        Value from = before ? field.get(before) : Value();
        Value to = after ? field.get(after) : Value();
        if (!(from == to))
            changes.push_back({quint8(at), std::move(from), std::move(to)});
    }
    return changes;
}

ChangeSet ChangeSetBuilder::build(const QString& reason, Origin origin) const
{
    ChangeSet changeSet;
    changeSet.info.reason = reason;
    changeSet.info.origin = origin;
    for (const Edit& edit : m_edits) {
        if (!edit.before && !edit.after)
            continue; // created and removed again
        RecordChange change {edit.id, Operation::Update,
                             compareRecords(kindInfo(edit.id.kind), edit.before, edit.after.get())};
        if (!edit.before)
            change.operation = Operation::Create;
        else if (!edit.after)
            change.operation = Operation::Remove;
        else if (change.fields.empty())
            continue;
        changeSet.changes.push_back(std::move(change));
    }
    return changeSet;
}

} // namespace mesh
