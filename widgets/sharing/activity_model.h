// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/activity.h"
#include "widgets/sharing/rows_model.h"

namespace mesh {

/// What a login changed, newest first. Names are those of the mesh given last.
class ActivityModel : public RowsModel<LoggedChange>
{
    Q_OBJECT

public:
    enum Column
    {
        WhenColumn,
        RecordColumn,
        KindColumn,
        WhatColumn,
        CommitColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

    void setChanges(const Mesh& mesh, std::vector<LoggedChange> changes);

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const LoggedChange& a, const LoggedChange& b) const override
    {
        return a.commit == b.commit && a.change.record == b.change.record;
    }
    QVariant cell(const LoggedChange& logged, int column, int role) const override;
    QString header(int column) const override;
    bool isFigure(int column) const override { return column == CommitColumn; }

private:
    Mesh m_mesh;
};

/// "Purpose, Tags", "Created", "Removed": what a change did to its record.
QString whatText(const RecordChange& change);

} // namespace mesh
