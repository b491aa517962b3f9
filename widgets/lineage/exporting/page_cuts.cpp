// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/page_cuts.h"

#include <algorithm>

namespace mesh {

namespace {
constexpr int searchSteps = 12;
constexpr qreal leastFilled = 0.5; ///< of a page, before it is cut short for the sake of a node
} // namespace

PageCuts::PageCuts(std::span<const std::pair<float, float>> spans)
{
    for (const auto& [begin, end] : spans) {
        m_begins.push_back(begin);
        m_ends.push_back(end);
    }
    std::ranges::sort(m_begins);
    std::ranges::sort(m_ends);
    for (const float end : m_ends) {
        if (m_places.empty() || m_places.back().at < end)
            m_places.push_back({end, cutAt(end)});
    }
}

int PageCuts::cutAt(qreal at) const
{
    const auto begun = std::ranges::lower_bound(m_begins, float(at)) - m_begins.begin();
    const auto ended = std::ranges::upper_bound(m_ends, float(at)) - m_ends.begin();
    return int(begun - ended);
}

/// The last of the best places in (least, limit].
qreal PageCuts::next(qreal limit, qreal least) const
{
    qreal best = limit;
    int fewest = cutAt(limit);
    auto place = std::ranges::upper_bound(m_places, float(limit), {}, &Place::at);
    while (fewest > 0 && place != m_places.begin() && (--place)->at > least) {
        if (place->cut < fewest) {
            fewest = place->cut;
            best = place->at;
        }
    }
    return best;
}

std::vector<qreal> PageCuts::greedy(qreal begin, qreal end, qreal length, qreal overlap, std::size_t most) const
{
    std::vector<qreal> starts {begin};
    while (end - starts.back() > length && starts.size() <= most)
        starts.push_back(next(starts.back() + length - overlap, starts.back() + leastFilled * length));
    return starts;
}

std::vector<qreal> PageCuts::starts(qreal begin, qreal end, qreal length, qreal overlap, std::size_t most) const
{
    std::vector<qreal> best = greedy(begin, end, length, overlap, most);
    if (best.size() == 1 || best.size() > most)
        return best;
    qreal enough = length;
    qreal tooShort = std::max(length * leastFilled, overlap * 2);
    for (int step = 0; step < searchSteps && tooShort < enough; ++step) {
        const qreal middle = (tooShort + enough) / 2;
        std::vector<qreal> tried = greedy(begin, end, middle, overlap, best.size());
        if (tried.size() > best.size()) {
            tooShort = middle;
        } else {
            enough = middle;
            best = std::move(tried);
        }
    }
    return best;
}

} // namespace mesh
