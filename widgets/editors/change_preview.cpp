// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/change_preview.h"

#include "items/change_list_model.h"
#include "items/history_model.h"
#include "mesh/apply.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/panel.h"
#include "widgets/common/search_field.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::size_t mostLinesAtOnce = 2000; // that are searched without a worker: well under a frame
constexpr int searchWidth = 220;

} // namespace

ChangePreview::ChangePreview(QWidget* parent, Columns columns)
    : QWidget(parent)
    , m_job(this)
    , m_model(new ChangeListModel(this))
    , m_content(new QWidget)
    , m_bar(new QHBoxLayout)
    , m_search(new SearchField(tr("Search these changes")))
    , m_summary(new ElidedLabel)
    , m_table(new QTableView)
    , m_noMatch(new EmptyState(tr("No change contains this text.")))
    , m_empty(new EmptyState(tr("Nothing would change.")))
{
    m_search->setFixedWidth(searchWidth);
    m_search->setObjectName(u"previewSearch"_s);
    m_search->setAccessibleName(m_search->placeholderText());
    setTextRole(m_summary, TextRole::Secondary);
    m_bar->setSpacing(metrics::GroupGap);
    m_bar->addWidget(m_search);
    m_bar->addWidget(m_summary, 1);

    setUpColumns(columns);
    auto* panel = new Panel;
    panel->setContent(m_table);
    m_panel = panel;

    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(metrics::GroupGap);
    content->addLayout(m_bar);
    content->addWidget(m_panel, 1);
    content->addWidget(m_noMatch, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
    m_noMatch->hide();
    m_content->hide();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_wanted.text = text;
        arrange();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                m_wanted.column = column;
                m_wanted.order = order;
                arrange();
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangePreview::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangePreview::selectionChanged); // it goes without a word
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit recordActivated(index.data(ChangeListModel::RecordRole).value<RecordId>());
    });
}

void ChangePreview::setUpColumns(Columns columns)
{
    setUpTable(m_table);
    setCompact(m_table, true);
    m_table->setModel(m_model);
    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setSelectionMode(columns == Columns::All ? QAbstractItemView::ExtendedSelection
                                                      : QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setColumnHidden(ChangeListModel::KindColumn, columns == Columns::OfOneEdit);
    m_table->setColumnHidden(ChangeListModel::OperationColumn, columns == Columns::OfOneEdit);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(56);
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair(ChangeListModel::KindColumn, 104), std::pair(ChangeListModel::OperationColumn, 88),
          std::pair(ChangeListModel::FieldColumn, 136)}) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        m_table->setColumnWidth(column, width);
    }
}

void ChangePreview::setChangeSet(const Mesh& before, const ChangeSet& changeSet)
{
    Result<Mesh> after = apply(before, changeSet);
    setChanges(before, after ? std::move(after).value() : before, changeSet);
}

void ChangePreview::setChanges(Mesh before, Mesh after, ChangeSet changes)
{
    m_job.cancel();
    m_counts = countsText(countsOf(changes));
    const bool isEmpty = changes.isEmpty();
    m_model->setChanges(std::move(before), std::move(after), std::move(changes));
    m_content->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    arrange();
}

void ChangePreview::setEmptyText(const QString& text)
{
    m_empty->setLine(text);
}

void ChangePreview::addAction(QWidget* widget)
{
    m_bar->addWidget(widget);
}

int ChangePreview::shownLines() const
{
    return m_model->rowCount();
}

std::vector<int> ChangePreview::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void ChangePreview::arrange()
{
    m_job.cancel();
    const ChangeLinesPtr lines = m_model->lines();
    if (m_wanted.isEverything())
        show(std::nullopt);
    else if (lines->size() <= mostLinesAtOnce)
        show(arrangeLines(*lines, m_wanted));
    else
        m_job.start(
            [lines, wanted = m_wanted](const Progress& progress) { return arrangeLines(*lines, wanted, progress); },
            [this](std::vector<quint32> shown) { show(std::move(shown)); });
}

void ChangePreview::show(std::optional<std::vector<quint32>> lines)
{
    m_model->setShown(std::move(lines));
    const bool hasLines = m_model->rowCount() > 0;
    m_panel->setVisible(hasLines);
    m_noMatch->setVisible(!hasLines);
    refreshSummary();
    emit arranged();
}

void ChangePreview::refreshSummary()
{
    const QLocale locale;
    const auto all = qlonglong(m_model->lines()->size());
    const qlonglong shown = m_model->rowCount();
    m_summary->setText(shown == all ? m_counts
                                    : tr("%1; %2 of %3 lines shown", "what changed; lines")
                                          .arg(m_counts, locale.toString(shown), locale.toString(all)));
}

} // namespace mesh
