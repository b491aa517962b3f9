// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/gallery.h"

#include "widgets/common/budget_bar.h"
#include "widgets/common/chip.h"
#include "widgets/common/chip_edit.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/inline_message.h"
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
#include "widgets/common/system_dialogs.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/variants.h"

using namespace Qt::StringLiterals;

namespace mesh::gallery {

namespace {
/// A titled row of widgets.
void addRow(QVBoxLayout* column, const QString& title, const QList<QWidget*>& widgets, bool isStretched = false)
{
    auto* caption = new QLabel(title);
    setTextRole(caption, TextRole::CaptionStrong);
    column->addWidget(caption);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    for (QWidget* widget : widgets)
        row->addWidget(widget, isStretched ? 1 : 0);
    if (!isStretched)
        row->addStretch();
    column->addLayout(row);
    column->addSpacing(8);
}

QPushButton* button(const QString& text, ButtonVariant variant = ButtonVariant::Default, const QString& iconName = {})
{
    auto* made = new QPushButton(text);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    setVariant(made, variant);
    return made;
}

template<typename W>
W* disabled(W* widget)
{
    widget->setEnabled(false);
    return widget;
}

template<typename W, typename... Args>
W* checked(const QString& text, Args...)
{
    auto* made = new W(text);
    made->setChecked(true);
    return made;
}

QLineEdit* field(const QString& text, const QString& placeholder = {})
{
    auto* made = new QLineEdit(text);
    made->setPlaceholderText(placeholder);
    return made;
}

QToolButton* tool(const QString& iconName, const QString& text = {}, bool isChecked = false)
{
    auto* made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setText(text);
    made->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    made->setCheckable(isChecked);
    made->setChecked(isChecked);
    return made;
}

QComboBox* combo(const QStringList& texts, bool isEditable = false)
{
    auto* made = new QComboBox;
    made->addItems(texts);
    made->setEditable(isEditable);
    return made;
}
} // namespace

QWidget* makeControls()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(6);

    auto* withMenu = button(u"Export"_s, ButtonVariant::Default, u"export"_s);
    withMenu->setMenu(new QMenu(withMenu));
    auto* onlyIcon = button(QString(), ButtonVariant::Default, u"more"_s);
    addRow(column, u"Push buttons"_s,
           {button(u"New product"_s, ButtonVariant::Primary, u"plus"_s),
            button(u"Import"_s, ButtonVariant::Default, u"import"_s), withMenu,
            button(u"Cancel"_s, ButtonVariant::Flat), button(u"Show how"_s, ButtonVariant::Link),
            button(u"Delete"_s, ButtonVariant::Danger, u"trash"_s),
            button(u"Delete 3 products"_s, ButtonVariant::DangerPrimary), onlyIcon});
    addRow(column, u"Disabled"_s,
           {disabled(button(u"New product"_s, ButtonVariant::Primary, u"plus"_s)),
            disabled(button(u"Import"_s, ButtonVariant::Default, u"import"_s)),
            disabled(button(u"Cancel"_s, ButtonVariant::Flat)), disabled(button(u"Show how"_s, ButtonVariant::Link)),
            disabled(field(u"Not now"_s)), disabled(combo({u"Nothing"_s})), disabled(checked<QCheckBox>(u"Checked"_s)),
            disabled(new QCheckBox(u"Off"_s))});

    auto* instant = tool(u"calendar"_s, u"As of now"_s);
    instant->setMenu(new QMenu(instant));
    instant->setPopupMode(QToolButton::InstantPopup);
    auto* split = tool(u"undo"_s);
    split->setMenu(new QMenu(split));
    split->setPopupMode(QToolButton::MenuButtonPopup);
    addRow(column, u"Tool buttons"_s,
           {tool(u"zoom-in"_s), tool(u"zoom-out"_s), tool(u"fit"_s), tool(u"focus"_s, {}, true),
            tool(u"filter"_s, u"Filter"_s), tool(u"columns"_s, u"Columns"_s, true), instant, split,
            disabled(tool(u"redo"_s))});

