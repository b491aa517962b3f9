// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/list_pane.h"

#include "widgets/common/column_widths.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/panel.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mesh {

namespace {

constexpr int leastText = 96;
constexpr int mostText = 420;
constexpr int measuredRows = 200;

} // namespace

ListPane::ListPane(QAbstractItemModel& model, const QString& accessibleName, const QString& objectName,
                   std::set<int> texts, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_texts(std::move(texts))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState({}))
{
    setUpTable(m_table);
    m_table->setModel(&model);
    m_table->setObjectName(objectName);
    m_table->setAccessibleName(accessibleName);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->viewport()->installEventFilter(this);
    auto* panel = new Panel;
    panel->setContent(m_table);
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &ListPane::fitColumns);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &ListPane::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListPane::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListPane::currentChanged); // it goes without a word
    connect(&model, &QAbstractItemModel::dataChanged, &m_fit, [this] { m_fit.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPane::currentChanged);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { emit activated(index.row()); });
    connect(m_empty, &EmptyState::actionTriggered, this, &ListPane::emptyActionTriggered);
    connect(m_empty, &EmptyState::linkTriggered, this, &ListPane::emptyActionTriggered);
    follow();
}

int ListPane::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void ListPane::setCurrentRow(int row)
{
    // Not selectRow(): from right to left it finds no column before the table was laid out.
    m_table->setCurrentIndex(m_model.index(row, 0));
}

bool ListPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        m_fit.start();
    return QWidget::eventFilter(watched, event);
}

void ListPane::follow()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_fit.start();
}

void ListPane::fitColumns()
{
    const QHeaderView* header = m_table->horizontalHeader();
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.widget = m_table;
    option.font = m_table->font();
    option.decorationSize = {metrics::IconSize, metrics::IconSize};
    const int rows = std::min(m_model.rowCount(), measuredRows);
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_table->isColumnHidden(column)) {
            needs.push_back({0, 0, false});
            continue;
        }
        const int title = header->sectionSizeHint(column);
        int wanted = title;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = m_model.index(row, column);
            wanted = std::max(wanted, m_table->itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
        const bool isText = m_texts.contains(column);
        if (isText)
            wanted = std::min(wanted, mostText);
        const int least = isText ? std::max(title, std::min(wanted, leastText)) : wanted;
        needs.push_back({least, std::max(least, wanted), isText});
    }
    const int room = m_table->viewport()->width();
    std::vector<int> widths;
    int wanted = 0;
    for (const ColumnNeed& need : needs)
        wanted += need.wanted;
    const auto taking = std::ranges::count_if(needs, &ColumnNeed::takesMore);
    if (needs.front().takesMore || taking == 0 || wanted >= room) {
        widths = shareRoom(needs, room);
    } else {
        // Not half of it to the first column, which holds a number or a word.
        int left = room - wanted;
        int takers = int(taking);
        for (const ColumnNeed& need : needs) {
            const int more = need.takesMore ? left / takers-- : 0;
            widths.push_back(need.wanted + more);
            left -= more;
        }
    }
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(int(column), widths[column]);
}

} // namespace mesh
