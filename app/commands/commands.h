// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/command.h"
#include "document/document.h"

#include <memory>

namespace mesh {

Command newCommand();
Command importCommand();
Command listCommand();
Command showCommand();
Command setCommand();
Command undoCommand();
Command historyCommand();
Command diffCommand();
Command lineageCommand();
Command layoutCommand();
Command shareCommand();
Command tourCommand();

enum class Access
{
    Read,
    Write
};
/// Opens the workspace that a command names.
Result<std::unique_ptr<Document>> openWorkspace(const QString& path, Access access);

/// The one record that @p name means, or an error that lists what it could mean.
Result<RecordId> resolveRecord(const Mesh& mesh, const QString& name);
/// The same in the present mesh of a workspace; where nothing is called so, the error says what is near it.
Result<RecordId> resolveRecord(const Document& document, const QString& name);

/// Reads a date or a point in time as a person writes it; "now" too.
Result<Instant> parseInstant(const QString& text);

QJsonObject toJson(const ChangeSetInfo& info);
/// A change set's record changes with names and before/after, for history and diff. What was there before and is no
/// longer after is named from @p before.
QJsonArray changesToJson(const Mesh& before, const Mesh& after, const ChangeSet& changeSet);
QStringList changesToText(const Mesh& before, const Mesh& after, const ChangeSet& changeSet);

} // namespace mesh
