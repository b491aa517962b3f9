// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace mesh {

class AuditView;
class ConflictView;
class IncomingList;
class JoinForm;
class OutgoingList;
class PasswordKeeper;
class PeopleView;
class ProposalDesk;
class ProposalsView;
class Session;
class ShareSession;
class SignInStrip;
class TabStrip;
class TransferView;

/// The shared mesh that a workspace belongs to: what goes out and comes in, what waits for a choice, who is there, and
/// whether anything was altered. Where it belongs to none, the way into one.
class SharingPage : public QWidget
{
    Q_OBJECT

public:
    enum class Tab
    {
        Outgoing,
        Conflicts,
        Proposals,
        Incoming,
        Transfers,
        People,
        Audit
    };

    /// Both must outlive the page. Passwords are kept by @p keeper, the system's keychain where null.
    SharingPage(Session& session, ShareSession& sharing, std::unique_ptr<PasswordKeeper> keeper = nullptr,
                QWidget* parent = nullptr);
    ~SharingPage() override;

    void showTab(Tab tab);
    Tab tab() const;
    JoinForm* joinForm() const { return m_join; }
    OutgoingList* outgoing() const { return m_outgoing; }
    ConflictView* conflicts() const { return m_conflicts; }
    ProposalDesk& proposalDesk() const { return *m_desk; }
    ProposalsView* proposals() const { return m_proposals; }
    IncomingList* incoming() const { return m_incoming; }
    TransferView* transfers() const { return m_transfers; }
    PeopleView* people() const { return m_people; }
    AuditView* audit() const { return m_audit; }

private:
    QWidget* makeAlone();
    QWidget* makeJoined();
    void refresh();

    Session& m_session;
    ShareSession& m_sharing;
    std::unique_ptr<PasswordKeeper> m_keeper; // before what asks it
    SignInStrip* m_signIn = nullptr;
    JoinForm* m_join = nullptr;
    QStackedWidget* m_phases; // the way in, or what is there
    TabStrip* m_tabs = nullptr;
    OutgoingList* m_outgoing = nullptr;
    ConflictView* m_conflicts = nullptr;
    ProposalDesk* m_desk;
    ProposalsView* m_proposals = nullptr;
    IncomingList* m_incoming = nullptr;
    TransferView* m_transfers = nullptr;
    PeopleView* m_people = nullptr;
    AuditView* m_audit = nullptr;
};

} // namespace mesh
