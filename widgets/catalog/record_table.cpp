// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/record_table.h"

#include "items/record_table_model.h"
#include "widgets/catalog/record_delegate.h"
#include "widgets/theme/variants.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

#include <numeric>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int rowPixels = 36;
constexpr int leastTrend = 64; // still a line
constexpr int leastName = 164;
constexpr int leastText = 72;
constexpr int mostWanted = 300;
constexpr int measuredRows = 200; // what the first rows hold says enough of the rest

/// Of a state or a number nothing can be left out.
bool canBeElided(Kind kind, const TableColumn& column)
{
    if (isNumeric(kind, column) || column.computed == Computed::Trend || column.computed == Computed::Health)
        return false;
    return column.field < 0 || kindInfo(kind).fields[std::size_t(column.field)].type != FieldType::Choice;
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
    auto* cells = new RecordDelegate(this);
    setItemDelegate(cells);
    connect(cells, &RecordDelegate::changedMeanwhile, this, &RecordTable::changedMeanwhile);
    // A colleague's change may take the row away in which somebody types. These come after the view's own slots, which
    // hide the editors that go.
    const auto rescue = [this, cells] {
        for (const QWidget* editor : viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            const bool isEditor = qobject_cast<const QLineEdit*>(editor) || qobject_cast<const QComboBox*>(editor);
            if (isEditor && editor->isHidden())
                cells->rescue(editor);
        }
    };
    connect(&model, &QAbstractItemModel::modelReset, this, rescue);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, rescue);
    setMouseTracking(true);
    setSortingEnabled(false); // by hand below: the model must not be sorted again when it is shown
    QHeaderView* header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
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
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& position) {
        openColumnMenu(horizontalHeader()->mapToGlobal(position), horizontalHeader()->logicalIndexAt(position));
    });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isArranging)
            takeWidths();
    });
    // Queued: the header still works on the move when it tells of it.
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::takeOrder, Qt::QueuedConnection);
    connect(&model, &RecordTableModel::arranged, this, [this] {
        if (m_isMeasured || m_model.rowCount() == 0)
            return;
        measure();
        arrange();
    });
}

void RecordTable::fitColumns(const WidthsById& byHand)
{
    m_byHand = byHand;
    measure();
    horizontalHeader()->setSortIndicator(m_model.columnOf(m_model.query().sortColumn.id), m_model.query().sortOrder);
    arrange();
}

void RecordTable::measure()
{
    m_needs.clear();
    m_isMeasured = m_model.rowCount() > 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect.setHeight(rowPixels);
    const int rows = std::min(m_model.rowCount(), measuredRows);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const TableColumn& shown = m_model.columns()[std::size_t(column)];
        const int title = horizontalHeader()->sectionSizeHint(column);
        int wanted = title;
        for (int row = 0; row < rows; ++row)
            wanted = std::max(wanted, itemDelegate()->sizeHint(option, m_model.index(row, column)).width());
        const bool isText = canBeElided(m_model.kind(), shown);
        wanted = isText ? std::min(wanted, mostWanted) : wanted;
        const int least = column == 0           ? leastName
            : isText                            ? std::max(title, leastText)
            : shown.computed == Computed::Trend ? std::max(title, leastTrend)
                                                : wanted;
        m_needs.push_back({least, std::max(least, wanted), isText});
    }
}

void RecordTable::arrange()
{
    const int columns = m_model.columnCount();
    if (columns == 0 || m_needs.size() != std::size_t(columns))
        return;
    if (m_byHand.isEmpty()) {
        std::vector<ColumnNeed> needs = m_needs;
        const int wanted = std::accumulate(needs.begin(), needs.end(), 0,
                                           [](int sum, const ColumnNeed& need) { return sum + need.wanted; });
        for (std::size_t column = 0; wanted > viewport()->width() && column < needs.size(); ++column) {
            if (m_model.columns()[column].computed == Computed::Trend)
                needs[column].wanted = needs[column].least; // a line is readable when short, a name is not
        }
        setWidths(shareRoom(needs, viewport()->width()));
        return;
    }
    // As they were set; one that came since gets what it wants. In a narrower window the name gives way.
    std::vector<int> widths;
    int others = 0;
    for (int column = 0; column < columns; ++column) {
        widths.push_back(
            m_byHand.value(m_model.columns()[std::size_t(column)].id, m_needs[std::size_t(column)].wanted));
        others += column == 0 ? 0 : widths.back();
    }
    widths.front() = std::min(widths.front(), std::max(leastName, viewport()->width() - others));
    setWidths(widths);
}

void RecordTable::setWidths(const std::vector<int>& widths)
{
    m_isArranging = true;
    for (std::size_t column = 0; column < widths.size(); ++column)
        setColumnWidth(int(column), widths[column]);
    m_isArranging = false;
}

void RecordTable::takeWidths()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_byHand.insert(m_model.columns()[std::size_t(column)].id, columnWidth(column));
    emit widthsChosen(m_byHand);
}

void RecordTable::takeOrder()
{
    QHeaderView* header = horizontalHeader();
    QStringList ids;
    for (int visual = 0; visual < header->count(); ++visual)
        ids += m_model.columns()[std::size_t(header->logicalIndex(visual))].id;
    if (ids == m_model.columnIds())
        return;
    // The order is the model's, so that copying, pasting and saved views have it too: the header goes back to plain.
    m_isArranging = true;
    for (int section = 0; section < header->count(); ++section)
        header->moveSection(header->visualIndex(section), section);
    m_isArranging = false;
    emit columnsChosen(ids);
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event); // also when a scroll bar appears
    arrange();
}

void RecordTable::openColumnMenu(const QPoint& globalPosition, int section)
{
    QMenu menu(this);
    QStringList shown = m_model.columnIds();
    const QAction* toStart = nullptr;
    const QAction* toEnd = nullptr;
    if (section > 0) {
        const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
        const auto add = [&](const QString& text, bool isEnabled) {
            QAction* action = menu.addAction(text);
            action->setEnabled(isEnabled);
            return action;
        };
        const bool canStart = section > 1;
        const bool canEnd = section + 1 < shown.size();
        QAction* left = add(tr("Move to the left"), isRightToLeft ? canEnd : canStart);
        QAction* right = add(tr("Move to the right"), isRightToLeft ? canStart : canEnd);
        toStart = isRightToLeft ? right : left;
        toEnd = isRightToLeft ? left : right;
        menu.addSeparator();
    }
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
        emit columnsReset();
        return;
    }
    if (chosen == toStart || chosen == toEnd) {
        shown.move(section, chosen == toStart ? section - 1 : section + 1);
    } else if (const QString id = chosen->data().toString(); chosen->isChecked()) {
        shown += id;
    } else {
        shown.removeAll(id);
    }
    emit columnsChosen(shown);
}

} // namespace mesh
