// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/uuid.h"

#include <QtGlobal>

#include <compare>
#include <cstddef>

namespace mesh {

/// The kinds of record a mesh is made of; kinds.inc says what each holds.
enum class Kind : quint8
{
    None,
#define MESH_KIND(Type, token, singular, plural) Type,
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END
};

inline constexpr std::size_t kindCount = 1
#define MESH_KIND(Type, token, singular, plural) +1
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END
    ; ///< with Kind::None

/// The id of a record of one kind; ids of two kinds do not mix.
template<Kind K>
struct Id
{
    static constexpr Kind kind = K;
    Uuid uuid;

    auto operator<=>(const Id&) const = default;
    bool isNull() const { return uuid.isNull(); }
};

#define MESH_KIND(Type, token, singular, plural) using Type##Id = Id<Kind::Type>;
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END

/// The id of a record of any kind.
struct RecordId
{
    Kind kind = Kind::None;
    Uuid uuid;

    RecordId() = default;
    RecordId(Kind recordKind, Uuid id)
        : kind(id.isNull() ? Kind::None : recordKind)
        , uuid(id)
    {
    }
    template<Kind K>
    RecordId(Id<K> id)
        : kind(id.isNull() ? Kind::None : K)
        , uuid(id.uuid)
    {
    }

    auto operator<=>(const RecordId&) const = default;
    bool isNull() const { return uuid.isNull(); }

    /// The typed id, null where the record is of another kind.
    template<Kind K>
    Id<K> as() const
    {
        return kind == K ? Id<K> {uuid} : Id<K> {};
    }
};

template<Kind K>
size_t qHash(const Id<K>& id, size_t seed = 0)
{
    return qHash(id.uuid, seed);
}
inline size_t qHash(const RecordId& id, size_t seed = 0)
{
    return qHash(id.uuid, seed);
}

} // namespace mesh

template<>
struct std::hash<mesh::Uuid>
{
    std::size_t operator()(const mesh::Uuid& uuid) const noexcept
    {
        return uuid.high * 0x9E3779B97F4A7C15ULL ^ uuid.low;
    }
};
template<>
struct std::hash<mesh::RecordId>
{
    std::size_t operator()(const mesh::RecordId& id) const noexcept { return std::hash<mesh::Uuid>()(id.uuid); }
};
template<mesh::Kind K>
struct std::hash<mesh::Id<K>>
{
    std::size_t operator()(const mesh::Id<K>& id) const noexcept { return std::hash<mesh::Uuid>()(id.uuid); }
};
