// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/catalogue_page.h"

#include "items/record_table_model.h"
#include "items/words.h"
#include "mesh/description.h"
#include "mesh/naming.h"
#include "widgets/catalog/card_view.h"
#include "widgets/catalog/column_settings.h"
#include "widgets/catalog/facet_panel.h"
#include "widgets/catalog/record_table.h"
#include "widgets/catalog/selection_bar.h"
#include "widgets/common/chip.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/page_header.h"
#include "widgets/common/search_field.h"
#include "widgets/common/segmented_control.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// The surface of the list: it runs into the right and the bottom edge of the page, with one hairline at the others.
class ListArea final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
        const QRect beyond = isRightToLeft ? rect().adjusted(-20, 0, 0, 20) : rect().adjusted(0, 0, 20, 20);
        paintRounded(painter, beyond, metrics::Radius, tokens().surface, tokens().border);
    }
};

} // namespace

CataloguePage::CataloguePage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecordTableModel(this))
    , m_views(session.document().path())
    , m_header(new PageHeader(tr("Catalogue"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // What a filter takes off the list is still selected. Before the table has the model, so before it drops them.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isSyncing = true; });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isSyncing = false;
        showSelection();
    });
    buildHeader();
    buildBody();
    addActions();

    m_model->setCommit([this](ChangeSet changeSet) { return m_session.commit(std::move(changeSet)); });
    connect(m_model, &RecordTableModel::editRefused, this, [this](const QString& reason) {
        m_session.tell(Error {Error::Code::InvalidArgument, reason, {}});
    });
    connect(m_model, &RecordTableModel::facetsChanged, this, [this] { m_facets->setGroups(m_model->facetGroups()); });
    connect(m_model, &RecordTableModel::arranged, this, &CataloguePage::refreshCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CataloguePage::showSelection);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CataloguePage::showSelection);
    connect(&session, &Session::shownChanged, this, &CataloguePage::followShown);
    connect(&session, &Session::selectionChanged, this, &CataloguePage::showSelection);
    connect(&session, &Session::asOfChanged, this, &CataloguePage::followEditable);
    connect(&session, &Session::unseenChanged, m_model, [this] { m_model->setUnseen(m_session.unseen()); });
    m_model->setUnseen(session.unseen());
    followEditable();
    setKind(Kind::Product);
}

CataloguePage::~CataloguePage() = default;

void CataloguePage::buildHeader()
{
    layout()->addWidget(m_header);

    m_kindChip = new FilterChip(tr("Data products"), this);
    m_kindChip->setObjectName(u"kindChip"_s);
    m_kindChip->setToolTip(tr("Choose what is listed"));
    m_header->addLeading(m_kindChip);
    m_kindMenu = new QMenu(this);
    m_kindChip->setMenu(m_kindMenu);
    connect(m_kindMenu, &QMenu::aboutToShow, this, &CataloguePage::fillKindMenu);

    m_viewMenu = new QToolButton(this);
    m_viewMenu->setIcon(icon(u"more"_s));
    m_viewMenu->setAutoRaise(true);
    m_viewMenu->setFixedSize(metrics::ControlHeight, metrics::ControlHeight);
    m_viewMenu->setToolTip(tr("Saved views, columns, clipboard"));
    m_viewMenu->setAccessibleName(tr("Saved views, columns, clipboard"));
    m_viewMenu->setObjectName(u"viewMenu"_s);
    m_header->addTrailing(m_viewMenu);
    connect(m_viewMenu, &QToolButton::clicked, this, &CataloguePage::openViewMenu);

    m_viewSwitch = new SegmentedControl(this);
    m_viewSwitch->addSegment(tr("Table"));
    m_viewSwitch->addSegment(tr("Cards"));
    m_viewSwitch->setAccessibleName(tr("Table or cards"));
    m_header->addTrailing(m_viewSwitch);
    connect(m_viewSwitch, &SegmentedControl::currentChanged, this, [this](int index) { setCards(index == 1); });

    m_import = new QPushButton(tr("Import"), this);
    m_import->setIcon(icon(u"import"_s));
    m_import->setObjectName(u"importButton"_s);
    m_header->addTrailing(m_import);
    connect(m_import, &QPushButton::clicked, this, &CataloguePage::importRequested);

    m_create = new QPushButton(tr("New product"), this);
    m_create->setIcon(icon(u"plus"_s, IconTone::OnAccent));
    m_create->setObjectName(u"createButton"_s);
    setVariant(m_create, ButtonVariant::Primary);
    m_header->addTrailing(m_create);
    connect(m_create, &QPushButton::clicked, this, &CataloguePage::createRecord);
}

