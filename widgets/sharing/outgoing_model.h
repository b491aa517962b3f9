// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/share_store.h"
#include "widgets/sharing/rows_model.h"
#include "widgets/sharing/share_words.h"

#include <set>

namespace mesh {

/// Our change sets on their way to the shared mesh: what, how much, how it stands, when.
class OutgoingModel : public RowsModel<Outgoing>
{
    Q_OBJECT

public:
    enum Column
    {
        ReasonColumn,
        RecordsColumn,
        StateColumn,
        TimeColumn,
        ColumnCount
    };
    enum Role
    {
        IdRole = Qt::UserRole, ///< ChangeSetId
        StateRole, ///< int of OutgoingState
    };

    using RowsModel::RowsModel;

    int rowOf(const ChangeSetId& id) const; ///< -1 where it is not there
    /// Change sets that would meet a conflict if they went out now.
    void setAhead(std::set<ChangeSetId> sets);
    bool isAhead(const Outgoing& outgoing) const;

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const Outgoing& a, const Outgoing& b) const override { return a.id == b.id; }
    QVariant cell(const Outgoing& outgoing, int column, int role) const override;
    QString header(int column) const override;
    bool isFigure(int column) const override { return column == RecordsColumn; }

private:
    Standing standing(const Outgoing& outgoing) const;

    std::set<ChangeSetId> m_ahead;
};

} // namespace mesh
