// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "mesh/change_set.h"

#include <memory>
#include <vector>

namespace mesh {

/// A change set laid out as lines to read, one for each field of each record, with the two snapshots it lies between,
/// so that names can be told for records that only one of them has. Texts are made when they are asked for: a change
/// set of 100,000 records costs eight bytes a line.
/// Thread safety: immutable; any number of threads may read one.
class ChangeLines
{
public:
    enum Column
    {
        RecordColumn,
        KindColumn,
        OperationColumn,
        FieldColumn,
        BeforeColumn,
        AfterColumn,
        ColumnCount
    };

    ChangeLines() = default;
    ChangeLines(Mesh before, Mesh after, ChangeSet changes);

    std::size_t size() const { return m_lines.size(); }
    const ChangeSet& changes() const { return m_changes; }
    const Mesh& before() const { return m_before; }
    const Mesh& after() const { return m_after; }

    /// REQUIRES: line < size()
    const RecordChange& recordChange(std::size_t line) const { return m_changes.changes[m_lines[line].change]; }
    const FieldChange* fieldChange(std::size_t line) const; ///< null for a record without any field
    QString text(std::size_t line, int column) const;
    QString qualifiedName(std::size_t line) const; ///< tells the record from others of its name
    /// Some column holds @p text, whatever its case.
    bool contains(std::size_t line, const QString& text) const;

private:
    struct Line
    {
        quint32 change = 0;
        quint32 field = 0;
    };
    const Mesh& meshWith(RecordId id) const { return m_after.contains(id) ? m_after : m_before; }

    Mesh m_before;
    Mesh m_after;
    ChangeSet m_changes;
    std::vector<Line> m_lines;
};

using ChangeLinesPtr = std::shared_ptr<const ChangeLines>;

/// Which lines are wanted, in which order.
struct ChangeArrangement
{
    QString text; ///< only lines that contain it; all where empty
    int column = -1; ///< to sort by; -1 is the order of the change set
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The numbers of the lines that are wanted. Cost: the texts of all lines, made once; empty where cancelled.
std::vector<quint32> arrangeLines(const ChangeLines& lines, const ChangeArrangement& wanted,
                                  const Progress& progress = Progress());

/// The word for what happens to a record: "Created", "Changed", "Deleted".
QString operationLabel(Operation operation);

} // namespace mesh