void CataloguePage::buildBody()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::marginsOf(metrics::PageMargin, 0, 0, 0));
    row->setSpacing(metrics::BlockGap);
    static_cast<QVBoxLayout*>(layout())->addLayout(row, 1);
    m_facets = new FacetPanel(this);
    row->addWidget(m_facets);

    auto* area = new ListArea(this);
    auto* areaLayout = new QVBoxLayout(area);
    areaLayout->setContentsMargins(metrics::marginsOf(1, 1, 0, 0));
    areaLayout->setSpacing(0);
    m_stack = new QStackedWidget(area);
    m_table = new RecordTable(*m_model);
    m_cards = new CardView;
    m_cards->setModel(m_model);
    m_cards->setSelectionModel(m_table->selectionModel());
    m_cards->setObjectName(u"catalogueCards"_s);
    m_cards->setContentsMargins(10, 10, 10, 10);
    m_empty = new EmptyState({});
    m_empty->setObjectName(u"catalogueEmpty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_empty);
    areaLayout->addWidget(m_stack, 1);
    m_selectionBar = new SelectionBar(area);
    areaLayout->addWidget(m_selectionBar);
    m_selectionBar->hide();
    row->addWidget(area, 1);

    connect(m_table, &RecordTable::changedMeanwhile, &m_session, &Session::keepTyped);
    connect(m_table, &RecordTable::columnsChosen, this, &CataloguePage::chooseColumns);
    connect(m_table, &RecordTable::columnsReset, this, [this] {
        ColumnSettings(kind()).reset();
        chooseColumns(defaultColumns(kind()));
    });
    connect(m_table, &RecordTable::widthsChosen, this,
            [this](const WidthsById& widths) { ColumnSettings(kind()).setWidths(widths); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CataloguePage::takeSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CataloguePage::takeSelection);
    connect(&m_facets->searchField(), &QLineEdit::textChanged, m_model, &RecordTableModel::setText);
    connect(m_facets, &FacetPanel::choiceChanged, m_model, &RecordTableModel::setFacets);
    connect(m_selectionBar, &SelectionBar::editRequested, this, &CataloguePage::editSelection);
    connect(m_selectionBar, &SelectionBar::ownerRequested, this, &CataloguePage::editOwner);
    connect(m_selectionBar, &SelectionBar::copyRequested, this, &CataloguePage::copySelection);
    connect(m_selectionBar, &SelectionBar::deleteRequested, this, &CataloguePage::deleteSelection);
    connect(m_selectionBar, &SelectionBar::clearRequested, this, [this] { m_table->clearSelection(); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (!m_model->query().isNarrowed()) {
            if (hasDatasetsOnly())
                setKind(Kind::Dataset);
            else
                emit importRequested();
            return;
        }
        m_facets->searchField().clear();
        m_facets->setChoice({});
        m_model->setFacets({});
    });
    connect(m_empty, &EmptyState::linkTriggered, this, &CataloguePage::createRecord);
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_table), static_cast<QAbstractItemView*>(m_cards)}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint& position) { openMenu(view->viewport()->mapToGlobal(position)); });
    }
    setTabOrder(&m_facets->searchField(), m_table);
}

Kind CataloguePage::kind() const
{
    return m_model->kind();
}

void CataloguePage::setKind(Kind kind)
{
    const KindInfo& info = kindInfo(kind);
    m_facets->searchField().clear();
    m_facets->setChoice({});
    m_model->setMoment(m_session.asOf().value_or(Instant()));
    m_model->show(m_session.shown(), kind);
    m_model->setColumns(ColumnSettings(kind).ids());
    m_table->setAccessibleName(info.plural());
    m_cards->setAccessibleName(info.plural());
    m_kindChip->setText(info.plural());
    //: %1 is a kind of record such as "dataset"
    m_create->setText(kind == Kind::Product ? tr("New product") : tr("New %1").arg(inSentence(info.singular())));
    followEditable();
    fitColumns();
    refreshCounts();
    showSelection();
}

void CataloguePage::setCards(bool cards)
{
    m_isCards = cards;
    m_viewSwitch->setCurrent(cards ? 1 : 0);
    refreshEmpty();
    showSelection();
}

void CataloguePage::focusFilter()
{
    m_facets->searchField().setFocus(Qt::ShortcutFocusReason);
    m_facets->searchField().selectAll();
}

void CataloguePage::showRecord(RecordId record)
{
    if (record.kind != kind())
        setKind(record.kind);
    if (m_model->rowOf(record) < 0 && m_model->query().isNarrowed()) {
        m_facets->searchField().clear();
        m_facets->setChoice({});
        m_model->setFacets({});
    }
    showSelection();
}

void CataloguePage::followShown(const Mesh&, const ChangeSet* changeSet)
{
    m_model->setMoment(m_session.asOf().value_or(Instant()));
    if (changeSet)
        m_model->follow(m_session.shown(), *changeSet);
    else
        m_model->setMesh(m_session.shown());
    refreshCounts();
}

void CataloguePage::followEditable()
{
    const bool isEditable = m_session.isEditable();
    m_model->setEditable(isEditable);
    m_import->setEnabled(isEditable);
    // What is part of another record is made there.
    const KindInfo& info = kindInfo(m_model->kind());
    const bool isPart = std::ranges::any_of(info.fields, [](const FieldInfo& field) {
        return field.has(FieldFlag::PartOf) && field.has(FieldFlag::Required);
    });
    m_create->setVisible(!isPart && info.titleField >= 0);
    m_create->setEnabled(isEditable);
    m_selectionBar->setSelection(m_model->kind(), qint64(selectedRows().size()), isEditable);
}

