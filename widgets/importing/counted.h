// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mesh {

/// @p one for one, else @p many with the number in the place of %L1. The singular is a sentence of its own, so that the
/// English source needs no plural table.
inline QString counted(int count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

} // namespace mesh
