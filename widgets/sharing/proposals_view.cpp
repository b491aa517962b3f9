// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/proposals_view.h"

#include "items/history_model.h"
#include "items/words.h"
#include "mesh/naming.h"
#include "mesh/shared_change.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/editors/change_dialog.h"
#include "widgets/editors/change_preview.h"
#include "widgets/session/session.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/proposal_model.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::size_t mostNotes = 4;

QString overtakenText(const RecordId& record, const Overtaken& overtaken, const Mesh& mesh)
{
    const QString title = titleOf(mesh, record);
    if (overtaken.isWhole) {
        return QCoreApplication::translate("mesh::ProposalsView", "%1 was changed since; the proposal deletes it.")
            .arg(title);
    }
    QStringList labels;
    for (const int field : overtaken.fields)
        labels += kindInfo(record.kind).fields[std::size_t(field)].label();
    //: %1 is a record, %2 are fields
    return QCoreApplication::translate("mesh::ProposalsView",
                                       "%1 was changed since, and the proposal writes over it: %2.")
        .arg(title, labels.join(u", "_s));
}

} // namespace

ProposalsView::ProposalsView(Session& session, ShareSession& sharing, ProposalDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_desk(desk)
    , m_model(new ProposalModel(this))
    , m_list(new ListPane(*m_model, tr("Proposals"), u"proposalTable"_s,
                          {ProposalModel::TitleColumn, ProposalModel::DomainColumn}))
    , m_plan(ProposalPlan())
{
    m_list->empty()->setIcon(u"governance"_s);
    m_list->empty()->setLine(tr("Who may not change something can propose it to its data stewards. What is proposed to "
                                "you, and what became of your own proposals, stands here."));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::BlockGap);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetails());
    splitter->setSizes({240, 380});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_list, &ListPane::currentChanged, this, &ProposalsView::showCurrent);
    connect(&desk, &ProposalDesk::changed, this, [this] {
        if (isVisible())
            reload();
    });
    connect(&session, &Session::shownChanged, this, [this] {
        if (isVisible())
            showPlan();
    });
    connect(&session, &Session::asOfChanged, this, &ProposalsView::showPlan);
    connect(&sharing, &ShareSession::stateChanged, this, &ProposalsView::refreshActions);
    connect(&desk, &ProposalDesk::answered, this, [this](const Proposal& proposal) {
        if (proposal.state == ProposalState::Accepted)
            m_session.tell(tr("%1 accepted your proposal: %2").arg(proposal.decidedBy, proposal.title), Tone::Good);
        else
            m_session.tell(tr("%1 declined your proposal: %2").arg(proposal.decidedBy, proposal.title), Tone::Warn);
    });
}

QWidget* ProposalsView::makeDetails()
{
    m_title = new ElidedLabel;
    m_title->setObjectName(u"proposalTitle"_s);
    setTextRole(m_title, TextRole::Strong);
    m_subtitle = new ElidedLabel;
    setTextRole(m_subtitle, TextRole::Secondary);
    m_note = new QLabel;
    m_note->setObjectName(u"proposalNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message = new InlineMessage;
    m_message->setObjectName(u"proposalMessage"_s);
    m_message->hide();
    m_withdraw = new QPushButton(icon(u"undo"_s), tr("Withdraw"));
    m_withdraw->setObjectName(u"withdrawButton"_s);
    m_withdraw->setToolTip(tr("Take your proposal back"));
    m_decline = new QPushButton(icon(u"close"_s), tr("Decline..."));
    m_decline->setObjectName(u"declineButton"_s);
    m_decline->setToolTip(tr("Say no, with a word of why"));
    m_accept = new QPushButton(icon(u"check"_s), tr("Accept..."));
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setToolTip(tr("Make it a change set of yours, after a look at it"));
    m_changes = new ChangePreview(nullptr, ChangePreview::Columns::All);
    connect(m_changes, &ChangePreview::recordActivated, this, [this](RecordId record) { m_session.select(record); });
    connect(m_withdraw, &QPushButton::clicked, this, &ProposalsView::withdraw);
    connect(m_decline, &QPushButton::clicked, this, &ProposalsView::decline);
    connect(m_accept, &QPushButton::clicked, this, &ProposalsView::accept);

    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::GroupGap);
    head->addWidget(m_subtitle, 1);
    for (QPushButton* button : {m_withdraw, m_decline, m_accept})
        head->addWidget(button);
    m_details = new QWidget;
    auto* layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_message);
    layout->addSpacing(metrics::Grid);
    layout->addWidget(m_changes, 1);
    m_details->hide();
    return m_details;
}

void ProposalsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void ProposalsView::reload()
{
    m_model->setProposals(m_session.document().mesh(), m_desk.proposals());
    m_details->setVisible(m_model->rowCount() > 0);
    if (m_list->currentRow() < 0 && m_model->rowCount() > 0)
        m_list->setCurrentRow(0);
    showCurrent();
}

const Proposal* ProposalsView::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_model->row(row);
}

void ProposalsView::showCurrent()
{
    const Proposal* proposal = current();
    if (!proposal)
        return;
    m_title->setText(proposal->title);
    m_subtitle->setText(
        QString(proposal->login % u" \u00b7 "_s % standingOf(*proposal).word % u" \u00b7 "_s % dateText(proposal->at)));
    m_note->setText(proposal->note);
    m_note->setVisible(!proposal->note.isEmpty());
    showPlan();
    if (m_read == proposal->id)
        return;
    m_desk.content(proposal->id, this,
                   [this, id = proposal->id](const Result<QJsonArray>& content) { takeContent(id, content); });
}

void ProposalsView::takeContent(const Uuid& proposal, const Result<QJsonArray>& content)
{
    if (!current() || current()->id != proposal)
        return; // another one is looked at by now
    m_problem = content ? std::nullopt : std::optional(content.error());
    m_read = content ? proposal : Uuid();
    m_content = content ? *content : QJsonArray();
    showPlan();
}

void ProposalsView::showPlan()
{
    const Proposal* proposal = current();
    if (!proposal)
        return;
    const bool isRead = m_read == proposal->id;
    const Mesh& mesh = m_session.document().mesh();
    if (isRead && proposal->state != ProposalState::Open) {
        showWhatWasProposed();
        return;
    }
    m_plan = isRead ? planProposal(m_content, mesh) : Result<ProposalPlan>(ProposalPlan());
    m_changes->setEmptyText(!isRead      ? (m_problem ? m_problem->message : tr("Reading what is proposed..."))
                                : m_plan ? tr("The mesh is already as it proposes.")
                                         : m_plan.error().message);
    m_changes->setChangeSet(mesh, m_plan ? m_plan->changes : ChangeSet());
    refreshActions();
}

/// With the values of that time: what is in the mesh by now says nothing about what was decided.
void ProposalsView::showWhatWasProposed()
{
    const Mesh& mesh = m_session.document().mesh();
    auto changes = changesFromShared(m_content);
    m_plan = ProposalPlan();
    ChangeSet proposed;
    if (changes)
        proposed.changes = std::move(*changes);
    m_changes->setEmptyText(changes ? tr("Nothing is left of it.") : changes.error().message);
    m_changes->setChanges(mesh, mesh, std::move(proposed));
    refreshActions();
}

void ProposalsView::refreshActions()
{
    const Proposal* proposal = current();
    if (!proposal)
        return;
    const QString said = notes().join(u'\n');
    const bool isOpen = proposal->state == ProposalState::Open;
    const bool isAsItWas = m_plan && m_plan->overtaken.empty() && m_plan->left.empty();
    const Tone tone = !isOpen ? standingOf(*proposal).tone : isAsItWas ? Tone::Info : Tone::Warn;
    if (!said.isEmpty() && (m_message->text() != said || m_message->tone() != tone))
        m_message->setMessage(tone, said);
    m_message->setVisible(!said.isEmpty());
    const bool isHere = m_sharing.state().hello.has_value();
    const bool isCarried = m_desk.isCarried(proposal->id);
    const bool isOwn = m_sharing.settings() && proposal->login == m_sharing.settings()->address.login;
    m_withdraw->setVisible(isOpen && isOwn);
    m_withdraw->setEnabled(isHere);
    for (QPushButton* button : {m_decline, m_accept})
        button->setVisible(isOpen && proposal->canDecide && !isCarried);
    m_decline->setEnabled(isHere);
    m_accept->setEnabled(isHere && m_read == proposal->id && m_plan && m_session.isEditable());
}

