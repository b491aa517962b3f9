// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_builder.h"
#include "mesh/mesh.h"

#include <map>
#include <random>

namespace mesh::test {

/// Makes meshes and edits from a seed, through the description alone: a field added to kinds.inc is covered at once.
/// What it makes is in order: required fields are there, references lead somewhere, domains form a tree.
class RandomMesh
{
public:
    explicit RandomMesh(quint64 seed)
        : m_random(seed)
    {
    }

    /// A mesh with @p perKind records of each kind.
    Mesh make(int perKind);
    /// @p mesh after about @p count creations, edits and (cascading) deletions.
    Mesh edited(const Mesh& mesh, int count);

    /// A value that @p field may hold in @p mesh; absent now and then unless the field is required.
    Value value(const Mesh& mesh, RecordId record, const FieldInfo& field);
    /// An id somewhere among those there are, so that insertions fall between old records.
    Uuid uuid();
    int below(int limit) { return int(m_random() % quint64(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    RecordId anyRecord(const Mesh& mesh);

private:
    QString text();
    Uuid target(const Mesh& mesh, Kind kind, RecordId from);

    std::mt19937_64 m_random;
    std::map<Kind, std::vector<Uuid>> m_ids; // while a mesh is being made
};

/// The mesh as plain maps, for oracles that do without everything the library does.
using PlainRecord = std::map<int, Value>;
using PlainMesh = std::map<RecordId, PlainRecord>;
PlainMesh plain(const Mesh& mesh);

/// References that lead nowhere.
std::vector<Reference> danglingReferences(const Mesh& mesh);

} // namespace mesh::test
