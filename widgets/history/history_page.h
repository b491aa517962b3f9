// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/history.h"
#include "widgets/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace mesh {

class MomentEdit;
class ChangeDetails;
class ElidedLabel;
class HistoryList;
class PageHeader;
class SegmentedControl;
struct ChangeDetail;

/// Every change set with who, when, why and from where; what it changed; the difference of two dates; and ways back:
/// one field, one record, one change set, or all. Reads the journal on a worker.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    enum class Mode
    {
        Changes,
        Compare
    };

    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    QTableView* table() const;
    ChangeDetails* details() const { return m_details; }
    void setMode(Mode mode);

private:
    /// What "Restore everything" goes back to.
    struct RestorePoint
    {
        Instant at;
        qint64 sequence = 0; ///< right after this entry, exact also where two share one moment; 0: by the time
    };

    QWidget* makeComparison();
    QWidget* makeDetails();
    Mode mode() const;
    void showMode();
    void showEntry();
    void compare();
    void showDetail(Result<ChangeDetail> detail);
    void refreshButtons();
    void revertCurrent();
    void restoreEverything();
    void askToRestore(ChangeSet back, Instant at);

    Session& m_session;
    JobRunner m_detailJob;
    JobRunner m_restoreJob;
    PageHeader* m_header;
    SegmentedControl* m_modes;
    HistoryList* m_list;
    QWidget* m_comparison;
    MomentEdit* m_from;
    MomentEdit* m_to;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    QPushButton* m_revert;
    QPushButton* m_restoreAll;
    QPushButton* m_show;
    QPushButton* m_diagram;
    ChangeDetails* m_details;
    std::optional<RestorePoint> m_restorePoint;
    Instant m_comparedTo; // the second of the two dates whose difference is shown
    QString m_count; // of the list; not shown while dates are compared
    qint64 m_shownSequence = 0; // the entry in the details
    bool m_isToTouched = false; // the second date is the user's, not "now"
};

} // namespace mesh
