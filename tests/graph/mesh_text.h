// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "mesh/mesh_builder.h"

#include <QStringList>

namespace mesh::test {

/// A mesh in a few lines: datasets as "Domain/Product/dataset[column,column]" (domain and product may be empty), flows
/// as "dataset->dataset" and "dataset.column->dataset.column".
Mesh meshOf(const QStringList& datasets, const QStringList& flows);

/// The one record of this name; null where there is none or several.
RecordId named(const Mesh& mesh, const QString& name);

/// Random flows, cycles and loops among them, between datasets and columns spread over products and domains, some of
/// which have no holder.
Mesh randomLineage(quint32 seed, int products, int datasets, int columns, int flows);

/// The same, few enough records for flows to meet between the same ends, and with everything that tells flows apart for
/// the reconcile queue: by hand or of a file, seen, missing, reviewed, between products as well.
Mesh randomReviews(quint32 seed);

} // namespace mesh::test