std::vector<int> CataloguePage::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const auto rest = std::ranges::unique(rows);
    rows.erase(rest.begin(), rest.end());
    return rows;
}

std::vector<RecordId> CataloguePage::selected() const
{
    std::vector<RecordId> records;
    for (const int row : selectedRows())
        records.push_back(m_model->recordAt(row));
    return records;
}

void CataloguePage::takeSelection()
{
    if (m_isSyncing)
        return;
    std::vector<RecordId> records = selected();
    // The current row first: it is the one the inspector shows.
    const RecordId current = m_model->recordAt(m_table->currentIndex().row());
    if (const auto at = std::ranges::find(records, current); at != records.end())
        std::rotate(records.begin(), at, at + 1);
    m_isSyncing = true;
    m_selectionBar->setSelection(kind(), qint64(records.size()), m_session.isEditable());
    m_session.select(std::move(records));
    m_isSyncing = false;
}

void CataloguePage::showSelection()
{
    if (m_isSyncing)
        return;
    m_isSyncing = true;
    std::unordered_map<Uuid, int> rows;
    const std::vector<RecordId>& wanted = m_session.selection();
    if (wanted.size() > 8) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.emplace(m_model->recordAt(row).uuid, row);
    }
    QItemSelection selection;
    QModelIndex current;
    for (const RecordId& id : wanted) {
        if (id.kind != kind())
            continue;
        const auto known = rows.find(id.uuid);
        const int row = wanted.size() <= 8 ? m_model->rowOf(id) : known == rows.end() ? -1 : known->second;
        if (row < 0)
            continue;
        selection.append(QItemSelectionRange(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1)));
        if (!current.isValid())
            current = m_model->index(row, std::max(0, m_table->currentIndex().column()));
    }
    QItemSelectionModel* model = m_table->selectionModel();
    if (current.isValid() && current.row() != m_table->currentIndex().row())
        model->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid())
        (m_isCards ? static_cast<QAbstractItemView*>(m_cards) : m_table)->scrollTo(current);
    m_selectionBar->setSelection(kind(), qint64(selectedRows().size()), m_session.isEditable());
    m_isSyncing = false;
}

void CataloguePage::refreshCounts()
{
    const qint64 total = m_model->totalCount();
    const qint64 shown = m_model->rowCount();
    m_header->setCount(
        m_model->query().isNarrowed()
            //: %1 is a number, %2 a number of records such as "124 products"
            ? tr("%1 of %2").arg(QLocale().toString(shown), countText(kind(), total))
            : countText(kind(), m_model->isArranging() ? qint64(m_session.shown().count(kind())) : total));
    refreshEmpty();
}

/// As after an import of tables: somebody looks for them among the data products.
bool CataloguePage::hasDatasetsOnly() const
{
    return kind() == Kind::Product && m_session.shown().count(Kind::Product) == 0
        && m_session.shown().count(Kind::Dataset) > 0;
}

void CataloguePage::refreshEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isArranging();
    if (isEmpty && m_model->query().isNarrowed()) {
        m_empty->setIcon(u"filter"_s);
        m_empty->setLine(tr("Nothing here matches the filters."));
        m_empty->setActionText(tr("Clear all filters"));
        m_empty->setLinkText({});
    } else if (isEmpty && hasDatasetsOnly()) {
        m_empty->setIcon(u"dataset"_s);
        //: %1 is a number of records such as "124 datasets"
        m_empty->setLine(tr("There are no data products yet, but %1.")
                             .arg(countText(Kind::Dataset, qint64(m_session.shown().count(Kind::Dataset)))));
        m_empty->setActionText(tr("Show the datasets"));
        m_empty->actionButton()->setEnabled(true);
        m_empty->setLinkText(m_create->isVisibleTo(this) ? m_create->text() : QString());
    } else if (isEmpty) {
        m_empty->setIcon(kind() == Kind::Dataset ? u"dataset"_s : u"product"_s);
        m_empty->setLine(kind() == Kind::Product
                             ? tr("Data products that people can find, trust and use belong here.")
                             : tr("There are no %1 yet.").arg(inSentence(kindInfo(kind()).plural())));
        m_empty->setActionText(tr("Import files"));
        m_empty->actionButton()->setEnabled(m_session.isEditable());
        m_empty->setLinkText(m_create->isVisibleTo(this) ? m_create->text() : QString());
    }
    m_facets->setVisible(!isEmpty || m_model->query().isNarrowed());
    m_stack->setCurrentIndex(isEmpty ? 2 : m_isCards ? 1 : 0);
}

void CataloguePage::chooseColumns(const QStringList& ids)
{
    m_model->setColumns(ids);
    ColumnSettings(kind()).setIds(ids);
    fitColumns();
}

void CataloguePage::fitColumns()
{
    m_table->fitColumns(ColumnSettings(kind()).widths());
}

} // namespace mesh
