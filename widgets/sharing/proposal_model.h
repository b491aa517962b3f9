// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/proposals.h"
#include "widgets/sharing/rows_model.h"
#include "widgets/sharing/share_words.h"

namespace mesh {

/// How a proposal stands, as its one who decides or proposed sees it.
Standing standingOf(const Proposal& proposal);

/// Proposals: who wants what, for which domain, and what became of it. Names are those of the mesh given last.
class ProposalModel : public RowsModel<Proposal>
{
    Q_OBJECT

public:
    enum Column
    {
        TitleColumn,
        WhoColumn,
        DomainColumn,
        StateColumn,
        TimeColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

    void setProposals(const Mesh& mesh, std::vector<Proposal> proposals);

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const Proposal& a, const Proposal& b) const override { return a.id == b.id; }
    QVariant cell(const Proposal& proposal, int column, int role) const override;
    QString header(int column) const override;

private:
    Mesh m_mesh;
};

} // namespace mesh
