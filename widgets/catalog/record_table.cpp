// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/record_table.h"

#include "items/record_table_model.h"
#include "widgets/catalog/record_delegate.h"
#include "widgets/theme/variants.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int rowPixels = 36;
constexpr int leastName = 144;

int firstWidthOf(const TableColumn& column)
{
    switch (column.computed) {
    case Computed::Domain:
        return 120;
    case Computed::Owner:
        return 112;
    case Computed::Health:
        return 112;
    case Computed::Measured:
        return 76;
    case Computed::Trend:
        return 92;
    case Computed::Sensitivity:
    case Computed::PartyClass:
        return 104;
    case Computed::Parts:
        return 82;
    case Computed::None:
        break;
    }
    if (column.id == u"status"_s)
        return 114;
    return column.id == u"description"_s || column.id == u"purpose"_s ? 220 : 120;
}
} // namespace

RecordTable::RecordTable(RecordTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setObjectName(u"catalogueTable"_s);
    setUpTable(this);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    setTextElideMode(Qt::ElideRight);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setItemDelegate(new RecordDelegate(this));
    setMouseTracking(true);
    setSortingEnabled(false); // by hand below: the model must not be sorted again when it is shown
    QHeaderView* header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(56);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setFixedHeight(33);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        const TableQuery& query = m_model.query();
        const bool isSame = m_model.columnOf(query.sortColumn.id) == section;
        const bool wasAscending = query.sortOrder == Qt::AscendingOrder;
        m_model.sort(section, isSame && wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
        horizontalHeader()->setSortIndicator(section, m_model.query().sortOrder);
    });
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint& position) { openColumnMenu(horizontalHeader()->mapToGlobal(position)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0 || m_isFitting)
            return;
        m_isSizedByHand = true;
        stretchFirst();
    });
}

void RecordTable::fitColumns()
{
    m_isSizedByHand = false;
    std::vector<int> widths(std::size_t(m_model.columnCount()), 0);
    int wanted = leastName;
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const int title = horizontalHeader()->sectionSizeHint(column);
        widths[std::size_t(column)] = std::max(title, firstWidthOf(m_model.columns()[std::size_t(column)]));
        wanted += widths[std::size_t(column)];
    }
    // A little too wide is squeezed, so that nothing scrolls sideways; what is far too wide scrolls.
    const int room = viewport()->width();
    const double squeeze = wanted > room && room > 0.8 * wanted ? double(room - leastName) / (wanted - leastName) : 1;
    m_isFitting = true;
    for (int column = 1; column < m_model.columnCount(); ++column)
        setColumnWidth(column, int(widths[std::size_t(column)] * squeeze));
    m_isFitting = false;
    horizontalHeader()->setSortIndicator(m_model.columnOf(m_model.query().sortColumn.id), m_model.query().sortOrder);
    stretchFirst();
}

void RecordTable::fitToRoom()
{
    // Also when a scroll bar appears; widths set by hand stay, and the name takes what is left.
    if (m_isSizedByHand)
        stretchFirst();
    else
        fitColumns();
}

void RecordTable::stretchFirst()
{
    if (m_model.columnCount() == 0)
        return;
    int others = 0;
    for (int column = 1; column < m_model.columnCount(); ++column)
        others += columnWidth(column);
    setColumnWidth(0, std::max(leastName, viewport()->width() - others));
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitToRoom();
}

void RecordTable::openColumnMenu(const QPoint& globalPosition)
{
    QMenu menu(this);
    QStringList shown = m_model.columnIds();
    const std::vector<TableColumn> columns = availableColumns(m_model.kind());
    for (std::size_t at = 1; at < columns.size(); ++at) {
        QAction* action = menu.addAction(columnTitle(m_model.kind(), columns[at]));
        action->setCheckable(true);
        action->setChecked(shown.contains(columns[at].id));
        action->setData(columns[at].id);
    }
    menu.addSeparator();
    const QAction* reset = menu.addAction(tr("Reset the columns"));
    const QAction* chosen = menu.exec(globalPosition);
    if (!chosen)
        return;
    if (chosen == reset) {
        emit columnsChosen(defaultColumns(m_model.kind()));
        return;
    }
    const QString id = chosen->data().toString();
    if (!chosen->isChecked()) {
        shown.removeAll(id);
    } else {
        // In the order of the list, so that a column comes back where it was.
        QStringList ordered;
        for (const TableColumn& column : columns) {
            if (shown.contains(column.id) || column.id == id)
                ordered += column.id;
        }
        shown += id;
    }
    emit columnsChosen(shown);
}

} // namespace mesh
