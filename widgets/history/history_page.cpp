// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/history/history_page.h"

#include "document/document_reader.h"
#include "items/history_model.h"
#include "mesh/apply.h"
#include "mesh/diff.h"
#include "mesh/restore.h"
#include "widgets/common/dialogservice.h"
#include "widgets/common/pageheader.h"
#include "widgets/common/panel.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/history/change_details.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace mesh {

namespace {

constexpr int pageSize = 500;

QString dateText(Instant at)
{
    return QLocale().toString(at.toDateTime().toLocalTime(), QStringLiteral("d MMM yyyy, HH:mm"));
}

/// A change set and the snapshots around it, read from the journal.
struct Detail
{
    Mesh before;
    Mesh after;
    ChangeSet changes;
};

Result<Detail> readDetail(const DocumentReader& reader, const HistoryEntry& entry, const Progress& progress)
{
    auto changes = reader.changeSet(entry.info.id, progress);
    if (!changes)
        return changes.error();
    auto after = reader.meshAt(entry.sequence, progress);
    if (!after)
        return after.error();
    auto before = apply(*after, inverse(*changes));
    if (!before)
        return before.error();
    return Detail {std::move(*before), std::move(*after), std::move(*changes)};
}

Result<Detail> readDifference(const DocumentReader& reader, Instant from, Instant to, const Progress& progress)
{
    auto before = reader.meshAsOf(from, progress);
    if (!before)
        return before.error();
    auto after = reader.meshAsOf(to, progress);
    if (!after)
        return after.error();
    ChangeSet changes = diff(*before, *after);
    return Detail {std::move(*before), std::move(*after), std::move(changes)};
}

QDateTimeEdit* makeDateEdit(const QDateTime& at, const QString& name)
{
    auto* edit = new QDateTimeEdit(at);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy HH:mm"));
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_listJob(this)
    , m_detailJob(this)
    , m_model(new HistoryModel(this))
    , m_header(new PageHeader(tr("History")))
    , m_modes(new SegmentedControl)
{
    m_modes->addSegment(tr("Changes"));
    m_modes->addSegment(tr("Compare two dates"));
    m_modes->setAccessibleName(tr("What to show"));
    connect(m_modes, &SegmentedControl::currentChanged, this, [this](int index) { setMode(Mode(index)); });
    m_header->addTrailing(m_modes);

    auto* top = new QWidget;
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(metrics::GroupGap);
    topLayout->addWidget(makeFilters());
    topLayout->addWidget(makeComparison());
    topLayout->addWidget(makeList(), 1);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::BlockGap);
    splitter->addWidget(top);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, 12, metrics::PageMargin, metrics::PageMargin);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);

    connect(&session.document(), &Document::changed, this, &HistoryPage::followCommit);
    connect(&session, &Session::asOfChanged, this, &HistoryPage::refreshButtons);
    setMode(Mode::Changes);
}

QWidget* HistoryPage::makeFilters()
{
    m_filters = new QWidget;
    m_text = new SearchField(tr("Filter by what was done"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_origin = new QComboBox;
    m_origin->setAccessibleName(tr("Where it came from"));
    m_origin->addItem(tr("From anywhere"), -1);
    for (const Origin origin :
         {Origin::Edit, Origin::BulkEdit, Origin::Import, Origin::Undo, Origin::Redo, Origin::Restore, Origin::Sample})
        m_origin->addItem(originLabel(origin), int(origin));
    m_who = new QComboBox;
    m_who->setAccessibleName(tr("Who did it"));
    m_who->addItem(tr("By anyone"));
    connect(m_text, &QLineEdit::textChanged, this, &HistoryPage::reload);
    connect(m_origin, &QComboBox::activated, this, &HistoryPage::reload);
    connect(m_who, &QComboBox::activated, this, &HistoryPage::reload);
    auto* layout = new QHBoxLayout(m_filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_origin);
    layout->addWidget(m_who);
    return m_filters;
}

QWidget* HistoryPage::makeComparison()
{
    m_comparison = new QWidget;
    const QDateTime now = QDateTime::currentDateTime();
    m_from = makeDateEdit(now.addDays(-7), tr("From"));
    m_to = makeDateEdit(now, tr("To"));
    auto* button = new QPushButton(tr("Compare"));
    button->setObjectName(QStringLiteral("compareButton"));
    setVariant(button, ButtonVariant::Primary);
    connect(button, &QPushButton::clicked, this, &HistoryPage::compare);
    auto* layout = new QHBoxLayout(m_comparison);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    auto* from = new QLabel(tr("From"));
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("to"));
    to->setBuddy(m_to);
    for (QWidget* widget : std::initializer_list<QWidget*> {from, m_from, to, m_to, button})
        layout->addWidget(widget);
    layout->addStretch();
    return m_comparison;
}

QWidget* HistoryPage::makeList()
{
    m_table = new QTableView;
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Changes, newest first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(HistoryModel::WhenColumn, 140);
    m_table->setColumnWidth(HistoryModel::WhoColumn, 110);
    m_table->setColumnWidth(HistoryModel::OriginColumn, 130);
    m_table->setColumnWidth(HistoryModel::CountColumn, 170);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::WhyColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showEntry);
    m_older = new QPushButton(tr("Show older changes"));
    setVariant(m_older, ButtonVariant::Link);
    m_older->hide();
    connect(m_older, &QPushButton::clicked, this, &HistoryPage::loadOlder);
    auto* panel = new Panel;
    panel->setContent(m_table);
    m_list = new QWidget;
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel, 1);
    layout->addWidget(m_older, 0, Qt::AlignHCenter);
    return m_list;
}

