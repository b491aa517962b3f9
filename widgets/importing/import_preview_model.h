// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/importing/import_preparation.h"

#include <QAbstractTableModel>

namespace mesh {

/// The records of an import, one row each: created, changed, unchanged, refused; narrowed by outcome and text. Texts
/// were made on the worker, so that 100,000 records are searched while typing.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        RecordColumn,
        KindColumn,
        OutcomeColumn,
        SummaryColumn,
        ColumnCount
    };
    enum Role
    {
        StateRole = Qt::UserRole, ///< int of State, in OutcomeColumn
    };

    explicit ImportPreviewModel(QObject* parent = nullptr);

    void setPreparation(ImportPreparationPtr preparation);
    void setShown(ImportOutcome outcome, bool isShown);
    void setText(const QString& text);
    /// REQUIRES: 0 <= row < rowCount()
    const PreparedRecord& recordAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< -1: as read

private:
    QString text(const PreparedRecord& record, int column) const;
    void narrow();
    void order();

    ImportPreparationPtr m_preparation;
    std::vector<quint32> m_shown; // into m_preparation->records
    std::array<bool, importOutcomeCount> m_isShown {true, true, true, true};
    QString m_text; // lower case
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace mesh
