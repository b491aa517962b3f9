// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/instant.h"
#include "mesh/mesh.h"

#include <QString>

#include <memory>

namespace mesh {

/// One side of a comparison: a mesh and what people call it. Where it comes from is of no matter to who draws it.
struct ComparedSide
{
    enum class Source
    {
        Now, ///< follows what is committed
        Date, ///< an earlier state of this workspace
        File, ///< another workspace
    };
    Source source = Source::Now;
    Mesh mesh;
    QString name; ///< "now", "3 Nov 2026, 14:05", the name of the file
    Instant at; ///< "today" of its SLOs and owners
};

struct ComparedMeshes
{
    ComparedSide before;
    ComparedSide after;
};

/// What a diagram compares, if anything: part of its spec.
struct ComparisonSpec
{
    std::shared_ptr<const ComparedMeshes> meshes; ///< null: one mesh is shown, as usual
    bool showsOnlyDifferences = false;
    quint32 context = 1; ///< steps around what differs, where only that is shown

    explicit operator bool() const { return meshes != nullptr; }
    bool operator==(const ComparisonSpec&) const = default;
    /// The same with the sides exchanged.
    ComparisonSpec swapped() const
    {
        ComparisonSpec other = *this;
        other.meshes = std::make_shared<ComparedMeshes>(ComparedMeshes {meshes->after, meshes->before});
        return other;
    }
};

} // namespace mesh
