// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/catalog/bulk_edit_dialog.h"
#include "widgets/catalog/card_view.h"
#include "widgets/catalog/catalogue_page.h"
#include "widgets/catalog/clipboard_table.h"
#include "widgets/catalog/facet_panel.h"
#include "widgets/catalog/record_table.h"
#include "widgets/editors/change_dialog.h"

#include "items/record_table_model.h"
#include "items/words.h"
#include "mesh/change_builder.h"
#include "mesh/description.h"
#include "mesh/naming.h"
#include "widgets/common/chip.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/search_field.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

// What a person can do in the catalogue, by key, menu or button; catalogue_page.cpp holds how it looks.
namespace mesh {

void CataloguePage::addActions()
{
    const auto add = [this](const QKeySequence& keys, void (CataloguePage::*slot)()) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        // On the list, not the page: in a field these keys are the field's.
        m_stack->addAction(action);
    };
    add(QKeySequence::Copy, &CataloguePage::copySelection);
    add(QKeySequence::Paste, &CataloguePage::pasteIntoSelection);
    add(QKeySequence::Delete, &CataloguePage::deleteSelection);
    add(QKeySequence(Qt::CTRL | Qt::Key_E), &CataloguePage::editSelection);
    add(QKeySequence(Qt::CTRL | Qt::Key_D), &CataloguePage::fillDown);
    auto* find = new QAction(this); // wherever the focus is while the page is shown
    find->setShortcut(QKeySequence::Find);
    auto* slash = new QAction(this); // but not in a field
    slash->setShortcut(Qt::Key_Slash);
    slash->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction* action : {find, slash}) {
        connect(action, &QAction::triggered, this, &CataloguePage::focusFilter);
        m_stack->addAction(action);
    }
    auto* clear = new QAction(this);
    clear->setShortcut(Qt::Key_Escape);
    clear->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(clear, &QAction::triggered, m_table, &QAbstractItemView::clearSelection);
    m_stack->addAction(clear);
    connect(&m_facets->searchField(), &SearchField::dismissed, this, [this] { m_table->setFocus(); });
}

void CataloguePage::editSelection()
{
    const std::vector<RecordId> records = selected();
    if (records.empty() || !m_session.isEditable())
        return;
    auto* dialog = new BulkEditDialog(m_session, records, this);
    const int column = m_table->currentIndex().column();
    if (column > 0)
        dialog->chooseField(m_model->columns()[std::size_t(column)].id);
    dialog->open();
}

void CataloguePage::editOwner()
{
    const std::vector<RecordId> records = selected();
    if (records.empty() || !m_session.isEditable())
        return;
    auto* dialog = new BulkEditDialog(m_session, records, this);
    dialog->chooseField(u"owner"_s);
    dialog->open();
}

void CataloguePage::fillDown()
{
    const std::vector<RecordId> records = selected();
    const int column = m_table->currentIndex().column();
    if (records.size() < 2 || column < 0 || !m_session.isEditable())
        return;
    const TableColumn& source = m_model->columns()[std::size_t(column)];
    if (source.field < 0) {
        m_session.tell(tr("Choose a column that can be edited to fill it down."));
        return;
    }
    const FieldInfo& field = kindInfo(kind()).fields[std::size_t(source.field)];
    auto* dialog = new BulkEditDialog(m_session, records, this);
    dialog->chooseField(QString::fromLatin1(field.name));
    // The topmost row gives the value, as in a spreadsheet.
    dialog->chooseValue(m_session.document().mesh().find(records.front()).value(field));
    dialog->open();
}

void CataloguePage::copySelection()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    QGuiApplication::clipboard()->setText(tableText(*m_model, rows));
    //: %1 is a number of records such as "12 products"
    m_session.tell(tr("Copied %1").arg(countText(kind(), qint64(rows.size()))));
}

void CataloguePage::pasteIntoSelection()
{
    if (!m_session.isEditable())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    const int column = std::max(0, m_table->currentIndex().column());
    PastePlan plan = planPaste(*m_model, text, selectedRows(), column, QDate::currentDate());
    if (plan.cells == 0 && plan.problems.isEmpty()) {
        m_session.tell(tr("The clipboard holds no cells to paste here."));
        return;
    }
    if (plan.changeSet.isEmpty() && plan.problems.isEmpty()) {
        m_session.tell(tr("Nothing to change: the cells hold these values already."));
        return;
    }
    ChangeDialog::Texts texts;
    texts.title = plan.changeSet.info.reason;
    texts.problems = plan.problems;
    texts.confirm = tr("Change %1").arg(countText(Kind::None, qint64(plan.changeSet.changes.size())));
    auto* dialog = new ChangeDialog(m_session, std::move(plan.changeSet), texts, this);
    dialog->open();
}

