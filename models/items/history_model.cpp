// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/history_model.h"

#include <QCoreApplication>
#include <QLocale>

namespace mesh {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

/// Like "%n created", but with the digits grouped as everywhere else.
QString counted(const QString& text, std::size_t count)
{
    return text.arg(QLocale().toString(qulonglong(count)));
}

} // namespace

QString dateText(Instant at)
{
    return QLocale().toString(at.toDateTime().toLocalTime(), QCoreApplication::translate("Dates", "d MMM yyyy, HH:mm"));
}

QString countsText(const ChangeCounts& counts)
{
    QStringList parts;
    if (counts.created > 0)
        parts += counted(HistoryModel::tr("%1 created", "records"), counts.created);
    if (counts.changed > 0)
        parts += counted(HistoryModel::tr("%1 changed", "records"), counts.changed);
    if (counts.removed > 0)
        parts += counted(HistoryModel::tr("%1 deleted", "records"), counts.removed);
    return parts.join(QStringLiteral(", "));
}

HistoryModel::HistoryModel(QObject* parent, const Clock* clock)
    : QAbstractTableModel(parent)
    , m_clock(clock ? *clock : systemClock())
{
}

bool HistoryModel::isOfLastDay(Instant at) const
{
    const qint64 age = m_clock.now().milliseconds() - at.milliseconds();
    return age >= 0 && age < dayMs;
}

/// Relative within the last day, then the date; the exact time is in the tool tip.
QString HistoryModel::whenText(Instant at) const
{
    if (!isOfLastDay(at))
        return dateText(at);
    const qint64 age = m_clock.now().milliseconds() - at.milliseconds();
    if (age < minuteMs)
        return tr("just now");
    if (age < hourMs)
        return tr("%n minute(s) ago", nullptr, int(age / minuteMs));
    return tr("%n hour(s) ago", nullptr, int(age / hourMs));
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

void HistoryModel::refreshTimes()
{
    // Newest first: what is older than a day, and what was so a minute ago, stands below.
    const auto old
        = std::ranges::find_if_not(m_entries, [this](const HistoryEntry& e) { return isOfLastDay(e.info.at); });
    const int last = std::min(int(old - m_entries.begin()), rowCount() - 1);
    if (last >= 0)
        emit dataChanged(index(0, WhenColumn), index(last, WhenColumn), {Qt::DisplayRole});
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
    if (role == OriginRole)
        return int(entry.info.origin);
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
