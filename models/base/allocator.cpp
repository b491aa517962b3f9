// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Part of programs, not of the library: the allocator is a program's choice (models/adr/0008).

#include <cstddef>
#include <mimalloc.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// Memory in pages of 2 MB where the system has them: a large mesh takes 200,000 page faults fewer, which were half of
/// the time of opening it. What was freed is kept for a second, in which whoever moves through time needs as much
/// again.
[[maybe_unused]] const bool isSet = [] {
    constexpr long keptMs = 1000;
    mi_option_enable(mi_option_large_os_pages);
    mi_option_set(mi_option_decommit_delay, keptMs);
    mi_option_set(mi_option_segment_decommit_delay, keptMs);
    return true;
}();

} // namespace

#ifdef __GLIBC__
/// The system's own gives back what was freed to its heap, which is not ours.
extern "C" int malloc_trim(std::size_t) noexcept
{
    mi_collect(true);
    return 1;
}
#endif
