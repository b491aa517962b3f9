// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/history.h"
#include "widgets/session/session.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace mesh {

class ChangeDetails;
class HistoryModel;
class PageHeader;
class SearchField;
class SegmentedControl;

/// Every change set with who, when, why and from where; what it changed; the difference of two dates; and ways back:
/// one field, one record, one change set, or all. Reads the journal on a worker.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    ChangeDetails* details() const { return m_details; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Mode
    {
        Changes,
        Compare
    };
    QWidget* makeFilters();
    QWidget* makeComparison();
    QWidget* makeList();
    QWidget* makeDetails();
    void setMode(Mode mode);

    HistoryFilter filter() const;
    void reload();
    void loadOlder();
    void followCommit();
    void showEntry();
    void compare();
    void refreshButtons();
    std::optional<HistoryEntry> currentEntry() const;
    void revertCurrent();
    void restoreEverything();
    QString titleOfDetails(const HistoryEntry& entry) const;

    Session& m_session;
    JobRunner m_listJob;
    JobRunner m_detailJob;
    HistoryModel* m_model;
    PageHeader* m_header;
    SegmentedControl* m_modes;
    QWidget* m_filters;
    SearchField* m_text;
    QComboBox* m_origin;
    QComboBox* m_who;
    QWidget* m_list;
    QTableView* m_table;
    QPushButton* m_older;
    QWidget* m_comparison;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QLabel* m_title;
    QLabel* m_subtitle;
    QPushButton* m_revert;
    QPushButton* m_restoreAll;
    QPushButton* m_show;
    ChangeDetails* m_details;
    std::optional<Instant> m_restorePoint; ///< what "Restore everything" goes back to
    bool m_isStale = true;
};

} // namespace mesh
