// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/isotonic.h"

#include <algorithm>

namespace mesh::layout {

void IsotonicRegression::clear()
{
    m_blocks.clear();
}

void IsotonicRegression::add(double target, double weight)
{
    Block last {weight, weight * target, 1};
    // Compared without dividing: mean(before) > mean(last).
    while (!m_blocks.empty() && m_blocks.back().sum * last.weight > last.sum * m_blocks.back().weight) {
        last.weight += m_blocks.back().weight;
        last.sum += m_blocks.back().sum;
        last.size += m_blocks.back().size;
        m_blocks.pop_back();
    }
    m_blocks.push_back(last);
}

void IsotonicRegression::solve(double least, double most, std::span<double> values) const
{
    auto value = values.begin();
    for (const Block& block : m_blocks) {
        // The lower bound wins where the two contradict each other.
        const double mean = std::max(least, std::min(most, block.sum / block.weight));
        value = std::fill_n(value, block.size, mean);
    }
}

} // namespace mesh::layout
