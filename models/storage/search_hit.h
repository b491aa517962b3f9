// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QString>

namespace mesh {

/// One record that the search box found.
struct SearchHit
{
    RecordId record;
    QString title;
    QString context; ///< translated: what it is and where, such as "Data product in Sales"
    double score = 0; ///< greater is better; hits come sorted by it

    bool operator==(const SearchHit&) const = default;
};

} // namespace mesh
