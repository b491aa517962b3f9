// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "widgets/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace mesh {

class ChangeListModel;
class EmptyState;
class SearchField;

/// The changes of one change set as a table with a search field, and ways to restore what is selected. Used below the
/// history and for the comparison of two dates.
class ChangeDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeDetails(Session& session, QWidget* parent = nullptr);

    /// Shows @p changes, which lead from @p before to @p after. "Restore" takes the selection back to @p before.
    void show(Mesh before, Mesh after, ChangeSet changes);
    void clear(const QString& hint);
    int changeCount() const;
    ChangeListModel& model() const { return *m_model; }
    QTableView* table() const { return m_table; }

    void restoreSelectedField();
    void restoreSelectedRecords();

signals:
    void recordActivated(mesh::RecordId record);

private:
    void refreshButtons();
    std::vector<int> selectedRows() const; ///< of the model

    Session& m_session;
    Mesh m_before;
    ChangeListModel* m_model;
    QSortFilterProxyModel* m_proxy;
    SearchField* m_filter;
    QTableView* m_table;
    QPushButton* m_restoreField;
    QPushButton* m_restoreRecords;
    EmptyState* m_empty;
    QWidget* m_content;
};

} // namespace mesh
