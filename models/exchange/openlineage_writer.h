// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "mesh/mesh.h"

#include <functional>

class QIODevice;

namespace mesh {

struct OpenLineageOptions
{
    Instant at = Instant::now(); ///< the time of the events
    /// Which datasets to write, with the flows between them; null: all.
    std::function<bool(DatasetId)> isWanted {};
};

struct OpenLineageReport
{
    int datasets = 0;
    int jobs = 0;
    int flows = 0;
    /// Flows that OpenLineage has no place for: of products, domains and ports.
    int leftOut = 0;
};

/// Writes the lineage of a mesh as static OpenLineage events (2-0-2), one a line: a DatasetEvent for each dataset, with
/// its schema and what feeds it without a job, then a JobEvent for each process, with its inputs, its outputs and their
/// column lineage. Where not every input of a job feeds every output, the job's lineage facet says which does. Our own
/// importer reads the same lineage back.
Result<OpenLineageReport> writeOpenLineage(QIODevice& device, const Mesh& mesh, const OpenLineageOptions& options,
                                           const Progress& progress = Progress());

} // namespace mesh
