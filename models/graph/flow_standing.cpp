// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/flow_standing.h"

#include "graph/hierarchy.h"

namespace mesh {

Instant seenAt(const Mesh& mesh, const Flow& flow)
{
    if (!flow.lastSeen.isNull())
        return flow.lastSeen;
    const File* file = mesh.find(flow.file);
    return file && flow.missingSince.isNull() ? file->importedAt : Instant();
}

RecordId liftedTo(const Mesh& mesh, RecordId end, Kind kind)
{
    for (int depth = 0; depth < deepestHierarchy && !end.isNull(); ++depth, end = holderOf(mesh, end)) {
        if (end.kind == kind)
            return end;
    }
    return {};
}

} // namespace mesh
