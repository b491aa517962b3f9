// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <vector>

namespace mesh {

/// What one column of a table needs, in pixels.
struct ColumnNeed
{
    int least = 0; ///< below it the column says nothing
    int wanted = 0; ///< all that it holds can be read; at least `least`
    bool takesMore = false; ///< text, which may have room that is left over
};

/// Shares @p room among columns. Where it does not suffice the widest give way first, down to their least, so that one
/// long column does not cost the short ones their last letters; where even that does not fit, the table is wider than
/// its room. What is left over goes half to the first column, half to all that take more.
std::vector<int> shareRoom(std::span<const ColumnNeed> needs, int room);

} // namespace mesh
