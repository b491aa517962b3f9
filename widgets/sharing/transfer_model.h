// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/transfers.h"
#include "widgets/sharing/rows_model.h"

namespace mesh {

/// Data products on their way from one domain to another. Names are those of the mesh given last.
class TransferModel : public RowsModel<Transfer>
{
    Q_OBJECT

public:
    enum Column
    {
        ProductColumn,
        FromColumn,
        ToColumn,
        WhoColumn,
        WhenColumn,
        StateColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

    void setTransfers(const Mesh& mesh, std::vector<Transfer> transfers);

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const Transfer& a, const Transfer& b) const override { return a.id == b.id; }
    QVariant cell(const Transfer& transfer, int column, int role) const override;
    QString header(int column) const override;

private:
    Mesh m_mesh;
};

} // namespace mesh
