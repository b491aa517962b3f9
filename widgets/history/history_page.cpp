// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/history/history_page.h"

#include "document/document_reader.h"
#include "items/history_model.h"
#include "mesh/restore.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/moment_edit.h"
#include "widgets/common/page_header.h"
#include "widgets/common/segmented_control.h"
#include "widgets/history/change_details.h"
#include "widgets/history/history_list.h"
#include "widgets/history/history_reading.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace mesh {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int comparedDays = 7; // to begin with

/// The minute that the field shows, from its beginning: seconds cannot be seen, so they must not count.
Instant minuteOf(const MomentEdit* edit)
{
    const qint64 at = edit->dateTime().toMSecsSinceEpoch();
    return Instant::fromMilliseconds(at - at % minuteMs);
}

Instant endOfMinute(Instant minute)
{
    return Instant::fromMilliseconds(minute.milliseconds() + minuteMs - 1);
}

MomentEdit* makeDateEdit(const QDateTime& at, const QString& name, const QString& objectName)
{
    auto* edit = new MomentEdit(at);
    edit->setAccessibleName(name);
    edit->setObjectName(objectName);
    return edit;
}

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_detailJob(this)
    , m_restoreJob(this)
    , m_header(new PageHeader(tr("History")))
    , m_modes(new SegmentedControl)
    , m_list(new HistoryList(session))
{
    m_modes->addSegment(tr("Changes"));
    m_modes->addSegment(tr("Compare two dates"));
    m_modes->setAccessibleName(tr("What to show"));
    m_modes->setObjectName(QStringLiteral("historyMode"));
    m_header->addTrailing(m_modes);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::BlockGap);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({420, 280});
    auto* body = new QVBoxLayout;
    body->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, metrics::PageMargin);
    body->setSpacing(metrics::BlockGap);
    body->addWidget(makeComparison());
    body->addWidget(splitter, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);

    connect(m_modes, &SegmentedControl::currentChanged, this, &HistoryPage::showMode);
    connect(m_list, &HistoryList::currentChanged, this, &HistoryPage::showEntry);
    connect(m_list, &HistoryList::countChanged, this, [this](const QString& text) {
        m_count = text;
        m_header->setCount(mode() == Mode::Changes ? m_count : QString());
    });
    connect(&session, &Session::asOfChanged, this, &HistoryPage::refreshButtons);
    showMode();
}

QTableView* HistoryPage::table() const
{
    return m_list->table();
}

QWidget* HistoryPage::makeComparison()
{
    m_comparison = new QWidget;
    const QDateTime now = QDateTime::currentDateTime();
    m_from = makeDateEdit(now.addDays(-comparedDays), tr("First date"), QStringLiteral("compareFrom"));
    m_to = makeDateEdit(now, tr("Second date"), QStringLiteral("compareTo"));
    connect(m_to, &MomentEdit::dateTimeChanged, this, [this] { m_isToTouched = true; });
    auto* button = new QPushButton(tr("Compare"));
    button->setObjectName(QStringLiteral("compareButton"));
    setVariant(button, ButtonVariant::Primary);
    connect(button, &QPushButton::clicked, this, &HistoryPage::compare);
    for (const MomentEdit* edit : {m_from, m_to}) {
        connect(edit, &MomentEdit::dateTimeChanged, button,
                [this, button] { button->setEnabled(m_from->dateTime().isValid() && m_to->dateTime().isValid()); });
    }
    auto* from = new QLabel(tr("What changed from"));
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("to", "a date"));
    to->setBuddy(m_to);
    auto* layout = new QHBoxLayout(m_comparison);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    for (QWidget* widget : std::initializer_list<QWidget*> {from, m_from, to, m_to, button})
        layout->addWidget(widget);
    layout->addStretch();
    return m_comparison;
}

