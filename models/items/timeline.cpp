// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/timeline.h"

#include <ranges>

namespace mesh {

Timeline::Timeline(const std::vector<HistoryEntry>& history)
{
    for (const HistoryEntry& entry : history | std::views::reverse) {
        if (!m_moments.empty() && m_moments.back().at == entry.info.at) {
            Moment& same = m_moments.back();
            same.reason = entry.info.reason;
            same.who = entry.info.who;
            ++same.changeSets;
        } else {
            m_moments.push_back({entry.info.at, entry.info.reason, entry.info.who, 1});
        }
    }
}

int Timeline::momentAt(Instant at) const
{
    return int(std::ranges::upper_bound(m_moments, at, {}, &Moment::at) - m_moments.begin()) - 1;
}

double Timeline::placeOf(int moment, Instant end) const
{
    const qint64 begin = m_moments.front().at.milliseconds();
    const qint64 span = end.milliseconds() - begin;
    return span <= 0 ? 0 : std::clamp(double((*this)[moment].at.milliseconds() - begin) / double(span), 0.0, 1.0);
}

int Timeline::nearest(double place, Instant end) const
{
    if (isEmpty())
        return -1;
    const qint64 begin = m_moments.front().at.milliseconds();
    const qint64 wanted = begin + qint64(double(end.milliseconds() - begin) * std::clamp(place, 0.0, 1.0));
    const int before = std::max(0, momentAt(Instant::fromMilliseconds(wanted)));
    const int after = std::min(before + 1, size() - 1);
    const auto distance = [&](int moment) { return std::abs((*this)[moment].at.milliseconds() - wanted); };
    return distance(after) < distance(before) ? after : before;
}

std::vector<int> Timeline::density(int bins, Instant end) const
{
    std::vector<int> counts(std::size_t(std::max(0, bins)));
    for (int moment = 0; moment < size() && bins > 0; ++moment)
        ++counts[std::size_t(std::min(bins - 1, int(placeOf(moment, end) * bins)))];
    return counts;
}

} // namespace mesh
