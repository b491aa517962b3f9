// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/transfer_view.h"

#include "mesh/naming.h"
#include "sharing/share_session.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/inline_message.h"
#include "widgets/session/session.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/transfer_model.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

TransferView::TransferView(Session& session, ShareSession& sharing, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_reload([this] { reload(); })
    , m_model(new TransferModel(this))
    , m_list(new ListPane(*m_model, tr("Data products that change hands"), u"transferTable"_s,
                          {TransferModel::ProductColumn, TransferModel::FromColumn, TransferModel::ToColumn}))
    , m_problem(new InlineMessage)
{
    m_list->empty()->setIcon(u"domain"_s);
    m_list->empty()->setLine(tr("Data products that one domain hands over to another stand here. To begin, open the "
                                "menu of a product and choose \"Hand over to another domain\"."));
    m_problem->setObjectName(u"transferProblem"_s);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(makeActions());
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 1);
    connect(m_list, &ListPane::currentChanged, this, &TransferView::refresh);
    connect(&sharing, &ShareSession::stateChanged, this, &TransferView::follow);
    connect(&session, &Session::asOfChanged, this, &TransferView::refresh);
    refresh();
}

QWidget* TransferView::makeActions()
{
    const auto button = [this](const QString& iconName, const QString& text, const QString& objectName, auto action) {
        auto* made = new QPushButton(icon(iconName), text);
        made->setObjectName(objectName);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    m_accept = button(u"check"_s, tr("Accept and move"), u"transferAccept"_s, &TransferView::accept);
    m_accept->setToolTip(tr("The product belongs to the receiving domain from then on"));
    m_move = button(u"domain"_s, tr("Move now"), u"transferMove"_s, [this] {
        if (const Transfer* transfer = current())
            move(*transfer);
    });
    m_decline = button(u"close"_s, tr("Refuse"), u"transferDecline"_s, &TransferView::decline);
    m_show = button(u"eye"_s, tr("Show the product"), u"transferShow"_s, [this] {
        if (const Transfer* transfer = current())
            m_session.reveal(transfer->product, Session::Page::Catalogue);
    });
    auto* widget = new QWidget;
    auto* layout = new FlowLayout(widget, metrics::GroupGap, metrics::GroupGap);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* each : {m_accept, m_move, m_decline, m_show})
        layout->addWidget(each);
    return widget;
}

void TransferView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void TransferView::follow()
{
    const ShareState& state = m_sharing.state();
    if (!state.hello)
        m_isReading = false; // signing out drops the answers
    else if (state.phase == ShareState::Phase::Idle && state.commit != m_commit)
        m_reload.poke();
    refresh();
}

void TransferView::reload()
{
    if (m_isReading || !m_sharing.state().hello)
        return;
    m_isReading = true;
    m_commit = m_sharing.state().commit;
    m_sharing.ask([](SharedMesh& shared) { return transfers::list(shared); }, this,
                  [this](Result<std::vector<Transfer>> transfers) { take(std::move(transfers)); });
}

void TransferView::take(Result<std::vector<Transfer>> transfers)
{
    m_isReading = false;
    m_problem->setVisible(!transfers);
    if (!transfers) {
        m_problem->setMessage(Tone::Warn, transfers.error().message);
        return;
    }
    int waiting = 0;
    if (const auto& hello = m_sharing.state().hello) {
        waiting = int(std::ranges::count_if(*transfers, [&](const Transfer& transfer) {
            return mayDecide(*hello, transfer) || mayMove(*hello, transfer);
        }));
    }
    m_model->setTransfers(m_session.document().mesh(), std::move(*transfers));
    refresh();
    if (std::exchange(m_waiting, waiting) != waiting)
        emit waitingChanged();
}

const Transfer* TransferView::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_model->row(row);
}

void TransferView::refresh()
{
    const auto& hello = m_sharing.state().hello;
    const Transfer* transfer = current();
    const bool isAsked = hello && transfer && m_session.isEditable();
    m_accept->setEnabled(isAsked && mayDecide(*hello, *transfer));
    m_move->setVisible(isAsked && mayMove(*hello, *transfer));
    m_decline->setEnabled(isAsked && mayStepBack(*hello, *transfer));
    const bool isOwn = hello && transfer && transfer->offeredBy == hello->login;
    m_decline->setText(isOwn ? tr("Take back") : tr("Refuse"));
    m_show->setEnabled(transfer && m_session.document().mesh().contains(transfer->product));
}

void TransferView::run(std::function<Status(SharedMesh&)> work, std::function<void()> next)
{
    m_sharing.ask(std::move(work), this, [this, next = std::move(next)](const Status& status) {
        if (status)
            next();
        else
            m_session.tell(status.error());
        m_isReading = false; // what is on its way is older than this
        reload();
    });
}

void TransferView::accept()
{
    const Transfer* found = current();
    if (!found)
        return;
    run([id = found->id](SharedMesh& shared) { return transfers::accept(shared, id); },
        [this, transfer = *found] { move(transfer); });
}

void TransferView::decline()
{
    const Transfer* found = current();
    if (!found)
        return;
    const bool isOwn = m_sharing.state().hello && m_sharing.state().hello->login == found->offeredBy;
    const QString product = titleOf(m_session.document().mesh(), found->product);
    run([id = found->id](SharedMesh& shared) { return transfers::decline(shared, id); },
        [this, product, isOwn] {
            m_session.tell(isOwn ? tr("%1 stays where it is.").arg(product) : tr("%1 is refused.").arg(product));
        });
}

void TransferView::move(const Transfer& transfer)
{
    ChangeSet changes = moveOf(m_session.document().mesh(), transfer);
    if (changes.isEmpty())
        m_session.tell(tr("There is nothing to move: the product is there already, or gone."));
    else
        m_session.commit(std::move(changes));
}

} // namespace mesh
