// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QStringList>

namespace mesh {

/// Opens the real window on a fresh sample mesh, walks through its pages as a person would and writes a PNG of each, in
/// the light and in the dark theme, at 1280x800. Returns the paths. Needs a QApplication; opens no visible window under
/// the offscreen platform.
Result<QStringList> takeTour(const QString& folder);

} // namespace mesh
