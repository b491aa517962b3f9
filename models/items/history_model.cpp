// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/history_model.h"

#include <QLocale>

namespace mesh {

namespace {

/// Relative within the last day, then the date; the exact time is in the tool tip.
QString whenText(Instant at)
{
    const QDateTime local = at.toDateTime().toLocalTime();
    const qint64 seconds = local.secsTo(QDateTime::currentDateTime());
    if (seconds >= 0 && seconds < 60)
        return HistoryModel::tr("just now");
    if (seconds >= 0 && seconds < 3600)
        return HistoryModel::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    if (seconds >= 0 && seconds < 86400)
        return HistoryModel::tr("%n hour(s) ago", nullptr, int(seconds / 3600));
    return QLocale().toString(local, QStringLiteral("d MMM yyyy, HH:mm"));
}

} // namespace

QString countsText(const ChangeCounts& counts)
{
    QStringList parts;
    if (counts.created > 0)
        parts += HistoryModel::tr("%n created", nullptr, int(counts.created));
    if (counts.changed > 0)
        parts += HistoryModel::tr("%n changed", nullptr, int(counts.changed));
    if (counts.removed > 0)
        parts += HistoryModel::tr("%n deleted", nullptr, int(counts.removed));
    return parts.join(QStringLiteral(", "));
}

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void HistoryModel::setEntries(std::vector<HistoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void HistoryModel::prepend(std::vector<HistoryEntry> entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, 0, int(entries.size()) - 1);
    m_entries.insert(m_entries.begin(), std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    endInsertRows();
}

void HistoryModel::append(std::vector<HistoryEntry> entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(entries.size()) - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    endInsertRows();
}

void HistoryModel::refreshUndone(const std::vector<HistoryEntry>& entries)
{
    for (const HistoryEntry& fresh : entries) {
        const auto at = std::ranges::find(m_entries, fresh.sequence, &HistoryEntry::sequence);
        if (at == m_entries.end() || at->isUndone == fresh.isUndone)
            continue;
        at->isUndone = fresh.isUndone;
        const int row = int(at - m_entries.begin());
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry& entry = m_entries[std::size_t(index.row())];
    if (role == IdRole)
        return QVariant::fromValue(entry.info.id);
    if (role == UndoneRole)
        return entry.isUndone;
    if (role == SortRole && index.column() == WhenColumn)
        return entry.sequence;
    if (role == Qt::ToolTipRole) {
        if (index.column() == WhenColumn)
            return QLocale().toString(entry.info.at.toDateTime().toLocalTime(), QLocale::LongFormat);
        if (index.column() == OriginColumn && !entry.info.from.isEmpty())
            return entry.info.from;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    switch (index.column()) {
    case WhenColumn:
        return whenText(entry.info.at);
    case WhoColumn:
        return entry.info.who;
    case WhyColumn:
        return entry.isUndone ? tr("%1 (undone)").arg(entry.info.reason) : entry.info.reason;
    case OriginColumn:
        return originLabel(entry.info.origin);
    case CountColumn:
        return countsText(entry.counts);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhyColumn:
        return tr("What and why");
    case OriginColumn:
        return tr("From");
    case CountColumn:
        return tr("Records");
    default:
        return {};
    }
}

} // namespace mesh
