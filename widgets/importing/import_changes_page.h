// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "widgets/importing/import_preparation.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace mesh {

class ChangeListModel;
class EmptyState;
class FilterChip;
class SearchField;

/// The preview: every record the import creates, changes, finds unchanged or refuses; below it the fields of the one
/// that is selected, before and after.
class ImportChangesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChangesPage(QWidget* parent = nullptr);

    void setPreparation(ImportPreparationPtr preparation);
    QTableView* table() const { return m_table; }
    QTableView* fieldTable() const { return m_fieldTable; }
    SearchField* search() const { return m_search; }

private:
    void arrange();
    void refresh();
    void refreshFields();

    ImportPreparationPtr m_preparation;
    ChangeListModel* m_model; ///< a row for each record
    ChangeListModel* m_fields; ///< of the selected one
    std::array<FilterChip*, importOutcomeCount> m_chips;
    SearchField* m_search;
    QTableView* m_table;
    QTableView* m_fieldTable;
    QLabel* m_fieldTitle;
    QLabel* m_noFields; ///< what is said of a record without changes
    QStackedWidget* m_detail; ///< either of the two
    QWidget* m_list;
    QWidget* m_fieldBlock;
    EmptyState* m_empty;
    ChangeArrangement m_wanted;
    JobRunner m_job;
};

} // namespace mesh
