// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "governance/impact.h"

#include <QAbstractTableModel>

#include <memory>

namespace mesh {

/// An impact as a table: one row for each record that is touched, or for each person to tell. Sorts itself; rows keep
/// the order of the impact where they are equal. GUI thread only.
class ImpactModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Rows
    {
        Records,
        People
    };
    enum Column
    {
        NameColumn,
        DistanceColumn, ///< of people: of the nearest record
        TellColumn, ///< whom to tell of the record; of people: in which roles
        SloColumn, ///< of people: how many records
        AgreementColumn,
        RecordColumnCount,
        PeopleColumnCount = SloColumn + 1,
        CountColumn = SloColumn
    };
    enum Role
    {
        RecordRole = Qt::UserRole, ///< RecordId
        CsvRole, ///< all of what the cell stands for, where it shows less
        HealthRole ///< int of SloHealth
    };

    explicit ImpactModel(Rows rows, QObject* parent = nullptr);

    void setImpact(Mesh mesh, std::shared_ptr<const Impact> impact);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QVariant recordData(const ImpactRow& row, int column, int role) const;
    QVariant personData(const ImpactPerson& person, int column, int role) const;
    QString tellText(const ImpactRow& row, int role) const;
    QString slosText(const ImpactRow& row) const;
    QString rolesText(const ImpactPerson& person) const;
    QString recordsText(const ImpactPerson& person) const;
    std::vector<quint32> sorted(int column, Qt::SortOrder order) const;

    Rows m_rows;
    Mesh m_mesh;
    std::shared_ptr<const Impact> m_impact;
    std::vector<quint32> m_order; ///< by row shown: the row of the impact
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// "14 touched, 5 people to tell, 9 SLOs, 3 agreements".
QString impactSummary(const Impact& impact);

} // namespace mesh
