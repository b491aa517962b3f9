// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/choices.h"
#include "mesh/kind.h"
#include "mesh/value.h"

namespace mesh {

// The record types of kinds.inc: plain values, compared field by field.
#define MESH_KIND(Type, token, singular, plural)                                                                       \
    struct Type                                                                                                        \
    {                                                                                                                  \
        static constexpr Kind kind = Kind::Type;                                                                       \
        Type##Id id {};
#define MESH_FIELD(Type, CppType, name, label, flags) CppType name {};
#define MESH_KIND_END(Type)                                                                                            \
    bool operator==(const Type&) const = default;                                                                      \
    }                                                                                                                  \
    ;
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END

/// Calls f with a null pointer of the record type of @p kind, which must not be Kind::None.
template<typename F>
decltype(auto) withRecordType(Kind kind, F&& f)
{
    switch (kind) {
#define MESH_KIND(Type, token, singular, plural)                                                                       \
    case Kind::Type:                                                                                                   \
        return f(static_cast<Type*>(nullptr));
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END
    case Kind::None:
        break;
    }
    Q_UNREACHABLE();
}

/// Calls f once for each record type, with a null pointer of it.
template<typename F>
void forEachRecordType(F&& f)
{
#define MESH_KIND(Type, token, singular, plural) f(static_cast<Type*>(nullptr));
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END
}

} // namespace mesh
