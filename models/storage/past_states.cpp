// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/past_states.h"

#include "mesh/apply.h"
#include "mesh/squash.h"
#include "storage/sql_error.h"

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// Neighbouring states share what is alike; those far apart share less, so they are few.
constexpr std::size_t mostStates = 6;
/// Record changes: some tens of megabytes.
constexpr std::size_t mostChanges = 100'000;

} // namespace

Result<StateAt> PastStates::asOf(const Journal& journal, const StateAt& now, Instant at, const Progress& progress)
{
    const auto sequence = journal.sequenceAt(at);
    return sequence ? after(journal, now, *sequence, progress) : sequence.error();
}

Result<StateAt> PastStates::after(const Journal& journal, const StateAt& now, qint64 wanted, const Progress& progress)
{
    const qint64 sequence = std::clamp<qint64>(wanted, 0, now.sequence);
    const std::scoped_lock lock(m_mutex);
    if (progress.isCancelled()) // while it waited
        return Progress::cancelled();
    const auto from = nearest(journal, now, sequence);
    if (!from)
        return from.error();
    if (from->sequence == sequence)
        return *from;
    auto mesh = walk(journal, *from, sequence, progress);
    if (!mesh)
        return mesh.error();
    StateAt state {std::move(*mesh), sequence};
    keep(state);
    return state;
}

/// Of the known states before and after the wanted one, that with fewer record changes to it.
Result<StateAt> PastStates::nearest(const Journal& journal, const StateAt& now, qint64 sequence)
{
    StateAt earlier; // before the first change set there was nothing
    StateAt later = now;
    auto next = m_states.lower_bound(sequence);
    if (next != m_states.end() && next->first <= now.sequence) {
        next->second.lastUse = ++m_uses;
        later = {next->second.mesh, next->first};
    }
    if (next != m_states.begin()) {
        --next;
        next->second.lastUse = ++m_uses;
        earlier = {next->second.mesh, next->first};
    }
    if (later.sequence == sequence)
        return later;
    const auto back = journal.changesIn(sequence, later.sequence);
    if (!back)
        return back.error();
    const auto forward = journal.changesIn(earlier.sequence, sequence);
    if (!forward)
        return forward.error();
    return *back <= *forward ? later : earlier;
}

Result<Mesh> PastStates::walk(const Journal& journal, const StateAt& from, qint64 sequence, const Progress& progress)
{
    const bool isBack = sequence < from.sequence;
    const qint64 first = std::min(from.sequence, sequence); // change sets (first, last] lie between
    const qint64 last = std::max(from.sequence, sequence);
    if (const Status status = read(journal, first, last, progress); !status)
        return status.error();
    ChangeSquash squash;
    bool isWhole = true;
    for (qint64 step = 0; step < last - first && isWhole; ++step) {
        if (progress.isCancelled()) {
            forgetChanges();
            return Progress::cancelled();
        }
        const Changes& changes = m_changes.at(isBack ? last - step : first + 1 + step).changes;
        isWhole = isBack ? squash.addInverse(changes) : squash.add(changes);
    }
    forgetChanges();
    // The journal describes every state there was: where a step does not fit, one of the two is not what was written.
    if (!isWhole)
        return damaged(journal.path(), u"change sets %1 to %2 do not follow from each other"_s.arg(first).arg(last));
    auto mesh = apply(from.mesh, squash.take());
    if (mesh)
        return mesh;
    Error error = mesh.error();
    error.code = Error::Code::Corrupt;
    return error;
}

/// Reads what is not known yet of the change sets after @p after up to @p last.
Status PastStates::read(const Journal& journal, qint64 after, qint64 last, const Progress& progress)
{
    qint64 missingFrom = 0; // the first of a run of sets that are not known
    for (qint64 sequence = after + 1; sequence <= last + 1; ++sequence) {
        const auto known = sequence <= last ? m_changes.find(sequence) : m_changes.end();
        const bool isMissing = sequence <= last && known == m_changes.end();
        if (isMissing && missingFrom == 0)
            missingFrom = sequence;
        if (!isMissing && missingFrom != 0) {
            if (const Status status = readRun(journal, missingFrom, sequence - 1, progress); !status)
                return status;
            missingFrom = 0;
        }
        if (known != m_changes.end())
            known->second.lastUse = ++m_uses;
    }
    return ok();
}

/// Reads the change sets @p first to @p last, none of which is known.
Status PastStates::readRun(const Journal& journal, qint64 first, qint64 last, const Progress& progress)
{
    std::map<qint64, KeptChanges> read; // kept only when it is whole: half of a set would pass for all of it
    for (qint64 sequence = first; sequence <= last; ++sequence)
        read[sequence].lastUse = ++m_uses;
    std::size_t count = 0;
    const Status status = journal.readChanges(
        first, last,
        [&](qint64 sequence, RecordChange change) {
            read[sequence].changes.push_back(std::move(change));
            ++count;
        },
        progress);
    if (!status)
        return status;
    m_changes.merge(read);
    m_changeCount += count;
    return ok();
}

void PastStates::keep(const StateAt& state)
{
    m_states[state.sequence] = {state.mesh, ++m_uses};
    if (m_states.size() > mostStates)
        m_states.erase(std::ranges::min_element(m_states, {}, [](const auto& kept) { return kept.second.lastUse; }));
}

/// Back below the bound, the longest unused first.
void PastStates::forgetChanges()
{
    if (m_changeCount <= mostChanges)
        return;
    std::vector<std::pair<quint64, qint64>> byUse; // last use, sequence
    byUse.reserve(m_changes.size());
    for (const auto& [sequence, kept] : m_changes)
        byUse.emplace_back(kept.lastUse, sequence);
    std::ranges::sort(byUse);
    for (const auto& [use, sequence] : byUse) {
        if (m_changeCount <= mostChanges)
            return;
        const auto kept = m_changes.extract(sequence);
        m_changeCount -= kept.mapped().changes.size();
    }
}

} // namespace mesh