/// What one should know before deciding, or what was decided.
QStringList ProposalsView::notes() const
{
    const Proposal& proposal = *current();
    QStringList said;
    if (proposal.state == ProposalState::Accepted || proposal.state == ProposalState::Declined) {
        const QString decided
            = proposal.state == ProposalState::Accepted ? tr("%1 accepted it on %2.") : tr("%1 declined it on %2.");
        said += decided.arg(proposal.decidedBy, dateText(proposal.decidedAt));
        if (!proposal.why.isEmpty())
            said += proposal.why;
        return said;
    }
    if (m_desk.isCarried(proposal.id))
        return {tr("You accepted it. It is told so when your change set has arrived.")};
    if (proposal.canDecide && !m_sharing.state().hello)
        said += tr("Sign in to decide.");
    if (!m_plan || proposal.state != ProposalState::Open)
        return said;
    const Mesh& mesh = m_session.document().mesh();
    for (const auto& [record, overtaken] : m_plan->overtaken)
        said += overtakenText(record, overtaken, mesh);
    if (!m_plan->left.empty()) {
        said += countedText(qint64(m_plan->left.size()), tr("1 record was deleted since, and is left out."),
                            tr("%L1 records were deleted since, and are left out."));
    }
    if (const auto more = said.size() - qsizetype(mostNotes); more > 0) {
        said = said.mid(0, mostNotes);
        said += tr("and %L1 more").arg(more);
    }
    return said;
}

void ProposalsView::accept()
{
    const Proposal* proposal = current();
    if (!proposal || !m_plan || m_read != proposal->id)
        return;
    if (m_plan->changes.isEmpty()) {
        decide(ProposalState::Accepted, {}, tr("Accepted, as the mesh says so already: %1").arg(proposal->title));
        return;
    }
    ChangeSet changes = m_plan->changes;
    //: %1 is a person, %2 what was proposed
    changes.info.reason = tr("Proposed by %1: %2").arg(proposal->login, proposal->title);
    auto* dialog = new ChangeDialog(
        m_session, std::move(changes),
        {.title = tr("Accept the proposal of %1?").arg(proposal->login),
         .explanation
         = tr("It becomes a change set of yours, on top of what is there now, and goes out like any other."),
         .problems = notes(),
         .confirm = tr("Accept the proposal"),
         .isDestructive = false},
        this);
    connect(dialog, &QDialog::accepted, this, [this, id = proposal->id] {
        const auto history = m_session.document().history({.limit = 1});
        if (history && !history->empty())
            m_desk.carryWith(id, history->front().info.id);
        showPlan();
    });
    dialog->open();
}

void ProposalsView::decline()
{
    const Proposal* proposal = current();
    if (!proposal)
        return;
    const QString title = proposal->title;
    const auto why = m_session.dialogs().askText(this, tr("Decline the proposal"),
                                                 tr("What shall %1 know?").arg(proposal->login), {}, tr("Decline"));
    if (why)
        decide(ProposalState::Declined, *why, tr("Declined: %1").arg(title));
}

void ProposalsView::withdraw()
{
    if (const Proposal* proposal = current())
        decide(ProposalState::Withdrawn, {}, tr("Withdrawn: %1").arg(proposal->title));
}

void ProposalsView::decide(ProposalState state, const QString& why, const QString& done)
{
    m_desk.decide(current()->id, state, why, [session = QPointer<Session>(&m_session), done](const Status& status) {
        if (!session)
            return;
        if (status)
            session->tell(done, Tone::Good);
        else
            session->tell(status.error());
    });
}

} // namespace mesh
