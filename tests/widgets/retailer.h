// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

namespace mesh {

/// A small retailer for tests of the catalogue and the inspector: 6 domains, 17 products, people and teams, datasets
/// with columns, flows, a contract, SLOs met, at risk and breached with 30 days of measurements up to @p now.
ChangeSet makeRetailer(Instant now);

/// The id of the record of this kind and name; null where there is none.
RecordId named(const Mesh& mesh, Kind kind, const QString& name);

} // namespace mesh
