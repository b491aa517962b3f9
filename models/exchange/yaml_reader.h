// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/tree_builder.h"

namespace mesh {

/// Reads the documents of a YAML text into a tree, from the events of yaml-cpp. Scalars keep their text: what a plain
/// one means is decided where it is used (scalar.h). A document that is broken ends the reading; those before it stay.
/// False where nothing could be read; then builder.error() says why.
bool readYaml(const QByteArray& utf8, TreeBuilder& builder, Issues& issues);

} // namespace mesh
