// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "items/change_lines.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTableView;

namespace mesh {

class ChangeListModel;
class EmptyState;
class SearchField;

/// A change set as a table: how much it does, and every field before and after, to search and to sort. Before an edit
/// is applied, in the history and for the comparison of two dates. Many lines are searched and sorted on a worker.
class ChangePreview : public QWidget
{
    Q_OBJECT

public:
    enum class Columns
    {
        All,
        OfOneEdit, ///< without kind and operation, which are the same in every line
    };

    explicit ChangePreview(QWidget* parent = nullptr, Columns columns = Columns::OfOneEdit);

    /// A change set that is not applied yet.
    void setChangeSet(const Mesh& before, const ChangeSet& changeSet);
    void setChanges(Mesh before, Mesh after, ChangeSet changes);
    /// Instead of the table where there are no changes, such as "Nothing would change."
    void setEmptyText(const QString& text);
    /// At the end of the row above the table, in the order added; hidden while there are no changes.
    void addAction(QWidget* widget);

    int shownLines() const;
    ChangeListModel& model() const { return *m_model; }
    QTableView* table() const { return m_table; }
    std::vector<int> selectedRows() const; ///< of the model, ascending

signals:
    void selectionChanged();
    void recordActivated(mesh::RecordId record);
    /// The lines that were searched for or sorted are in place.
    void arranged();

private:
    void setUpColumns(Columns columns);
    void arrange();
    void show(std::optional<std::vector<quint32>> lines);
    void refreshSummary();

    JobRunner m_job;
    ChangeListModel* m_model;
    QWidget* m_content;
    QHBoxLayout* m_bar;
    SearchField* m_search;
    QLabel* m_summary;
    QTableView* m_table;
    EmptyState* m_noMatch;
    QWidget* m_panel;
    EmptyState* m_empty;
    ChangeArrangement m_wanted;
    QString m_counts;
};

} // namespace mesh
