// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/odcs.h"

namespace mesh {

/// Holds a contract against the version of the standard it declares, as far as a steward can do something about it:
/// what is required, which words are allowed, what refers to nothing. Nothing of it keeps the contract from being
/// imported.
void checkConformance(const OdcsContract& contract, Reader& reader);

} // namespace mesh
