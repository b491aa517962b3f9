// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The canvas under the hand: a real widget driven by real events.

#include "widgets/lineage/canvas/canvas_overlays.h"
#include "widgets/lineage/canvas/minimap.h"
#include "widgets/lineage/scene/scene_view.h"
#include "widgets/lineage_scenes.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace mesh {

using namespace test;

class TestCanvas : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void zoomKeepsThePointUnderTheMouse();
    void fitShowsEverything();
    void theFirstLookIsWhereNodesAre();
    void severalAreShownTogetherOrFromTheFirst();
    void anIndexMadeElsewhereIsUsed();
    void zoomingFarWishesForAnotherLevel();
    void anotherLevelGrowsOutOfItsHolder();
    void aWheelAndADragMoveTheView();
    void arrowKeysWalkAlongTheFlows();
    void aClickSelectsAndControlAdds();
    void shiftDragSelectsWhatItEncloses();
    void aDoubleClickAndEnterFocus();
    void escapeAsksToGoBack();
    void theCurrentNodeStaysInViewWhenThereIsLessRoom();
    void aCounterAsksForNeighbours();
    void draggingTheHandleDrawsAFlow();
    void theKeyboardDrawsAFlow();
    void lettersChooseWhereAFlowLeads();
    void aSelectedFlowIsDeletedByKey();
    void anAnchorStaysUnderTheHand();
    void theMinimapHidesWhenEverythingFits();
    void whatIsSaidBelowLeavesTheMinimapItsRoom();
    void aDiagramWithAnEmptyCornerBeginsWithANode();
    void theMinimapMovesTheView();
    void aScreenReaderFindsTheNodes();
    void aPinchZoomsAroundTheFingers();
    void twoFingersMoveTheView();
    void scenesMoveOverUnlessMotionIsReduced();
};

void TestCanvas::zoomKeepsThePointUnderTheMouse()
{
    CanvasWindow window;
    const QPointF at(300, 200);
    const QPointF before = window.canvas.transform().unmap(at);
    const qreal scale = window.canvas.transform().scale;
    window.wheel(at, 240, Qt::ControlModifier);
    QVERIFY(window.canvas.transform().scale > scale * 1.3);
    const QPointF after = window.canvas.transform().unmap(at);
    QVERIFY(QLineF(before, after).length() * window.canvas.transform().scale < 1);
    window.wheel(at, -240, Qt::ControlModifier);
    QVERIFY(qAbs(window.canvas.transform().scale - scale) < 0.001);
}

