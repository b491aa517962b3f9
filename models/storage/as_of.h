// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"
#include "storage/journal.h"

namespace mesh {

/// A snapshot and the change set that led to it.
struct StateAt
{
    Mesh mesh;
    qint64 sequence = 0;
};

/// The state right after change set @p sequence, from the journal: back from @p now by inverses, or forward from the
/// empty mesh, whichever passes fewer record changes.
Result<StateAt> stateAfter(const Journal& journal, const StateAt& now, qint64 sequence,
                           const Progress& progress = Progress());
/// The state right after the last change set at or before @p at.
Result<StateAt> stateAsOf(const Journal& journal, const StateAt& now, Instant at,
                          const Progress& progress = Progress());

/// The state after change set @p sequence, going back from @p now. REQUIRES: sequence <= now.sequence.
Result<Mesh> goBack(const Journal& journal, const StateAt& now, qint64 sequence, const Progress& progress = Progress());
/// The state after change set @p sequence, from nothing.
Result<Mesh> replay(const Journal& journal, qint64 sequence, const Progress& progress = Progress());

} // namespace mesh
