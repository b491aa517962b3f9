// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/catalog/column_settings.h"
#include "widgets/common/column_widths.h"

#include <QTableView>

namespace mesh {

class RecordTableModel;

/// The table of the catalogue: rows as in a spreadsheet. Columns fit what they hold and share the room, until the
/// person sets a width; then all stay as they are. The first column, the name, stays the first.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(RecordTableModel& model, QWidget* parent = nullptr);

    /// Gives the columns widths; once after the columns changed. @p byHand are those that the person set; without any
    /// the columns fit what they hold.
    void fitColumns(const WidthsById& byHand);
    /// The menu with a check for each column the kind has, and for @p section with the ways to move it.
    void openColumnMenu(const QPoint& globalPosition, int section = -1);

signals:
    void columnsChosen(const QStringList& ids); ///< which, and in which order
    void columnsReset(); ///< back to the usual ones and their widths
    void changedMeanwhile(const QString& field, const QString& typed); ///< a cell was not written for that reason
    void widthsChosen(const mesh::WidthsById& widths);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure();
    void arrange();
    void setWidths(const std::vector<int>& widths);
    void takeWidths();
    void takeOrder();

    RecordTableModel& m_model;
    std::vector<ColumnNeed> m_needs; // of the columns on show; made from the first rows
    WidthsById m_byHand;
    bool m_isMeasured = false; // m_needs know what the rows hold
    bool m_isArranging = false;
};

} // namespace mesh
