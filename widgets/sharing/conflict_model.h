// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/sharing/conflict_lines.h"
#include "widgets/sharing/rows_model.h"

namespace mesh {

/// Base, mine and theirs side by side, and what a person has chosen of them so far.
class ConflictModel : public RowsModel<ConflictLine>
{
    Q_OBJECT

public:
    enum Column
    {
        RecordColumn,
        FieldColumn,
        BaseColumn,
        MineColumn,
        TheirsColumn,
        ByColumn,
        AtColumn,
        ResultColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

    /// Shows these lines with the names of @p mesh. What was chosen stays where mine and theirs are what they were.
    void setLines(std::vector<ConflictLine> lines, Mesh mesh);
    void clearChoices();

    const Taken* choice(int row) const; ///< nullptr where nothing was chosen yet
    /// Chooses for a line and for those that belong with it; an edited value is for the line alone. No effect on a line
    /// without a question.
    void choose(int row, Taken taken);
    int questions() const; ///< lines that ask something
    int open() const; ///< of these, without an answer
    std::vector<int> together(int row) const; ///< the lines that are chosen with it, itself too
    /// REQUIRES: open() == 0
    Resolution resolution() const;
    QString resultText(int row) const; ///< what becomes of it

signals:
    void chosen(); ///< choice(), open(), resolution()

protected:
    int columns() const override { return ColumnCount; }
    bool isSame(const ConflictLine& a, const ConflictLine& b) const override;
    QVariant cell(const ConflictLine& line, int column, int role) const override;
    QString header(int column) const override;

private:
    const Taken* choice(const ConflictLine& line) const;
    QString resultText(const ConflictLine& line) const;

    std::map<ConflictLine::Key, Taken> m_choices;
    Mesh m_mesh;
};

} // namespace mesh
