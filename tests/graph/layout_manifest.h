// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layout.h"

#include <QString>

#include <optional>

namespace mesh::test {

/// The graph of a dbt manifest as measured: models, seeds, snapshots, sources and exposures, but no tests; boxes as
/// wide as their names, lanes by package. Nothing if the file is not there.
std::optional<layout::Input> readManifestGraph(const QString& path);

} // namespace mesh::test