    auto* wrong = field(u"99,5,1"_s);
    setError(wrong, u"A target is one number."_s);
    auto* readOnly = field(u"orders_daily"_s);
    readOnly->setReadOnly(true);
    auto* clearable = field(u"Customer"_s);
    clearable->setClearButtonEnabled(true);
    addRow(column, u"Fields: placeholder, text, error, read only, clear"_s,
           {field({}, u"Name of the product"_s), field(u"Customer 360"_s), wrong, readOnly, clearable}, true);

    auto* spin = new QSpinBox;
    spin->setRange(0, 100);
    spin->setValue(30);
    spin->setSuffix(u" days"_s);
    auto* dates = new QDateEdit(QDate(2026, 11, 3));
    dates->setDisplayFormat(u"d MMM yyyy"_s);
    dates->setCalendarPopup(true);
    auto* real = new QDoubleSpinBox;
    real->setValue(99.5);
    addRow(column, u"Choices"_s,
           {combo({u"At least"_s, u"At most"_s, u"Between"_s}), combo({u"Completeness"_s}, true), spin, real, dates},
           true);

    auto* partial = new QCheckBox(u"Some"_s);
    partial->setTristate();
    partial->setCheckState(Qt::PartiallyChecked);
    addRow(column, u"Check boxes and radio buttons"_s,
           {new QCheckBox(u"Sales"_s), checked<QCheckBox>(u"Logistics"_s), partial, new QRadioButton(u"Rolling"_s),
            checked<QRadioButton>(u"Calendar month"_s)});

    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    auto* progress = new QProgressBar;
    progress->setValue(62);
    progress->setTextVisible(false);
    auto* scroll = new QScrollBar(Qt::Horizontal);
    scroll->setRange(0, 200);
    scroll->setValue(60);
    addRow(column, u"Slider, progress, scroll bar"_s, {slider, progress, scroll}, true);

    auto* text = new QPlainTextEdit(u"One trusted view of every customer for service and retention teams."_s);
    text->setFixedHeight(64);
    auto* group = new QGroupBox(u"Window"_s);
    auto* groupColumn = new QVBoxLayout(group);
    groupColumn->setContentsMargins(0, 0, 0, 0);
    groupColumn->addWidget(new QRadioButton(u"Rolling 30 days"_s));
    groupColumn->addWidget(checked<QRadioButton>(u"Calendar month"_s));
    addRow(column, u"Text and groups"_s, {text, group}, true);

    column->addStretch();
    return page;
}

