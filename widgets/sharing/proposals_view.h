// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/proposal_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mesh {

class ChangePreview;
class ElidedLabel;
class InlineMessage;
class ListPane;
class ProposalModel;
class Session;

/// What people propose who may not change it themselves: what it would do to the mesh as it is now, and the decision of
/// those who may. One's own proposals with what became of them.
class ProposalsView : public QWidget
{
    Q_OBJECT

public:
    ProposalsView(Session& session, ShareSession& sharing, ProposalDesk& desk, QWidget* parent = nullptr);

    ListPane* list() const { return m_list; }
    ProposalModel& model() const { return *m_model; }
    /// What a proposal says, read: of the current one, and of tests.
    void takeContent(const Uuid& proposal, const Result<QJsonArray>& content);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeDetails();
    void reload();
    void showCurrent();
    void showPlan();
    void showWhatWasProposed();
    void refreshActions();
    QStringList notes() const;
    const Proposal* current() const;
    void accept();
    void decline();
    void withdraw();
    void decide(ProposalState state, const QString& why, const QString& done);

    Session& m_session;
    ShareSession& m_sharing;
    ProposalDesk& m_desk;
    ProposalModel* m_model;
    ListPane* m_list;
    QWidget* m_details = nullptr;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_subtitle = nullptr;
    QLabel* m_note = nullptr;
    InlineMessage* m_message = nullptr;
    ChangePreview* m_changes = nullptr;
    QPushButton* m_decline = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_withdraw = nullptr;
    Uuid m_read; // whose content is here
    QJsonArray m_content;
    std::optional<Error> m_problem; // why it is not
    Result<ProposalPlan> m_plan;
};

} // namespace mesh
