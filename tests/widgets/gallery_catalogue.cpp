// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/gallery.h"

#include "widgets/common/budget_bar.h"
#include "widgets/common/chip.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/key_value_grid.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/navigation_rail.h"
#include "widgets/common/page_header.h"
#include "widgets/common/panel.h"
#include "widgets/common/search_field.h"
#include "widgets/common/section_title.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/sparkline.h"
#include "widgets/common/state_label.h"
#include "widgets/common/tab_strip.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/tabular_text.h"
#include "widgets/theme/variants.h"

using namespace Qt::StringLiterals;

namespace mesh::gallery {

namespace {
struct Row
{
    QString name, owner;
    int domain;
    State status, slo;
    QString measured;
    std::vector<double> days;
};

const std::vector<Row>& rows()
{
    static const std::vector<Row> all {
        {u"Customer 360"_s, u"Ana Ruiz"_s, 2, State::Active, State::Met, u"99.2 %"_s, {1, 3, 3, 5, 7, 5, 8, 8}},
        {u"Orders daily"_s, u"Jonas Weber"_s, 0, State::Active, State::Met, u"99.97 %"_s, {2, 4, 5, 5, 7, 7, 7}},
        {u"Web events"_s, u"Mei Tanaka"_s, 4, State::Active, State::AtRisk, u"94.1 %"_s, {8, 7, 7, 6, 5, 4, 3}},
        {u"Segment feed"_s, {}, 6, State::Active, State::Breached, u"81.0 %"_s, {8, 8, 7, 6, 5, 2}},
        {u"Customer master"_s, u"Ana Ruiz"_s, 2, State::Active, State::Met, u"99.8 %"_s, {3, 4, 5, 5, 6, 8}},
        {u"Churn training set"_s, u"Luis Ortega"_s, 1, State::Draft, State::NotMeasured, {}, {}},
        {u"Store returns"_s, u"Jonas Weber"_s, 0, State::Deprecated, State::Met, u"97.8 %"_s, {8, 7, 6, 5, 5, 4}},
        {u"Loyalty points"_s, {}, 2, State::Active, State::AtRisk, u"95.2 %"_s, {8, 8, 7, 5, 3}},
        {u"Invoice ledger"_s, u"Clara Petit"_s, 5, State::Active, State::Met, u"100 %"_s, {5, 5, 5, 5}},
    };
    return all;
}

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Row& row = rows()[size_t(index.row()) % rows().size()];
        const QRect cell = QStyle::visualRect(option.direction, option.rect,
                                              option.rect.adjusted(10, 0, index.column() == 4 ? -10 : -2, 0));
        painter->save();
        painter->setFont(Theme::font(index.column() == 0 ? TextRole::Strong : TextRole::Body));
        painter->setPen(tokens().text);
        const int left = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        switch (index.column()) {
        case 0: {
            const QRect bar(cell.left(), cell.center().y() - 8, 3, 17);
            paintRounded(*painter, QStyle::visualRect(option.direction, cell, bar), 1.5,
                         tokens().domainHue(row.domain));
            painter->drawText(QStyle::visualRect(option.direction, cell, cell.adjusted(11, 0, 0, 0)), left, row.name);
            break;
        }
        case 1:
            if (row.owner.isEmpty())
                painter->setPen(tokens().bad);
            painter->drawText(cell, left, row.owner.isEmpty() ? u"No owner"_s : row.owner);
            break;
        case 2:
        case 3: {
            const State state = index.column() == 2 ? row.status : row.slo;
            paintStateLabel(*painter, cell, state, stateWord(state), tokens(), option.direction);
            break;
        }
        case 4:
            drawTabular(*painter, cell, QStyle::visualAlignment(option.direction, Qt::AlignRight), row.measured);
            break;
        case 5:
            paintSparkline(*painter, QRect(cell.left(), cell.center().y() - 10, 80, 20), row.days, tokens().muted);
            break;
        default:
            break;
        }
        painter->restore();
    }
};

QWidget* makeTopBar()
{
    auto* bar = new Bar(Qt::BottomEdge);
    bar->setFixedHeight(metrics::TopBarHeight);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    auto* search = new SearchField(u"Search products, columns, people, or run a command"_s);
    search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    search->setSunken(true);
    search->setFixedSize(520, 30);
    row->addWidget(search);
    row->addStretch();
    auto* asOf = new QToolButton;
    asOf->setIcon(icon(u"calendar"_s, IconTone::Muted));
    asOf->setText(u"As of now"_s);
    asOf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    asOf->setMenu(new QMenu(asOf));
    asOf->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(asOf);
    row->addWidget(new StateLabel(State::Active));
    auto* send = new QPushButton(u"3 to send"_s);
    setVariant(send, ButtonVariant::Link);
    row->addWidget(send);
    return bar;
}

QWidget* makeFacets()
{
    auto* facets = new QWidget;
    facets->setFixedWidth(metrics::FacetsWidth);
    auto* column = new QVBoxLayout(facets);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    const auto addFacet = [&](const QString& title, const QList<std::pair<QString, int>>& values) {
        auto* caption = new QLabel(title);
        setTextRole(caption, TextRole::CaptionStrong);
        caption->setFixedHeight(22);
        column->addWidget(caption);
        for (const auto& [text, count] : values) {
            auto* row = new QHBoxLayout;
            auto* box = new QCheckBox(text);
            box->setFixedHeight(25);
            row->addWidget(box);
            row->addStretch();
            auto* figure = new QLabel(QString::number(count));
            setTextRole(figure, TextRole::Secondary);
            row->addWidget(figure);
            column->addLayout(row);
        }
        column->addSpacing(10);
    };
    addFacet(u"Domain"_s, {{u"Sales"_s, 31}, {u"Marketing"_s, 22}, {u"Customer"_s, 19}, {u"Logistics"_s, 18}});
    addFacet(u"Owner"_s, {{u"No owner"_s, 9}, {u"Unowned by choice"_s, 2}, {u"Ana Ruiz"_s, 14}});
    addFacet(u"SLO"_s, {{u"Met"_s, 88}, {u"At risk"_s, 11}, {u"Breached"_s, 4}, {u"Not measured"_s, 21}});
    column->addStretch();
    return facets;
}

