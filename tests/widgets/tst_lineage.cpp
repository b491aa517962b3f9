// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The canvas: scenes, painting, and a real widget driven by real events. Set MESHSTEAD_PICTURES to a folder to get what
// the tests paint as PNG files.

#include "widgets/lineage/canvas.h"
#include "widgets/lineage/minimap.h"
#include "widgets/lineage/scene_layout.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

RecordId productId(int number)
{
    return {Kind::Product, Uuid {1, quint64(number) + 1}};
}

struct Sample
{
    const char* name;
    const char* owner;
    int lane;
    int mark;
};

/// The diagram of the drawings in the style guide: eleven products around Customer 360.
LineageScene sampleScene()
{
    static constexpr Sample products[] = {
        {"Segment feed", "No owner", 0, 2},         {"Web events", "Mei Tanaka", 1, 1},
        {"Sessions", "Mei Tanaka", 1, 0},           {"CRM accounts", "Ana Ruiz", 2, 0},
        {"Preference centre", "Mei Tanaka", 2, 0},  {"Customer master", "Ana Ruiz", 2, 0},
        {"Identity graph", "Ana Ruiz", 2, 0},       {"Customer 360", "Ana Ruiz", 2, 1},
        {"Segments", "Ines Moreau", 3, 0},          {"Churn training set", "Luis Ortega", 3, 3},
        {"Campaign audience", "Ines Moreau", 3, 1},
    };
    static constexpr std::pair<int, int> flows[]
        = {{0, 8}, {1, 2}, {2, 7}, {3, 5}, {4, 6}, {5, 7}, {6, 7}, {7, 9}, {7, 10}, {8, 10}};
    LineageScene scene;
    scene.resize(std::size(products), std::size(flows));
    scene.marks = {{MarkShape::Circle, Ink::Good, u"Met"_s, 6},
                   {MarkShape::Triangle, Ink::Warn, u"At risk"_s, 3},
                   {MarkShape::Octagon, Ink::Bad, u"Breached"_s, 1},
                   {MarkShape::Dash, Ink::Muted, u"Not measured"_s, 1}};
    scene.laneName = {u"Partner"_s, u"Web"_s, u"Customer"_s, u"Marketing"_s};
    scene.laneHue = {6, 4, 2, 1};
    for (std::size_t i = 0; i < std::size(products); ++i) {
        scene.record[i] = productId(int(i));
        scene.label[i] = QString::fromUtf8(products[i].name);
        scene.subline[i] = QString::fromUtf8(products[i].owner);
        scene.sublineInk[i] = i == 0 ? Ink::Bad : Ink::Muted;
        scene.lane[i] = products[i].lane;
        scene.hue[i] = scene.laneHue[std::size_t(products[i].lane)];
        scene.mark[i] = std::uint8_t(products[i].mark);
        scene.flags[i] = LineageScene::CanOpen;
        scene.partCount[i] = 4;
    }
    for (std::size_t e = 0; e < std::size(flows); ++e) {
        scene.from[e] = LineageScene::Index(flows[e].first);
        scene.to[e] = LineageScene::Index(flows[e].second);
        scene.evidence[e]
            = flows[e].first == 0 || flows[e].first == 8 ? FlowEvidence::Declared : FlowEvidence::Observed;
        scene.flowCount[e] = 1;
        scene.flow.push_back(FlowId {Uuid {2, e + 1}});
        scene.flowStart[e + 1] = LineageScene::Index(e + 1);
        ++scene.outShown[scene.from[e]];
        ++scene.inShown[scene.to[e]];
    }
    scene.inTotal = scene.inShown;
    scene.outTotal = scene.outShown;
    scene.outTotal[1] = 9;
    scene.inTotal[8] = 6;
    return scene;
}

std::shared_ptr<const LineageScene> placedSample()
{
    return placeScene(sampleScene(), {.effort = layout::Effort::Best})->scene;
}

void keepPicture(const QImage& image, const QString& name)
{
    const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + u'/' + name + u".png");
}
/// A window on the sample scene, told back what it asks for, as the page does it.
struct CanvasWindow
{
    LineageCanvas canvas;

