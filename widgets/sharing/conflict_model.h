// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"
#include "storage/share_store.h"
#include "widgets/sharing/rows_model.h"

namespace mesh {

/// One thing that stands in the way of a change set: a field, or a record as a whole.
struct ConflictLine
{
    RecordId record; ///< null where this program does not know its kind
    QString title;
    QString field; ///< label; empty where the record as a whole is meant
    QString base; ///< what I had changed, in words
    QString mine;
    QString theirs;
    QString by; ///< login of who wrote theirs
    Instant at; ///< when
    QString sentence; ///< why
};

/// What stands in the way of @p outgoing, with the values in the words of the editors. @p mesh gives names.
std::vector<ConflictLine> conflictLines(const Outgoing& outgoing, const Mesh& mesh);

/// Base, mine and theirs side by side.
class ConflictModel : public RowsModel<ConflictLine>
{
    Q_OBJECT

public:
    enum Column
    {
        RecordColumn,
        FieldColumn,
        BaseColumn,
        MineColumn,
        TheirsColumn,
        ByColumn,
        AtColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const ConflictLine& a, const ConflictLine& b) const override;
    QVariant cell(const ConflictLine& line, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace mesh
