// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/instant.h"
#include "base/progress.h"
#include "base/result.h"

namespace mesh {

/// Makes a workspace at @p path and fills it with the sample mesh by the same importers that read anybody's files,
/// with a history of five weeks.
/// Leaves nothing behind where it fails or is cancelled. Any thread.
Status makeSample(const QString& path, const Progress& progress = Progress());

/// Where the studio keeps the sample mesh that it opens from the start page.
QString samplePath();

} // namespace mesh
