// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>

namespace mesh::layout {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every platform, which the standard's distributions are
/// not.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    float unit() { return static_cast<float>(next() >> 40) / 16777216.0F; } ///< In [0, 1).

    std::int32_t below(std::int32_t bound) ///< In [0, bound); REQUIRES: bound > 0.
    {
        return static_cast<std::int32_t>((next() >> 32) * static_cast<std::uint64_t>(bound) >> 32);
    }

private:
    std::uint64_t m_state;
};

} // namespace mesh::layout
