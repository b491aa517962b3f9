// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/early_warning.h"

#include <QJsonObject>

namespace mesh {

/// Why the shared mesh did not take one change, in a sentence with names: what happened, and what can be done where it
/// is not the choice between mine and theirs. @p change is one of the "changes" of a verdict.
QString conflictSentence(const QJsonObject& change, const Mesh& mesh);

/// The sentences of a whole verdict, each once, in the order of its changes.
QStringList verdictSentences(const QJsonObject& verdict, const Mesh& mesh);

/// What somebody else did that a change set of ours will meet: "lea changed Owner of Orders meanwhile."
QString warningSentence(const EarlyWarning& warning, const QString& who, const Mesh& mesh);

/// The field names of a change as people read them: "Status, Owner".
QString fieldLabels(const QJsonObject& change);

/// The record that a change is about; null where this program does not know its kind.
RecordId recordOf(const QJsonObject& change);

} // namespace mesh
