// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "mesh/change_set.h"

#include <QJsonObject>
#include <QJsonValue>

namespace mesh {

/// A field's value in JSON, readable without the program: choices as tokens, ids and dates as text, a reference to any
/// kind as "kind:id", counts beyond 2^53 as text. Absent is null.
QJsonValue toJson(const FieldInfo& field, const Value& value);

/// The value that toJson() wrote. Fails with Corrupt where it is of another type.
Result<Value> valueFromJson(const FieldInfo& field, const QJsonValue& json);

/// All fields of a record that are not absent, by name, with "id" and "kind".
QJsonObject toJson(const RecordView& record);

/// One side of the field changes of a record, by name: what the journal stores.
enum class Side
{
    Before,
    After
};
QByteArray fieldsToJson(const RecordChange& change, Side side);

/// The field changes that two calls of fieldsToJson() wrote. A field this program does not know is an error.
Result<std::vector<FieldChange>> fieldsFromJson(Kind kind, const QByteArray& before, const QByteArray& after);

} // namespace mesh
