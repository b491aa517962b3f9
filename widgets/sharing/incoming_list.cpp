// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/incoming_list.h"

#include "sharing/share_session.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/section_title.h"
#include "widgets/session/session.h"
#include "widgets/sharing/incoming_models.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

IncomingList::IncomingList(Session& session, ShareSession& sharing, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_reload([this] { reload(); })
    , m_unseenModel(new UnseenModel(this))
    , m_receivedModel(new ReceivedModel(this))
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::BlockGap);
    splitter->addWidget(makeUnseen());
    splitter->addWidget(makeReceived());
    splitter->setSizes({320, 280});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(&sharing, &ShareSession::receivedChanged, this, [this] {
        if (isVisible())
            m_reload.poke();
    });
}

QWidget* IncomingList::makeUnseen()
{
    m_unseen = new ListPane(*m_unseenModel, tr("Records that colleagues changed"), u"unseenTable"_s);
    m_unseen->empty()->setIcon(u"eye"_s);
    m_unseen->empty()->setLine(
        tr("Records that colleagues changed stand here until you have looked at them. You have seen them all."));
    connect(m_unseen, &ListPane::activated, this, &IncomingList::showRecord);
    connect(m_unseen, &ListPane::currentChanged, this, &IncomingList::refreshButtons);
    m_unseenTitle = new SectionTitle(tr("Not looked at yet"));
    m_show = new QPushButton(icon(u"eye"_s), tr("Show"));
    m_show->setObjectName(u"showUnseenButton"_s);
    m_show->setToolTip(tr("Show the record in the catalogue"));
    m_seen = new QPushButton(icon(u"check"_s), tr("Mark all as seen"));
    m_seen->setObjectName(u"markSeenButton"_s);
    connect(m_show, &QPushButton::clicked, this, &IncomingList::showRecord);
    connect(m_seen, &QPushButton::clicked, this, [this] { m_sharing.markAllSeen(); });
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::GroupGap);
    head->addWidget(m_unseenTitle, 1);
    head->addWidget(m_show);
    head->addWidget(m_seen);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addLayout(head);
    layout->addWidget(m_unseen, 1);
    return widget;
}

QWidget* IncomingList::makeReceived()
{
    m_received = new ListPane(*m_receivedModel, tr("Change sets of colleagues, newest first"), u"receivedTable"_s);
    m_received->empty()->setIcon(u"import"_s);
    m_received->empty()->setLine(
        tr("What colleagues send while you work is listed here. Nothing has come since you opened this workspace."));
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(new SectionTitle(tr("What colleagues sent")));
    layout->addWidget(m_received, 1);
    return widget;
}

void IncomingList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void IncomingList::reload()
{
    m_unseenModel->setRecords(m_session.document().mesh(), m_sharing.unseen());
    m_receivedModel->setRows(m_sharing.received());
    const int count = m_unseenModel->rowCount();
    m_unseenTitle->setText(count > 0 ? tr("Not looked at yet: %1").arg(QLocale().toString(count))
                                     : tr("Not looked at yet"));
    refreshButtons();
}

void IncomingList::showRecord()
{
    const int row = m_unseen->currentRow();
    if (row < 0)
        return;
    const RecordId record = m_unseenModel->row(row).record;
    const bool isThere = m_session.document().mesh().contains(record);
    m_sharing.markSeen({record});
    if (isThere)
        m_session.reveal(record, Session::Page::Catalogue);
    else
        m_session.tell(tr("It was deleted; there is nothing to show."));
}

void IncomingList::refreshButtons()
{
    m_show->setEnabled(m_unseen->currentRow() >= 0);
    m_seen->setEnabled(m_unseenModel->rowCount() > 0);
}

} // namespace mesh
