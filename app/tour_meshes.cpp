// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tour_meshes.h"

#include "document/document.h"
#include "mesh/generated_mesh.h"

namespace mesh {

Status makeLargeMesh(const QString& path)
{
    auto document = Document::create(path);
    if (!document)
        return document.error();
    return (*document)->commitNow(
        creating(generateMesh({.datasets = 10'000, .columns = 30'000, .flows = 16'000, .withinDomain = 85})));
}

} // namespace mesh