QWidget* makeViews()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);

    auto* tabs = new QTabWidget;
    for (const QString& name : {u"Overview"_s, u"Ownership"_s, u"Contract"_s, u"Quality"_s, u"Consent"_s, u"Lineage"_s})
        tabs->addTab(new QWidget, name);
    tabs->setFixedHeight(48);
    column->addWidget(tabs);

    auto* splitter = new QSplitter;
    auto* table = new QTableWidget(8, 3);
    setUpTable(table);
    table->setHorizontalHeaderLabels({u"Product"_s, u"Owner"_s, u"Measured"_s});
    for (int row = 0; row < 8; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(u"Product %1"_s.arg(row + 1)));
        table->setItem(row, 1, new QTableWidgetItem(u"Ana Ruiz"_s));
        auto* figure = new QTableWidgetItem(u"%1 %"_s.arg(99.1 - row));
        figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, 2, figure);
    }
    table->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->selectRow(1);
    auto* panel = new Panel;
    panel->setContent(table);
    splitter->addWidget(panel);

    auto* tree = new QTreeWidget;
    setUpTable(tree);
    tree->setHeaderLabels({u"Dataset"_s, u"Type"_s});
    for (const QString& name : {u"orders"_s, u"customers"_s}) {
        auto* parent = new QTreeWidgetItem(tree, {name, u"table"_s});
        parent->setIcon(0, icon(u"dataset"_s, IconTone::Muted));
        for (const QString& child : {u"id"_s, u"e-mail"_s, u"created at"_s}) {
            auto* leaf = new QTreeWidgetItem(parent, {child, u"string"_s});
            leaf->setIcon(0, icon(u"column"_s, IconTone::Muted));
        }
    }
    tree->expandItem(tree->topLevelItem(0));
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    splitter->addWidget(tree);

    auto* list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    for (int i = 0; i < 30; ++i) {
        auto* item = new QListWidgetItem(u"Purpose %1"_s.arg(i + 1), list);
        item->setCheckState(i % 3 == 0 ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(2);
    splitter->addWidget(list);
    splitter->setSizes({440, 300, 200});
    column->addWidget(splitter, 1);
    return page;
}

QWidget* makeCommon()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(6);

    auto* levels = new SegmentedControl;
    for (const QString& name : {u"Domain"_s, u"Product"_s, u"Dataset"_s, u"Column"_s})
        levels->addSegment(name);
    levels->setCurrent(1);
    auto* closable = new FilterChip(u"Customer 360"_s);
    closable->setClosable(true);
    auto* withMenu = new FilterChip(u"2 up, 2 down"_s);
    withMenu->setMenu(new QMenu(withMenu));
    auto* active = new FilterChip(u"No owner"_s);
    active->setCheckable(true);
    active->setChecked(true);
    active->setClosable(true);
    addRow(column, u"Segments and filter chips"_s, {levels, closable, withMenu, active});

    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    for (const QString& name : {u"First party"_s, u"Personal data"_s, u"Contract, Art. 6(1)(b)"_s})
        flow->addWidget(new Chip(name));
    auto* swatch = new Chip(u"Customer"_s);
    swatch->setSwatch(tokens().domainHue(2));
    flow->addWidget(swatch);
    auto* inherited = new Chip(u"Internal"_s);
    inherited->setInherited(true);
    flow->addWidget(inherited);
    auto* edit = new ChipEdit;
    edit->setChips({u"PII"_s, u"marketing"_s, u"e-mail"_s});
    addRow(column, u"Chips"_s, {chips, edit}, true);

    auto* search = new SearchField(u"Search products, columns, people, or run a command"_s);
    search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    search->setSunken(true);
    addRow(column, u"Search"_s,
           {search,
            new ElidedLabel(u"urn:li:dataset:(urn:li:dataPlatform:kafka,customer.events,PROD)"_s, nullptr,
                            Qt::ElideMiddle)},
           true);

    QList<QWidget*> states;
    for (const State state : {State::Proposed, State::Draft, State::Active, State::Deprecated, State::Retired,
                              State::Met, State::AtRisk, State::Breached, State::NotMeasured})
        states.append(new StateLabel(state));
    addRow(column, u"States"_s, states);

    auto* line = new Sparkline;
    line->setValues({97, 98, 98, 98.5, 99, 98.6, 99.1, 99.2});
    auto* atRisk = new BudgetBar;
    atRisk->setBudget(0.38, State::AtRisk);
    auto* met = new BudgetBar;
    met->setBudget(0.82, State::Met);
    auto* spent = new BudgetBar;
    spent->setBudget(0, State::Breached);
    addRow(column, u"Sparkline and budgets"_s, {line, met, atRisk, spent});

    auto* warn = new InlineMessage(
        Tone::Warn, u"9 products have no owner. Until they have one nobody is told when an objective is breached."_s);
    warn->setActionText(u"Show them"_s);
    warn->setClosable(true);
    column->addWidget(warn);
    column->addWidget(new InlineMessage(
        Tone::Bad,
        u"manifest.json could not be read: line 214 ends in the middle of a string. Export it again and import the new file."_s));
    column->addWidget(new InlineMessage(Tone::Good, u"Imported 3 files: 12 products created, 4 changed."_s));
    column->addWidget(new InlineMessage(Tone::Info, u"You look at 3 Nov 2026, 14:05. Nothing can be edited there."_s));

    auto* panel = new Panel;
    auto* panelColumn = new QVBoxLayout(panel);
    auto* owners = new SectionTitle(u"Owners"_s);
    owners->setActionText(u"Add owner"_s);
    panelColumn->addWidget(owners);
    auto* grid = new KeyValueGrid;
    grid->addText(u"Purpose"_s, u"One trusted view of every customer for service and retention teams."_s,
                  KeyValueGrid::Span::Row);
    grid->addText(u"Domain"_s, u"Customer"_s);
    grid->addText(u"Type"_s, u"Aggregate"_s);
    grid->addText(u"Version"_s, u"2.1.0"_s);
    grid->addText(u"Visibility"_s, u"Organisation"_s);
    panelColumn->addWidget(grid);
    panelColumn->addStretch();
    auto* emptyPanel = new Panel;
    auto* empty = new EmptyState(u"Data products that teams offer to others appear here."_s);
    empty->setIcon(u"product"_s);
    empty->setActionText(u"Import files"_s);
    empty->setLinkText(u"Open the sample mesh"_s);
    auto* emptyColumn = new QVBoxLayout(emptyPanel);
    emptyColumn->addWidget(empty);
    addRow(column, u"Panels"_s, {panel, emptyPanel}, true);

    auto* strip = new MessageStrip;
    strip->showMessage(u"Moved 12 products to Ana Ruiz"_s, MessageStrip::Undo::Offered);
    const int job = strip->addJob(u"Importing manifest.json"_s);
    strip->setJobProgress(job, 62);
    strip->addJob(u"Recomputing labels"_s);
    column->addWidget(strip);
    column->addStretch();
    return page;
}

