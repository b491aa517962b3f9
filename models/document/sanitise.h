// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

namespace mesh {

/// Replaces what no file or database can hold, halves of characters (lone surrogates, as broken JSON escapes make them)
/// and zero bytes, by the replacement character in everything that @p changeSet writes, so that what is read back
/// equals what was shown.
void sanitise(ChangeSet& changeSet);

} // namespace mesh
