// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

namespace mesh {

/// What a user is told when SQLite answers @p code (primary or extended) for the workspace at @p path. @p detail goes
/// to the log.
Error sqlError(int code, const QString& path, const QString& detail);

/// The error of a workspace whose content contradicts itself.
Error damaged(const QString& path, const QString& detail);

} // namespace mesh
