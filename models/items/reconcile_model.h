// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/reconcile_rows.h"

#include <QAbstractItemModel>

namespace mesh {

/// The reconcile queue as a tree: one group for each matter, its flows below it. Groups are always there, so that an
/// empty one says that nothing is left. A new queue comes in as rows removed and inserted, so that selection and
/// scrolling survive an edit; where nearly everything differs, as a reset.
class ReconcileModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        ItemRole = Qt::UserRole, ///< ReconcileItem; of a flow
        DetailRole, ///< QString: what is known of the flow; what the group is
        CountRole, ///< int, of a group: flows shown
        MatterRole, ///< int of FlowMatter
    };

    explicit ReconcileModel(QObject* parent = nullptr);

    void setQueue(ReconcileQueue queue);
    const ReconcileQueue& queue() const { return m_queue; }
    /// Shows only flows one of whose ends has @p text in its name, whatever its case; all where it is empty.
    void setFilter(const QString& text);
    QModelIndex groupIndex(FlowMatter matter) const { return index(int(matter), 0); }
    const ReconcileItem* itemAt(const QModelIndex& index) const; ///< nullptr for a group
    int shownCount() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    using Rows = std::vector<ReconcileRow>;

    Rows filtered(const Rows& rows) const;
    void show();
    void changeGroup(int group, Rows rows);
    QVariant groupData(FlowMatter matter, int role) const;

    ReconcileQueue m_queue;
    QString m_filter;
    std::array<Rows, flowMatterCount> m_shown;
};

} // namespace mesh

Q_DECLARE_METATYPE(mesh::ReconcileItem)
