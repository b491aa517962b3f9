// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/reconcile_model.h"

#include <QLocale>

namespace mesh {

namespace {

constexpr quintptr ofGroup = 0; ///< the id of a group's index; a flow's is its group and one
constexpr std::size_t mostRuns = 100; ///< of rows that come or go at once; views are slower with more than with a reset

/// Runs [first, last) of places in @p rows that @p others does not have; both sorted.
std::vector<std::pair<int, int>> missingIn(const std::vector<ReconcileRow>& others,
                                           const std::vector<ReconcileRow>& rows)
{
    std::vector<std::pair<int, int>> runs;
    auto other = others.begin();
    for (std::size_t at = 0; at < rows.size(); ++at) {
        while (other != others.end() && isBefore(*other, rows[at]))
            ++other;
        if (other != others.end() && !isBefore(rows[at], *other))
            continue;
        if (runs.empty() || runs.back().second != int(at))
            runs.emplace_back(int(at), int(at));
        ++runs.back().second;
    }
    return runs;
}

} // namespace

ReconcileModel::ReconcileModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

ReconcileModel::Rows ReconcileModel::filtered(const Rows& rows) const
{
    if (m_filter.isEmpty())
        return rows;
    Rows result;
    std::ranges::copy_if(rows, std::back_inserter(result), [this](const ReconcileRow& row) {
        return row.from.contains(m_filter, Qt::CaseInsensitive) || row.to.contains(m_filter, Qt::CaseInsensitive);
    });
    return result;
}

void ReconcileModel::setQueue(ReconcileQueue queue)
{
    m_queue = std::move(queue);
    show();
}

void ReconcileModel::setFilter(const QString& text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    show();
}

void ReconcileModel::show()
{
    std::array<Rows, flowMatterCount> next;
    std::size_t runs = 0;
    for (std::size_t group = 0; group < next.size(); ++group) {
        next[group] = filtered(m_queue.rows[group]);
        runs += missingIn(next[group], m_shown[group]).size() + missingIn(m_shown[group], next[group]).size();
    }
    if (runs > mostRuns) {
        beginResetModel();
        m_shown = std::move(next);
        endResetModel();
        return;
    }
    for (std::size_t group = 0; group < next.size(); ++group)
        changeGroup(int(group), std::move(next[group]));
}

void ReconcileModel::changeGroup(int group, Rows rows)
{
    const QModelIndex parent = index(group, 0);
    Rows& shown = m_shown[std::size_t(group)];
    const auto gone = missingIn(rows, shown);
    for (auto run = gone.rbegin(); run != gone.rend(); ++run) {
        beginRemoveRows(parent, run->first, run->second - 1);
        shown.erase(shown.begin() + run->first, shown.begin() + run->second);
        endRemoveRows();
    }
    const auto fresh = missingIn(shown, rows);
    for (const auto& [first, last] : fresh) {
        beginInsertRows(parent, first, last - 1);
        shown.insert(shown.begin() + first, rows.begin() + first, rows.begin() + last);
        endInsertRows();
    }
    // What stayed may be known otherwise: its line is made anew from the snapshot.
    shown = std::move(rows);
    if (!shown.empty())
        emit dataChanged(index(0, 0, parent), index(int(shown.size()) - 1, 0, parent));
    emit dataChanged(parent, parent);
}

const ReconcileItem* ReconcileModel::itemAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return nullptr;
    return &m_shown[index.internalId() - 1][std::size_t(index.row())].item;
}

int ReconcileModel::shownCount() const
{
    std::size_t count = 0;
    for (const Rows& rows : m_shown)
        count += rows.size();
    return int(count);
}

QModelIndex ReconcileModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofGroup);
}

QModelIndex ReconcileModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == ofGroup)
        return {};
    return createIndex(int(child.internalId() - 1), 0, ofGroup);
}

int ReconcileModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return flowMatterCount;
    return parent.internalId() == ofGroup && parent.column() == 0 ? int(m_shown[std::size_t(parent.row())].size()) : 0;
}

int ReconcileModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant ReconcileModel::groupData(FlowMatter matter, int role) const
{
    const int count = int(m_shown[std::size_t(matter)].size());
    switch (role) {
    case Qt::DisplayRole:
        return matterLabel(matter);
    case Qt::AccessibleTextRole:
        //: a group of flows, and how many are in it
        return tr("%1, %2").arg(matterLabel(matter), tr("%n flows", nullptr, count));
    case Qt::ToolTipRole:
    case DetailRole:
        return matterExplanation(matter);
    case CountRole:
        return count;
    case MatterRole:
        return int(matter);
    default:
        return {};
    }
}

QVariant ReconcileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == ofGroup)
        return groupData(FlowMatter(index.row()), role);
    const ReconcileRow& row = m_shown[index.internalId() - 1][std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        //: a flow: from where, to where
        return tr("%1 → %2").arg(row.from, row.to);
    case Qt::AccessibleTextRole:
        return tr("From %1 to %2. %3").arg(row.from, row.to, matterText(m_queue.mesh, row.item));
    case Qt::ToolTipRole:
        return tr("%1 → %2\n%3").arg(row.from, row.to, matterText(m_queue.mesh, row.item));
    case DetailRole:
        return matterText(m_queue.mesh, row.item);
    case ItemRole:
        return QVariant::fromValue(row.item);
    case MatterRole:
        return int(row.item.matter);
    default:
        return {};
    }
}

} // namespace mesh