    CanvasWindow()
    {
        canvas.resize(860, 672);
        canvas.setScene(placedSample());
        QObject::connect(&canvas, &LineageCanvas::selectionRequested, &canvas,
                         [this](const std::vector<RecordId>& records) { canvas.setSelected(records); });
        canvas.show();
        canvas.activateWindow();
        canvas.setFocus();
    }
    QPoint middleOf(int product) const
    {
        return canvas.nodeRect(canvas.scene().find(productId(product))).center().toPoint();
    }
    RecordId current() const { return canvas.current() ? canvas.scene().record[*canvas.current()] : RecordId(); }
    void wheel(QPointF at, int units, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, canvas.viewport()->mapToGlobal(at), {}, QPoint(0, units), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.viewport(), &event);
    }
};

/// Thousands of nodes in layers, laid out.
std::shared_ptr<const LineageScene> largeScene(int nodes)
{
    static std::map<int, std::shared_ptr<const LineageScene>> made;
    if (made.contains(nodes))
        return made.at(nodes);
    QRandomGenerator random(7);
    LineageScene scene;
    const int layers = 10;
    scene.resize(std::size_t(nodes), std::size_t(nodes) * 3 / 2);
    scene.marks = {{MarkShape::Circle, Ink::Good, u"Met"_s, nodes}};
    for (int lane = 0; lane < 12; ++lane) {
        scene.laneName.push_back(u"Domain %1"_s.arg(lane + 1));
        scene.laneHue.push_back(std::uint8_t(lane));
    }
    for (int i = 0; i < nodes; ++i) {
        scene.record[std::size_t(i)] = productId(i);
        scene.label[std::size_t(i)] = u"Product %1"_s.arg(i + 1);
        scene.subline[std::size_t(i)] = u"Ana Ruiz"_s;
        scene.lane[std::size_t(i)] = i * 12 / nodes;
        scene.hue[std::size_t(i)] = std::uint8_t(scene.lane[std::size_t(i)]);
        scene.mark[std::size_t(i)] = 0;
    }
    for (std::size_t e = 0; e < scene.edgeCount(); ++e) {
        // From a layer to the next, mostly inside a lane: number = lane, layer, place.
        const int from = int(random.bounded(nodes));
        const int span = nodes / 12;
        const int layer = from % span * layers / span;
        int to = from + span / layers + int(random.bounded(span / layers));
        if (layer + 1 >= layers || random.bounded(10) == 0)
            to = int(random.bounded(nodes));
        scene.from[e] = LineageScene::Index(from);
        scene.to[e] = LineageScene::Index(to % nodes == from ? (from + 1) % nodes : to % nodes);
        scene.evidence[e] = FlowEvidence::Observed;
    }
    return made[nodes] = placeScene(std::move(scene), {})->scene;
}

} // namespace

class TestLineage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    // scene
    void theIndexFindsWhatAPassOverEverythingFinds();
    void nodesOfAPlacedSceneStandInTheirLanes();
    void anUnchangedSceneStaysWhereItIs();
    // painting
    void paintsInTheColoursOfTheTokens_data();
    void paintsInTheColoursOfTheTokens();
    void everyDistanceShowsSomething_data();
    void everyDistanceShowsSomething();
    void tilesShowWhatIsPaintedDirectly();
    // canvas
    void zoomKeepsThePointUnderTheMouse();
    void fitShowsEverything();
    void zoomingFarWishesForAnotherLevel();
    void anotherLevelGrowsOutOfItsHolder();
    void aWheelAndADragMoveTheView();
    void arrowKeysWalkAlongTheFlows();
    void aClickSelectsAndControlAdds();
    void shiftDragSelectsWhatItEncloses();
    void aDoubleClickAndEnterFocus();
    void escapeAsksToGoBack();
    void aCounterAsksForNeighbours();
    void draggingTheHandleDrawsAFlow();
    void theKeyboardDrawsAFlow();
    void aSelectedFlowIsDeletedByKey();
    void anAnchorStaysUnderTheHand();
    void theMinimapHidesWhenEverythingFits();
    void theMinimapMovesTheView();
    void aScreenReaderFindsTheNodes();
};

