// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Where nodes are on the mesh page: put by hand, and how little moves when something changes.

#include "mesh/change_builder.h"
#include "mesh_desk.h"
#include "widgets/lineage/canvas/node_drag.h"
#include "widgets/lineage/exploring/diagram_shelf.h"
#include "widgets/lineage/exploring/diagram_steps.h"
#include "widgets/theme/theme.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace mesh {

class TestMeshPlaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void aDraggedNodeStaysWhereItIsPut();
    void undoTakesAMoveBackBeforeOlderChanges();
    void keysAreOneStepToUndo();
    void whatWasGoneBackFromIsNotUndoneTwice();
    void escapeLetsGoOfIt();
    void aClickMovesNothing();
    void keysNudge();
    void laidOutAfreshItIsFree();
    void littleMovesWhenSomethingChanges_data();
    void littleMovesWhenSomethingChanges();
    void looks();
};

namespace {

using Places = std::map<RecordId, QPointF>;

Places placesOf(PageWindow& window)
{
    const LineageScene& scene = window.page.diagram()->scene();
    Places places;
    for (LineageScene::Index node = 0; node < scene.nodeCount(); ++node)
        places[scene.record[node]] = scene.rect(node).topLeft();
    return places;
}

/// Nodes of both whose place differs by more than a pixel, relative to the node that moved least.
int movedBetween(const Places& before, const Places& after)
{
    int moved = 0;
    for (const auto& [record, place] : before) {
        const auto now = after.find(record);
        moved += now != after.end() && (now->second - place).manhattanLength() > 1;
    }
    return moved;
}

void drag(PageWindow& window, RecordId node, QPoint by, bool isReleased = true)
{
    QWidget* viewport = window.canvas()->viewport();
    const QPoint from = window.middleOf(node);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, from + by / 2);
    QTest::mouseMove(viewport, from + by);
    if (isReleased)
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + by);
}

} // namespace

void TestMeshPlaces::aDraggedNodeStaysWhereItIsPut()
{
    PageWindow window;
    window.canvas()->fit();
    const RecordId segments = window.product(u"Segments"_s);
    const Places before = placesOf(window);
    const QPoint screen = window.middleOf(segments);
    drag(window, segments, QPoint(40, 24));
    QVERIFY(window.settle());
    const Places after = placesOf(window);
    const QPointF by = after.at(segments) - before.at(segments);
    const qreal scale = window.canvas()->transform().scale;
    QVERIFY2(std::abs(by.x() - 40 / scale) < 2, qPrintable(QString::number(by.x())));
    QVERIFY((window.middleOf(segments) - screen - QPoint(40, 24)).manhattanLength()
            <= 60); // y may give way to the lane
    QCOMPARE(window.page.spec().pins.size(), std::size_t(1));
    // It was a step: back takes it back.
    window.page.goBack();
    QVERIFY(window.settle());
    QVERIFY(window.page.spec().pins.empty());
}

void TestMeshPlaces::undoTakesAMoveBackBeforeOlderChanges()
{
    PageWindow window;
    window.canvas()->fit();
    Session& session = window.session();
    const ProductId segments = window.product(u"Segments"_s);
    const auto setPurpose = [&](const QString& purpose) {
        ChangeSetBuilder changes(window.desk.document->mesh());
        changes.edit<Product>(segments, [&](Product& product) { product.purpose = purpose; });
        QVERIFY(session.commit(changes.build(purpose)));
        QVERIFY(window.settle());
    };
    const auto purpose = [&] { return window.desk.document->mesh().find(segments)->purpose; };
    setPurpose(u"First"_s);
    drag(window, segments, QPoint(40, 24));
    QVERIFY(window.settle());
    QCOMPARE(session.undoText(), u"Move Segments"_s);
    setPurpose(u"Second"_s);
    QCOMPARE(session.undoText(), u"Second"_s);

    session.undo();
    QCOMPARE(purpose(), u"First"_s);
    QCOMPARE(window.page.spec().pins.size(), std::size_t(1));
    session.undo();
    QCOMPARE(window.page.spec().pins.size(), std::size_t(0));
    QCOMPARE(purpose(), u"First"_s);
    QCOMPARE(session.redoText(), u"Move Segments"_s);
    session.redo();
    QCOMPARE(window.page.spec().pins.size(), std::size_t(1));
    session.redo();
    QCOMPARE(purpose(), u"Second"_s);
    session.undo();
    session.undo();
    session.undo();
    QVERIFY(purpose() != u"First"_s);
    QVERIFY(window.page.spec().pins.empty());
    setPurpose(u"Third"_s); // nothing of it is done again on top of this
    session.undo();
    QCOMPARE(session.redoText(), u"Third"_s);
}

