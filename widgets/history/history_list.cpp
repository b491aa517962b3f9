// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/history/history_list.h"

#include "document/document_reader.h"
#include "items/history_model.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/panel.h"
#include "widgets/common/search_field.h"
#include "widgets/history/history_delegate.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mesh {

namespace {

constexpr int pageSize = 500;
constexpr int minuteMs = 60'000;

using Entries = Result<std::vector<HistoryEntry>>;

} // namespace

HistoryList::HistoryList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_job(this)
    , m_model(new HistoryModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(makeFilters());
    layout->addWidget(makeTable(), 1);

    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, m_model, &HistoryModel::refreshTimes);
    connect(&session.document(), &Document::changed, this, &HistoryList::followCommit);
}

QWidget* HistoryList::makeFilters()
{
    m_text = new SearchField(tr("Filter by what was done"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setObjectName(QStringLiteral("historyFilter"));
    m_origin = new QComboBox;
    m_origin->setAccessibleName(tr("Where it came from"));
    m_origin->setObjectName(QStringLiteral("historyOrigin"));
    m_origin->addItem(tr("From anywhere"), -1);
    for (const Origin origin :
         {Origin::Edit, Origin::BulkEdit, Origin::Import, Origin::Undo, Origin::Redo, Origin::Restore, Origin::Sample})
        m_origin->addItem(originLabel(origin), int(origin));
    m_who = new QComboBox;
    m_who->setAccessibleName(tr("Who did it"));
    m_who->setObjectName(QStringLiteral("historyWho"));
    m_who->addItem(tr("By anyone"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_text, &QLineEdit::textChanged, this, &HistoryList::reload);
    connect(m_origin, &QComboBox::currentIndexChanged, this, &HistoryList::reload);
    connect(m_who, &QComboBox::currentIndexChanged, this, &HistoryList::reload);
    auto* filters = new QWidget;
    auto* layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_origin);
    layout->addWidget(m_who);
    return filters;
}

QWidget* HistoryList::makeTable()
{
    m_table = new QTableView;
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Changes, newest first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setColumnWidth(HistoryModel::WhenColumn, 144);
    fitColumns();
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::WhyColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryList::currentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryList::currentChanged); // it goes without a word
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex&, const QModelIndex& last) {
        if (last.column() == HistoryModel::ColumnCount - 1)
            emit currentChanged(); // may be undone now, or no longer
    });
    auto* panel = new Panel;
    panel->setContent(m_table);

    m_older = new QPushButton(tr("Show older changes"));
    setVariant(m_older, ButtonVariant::Link);
    m_older->hide();
    connect(m_older, &QPushButton::clicked, this, &HistoryList::loadOlder);
    auto* filled = new QWidget;
    auto* layout = new QVBoxLayout(filled);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(panel, 1);
    layout->addWidget(m_older, 0, Qt::AlignHCenter);

    m_empty = new EmptyState({});
    m_empty->setIcon(QStringLiteral("history"));
    connect(m_empty, &EmptyState::linkTriggered, this, &HistoryList::clearFilters);
    m_stack = new QStackedWidget;
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    return m_stack;
}

HistoryFilter HistoryList::filter() const
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

bool HistoryList::isNarrowed() const
{
    return !m_text->text().trimmed().isEmpty() || m_origin->currentIndex() > 0 || m_who->currentIndex() > 0;
}

void HistoryList::clearFilters()
{
    m_origin->setCurrentIndex(0);
    m_who->setCurrentIndex(0);
    m_text->clear();
    reload();
}

void HistoryList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
    m_model->refreshTimes();
    if (m_isStale)
        reload();
}

void HistoryList::hideEvent(QHideEvent* event)
{
    m_minute.stop();
    QWidget::hideEvent(event);
}

void HistoryList::reload()
{
    m_isStale = false;
    m_job.start(
        [reader = m_session.document().reader(), filter = filter()](const Progress&) { return reader.history(filter); },
        [this](Entries entries) {
            if (entries)
                takeAll(std::move(entries).value());
            else
                m_session.tell(entries.error());
        });
}

void HistoryList::loadOlder()
{
    HistoryFilter older = filter();
    older.before = m_model->oldestSequence();
    m_job.start([reader = m_session.document().reader(), older](const Progress&) { return reader.history(older); },
                [this](Entries entries) {
                    if (!entries) {
                        m_session.tell(entries.error());
                        return;
                    }
                    m_older->setVisible(int(entries->size()) == pageSize);
                    noteUsers(*entries);
                    m_model->append(std::move(entries).value());
                    refreshCount();
                });
}

void HistoryList::followCommit()
{
    if (!isVisible() || m_isStale || m_job.isRunning()) {
        // What is being read may be older than this commit: read all of it again.
        m_isStale = true;
        if (isVisible())
            reload();
        return;
    }
    m_job.start(
        [reader = m_session.document().reader(), filter = filter()](const Progress&) { return reader.history(filter); },
        [this](Entries entries) {
            if (entries)
                takeNewer(std::move(entries).value());
        });
}

void HistoryList::takeAll(std::vector<HistoryEntry> entries)
{
    noteUsers(entries);
    const qint64 kept = current() ? current()->sequence : 0;
    m_older->setVisible(int(entries.size()) == pageSize);
    if (!isNarrowed())
        m_newest = entries.empty() ? 0 : entries.front().sequence;
    m_model->setEntries(std::move(entries));
    fitColumns();
    refreshCount();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entry(row).sequence == kept) {
            m_table->selectRow(row);
            return;
        }
    }
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void HistoryList::takeNewer(std::vector<HistoryEntry> entries)
{
    noteUsers(entries);
    if (!isNarrowed() && !entries.empty())
        m_newest = entries.front().sequence;
    m_model->refreshUndone(entries);
    // Only what is new is put on top, so that selection and place stay.
    std::erase_if(entries, [this](const HistoryEntry& entry) { return entry.sequence <= m_model->newestSequence(); });
    m_model->prepend(std::move(entries));
    refreshCount();
    if (!current() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    emit currentChanged(); // it may no longer be the newest
}

void HistoryList::noteUsers(const std::vector<HistoryEntry>& entries)
{
    for (const HistoryEntry& entry : entries) {
        if (!entry.info.who.isEmpty() && m_who->findText(entry.info.who) < 0)
            m_who->addItem(entry.info.who);
    }
}

void HistoryList::refreshCount()
{
    const int count = m_model->rowCount();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    m_empty->setLine(isNarrowed()
                         ? tr("No change matches these filters.")
                         : tr("Every change to the mesh is kept here, with who made it and when. None is made yet."));
    m_empty->setLinkText(isNarrowed() ? tr("Show all changes") : QString());
    const QString text = QLocale().toString(count);
    emit countChanged(count == 0                ? QString()
                          : m_older->isHidden() ? tr("%n change(s)", nullptr, count)
                                                : tr("the newest %1 changes").arg(text));
}

/// What was done gets the room that the others leave. The time has its own: it reads shorter only on the first day.
void HistoryList::fitColumns()
{
    constexpr int least = 72;
    constexpr int most = 220;
    for (const int column : {HistoryModel::WhoColumn, HistoryModel::OriginColumn, HistoryModel::CountColumn}) {
        int width = std::max(least, m_table->horizontalHeader()->sectionSizeHint(column));
        QStyleOptionViewItem option;
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, m_table->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        m_table->setColumnWidth(column, std::min(width, most));
    }
}

std::optional<HistoryEntry> HistoryList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_model->entry(index.row());
}

bool HistoryList::isNewestCurrent() const
{
    const auto entry = current();
    return entry && entry->sequence >= m_newest;
}

} // namespace mesh
