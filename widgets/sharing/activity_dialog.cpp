// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/activity_dialog.h"

#include "items/history_model.h"
#include "items/words.h"
#include "mesh/naming.h"
#include "sharing/share_session.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/editors/change_dialog.h"
#include "widgets/session/session.h"
#include "widgets/sharing/activity_model.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/share_words.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr QSize dialogSize {860, 560};

QString nameOf(const SharedPerson& person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

QString whyText(const MergeConflict& conflict)
{
    switch (conflict.type) {
    case MergeConflict::Type::Field:
    case MergeConflict::Type::CreatedTwice:
        return ActivityDialog::tr("others changed it since");
    case MergeConflict::Type::ChangedAndRemoved:
        return ActivityDialog::tr("others deleted it since");
    case MergeConflict::Type::RemovedAndChanged:
        return ActivityDialog::tr("it stays, as others changed it since");
    case MergeConflict::Type::StillReferred:
        return ActivityDialog::tr("it stays, as others refer to it");
    case MergeConflict::Type::LostReference:
        return ActivityDialog::tr("what it referred to is gone");
    case MergeConflict::Type::CircularDomain:
        return ActivityDialog::tr("a domain would be below itself");
    }
    return {};
}

} // namespace

QStringList leftLines(const Mesh& mesh, const std::vector<MergeConflict>& left)
{
    QStringList lines;
    for (const MergeConflict& conflict : left) {
        const KindInfo& info = kindInfo(conflict.record.kind);
        const QString title = mesh.contains(conflict.record) ? titleOf(mesh, conflict.record) : info.singular();
        const QString place = conflict.field < 0
            ? title
            //: %1 is a record, %2 one of its fields
            : ActivityDialog::tr("%1, %2").arg(title, info.fields[std::size_t(conflict.field)].label());
        //: %1 is a record or a field of it, %2 why it is not taken back
        lines += ActivityDialog::tr("%1: %2").arg(place, whyText(conflict));
    }
    return lines;
}

ActivityDialog::ActivityDialog(Session& session, ShareSession& sharing, const SharedPerson& person, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_sharing(sharing)
    , m_person(person)
    , m_since(new QComboBox)
    , m_client(new QComboBox)
    , m_count(new QLabel)
    , m_problem(new InlineMessage)
    , m_model(new ActivityModel(this))
    , m_list(new ListPane(*m_model, tr("What the login changed, newest first"), u"activityTable"_s,
                          {ActivityModel::RecordColumn, ActivityModel::WhatColumn}))
    , m_undo(new QPushButton(icon(u"undo"_s, IconTone::OnAccent), tr("Undo all of it...")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"activityDialog"_s);
    setWindowTitle(tr("What %1 did").arg(nameOf(person)));
    resize(dialogSize);
    auto* title = new QLabel(windowTitle());
    setTextRole(title, TextRole::Section);
    title->setTextFormat(Qt::PlainText);
    auto* text
        = new QLabel(person.revoked.isNull()
                         ? tr("If the password fell into wrong hands, close the login first; then undo here what "
                              "was done with it.")
                         : tr("The login is closed. What was done with it can be undone here."));
    setTextRole(text, TextRole::Secondary);
    text->setWordWrap(true);
    m_problem->setObjectName(u"activityProblem"_s);
    m_problem->hide();
    m_list->empty()->setIcon(u"history"_s);
    makeQuestions();

    auto* questions = new QHBoxLayout;
    questions->setSpacing(metrics::GroupGap);
    questions->addWidget(m_since);
    questions->addWidget(m_client);
    questions->addStretch();
    questions->addWidget(m_count);
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_undo->setObjectName(u"activityUndo"_s);
    setVariant(m_undo, ButtonVariant::Primary);
    connect(m_undo, &QPushButton::clicked, this, &ActivityDialog::undoAll);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GroupGap);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_undo);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(metrics::BlockGap);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addLayout(questions);
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(&sharing, &ShareSession::stateChanged, this, &ActivityDialog::refresh);
    reload();
}

void ActivityDialog::makeQuestions()
{
    m_since->setObjectName(u"activitySince"_s);
    m_since->setAccessibleName(tr("Since when"));
    for (const auto& [label, hours] :
         {std::pair(tr("The last hour"), 1), std::pair(tr("The last 24 hours"), 24),
          std::pair(tr("The last 7 days"), 7 * 24), std::pair(tr("The last 30 days"), 30 * 24),
          std::pair(tr("From the beginning"), 0)})
        m_since->addItem(label, hours);
    m_since->setCurrentIndex(1);
    m_client->setObjectName(u"activityClient"_s);
    m_client->setAccessibleName(tr("From which workspace"));
    setTextRole(m_count, TextRole::Secondary);
    connect(m_since, &QComboBox::currentIndexChanged, this, &ActivityDialog::reload);
    connect(m_client, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setChanges(m_session.document().mesh(), listed());
        refresh();
    });
}

