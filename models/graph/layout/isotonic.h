// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <vector>

namespace mesh::layout {

/// Weighted isotonic regression: the ascending values z that minimise the sum of w (z - t)^2, within bounds.
///
/// Method: pool adjacent violators (Ayer et al. 1955): each new value starts a block; while the block before has the
/// larger mean, the two become one. Clamping the result to common bounds keeps it optimal under these bounds.
/// Cost: O(n) for n values. Left out: bounds that differ per value.
class IsotonicRegression
{
public:
    void clear();
    void add(double target, double weight); ///< REQUIRES: weight > 0.
    void solve(double least, double most, std::span<double> values) const; ///< REQUIRES: one value per add().

private:
    struct Block
    {
        double weight;
        double sum; ///< Of weight x target.
        std::size_t size;
    };

    std::vector<Block> m_blocks;
};

} // namespace mesh::layout