QWidget* makeIcons()
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(14);
    const QStringList names = iconNames();
    for (int i = 0; i < names.size(); ++i) {
        auto* cell = new QToolButton;
        cell->setIcon(icon(names.at(i)));
        cell->setText(names.at(i));
        cell->setIconSize(QSize(32, 32));
        cell->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        cell->setFixedSize(84, 64);
        grid->addWidget(cell, i / 10, i % 10);
    }
    return page;
}

QWidget* makeMenu()
{
    auto* menu = new QMenu;
    menu->addSection(u"Customer 360"_s);
    menu->addAction(icon(u"edit"_s), u"Rename"_s)->setShortcut(Qt::Key_F2);
    menu->addAction(icon(u"copy"_s), u"Copy qualified name"_s)->setShortcut(QKeySequence::Copy);
    auto* level = menu->addMenu(icon(u"lineage"_s), u"Show lineage"_s);
    level->addAction(u"Up"_s);
    menu->addSeparator();
    auto* isCompact = menu->addAction(u"Compact rows"_s);
    isCompact->setCheckable(true);
    isCompact->setChecked(true);
    menu->addAction(icon(u"trash"_s), u"Delete"_s)->setEnabled(false);
    menu->setActiveAction(menu->actions().at(2));
    return menu;
}

QWidget* makePopups()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(24);

    QComboBox choices;
    choices.addItems({u"At least"_s, u"At most"_s, u"Between"_s, u"Equal to"_s});
    choices.setCurrentIndex(1);
    choices.resize(180, 28);
    choices.setAttribute(Qt::WA_DontShowOnScreen);
    choices.show();
    choices.showPopup();
    auto* popup = new QLabel;
    popup->setPixmap(choices.view()->window()->grab());
    choices.hidePopup();
    row->addWidget(popup, 0, Qt::AlignTop);

    auto* calendar = new QCalendarWidget;
    calendar->setSelectedDate(QDate(2026, 11, 18));
    row->addWidget(calendar, 0, Qt::AlignTop);

    JobsView jobs;
    jobs.setJobs({{.id = 1, .title = u"Importing manifest.json"_s, .percent = 62},
                  {.id = 2, .title = u"Recomputing labels"_s, .percent = {}, .isCancellable = false}});
    auto* view = new QLabel;
    view->setPixmap(jobs.grab());
    row->addWidget(view, 0, Qt::AlignTop);
    return page;
}

QWidget* makeHues()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(24, 24, 24, 24);
    for (int i = 0; i < Tokens::DomainCount; ++i) {
        QPixmap lane(96, 64);
        lane.fill(tokens().surface);
        QPainter painter(&lane);
        painter.fillRect(lane.rect(), tokens().domainTint(i));
        painter.fillRect(QRect(12, 16, 3, 32), tokens().domainHue(i));
        painter.fillRect(QRect(24, 28, 8, 8), tokens().domainHue(i));
        auto* label = new QLabel;
        label->setPixmap(lane);
        row->addWidget(label);
    }
    return page;
}

QWidget* makeQuestion()
{
    return new QuestionDialog(
        {.title = u"Delete 3 products?"_s,
         .text = u"Their 12 datasets stay in the workspace without a product. You can undo this."_s,
         .details = {u"Customer 360"_s, u"Orders daily"_s, u"Web events"_s},
         .confirmLabel = u"Delete 3 products"_s,
         .alternativeLabel = {},
         .cancelLabel = {},
         .isDestructive = true});
}

} // namespace mesh::gallery
