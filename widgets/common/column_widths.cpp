// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/column_widths.h"

#include <algorithm>
#include <numeric>

namespace mesh {

namespace {

int widthAt(const ColumnNeed& need, int level)
{
    return std::max(need.least, std::min(need.wanted, level));
}

int totalAt(std::span<const ColumnNeed> needs, int level)
{
    return std::accumulate(needs.begin(), needs.end(), 0,
                           [level](int sum, const ColumnNeed& need) { return sum + widthAt(need, level); });
}

/// The highest level to which all can be cut down so that they fit.
int levelFor(std::span<const ColumnNeed> needs, int room)
{
    int low = 0;
    int high = 0;
    for (const ColumnNeed& need : needs)
        high = std::max(high, need.wanted);
    while (low < high) {
        const int middle = low + (high - low + 1) / 2;
        if (totalAt(needs, middle) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

} // namespace

std::vector<int> shareRoom(std::span<const ColumnNeed> needs, int room)
{
    std::vector<int> widths;
    if (needs.empty())
        return widths;
    const int level = levelFor(needs, room);
    for (const ColumnNeed& need : needs)
        widths.push_back(widthAt(need, level));
    int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    if (left <= 0)
        return widths;
    const auto takers
        = std::count_if(needs.begin(), needs.end(), [](const ColumnNeed& each) { return each.takesMore; });
    const int share = takers == 0 ? 0 : left / 2 / int(takers);
    for (std::size_t at = 0; at < needs.size(); ++at) {
        if (needs[at].takesMore) {
            widths[at] += share;
            left -= share;
        }
    }
    widths.front() += left;
    return widths;
}

} // namespace mesh