void CataloguePage::deleteSelection()
{
    deleteRecords(m_session, selected(), this);
}

void CataloguePage::createRecord()
{
    if (!m_session.isEditable())
        return;
    const KindInfo& info = kindInfo(kind());
    const QString what = inSentence(info.singular());
    const auto name = m_session.dialogs().askText(this, tr("New %1").arg(what), tr("Name"), {}, tr("Create"));
    if (!name || name->trimmed().isEmpty())
        return;
    ChangeSetBuilder changes(m_session.document().mesh());
    RecordId created;
    withRecordType(kind(), [&](auto* type) {
        using T = std::remove_pointer_t<decltype(type)>;
        created = changes.create(T {});
    });
    const FieldInfo& title = info.fields[std::size_t(info.titleField)];
    const QString text = name->trimmed();
    changes.set(created, info.titleField, title.type == FieldType::TextList ? Value(QStringList {text}) : Value(text));
    if (kind() == Kind::Product)
        changes.set(created, info.indexOf(u"status"), Value(qint64(Lifecycle::Draft)));
    // What is listed narrowed to one domain belongs to that domain.
    const FacetChoice& chosen = m_model->query().facets;
    const auto domain = chosen.find(Facet::Domain);
    const int domainField = info.indexOf(u"domain");
    if (domainField >= 0 && domain != chosen.end() && domain->second.size() == 1) {
        if (const auto uuid = Uuid::fromString(*domain->second.begin()))
            changes.set(created, domainField, Value(*uuid));
    }
    // A contract is known by its key; the name makes one until somebody gives a better one.
    if (const int key = info.indexOf(u"key"); key >= 0 && info.fields[std::size_t(key)].has(FieldFlag::Required))
        changes.set(created, key, Value(text));
    if (m_session.commit(changes.build(tr("Create %1 %2", "a kind and a name").arg(what, shortened(text)))))
        m_session.select(created);
}

void CataloguePage::openMenu(const QPoint& globalPosition)
{
    const std::vector<RecordId> records = selected();
    if (records.empty())
        return;
    const bool isEditable = m_session.isEditable();
    QMenu menu(this);
    if (records.size() == 1) {
        menu.addAction(icon(u"mesh"_s), tr("Show in the mesh"), this,
                       [this, id = records.front()] { m_session.reveal(id, Session::Page::Mesh); });
        menu.addAction(icon(u"history"_s), tr("Show in the history"), this,
                       [this, id = records.front()] { m_session.reveal(id, Session::Page::History); });
        menu.addSeparator();
    }
    const auto add = [&](const QString& iconName, const QString& text, const QKeySequence& keys,
                         void (CataloguePage::*slot)(), bool isEnabled) {
        QAction* action = menu.addAction(icon(iconName), text, this, slot);
        action->setShortcut(keys);
        action->setEnabled(isEnabled);
    };
    const Kind k = kind();
    const bool isOwnable = k == Kind::Domain || k == Kind::Product || k == Kind::Dataset || k == Kind::Column;
    add(u"edit"_s, tr("Edit a field"), QKeySequence(Qt::CTRL | Qt::Key_E), &CataloguePage::editSelection, isEditable);
    if (isOwnable)
        add(u"person"_s, tr("Set owner"), {}, &CataloguePage::editOwner, isEditable);
    if (records.size() > 1)
        add(u"collapse"_s, tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), &CataloguePage::fillDown, isEditable);
    menu.addSeparator();
    add(u"copy"_s, tr("Copy rows"), QKeySequence::Copy, &CataloguePage::copySelection, true);
    add(u"drop-files"_s, tr("Paste into the rows"), QKeySequence::Paste, &CataloguePage::pasteIntoSelection,
        isEditable);
    menu.addSeparator();
    menu.addActions({m_session.recordActions().begin(), m_session.recordActions().end()});
    add(u"trash"_s, tr("Delete"), QKeySequence::Delete, &CataloguePage::deleteSelection, isEditable);
    menu.exec(globalPosition);
}

