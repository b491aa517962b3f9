// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/importing/import_changes_page.h"

#include "items/change_list_model.h"
#include "widgets/common/chip.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/panel.h"
#include "widgets/common/search_field.h"
#include "widgets/importing/elide_delegate.h"
#include "widgets/importing/state_delegate.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mesh {

namespace {
constexpr std::size_t mostLinesAtOnce = 2000; // that are searched without a worker: well under a frame

/// The bits of a ChangeArrangement that hide an outcome.
quint8 bitsOf(ImportOutcome outcome)
{
    quint8 bits = 0;
    for (const ChangeOutcome each : {ChangeOutcome::Created, ChangeOutcome::Changed, ChangeOutcome::Deleted,
                                     ChangeOutcome::Unchanged, ChangeOutcome::Refused}) {
        if (importOutcomeOf(each) == outcome)
            bits |= quint8(1 << int(each));
    }
    return bits;
}
} // namespace

ImportChangesPage::ImportChangesPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new ChangeListModel(this))
    , m_fields(new ChangeListModel(this))
    , m_search(new SearchField(tr("Search the records")))
    , m_table(new QTableView)
    , m_fieldTable(new QTableView)
    , m_fieldTitle(new ElidedLabel({}, nullptr, Qt::ElideMiddle))
    , m_noFields(new QLabel)
    , m_detail(new QStackedWidget)
    , m_fieldBlock(new QWidget)
    , m_empty(new EmptyState({}))
    , m_job(this)
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::GroupGap);
    for (std::size_t at = 0; at < importOutcomeCount; ++at) {
        static constexpr const char* names[] = {"createdChip", "changedChip", "unchangedChip", "refusedChip"};
        const auto outcome = ImportOutcome(at);
        auto* chip = new FilterChip({});
        chip->setObjectName(QLatin1String(names[at]));
        chip->setCheckable(true);
        // What stays as it is need not be looked at first.
        chip->setChecked(outcome != ImportOutcome::Unchanged);
        if (!chip->isChecked())
            m_wanted.hidden |= bitsOf(outcome);
        connect(chip, &FilterChip::toggled, this, [this, bits = bitsOf(outcome)](bool isShown) {
            m_wanted.hidden = quint8(isShown ? m_wanted.hidden & ~bits : m_wanted.hidden | bits);
            arrange();
        });
        m_chips[at] = chip;
        bar->addWidget(chip);
    }
    bar->addStretch(1);
    m_search->setObjectName(QStringLiteral("previewSearch"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setFixedWidth(240);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_wanted.text = text;
        arrange();
    });
    bar->addWidget(m_search);

    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setAccessibleName(tr("Records of this import"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideRight);
    for (const int column : {ChangeListModel::RecordColumn, ChangeListModel::FieldColumn})
        m_table->setItemDelegateForColumn(column, new ElideDelegate(Qt::ElideMiddle, m_table));
    m_table->setItemDelegateForColumn(ChangeListModel::OperationColumn,
                                      new StateDelegate(
                                          [](const QModelIndex& index) {
                                              const int outcome = index.data(ChangeListModel::OutcomeRole).toInt();
                                              return importOutcomeState(importOutcomeOf(ChangeOutcome(outcome)));
                                          },
                                          m_table));
    for (const int hidden : {ChangeListModel::BeforeColumn, ChangeListModel::AfterColumn})
        m_table->setColumnHidden(hidden, true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int sorted, Qt::SortOrder order) {
        m_wanted.column = sorted;
        m_wanted.order = order;
        arrange();
    });
    m_table->setColumnWidth(ChangeListModel::RecordColumn, 320);
    m_table->setColumnWidth(ChangeListModel::KindColumn, 110);
    m_table->setColumnWidth(ChangeListModel::OperationColumn, 120);
    header->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportChangesPage::refreshFields);

    setUpTable(m_fieldTable);
    m_fieldTable->setTextElideMode(Qt::ElideRight);
    m_fieldTable->verticalHeader()->setMinimumSectionSize(metrics::CompactRowHeight);
    setCompact(m_fieldTable, true);
    m_fieldTable->setModel(m_fields);
    m_fieldTable->setObjectName(QStringLiteral("previewFieldTable"));
    m_fieldTable->setAccessibleName(tr("Fields of the selected record"));
    for (const int hidden :
         {ChangeListModel::RecordColumn, ChangeListModel::KindColumn, ChangeListModel::OperationColumn})
        m_fieldTable->setColumnHidden(hidden, true);
    m_fieldTable->setColumnWidth(ChangeListModel::FieldColumn, 180);
    m_fieldTable->setColumnWidth(ChangeListModel::BeforeColumn, 260);
    m_fieldTable->horizontalHeader()->setStretchLastSection(true);

    auto* list = new Panel;
    list->setContent(m_table);
    m_list = list;
    m_noFields->setWordWrap(true);
    m_noFields->setTextFormat(Qt::PlainText);
    m_noFields->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_noFields->setContentsMargins(10, 8, 10, 8);
    m_noFields->setBackgroundRole(QPalette::Base);
    m_noFields->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noFields->setObjectName(QStringLiteral("previewReason"));
    m_detail->addWidget(m_fieldTable);
    m_detail->addWidget(m_noFields);
    auto* fields = new Panel;
    fields->setContent(m_detail);
    setTextRole(m_fieldTitle, TextRole::Strong);
    auto* block = new QVBoxLayout(m_fieldBlock);
    block->setContentsMargins(0, 0, 0, 0);
    block->setSpacing(6);
    block->addWidget(m_fieldTitle);
    block->addWidget(fields, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(bar);
    column->addWidget(m_list, 3);
    column->addWidget(m_empty, 3);
    column->addWidget(m_fieldBlock, 2);
    refresh();
}