void ActivityDialog::reload()
{
    m_job.cancel();
    if (!m_sharing.state().hello) {
        refresh();
        return;
    }
    m_isReading = true;
    refresh();
    const qint64 hours = m_since->currentData().toLongLong();
    const Instant since
        = hours > 0 ? Instant::fromMilliseconds(Instant::now().milliseconds() - hours * hourMs) : Instant();
    m_sharing.ask([login = m_person.login, since](SharedMesh& shared) { return activityOf(shared, login, since); },
                  this,
                  [this, asked = m_since->currentIndex()](Result<LoginActivity> activity) {
                      if (asked == m_since->currentIndex()) // else another answer is on its way
                          take(std::move(activity));
                  });
}

void ActivityDialog::take(Result<LoginActivity> activity)
{
    m_isReading = false;
    m_problem->setVisible(!activity);
    if (activity)
        m_activity = std::move(*activity);
    else
        m_problem->setMessage(Tone::Bad, activity.error().message);
    fillClients();
    m_model->setChanges(m_session.document().mesh(), listed());
    refresh();
}

void ActivityDialog::fillClients()
{
    std::map<Uuid, qint64> counts;
    for (const LoggedChange& each : m_activity.changes)
        ++counts[each.client];
    const QSignalBlocker blocker(m_client);
    m_client->clear();
    m_client->addItem(tr("All workspaces"));
    for (const auto& [client, count] : counts) {
        const QString name = client.isNull() ? tr("Past all workspaces") : client.toString().left(8);
        //: %1 is how a workspace is called in the log, %2 how many changes it sent
        m_client->addItem(tr("Workspace %1 (%2)").arg(name, QLocale().toString(count)),
                          QVariant::fromValue(client.toString()));
    }
    m_client->setVisible(counts.size() > 1);
}

std::vector<LoggedChange> ActivityDialog::listed() const
{
    const QString client = m_client->currentData().toString();
    if (client.isEmpty())
        return m_activity.changes;
    std::vector<LoggedChange> some;
    std::ranges::copy_if(m_activity.changes, std::back_inserter(some),
                         [&](const LoggedChange& each) { return each.client.toString() == client; });
    return some;
}

void ActivityDialog::refresh()
{
    const auto& rows = m_model->rows();
    std::set<RecordId> records;
    for (const LoggedChange& each : rows)
        records.insert(each.change.record);
    //: %1 is a number of changes, %2 of records: "12 changes to 5 records"
    m_count->setText(rows.empty() ? QString()
                                  : tr("%1 to %2")
                                        .arg(countedText(qint64(rows.size()), tr("1 change"), tr("%L1 changes")),
                                             countedText(qint64(records.size()), tr("1 record"), tr("%L1 records"))));
    m_list->empty()->setLine(m_isReading ? tr("Reading the audit log...")
                                         : tr("The login changed no records in this time."));
    const bool isInStep = m_sharing.state().phase == ShareState::Phase::Idle;
    m_undo->setEnabled(!rows.empty() && !m_isReading && isInStep && m_session.isEditable() && !m_job.isRunning());
    m_undo->setToolTip(isInStep ? tr("Shows what would change before anything does")
                                : tr("Possible when this workspace is in step with the shared mesh"));
}

void ActivityDialog::undoAll()
{
    std::vector<RecordChange> done;
    for (LoggedChange& each : listed())
        done.push_back(std::move(each.change));
    m_job.start([mesh = m_session.document().mesh(),
                 done = std::move(done)](const Progress&) { return compensate(mesh, done); },
                [this](Compensation compensation) { preview(std::move(compensation)); });
    refresh();
}

void ActivityDialog::preview(Compensation compensation)
{
    const Mesh& mesh = m_session.document().mesh();
    const Instant first = m_model->rows().empty() ? Instant::now() : m_model->rows().back().at;
    compensation.changes.info.origin = Origin::Restore;
    //: %1 is a login, %2 a date
    compensation.changes.info.reason = tr("Undo what %1 did since %2").arg(m_person.login, dateText(first));
    ChangeDialog::Texts texts;
    texts.title = compensation.changes.info.reason;
    texts.explanation = tr("Every value that is still there goes back to what it was. What others wrote since stays.");
    if (const auto& hello = m_sharing.state().hello; hello && hello->role != SharedRole::Lead) {
        texts.explanation
            = tr("%1 You are no governance lead: what is not of your domains will be refused.").arg(texts.explanation);
    }
    texts.problems = leftLines(mesh, compensation.left);
    if (!texts.problems.isEmpty())
        texts.problems.prepend(
            countedText(texts.problems.size(), tr("1 change is not undone:"), tr("%L1 changes are not undone:")));
    texts.confirm
        = countedText(qint64(compensation.changes.changes.size()), tr("Put 1 record back"), tr("Put %L1 records back"));
    auto* dialog = new ChangeDialog(m_session, std::move(compensation.changes), texts, this);
    connect(dialog, &QDialog::accepted, this, &QDialog::accept);
    dialog->open();
    refresh();
}

} // namespace mesh