void TestMeshPlaces::keysAreOneStepToUndo()
{
    PageWindow window;
    const RecordId segments = window.product(u"Segments"_s);
    window.session().select(segments);
    drag(window, segments, QPoint(40, 24));
    QVERIFY(window.settle());
    const layout::Point dragged = window.page.spec().pins.at(segments);
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(window.canvas(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(window.settle());
    const layout::Point nudged = window.page.spec().pins.at(segments);
    QVERIFY(nudged.x > dragged.x);
    window.session().undo();
    QCOMPARE(window.page.spec().pins.at(segments), dragged);
    window.session().redo();
    QCOMPARE(window.page.spec().pins.at(segments), nudged);
    window.session().undo();
    window.session().undo();
    QVERIFY(window.page.spec().pins.empty());
}

void TestMeshPlaces::whatWasGoneBackFromIsNotUndoneTwice()
{
    PageWindow window;
    window.canvas()->fit();
    const QString before = window.session().undoText();
    drag(window, window.product(u"Segments"_s), QPoint(40, 24));
    QVERIFY(window.settle());
    QVERIFY(window.session().undoText() != before);
    window.page.goBack();
    QVERIFY(window.settle());
    QCOMPARE(window.session().undoText(), before);
}

void TestMeshPlaces::escapeLetsGoOfIt()
{
    PageWindow window;
    window.canvas()->fit();
    const RecordId segments = window.product(u"Segments"_s);
    drag(window, segments, QPoint(40, 24), false);
    QVERIFY(window.page.findChild<NodeDrag*>()->isDragging());
    QTest::keyClick(window.canvas(), Qt::Key_Escape);
    QVERIFY(!window.page.findChild<NodeDrag*>()->isDragging());
    QTest::mouseRelease(window.canvas()->viewport(), Qt::LeftButton, {}, window.middleOf(segments) + QPoint(40, 24));
    QVERIFY(window.settle());
    QVERIFY(window.page.spec().pins.empty());
}

void TestMeshPlaces::aClickMovesNothing()
{
    PageWindow window;
    window.canvas()->fit();
    const RecordId segments = window.product(u"Segments"_s);
    QTest::mouseClick(window.canvas()->viewport(), Qt::LeftButton, {}, window.middleOf(segments));
    QVERIFY(window.settle());
    QCOMPARE(window.session().current(), segments);
    QVERIFY(window.page.spec().pins.empty());
}

void TestMeshPlaces::keysNudge()
{
    PageWindow window;
    const RecordId segments = window.product(u"Segments"_s);
    window.session().select(segments);
    const Places before = placesOf(window);
    QTest::keyClick(window.canvas(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(window.settle());
    QCOMPARE(window.page.spec().pins.size(), std::size_t(1));
    QVERIFY(placesOf(window).at(segments).x() > before.at(segments).x() + 10);
    QCOMPARE(window.session().current(), segments);

    // Held down: each press goes on from the last, and all are one step back.
    const double once = placesOf(window).at(segments).x() - before.at(segments).x();
    for (int press = 0; press < 4; ++press)
        QTest::keyClick(window.canvas(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(window.settle());
    QVERIFY(std::abs(placesOf(window).at(segments).x() - before.at(segments).x() - 5 * once) < 1);
    window.page.maker()->goBack();
    QVERIFY(window.settle());
    QVERIFY(window.page.spec().pins.empty());
}

void TestMeshPlaces::laidOutAfreshItIsFree()
{
    PageWindow window;
    window.canvas()->fit();
    const Places before = placesOf(window);
    drag(window, window.product(u"Segments"_s), QPoint(-60, 0));
    QVERIFY(window.settle());
    window.page.shelf()->layOutAfresh();
    QVERIFY(window.settle());
    QVERIFY(window.page.spec().pins.empty());
    QCOMPARE(movedBetween(before, placesOf(window)), 0);
}

void TestMeshPlaces::littleMovesWhenSomethingChanges_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("most"); ///< of the twelve products
    QTest::newRow("a product is opened") << u"open"_s << 6; // what stands below it makes room
    QTest::newRow("a product is hidden") << u"hide"_s << 1;
    QTest::newRow("a flow is added") << u"flow"_s << 1;
    QTest::newRow("a product is added") << u"product"_s << 5;
    QTest::newRow("a node is moved") << u"drag"_s << 3;
}

void TestMeshPlaces::littleMovesWhenSomethingChanges()
{
    QFETCH(QString, what);
    QFETCH(int, most);
    PageWindow window;
    window.canvas()->fit();
    const Places before = placesOf(window);
    const ProductId master = window.product(u"Customer master"_s);
    ChangeSetBuilder changes(window.desk.document->mesh());
    if (what == u"open"_s) {
        window.page.setOpen(master, true);
    } else if (what == u"hide"_s) {
        window.page.hide({window.product(u"Identity graph"_s)});
    } else if (what == u"flow"_s) {
        Flow flow;
        flow.from = window.product(u"Sessions"_s);
        flow.to = window.product(u"Churn training set"_s);
        changes.create(std::move(flow));
        QVERIFY(window.session().commit(changes.build(u"Draw"_s)));
    } else if (what == u"product"_s) {
        Product product;
        product.name = u"Newcomer"_s;
        product.domain = window.session().shown().find(master)->domain;
        const ProductId id = changes.create(std::move(product));
        Flow flow;
        flow.from = id;
        flow.to = master;
        changes.create(std::move(flow));
        QVERIFY(window.session().commit(changes.build(u"Add"_s)));
    } else {
        drag(window, window.product(u"Segments"_s), QPoint(12, 0));
    }
    QVERIFY(window.settle());
    const int moved = movedBetween(before, placesOf(window));
    QVERIFY2(moved <= most, qPrintable(u"%1 of %2 nodes moved"_s.arg(moved).arg(deskProducts)));
}

void TestMeshPlaces::looks()
{
    PageWindow window;
    window.canvas()->fit();
    drag(window, window.product(u"Segments"_s), QPoint(60, 30), false);
    window.keepPicture(u"drag"_s);
    QTest::mouseRelease(window.canvas()->viewport(), Qt::LeftButton, {},
                        window.middleOf(window.product(u"Segments"_s)) + QPoint(60, 30));
    QVERIFY(window.settle());
    window.keepPicture(u"dragged"_s);
    QCOMPARE(window.page.spec().pins.size(), std::size_t(1));
}

} // namespace mesh

QTEST_MAIN(mesh::TestMeshPlaces)
#include "tst_mesh_places.moc"