void TestLineage::theIndexFindsWhatAPassOverEverythingFinds()
{
    const auto scene = largeScene(1500);
    const SceneIndex index(*scene);
    QRandomGenerator random(11);
    for (int round = 0; round < 200; ++round) {
        const QRectF area(scene->bounds.left() + random.bounded(scene->bounds.width()),
                          scene->bounds.top() + random.bounded(scene->bounds.height()), random.bounded(900.0),
                          random.bounded(900.0));
        std::vector<LineageScene::Index> found;
        index.nodesIn(area, found);
        std::vector<LineageScene::Index> expected;
        for (LineageScene::Index i = 0; i < scene->nodeCount(); ++i) {
            const QRectF box = scene->rect(i);
            if (box.left() <= area.right() && box.right() >= area.left() && box.top() <= area.bottom()
                && box.bottom() >= area.top())
                expected.push_back(i);
        }
        std::ranges::sort(found);
        QCOMPARE(found, expected);
    }
}

void TestLineage::nodesOfAPlacedSceneStandInTheirLanes()
{
    const auto scene = placedSample();
    QCOMPARE(scene->laneTop.size(), std::size_t(4));
    for (LineageScene::Index i = 0; i < scene->nodeCount(); ++i) {
        const auto lane = std::size_t(scene->lane[i]);
        QVERIFY(scene->y[i] >= scene->laneTop[lane]);
        QVERIFY(scene->y[i] + scene->h[i] <= scene->laneBottom[lane]);
    }
    for (std::size_t e = 0; e < scene->edgeCount(); ++e) {
        const QRectF from = scene->rect(scene->from[e]);
        QCOMPARE(scene->routeX[scene->routeStart[e]], float(from.right()));
        QCOMPARE(scene->routeX[scene->routeStart[e + 1] - 1], scene->x[scene->to[e]]);
    }
}

void TestLineage::anUnchangedSceneStaysWhereItIs()
{
    const auto first = placeScene(sampleScene(), {.effort = layout::Effort::Best});
    const auto again = placeScene(sampleScene(), {}, &*first);
    QCOMPARE(again->scene->x, first->scene->x);
    QCOMPARE(again->scene->y, first->scene->y);
}

void TestLineage::paintsInTheColoursOfTheTokens_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestLineage::paintsInTheColoursOfTheTokens()
{
    QFETCH(Theme::Choice, choice);
    appTheme().setChoice(choice);
    LineageCanvas canvas;
    canvas.resize(860, 672);
    canvas.setScene(placedSample());
    canvas.setSelected({productId(7)});
    const QImage image = canvas.grab().toImage();
    const Tokens& t = tokens();
    QCOMPARE(image.pixelColor(5, 5), t.surface);
    const QRectF node = canvas.nodeRect(canvas.scene().find(productId(3)));
    QCOMPARE(image.pixelColor(node.toRect().center() + QPoint(20, 20)), t.raised);
    const QRectF selected = canvas.nodeRect(canvas.scene().find(productId(7)));
    QCOMPARE(image.pixelColor(QPoint(int(selected.center().x()), int(std::ceil(selected.top())))), t.accent);
    const auto count = [&image](const QColor& color) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == color;
        }
        return pixels;
    };
    QVERIFY(count(t.good) > 100); // the marks of what is met
    QVERIFY(count(t.warn) > 30);
    QVERIFY(count(t.bad) > 20);
    QVERIFY(count(t.domainHue(2)) > 100); // the bars of a domain
    keepPicture(image, u"near-"_s + QString::fromUtf8(QTest::currentDataTag()));
    appTheme().setChoice(Theme::Choice::Light);
}

void TestLineage::everyDistanceShowsSomething_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::newRow("full") << 1.0;
    QTest::newRow("near") << 0.4;
    QTest::newRow("mid") << 0.15;
    QTest::newRow("far") << 0.04;
}