void TestCanvas::fitShowsEverything()
{
    CanvasWindow window;
    window.wheel({100, 100}, 1200, Qt::ControlModifier);
    QTest::keyClick(&window.canvas, Qt::Key_F);
    const QRectF all = window.canvas.transform().map(window.canvas.scene().bounds);
    QVERIFY(QRectF(window.canvas.viewport()->rect()).contains(all));
    window.wheel({100, 100}, 1200, Qt::ControlModifier);
    QTest::keyClick(&window.canvas, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(
        QRectF(window.canvas.viewport()->rect()).contains(window.canvas.transform().map(window.canvas.scene().bounds)));
}

void TestCanvas::theFirstLookIsWhereNodesAre()
{
    // One in the corner where the picture begins, the others far from it.
    LineageScene scene = *largeScene(240);
    for (LineageScene::Index node = 1; node < scene.nodeCount(); ++node) {
        scene.x[node] = 6000 + float(node % 6) * 240;
        scene.y[node] = 5000 + float(node / 6) * 80;
    }
    scene.x[0] = scene.y[0] = 0;
    scene.bounds = QRectF(0, 0, 9000, 9000);
    scene.routeX.assign(scene.routeX.size(), 6000);
    scene.routeY.assign(scene.routeY.size(), 5000);
    LineageCanvas canvas;
    canvas.resize(860, 672);
    canvas.setScene(std::make_shared<LineageScene>(scene));
    int seen = 0;
    for (LineageScene::Index node = 0; node < scene.nodeCount(); ++node)
        seen += QRectF(canvas.viewport()->rect()).contains(canvas.nodeRect(node)) ? 1 : 0;
    QVERIFY2(seen >= 12, qPrintable(QString::number(seen)));
}

void TestCanvas::severalAreShownTogetherOrFromTheFirst()
{
    LineageCanvas canvas;
    canvas.resize(860, 672);
    canvas.setScene(largeScene(1500));
    const LineageScene& scene = canvas.scene();
    const auto isShown
        = [&](LineageScene::Index node) { return QRectF(canvas.viewport()->rect()).contains(canvas.nodeRect(node)); };
    // The lowest of the first column and the highest of the last: no corner of their common box has one of them.
    const auto nodes = std::views::iota(LineageScene::Index(0), LineageScene::Index(scene.nodeCount()));
    const auto low
        = *std::ranges::max_element(nodes, {}, [&](auto node) { return scene.y[node] - 10 * scene.x[node]; });
    const auto high
        = *std::ranges::min_element(nodes, {}, [&](auto node) { return scene.y[node] - 10 * scene.x[node]; });
    canvas.setTransform({0.67, QPointF(-9000, -9000)});
    canvas.reveal(std::vector {scene.record[low], scene.record[high]});
    QVERIFY(isShown(low));
    QVERIFY(!isShown(high));
    QVERIFY(canvas.transform().scale >= sceneview::SmallestNamed);
    canvas.reveal(std::vector {scene.record[high], scene.record[low]});
    QVERIFY(isShown(high));
    // Two that go into the window together are there together.
    const auto beside = *std::ranges::min_element(nodes, {}, [&](auto node) {
        return node == low ? 1e9 : QLineF(scene.rect(node).center(), scene.rect(low).center()).length();
    });
    canvas.reveal(std::vector {scene.record[low], scene.record[beside]});
    QVERIFY(isShown(low) && isShown(beside));
}

void TestCanvas::anIndexMadeElsewhereIsUsed()
{
    CanvasWindow window;
    const auto scene = placedSample();
    const auto index = std::make_shared<SceneIndex>(*scene);
    window.canvas.setScene(scene, {}, LineageCanvas::Arrival::Stay, index);
    QCOMPARE(&window.canvas.index(), index.get());
    window.canvas.setScene(scene);
    QVERIFY(&window.canvas.index() != index.get());
}

void TestCanvas::zoomingFarWishesForAnotherLevel()
{
    CanvasWindow window;
    QSignalSpy wished(&window.canvas, &LineageCanvas::levelChangeWished);
    const QPoint at = window.middleOf(7);
    for (int notch = 0; notch < 12; ++notch)
        window.wheel(at, 120, Qt::ControlModifier);
    QCOMPARE(wished.size(), 1); // once, however far it goes on
    QCOMPARE(wished.last().at(0).value<LineageCanvas::LevelStep>(), LineageCanvas::LevelStep::Finer);
    QCOMPARE(wished.last().at(1).value<RecordId>(), productId(7));
    for (int notch = 0; notch < 24; ++notch)
        window.wheel(at, -120, Qt::ControlModifier);
    QCOMPARE(wished.size(), 2);
    QCOMPARE(wished.last().at(0).value<LineageCanvas::LevelStep>(), LineageCanvas::LevelStep::Coarser);
}

void TestCanvas::anotherLevelGrowsOutOfItsHolder()
{
    CanvasWindow window;
    window.canvas.zoomBy(2.2, window.middleOf(7));
    const QPointF before = window.canvas.nodeRect(window.canvas.scene().find(productId(7))).center();
    LineageScene finer = sampleScene();
    for (std::size_t i = 0; i < finer.nodeCount(); ++i) {
        finer.record[i] = {Kind::Dataset, Uuid {5, i + 1}};
        finer.holder[i] = productId(i == 3 ? 7 : 1);
    }
    window.canvas.setScene(placeScene(std::move(finer), {})->scene, productId(7), LineageCanvas::Arrival::Level);
    const LineageScene::Index part = 3;
    QVERIFY(QLineF(before, window.canvas.nodeRect(part).center()).length() < 1.5);
    QCOMPARE(window.canvas.transform().scale, 1.0);
    // And back: the part is now the anchor, and its holder takes its place.
    window.canvas.zoomBy(0.2, window.canvas.nodeRect(part).center());
    const QPointF there = window.canvas.nodeRect(part).center();
    window.canvas.setScene(placedSample(), window.canvas.scene().record[part], LineageCanvas::Arrival::Level);
    QVERIFY(QLineF(there, window.middleOf(7)).length() < 1.5);
}

void TestCanvas::aWheelAndADragMoveTheView()
{
    CanvasWindow window;
    const QPointF origin = window.canvas.transform().origin;
    window.wheel({300, 200}, -120, Qt::NoModifier);
    QVERIFY(window.canvas.transform().origin.y() > origin.y());
    const QPointF before = window.canvas.transform().origin;
    QTest::mousePress(window.canvas.viewport(), Qt::MiddleButton, {}, {200, 200});
    QTest::mouseMove(window.canvas.viewport(), {150, 180});
    QTest::mouseRelease(window.canvas.viewport(), Qt::MiddleButton, {}, {150, 180});
    const QPointF moved = (window.canvas.transform().origin - before) * window.canvas.transform().scale;
    QVERIFY(qAbs(moved.x() - 50) < 1 && qAbs(moved.y() - 20) < 1);
}

void TestCanvas::arrowKeysWalkAlongTheFlows()
{
    CanvasWindow window;
    window.canvas.setSelected({productId(7)});
    QTest::keyClick(&window.canvas, Qt::Key_Left);
    QVERIFY(window.current() == productId(6) || window.current() == productId(5)); // feeds Customer 360, most level
    QTest::keyClick(&window.canvas, Qt::Key_Right);
    QCOMPARE(window.current(), productId(7));
    QTest::keyClick(&window.canvas, Qt::Key_Right);
    QVERIFY(window.current() == productId(9) || window.current() == productId(10));
    const auto here = window.canvas.scene().find(window.current());
    QTest::keyClick(&window.canvas, window.current() == productId(9) ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(window.current() == productId(9) || window.current() == productId(10));
    QVERIFY(window.canvas.scene().find(window.current()) != here);
    window.canvas.setSelected({});
    QTest::keyClick(&window.canvas, Qt::Key_Right);
    QVERIFY(window.canvas.current().has_value()); // without a place to start from: the first node
}

void TestCanvas::aClickSelectsAndControlAdds()
{
    CanvasWindow window;
    QSignalSpy selected(&window.canvas, &LineageCanvas::selectionRequested);
    QTest::mouseClick(window.canvas.viewport(), Qt::LeftButton, {}, window.middleOf(5));
    QCOMPARE(window.current(), productId(5));
    QTest::mouseClick(window.canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, window.middleOf(7));
    QCOMPARE(selected.last().first().value<std::vector<RecordId>>(), (std::vector {productId(5), productId(7)}));
    QTest::mouseClick(window.canvas.viewport(), Qt::LeftButton, {}, {4, 4});
    QVERIFY(selected.last().first().value<std::vector<RecordId>>().empty());
}

void TestCanvas::shiftDragSelectsWhatItEncloses()
{
    CanvasWindow window;
    QSignalSpy selected(&window.canvas, &LineageCanvas::selectionRequested);
    QTest::mousePress(window.canvas.viewport(), Qt::LeftButton, Qt::ShiftModifier, {2, 2});
    QTest::mouseMove(window.canvas.viewport(), {400, 300});
    QTest::mouseMove(window.canvas.viewport(), {855, 668});
    QTest::mouseRelease(window.canvas.viewport(), Qt::LeftButton, Qt::ShiftModifier, {855, 668});
    QCOMPARE(selected.last().first().value<std::vector<RecordId>>().size(), std::size_t(11));
}

void TestCanvas::aDoubleClickAndEnterFocus()
{
    CanvasWindow window;
    QSignalSpy focused(&window.canvas, &LineageCanvas::focusRequested);
    QTest::mouseDClick(window.canvas.viewport(), Qt::LeftButton, {}, window.middleOf(7));
    QCOMPARE(focused.size(), 1);
    QCOMPARE(focused.last().first().value<RecordId>(), productId(7));
    window.canvas.setSelected({productId(2)});
    QTest::keyClick(&window.canvas, Qt::Key_Return);
    QCOMPARE(focused.last().first().value<RecordId>(), productId(2));
}

void TestCanvas::escapeAsksToGoBack()
{
    CanvasWindow window;
    QSignalSpy back(&window.canvas, &LineageCanvas::backRequested);
    QTest::keyClick(&window.canvas, Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void TestCanvas::theCurrentNodeStaysInViewWhenThereIsLessRoom()
{
    CanvasWindow window;
    window.wheel(QPointF(window.middleOf(7)), 120, Qt::ControlModifier); // from now on the view is the person's own
    window.canvas.setSelected({productId(7)});
    window.canvas.resize(window.middleOf(7).x() - 40, window.canvas.height());
    QVERIFY(QRectF(window.canvas.viewport()->rect()).contains(QPointF(window.middleOf(7))));
    // What was out of sight already is not pulled back.
    window.canvas.resize(860, 672);
    window.canvas.setTransform({window.canvas.transform().scale, QPointF(50'000, 0)});
    const SceneTransform away = window.canvas.transform();
    window.canvas.resize(600, 672);
    QCOMPARE(window.canvas.transform(), away);
}

void TestCanvas::aCounterAsksForNeighbours()
{
    CanvasWindow window;
    QSignalSpy asked(&window.canvas, &LineageCanvas::neighboursRequested);
    const QRectF node = window.canvas.nodeRect(window.canvas.scene().find(productId(1)));
    const qreal scale = window.canvas.transform().scale;
    const QPoint counter = (node.topRight() + QPointF(-24, 36) * scale).toPoint(); // "1/9 out"
    QTest::mouseClick(window.canvas.viewport(), Qt::LeftButton, {}, counter);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.last().at(0).value<RecordId>(), productId(1));
    QCOMPARE(asked.last().at(1).value<LineageCanvas::Side>(), LineageCanvas::Side::Downstream);
    QCOMPARE(asked.last().at(2).toBool(), true);
    // By keyboard, too.
    window.canvas.setSelected({productId(8)});
    QTest::keyClick(&window.canvas, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(asked.last().at(0).value<RecordId>(), productId(8));
    QCOMPARE(asked.last().at(1).value<LineageCanvas::Side>(), LineageCanvas::Side::Upstream);
}

void TestCanvas::draggingTheHandleDrawsAFlow()
{
    CanvasWindow window;
    QSignalSpy drawn(&window.canvas, &LineageCanvas::flowDrawn);
    const QRectF from = window.canvas.nodeRect(window.canvas.scene().find(productId(2)));
    const QPoint handle(int(from.right()) - 1, int(from.center().y()));
    QWidget* viewport = window.canvas.viewport();
    QTest::mouseMove(viewport, from.center().toPoint());
    QTest::mousePress(viewport, Qt::LeftButton, {}, handle);
    QVERIFY(window.canvas.isDrawingFlow());
    QTest::mouseMove(viewport, handle + QPoint(60, 40));
    QTest::mouseMove(viewport, window.middleOf(9));
    keepPicture(window.canvas.grab().toImage(), u"drawing-a-flow"_s);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, window.middleOf(9));
    QCOMPARE(drawn.size(), 1);
    QCOMPARE(drawn.last().at(0).value<RecordId>(), productId(2));
    QCOMPARE(drawn.last().at(1).value<RecordId>(), productId(9));
    QVERIFY(!window.canvas.isDrawingFlow());
    // Where nothing may be edited there is no handle.
    window.canvas.setEditable(false);
    QTest::mouseMove(viewport, from.center().toPoint());
    QTest::mousePress(viewport, Qt::LeftButton, {}, handle);
    QVERIFY(!window.canvas.isDrawingFlow());
}

void TestCanvas::theKeyboardDrawsAFlow()
{
    CanvasWindow window;
    QSignalSpy drawn(&window.canvas, &LineageCanvas::flowDrawn);
    window.canvas.setSelected({productId(3)});
    window.canvas.beginFlow();
    QVERIFY(window.canvas.isDrawingFlow());
    QTest::keyClick(&window.canvas, Qt::Key_Escape);
    QVERIFY(!window.canvas.isDrawingFlow());
    QCOMPARE(drawn.size(), 0);
    window.canvas.beginFlow();
    QTest::keyClick(&window.canvas, Qt::Key_Return); // nothing was chosen
    QCOMPARE(drawn.size(), 0);
    QVERIFY(window.canvas.isDrawingFlow());
    QTest::keyClick(&window.canvas, Qt::Key_Down);
    QTest::keyClick(&window.canvas, Qt::Key_Return);
    QCOMPARE(drawn.size(), 1);
    QCOMPARE(drawn.last().at(0).value<RecordId>(), productId(3));
    QVERIFY(drawn.last().at(1).value<RecordId>() != productId(3));
}

void TestCanvas::lettersChooseWhereAFlowLeads()
{
    CanvasWindow window;
    QSignalSpy drawn(&window.canvas, &LineageCanvas::flowDrawn);
    const LineageScene& scene = window.canvas.scene();
    const auto target = scene.find(productId(5));
    window.canvas.setSelected({productId(3)});
    window.canvas.beginFlow();
    QTest::keyClicks(&window.canvas, scene.label[target].toLower());
    QTest::keyClicks(&window.canvas, QStringLiteral("?")); // of no name: not taken
    QTest::keyClick(&window.canvas, Qt::Key_Return);
    QCOMPARE(drawn.size(), 1);
    QCOMPARE(drawn.last().at(1).value<RecordId>(), productId(5));
}

void TestCanvas::aSelectedFlowIsDeletedByKey()
{
    CanvasWindow window;
    QSignalSpy deleted(&window.canvas, &LineageCanvas::deletionRequested);
    const QRectF from = window.canvas.nodeRect(window.canvas.scene().find(productId(1)));
    const QRectF to = window.canvas.nodeRect(window.canvas.scene().find(productId(2)));
    const QPoint onEdge((int(from.right()) + int(to.left())) / 2, int((from.center().y() + to.center().y()) / 2));
    QTest::mouseMove(window.canvas.viewport(), onEdge);
    QTest::mouseClick(window.canvas.viewport(), Qt::LeftButton, {}, onEdge);
    QTest::keyClick(&window.canvas, Qt::Key_Delete);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.last().first().value<std::vector<FlowId>>(), (std::vector {FlowId {Uuid {2, 2}}}));
}

void TestCanvas::anAnchorStaysUnderTheHand()
{
    CanvasWindow window;
    const QPointF before = window.canvas.nodeRect(window.canvas.scene().find(productId(7))).topLeft();
    LineageScene grown = sampleScene();
    // Opens the node above it: everything below has to make room.
    for (int i = 0; i < 6; ++i) {
        grown.rowLabel.push_back(u"column %1"_s.arg(i));
        grown.rowType.push_back(u"text"_s);
        grown.rowDepth.push_back(0);
        grown.rowRecord.push_back({Kind::Column, Uuid {3, quint64(i) + 1}});
        grown.rowFlags.push_back(i == 0 ? LineageScene::IsKey : i == 2 ? LineageScene::IsPersonal : 0);
    }
    for (std::size_t i = 3; i < grown.rowStart.size(); ++i)
        grown.rowStart[i] = 6;
    grown.h[2] += 6 * nodesize::RowHeight;
    window.canvas.setScene(placeScene(std::move(grown), {})->scene, productId(7));
    const QPointF after = window.canvas.nodeRect(window.canvas.scene().find(productId(7))).topLeft();
    QVERIFY(QLineF(before, after).length() < 1.5);
    QTest::keyClick(&window.canvas, Qt::Key_F);
    keepPicture(window.canvas.grab().toImage(), u"rows"_s);
}

void TestCanvas::whatIsSaidBelowLeavesTheMinimapItsRoom()
{
    CanvasWindow window;
    CanvasOverlays overlays(window.canvas);
    auto* hint = new QLabel;
    overlays.add(hint, CanvasOverlays::Place::BottomMiddle, 420);
    hint->show();
    for (const int width : {1200, 860, 640, 480}) {
        window.canvas.resize(width, 600);
        QVERIFY(hint->geometry().right() < width - Minimap::Width - 12);
        QVERIFY(hint->geometry().left() >= 12);
    }
}

void TestCanvas::aDiagramWithAnEmptyCornerBeginsWithANode()
{
    LineageScene scene = *largeScene(1500);
    for (std::size_t node = 0; node < scene.nodeCount(); ++node) { // far from the corner, which the lanes still reach
        scene.x[node] += 20'000;
        scene.y[node] += 30'000;
    }
    for (float& x : scene.routeX)
        x += 20'000;
    for (float& y : scene.routeY)
        y += 30'000;
    const QRectF before = scene.bounds;
    scene.bounds.setBottomRight(scene.bounds.bottomRight() + QPointF(20'000, 30'000));
    QVERIFY(scene.bounds.contains(before));
    LineageCanvas canvas;
    canvas.resize(800, 600);
    canvas.setScene(std::make_shared<LineageScene>(std::move(scene)));
    std::vector<LineageScene::Index> seen;
    canvas.index().nodesIn(canvas.transform().unmap(QRectF(0, 0, 800, 600)), seen);
    QVERIFY(!seen.empty());
}

void TestCanvas::theMinimapHidesWhenEverythingFits()
{
    CanvasWindow window;
    QTest::keyClick(&window.canvas, Qt::Key_F);
    QVERIFY(window.canvas.minimapPicture().isNull());
    window.wheel({400, 300}, 600, Qt::ControlModifier);
    QVERIFY(!window.canvas.minimapPicture().isNull());
}

void TestCanvas::theMinimapMovesTheView()
{
    CanvasWindow window;
    window.wheel({400, 300}, 600, Qt::ControlModifier);
    auto* minimap = window.canvas.viewport()->findChild<Minimap*>();
    QVERIFY(minimap && minimap->isVisible());
    const QPointF before = window.canvas.transform().origin;
    QTest::mouseClick(minimap, Qt::LeftButton, {}, {20, minimap->height() / 2});
    QVERIFY(window.canvas.transform().origin != before);
    const QPointF left = window.canvas.transform().unmap(QPointF(430, 336));
    QTest::mouseClick(minimap, Qt::LeftButton, {}, {minimap->width() - 20, minimap->height() / 2});
    QVERIFY(window.canvas.transform().unmap(QPointF(430, 336)).x() > left.x());
}

void TestCanvas::aScreenReaderFindsTheNodes()
{
    CanvasWindow window;
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&window.canvas);
    QVERIFY(canvas);
    QCOMPARE(canvas->role(), QAccessible::List);
    QCOMPARE(canvas->childCount(), 11);
    const auto customer = int(window.canvas.scene().find(productId(7)));
    QAccessibleInterface* node = canvas->child(customer);
    QVERIFY(node);
    QCOMPARE(node->text(QAccessible::Name), u"Customer 360, Ana Ruiz, At risk, 3 upstream, 2 downstream"_s);
    QCOMPARE(canvas->indexOfChild(node), customer);
    QCOMPARE(node->parent(), canvas);
    window.canvas.setSelected({productId(7)});
    QVERIFY(node->state().selected);
    QCOMPARE(canvas->focusChild(), node);
    const QPoint middle = node->rect().center();
    QCOMPARE(canvas->childAt(middle.x(), middle.y()), node);
    QSignalSpy focused(&window.canvas, &LineageCanvas::focusRequested);
    node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(focused.size(), 1);
}

void TestCanvas::aPinchZoomsAroundTheFingers()
{
    CanvasWindow window;
    const QPointF at(300, 200);
    const QPointF before = window.canvas.transform().unmap(at);
    const qreal scale = window.canvas.transform().scale;
    const auto pinch = [&](Qt::NativeGestureType type, qreal value) {
        const QPointF global = window.canvas.viewport()->mapToGlobal(at);
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at, global, value, {});
        QApplication::sendEvent(window.canvas.viewport(), &event);
    };
    pinch(Qt::BeginNativeGesture, 0);
    for (int step = 0; step < 5; ++step)
        pinch(Qt::ZoomNativeGesture, 0.1);
    pinch(Qt::EndNativeGesture, 0);
    QVERIFY(qAbs(window.canvas.transform().scale - scale * std::pow(1.1, 5)) < 0.001);
    QVERIFY(QLineF(before, window.canvas.transform().unmap(at)).length() * window.canvas.transform().scale < 3);
    pinch(Qt::SmartZoomNativeGesture, 0);
    const QRectF all = window.canvas.transform().map(window.canvas.scene().bounds);
    QVERIFY(QRectF(window.canvas.viewport()->rect()).contains(all));
}

void TestCanvas::twoFingersMoveTheView()
{
    CanvasWindow window;
    const QPointF before = window.canvas.transform().origin;
    const qreal scale = window.canvas.transform().scale;
    const QPointF at(300, 200);
    const auto scroll = [&](Qt::ScrollPhase phase, QPoint pixels) {
        QWheelEvent event(at, window.canvas.viewport()->mapToGlobal(at), pixels, pixels * 2, Qt::NoButton, {}, phase,
                          false);
        QApplication::sendEvent(window.canvas.viewport(), &event);
    };
    scroll(Qt::ScrollBegin, {});
    for (int step = 0; step < 4; ++step)
        scroll(Qt::ScrollUpdate, {-10, -6});
    scroll(Qt::ScrollMomentum, {-5, -3});
    scroll(Qt::ScrollEnd, {});
    const QPointF moved = (window.canvas.transform().origin - before) * scale;
    QVERIFY(qAbs(moved.x() - 45) < 1 && qAbs(moved.y() - 27) < 1);
    QCOMPARE(window.canvas.transform().scale, scale);
}

void TestCanvas::scenesMoveOverUnlessMotionIsReduced()
{
    CanvasWindow window;
    LineageScene grown = sampleScene();
    grown.h[2] += 120;
    const auto next = placeScene(std::move(grown), {})->scene;
    window.canvas.setScene(next, productId(7));
    QVERIFY(!window.canvas.isMoving());
    qputenv("MESHSTEAD_REDUCED_MOTION", "0");
    const auto restore = qScopeGuard([] { qputenv("MESHSTEAD_REDUCED_MOTION", "1"); });
    if (appTheme().isMotionReduced())
        QSKIP("the theme asks only once");
    window.canvas.setScene(placedSample(), productId(7));
    QVERIFY(window.canvas.isMoving());
    QTRY_VERIFY(!window.canvas.isMoving());
    QCOMPARE(window.canvas.scene().nodeCount(), std::size_t(11));
}

} // namespace mesh

QTEST_MAIN(mesh::TestCanvas)
#include "tst_canvas.moc"
