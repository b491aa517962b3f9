// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/history.h"
#include "widgets/session/session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace mesh {

class EmptyState;
class HistoryModel;
class SearchField;

/// The change sets of a workspace, newest first, narrowed by text, origin and person. Reads the journal on a worker,
/// a page at a time, and follows new commits without losing selection or place.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryList(Session& session, QWidget* parent = nullptr);

    std::optional<HistoryEntry> current() const;
    /// The newest entry of the journal is the current one: there is nothing after it.
    bool isNewestCurrent() const;
    QTableView* table() const { return m_table; }

signals:
    void currentChanged();
    void countChanged(const QString& text); ///< "38 changes"

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeTable();
    HistoryFilter filter() const;
    bool isNarrowed() const;
    void clearFilters();
    void reload();
    void loadOlder();
    void followCommit();
    void takeAll(std::vector<HistoryEntry> entries);
    void takeNewer(std::vector<HistoryEntry> entries);
    void noteUsers(const std::vector<HistoryEntry>& entries);
    void refreshCount();
    void fitColumns();

    Session& m_session;
    JobRunner m_job;
    QTimer m_minute; // while visible: times of the last day go on
    HistoryModel* m_model;
    SearchField* m_text;
    QComboBox* m_origin;
    QComboBox* m_who;
    QStackedWidget* m_stack; // the table, or why there is none
    QTableView* m_table;
    QPushButton* m_older;
    EmptyState* m_empty;
    qint64 m_newest = 0; // sequence of the newest entry there is, shown or not
    bool m_isStale = true;
};

} // namespace mesh
