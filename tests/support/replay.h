// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/apply.h"
#include "storage/past_states.h"

namespace mesh::test {

/// The state after change set @p sequence of a journal, made from @p mesh, which is that after @p from, one change set
/// at a time and with nothing remembered: what the quick way through time is held against.
inline Result<Mesh> walkTo(const Journal& journal, Mesh mesh, qint64 from, qint64 sequence)
{
    while (from != sequence) {
        const bool isBack = sequence < from;
        const auto changeSet = journal.changeSetAt(isBack ? from : from + 1);
        if (!changeSet)
            return changeSet.error();
        auto next = apply(mesh, isBack ? inverse(*changeSet) : *changeSet);
        if (!next)
            return next;
        mesh = std::move(*next);
        from += isBack ? -1 : 1;
    }
    return mesh;
}

/// The same from nothing.
inline Result<Mesh> replay(const Journal& journal, qint64 sequence)
{
    return walkTo(journal, Mesh(), 0, sequence);
}

} // namespace mesh::test
