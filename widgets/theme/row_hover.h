// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QTableView;

namespace mesh {

/// Makes a table show the whole row under the pointer; Qt knows only of the one cell. Owned by the table.
class RowHover : public QObject
{
    Q_OBJECT
public:
    /// Does nothing where the table has one already.
    static void install(QTableView* table);
    /// The row under the pointer, -1 for none.
    static int row(const QTableView* table);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit RowHover(QTableView* table);
    void setRow(int row);

    QTableView* m_table;
    int m_row = -1;
};

} // namespace mesh