QWidget* HistoryPage::makeDetails()
{
    m_title = new QLabel;
    setTextRole(m_title, TextRole::Strong);
    m_title->setWordWrap(true);
    m_subtitle = new QLabel;
    setTextRole(m_subtitle, TextRole::Secondary);
    m_revert = new QPushButton(icon(QStringLiteral("undo")), tr("Take it back"));
    m_revert->setObjectName(QStringLiteral("revertButton"));
    m_revert->setToolTip(tr("Undo this change set and keep everything after it"));
    m_restoreAll = new QPushButton(icon(QStringLiteral("restore")), tr("Restore everything..."));
    m_restoreAll->setObjectName(QStringLiteral("restoreAllButton"));
    m_show = new QPushButton(icon(QStringLiteral("eye")), tr("Show this date"));
    m_show->setToolTip(tr("Show every page as it was right after this change"));
    connect(m_revert, &QPushButton::clicked, this, &HistoryPage::revertCurrent);
    connect(m_restoreAll, &QPushButton::clicked, this, &HistoryPage::restoreEverything);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto entry = currentEntry())
            m_session.showAsOf(entry->info.at);
    });
    m_details = new ChangeDetails(m_session);
    connect(m_details, &ChangeDetails::recordActivated, this, [this](RecordId record) { m_session.select(record); });

    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::GroupGap);
    head->addLayout(names, 1);
    for (QPushButton* button : {m_show, m_revert, m_restoreAll})
        head->addWidget(button);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addLayout(head);
    layout->addWidget(m_details, 1);
    return widget;
}

void HistoryPage::setMode(Mode mode)
{
    const bool isList = mode == Mode::Changes;
    m_filters->setVisible(isList);
    m_list->setVisible(isList);
    m_comparison->setVisible(!isList);
    m_title->clear();
    m_subtitle->clear();
    m_restorePoint.reset();
    m_details->clear(isList ? tr("Choose a change to see what it did.") : tr("Choose two dates to see what differs."));
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    refreshButtons();
}

HistoryFilter HistoryPage::filter() const
{
    HistoryFilter filter;
    filter.text = m_text->text().trimmed();
    if (const int origin = m_origin->currentData().toInt(); origin >= 0)
        filter.origin = Origin(origin);
    if (m_who->currentIndex() > 0)
        filter.who = m_who->currentText();
    filter.limit = pageSize;
    return filter;
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void HistoryPage::reload()
{
    m_isStale = false;
    m_listJob.start(
        [reader = m_session.document().reader(), filter = filter()](const Progress&) { return reader.history(filter); },
        [this](Result<std::vector<HistoryEntry>> entries) {
            if (!entries) {
                m_session.tell(entries.error());
                return;
            }
            for (const HistoryEntry& entry : *entries) {
                if (m_who->findText(entry.info.who) < 0)
                    m_who->addItem(entry.info.who);
            }
            m_older->setVisible(int(entries->size()) == pageSize);
            m_model->setEntries(std::move(*entries));
            m_header->setCount(tr("%n change(s)", nullptr, m_model->rowCount()));
            if (m_model->rowCount() > 0 && m_list->isVisible())
                m_table->selectRow(0);
        });
}

void HistoryPage::loadOlder()
{
    HistoryFilter older = filter();
    older.before = m_model->oldestSequence();
    m_listJob.start([reader = m_session.document().reader(), older](const Progress&) { return reader.history(older); },
                    [this](Result<std::vector<HistoryEntry>> entries) {
                        if (!entries) {
                            m_session.tell(entries.error());
                            return;
                        }
                        m_older->setVisible(int(entries->size()) == pageSize);
                        m_model->append(std::move(*entries));
                        m_header->setCount(tr("%n change(s)", nullptr, m_model->rowCount()));
                    });
}

void HistoryPage::followCommit()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    // Only what is new is read and put on top, so that selection and place stay.
    m_listJob.start(
        [reader = m_session.document().reader(), filter = filter()](const Progress&) { return reader.history(filter); },
        [this](Result<std::vector<HistoryEntry>> entries) {
            if (!entries)
                return;
            m_model->refreshUndone(*entries);
            std::erase_if(*entries, [this](const HistoryEntry& e) { return e.sequence <= m_model->newestSequence(); });
            m_model->prepend(std::move(*entries));
            m_header->setCount(tr("%n change(s)", nullptr, m_model->rowCount()));
        });
}

