// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <unordered_map>

namespace mesh {

/// Builds one change set against a snapshot. Records may be created, edited and removed in any order and several times;
/// the result holds each at most once, and nothing that did not change.
///
///     ChangeSetBuilder changes(mesh);
///     const ProductId id = changes.create(Product {.name = name, .domain = domain});
///     changes.edit<Product>(other, [&](Product& product) { product.status = Lifecycle::Retired; });
///     document.commit(changes.build(tr("Replace the order product")));
class ChangeSetBuilder
{
public:
    explicit ChangeSetBuilder(Mesh mesh);
    ~ChangeSetBuilder();

    /// Adds a record; makes an id where it has none. REQUIRES: no record of this id.
    template<typename T>
    auto create(T record)
    {
        if (record.id.isNull())
            record.id.uuid = newUuid();
        const auto id = record.id;
        store(id, std::make_shared<T>(std::move(record)));
        return id;
    }

    /// Changes a record of the snapshot, or one created here. False, and nothing happens, where it is not there.
    template<typename T, typename F>
    bool edit(decltype(T::id) id, F&& change)
    {
        T* record = static_cast<T*>(editable(id));
        if (!record)
            return false;
        change(*record);
        return true;
    }

    /// Sets one field through the description. False where the record is not there.
    bool set(RecordId id, int field, const Value& value);
    /// Removes a record; its referrers are not looked at (see planDeletion). False where it is not there.
    bool remove(RecordId id);

    /// The record as it is now in this builder: edited, created or of the snapshot; an empty view where it is not
    /// there.
    RecordView current(RecordId id) const;
    template<Kind K>
    const auto* find(Id<K> id) const
    {
        using T = std::remove_cvref_t<decltype(*m_mesh.find(id))>;
        return static_cast<const T*>(current(id).data());
    }

    const Mesh& mesh() const { return m_mesh; }
    std::size_t size() const { return m_edits.size(); } ///< records touched so far

    /// The change set, in the order in which records were first touched. The builder can go on.
    ChangeSet build(const QString& reason = {}, Origin origin = Origin::Edit) const;

private:
    struct Edit
    {
        RecordId id;
        std::shared_ptr<void> after; // null: removed
        const void* before = nullptr; // null: created here
    };
    void* editable(RecordId id);
    void store(RecordId id, std::shared_ptr<void> record);

    Mesh m_mesh;
    std::vector<Edit> m_edits;
    std::unordered_map<RecordId, std::size_t> m_index; // into m_edits
};

/// The changes of fields between two records of one kind; either may be null.
std::vector<FieldChange> compareRecords(const KindInfo& info, const void* before, const void* after);

} // namespace mesh
