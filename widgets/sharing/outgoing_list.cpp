// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/outgoing_list.h"

#include "document/document_reader.h"
#include "items/change_list_model.h"
#include "items/history_model.h"
#include "mesh/shared_change.h"
#include "sharing/share_session.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/editors/change_preview.h"
#include "widgets/session/session.h"
#include "widgets/sharing/conflict_words.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/outgoing_model.h"
#include "widgets/sharing/set_actions.h"
#include "widgets/sharing/share_words.h"
#include "widgets/theme/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int minuteMs = 60'000;
constexpr qsizetype mostSentences = 5;

} // namespace

OutgoingList::OutgoingList(Session& session, ShareSession& sharing, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_reading(this)
    , m_reload([this] { reload(); })
    , m_model(new OutgoingModel(this))
    , m_list(new ListPane(*m_model, tr("Change sets on their way to the shared mesh"), u"outgoingTable"_s))
    , m_all(new QCheckBox(tr("Also what arrived and what was taken back")))
{
    m_list->empty()->setIcon(u"success"_s);
    m_list->empty()->setLine(
        tr("What you change goes out from here by itself. Everything is in the shared mesh; nothing is on its way."));
    m_all->setObjectName(u"outgoingAll"_s);
    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(metrics::GroupGap);
    upperLayout->addWidget(m_list, 1);
    upperLayout->addWidget(m_all);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::BlockGap);
    splitter->addWidget(upper);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({360, 280});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, m_model, [this] { m_model->refresh(); });
    connect(m_all, &QCheckBox::toggled, this, &OutgoingList::reload);
    connect(m_list, &ListPane::currentChanged, this, &OutgoingList::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OutgoingList::showCurrent);
    for (const auto signal : {&ShareSession::outgoingChanged, &ShareSession::warningsChanged}) {
        connect(&sharing, signal, this, [this] {
            if (isVisible())
                m_reload.poke();
        });
    }
}

QWidget* OutgoingList::makeDetails()
{
    m_title = new ElidedLabel;
    m_title->setObjectName(u"outgoingTitle"_s);
    setTextRole(m_title, TextRole::Strong);
    m_subtitle = new ElidedLabel;
    setTextRole(m_subtitle, TextRole::Secondary);
    m_actions = new SetActions(m_session, m_sharing);
    m_reason = new InlineMessage;
    m_reason->setObjectName(u"outgoingReason"_s);
    m_reason->hide();
    m_changes = new ChangePreview(nullptr, ChangePreview::Columns::All);
    connect(m_changes, &ChangePreview::recordActivated, this, [this](RecordId record) { m_session.select(record); });

    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::GroupGap);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_actions);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_reason);
    layout->addSpacing(metrics::Grid);
    layout->addWidget(m_changes, 1);
    return widget;
}

void OutgoingList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
    reload();
}

void OutgoingList::hideEvent(QHideEvent* event)
{
    m_minute.stop();
    QWidget::hideEvent(event);
}

void OutgoingList::reload()
{
    auto sets = m_sharing.outgoing(m_all->isChecked());
    if (!sets) {
        m_session.tell(sets.error());
        return;
    }
    std::set<ChangeSetId> ahead;
    for (const EarlyWarning& warning : m_sharing.lookout().warnings())
        ahead.insert(warning.set);
    m_model->setAhead(std::move(ahead));
    m_model->setRows(std::move(*sets));
    if (m_list->currentRow() < 0 && m_model->rowCount() > 0)
        m_list->setCurrentRow(0);
    showCurrent();
}

void OutgoingList::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        m_reading.cancel();
        m_shown.reset();
        m_title->clear();
        m_subtitle->clear();
        m_reason->hide();
        m_actions->setOutgoing(std::nullopt);
        m_changes->setEmptyText(tr("Choose a change set to see what it does."));
        m_changes->setChanges({}, {}, {});
        return;
    }
    const Outgoing& outgoing = m_model->row(row);
    m_title->setText(outgoing.reason);
    m_subtitle->setText(QString(standingOf(outgoing.state).word % u" \u00b7 "_s % dateText(outgoing.at)));
    m_actions->setOutgoing(outgoing);
    showReason();
    if (m_shown && m_shown->id == outgoing.id && m_shown->state == outgoing.state)
        return;
    using Read = std::pair<Result<Outgoing>, Result<std::vector<RecordChange>>>;
    m_reading.start(
        [reader = m_session.document().reader(), id = outgoing.id](const Progress&) {
            Read read {Outgoing(), std::vector<RecordChange>()};
            const Status status = reader.read([&](SqlConnection& connection) {
                read.first = ShareStore(connection).outgoing(id);
                return ok();
            });
            if (!status)
                read.first = status.error();
            else if (read.first)
                read.second = changesFromShared(QJsonDocument::fromJson(read.first->content).array());
            return read;
        },
        [this](Read read) { showContent(std::move(read.first), std::move(read.second)); });
}

void OutgoingList::showContent(Result<Outgoing> outgoing, Result<std::vector<RecordChange>> changes)
{
    if (!outgoing) {
        m_shown.reset();
        const Error& error = outgoing.error();
        if (error.code == Error::Code::Corrupt)
            m_changes->setEmptyText(
                tr("The file of this workspace damaged what this change set holds. When you sign in, "
                   "it is put right from what the workspace shows."));
        else // one that is not there any more leaves the list soon
            m_changes->setEmptyText(error.code == Error::Code::NotFound ? QString() : error.message);
        m_changes->setChanges({}, {}, {});
        return;
    }
    const bool isAnother = !m_shown || m_shown->id != outgoing->id;
    m_shown = std::move(*outgoing);
    showReason();
    if (!isAnother)
        return; // only its standing is another
    ChangeSet changeSet;
    if (changes)
        changeSet.changes = std::move(*changes);
    m_changes->setEmptyText(changes ? tr("Nothing is left of it.") : changes.error().message);
    const Mesh& mesh = m_session.document().mesh();
    m_changes->setChanges(mesh, mesh, std::move(changeSet));
}

QStringList OutgoingList::reasons(const Outgoing& outgoing) const
{
    const Mesh& mesh = m_session.document().mesh();
    if (outgoing.isStuck()) {
        const bool isRead = m_shown && m_shown->id == outgoing.id && m_shown->state == outgoing.state;
        return isRead ? verdictSentences(m_shown->verdict, mesh) : QStringList();
    }
    QStringList sentences;
    if (!m_model->isAhead(outgoing))
        return sentences;
    for (const EarlyWarning& warning : m_sharing.lookout().warnings()) {
        const auto touch = m_sharing.lookout().lastTouch(warning.record);
        if (warning.set == outgoing.id)
            sentences += warningSentence(warning, touch ? touch->login : QString(), mesh);
    }
    return sentences;
}

void OutgoingList::showReason()
{
    const int row = m_list->currentRow();
    QStringList sentences = row < 0 ? QStringList() : reasons(m_model->row(row));
    if (const qsizetype more = sentences.size() - mostSentences; more > 0) {
        sentences = sentences.mid(0, mostSentences);
        sentences += tr("and %L1 more").arg(more);
    }
    m_reason->setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    const Outgoing& outgoing = m_model->row(row);
    if (!outgoing.isStuck())
        sentences += tr("It goes out all the same, and you choose then.");
    const Tone tone = outgoing.isStuck() ? standingOf(outgoing.state).tone : Tone::Warn;
    if (m_reason->text() != sentences.join(u'\n'))
        m_reason->setMessage(tone, sentences.join(u'\n'));
}

} // namespace mesh
