// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/change_lines.h"

#include <QAbstractTableModel>

#include <optional>

namespace mesh {

/// The lines of one change set as a table: for previews, imports, the history and comparisons. Which lines are shown
/// and in which order is worked out by arrangeLines(), on a worker where there are many, and handed over here.
class ChangeListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        RecordColumn = ChangeLines::RecordColumn,
        KindColumn = ChangeLines::KindColumn,
        OperationColumn = ChangeLines::OperationColumn,
        FieldColumn = ChangeLines::FieldColumn,
        BeforeColumn = ChangeLines::BeforeColumn,
        AfterColumn = ChangeLines::AfterColumn,
        ColumnCount = ChangeLines::ColumnCount
    };
    enum Role
    {
        RecordRole = Qt::UserRole, ///< RecordId
        FieldRole, ///< int, index in the kind's fields; -1 where the line is about the record
        OperationRole, ///< int of Operation; nothing where the line is of no change
        OutcomeRole, ///< int of ChangeOutcome
    };

    explicit ChangeListModel(QObject* parent = nullptr);

    /// Shows all of @p changes, which lead from @p before to @p after, in their order.
    void setChanges(Mesh before, Mesh after, ChangeSet changes);
    /// Shows all of these, made elsewhere; no lines where null.
    void setLines(ChangeLinesPtr lines);
    /// Shows these lines only, in this order; all of them where @p shown is null.
    void setShown(std::optional<std::vector<quint32>> shown);

    const ChangeLinesPtr& lines() const { return m_lines; } ///< never null
    const ChangeSet& changes() const { return m_lines->changes(); }
    std::size_t lineOf(int row) const { return m_shown ? (*m_shown)[std::size_t(row)] : std::size_t(row); }
    /// The change behind a row; REQUIRES: 0 <= row < rowCount(), and that the line is of one.
    const RecordChange& recordChange(int row) const { return m_lines->recordChange(lineOf(row)); }
    const FieldChange* fieldChange(int row) const { return m_lines->fieldChange(lineOf(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ChangeLinesPtr m_lines;
    std::optional<std::vector<quint32>> m_shown;
};

} // namespace mesh
