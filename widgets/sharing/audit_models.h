// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/verification.h"
#include "widgets/sharing/rows_model.h"

namespace mesh {

/// The last commits of the shared mesh: number, when, who, with what, how much.
class CommitModel : public RowsModel<AuditBlock>
{
    Q_OBJECT

public:
    enum Column
    {
        CommitColumn,
        AtColumn,
        WhoColumn,
        ProgramColumn,
        EventsColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const AuditBlock& a, const AuditBlock& b) const override
    {
        return a.commit == b.commit && a.hash == b.hash;
    }
    QVariant cell(const AuditBlock& block, int column, int role) const override;
    QString header(int column) const override;
    bool isFigure(int column) const override { return column == CommitColumn || column == EventsColumn; }
};

/// What a verification found.
class FindingModel : public RowsModel<Finding>
{
    Q_OBJECT

public:
    enum Column
    {
        DetectorColumn,
        WhereColumn,
        TextColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

    void setFindings(const Mesh& mesh, std::vector<Finding> findings);

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const Finding& a, const Finding& b) const override;
    QVariant cell(const Finding& finding, int column, int role) const override;
    QString header(int column) const override;

private:
    Mesh m_mesh;
};

/// Where a finding is: "commit 42", "Customer 360". Empty where it is about the whole.
QString placeOf(const Finding& finding, const Mesh& mesh);

} // namespace mesh
