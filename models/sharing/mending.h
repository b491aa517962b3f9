// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

namespace mesh {

/// Puts sound change sets in the place of those in the outbox that a flipped bit or a bad sector has altered, so that
/// the rest can go on: one that holds what the workspace shows beyond the shared mesh and the change sets that are
/// whole. What was accepted already is only crossed off. Gives how many were damaged.
Result<int> mendOutbox(Document& document);
void mendOutboxLater(Document& document, std::function<void(const Result<int>& damaged)> done); ///< on a worker

/// Whether @p error came of a damaged outbox that is mended now, so that the same may be tried again.
bool isMended(Document& document, const Error& error);

} // namespace mesh
