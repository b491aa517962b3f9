// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "mesh/change_set.h"

namespace mesh {

/// Whether @p value may stand in @p field: required, a number, a duration, a percentage, a known choice. ok() for an
/// absent value of an optional field. References are checked by validate(), which knows the mesh.
Status checkValue(const FieldInfo& field, const Value& value);

/// Reads what a person or a script wrote for @p field: a choice by token or label, a reference by name or id, a list
/// with commas, a date as 2026-11-22, "" for absent. Fails with InvalidArgument, saying what would be right.
Result<Value> parseValue(const Mesh& mesh, const FieldInfo& field, const QString& text);

/// Whether @p after, the state that @p changeSet led to, is in order as far as the change set touched it: values
/// allowed, required fields there, references to records that are there, no circle of domains, nothing removed that
/// others still refer to. The first thing that is wrong is the error; for a removal it lists who refers.
Status validate(const Mesh& after, const ChangeSet& changeSet);

} // namespace mesh
