// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QString>

namespace mesh {

/// Makes a workspace of ten thousand generated datasets. For pictures of what is large.
Status makeLargeMesh(const QString& path);

} // namespace mesh