QWidget* makeTable()
{
    auto* table = new QTableWidget(17, 6);
    setUpTable(table);
    table->setItemDelegate(new Delegate(table));
    table->setHorizontalHeaderLabels({u"Product"_s, u"Owner"_s, u"Status"_s, u"SLO"_s, u"Measured"_s, u"30 days"_s});
    table->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int widths[] = {161, 104, 106, 114, 80, 90};
    for (int i = 0; i < 6; ++i)
        table->setColumnWidth(i, widths[i]);
    table->horizontalHeader()->setStretchLastSection(true);
    table->selectRow(0);
    auto* panel = new Panel;
    panel->setContent(table);
    return panel;
}

QWidget* makeInspector()
{
    auto* inspector = new Bar(Qt::LeftEdge);
    inspector->setFixedWidth(metrics::InspectorWidth);
    auto* column = new QVBoxLayout(inspector);
    column->setContentsMargins(17, 12, 16, 12);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    auto* name = new QLabel(u"Customer 360"_s);
    setTextRole(name, TextRole::Section);
    head->addWidget(name);
    head->addStretch();
    head->addWidget(new StateLabel(State::Active));
    column->addLayout(head);
    auto* tabs = new TabStrip;
    for (const QString& tab :
         {u"Overview"_s, u"Ownership"_s, u"Contract"_s, u"Quality"_s, u"Consent"_s, u"Lineage"_s, u"History"_s})
        tabs->addTab(tab);
    auto* tabRow = new QHBoxLayout; // the dots reach into the margin
    tabRow->setContentsMargins(0, 0, -8, 0);
    tabRow->addWidget(tabs);
    column->addLayout(tabRow);
    auto* grid = new KeyValueGrid;
    grid->addText(u"Purpose"_s, u"One trusted view of every customer for service and retention teams."_s,
                  KeyValueGrid::Span::Row);
    grid->addText(u"Domain"_s, u"Customer"_s);
    grid->addText(u"Type"_s, u"Aggregate"_s);
    grid->addText(u"Version"_s, u"2.1.0"_s);
    grid->addText(u"Visibility"_s, u"Organisation"_s);
    column->addWidget(grid);
    column->addWidget(new Separator);
    column->addWidget(new SectionTitle(u"Health"_s));
    auto* budget = new QHBoxLayout;
    budget->addWidget(new QLabel(u"Error budget left"_s));
    budget->addStretch();
    auto* bar = new BudgetBar;
    bar->setBudget(0.38, State::AtRisk);
    budget->addWidget(bar);
    column->addLayout(budget);
    column->addWidget(new Separator);
    column->addWidget(new SectionTitle(u"Consent"_s));
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    for (const QString& chip : {u"First party"_s, u"Personal data"_s, u"Contract, Art. 6(1)(b)"_s})
        flow->addWidget(new Chip(chip));
    column->addWidget(chips);
    column->addStretch();
    return inspector;
}
} // namespace

QWidget* makeCatalogue()
{
    auto* window = new QWidget;
    auto* outer = new QHBoxLayout(window);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* rail = new NavigationRail;
    for (const auto& [iconName, text] : {std::pair(u"mesh"_s, u"Mesh"_s),
                                         {u"catalogue"_s, u"Catalogue"_s},
                                         {u"quality"_s, u"Quality"_s},
                                         {u"governance"_s, u"Governance"_s},
                                         {u"reports"_s, u"Reports"_s},
                                         {u"sharing"_s, u"Sharing"_s},
                                         {u"history"_s, u"History"_s}})
        rail->addPage(iconName, text);
    rail->setCurrent(1);
    outer->addWidget(rail);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeTopBar());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto* page = new QWidget;
    auto* pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    auto* header = new PageHeader(u"Catalogue"_s);
    header->setCount(u"124 products"_s);
    auto* shape = new SegmentedControl;
    shape->addSegment(u"Table"_s);
    shape->addSegment(u"Cards"_s);
    auto* import = new QPushButton(icon(u"import"_s), u"Import"_s);
    auto* create = new QPushButton(icon(u"plus"_s), u"New product"_s);
    setVariant(create, ButtonVariant::Primary);
    header->addTrailing(shape);
    header->addTrailing(import);
    header->addTrailing(create);
    pageColumn->addWidget(header);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(16, 0, 0, 0);
    body->setSpacing(16);
    body->addWidget(makeFacets());
    body->addWidget(makeTable(), 1);
    pageColumn->addLayout(body, 1);
    middle->addWidget(page, 1);
    middle->addWidget(makeInspector());
    right->addLayout(middle, 1);
    auto* strip = new MessageStrip;
    strip->showMessage(u"Moved 12 products to Ana Ruiz"_s, MessageStrip::Undo::Offered);
    strip->setJobProgress(strip->addJob(u"Importing manifest.json"_s), 62);
    right->addWidget(strip);
    outer->addLayout(right, 1);
    return window;
}

} // namespace mesh::gallery
