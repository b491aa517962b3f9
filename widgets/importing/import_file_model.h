// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/importing/import_preparation.h"

#include <QAbstractTableModel>

namespace mesh {

/// The files of an import: what each is, what was read, and what becomes of it.
class ImportFileModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        FileColumn,
        FormatColumn, ///< with its version
        SizeColumn,
        ContentsColumn,
        ResultColumn,
        IssuesColumn,
        ColumnCount
    };
    enum Role
    {
        LocationRole = Qt::UserRole, ///< QString
        PathRole, ///< QString, whole
        StateRole, ///< int of State, in ResultColumn
        SortRole,
    };

    explicit ImportFileModel(QObject* parent = nullptr);

    void setPreparation(ImportPreparationPtr preparation);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const PreparedFile& file, int column) const;
    QVariant sortKey(const PreparedFile& file, int column) const;

    ImportPreparationPtr m_preparation;
};

/// What becomes of a file, as state and word: refused, new and changed records, nothing new.
std::pair<State, QString> importResult(const PreparedFile& file);

} // namespace mesh
