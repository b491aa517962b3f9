// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/sharing/verification_export.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace mesh {

class CommitModel;
class DetectorList;
class FindingModel;
class InlineMessage;
class ListPane;
class Session;
class ShareSession;

/// Whether anything in the shared mesh was altered behind everybody's back, and what was committed last.
class AuditView : public QWidget
{
    Q_OBJECT

public:
    AuditView(Session& session, ShareSession& sharing, QWidget* parent = nullptr);

    void verify();
    /// Shows a verification made now.
    void take(Result<Verification> verification);
    void takeCommits(Result<std::vector<AuditBlock>> commits);
    void exportReport();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeResult();
    QWidget* makeCommits();
    void reloadCommits();
    void refresh();

    Session& m_session;
    ShareSession& m_sharing;
    CommitModel* m_commitModel;
    FindingModel* m_findingModel;
    QLabel* m_commit;
    QLabel* m_hash;
    QPushButton* m_verify;
    QPushButton* m_cancel;
    QPushButton* m_export;
    QProgressBar* m_progress;
    InlineMessage* m_result;
    DetectorList* m_detectors;
    ListPane* m_findings;
    ListPane* m_commits;
    std::optional<VerificationReport> m_report;
    bool m_isVerifying = false;
    bool m_isReading = false;
};

} // namespace mesh
