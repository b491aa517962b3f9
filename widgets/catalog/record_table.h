// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

namespace mesh {

class RecordTableModel;

/// The table of the catalogue: rows as in a spreadsheet, the first column takes the width that is left.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(RecordTableModel& model, QWidget* parent = nullptr);

    /// Gives the columns widths that fit what they hold; once after the columns changed.
    void fitColumns();
    /// The menu with a check for each column the kind has.
    void openColumnMenu(const QPoint& globalPosition);

signals:
    void columnsChosen(const QStringList& ids);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitToRoom();
    void stretchFirst();

    RecordTableModel& m_model;
    bool m_isSizedByHand = false;
    bool m_isFitting = false;
};

} // namespace mesh