std::optional<HistoryEntry> HistoryPage::currentEntry() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_modes->current() != int(Mode::Changes))
        return std::nullopt;
    return m_model->entry(index.row());
}

QString HistoryPage::titleOfDetails(const HistoryEntry& entry) const
{
    QStringList parts {dateText(entry.info.at), entry.info.who, originLabel(entry.info.origin)};
    if (!entry.info.from.isEmpty())
        parts += entry.info.from;
    return parts.join(QStringLiteral(" \u00b7 "));
}

void HistoryPage::showEntry()
{
    const auto entry = currentEntry();
    refreshButtons();
    if (!entry)
        return;
    m_title->setText(entry->info.reason);
    m_subtitle->setText(titleOfDetails(*entry));
    m_restorePoint = entry->info.at;
    m_detailJob.start([reader = m_session.document().reader(),
                       entry = *entry](const Progress& progress) { return readDetail(reader, entry, progress); },
                      [this](Result<Detail> detail) {
                          if (detail)
                              m_details->show(std::move(detail->before), std::move(detail->after),
                                              std::move(detail->changes));
                          else
                              m_details->clear(detail.error().message);
                      });
}

void HistoryPage::compare()
{
    const Instant from = Instant::fromMilliseconds(m_from->dateTime().toMSecsSinceEpoch());
    const Instant to = Instant::fromMilliseconds(m_to->dateTime().toMSecsSinceEpoch() + 59'999);
    if (to < from) {
        m_details->clear(tr("The second date lies before the first. Exchange them."));
        return;
    }
    m_restorePoint = from;
    m_title->setText(tr("From %1 to %2").arg(dateText(from), dateText(to)));
    m_subtitle->setText(tr("Comparing"));
    m_detailJob.start([reader = m_session.document().reader(), from,
                       to](const Progress& progress) { return readDifference(reader, from, to, progress); },
                      [this](Result<Detail> detail) {
                          if (!detail) {
                              m_details->clear(detail.error().message);
                              return;
                          }
                          const QString counts = countsText(countsOf(detail->changes));
                          m_subtitle->setText(counts.isEmpty() ? tr("Nothing differs.") : counts);
                          m_details->show(std::move(detail->before), std::move(detail->after),
                                          std::move(detail->changes));
                          refreshButtons();
                      });
}

void HistoryPage::refreshButtons()
{
    const auto entry = currentEntry();
    const bool isList = m_modes->current() == int(Mode::Changes);
    m_revert->setVisible(isList);
    m_show->setVisible(isList);
    m_show->setEnabled(entry.has_value());
    m_revert->setEnabled(entry && !entry->isUndone && m_session.isEditable());
    m_restoreAll->setEnabled(m_restorePoint.has_value() && m_session.isEditable());
    m_restoreAll->setToolTip(isList ? tr("Take the whole mesh back to how it was right after this change")
                                    : tr("Take the whole mesh back to the first date"));
}

void HistoryPage::revertCurrent()
{
    const auto entry = currentEntry();
    if (!entry)
        return;
    m_session.document().revert(entry->info.id, [this, reason = entry->info.reason](const Status& status) {
        if (status)
            emit m_session.told(tr("Taken back: %1").arg(reason), Tone::Neutral, true);
        else
            m_session.tell(status.error());
    });
}

void HistoryPage::restoreEverything()
{
    if (!m_restorePoint)
        return;
    const Instant at = *m_restorePoint;
    m_detailJob.start(
        [reader = m_session.document().reader(), at](const Progress& progress) {
            return reader.meshAsOf(at, progress);
        },
        [this, at](const Result<Mesh>& then) {
            if (!then) {
                m_session.tell(then.error());
                return;
            }
            ChangeSet back = restoreAll(m_session.document().mesh(), *then);
            if (back.isEmpty()) {
                m_session.tell(tr("Everything is as it was then already."));
                return;
            }
            const Answer answer = m_session.dialogs().ask(
                this,
                {.title = tr("Restore everything to %1?").arg(dateText(at)),
                 .text = tr("%1. It becomes one new change that you can undo.").arg(countsText(countsOf(back))),
                 .confirmLabel = tr("Restore everything")});
            if (answer != Answer::Confirm)
                return;
            back.info.reason = tr("Restore everything to %1").arg(dateText(at));
            m_session.commit(std::move(back));
        });
}

} // namespace mesh
