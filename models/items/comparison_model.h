// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/comparison.h"

#include <QAbstractListModel>

#include <array>
#include <memory>
#include <optional>

namespace mesh {

/// What differs between two snapshots as a list to look through: one row for each record that was added, removed or
/// changed, by kind and name, or only those of one difference.
class ComparisonModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        RecordRole = Qt::UserRole, ///< RecordId
        DifferenceRole, ///< int of Difference
        DetailRole, ///< QString: "Data product, status: Draft to Active"
    };

    explicit ComparisonModel(QObject* parent = nullptr);

    void setComparison(std::shared_ptr<const MeshComparison> comparison); ///< may be null: nothing
    /// Shows one difference only, or all of them.
    void setOnly(std::optional<Difference> difference);
    /// How many records differ in this way, whatever is shown; Same counts all that differ.
    int count(Difference difference) const { return m_counts[std::size_t(difference)]; }
    /// The row of a record, or -1.
    int rowOf(RecordId record) const;
    RecordId record(int row) const { return change(row).record; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const RecordChange& change(int row) const { return m_comparison->changes().changes[m_rows[std::size_t(row)]]; }
    QString detail(const RecordChange& change) const;
    void fill();

    std::shared_ptr<const MeshComparison> m_comparison;
    std::optional<Difference> m_only;
    std::vector<quint32> m_order; // all changes of the comparison, as they are listed
    std::vector<quint32> m_rows; // of m_order, those that are shown
    std::array<int, differenceCount> m_counts {};
};

/// The difference that a record change is of.
Difference differenceOf(const RecordChange& change);

/// What makes a node differ, in few words: "Status, description, 2 columns"; empty where nothing does.
QString differenceWords(const MeshComparison& comparison, NodeIndex node);

} // namespace mesh
