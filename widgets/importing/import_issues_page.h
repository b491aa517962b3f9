// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/importing/import_preparation.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace mesh {

class EmptyState;
class FilterChip;
class ImportIssueModel;
class SearchField;

/// What is not as it should be in the files: filtered by severity, file and text, to be copied.
class ImportIssuesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportIssuesPage(QWidget* parent = nullptr);

    void setPreparation(ImportPreparationPtr preparation);
    void showFile(const QString& path); ///< narrows to one file
    QTableView* table() const { return m_table; }
    SearchField* search() const { return m_search; }

private:
    void copy();
    void refresh();
    void refreshDetail();

    ImportIssueModel* m_model;
    std::array<FilterChip*, 3> m_chips; ///< by Issue::Severity
    FilterChip* m_file;
    SearchField* m_search;
    QPushButton* m_copy;
    QTableView* m_table;
    QWidget* m_list; ///< the table in its frame
    QLabel* m_detail;
    EmptyState* m_empty;
};

} // namespace mesh
