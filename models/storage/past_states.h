// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"
#include "storage/journal.h"

#include <map>
#include <mutex>

namespace mesh {

/// A snapshot and the change set that led to it.
struct StateAt
{
    Mesh mesh;
    qint64 sequence = 0;
};

/// The states that a workspace was in, made from its journal. Remembers what it read and where it was, within bounds,
/// so that going back and forth in time is quick: the next state is made from the nearest one known, by the changes
/// between the two squashed into one change set.
///
/// Cost: reading the changes between (once, while they are kept), a pass over them, and applying what differs in the
/// end. Nearest is counted in record changes: a large import is not walked over where the other side is closer. The
/// past never changes, so nothing kept grows stale.
///
/// Thread safety: any thread; one at a time works, the others wait for it.
class PastStates
{
public:
    /// The state right after change set @p sequence, from 0 to that of @p now, which is the workspace's present one or
    /// has been. Fails with Corrupt where the journal does not lead there.
    Result<StateAt> after(const Journal& journal, const StateAt& now, qint64 sequence,
                          const Progress& progress = Progress());
    /// The state right after the last change set at or before @p at.
    Result<StateAt> asOf(const Journal& journal, const StateAt& now, Instant at, const Progress& progress = Progress());

private:
    using Changes = std::vector<RecordChange>;
    struct KeptChanges
    {
        Changes changes;
        quint64 lastUse = 0;
    };
    struct KeptState
    {
        Mesh mesh;
        quint64 lastUse = 0;
    };

    Result<StateAt> nearest(const Journal& journal, const StateAt& now, qint64 sequence);
    Result<Mesh> walk(const Journal& journal, const StateAt& from, qint64 sequence, const Progress& progress);
    Status read(const Journal& journal, qint64 after, qint64 last, const Progress& progress);
    Status readRun(const Journal& journal, qint64 first, qint64 last, const Progress& progress);
    void keep(const StateAt& state);
    void forgetChanges();

    std::mutex m_mutex;
    // Guarded by m_mutex
    std::map<qint64, KeptState> m_states; // by sequence
    std::map<qint64, KeptChanges> m_changes; // by sequence
    std::size_t m_changeCount = 0; // record changes in m_changes
    quint64 m_uses = 0; // counts up, to know what was used last
};

} // namespace mesh
