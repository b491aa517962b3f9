// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace mesh {

/// How a node or an edge of a graph that shows two snapshots at once stands in the two.
enum class Difference : quint8
{
    Same,
    Added, ///< only in the second
    Removed, ///< only in the first
    Changed, ///< in both, but not alike
};
inline constexpr int differenceCount = 4;

} // namespace mesh
