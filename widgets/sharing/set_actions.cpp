// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/set_actions.h"

#include "sharing/share_session.h"
#include "widgets/common/dialog_service.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mesh {

SetActions::SetActions(Session& session, ShareSession& sharing, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_propose(new QPushButton(icon(u"governance"_s), tr("Send as a proposal...")))
    , m_theirs(new QPushButton)
    , m_mine(new QPushButton)
{
    m_propose->setObjectName(u"proposeButton"_s);
    m_theirs->setObjectName(u"takeTheirsButton"_s);
    m_mine->setObjectName(u"takeMineButton"_s);
    m_propose->setToolTip(tr("Those who may decide see what you would change, and your own copy is taken back"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    for (QPushButton* button : {m_propose, m_theirs, m_mine})
        layout->addWidget(button);
    connect(m_propose, &QPushButton::clicked, this, &SetActions::propose);
    connect(m_theirs, &QPushButton::clicked, this, &SetActions::takeTheirs);
    connect(m_mine, &QPushButton::clicked, this, &SetActions::takeMine);
    connect(&sharing, &ShareSession::stateChanged, this, &SetActions::refresh);
    connect(&session, &Session::asOfChanged, this, &SetActions::refresh);
    refresh();
}

void SetActions::setOutgoing(std::optional<Outgoing> outgoing)
{
    m_outgoing = std::move(outgoing);
    refresh();
}

void SetActions::refresh()
{
    const bool isStuck = m_outgoing && m_outgoing->isStuck();
    setVisible(isStuck);
    if (!isStuck)
        return;
    const bool isConflict = m_outgoing->state == OutgoingState::Conflict;
    const bool isDenied = m_outgoing->state == OutgoingState::Denied;
    m_theirs->setText(isConflict ? tr("Take theirs") : tr("Take back"));
    m_theirs->setIcon(icon(isConflict ? u"import"_s : u"undo"_s));
    m_theirs->setToolTip(isConflict
                             ? tr("Keep what is in the shared mesh, and take this change set back here")
                             : tr("Take this change set back, so that the records are as the shared mesh has them"));
    m_mine->setText(isConflict ? tr("Take mine") : tr("Send again"));
    m_mine->setIcon(icon(isConflict ? u"export"_s : u"redo"_s));
    m_mine->setToolTip(isConflict ? tr("Send this change set anew, on top of what is in the shared mesh now")
                                  : tr("Send this change set once more, on top of what is in the shared mesh now"));
    const bool isEditable = m_session.isEditable();
    m_theirs->setEnabled(isEditable);
    m_mine->setEnabled(isEditable);
    m_propose->setVisible(isDenied || isConflict);
    m_propose->setEnabled(isEditable && m_sharing.state().hello.has_value());
}

void SetActions::settle(bool isMine)
{
    if (!m_outgoing || !m_outgoing->isStuck())
        return;
    const Outgoing outgoing = *m_outgoing; // settling changes what is chosen
    const Status status = m_sharing.settle(outgoing.id, isMine ? Resolution::Mine : Resolution::Theirs);
    if (!status)
        m_session.tell(status.error());
    else if (isMine)
        m_session.tell(tr("Goes out again: %1").arg(outgoing.reason));
    else
        m_session.tell(tr("Taken back: %1").arg(outgoing.reason));
}

void SetActions::takeMine()
{
    settle(true);
}

void SetActions::takeTheirs()
{
    settle(false);
}

void SetActions::propose()
{
    const bool canBeProposed
        = m_outgoing && (m_outgoing->state == OutgoingState::Denied || m_outgoing->state == OutgoingState::Conflict);
    if (!canBeProposed)
        return;
    const Outgoing outgoing = *m_outgoing;
    const auto note = m_session.dialogs().askText(this, tr("Send as a proposal"), tr("Why should it be changed?"), {},
                                                  tr("Send the proposal"));
    if (!note)
        return;
    m_sharing.propose(outgoing.id, *note,
                      [session = QPointer<Session>(&m_session), reason = outgoing.reason](const Status& status) {
                          if (!session)
                              return;
                          if (status)
                              session->tell(SetActions::tr("Sent as a proposal: %1").arg(reason), Tone::Good);
                          else
                              session->tell(status.error());
                      });
}

} // namespace mesh
