// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/history.h"

#include <QAbstractTableModel>

#include <vector>

namespace mesh {

/// Lines of the history, newest first: who, when, why, from where, how much.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhenColumn,
        WhoColumn,
        WhyColumn,
        OriginColumn,
        CountColumn,
        ColumnCount
    };
    enum Role
    {
        IdRole = Qt::UserRole, ///< ChangeSetId
        UndoneRole, ///< bool
        OriginRole, ///< int of Origin
        SortRole
    };

    /// @p clock tells what "2 hours ago" is counted from, the system's where null; must outlive the model.
    explicit HistoryModel(QObject* parent = nullptr, const Clock* clock = nullptr);

    void setEntries(std::vector<HistoryEntry> entries);
    /// Puts newer entries on top; selection and scrolling stay.
    void prepend(std::vector<HistoryEntry> entries);
    /// Adds older entries below.
    void append(std::vector<HistoryEntry> entries);
    const HistoryEntry& entry(int row) const { return m_entries[std::size_t(row)]; }
    qint64 newestSequence() const { return m_entries.empty() ? 0 : m_entries.front().sequence; }
    qint64 oldestSequence() const { return m_entries.empty() ? 0 : m_entries.back().sequence; }
    /// Says anew which entries are undone; @p entries as history() gives them.
    void refreshUndone(const std::vector<HistoryEntry>& entries);
    /// Time goes on: says anew how long ago the entries of the last day were.
    void refreshTimes();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString whenText(Instant at) const;
    bool isOfLastDay(Instant at) const;

    const Clock& m_clock;
    std::vector<HistoryEntry> m_entries;
};

/// "12 created, 3 changed": what a change set did, in words.
QString countsText(const ChangeCounts& counts);

/// "3 Nov 2026, 14:05" in the user's zone.
QString dateText(Instant at);

} // namespace mesh
