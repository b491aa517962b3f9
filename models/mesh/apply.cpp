// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/apply.h"

#include "mesh/naming.h"

#include <QCoreApplication>

#include <optional>

namespace mesh {

namespace {

struct ApplyText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Apply)
};

Error conflict(const Mesh& mesh, const RecordChange& change, const char* text)
{
    const QString name = mesh.contains(change.record) ? titleOf(mesh, change.record) : change.record.uuid.toString();
    return {Error::Code::Conflict, ApplyText::tr(text).arg(kindInfo(change.record.kind).singular(), name),
            change.record.uuid.toString()};
}

} // namespace

/// Applies one change set to the tables and the index of references, each copied at most once.
class MeshEditor
{
public:
    explicit MeshEditor(const Mesh& mesh)
        : m_mesh(mesh)
    {
    }

    Status applyAll(const ChangeSet& changeSet)
    {
        for (const RecordChange& change : changeSet.changes) {
            const Status status = withRecordType(change.record.kind, [&](auto* type) {
                return applyOne<std::remove_pointer_t<decltype(type)>>(change);
            });
            if (!status)
                return status;
        }
        return ok();
    }

    Mesh take()
    {
        Mesh result = m_mesh;
        forEachRecordType([&](auto* type) {
            using T = std::remove_pointer_t<decltype(type)>;
            if (auto& editor = std::get<Slot<T>>(m_editors).editor)
                std::get<Table<T>>(result.m_tables) = editor->take();
        });
        if (!m_referenceChanges.empty()) {
            ReferenceIndex::Editor references(m_mesh.m_references);
            for (const ReferenceChange& change : m_referenceChanges) {
                if (change.isNew)
                    references.insert(change.reference);
                else
                    references.remove(change.reference);
            }
            result.m_references = references.take();
        }
        return result;
    }

private:
    template<typename T>
    struct Slot
    {
        std::optional<typename Table<T>::Editor> editor;
    };

    template<typename T>
    typename Table<T>::Editor& editor()
    {
        auto& slot = std::get<Slot<T>>(m_editors).editor;
        if (!slot)
            slot.emplace(m_mesh.all<T>());
        return *slot;
    }

    template<typename T>
    Status applyOne(const RecordChange& change)
    {
        const KindInfo& info = kindInfo(T::kind);
        const Uuid& uuid = change.record.uuid;
        auto& table = editor<T>();
        if (change.operation == Operation::Create) {
            T record;
            record.id.uuid = uuid;
            for (const FieldChange& field : change.fields)
                info.fields[field.field].set(&record, field.after);
            noteReferences(info, change.record, &record, true);
            if (!table.insert(std::move(record)))
                return conflict(m_mesh, change, QT_TRANSLATE_NOOP("mesh::Apply", "%1 \"%2\" exists already."));
            return ok();
        }

        const T* existing = table.find(uuid);
        if (!existing)
            return conflict(m_mesh, change, QT_TRANSLATE_NOOP("mesh::Apply", "%1 \"%2\" no longer exists."));
        for (const FieldChange& field : change.fields) {
            if (!(info.fields[field.field].get(existing) == field.before)) {
                return conflict(
                    m_mesh, change,
                    QT_TRANSLATE_NOOP(
                        "mesh::Apply",
                        "%1 \"%2\" was changed in the meantime. Its history shows by whom; nothing was changed now."));
            }
        }
        if (change.operation == Operation::Remove) {
            noteReferences(info, change.record, existing, false);
            table.remove(uuid);
            return ok();
        }
        T* record = table.edit(uuid);
        const bool touchesReferences = std::ranges::any_of(
            change.fields, [&](const FieldChange& field) { return info.fields[field.field].isReference(); });
        if (touchesReferences)
            noteReferences(info, change.record, record, false);
        for (const FieldChange& field : change.fields)
            info.fields[field.field].set(record, field.after);
        if (touchesReferences)
            noteReferences(info, change.record, record, true);
        return ok();
    }

    void noteReferences(const KindInfo& info, RecordId from, const void* record, bool isNew)
    {
        forEachReference(info, record, [&](const Uuid& target, quint8 field) {
            m_referenceChanges.push_back({{target, from.uuid, from.kind, field}, isNew});
        });
    }

    struct ReferenceChange
    {
        Reference reference;
        bool isNew = false;
    };

    const Mesh& m_mesh;
    std::tuple<
#define MESH_KIND(Type, token, singular, plural) Slot<Type>,
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END
        std::monostate>
        m_editors;
    std::vector<ReferenceChange> m_referenceChanges; // in the order in which they happen
};

Result<Mesh> apply(const Mesh& mesh, const ChangeSet& changeSet)
{
    MeshEditor editor(mesh);
    if (const Status status = editor.applyAll(changeSet); !status)
        return status.error();
    return editor.take();
}

} // namespace mesh
