// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace mesh {

class ChangeListModel;
class SearchField;

/// A change set before it is applied: how much it does, and every field before and after, to look through by text.
class ChangePreview : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePreview(QWidget* parent = nullptr);

    void setChangeSet(const Mesh& before, const ChangeSet& changeSet);
    /// Instead of the list, such as "Nothing would change".
    void setEmptyText(const QString& text);
    int shownLines() const;

private:
    class Filter;
    void filter(const QString& text);
    void refreshSummary();

    ChangeListModel* m_model;
    Filter* m_filter;
    QTableView* m_table;
    QWidget* m_panel;
    SearchField* m_search;
    QLabel* m_summary;
    QLabel* m_empty;
    ChangeCounts m_counts;
};

} // namespace mesh
