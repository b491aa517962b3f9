// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "mesh/change_set.h"

#include <memory>
#include <vector>

namespace mesh {

/// What becomes of what a line is about.
enum class ChangeOutcome : quint8
{
    Created,
    Changed,
    Deleted,
    Unchanged,
    Refused
};
/// The word for it: "Created", "Changed", "Deleted", "Unchanged", "Refused".
QString outcomeLabel(ChangeOutcome outcome);

/// What is told beside the changes: a record that stays as it is, or something that was refused.
struct ChangeNote
{
    ChangeOutcome outcome = ChangeOutcome::Unchanged;
    RecordId record {}; ///< null where it became none
    Kind kind = Kind::None;
    QString title {};
    QString detail {}; ///< why, or which one
};

/// A change set laid out as lines to read, one for each field of each record or one for each record, with the two
/// snapshots it lies between, so that names can be told for records that only one of them has. Texts are made when they
/// are asked for: a change set of 100,000 records costs eight bytes a line.
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

    enum class Grain : quint8
    {
        Fields, ///< every field of every record, in the order of the change set
        Records ///< every record; what deserves eyes comes first: refused, changed, deleted, created, unchanged
    };

    ChangeLines() = default;
    ChangeLines(Mesh before, Mesh after, ChangeSet changes, Grain grain = Grain::Fields,
                std::vector<ChangeNote> notes = {});

    std::size_t size() const { return m_lines.size(); }
    const ChangeSet& changes() const { return m_changes; }
    const Mesh& before() const { return m_before; }
    const Mesh& after() const { return m_after; }

    Grain grain() const { return m_grain; }

    /// REQUIRES of all below: line < size()
    const ChangeNote* note(std::size_t line) const; ///< null where the line is of a change
    ChangeOutcome outcome(std::size_t line) const;
    RecordId record(std::size_t line) const; ///< may be null for a note
    /// REQUIRES: !note(line)
    const RecordChange& recordChange(std::size_t line) const { return m_changes.changes[m_lines[line].change]; }
    const FieldChange* fieldChange(std::size_t line) const; ///< null for a record as a whole
    QString text(std::size_t line, int column) const;
    QString qualifiedName(std::size_t line) const; ///< tells the record from others of its name
    /// Some column holds @p text, whatever its case.
    bool contains(std::size_t line, const QString& text) const;

private:
    struct Line
    {
        quint32 change = 0; ///< from the number of changes on: a note
        quint32 field = 0;
    };
    void addFields();
    void addRecords();
    QString summary(const RecordChange& change) const;
    const Mesh& meshWith(RecordId id) const { return m_after.contains(id) ? m_after : m_before; }

    Mesh m_before;
    Mesh m_after;
    ChangeSet m_changes;
    std::vector<ChangeNote> m_notes;
    Grain m_grain = Grain::Fields;
    std::vector<Line> m_lines;
};

using ChangeLinesPtr = std::shared_ptr<const ChangeLines>;

/// Which lines are wanted, in which order.
struct ChangeArrangement
{
    QString text; ///< only lines that contain it; all where empty
    int column = -1; ///< to sort by; -1 is the order of the change set
    Qt::SortOrder order = Qt::AscendingOrder;
    quint8 hidden = 0; ///< a bit for each ChangeOutcome whose lines are not wanted

    bool isEverything() const { return text.trimmed().isEmpty() && column < 0 && hidden == 0; }
};

/// The numbers of the lines that are wanted. Cost: the texts of all lines, made once; empty where cancelled.
std::vector<quint32> arrangeLines(const ChangeLines& lines, const ChangeArrangement& wanted,
                                  const Progress& progress = Progress());

/// The word for what happens to a record: "Created", "Changed", "Deleted".
QString operationLabel(Operation operation);
ChangeOutcome outcomeOf(Operation operation);

} // namespace mesh
