// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <QStringList>

#include <vector>

namespace mesh {

class RecordTableModel;

/// The rows as text with tabs between the cells and a line of titles, as spreadsheets take and give it.
QString tableText(const RecordTableModel& model, const std::vector<int>& rows);

/// What pasting a text into a table would do.
struct PastePlan
{
    ChangeSet changeSet;
    QStringList problems; ///< cells that are no value of their field, records that were not found
    int cells = 0; ///< how many were read
};

/// Reads a pasted table. With a line of titles, its columns are those, and rows are matched by name where the first
/// column is among them; otherwise the cells go to @p rows from @p column on, a single cell to all of them.
PastePlan planPaste(const RecordTableModel& model, const QString& text, const std::vector<int>& rows, int column,
                    const QDate& today);

} // namespace mesh