void ImportChangesPage::setPreparation(ImportPreparationPtr preparation)
{
    m_preparation = std::move(preparation);
    m_model->setLines(m_preparation ? m_preparation->lines : nullptr);
    for (std::size_t at = 0; at < importOutcomeCount; ++at) {
        const auto outcome = ImportOutcome(at);
        const int count = m_preparation ? m_preparation->count(outcome) : 0;
        m_chips[at]->setText(tr("%1 %L2", "what happens, how many").arg(importOutcomeLabel(outcome)).arg(count));
        m_chips[at]->setEnabled(count > 0);
        m_chips[at]->updateGeometry();
    }
    arrange();
}

void ImportChangesPage::arrange()
{
    m_job.cancel();
    const auto show = [this](std::vector<quint32> shown) {
        m_model->setShown(std::move(shown));
        refresh();
    };
    const ChangeLinesPtr lines = m_model->lines();
    if (lines->size() <= mostLinesAtOnce)
        show(arrangeLines(*lines, m_wanted));
    else
        m_job.start(
            [lines, wanted = m_wanted](const Progress& progress) { return arrangeLines(*lines, wanted, progress); },
            show);
}

void ImportChangesPage::refresh()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_list->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    if (m_preparation && m_preparation->isNothingNew() && m_search->text().isEmpty())
        m_empty->setLine(tr("Nothing new: everything is as it was imported."));
    else
        m_empty->setLine(tr("No record matches. Choose another result or search for less."));
    if (hasRows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    refreshFields();
}

void ImportChangesPage::refreshFields()
{
    const QModelIndex current = m_table->currentIndex();
    m_fieldBlock->setVisible(current.isValid());
    m_fieldTitle->setText(current.siblingAtColumn(ChangeListModel::RecordColumn).data().toString());
    const ChangeLines& lines = *m_model->lines();
    const ChangeNote* note = current.isValid() ? lines.note(m_model->lineOf(current.row())) : nullptr;
    if (!current.isValid() || note) {
        m_fields->setLines(nullptr);
        m_noFields->setText(note && note->outcome == ChangeOutcome::Refused ? note->detail
                                                                            : tr("Nothing of it changes."));
        m_detail->setCurrentWidget(m_noFields);
        return;
    }
    ChangeSet one;
    one.changes.push_back(m_model->recordChange(current.row()));
    m_fieldTable->setColumnHidden(ChangeListModel::BeforeColumn, one.changes.front().operation == Operation::Create);
    m_fields->setChanges(lines.before(), lines.after(), std::move(one));
    m_detail->setCurrentWidget(m_fieldTable);
}

} // namespace mesh
