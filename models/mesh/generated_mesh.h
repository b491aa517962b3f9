// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "mesh/mesh.h"

namespace mesh {

/// How large a generated mesh is. Domains, products, people and processes follow from the datasets.
struct MeshSize
{
    int datasets = 1000;
    int columns = 10'000;
    int flows = 3'000; ///< a third between datasets, the rest between columns
    quint64 seed = 1;
    int withinDomain = 0; ///< percent of the flows that stay in their domain; the others go anywhere
};

/// A mesh that looks like a large company's: domains with products, datasets from raw to mart with the names that
/// warehouses have, columns whose names repeat as they do, lineage from stage to stage, some owners and classifications
/// missing. The same size and seed give the same mesh, to the last id.
Mesh generateMesh(const MeshSize& size);

/// The change set that makes @p mesh from nothing.
ChangeSet creating(const Mesh& mesh, const QString& reason = QStringLiteral("Generate a mesh"));

} // namespace mesh
