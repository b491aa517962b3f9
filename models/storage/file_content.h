// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QByteArray>

namespace mesh {

/// A file to keep with an import: its masked bytes beside the `file` record that describes it.
struct FileContent
{
    FileId file;
    QByteArray bytes;
};

} // namespace mesh
