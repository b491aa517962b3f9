// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/shared_mesh.h"
#include "widgets/sharing/rows_model.h"

namespace mesh {

/// The change sets of colleagues: who did what, to how many records.
class ReceivedModel : public RowsModel<SharedSet>
{
    Q_OBJECT

public:
    enum Column
    {
        ReasonColumn,
        WhoColumn,
        RecordsColumn,
        CommitColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const SharedSet& a, const SharedSet& b) const override { return a.id == b.id && a.commit == b.commit; }
    QVariant cell(const SharedSet& set, int column, int role) const override;
    QString header(int column) const override;
    bool isFigure(int column) const override { return column == RecordsColumn || column == CommitColumn; }
};

/// Records that others changed and nobody looked at here. Names are those of the mesh given last.
class UnseenModel : public RowsModel<RecordId>
{
    Q_OBJECT

public:
    enum Column
    {
        RecordColumn,
        KindColumn,
        DomainColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

    void setRecords(const Mesh& mesh, std::vector<RecordId> records);

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const RecordId& a, const RecordId& b) const override { return a == b; }
    QVariant cell(const RecordId& record, int column, int role) const override;
    QString header(int column) const override;

private:
    Mesh m_mesh;
};

} // namespace mesh
