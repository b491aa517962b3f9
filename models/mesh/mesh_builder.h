// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

namespace mesh {

/// Collects records in any order and makes a snapshot of them at once: how a workspace is loaded and a mesh is
/// generated. Cost: O(n log n). Of two records with one id the later wins. Thread safety: addTable() of different kinds
/// may run on different threads; everything else belongs to one.
class MeshBuilder
{
public:
    MeshBuilder();
    ~MeshBuilder(); // made in one place, as those of Mesh
    Q_DISABLE_COPY_MOVE(MeshBuilder)

    template<typename T>
    void add(T record)
    {
        std::get<std::vector<T>>(m_records).push_back(std::move(record));
    }
    /// Takes over all records of a kind at once.
    template<typename T>
    void addTable(std::vector<T> records)
    {
        std::get<std::vector<T>>(m_records) = std::move(records);
    }

    /// Takes over a table that is in order already, with the references its records hold. Both must be of all records
    /// of the kind; add() must not be called for it.
    template<typename T>
    void addTable(Table<T> table)
    {
        std::get<Table<T>>(m_tables) = std::move(table);
    }
    /// References of the tables that were added as such, sorted. May be called several times.
    void addReferences(std::vector<Reference> sorted);

    /// The snapshot. The builder is empty afterwards.
    Mesh build();

private:
    std::tuple<
#define MESH_KIND(Type, token, singular, plural) std::vector<Type>,
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END
        std::monostate>
        m_records;
    std::tuple<
#define MESH_KIND(Type, token, singular, plural) Table<Type>,
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END
        std::monostate>
        m_tables; // of the kinds that came whole
    std::vector<std::vector<Reference>> m_references; // of m_tables, each sorted
};

} // namespace mesh
