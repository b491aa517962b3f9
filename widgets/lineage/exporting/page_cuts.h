// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <span>
#include <utility>
#include <vector>

namespace mesh {

/// Where a diagram is cut into pages along one direction: between its nodes where there is a gap, so that a reader
/// finds each of them whole, and so that no page is left with the last crumbs.
///
/// Greedy from the start, each page as long as it can be within a window before its limit; then the shortest length
/// that takes as many pages is searched by halves. Cost: O(n log n) for n nodes. Left out: the number of edges that are
/// cut.
class PageCuts
{
public:
    /// @p spans: where each node begins and ends along the direction.
    explicit PageCuts(std::span<const std::pair<float, float>> spans);

    /// Where the pages of [@p begin, @p end] begin, each showing @p length and sharing at least @p overlap with the
    /// next. More than @p most are not counted any further. All in the units of the spans; @p overlap is less than the
    /// length.
    std::vector<qreal> starts(qreal begin, qreal end, qreal length, qreal overlap, std::size_t most) const;

private:
    struct Place
    {
        float at;
        int cut; ///< nodes that a cut there would run through
    };
    qreal next(qreal limit, qreal least) const;
    int cutAt(qreal at) const;
    std::vector<qreal> greedy(qreal begin, qreal end, qreal length, qreal overlap, std::size_t most) const;

    std::vector<float> m_begins; ///< sorted
    std::vector<float> m_ends; ///< sorted
    std::vector<Place> m_places; ///< behind a node each, sorted
};

} // namespace mesh
