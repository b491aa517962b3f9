// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"
#include "storage/sql.h"

#include <vector>

namespace mesh {

struct SearchMatch
{
    RecordId record;
    double score = 0; ///< greater is better

    bool operator==(const SearchMatch&) const = default;
};

/// Finds records whose name is @p text, begins with it, has words that begin like it, holds it, whose description holds
/// its words, or whose name is within a typo or two of it; in this order, and within each, products and datasets before
/// columns and short names before long ones. At most a quarter of the hits share one name while there are others.
Result<std::vector<SearchMatch>> searchRecords(SqlConnection& connection, const QString& text, int limit);

} // namespace mesh
