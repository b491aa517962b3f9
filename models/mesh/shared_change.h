// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "mesh/change_set.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mesh {

/// The record changes of @p changeSet, which leads on from @p before, as the shared mesh takes them: for every record
/// {"t": kind, "id": id, "op": "i"|"u"|"d", "f": fields}. A created record has its values in f, a removed one
/// {"b": value}, a changed one {"b": before, "n": after}; absent is null. Who changes one guarded field says what the
/// others were, so that they are merged as one.
QJsonArray sharedChanges(const ChangeSet& changeSet, const Mesh& before);

/// What sharedChanges() wrote, without the guarded fields that did not change. Fails with TooNew where a kind, a field
/// or a choice is not known.
Result<std::vector<RecordChange>> changesFromShared(const QJsonArray& content);

/// The fields of a record by name, as the shared mesh keeps them.
QJsonObject sharedFields(const RecordView& record);

/// The values of sharedFields() in the order of the fields of @p kind; what this program does not know is left out.
/// Fails with Corrupt where a value is of another type.
Result<std::vector<Value>> valuesFromShared(Kind kind, const QJsonObject& fields);

} // namespace mesh
