// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/editing.h"
#include "items/facet_model.h"
#include "items/record_table_model.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "support/workspace_fixture.h"
#include "widgets/catalog/bulk_edit_dialog.h"
#include "widgets/catalog/card_view.h"
#include "widgets/catalog/catalogue_page.h"
#include "widgets/catalog/clipboard_table.h"
#include "widgets/catalog/facet_panel.h"
#include "widgets/catalog/owner_preview.h"
#include "widgets/catalog/record_table.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/search_field.h"
#include "widgets/common/segmented_control.h"
#include "widgets/desk.h"
#include "widgets/editors/change_dialog.h"
#include "widgets/inspector/inspector.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace mesh;

namespace {

template<typename T>
T* child(QWidget* parent, const QString& name)
{
    T* found = parent->findChild<T*>(name);
    if (!found)
        qWarning("no %s", qPrintable(name));
    return found;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"MeshsteadTest"_s);
        QCoreApplication::setApplicationName(u"tst_catalog"_s);
        appTheme().setChoice(Theme::Choice::Light);
    }

    void init() { QSettings().clear(); }

    void theListFollowsTheFilterAndTheFacets()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.resize(876, 724);
        page.show();
        QCOMPARE(page.model().rowCount(), 17);
        page.focusFilter();
        QTest::keyClicks(&page.facets().searchField(), u"master"_s);
        QCOMPARE(page.model().rowCount(), 2);
        page.facets().searchField().clear();
        FacetModel& facets = page.facets().model();
        const QModelIndex domain = facets.index(0, 0);
        for (int row = 0; row < facets.rowCount(domain); ++row) {
            const QModelIndex value = facets.index(row, 0, domain);
            if (value.data().toString() == u"Web"_s)
                QVERIFY(facets.setData(value, Qt::Checked, Qt::CheckStateRole));
        }
        QCOMPARE(page.model().rowCount(), 2);
        QTest::mouseClick(child<QPushButton>(&page, u"clearFilters"_s), Qt::LeftButton);
        QCOMPARE(page.model().rowCount(), 17);
    }

    void whatColleaguesChangedHasAMarkAndAFacet()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.resize(876, 724);
        page.show();
        const RecordId orders = desk.product(u"Orders daily"_s);
        const auto markOf = [&](QAbstractItemView& view, QPoint fromTopLeft) {
            const QRect rect = view.visualRect(page.model().index(page.model().rowOf(orders), 0));
            return view.viewport()->grab().toImage().pixelColor(rect.topLeft() + fromTopLeft);
        };
        auto* cards = child<QAbstractItemView>(&page, u"catalogueCards"_s);
        const QPoint inRow(5, page.table().rowHeight(0) / 2);
        QVERIFY(markOf(page.table(), inRow) != tokens().accent);
        desk.session.setUnseen({{orders, {u"lea"_s, Instant::now(), Instant::now()}}});
        QCOMPARE(markOf(page.table(), inRow), tokens().accent);
        page.setCards(true);
        const int width = cards->visualRect(page.model().index(0, 0)).width();
        QCOMPARE(markOf(*cards, QPoint(width - 6 - 12 - 4, 6 + 16 + 4)), tokens().accent);
        page.setCards(false);

        FacetModel& facets = page.facets().model();
        QCOMPARE(facets.index(0, 0).data().toString(), u"New to me"_s);
        const QModelIndex lea = facets.index(0, 0, facets.index(0, 0));
        QCOMPARE(lea.data().toString(), u"Changed by lea"_s);
        QVERIFY(facets.setData(lea, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(page.model().rowCount(), 1);
        QTest::mouseClick(child<QPushButton>(&page, u"clearFilters"_s), Qt::LeftButton);
        desk.session.setUnseen({});
        QVERIFY(markOf(page.table(), inRow) != tokens().accent);
        QCOMPARE(facets.index(0, 0).data().toString(), u"Domain"_s);
    }

    void aCellIsNeverWrittenOverAColleague()
    {
        for (const bool isTyped : {false, true}) {
            Desk desk;
            CataloguePage page(desk.session);
            page.resize(876, 724);
            page.show();
            const RecordId orders = desk.product(u"Orders daily"_s);
            const FieldInfo& name = *kindInfo(Kind::Product).field(u"name"_s);
            page.table().edit(page.model().index(page.model().rowOf(orders), 0));
            auto* edit = page.table().viewport()->findChild<QLineEdit*>();
            QVERIFY(edit);
            if (isTyped)
                QTest::keyClicks(edit, u"Mine"_s);
            const std::vector<RecordId> records {orders};
            const QString theirs = u"Orders daily, all"_s;
            QVERIFY(desk.document->commitNow(settingField(desk.mesh(), records, name, Value(theirs))));
            edit = page.table().viewport()->findChild<QLineEdit*>();
            QVERIFY(edit);
            QCOMPARE(edit->text(), isTyped ? u"Mine"_s : theirs);
            QTest::keyClick(edit, Qt::Key_Return);
            QTRY_VERIFY(!page.table().viewport()->findChild<QLineEdit*>()); // it is closed a moment later
            QCOMPARE(desk.mesh().find(orders).value(name).to<QString>(), theirs);
            if (isTyped)
                QCOMPARE(QGuiApplication::clipboard()->text(), u"Mine"_s);
        }
    }

    void whatWasTypedIsKeptWhenItsRowGoes()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.resize(876, 724);
        page.show();
        const RecordId orders = desk.product(u"Orders daily"_s);
        page.focusFilter();
        QTest::keyClicks(&page.facets().searchField(), u"Orders daily"_s);
        QTRY_COMPARE(page.model().rowCount(), 1);
        page.table().setCurrentIndex(page.model().index(0, 0));
        page.table().edit(page.model().index(0, 0));
        auto* edit = page.table().viewport()->findChild<QLineEdit*>();
        QVERIFY(edit);
        QTest::keyClicks(edit, u"Half a name"_s);
        const std::vector<RecordId> records {orders};
        const FieldInfo& name = *kindInfo(Kind::Product).field(u"name"_s);
        QVERIFY(desk.document->commitNow(settingField(desk.mesh(), records, name, Value(u"Gone"_s))));
        QTRY_COMPARE(page.model().rowCount(), 0);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Half a name"_s);
    }

    void theSelectionIsTheSessions()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.resize(876, 724);
        page.show();
        const RecordId orders = desk.product(u"Orders daily"_s);
        const QModelIndex index = page.model().index(page.model().rowOf(orders), 0);
        QTest::mouseClick(page.table().viewport(), Qt::LeftButton, {}, page.table().visualRect(index).center());
        QCOMPARE(desk.session.current(), orders);
        const RecordId feed = desk.product(u"Segment feed"_s);
        desk.session.select(feed);
        QCOMPARE(page.table().currentIndex().row(), page.model().rowOf(feed));
        // An edit elsewhere keeps it.
        const std::vector<RecordId> one {orders};
        QVERIFY(desk.session.commit(
            settingField(desk.mesh(), one, *kindInfo(Kind::Product).field(u"name"), Value(u"AAA orders"_s))));
        QCOMPARE(page.model().index(0, 0).data().toString(), u"AAA orders"_s);
        QCOMPARE(desk.session.current(), feed);
        QCOMPARE(page.table().currentIndex().row(), page.model().rowOf(feed));
    }

    void manyAreEditedAsOneChangeSetAndUndone()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.resize(876, 724);
        page.show();
        const Mesh before = desk.mesh();
        const std::vector<RecordId> three {desk.product(u"Orders daily"_s), desk.product(u"Segment feed"_s),
                                           desk.product(u"Price book"_s)};
        desk.session.select(three);
        page.editOwner();
        auto* dialog = child<BulkEditDialog>(&page, u"bulkEdit"_s);
        QVERIFY(dialog);
        auto* owner = child<QLineEdit>(dialog, u"bulkOwner"_s);
        auto* apply = child<QPushButton>(dialog, u"bulkApply"_s);
        QVERIFY(owner && apply);
        QVERIFY(!apply->isEnabled());
        owner->setFocus();
        QTest::keyClicks(owner, u"Clara Petit"_s);
        QTRY_VERIFY(apply->isEnabled());
        QCOMPARE(child<QLabel>(dialog, u"bulkSentence"_s)->text(), u"Set owner of 3 products to Clara Petit"_s);
        QCOMPARE(dialog->findChild<OwnerPreview*>()->lineCount(), 3); // one a product, before and after
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(desk.document->undoText(), u"Set owner of 3 products to Clara Petit"_s);
        const RecordId clara = named(desk.mesh(), Kind::Person, u"Clara Petit"_s);
        for (const RecordId& id : three)
            QCOMPARE(page.model().factsAt(page.model().rowOf(id)).owners, std::vector<RecordId> {clara});
        QVERIFY(desk.document->undoNow().has_value());
        QVERIFY(desk.mesh() == before);
    }

    void anyFieldCanBeEditedInBulkWithAPreview()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.show();
        desk.session.select({desk.product(u"Orders daily"_s), desk.product(u"Web events"_s)});
        page.editSelection();
        auto* dialog = child<BulkEditDialog>(&page, u"bulkEdit"_s);
        QVERIFY(dialog);
        auto* field = child<QComboBox>(dialog, u"bulkField"_s);
        for (const FieldInfo& info : kindInfo(Kind::Product).fields) {
            if (info.isEditable())
                QVERIFY2(field->findData(QString::fromLatin1(info.name)) >= 0, info.name);
        }
        dialog->chooseField(u"tier"_s);
        auto* edit = child<QLineEdit>(dialog, u"tierEdit"_s);
        QVERIFY(edit);
        QTest::keyClicks(edit, u"silver"_s);
        auto* apply = child<QPushButton>(dialog, u"bulkApply"_s);
        QTRY_VERIFY(apply->isEnabled());
        QCOMPARE(apply->text(), u"Change 2 products"_s);
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(desk.mesh().find(desk.product(u"Web events"_s)).value(u"tier").to<QString>(), u"silver"_s);
    }

    void deletingShowsWhatGoesWithIt()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.show();
        const Mesh before = desk.mesh();
        desk.session.select(desk.product(u"Customer 360"_s));
        page.deleteSelection();
        auto* dialog = child<ChangeDialog>(&page, u"changeDialog"_s);
        QVERIFY(dialog);
        QTest::mouseClick(child<QPushButton>(dialog, u"changeConfirm"_s), Qt::LeftButton);
        QVERIFY(desk.product(u"Customer 360"_s).isNull());
        QCOMPARE(page.model().rowCount(), 16);
        QVERIFY(desk.document->undoNow().has_value());
        QVERIFY(desk.mesh() == before);
    }

    void copiedRowsPasteBackWithoutAChange()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.show();
        page.table().selectAll();
        page.copySelection();
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), 18);
        std::vector<int> rows;
        for (int row = 0; row < page.model().rowCount(); ++row)
            rows.push_back(row);
        const PastePlan same = planPaste(page.model(), text, rows, 0, QDate::currentDate());
        QVERIFY(same.changeSet.isEmpty());
        QCOMPARE(same.problems, QStringList());
        QString edited = text;
        edited.replace(u"Deprecated"_s, u"Retired"_s);
        const PastePlan plan = planPaste(page.model(), edited, rows, 0, QDate::currentDate());
        QCOMPARE(plan.changeSet.changes.size(), 1U);
        const PastePlan wrong = planPaste(page.model(), u"Product\tStatus\nOrders daily\tnonsense\nNobody\tActive"_s,
                                          rows, 0, QDate::currentDate());
        QVERIFY(wrong.changeSet.isEmpty());
        QCOMPARE(wrong.problems.size(), 2);
    }

    void cardsShowAndSelectTheSameRecords()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.resize(876, 724);
        page.show();
        const RecordId orders = desk.product(u"Orders daily"_s);
        desk.session.select(orders);
        QTest::mouseClick(page.findChild<SegmentedControl*>()->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        auto* cards = child<CardView>(&page, u"catalogueCards"_s);
        QVERIFY(cards && cards->isVisible() && !page.table().isVisible());
        QCOMPARE(cards->currentIndex().row(), page.model().rowOf(orders));
        const auto centre = [&](const QString& name) {
            const QModelIndex index = page.model().index(page.model().rowOf(desk.product(name)), 0);
            cards->scrollTo(index);
            return cards->visualRect(index).center();
        };
        // Two stand beside each other, and fill the width.
        const QRect first = cards->visualRect(page.model().index(0, 0));
        const QRect second = cards->visualRect(page.model().index(1, 0));
        QCOMPARE(first.top(), second.top());
        QVERIFY(cards->maximumViewportSize().width() - second.right() < 16);

        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, centre(u"Price book"_s));
        QCOMPARE(desk.session.current(), desk.product(u"Price book"_s));
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, Qt::ControlModifier, centre(u"Segment feed"_s));
        QCOMPARE(desk.session.selection().size(), 2U);
        QVERIFY(child<QWidget>(&page, u"selectionBar"_s)->isVisible());
        cards->setFocus();
        QTest::keyClick(cards, Qt::Key_Home);
        QCOMPARE(desk.session.current(), page.model().recordAt(0));
        QTest::keyClick(cards, Qt::Key_Right);
        QCOMPARE(desk.session.current(), page.model().recordAt(1));

        // What is narrowed in one is narrowed in the other, and the selection stays.
        page.focusFilter();
        QTest::keyClicks(&page.facets().searchField(), u"master"_s);
        QCOMPARE(cards->model()->rowCount(), 2);
        page.facets().searchField().clear();
        const RecordId current = desk.session.current();
        page.setCards(false);
        QVERIFY(page.table().isVisible());
        QCOMPARE(page.table().currentIndex().row(), page.model().rowOf(current));
    }

    void widthsAndOrderOfColumnsAreRemembered()
    {
        Desk desk;
        const auto drag = [](QHeaderView* header, const QPoint& from, const QPoint& to) {
            QWidget* area = header->viewport();
            QTest::mousePress(area, Qt::LeftButton, {}, from);
            QTest::mouseMove(area, from + (to - from) / 2);
            QTest::mouseMove(area, to);
            QTest::mouseRelease(area, Qt::LeftButton, {}, to);
        };
        const QStringList usual {u"name"_s, u"owner"_s, u"status"_s, u"health"_s, u"measured"_s, u"trend"_s};
        int ownerWidth = 0;
        QStringList left;
        {
            CataloguePage page(desk.session);
            page.resize(876, 724);
            page.show();
            QCOMPARE(page.model().columnIds(), usual);
            QHeaderView* header = page.table().horizontalHeader();
            const auto middle = [header](int column) {
                return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                              header->height() / 2);
            };
            const int edge = header->sectionViewportPosition(2);
            const int before = header->sectionSize(1);
            const int name = header->sectionSize(0);
            drag(header, {edge - 1, 10}, {edge + 29, 10});
            ownerWidth = header->sectionSize(1);
            QCOMPARE(ownerWidth, before + 30);
            QCOMPARE(header->sectionSize(0), name); // nothing else moves under the hand
            drag(header, middle(3), middle(2) - QPoint(20, 0));
            QTRY_COMPARE(page.model().columnIds(),
                         (QStringList {u"name"_s, u"owner"_s, u"health"_s, u"status"_s, u"measured"_s, u"trend"_s}));
            for (int section = 0; section < header->count(); ++section)
                QCOMPARE(header->visualIndex(section), section); // the order is the model's
            QCOMPARE(header->sectionSize(1), ownerWidth);
            drag(header, middle(2), QPoint(10, 10)); // the name stays the first
            QTest::qWait(1);
            left = page.model().columnIds();
            QCOMPARE(left.first(), u"name"_s);
        }
        {
            CataloguePage page(desk.session);
            page.resize(876, 724);
            page.show();
            const auto widthOfOwner
                = [&page] { return page.table().columnWidth(int(page.model().columnIds().indexOf(u"owner"_s))); };
            QCOMPARE(page.model().columnIds(), left);
            QCOMPARE(widthOfOwner(), ownerWidth);
            page.setKind(Kind::Dataset); // has its own
            page.setKind(Kind::Product);
            QCOMPARE(widthOfOwner(), ownerWidth);
            emit page.table().columnsReset();
            QCOMPARE(page.model().columnIds(), usual);
            QVERIFY(widthOfOwner() != ownerWidth);
        }
        CataloguePage page(desk.session);
        QCOMPARE(page.model().columnIds(), usual);
    }

    void namesAreReadableBesideShortColumns()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.resize(876, 724);
        page.show();
        RecordTable& table = page.table();
        int total = 0;
        for (int column = 0; column < page.model().columnCount(); ++column)
            total += table.columnWidth(column);
        QCOMPARE(total, table.viewport()->width()); // nothing scrolls sideways, nothing is left over
        QStyleOptionViewItem option;
        for (int row = 0; row < page.model().rowCount(); ++row) {
            for (const int column : {0, 1, 2, 3}) {
                const QModelIndex index = page.model().index(row, column);
                const int needed = table.itemDelegate()->sizeHint(option, index).width();
                QVERIFY2(needed <= table.columnWidth(column),
                         qPrintable(u"%1 needs %2 of %3"_s.arg(index.data().toString())
                                        .arg(needed)
                                        .arg(table.columnWidth(column))));
            }
        }
    }

    void aViewIsSavedUnderItsName()
    {
        Desk desk;
        SavedView view {.name = u"Mine"_s,
                        .kind = Kind::Dataset,
                        .text = u"x"_s,
                        .facets = {},
                        .columns = {u"name"_s},
                        .sortColumn = u"name"_s,
                        .isDescending = true,
                        .isCards = false};
        view.facets[Facet::Owner] = {QString(NoOwnerKey)};
        SavedViews(desk.document->path()).save(view);
        const SavedViews read(desk.document->path());
        QCOMPARE(read.all().size(), 1U);
        QVERIFY(read.all().front() == view);
        QVERIFY(SavedViews(u"/elsewhere.meshstead"_s).all().empty());
    }

    void aNewProductIsMadeSelectedAndADraft()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.show();
        desk.dialogs.texts = {u"Gift cards"_s};
        QTest::mouseClick(child<QPushButton>(&page, u"createButton"_s), Qt::LeftButton);
        const RecordId made = desk.product(u"Gift cards"_s);
        QVERIFY(!made.isNull());
        QCOMPARE(desk.session.current(), made);
        QCOMPARE(desk.mesh().find(made.as<Kind::Product>())->status, Lifecycle::Draft);
    }

    /// As after an import of tables: what was imported is one click away.
    void withoutProductsTheDatasetsAreShown()
    {
        test::WorkspaceFixture file;
        ScriptedDialogs dialogs;
        Session session(*file.document, dialogs);
        CataloguePage page(session);
        page.show();
        const auto* empty = child<EmptyState>(&page, u"catalogueEmpty"_s);
        QVERIFY(empty->actionButton()->text() != u"Show the datasets"_s);
        ChangeSetBuilder changes(file.document->mesh());
        changes.create(Dataset {.name = u"stg_customers"_s});
        QVERIFY(file.commit(changes.build(), u"Only a table"_s));
        QTRY_COMPARE(empty->actionButton()->text(), u"Show the datasets"_s);
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->actionButton(), Qt::LeftButton);
        QCOMPARE(page.kind(), Kind::Dataset);
        QTRY_VERIFY(page.model().rowCount() > 0);
    }

    void anEarlierDateCanOnlyBeLookedAt()
    {
        Desk desk;
        CataloguePage page(desk.session);
        page.show();
        const Instant at = Instant::now();
        QSignalSpy asOf(&desk.session, &Session::asOfChanged);
        desk.session.showAsOf(at);
        QVERIFY(asOf.wait(10'000));
        QVERIFY(!desk.session.isEditable());
        QVERIFY(!child<QPushButton>(&page, u"createButton"_s)->isEnabled());
        QVERIFY(!(page.model().flags(page.model().index(0, 0)) & Qt::ItemIsEditable));
    }

    /// Not a check: with MESHSTEAD_SHOTS=folder it draws page and inspector as the window shows them.
    void picturesAreDrawnOnRequest()
    {
        const QString folder = qEnvironmentVariable("MESHSTEAD_SHOTS");
        if (folder.isEmpty())
            QSKIP("MESHSTEAD_SHOTS names no folder");
        Desk desk;
        for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            appTheme().setChoice(choice);
            const QString theme = choice == Theme::Choice::Light ? u"light"_s : u"dark"_s;
            QWidget window;
            auto* layout = new QHBoxLayout(&window);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(0);
            auto* page = new CataloguePage(desk.session);
            auto* inspector = new Inspector(desk.session);
            inspector->setFixedWidth(336);
            layout->addWidget(page, 1);
            layout->addWidget(inspector);
            window.resize(1212, 724);
            desk.session.select(desk.product(u"Customer 360"_s));
            window.show();
            const auto grab = [&](const QString& name) {
                QTest::qWait(250);
                window.grab().save(QString(folder % u'/' % name % u'-' % theme % u".png"_s));
            };
            page->table().setFocus();
            grab(u"catalogue"_s);
            page->setCards(true);
            grab(u"cards"_s);
            page->setCards(false);
            for (int tab = 1; tab < 7; ++tab) {
                inspector->setCurrentTab(InspectorTabId(tab));
                grab(QString(u"tab"_s % QString::number(tab)));
            }
            desk.session.select(
                {desk.product(u"Customer 360"_s), desk.product(u"Orders daily"_s), desk.product(u"Segment feed"_s)});
            inspector->setCurrentTab(InspectorTabId::Overview);
            grab(u"many"_s);
            page->editOwner();
            QTest::qWait(200);
            if (auto* dialog = page->findChild<BulkEditDialog*>()) {
                QTest::keyClicks(dialog->findChild<QLineEdit*>(u"bulkOwner"_s), u"Clara Petit"_s);
                QTest::qWait(300);
                dialog->grab().save(QString(folder % u"/bulk-"_s % theme % u".png"_s));
                dialog->close();
            }
            page->setKind(Kind::Dataset);
            desk.session.select(named(desk.mesh(), Kind::Dataset, u"customer_360"_s));
            inspector->setCurrentTab(InspectorTabId::Consent);
            grab(u"dataset"_s);
            inspector->setCurrentTab(InspectorTabId::Contract);
            grab(u"dataset-contract"_s);
        }
    }
};

QTEST_MAIN(TestCatalog)
#include "tst_catalog.moc"
