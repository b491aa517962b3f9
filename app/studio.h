// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mesh {

/// Opens the window, on the workspace at @p path or the start page, and runs until it is closed. Returns the exit code.
int runStudio(int argc, char** argv, const QString& path);

} // namespace mesh