void TestLineage::everyDistanceShowsSomething()
{
    QFETCH(qreal, scale);
    LineageCanvas canvas;
    canvas.resize(860, 672);
    canvas.setScene(largeScene(3000));
    canvas.zoomBy(scale / canvas.transform().scale, {430, 336});
    canvas.finishPainting();
    const QImage image = canvas.grab().toImage();
    keepPicture(image, u"large-"_s + QString::fromUtf8(QTest::currentDataTag()));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 20);
}

void TestLineage::tilesShowWhatIsPaintedDirectly()
{
    const auto scene = largeScene(1500);
    LineageCanvas canvas;
    canvas.resize(700, 500);
    canvas.setScene(scene);
    canvas.finishPainting();
    const QImage tiled = canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QImage direct(tiled.size(), QImage::Format_RGB32);
    direct.fill(tokens().surface);
    const SceneIndex index(*scene);
    const LineageLook look = LineageLook::of(tokens());
    QPainter painter(&direct);
    const LineagePainter lineage(*scene, index, look);
    lineage.paint(painter, canvas.transform(), QRectF(direct.rect()));
    lineage.paintLaneNames(painter, canvas.transform(), QRectF(direct.rect()));
    painter.end();
    int differing = 0;
    for (int y = 0; y < 340; ++y) { // above the minimap
        for (int x = 0; x < tiled.width(); ++x)
            differing += tiled.pixel(x, y) != direct.pixel(x, y);
    }
    // A few edges meet a tile's border a hair apart.
    QVERIFY2(differing < tiled.width() * 340 / 50, qPrintable(QString::number(differing)));
}

void TestLineage::zoomKeepsThePointUnderTheMouse()
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

void TestLineage::fitShowsEverything()
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

void TestLineage::zoomingFarWishesForAnotherLevel()
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

void TestLineage::anotherLevelGrowsOutOfItsHolder()
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

void TestLineage::aWheelAndADragMoveTheView()
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

void TestLineage::arrowKeysWalkAlongTheFlows()
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

void TestLineage::aClickSelectsAndControlAdds()
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

void TestLineage::shiftDragSelectsWhatItEncloses()
{
    CanvasWindow window;
    QSignalSpy selected(&window.canvas, &LineageCanvas::selectionRequested);
    QTest::mousePress(window.canvas.viewport(), Qt::LeftButton, Qt::ShiftModifier, {2, 2});
    QTest::mouseMove(window.canvas.viewport(), {400, 300});
    QTest::mouseMove(window.canvas.viewport(), {855, 668});
    QTest::mouseRelease(window.canvas.viewport(), Qt::LeftButton, Qt::ShiftModifier, {855, 668});
    QCOMPARE(selected.last().first().value<std::vector<RecordId>>().size(), std::size_t(11));
}

void TestLineage::aDoubleClickAndEnterFocus()
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

void TestLineage::escapeAsksToGoBack()
{
    CanvasWindow window;
    QSignalSpy back(&window.canvas, &LineageCanvas::backRequested);
    QTest::keyClick(&window.canvas, Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void TestLineage::aCounterAsksForNeighbours()
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

void TestLineage::draggingTheHandleDrawsAFlow()
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

void TestLineage::theKeyboardDrawsAFlow()
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
    QTest::keyClick(&window.canvas, Qt::Key_Down);
    QTest::keyClick(&window.canvas, Qt::Key_Return);
    QCOMPARE(drawn.size(), 1);
    QCOMPARE(drawn.last().at(0).value<RecordId>(), productId(3));
    QVERIFY(drawn.last().at(1).value<RecordId>() != productId(3));
}

void TestLineage::aSelectedFlowIsDeletedByKey()
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

void TestLineage::anAnchorStaysUnderTheHand()
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

void TestLineage::theMinimapHidesWhenEverythingFits()
{
    CanvasWindow window;
    QTest::keyClick(&window.canvas, Qt::Key_F);
    QVERIFY(window.canvas.minimapPicture().isNull());
    window.wheel({400, 300}, 600, Qt::ControlModifier);
    QVERIFY(!window.canvas.minimapPicture().isNull());
}

void TestLineage::theMinimapMovesTheView()
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

void TestLineage::aScreenReaderFindsTheNodes()
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

} // namespace mesh

QTEST_MAIN(mesh::TestLineage)
#include "tst_lineage.moc"
