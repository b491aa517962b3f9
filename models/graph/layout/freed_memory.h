// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <vector>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace mesh::layout {

/// What a step has freed goes back to the system before the next one needs as much again, in other sizes.
inline void giveBackFreedMemory([[maybe_unused]] std::size_t nodes)
{
#ifdef __GLIBC__
    constexpr std::size_t Large = 100000; // below, the call costs more than the memory is worth
    if (nodes > Large)
        malloc_trim(0);
#endif
}

/// Empties a vector and gives up its memory. `vector = {}` keeps it: it assigns a list of no elements.
template<typename T>
void release(std::vector<T>& vector)
{
    std::vector<T>().swap(vector);
}

} // namespace mesh::layout