QWidget* HistoryPage::makeDetails()
{
    m_title = new ElidedLabel;
    m_title->setObjectName(QStringLiteral("changeTitle"));
    setTextRole(m_title, TextRole::Strong);
    m_subtitle = new ElidedLabel;
    m_subtitle->setObjectName(QStringLiteral("changeSubtitle"));
    setTextRole(m_subtitle, TextRole::Secondary);
    m_show = new QPushButton(icon(QStringLiteral("eye")), tr("Show this date"));
    m_show->setObjectName(QStringLiteral("showDateButton"));
    m_show->setToolTip(tr("Show every page as it was right after this change"));
    m_diagram = new QPushButton(icon(QStringLiteral("mesh")), tr("Show in the diagram"));
    m_diagram->setObjectName(QStringLiteral("showDifferenceButton"));
    m_diagram->setToolTip(tr("Show what was added, removed and changed on the canvas"));
    m_restoreAll = new QPushButton(icon(QStringLiteral("restore")), tr("Restore everything..."));
    m_restoreAll->setObjectName(QStringLiteral("restoreAllButton"));
    m_revert = new QPushButton(icon(QStringLiteral("undo")), tr("Undo this change"));
    m_revert->setObjectName(QStringLiteral("revertButton"));
    for (QPushButton* button : {m_show, m_diagram, m_restoreAll})
        setVariant(button, ButtonVariant::Flat);
    connect(m_revert, &QPushButton::clicked, this, &HistoryPage::revertCurrent);
    connect(m_restoreAll, &QPushButton::clicked, this, &HistoryPage::restoreEverything);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto entry = m_list->current())
            m_session.showAsOf(entry->info.at);
    });
    connect(m_diagram, &QPushButton::clicked, this, [this] {
        if (m_restorePoint)
            m_session.compare(m_restorePoint->at, m_comparedTo);
    });
    m_details = new ChangeDetails(m_session);
    connect(m_details, &ChangeDetails::recordActivated, this, [this](RecordId record) { m_session.select(record); });

    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::GroupGap);
    head->addWidget(m_subtitle, 1);
    for (QPushButton* button : {m_show, m_diagram, m_restoreAll, m_revert})
        head->addWidget(button);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_title);
    layout->addLayout(head);
    layout->addSpacing(metrics::Grid);
    layout->addWidget(m_details, 1);
    return widget;
}

HistoryPage::Mode HistoryPage::mode() const
{
    return Mode(m_modes->current());
}

void HistoryPage::setMode(Mode mode)
{
    m_modes->setCurrent(int(mode));
}

void HistoryPage::showMode()
{
    const bool isList = mode() == Mode::Changes;
    m_detailJob.cancel();
    m_list->setVisible(isList);
    m_comparison->setVisible(!isList);
    m_header->setCount(isList ? m_count : QString());
    m_shownSequence = 0;
    m_restorePoint.reset();
    m_title->clear();
    m_subtitle->clear();
    if (isList) {
        showEntry();
        return;
    }
    if (!m_isToTouched) {
        const QSignalBlocker blocker(m_to);
        m_to->setDateTime(QDateTime::currentDateTime());
    }
    compare();
}

void HistoryPage::showEntry()
{
    if (mode() != Mode::Changes)
        return;
    const auto entry = m_list->current();
    refreshButtons();
    if (!entry) {
        m_detailJob.cancel();
        m_shownSequence = 0;
        m_restorePoint.reset();
        m_title->clear();
        m_subtitle->clear();
        m_details->clear(tr("Choose a change to see what it did."));
        refreshButtons();
        return;
    }
    if (entry->sequence == m_shownSequence)
        return; // only its place or standing changed
    m_shownSequence = entry->sequence;
    m_restorePoint = RestorePoint {entry->info.at, entry->sequence};
    m_title->setText(entry->info.reason);
    QStringList parts {dateText(entry->info.at), entry->info.who, originLabel(entry->info.origin)};
    if (!entry->info.from.isEmpty())
        parts += entry->info.from;
    m_subtitle->setText(parts.join(QStringLiteral(" \u00b7 ")));
    refreshButtons();
    m_detailJob.start([reader = m_session.document().reader(),
                       entry = *entry](const Progress& progress) { return readEntry(reader, entry, progress); },
                      [this](Result<ChangeDetail> detail) { showDetail(std::move(detail)); });
}

