// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/conflict_view.h"

#include "document/document_reader.h"
#include "sharing/share_session.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/session/session.h"
#include "widgets/sharing/conflict_chooser.h"
#include "widgets/sharing/conflict_model.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/outgoing_model.h"
#include "widgets/sharing/set_actions.h"
#include "widgets/sharing/share_words.h"
#include "widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace mesh {

ConflictView::ConflictView(Session& session, ShareSession& sharing, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_reading(this)
    , m_reload([this] { reload(); })
    , m_setModel(new OutgoingModel(this))
    , m_lineModel(new ConflictModel(this))
    , m_sets(new ListPane(*m_setModel, tr("Change sets that wait for you"), u"conflictSets"_s))
    , m_lines(new ListPane(*m_lineModel, tr("What stands in the way, with mine and theirs"), u"conflictLines"_s,
                           {ConflictModel::RecordColumn, ConflictModel::BaseColumn, ConflictModel::MineColumn,
                            ConflictModel::TheirsColumn, ConflictModel::ResultColumn}))
    , m_splitter(new QSplitter(Qt::Vertical))
{
    m_sets->empty()->setIcon(u"success"_s);
    m_sets->empty()->setLine(tr("Where you and a colleague change the same thing, you choose here whose value stays. "
                                "Nothing waits for you."));
    m_lines->empty()->setLine(tr("Choose a change set to see what stands in its way."));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::BlockGap);
    m_splitter->addWidget(m_sets);
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({160, 460});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_sets, &ListPane::currentChanged, this, &ConflictView::showCurrent);
    connect(m_setModel, &QAbstractItemModel::dataChanged, this, &ConflictView::showCurrent);
    connect(m_lines, &ListPane::currentChanged, this, &ConflictView::showLine);
    connect(m_lines->table(), &QTableView::clicked, this, &ConflictView::chooseAt);
    connect(m_chooser, &ConflictChooser::settled, this, &ConflictView::settle);
    connect(m_lines, &ListPane::activated, this, [this](int row) {
        if (const RecordId record = m_lineModel->row(row).record; m_session.document().mesh().contains(record))
            m_session.select(record);
    });
    connect(&sharing, &ShareSession::outgoingChanged, this, [this] {
        if (isVisible())
            m_reload.poke();
    });
}

QWidget* ConflictView::makeDetails()
{
    m_title = new ElidedLabel;
    m_title->setObjectName(u"conflictTitle"_s);
    setTextRole(m_title, TextRole::Strong);
    m_sentence = new InlineMessage;
    m_sentence->setObjectName(u"conflictSentence"_s);
    m_sentence->hide();
    m_actions = new SetActions(m_session, m_sharing);
    m_chooser = new ConflictChooser(m_session, *m_lineModel);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::GroupGap);
    head->addWidget(m_title, 1);
    head->addWidget(m_actions);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_chooser);
    return widget;
}

void ConflictView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void ConflictView::reload()
{
    auto sets = m_sharing.outgoing();
    if (!sets) {
        m_session.tell(sets.error());
        return;
    }
    std::erase_if(*sets, [](const Outgoing& each) { return !each.isStuck(); });
    m_setModel->setRows(std::move(*sets));
    const int count = m_setModel->rowCount();
    m_splitter->widget(1)->setVisible(count > 0);
    if (m_sets->currentRow() < 0 && count > 0)
        m_sets->setCurrentRow(0);
    showCurrent();
}

void ConflictView::showCurrent()
{
    const int row = m_sets->currentRow();
    if (row < 0) {
        m_reading.cancel();
        m_shown = {};
        m_title->clear();
        m_actions->setOutgoing(std::nullopt);
        showLines(std::vector<ConflictLine>());
        return;
    }
    const Outgoing& outgoing = m_setModel->row(row);
    m_title->setText(outgoing.reason);
    m_actions->setOutgoing(outgoing);
    if (outgoing.id != m_shown) {
        m_lineModel->clearChoices();
        m_lineModel->setLines({}, {});
    }
    m_shown = outgoing.id;
    using Lines = Result<std::vector<ConflictLine>>;
    m_reading.start(
        [reader = m_session.document().reader(), mesh = m_session.document().mesh(),
         id = outgoing.id](const Progress&) {
            Lines lines = std::vector<ConflictLine>();
            const Status status = reader.read([&](SqlConnection& connection) {
                const auto stuck = readStuckSet(connection, id);
                lines = stuck ? Lines(conflictLines(*stuck, mesh)) : Lines(stuck.error());
                return ok();
            });
            return status ? lines : Lines(status.error());
        },
        [this](Lines lines) { showLines(std::move(lines)); });
}

void ConflictView::showLines(Result<std::vector<ConflictLine>> lines)
{
    if (!lines) {
        m_lineModel->setLines({}, {});
        m_sentence->setMessage(Tone::Bad, lines.error().message);
        m_sentence->show();
        return;
    }
    for (ConflictLine& line : *lines) {
        const auto touch = m_sharing.lookout().lastTouch(line.record);
        if (!touch || touch->commit <= line.commit || line.question == ConflictQuestion::Record)
            continue; // what the shared mesh answered is newer, or nobody wrote the same
        line.by = touch->login;
        line.at = touch->at;
    }
    std::set<RecordId> records;
    for (const ConflictLine& line : *lines)
        records.insert(line.record);
    m_lines->table()->setColumnHidden(ConflictModel::RecordColumn, records.size() < 2);
    m_lineModel->setLines(std::move(*lines), m_session.document().mesh());
    if (m_lines->currentRow() < 0 && m_lineModel->rowCount() > 0)
        m_lines->setCurrentRow(0);
    showLine();
}

void ConflictView::showLine()
{
    const int row = m_lines->currentRow();
    const int set = m_sets->currentRow();
    m_chooser->setRow(row);
    const QString sentence = row < 0 ? QString() : m_lineModel->row(row).sentence;
    m_sentence->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty() && set >= 0 && m_sentence->text() != sentence)
        m_sentence->setMessage(standingOf(m_setModel->row(set).state).tone, sentence);
}

void ConflictView::chooseAt(const QModelIndex& index)
{
    if (!m_session.isEditable())
        return;
    if (index.column() == ConflictModel::MineColumn)
        m_lineModel->choose(index.row(), {Take::Mine});
    else if (index.column() == ConflictModel::TheirsColumn)
        m_lineModel->choose(index.row(), {Take::Theirs});
}

void ConflictView::settle()
{
    const int row = m_sets->currentRow();
    if (row < 0 || m_lineModel->open() > 0)
        return;
    const Outgoing outgoing = m_setModel->row(row); // settling changes what is chosen
    const Status status = m_sharing.settle(outgoing.id, m_lineModel->resolution());
    if (status)
        m_session.tell(tr("Settled: %1").arg(outgoing.reason));
    else
        m_session.tell(status.error());
}

} // namespace mesh
