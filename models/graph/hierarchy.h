// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

namespace mesh {

/// More levels than any organisation has; a damaged mesh can hold a circle of domains.
inline constexpr int deepestHierarchy = 64;

/// What a record shows when it is expanded: products of a domain and the domains below it, datasets of a product,
/// columns of a dataset in their order. Empty for other kinds.
std::vector<RecordId> partsOf(const Mesh& mesh, RecordId record);
bool hasParts(const Mesh& mesh, RecordId record); ///< partsOf() is not empty; a domain: has products

/// The record that holds @p record one level up: the dataset of a column, the product of a dataset, port or contract,
/// the domain of a product, the parent of a domain, the subject of an SLO or rule; null at the top.
RecordId holderOf(const Mesh& mesh, RecordId record);

} // namespace mesh
