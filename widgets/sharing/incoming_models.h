// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/unseen.h"
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

struct UnseenRow
{
    RecordId record;
    Unseen unseen;
};

/// Records that others changed and nobody looked at here, newest first. Names are those of the mesh given last.
class UnseenModel : public RowsModel<UnseenRow>
{
    Q_OBJECT

public:
    enum Column
    {
        RecordColumn,
        KindColumn,
        DomainColumn,
        WhoColumn,
        WhenColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

    void setRecords(const Mesh& mesh, const UnseenRecords& records);

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const UnseenRow& a, const UnseenRow& b) const override { return a.record == b.record; }
    QVariant cell(const UnseenRow& row, int column, int role) const override;
    QString header(int column) const override;

private:
    Mesh m_mesh;
};

} // namespace mesh
