// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QString>

namespace mesh {

/// What can be told of a file before SQLite opens it: that it is there, not empty, an SQLite database, and as long as
/// it says it is.
Status checkFileHeader(const QString& path);

/// Whether the changes of a writer wait in a -wal file beside @p path.
bool hasPendingLog(const QString& path);

} // namespace mesh
