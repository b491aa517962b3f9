// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace mesh {

/// Rows of values as a table that is handed over whole. What stays keeps its place: selection and scrolling survive, as
/// the difference to the rows before is told precisely. A model says only what is in a cell.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows)
    {
        const auto same = [this](const Row& a, const Row& b) { return isSame(a, b); };
        const auto head = std::ranges::mismatch(m_rows, rows, same);
        const auto kept = int(head.in1 - m_rows.begin());
        int tail = 0;
        const int most = int(std::min(m_rows.size(), rows.size())) - kept;
        while (tail < most && isSame(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
            ++tail;
        const int gone = int(m_rows.size()) - kept - tail;
        const int come = int(rows.size()) - kept - tail;
        if (gone > 0) {
            beginRemoveRows({}, kept, kept + gone - 1);
            m_rows.erase(m_rows.begin() + kept, m_rows.begin() + kept + gone);
            endRemoveRows();
        }
        if (come > 0)
            beginInsertRows({}, kept, kept + come - 1);
        m_rows = std::move(rows);
        if (come > 0)
            endInsertRows();
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    /// REQUIRES: 0 <= row < rowCount()
    const Row& row(int row) const { return m_rows[std::size_t(row)]; }
    const std::vector<Row>& rows() const { return m_rows; }
    /// What cells say of the time, or of the mesh, is another.
    void refresh()
    {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(row(index.row()), index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole && isFigure(section))
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? header(section) : QVariant();
    }

protected:
    virtual int columns() const = 0;
    virtual bool isSame(const Row& a, const Row& b) const = 0; ///< one thing, whatever is said of it
    virtual QVariant cell(const Row& row, int column, int role) const = 0;
    virtual QString header(int column) const = 0;
    virtual bool isFigure(int) const { return false; } ///< stands at the end of its column

private:
    std::vector<Row> m_rows;
};

} // namespace mesh