void HistoryPage::compare()
{
    m_restorePoint.reset();
    const auto refuse = [this](const QString& why) {
        m_detailJob.cancel();
        m_title->clear();
        m_subtitle->clear();
        m_details->clear(why);
        refreshButtons();
    };
    for (const MomentEdit* edit : {m_from, m_to}) {
        if (!edit->dateTime().isValid())
            return refuse(edit->problem());
    }
    const Instant from = minuteOf(m_from);
    const Instant to = endOfMinute(minuteOf(m_to));
    if (to < from)
        return refuse(tr("The second date lies before the first. Exchange them."));
    m_title->setText(tr("From %1 to %2").arg(dateText(from), dateText(to)));
    m_subtitle->setText(tr("Comparing..."));
    m_detailJob.start([reader = m_session.document().reader(), from,
                       to](const Progress& progress) { return readDifference(reader, from, to, progress); },
                      [this, from, to](Result<ChangeDetail> detail) {
                          if (detail) {
                              const QString counts = countsText(countsOf(detail->changes));
                              m_subtitle->setText(counts.isEmpty() ? tr("Nothing differs") : counts);
                              m_restorePoint = RestorePoint {from, 0};
                              m_comparedTo = to;
                          }
                          showDetail(std::move(detail));
                          refreshButtons();
                      });
}

void HistoryPage::showDetail(Result<ChangeDetail> detail)
{
    if (!detail) {
        m_details->clear(detail.error().message);
        return;
    }
    ChangeDetail value = std::move(detail).value();
    m_details->show(std::move(value.before), std::move(value.after), std::move(value.changes));
}

void HistoryPage::refreshButtons()
{
    const bool isList = mode() == Mode::Changes;
    const auto entry = isList ? m_list->current() : std::nullopt;
    const bool isEditable = m_session.isEditable();
    const QString why = m_session.isHistoric() ? tr("Go back to now to change something.")
        : !isEditable                          ? tr("This workspace is read-only.")
                                               : QString();
    m_revert->setVisible(isList);
    m_show->setVisible(isList);
    m_diagram->setVisible(!isList);
    m_diagram->setEnabled(m_restorePoint.has_value());
    m_show->setEnabled(entry.has_value());
    m_revert->setEnabled(entry && !entry->isUndone && isEditable);
    m_revert->setToolTip(!why.isEmpty()                 ? why
                             : entry && entry->isUndone ? tr("This change is undone already.")
                                                        : tr("Take this change back and keep everything after it"));
    const bool isNow = isList && m_list->isNewestCurrent();
    m_restoreAll->setEnabled(m_restorePoint.has_value() && isEditable && !isNow);
    m_restoreAll->setToolTip(!why.isEmpty() ? why
                                 : isNow    ? tr("Nothing was changed after this.")
                                 : isList   ? tr("Take the whole mesh back to how it was right after this change")
                                            : tr("Take the whole mesh back to the first date"));
}

void HistoryPage::revertCurrent()
{
    const auto entry = m_list->current();
    if (!entry)
        return;
    m_session.document().revert(
        entry->info.id, [session = QPointer<Session>(&m_session), reason = entry->info.reason](const Status& status) {
            if (!session)
                return;
            if (status)
                emit session->told(tr("Undone: %1").arg(reason), Tone::Neutral, session->document().canUndo());
            else
                session->tell(status.error());
        });
}

void HistoryPage::restoreEverything()
{
    if (!m_restorePoint)
        return;
    const RestorePoint point = *m_restorePoint;
    // The difference is worked out on the worker too: it walks both meshes.
    m_restoreJob.start(
        [reader = m_session.document().reader(), now = m_session.document().mesh(),
         point](const Progress& progress) -> Result<ChangeSet> {
            const auto then
                = point.sequence > 0 ? reader.meshAt(point.sequence, progress) : reader.meshAsOf(point.at, progress);
            if (!then)
                return then.error();
            return restoreAll(now, *then);
        },
        [this, at = point.at](Result<ChangeSet> back) {
            if (back)
                askToRestore(std::move(back).value(), at);
            else
                m_session.tell(back.error());
        });
}

void HistoryPage::askToRestore(ChangeSet back, Instant at)
{
    if (back.isEmpty()) {
        m_session.tell(tr("Everything is as it was then already."));
        return;
    }
    const Answer answer = m_session.dialogs().ask(
        this,
        {.title = tr("Restore everything to %1?").arg(dateText(at)),
         .text = tr("%1. It becomes one new change that you can undo.").arg(countsText(countsOf(back))),
         .details = {},
         .confirmLabel = tr("Restore everything"),
         .alternativeLabel = {},
         .cancelLabel = {},
         .isDestructive = true});
    if (answer != Answer::Confirm)
        return;
    back.info.reason = tr("Restore everything to %1").arg(dateText(at));
    m_session.commit(std::move(back));
}

} // namespace mesh
