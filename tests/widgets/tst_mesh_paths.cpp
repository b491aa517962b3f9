// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Paths between two nodes: choosing the other end, and every way there is.

#include "items/path_model.h"
#include "mesh/change_builder.h"
#include "mesh_desk.h"
#include "widgets/editors/record_picker.h"
#include "widgets/lineage/exploring/exploring.h"
#include "widgets/lineage/exploring/path_panel.h"
#include "widgets/lineage/exploring/path_pick.h"
#include "widgets/lineage/exploring/side_panels.h"
#include "widgets/lineage/scene/scene_view.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshPaths : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void theOtherEndIsAClick();
    void theOtherEndIsAName();
    void halfANameAndEnterAreEnough();
    void theOtherEndIsReachedByKeys();
    void escapeLeavesEverythingAsItWas();
    void everyWayIsListedAndTraced();
    void aWayIsWholeOnceTheDiagramShowsAllOfIt();
    void aWayThatAFilterHidesIsNotShownAsAnother();
    void whereNothingFlowsItIsSaid();
    void leavingThePathClosesThePanel();
    void looks_data();
    void looks();
};

namespace {

PathPick* begun(PageWindow& window, const QString& from)
{
    window.session().select(RecordId(window.product(from)));
    QTest::keyClick(window.canvas(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    return window.page.exploring()->pick();
}

} // namespace

void TestMeshPaths::theOtherEndIsAClick()
{
    PageWindow window;
    window.canvas()->fit();
    PathPick* pick = begun(window, u"CRM accounts"_s);
    QVERIFY(pick->isVisible());
    QTest::mouseClick(window.canvas()->viewport(), Qt::LeftButton, {},
                      window.middleOf(window.product(u"Customer 360"_s)));
    QVERIFY(window.settle());
    QVERIFY(!pick->isVisible());
    QCOMPARE(window.page.diagram()->scene().nodeCount(), std::size_t(3));
    QVERIFY(window.shows(window.product(u"Customer master"_s)));
    // The click chose the end and nothing else.
    QCOMPARE(window.session().current(), RecordId(window.product(u"CRM accounts"_s)));
}

void TestMeshPaths::theOtherEndIsAName()
{
    PageWindow window;
    PathPick* pick = begun(window, u"Web events"_s);
    auto* field = pick->findChild<RecordPicker*>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"Campaign audience"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(window.settle());
    QCOMPARE(window.page.spec().filter.pathFrom, RecordId(window.product(u"Web events"_s)));
    QCOMPARE(window.page.spec().filter.pathTo, RecordId(window.product(u"Campaign audience"_s)));
}

void TestMeshPaths::halfANameAndEnterAreEnough()
{
    PageWindow window;
    PathPick* pick = begun(window, u"Web events"_s);
    auto* field = pick->findChild<RecordPicker*>();
    QTest::keyClicks(field, u"Campaign aud"_s);
    auto* list = field->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Return); // it has the keyboard while it is open
    QVERIFY(window.settle());
    QCOMPARE(window.page.spec().filter.pathTo, RecordId(window.product(u"Campaign audience"_s)));
}

void TestMeshPaths::theOtherEndIsReachedByKeys()
{
    PageWindow window;
    begun(window, u"CRM accounts"_s);
    window.canvas()->setFocus();
    QTest::keyClick(window.canvas(), Qt::Key_Right);
    QTest::keyClick(window.canvas(), Qt::Key_Right);
    const RecordId end = window.session().current();
    QTest::keyClick(window.canvas(), Qt::Key_Return);
    QVERIFY(window.settle());
    QCOMPARE(window.page.spec().filter.pathFrom, RecordId(window.product(u"CRM accounts"_s)));
    QCOMPARE(window.page.spec().filter.pathTo, end);
}

void TestMeshPaths::escapeLeavesEverythingAsItWas()
{
    PageWindow window;
    const DiagramSpec before = window.page.spec();
    PathPick* pick = begun(window, u"CRM accounts"_s);
    QTest::keyClick(pick->findChild<RecordPicker*>(), Qt::Key_Escape);
    QVERIFY(!pick->isVisible());
    QVERIFY(!pick->isPicking());
    QVERIFY(window.canvas()->hasFocus());
    QCOMPARE(window.page.spec(), before);
}

void TestMeshPaths::everyWayIsListedAndTraced()
{
    PageWindow window;
    // A second way from CRM accounts to Campaign audience: past the 360.
    ChangeSetBuilder changes(window.desk.document->mesh());
    Flow flow;
    flow.from = window.product(u"Customer master"_s);
    flow.to = window.product(u"Campaign audience"_s);
    changes.create(std::move(flow));
    QVERIFY(window.session().commit(changes.build(u"Draw"_s)));
    QVERIFY(window.settle());
    window.page.showPath(window.product(u"CRM accounts"_s), window.product(u"Campaign audience"_s));
    QVERIFY(window.settle());
    PathPanel* panel = window.page.exploring()->paths();
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->model()->rowCount(), 2);
    QCOMPARE(panel->model()->found().total, quint64(2));
    QCOMPARE(panel->model()->index(0).data(PathModel::LengthRole).toInt(), 2);
    QCOMPARE(panel->model()->index(1).data(PathModel::LengthRole).toInt(), 3);
    // The shortest is shown at once, the next when it is chosen.
    QCOMPARE(window.canvas()->trace().records.size(), std::size_t(3));
    QTest::keyClick(panel->findChild<QListView*>(), Qt::Key_Down);
    QCOMPARE(window.canvas()->trace().records.size(), std::size_t(4));
    QVERIFY(std::ranges::count(window.canvas()->trace().records, RecordId(window.product(u"Customer 360"_s))) == 1);
    // All of it is in the window, with names that can be read.
    const auto isInWindow = [&](RecordId record) {
        const auto node = window.canvas()->scene().find(record);
        return QRectF(window.canvas()->viewport()->rect()).contains(window.canvas()->nodeRect(node));
    };
    QVERIFY(std::ranges::all_of(window.canvas()->trace().records, isInWindow));
    QVERIFY(window.canvas()->transform().scale >= sceneview::SmallestNamed);
    // Also after it was moved out of sight, when it is chosen again.
    window.canvas()->setTransform({1, QPointF(-5000, 0)});
    QVERIFY(!isInWindow(window.product(u"Customer 360"_s)));
    QTest::keyClick(panel->findChild<QListView*>(), Qt::Key_Up);
    QVERIFY(std::ranges::all_of(window.canvas()->trace().records, isInWindow));
    PathModel model;
    QAbstractItemModelTester tester(&model);
    model.setPaths(window.page.maker()->basis().graph, panel->model()->found());
    QCOMPARE(model.rowCount(), 2);
}

