// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/facets.h"
#include "items/table_column.h"

namespace mesh {

/// What a list shows of its kind: narrowed by text and facets, sorted by a column.
struct TableQuery
{
    QString text;
    FacetChoice facets;
    TableColumn sortColumn;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool operator==(const TableQuery&) const = default;
    bool isNarrowed() const;
};

/// What is new to the person; shared, as one list of it serves every page. Null: nothing is.
using SharedUnseen = std::shared_ptr<const UnseenRecords>;

/// The rows of a list in the order they are shown, and the counts beside them.
struct Arrangement
{
    Sheet sheet;
    std::vector<Uuid> rows;
    std::vector<FacetGroup> groups;
    bool isComplete = false; ///< false where it was cancelled
};

/// Narrows and sorts. Ties, and what is absent, stand in the order of their names at the end. Cost: the pass of
/// narrow(), then one key a row and a sort. Any thread.
Arrangement arrange(const Mesh& mesh, Kind kind, Sheet sheet, const TableQuery& query, const SharedUnseen& unseen = {},
                    const Progress& progress = Progress());

} // namespace mesh
