// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layout.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace mesh::layout {

/// Calls work(thread, i) for every i in [0, number), on up to `threads` threads of which the caller's is number 0; the
/// calls must not depend on each other, so that any share of them gives the same result. Returns false where `stop`
/// said so, which only the caller's thread asks; some calls are then left out.
template<typename Work>
bool forAll(std::int32_t number, int threads, const Stop& stop, Work work)
{
    std::atomic<std::int32_t> next = 0;
    std::atomic<bool> stopped = false;
    const auto run = [&](int thread) {
        for (std::int32_t i = next++; i < number && !stopped; i = next++) {
            if (thread == 0 && stop && stop())
                stopped = true;
            else
                work(thread, i);
        }
    };
    {
        std::vector<std::jthread> others;
        for (int thread = 1; thread < std::min(threads, number); ++thread)
            others.emplace_back(run, thread);
        run(0);
    }
    return !stopped;
}

} // namespace mesh::layout