void TestMeshPaths::aWayIsWholeOnceTheDiagramShowsAllOfIt()
{
    PageWindow window;
    const RecordId crm(window.product(u"CRM accounts"_s));
    const RecordId master(window.product(u"Customer master"_s));
    window.page.hide({crm});
    QVERIFY(window.settle());
    DiagramSpec all = window.page.spec();
    all.filter.hidden.clear();
    window.page.maker()->navigate(std::move(all), {}, DiagramMaker::Change::Step);
    emit window.page.exploring()->paths()->wayChosen({crm, master}); // found before the diagram is there
    QCOMPARE(window.canvas()->trace().records, std::vector<RecordId> {master});
    QVERIFY(window.settle());
    QCOMPARE(window.canvas()->trace().records, (std::vector<RecordId> {crm, master}));
}

void TestMeshPaths::aWayThatAFilterHidesIsNotShownAsAnother()
{
    PageWindow window;
    const RecordId crm(window.product(u"CRM accounts"_s));
    const RecordId master(window.product(u"Customer master"_s));
    const RecordId golden(window.product(u"Customer 360"_s));
    window.page.hide({master});
    QVERIFY(window.settle());
    QSignalSpy told(&window.session(), &Session::told);
    emit window.page.exploring()->paths()->wayChosen({crm, master, golden});
    QVERIFY(window.canvas()->trace().records.empty());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(u"Customer master"_s));
    window.page.showEverything();
    QVERIFY(window.settle());
    QCOMPARE(window.canvas()->trace().records, (std::vector<RecordId> {crm, master, golden}));
    QCOMPARE(told.size(), 1);
}

void TestMeshPaths::whereNothingFlowsItIsSaid()
{
    PageWindow window;
    QSignalSpy told(&window.session(), &Session::told);
    window.page.showPath(window.product(u"Segments"_s), window.product(u"Web events"_s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().front().toString(), u"Nothing flows between Segments and Web events at this level."_s);
    QVERIFY(window.page.spec().filter.pathFrom.isNull());
}

void TestMeshPaths::leavingThePathClosesThePanel()
{
    PageWindow window;
    window.page.showPath(window.product(u"CRM accounts"_s), window.product(u"Customer 360"_s));
    QVERIFY(window.settle());
    QCOMPARE(window.page.panels()->shown(), window.page.exploring()->paths());
    window.page.showEverything();
    QVERIFY(window.settle());
    QVERIFY(!window.page.panels()->shown());
}

void TestMeshPaths::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestMeshPaths::looks()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    const QString theme = QString::fromUtf8(QTest::currentDataTag());
    PageWindow window;
    begun(window, u"Web events"_s);
    window.keepPicture(u"path-pick-"_s + theme);
    window.page.exploring()->pick()->cancel();
    window.page.showPath(window.product(u"CRM accounts"_s), window.product(u"Campaign audience"_s));
    QVERIFY(window.settle());
    window.keepPicture(u"path-"_s + theme);
    QVERIFY(window.page.exploring()->paths()->isVisible());
    appTheme().setChoice(Theme::Choice::Light);
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshPaths)
#include "tst_mesh_paths.moc"
