// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/description.h"
#include "mesh/records.h"
#include "mesh/sorted_chunks.h"

#include <ranges>
#include <tuple>

namespace mesh {

template<typename T>
struct RecordKey
{
    const Uuid& operator()(const T& record) const { return record.id.uuid; }
};

/// All records of one kind in one snapshot, in the order of their ids.
template<typename T>
using Table = SortedChunks<T, RecordKey<T>>;

/// One reference: `from` names `target` in its field `field`.
struct Reference
{
    Uuid target;
    Uuid from;
    Kind fromKind = Kind::None;
    quint8 field = 0;

    auto operator<=>(const Reference&) const = default;
    RecordId source() const { return {fromKind, from}; }
};

struct ReferenceKey
{
    const Reference& operator()(const Reference& reference) const { return reference; }
};
using ReferenceIndex = SortedChunks<Reference, ReferenceKey>;

/// A record of any kind, looked at through its description. Valid as long as the snapshot it came from.
class RecordView
{
public:
    RecordView() = default;
    RecordView(const KindInfo& info, RecordId id, const void* data)
        : m_info(&info)
        , m_id(id)
        , m_data(data)
    {
    }

    explicit operator bool() const { return m_data != nullptr; }
    const KindInfo& info() const { return *m_info; }
    RecordId id() const { return m_id; }
    Value value(const FieldInfo& field) const { return field.get(m_data); }
    Value value(QStringView field) const; ///< absent where the kind has no such field
    const void* data() const { return m_data; }

private:
    const KindInfo* m_info = nullptr;
    RecordId m_id;
    const void* m_data = nullptr;
};

/// The state of a mesh at one instant: immutable, shared by value, cheap to copy. Every screen, graph and report reads
/// one, on any thread, without locks. The next state comes from apply() of apply.h.
class Mesh
{
public:
    // Made in one place: inline, every file that passes a mesh on would instantiate all tables again.
    Mesh();
    Mesh(const Mesh& other);
    Mesh(Mesh&& other) noexcept;
    Mesh& operator=(const Mesh& other);
    Mesh& operator=(Mesh&& other) noexcept;
    ~Mesh();

    /// Records of type T in the order of their ids.
    template<typename T>
    const Table<T>& all() const
    {
        return std::get<Table<T>>(m_tables);
    }

    /// The record, or nullptr where it is not (or no longer) there.
    template<Kind K>
    const auto* find(Id<K> id) const
    {
        return findIn(static_cast<const RecordType<K>*>(nullptr), id.uuid);
    }

    /// The record of any kind; converts to false where it is not there.
    RecordView find(RecordId id) const;
    bool contains(RecordId id) const { return bool(find(id)); }
    std::size_t count(Kind kind) const;
    std::size_t size() const; ///< records of all kinds

    /// Calls f(RecordView) for every record of @p kind.
    template<typename F>
    void forEach(Kind kind, F&& f) const
    {
        const KindInfo& info = kindInfo(kind);
        withRecordType(kind, [&](auto* type) {
            for (const auto& record : all<std::remove_pointer_t<decltype(type)>>())
                f(RecordView(info, record.id, &record));
        });
    }

    /// Every reference to @p target, sorted by who refers. Cost: logarithmic plus the result.
    auto referencesTo(Uuid target) const
    {
        const auto first = m_references.lowerBound(Reference {target, {}, Kind::None, 0});
        return std::ranges::subrange(first, m_references.end())
            | std::views::take_while([target](const Reference& r) { return r.target == target; });
    }
    template<Kind K>
    auto referencesTo(Id<K> target) const
    {
        return referencesTo(target.uuid);
    }

    /// The records of type T that refer to @p target in the field @p Member, in the order of their ids:
    /// mesh.referring<&Column::dataset>(datasetId).
    template<auto Member, typename Target>
    auto referring(const Target& target) const;

    const ReferenceIndex& references() const { return m_references; }

    bool operator==(const Mesh& other) const;

private:
    friend class MeshEditor;
    friend class MeshBuilder;

    template<Kind K>
    struct TypeOf;
    template<Kind K>
    using RecordType = typename TypeOf<K>::type;

    template<typename T>
    const T* findIn(const T*, const Uuid& uuid) const
    {
        return all<T>().find(uuid);
    }

    std::tuple<
#define MESH_KIND(Type, token, singular, plural) Table<Type>,
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END
        std::monostate>
        m_tables;
    ReferenceIndex m_references; // derived from m_tables
};

#define MESH_KIND(Type, token, singular, plural)                                                                       \
    template<>                                                                                                         \
    struct Mesh::TypeOf<Kind::Type>                                                                                    \
    {                                                                                                                  \
        using type = Type;                                                                                             \
    };
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END

namespace detail {
template<typename Type, typename Member>
Type recordTypeOf(Member Type::*);

inline const Uuid& uuidOf(const Uuid& uuid)
{
    return uuid;
}
inline const Uuid& uuidOf(const RecordId& id)
{
    return id.uuid;
}
template<Kind K>
const Uuid& uuidOf(const Id<K>& id)
{
    return id.uuid;
}
} // namespace detail

template<auto Member, typename Target>
auto Mesh::referring(const Target& target) const
{
    using T = decltype(detail::recordTypeOf(Member));
    std::vector<const T*> result;
    Uuid last;
    for (const Reference& reference : referencesTo(detail::uuidOf(target))) {
        if (reference.fromKind != T::kind || reference.from == last)
            continue;
        const T* record = all<T>().find(reference.from);
        if (record && detail::uuidOf(record->*Member) == reference.target) {
            result.push_back(record);
            last = reference.from;
        }
    }
    return result;
}

/// Calls f(targetUuid, fieldIndex) for every reference that the record holds.
template<typename F>
void forEachReference(const KindInfo& info, const void* record, F&& f)
{
    for (std::size_t at = 0; at < info.fields.size(); ++at) {
        const FieldInfo& field = info.fields[at];
        if (!field.isReference())
            continue;
        const Value value = field.get(record);
        if (const auto* uuid = value.get<Uuid>()) {
            f(*uuid, quint8(at));
        } else if (const auto* id = value.get<RecordId>()) {
            f(id->uuid, quint8(at));
        } else if (const auto* list = value.get<std::vector<Uuid>>()) {
            for (const Uuid& each : *list)
                f(each, quint8(at));
        }
    }
}

} // namespace mesh
