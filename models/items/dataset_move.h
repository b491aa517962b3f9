// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <QDate>

#include <span>

namespace mesh {

/// What moving datasets to another product does, and what it does besides: a dataset inherits from its product.
struct DatasetMove
{
    ChangeSet changes;
    std::vector<DatasetId> moved; ///< without those that are there already
    /// Sentences about what is inherited or promised otherwise afterwards; empty where nothing is.
    QStringList consequences;
};

/// Moves datasets to @p product; to none where it is null. @p on: the day that owners are asked for.
DatasetMove moveDatasets(const Mesh& mesh, std::span<const DatasetId> datasets, ProductId product, QDate on);

} // namespace mesh