void CataloguePage::fillKindMenu()
{
    m_kindMenu->clear();
    const auto add = [&](Kind each) {
        const qint64 count = qint64(m_session.shown().count(each));
        //: %1 is a kind of records such as "Datasets", %2 their number
        QAction* action = m_kindMenu->addAction(tr("%1 (%2)").arg(kindInfo(each).plural(), QLocale().toString(count)));
        action->setCheckable(true);
        action->setChecked(each == kind());
        connect(action, &QAction::triggered, this, [this, each] { setKind(each); });
    };
    for (const Kind each : {Kind::Product, Kind::Dataset, Kind::Column, Kind::Domain, Kind::Person, Kind::Team})
        add(each);
    m_kindMenu->addSeparator();
    for (const Kind each : {Kind::Contract, Kind::Port, Kind::Slo, Kind::Rule, Kind::Process, Kind::Agreement,
                            Kind::Vendor, Kind::Term, Kind::Tag, Kind::Source}) {
        if (m_session.shown().count(each) > 0 || each == Kind::Term || each == Kind::Vendor)
            add(each);
    }
}

void CataloguePage::openViewMenu()
{
    QMenu menu(this);
    menu.addSection(tr("Saved views"));
    for (const SavedView& view : m_views.all())
        menu.addAction(icon(u"star"_s), view.name, this, [this, view] { applyView(view); });
    menu.addAction(icon(u"save"_s), tr("Save this view"), this, &CataloguePage::saveView);
    if (!m_views.all().empty()) {
        QMenu* remove = menu.addMenu(tr("Remove a view"));
        for (const SavedView& view : m_views.all())
            remove->addAction(view.name, this, [this, name = view.name] { m_views.remove(name); });
    }
    menu.addSeparator();
    const QPoint below = m_viewMenu->mapToGlobal(QPoint(0, m_viewMenu->height() + 4));
    menu.addAction(icon(u"columns"_s), tr("Columns"), this, [this, below] { m_table->openColumnMenu(below); })
        ->setEnabled(!m_isCards);
    fillSortMenu(*menu.addMenu(icon(u"sort"_s), tr("Sort by")));
    menu.addAction(icon(u"copy"_s), tr("Copy rows"), this, &CataloguePage::copySelection)
        ->setEnabled(!selected().empty());
    menu.addAction(icon(u"drop-files"_s), tr("Paste a table"), this, &CataloguePage::pasteIntoSelection)
        ->setEnabled(m_session.isEditable());
    menu.exec(below);
}

/// The header sorts the table; cards have none.
void CataloguePage::fillSortMenu(QMenu& menu)
{
    const TableQuery& query = m_model->query();
    const auto add = [&](const QString& text, bool isChosen, const QString& column, Qt::SortOrder order) {
        QAction* action = menu.addAction(text, this, [this, column, order] {
            m_model->sortBy(column, order);
            fitColumns(); // and the mark in the header
        });
        action->setCheckable(true);
        action->setChecked(isChosen);
    };
    for (const TableColumn& column : m_model->columns())
        add(columnTitle(kind(), column), column.id == query.sortColumn.id, column.id, query.sortOrder);
    menu.addSeparator();
    const bool isAscending = query.sortOrder == Qt::AscendingOrder;
    add(tr("Ascending"), isAscending, query.sortColumn.id, Qt::AscendingOrder);
    add(tr("Descending"), !isAscending, query.sortColumn.id, Qt::DescendingOrder);
}

void CataloguePage::saveView()
{
    const auto name = m_session.dialogs().askText(this, tr("Save this view"), tr("Name"), {}, tr("Save"));
    if (!name || name->trimmed().isEmpty())
        return;
    const TableQuery& query = m_model->query();
    m_views.save({.name = name->trimmed(),
                  .kind = kind(),
                  .text = query.text,
                  .facets = query.facets,
                  .columns = m_model->columnIds(),
                  .sortColumn = query.sortColumn.id,
                  .isDescending = query.sortOrder == Qt::DescendingOrder,
                  .isCards = m_isCards});
    m_session.tell(tr("Saved the view %1").arg(name->trimmed()));
}

void CataloguePage::applyView(const SavedView& view)
{
    setKind(view.kind);
    if (!view.columns.isEmpty())
        m_model->setColumns(view.columns);
    const auto order = view.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_model->setQuery(view.text, view.facets, view.sortColumn, order);
    m_facets->searchField().setText(view.text);
    m_facets->setChoice(view.facets);
    m_facets->setGroups(m_model->facetGroups());
    fitColumns();
    setCards(view.isCards);
}

} // namespace mesh
