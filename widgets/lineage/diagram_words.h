// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/graph_view.h"

namespace mesh {

/// What the diagram was made around, in words: a name, "3 records", "CRM accounts to Customer 360"; empty for all.
QString focusText(const Mesh& mesh, const ViewFilter& filter);

} // namespace mesh
