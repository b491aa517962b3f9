// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <unordered_map>

namespace mesh {

/// What makes a record new to the person here: a colleague changed it, and nobody has looked at it since.
struct Unseen
{
    QString who; ///< changed it last
    Instant at; ///< when that was; null where it is not known
    Instant since; ///< when the first of these changes arrived here; null where it is not known

    bool operator==(const Unseen&) const = default;
};
using UnseenRecords = std::unordered_map<RecordId, Unseen>;

} // namespace mesh
