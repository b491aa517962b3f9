// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/facet_model.h"

#include <QLocale>

#include <algorithm>

namespace mesh {

FacetModel::FacetModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

bool FacetModel::isChosen(Facet facet, const QString& key) const
{
    const auto chosen = m_choice.find(facet);
    return chosen != m_choice.end() && chosen->second.contains(key);
}

void FacetModel::work(Group& group) const
{
    group.shown.clear();
    // One value more than the short list is not worth a row that hides it.
    group.hasMore = group.all.size() > std::size_t(shortLength) + 1;
    for (std::size_t at = 0; at < group.all.size(); ++at) {
        if (!group.hasMore || group.isOpen || at < std::size_t(shortLength) || isChosen(group.facet, group.all[at].key))
            group.shown.push_back(at);
    }
    if (group.shown.size() == group.all.size() && !group.isOpen)
        group.hasMore = false;
}

void FacetModel::setGroups(const std::vector<FacetGroup>& groups)
{
    std::vector<const FacetGroup*> wanted;
    for (const FacetGroup& group : groups) {
        if (!group.values.empty())
            wanted.push_back(&group);
    }
    if (!std::ranges::equal(m_groups, wanted, {}, &Group::facet, &FacetGroup::facet)) {
        beginResetModel();
        std::vector<Group> made;
        for (const FacetGroup* group : wanted) {
            Group& added = made.emplace_back();
            added.facet = group->facet;
            added.all = group->values;
            const auto known = std::ranges::find(m_groups, group->facet, &Group::facet);
            added.isOpen = known != m_groups.end() && known->isOpen;
            work(added);
        }
        m_groups = std::move(made);
        endResetModel();
        return;
    }
    for (int row = 0; row < int(wanted.size()); ++row)
        replaceGroup(row, *wanted[std::size_t(row)]);
}

void FacetModel::replaceGroup(int row, const FacetGroup& wanted)
{
    Group& group = m_groups[std::size_t(row)];
    Group next = group;
    next.all = wanted.values;
    work(next);
    const auto keysOf = [](const Group& g) {
        QStringList keys;
        for (const std::size_t at : g.shown)
            keys += g.all[at].key;
        return keys;
    };
    const QModelIndex parent = index(row, 0);
    if (keysOf(group) == keysOf(next) && group.hasMore == next.hasMore) {
        group = std::move(next);
        if (group.rows() > 0)
            emit dataChanged(index(0, 0, parent), index(group.rows() - 1, 0, parent));
        return;
    }
    // Values that stay keep their row where only the end differs; others are told as gone and come.
    int common = 0;
    const QStringList before = keysOf(group);
    const QStringList after = keysOf(next);
    while (common < before.size() && common < after.size() && before[common] == after[common])
        ++common;
    if (group.rows() > common) {
        beginRemoveRows(parent, common, group.rows() - 1);
        group.shown.resize(std::size_t(common));
        group.hasMore = false;
        endRemoveRows();
    }
    if (next.rows() > common) {
        beginInsertRows(parent, common, next.rows() - 1);
        group = std::move(next);
        endInsertRows();
    } else {
        group = std::move(next);
    }
    if (common > 0)
        emit dataChanged(index(0, 0, parent), index(common - 1, 0, parent));
}

void FacetModel::setChoice(const FacetChoice& choice)
{
    m_choice = choice;
    for (int row = 0; row < int(m_groups.size()); ++row) {
        const Group& group = m_groups[std::size_t(row)];
        replaceGroup(row, {group.facet, std::vector<FacetValue>(group.all)});
    }
}

void FacetModel::clearChoice()
{
    if (std::ranges::all_of(m_choice, [](const auto& chosen) { return chosen.second.isEmpty(); }))
        return;
    setChoice({});
    emit choiceChanged(m_choice);
}

void FacetModel::toggleMore(const QModelIndex& more)
{
    if (!more.data(IsMoreRole).toBool())
        return;
    const int row = more.parent().row();
    Group& group = m_groups[std::size_t(row)];
    group.isOpen = !group.isOpen;
    replaceGroup(row, {group.facet, std::vector<FacetValue>(group.all)});
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex FacetModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    return m_groups[std::size_t(parent.row())].rows();
}

int FacetModel::columnCount(const QModelIndex&) const
{
    return 1;
}

const FacetValue* FacetModel::valueAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Group& group = m_groups[index.internalId() - 1];
    const auto row = std::size_t(index.row());
    return row < group.shown.size() ? &group.all[group.shown[row]] : nullptr;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0) {
        const Facet facet = m_groups[std::size_t(index.row())].facet;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return facetLabel(facet);
        return role == FacetRole ? QVariant(int(facet)) : QVariant();
    }
    const Group& group = m_groups[index.internalId() - 1];
    if (role == FacetRole)
        return int(group.facet);
    const FacetValue* value = valueAt(index);
    if (!value) {
        if (role == Qt::DisplayRole) {
            const auto hidden = qint64(group.all.size() - group.shown.size());
            return group.isOpen ? tr("Show fewer") : tr("%1 more").arg(QLocale().toString(hidden));
        }
        return role == IsMoreRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return value->label;
    case Qt::AccessibleTextRole:
        //: %1 is the value of a facet such as "Sales", %2 how many records have it
        return tr("%1, %2").arg(value->label, QLocale().toString(value->count));
    case Qt::CheckStateRole:
        return isChosen(group.facet, value->key) ? Qt::Checked : Qt::Unchecked;
    case KeyRole:
        return value->key;
    case CountRole:
        return value->count;
    case DomainRankRole:
        return value->domainRank;
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const FacetValue* of = valueAt(index);
    if (role != Qt::CheckStateRole || !of)
        return false;
    QSet<QString>& chosen = m_choice[m_groups[index.internalId() - 1].facet];
    if (value.value<Qt::CheckState>() == Qt::Checked)
        chosen.insert(of->key);
    else
        chosen.remove(of->key);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit choiceChanged(m_choice);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (valueAt(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace mesh
