// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/description.h"
#include "storage/sql_cursor.h"
#include "storage/string_pool.h"

namespace mesh {

/// The type a field has as a column of SQLite: TEXT, INTEGER or BLOB.
QString sqlType(const FieldInfo& field);

/// The value as SQLite keeps it: choices as tokens, dates in ISO 8601, instants in milliseconds, a reference in 16
/// bytes, a reference to any kind as "kind:id", lists as JSON. An invalid QVariant is NULL.
QVariant toSql(const FieldInfo& field, const Value& value);

/// What toSql() gave. Fails with TooNew where a choice is not known, with Corrupt where the cell is no such value.
/// REQUIRES: the cell is not NULL.
Result<Value> fromSql(const FieldInfo& field, const SqlCursor& row, int column, StringPool& pool);

} // namespace mesh
