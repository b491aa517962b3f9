// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/sharing_page.h"

#include "sharing/share_session.h"
#include "widgets/common/page_header.h"
#include "widgets/common/tab_strip.h"
#include "widgets/session/session.h"
#include "widgets/sharing/audit_view.h"
#include "widgets/sharing/conflict_view.h"
#include "widgets/sharing/incoming_list.h"
#include "widgets/sharing/join_form.h"
#include "widgets/sharing/outgoing_list.h"
#include "widgets/sharing/password_keeper.h"
#include "widgets/sharing/people_view.h"
#include "widgets/sharing/proposals_view.h"
#include "widgets/sharing/sharing_header.h"
#include "widgets/sharing/sign_in_strip.h"
#include "widgets/sharing/transfer_view.h"
#include "widgets/theme/metrics.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

SharingPage::SharingPage(Session& session, ShareSession& sharing, std::unique_ptr<PasswordKeeper> keeper,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_keeper(keeper ? std::move(keeper) : std::make_unique<KeychainPasswordKeeper>())
    , m_phases(new QStackedWidget)
    , m_desk(new ProposalDesk(sharing, this))
{
    m_signIn = new SignInStrip(session, sharing, *m_keeper);
    m_phases->addWidget(makeAlone());
    m_phases->addWidget(makeJoined());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_phases);
    connect(&sharing, &ShareSession::stateChanged, this, &SharingPage::refresh);
    connect(&sharing, &ShareSession::receivedChanged, this, &SharingPage::refresh);
    connect(&sharing, &ShareSession::outgoingChanged, this, &SharingPage::refresh);
    connect(&sharing, &ShareSession::outboxMended, this, [this] {
        m_session.tell(tr("The file of this workspace had damaged what was to be sent. It was put right from what the "
                          "workspace shows. Look through what arrived, under Outgoing, and check the drive."),
                       Tone::Warn);
    });
    connect(m_desk, &ProposalDesk::changed, this, &SharingPage::refresh);
    refresh();
    m_signIn->signInWithKept();
}

SharingPage::~SharingPage()
{
    delete m_phases; // before the keeper that is used in it
}

QWidget* SharingPage::makeAlone()
{
    m_join = new JoinForm(m_session, m_sharing);
    connect(m_join, &JoinForm::joined, this, [this](const QString& password, bool isToKeep) {
        if (isToKeep)
            m_signIn->keep(password);
    });
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(tr("Sharing")));
    layout->addWidget(m_join, 1);
    return widget;
}

QWidget* SharingPage::makeJoined()
{
    m_outgoing = new OutgoingList(m_session, m_sharing);
    m_conflicts = new ConflictView(m_session, m_sharing);
    m_proposals = new ProposalsView(m_session, m_sharing, *m_desk);
    m_incoming = new IncomingList(m_session, m_sharing);
    m_transfers = new TransferView(m_session, m_sharing);
    connect(m_transfers, &TransferView::waitingChanged, this, &SharingPage::refresh);
    m_people = new PeopleView(m_session, m_sharing);
    m_audit = new AuditView(m_session, m_sharing);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"sharingTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of sharing"));
    auto* stack = new QStackedWidget;
    // In the order of Tab.
    for (const auto& [text, widget] : {std::pair<QString, QWidget*>(tr("Outgoing"), m_outgoing),
                                       {tr("Conflicts"), m_conflicts},
                                       {tr("Proposals"), m_proposals},
                                       {tr("Incoming"), m_incoming},
                                       {tr("Transfers"), m_transfers},
                                       {tr("People"), m_people},
                                       {tr("Audit"), m_audit}}) {
        m_tabs->addTab(text);
        stack->addWidget(widget);
    }
    connect(m_tabs, &TabStrip::currentChanged, stack, &QStackedWidget::setCurrentIndex);

    auto* body = new QVBoxLayout;
    body->setContentsMargins(metrics::PageMargin, metrics::GroupGap, metrics::PageMargin, metrics::PageMargin);
    body->setSpacing(12);
    body->addWidget(m_tabs);
    body->addWidget(stack, 1);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SharingHeader(m_session, m_sharing, *m_signIn));
    layout->addLayout(body, 1);
    return widget;
}

void SharingPage::showTab(Tab tab)
{
    m_tabs->setCurrent(int(tab));
}

SharingPage::Tab SharingPage::tab() const
{
    return Tab(m_tabs->current());
}

void SharingPage::refresh()
{
    // By the settings: joining has phases of its own, and the form must stay until it is done.
    m_phases->setCurrentIndex(m_sharing.settings() ? 1 : 0);
    const auto named = [this](Tab tab, const QString& text, qint64 count) {
        const QString shown = count == 0 ? text : tr("%1 (%2)", "a tab: how many").arg(text, QLocale().toString(count));
        if (m_tabs->tabText(int(tab)) != shown)
            m_tabs->setTabText(int(tab), shown);
    };
    const ShareState& state = m_sharing.state();
    named(Tab::Outgoing, tr("Outgoing"), state.ahead);
    named(Tab::Conflicts, tr("Conflicts"), state.counts.conflicts + state.counts.refused);
    named(Tab::Proposals, tr("Proposals"), m_desk->waiting());
    named(Tab::Incoming, tr("Incoming"), qint64(state.unseen));
    named(Tab::Transfers, tr("Transfers"), m_transfers->waiting());
    m_sharing.setToDecide(m_desk->waiting() + m_transfers->waiting());
}

} // namespace mesh
