// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/dbt.h"

namespace mesh {

// Parts that several dbt artifacts share; used by their readers only.

DbtMetadata readDbtMetadata(Reader& reader, const Node& root);
DbtFreshness readDbtFreshness(Reader& reader, const Node& freshness);

} // namespace mesh
