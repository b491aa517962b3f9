// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/graph_view.h"

namespace mesh {

/// What the diagram was made around, in words: a name, "3 records", "CRM accounts to Customer 360"; empty for all.
/// What a filter is centred on: "Customer 360", "3 records", "Orders to Churn model"; empty where it has no centre.
QString focusText(const Mesh& mesh, const ViewFilter& filter);
bool hasPath(const ViewFilter& filter);
QString hopsWord(quint32 hops); ///< "2", "all"
QString joinedTitles(const Mesh& mesh, const std::vector<DomainId>& domains);

} // namespace mesh
