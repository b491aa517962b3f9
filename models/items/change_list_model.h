// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <QAbstractTableModel>

namespace mesh {

/// The changes of one change set, a row for each field: for previews, the history and comparisons. Texts are made when
/// they are shown, so a change set of 100,000 records costs eight bytes a row.
/// Set the two snapshots so that names can be told for records that only one of them has.
class ChangeListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        RecordColumn,
        KindColumn,
        OperationColumn,
        FieldColumn,
        BeforeColumn,
        AfterColumn,
        ColumnCount
    };
    enum Role
    {
        RecordRole = Qt::UserRole, ///< RecordId
        FieldRole, ///< int, index in the kind's fields
        OperationRole, ///< int of Operation
        SortRole,
    };

    explicit ChangeListModel(QObject* parent = nullptr);

    void setChanges(Mesh before, Mesh after, ChangeSet changes);
    const ChangeSet& changes() const { return m_changes; }
    /// The change behind a row; REQUIRES: 0 <= row < rowCount().
    const RecordChange& recordChange(int row) const;
    const FieldChange* fieldChange(int row) const; ///< null for a record without any field

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        quint32 change = 0;
        quint32 field = 0;
    };
    QString text(const Row& row, int column) const;
    const Mesh& meshWith(RecordId id) const;

    Mesh m_before;
    Mesh m_after;
    ChangeSet m_changes;
    std::vector<Row> m_rows;
};

/// The word for what happens to a record: "Created", "Changed", "Deleted".
QString operationLabel(Operation operation);

} // namespace mesh
