// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <span>

namespace mesh {

/// What takes @p now back to @p then: everything, some records, or one field of one record. A record that is not in
/// @p then is removed, one that is only there is created again with its old id. The change sets are not validated:
/// bringing back a column without its dataset is refused when they are committed.
ChangeSet restoreAll(const Mesh& now, const Mesh& then);
ChangeSet restoreRecords(const Mesh& now, const Mesh& then, std::span<const RecordId> records);
/// Empty where the record is missing on either side.
ChangeSet restoreField(const Mesh& now, const Mesh& then, RecordId record, int field);

} // namespace mesh
