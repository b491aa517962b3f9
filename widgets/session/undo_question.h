// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "widgets/common/dialog_service.h"

namespace mesh {

/// What to ask before undo() takes back more than a person may have in mind: something large, or something from before
/// the workspace was opened that is more than a few records. Nothing where it may be done at once.
std::optional<Question> questionBeforeUndo(const NextUndo& next);

/// What was undone, for the message strip; with who and when where it is of an earlier session.
QString undoneText(const NextUndo& next, const QString& what);

} // namespace mesh
