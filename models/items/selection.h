// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "mesh/mesh.h"

#include <vector>

namespace mesh {

/// The records of one kind that a selection in words matches: the language of `meshstead list --select`.
///
///     status:active & owner:none & tag:pii        all conditions must hold
///     domain:sales, sensitivity:restricted        a field contains the text, or is the choice
///     description:none                            a field is absent
///     !owner:none                                 the condition must not hold
///     customer                                    the name contains the text
///
/// Besides the kind's fields: `owner` (in force today, inherited too; `none`, `unowned`), `domain` (also through the
/// product), `slo` (met, at-risk, breached, not-measured, none), `tag`. Case-insensitive. Fails with InvalidArgument
/// where a field is not known, naming those that are.
Result<std::vector<RecordId>> selectRecords(const Mesh& mesh, Kind kind, const QString& query, Instant now);

} // namespace mesh
