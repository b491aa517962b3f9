// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/history.h"

#include <vector>

namespace mesh {

/// The moments at which a workspace changed, oldest first: what a slider through time moves over. Change sets of the
/// very same time are one moment, as a date cannot tell them apart. A value.
class Timeline
{
public:
    struct Moment
    {
        Instant at;
        QString reason; ///< of the newest change set of the moment
        QString who;
        int changeSets = 1;

        bool operator==(const Moment&) const = default;
    };

    Timeline() = default;
    /// From the history, newest first as it is given.
    explicit Timeline(const std::vector<HistoryEntry>& history);

    bool isEmpty() const { return m_moments.empty(); }
    int size() const { return int(m_moments.size()); }
    const Moment& operator[](int moment) const { return m_moments[std::size_t(moment)]; }

    /// The last moment at or before @p at, whose state holds then; -1 before the first.
    int momentAt(Instant at) const;
    /// Where a moment stands between the first, 0, and @p end, 1.
    double placeOf(int moment, Instant end) const;
    /// The moment nearest to a place; -1 where there is none.
    int nearest(double place, Instant end) const;
    /// How many moments lie in each of @p bins equal spans from the first to @p end.
    std::vector<int> density(int bins, Instant end) const;

    bool operator==(const Timeline&) const = default;

private:
    std::vector<Moment> m_moments;
};

} // namespace mesh
