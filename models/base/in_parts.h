// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtConcurrentMap>

#include <algorithm>
#include <vector>

namespace mesh {

/// Calls f(first, end) for the parts of [0, size), each of up to @p partSize, on all cores; gives the results in order
/// of the parts. The calls must not depend on each other. One part runs on the calling thread.
template<typename F>
auto inParts(std::size_t size, std::size_t partSize, F f)
{
    using R = std::invoke_result_t<F, std::size_t, std::size_t>;
    std::vector<std::size_t> firsts;
    for (std::size_t first = 0; first < size; first += partSize)
        firsts.push_back(first);
    const auto part = [&](std::size_t first) { return f(first, std::min(size, first + partSize)); };
    if (firsts.size() > 1)
        return QtConcurrent::blockingMapped<std::vector<R>>(firsts, part);
    std::vector<R> results;
    for (const std::size_t first : firsts)
        results.push_back(part(first));
    return results;
}

} // namespace mesh
