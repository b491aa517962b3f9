// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/as_of.h"

#include "mesh/apply.h"

namespace mesh {

namespace {

Result<Mesh> step(const Journal& journal, const Mesh& mesh, qint64 sequence, bool isBackwards, const Progress& progress)
{
    if (progress.isCancelled())
        return Progress::cancelled();
    const auto changeSet = journal.changeSetAt(sequence, progress);
    if (!changeSet)
        return changeSet.error();
    auto next = apply(mesh, isBackwards ? inverse(*changeSet) : *changeSet);
    if (next)
        return next;
    // The journal describes every state there was: where a step does not fit, one of the two is not what was written.
    Error error = next.error();
    error.code = Error::Code::Corrupt;
    return error;
}

} // namespace

Result<Mesh> goBack(const Journal& journal, const StateAt& now, qint64 sequence, const Progress& progress)
{
    Mesh mesh = now.mesh;
    for (qint64 at = now.sequence; at > sequence; --at) {
        progress.report(now.sequence - at, now.sequence - sequence);
        auto next = step(journal, mesh, at, true, progress);
        if (!next)
            return next;
        mesh = std::move(*next);
    }
    return mesh;
}

Result<Mesh> replay(const Journal& journal, qint64 sequence, const Progress& progress)
{
    Mesh mesh;
    for (qint64 at = 1; at <= sequence; ++at) {
        progress.report(at - 1, sequence);
        auto next = step(journal, mesh, at, false, progress);
        if (!next)
            return next;
        mesh = std::move(*next);
    }
    return mesh;
}

Result<StateAt> stateAfter(const Journal& journal, const StateAt& now, qint64 wanted, const Progress& progress)
{
    const qint64 sequence = std::clamp<qint64>(wanted, 0, now.sequence);
    const auto back = journal.changesIn(sequence, now.sequence);
    if (!back)
        return back.error();
    const auto forward = journal.changesIn(0, sequence);
    if (!forward)
        return forward.error();
    auto mesh = *back <= *forward ? goBack(journal, now, sequence, progress) : replay(journal, sequence, progress);
    if (!mesh)
        return mesh.error();
    return StateAt {std::move(*mesh), sequence};
}

Result<StateAt> stateAsOf(const Journal& journal, const StateAt& now, Instant at, const Progress& progress)
{
    const auto sequence = journal.sequenceAt(at);
    return sequence ? stateAfter(journal, now, *sequence, progress) : sequence.error();
}

} // namespace mesh
