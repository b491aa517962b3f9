// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Scenes: where things are, how lines run, and how one scene becomes the next.

#include "widgets/lineage/exploring/outline.h"
#include "widgets/lineage_scenes.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace mesh {

using namespace test;

class TestLineage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }

    void theIndexFindsWhatAPassOverEverythingFinds();
    void nodesOfAPlacedSceneStandInTheirLanes();
    void anUnchangedSceneStaysWhereItIs();
    void aChangedSceneIsLaidOutAgain_data();
    void aChangedSceneIsLaidOutAgain();
    void lanesKeepTheirPlacesUnderOtherNumbers();
    void endsOnOneSideKeepTheirOrder_data();
    void endsOnOneSideKeepTheirOrder();
    void noRouteMeetsAForeignNode_data();
    void noRouteMeetsAForeignNode();
    void edgesOfAHubShareATrunk();
    void linesHaveNoKinks_data();
    void linesHaveNoKinks();
    void bundlesHoldOnlyEdgesBetweenLanes();
    void theOutlineOfALargeDiagramIsFilledWhenItIsOpened();
    void aMotionLeadsFromOneSceneToTheNext();
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
    QCOMPARE(again->drawing, first->drawing); // it is not even laid out again
}

void TestLineage::aChangedSceneIsLaidOutAgain_data()
{
    QTest::addColumn<int>("what");
    for (const auto& [name, what] : {std::pair("size", 0), {"lane", 1}, {"edge", 2}, {"record", 3}, {"no lanes", 4}})
        QTest::newRow(name) << what;
}

void TestLineage::aChangedSceneIsLaidOutAgain()
{
    QFETCH(int, what);
    const auto first = placeScene(sampleScene(), {});
    LineageScene changed = sampleScene();
    if (what == 0)
        changed.w[3] += 40;
    else if (what == 1)
        changed.lane[3] = (changed.lane[3] + 1) % 4;
    else if (what == 2)
        changed.to[0] = changed.to[0] == 5 ? 6 : 5;
    else if (what == 3)
        changed.record[3] = productId(99);
    const auto again = placeScene(std::move(changed), {.hasLanes = what != 4}, &*first);
    QVERIFY(again->drawing != first->drawing);
}

void TestLineage::lanesKeepTheirPlacesUnderOtherNumbers()
{
    // Lanes are numbered as their first nodes come; another first node, and all have other numbers.
    const auto first = placeScene(sampleScene(), {});
    LineageScene renumbered = sampleScene();
    const auto lanes = std::int32_t(renumbered.laneName.size());
    std::ranges::reverse(renumbered.laneName);
    std::ranges::reverse(renumbered.laneHue);
    for (std::int32_t& lane : renumbered.lane)
        lane = lanes - 1 - lane;
    const auto again = placeScene(std::move(renumbered), {}, &*first);
    QCOMPARE(again->scene->laneName, first->scene->laneName);
    QCOMPARE(again->scene->laneTop, first->scene->laneTop);
    QCOMPARE(again->scene->y, first->scene->y);
}

void TestLineage::endsOnOneSideKeepTheirOrder_data()
{
    QTest::addColumn<int>("nodes");
    QTest::newRow("sample") << 0;
    QTest::newRow("large") << 1500;
}

void TestLineage::endsOnOneSideKeepTheirOrder()
{
    QFETCH(int, nodes);
    const auto scene = nodes == 0 ? placedSample() : largeScene(nodes);
    const LineageScene& s = *scene;
    std::map<LineageScene::Index, std::vector<std::pair<float, float>>> leaving; // height of the end, and where it goes
    for (LineageScene::Index e = 0; e < s.edgeCount(); ++e) {
        const auto first = s.routeStart[e];
        const auto last = s.routeStart[e + 1] - 1;
        const QRectF from = s.rect(s.from[e]);
        const QRectF to = s.rect(s.to[e]);
        QVERIFY(s.routeY[first] > from.top() && s.routeY[first] < from.bottom());
        QVERIFY(s.routeY[last] > to.top() && s.routeY[last] < to.bottom());
        if (last - first == 1 && s.routeX[last] > s.routeX[first])
            leaving[s.from[e]].emplace_back(s.routeY[first], s.routeY[last]);
    }
    int spread = 0;
    for (auto& [node, ends] : leaving) {
        std::ranges::sort(ends);
        for (std::size_t i = 1; i < ends.size(); ++i) {
            QVERIFY(ends[i].second >= ends[i - 1].second - 30); // the ends there are spread, too
            spread += ends[i].first > ends[i - 1].first;
        }
    }
    QVERIFY(spread > 0);
}

void TestLineage::noRouteMeetsAForeignNode_data()
{
    QTest::addColumn<int>("nodes");
    QTest::newRow("sample") << 0;
    QTest::newRow("large") << 1500;
    QTest::newRow("hubs") << -40;
}

void TestLineage::noRouteMeetsAForeignNode()
{
    QFETCH(int, nodes);
    const auto scene = nodes == 0 ? placedSample()
        : nodes > 0               ? largeScene(nodes)
                                  : placeScene(hubScene(-nodes), {})->scene;
    const LineageScene& s = *scene;
    const SceneIndex index(s);
    for (LineageScene::Index e = 0; e < s.edgeCount(); ++e) {
        for (auto i = s.routeStart[e]; i + 1 < s.routeStart[e + 1]; ++i) {
            const QPointF a(s.routeX[i], s.routeY[i]);
            const QPointF b(s.routeX[i + 1], s.routeY[i + 1]);
            std::vector<LineageScene::Index> near;
            index.nodesIn(QRectF(a, b).normalized(), near);
            for (const auto node : near) {
                // A curve with level ends stays in the box of its piece, so the box is what must be clear.
                const QRectF box = s.rect(node).adjusted(0.5, 0.5, -0.5, -0.5);
                const bool isOwn = node == s.from[e] || node == s.to[e];
                const QRectF piece(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                                   QSizeF(std::abs(b.x() - a.x()) + 1e-3, std::abs(b.y() - a.y()) + 1e-3));
                QVERIFY2(isOwn || !piece.intersects(box), qPrintable(u"edge %1 and node %2"_s.arg(e).arg(node)));
            }
        }
    }
}

void TestLineage::edgesOfAHubShareATrunk()
{
    const auto scene = placeScene(hubScene(30), {})->scene;
    const LineageScene& s = *scene;
    QCOMPARE(s.trunks(), std::size_t(4)); // to each of the two hubs a line and the bus across it
    QCOMPARE(s.trunkCount[0], 30U);
    for (LineageScene::Index e = 0; e < s.edgeCount(); ++e) {
        QCOMPARE(bool(s.edgeFlags[e] & LineageScene::LeavesTrunk), e < 30);
        QCOMPARE(bool(s.edgeFlags[e] & LineageScene::JoinsTrunk), e >= 30);
        QCOMPARE(s.ownX(e).size(), std::size_t(3));
        const auto first = s.routeStart[e];
        const auto last = s.routeStart[e + 1] - 1;
        QCOMPARE(s.routeX[first], float(s.rect(s.from[e]).right()));
        QCOMPARE(s.routeX[last], s.x[s.to[e]]);
        // All begin (or end) at one point of their hub.
        const auto hubEnd = e < 30 ? first : last;
        QCOMPARE(s.routeY[hubEnd], s.routeY[e < 30 ? s.routeStart[0] : s.routeStart[31] - 1]);
    }
    // Few edges stay as they are.
    const auto few = placeScene(hubScene(7), {})->scene;
    QCOMPARE(few->trunks(), std::size_t(0));
    // A scene that is placed again has its trunks once.
    LineageScene again = s;
    QCOMPARE(placeScene(std::move(again), {})->scene->trunks(), std::size_t(4));
}

void TestLineage::linesHaveNoKinks_data()
{
    QTest::addColumn<int>("nodes");
    QTest::newRow("sample") << 0;
    QTest::newRow("large") << 1500;
    QTest::newRow("hubs") << -40;
}

void TestLineage::linesHaveNoKinks()
{
    QFETCH(int, nodes);
    const auto scene = nodes == 0 ? placedSample()
        : nodes > 0               ? largeScene(nodes)
                                  : placeScene(hubScene(-nodes), {})->scene;
    for (LineageScene::Index e = 0; e < scene->edgeCount(); ++e) {
        const QPainterPath path = edgePath(*scene, e, {});
        QPointF at;
        std::optional<QPointF> direction;
        const auto turnTo = [&](QPointF next) {
            const QPointF unit = next / std::hypot(next.x(), next.y());
            const bool isSmooth = !direction || QPointF::dotProduct(unit, *direction) > 0.999;
            direction = unit;
            return isSmooth;
        };
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPointF point = path.elementAt(i);
            if (path.elementAt(i).isLineTo()) {
                QVERIFY2(turnTo(point - at), qPrintable(QString::number(e)));
                at = point;
            } else if (path.elementAt(i).isCurveTo()) {
                const QPointF end = path.elementAt(i + 2);
                QVERIFY2(turnTo(point - at), qPrintable(QString::number(e)));
                direction.reset();
                turnTo(end - QPointF(path.elementAt(i + 1)));
                at = end;
                i += 2;
            } else {
                at = point;
            }
        }
    }
}

void TestLineage::bundlesHoldOnlyEdgesBetweenLanes()
{
    const auto scene = largeScene(3000);
    const SceneBundles bundles(*scene);
    std::vector<LineageScene::Index> all;
    bundles.bundlesIn(scene->bounds, all);
    QVERIFY(!all.empty());
    std::size_t held = 0;
    for (const auto number : all) {
        const auto& bundle = bundles.bundle(number);
        const auto edges = bundles.edges(bundle);
        QVERIFY(edges.size() >= 4);
        for (const auto edge : edges) {
            QVERIFY(bundles.holds(edge));
            QVERIFY(scene->lane[scene->from[edge]] != scene->lane[scene->to[edge]]);
            QCOMPARE(scene->lane[scene->from[edge]], scene->lane[scene->from[edges.front()]]);
            QCOMPARE(scene->column[scene->to[edge]], scene->column[scene->to[edges.front()]]);
            ++held;
        }
        // The line between runs forward and stays in the gaps of its ends.
        QVERIFY(std::ranges::is_sorted(bundles.x(bundle)));
    }
    QCOMPARE(held,
             std::size_t(std::ranges::count_if(std::views::iota(0U, LineageScene::Index(scene->edgeCount())),
                                               [&](auto edge) { return bundles.holds(edge); })));
}

void TestLineage::theOutlineOfALargeDiagramIsFilledWhenItIsOpened()
{
    constexpr LineageScene::Index nodes = 2'100;
    auto scene = std::make_shared<LineageScene>();
    scene->resize(nodes, 0);
    scene->laneName = {u"Sales"_s, u"Finance"_s};
    for (LineageScene::Index i = 0; i < nodes; ++i) {
        scene->record[i] = productId(int(i));
        scene->label[i] = u"Product %1"_s.arg(i);
        scene->lane[i] = i == nodes - 1 ? -1 : std::int32_t(i % 2);
        scene->mark[i] = LineageScene::noMark;
        scene->x[i] = float(i);
    }
    LineageOutline outline;
    outline.setScene(scene);
    outline.show();
    QCOMPARE(outline.topLevelItemCount(), 3); // two lanes, and what is in none
    QCOMPARE(outline.topLevelItem(0)->childCount(), 0);
    outline.topLevelItem(0)->setExpanded(true);
    QCOMPARE(outline.topLevelItem(0)->childCount(), 1'050);
    QCOMPARE(outline.topLevelItem(0)->child(1)->text(0), u"Product 2"_s);
    QCOMPARE(outline.topLevelItem(1)->childCount(), 0);
    outline.setSelected({productId(3)});
    QVERIFY(outline.currentItem());
    QCOMPARE(outline.currentItem()->text(0), u"Product 3"_s);
    QCOMPARE(outline.topLevelItem(1)->childCount(), 1'049);
}

void TestLineage::aMotionLeadsFromOneSceneToTheNext()
{
    const auto before = placedSample();
    LineageScene next = sampleScene();
    // Customer 360 (7) falls into two, Segments (8) is gone, the rest stays.
    next.record[7] = {Kind::Dataset, Uuid {5, 1}};
    next.record[8] = {Kind::Dataset, Uuid {5, 2}};
    next.holder[7] = next.holder[8] = productId(7);
    const auto after = placeScene(std::move(next), {})->scene;
    const QPointF shift(30, -20);
    const SceneMotion motion(before, after, shift);

    const LineageScene start = motion.frame(0);
    QCOMPARE(start.nodeCount(), std::size_t(13)); // the new ones first, then the two that go
    QCOMPARE(start.rect(3).topLeft(), before->rect(3).topLeft() + shift);
    for (const LineageScene::Index part : {7U, 8U}) {
        QVERIFY(QLineF(start.rect(part).topLeft(), before->rect(7).topLeft() + shift).length() < 0.01);
        QCOMPARE(start.opacity[part], 0.0F);
    }
    QCOMPARE(start.opacity[11], 1.0F);
    QCOMPARE(start.record[11], productId(7));

    const LineageScene end = motion.frame(1);
    for (LineageScene::Index i = 0; i < after->nodeCount(); ++i) {
        QVERIFY(QLineF(end.rect(i).topLeft(), after->rect(i).topLeft()).length() < 0.01);
        QCOMPARE(end.opacity[i], 1.0F);
    }
    QCOMPARE(end.opacity[11], 0.0F);
    // Back again the parts merge into what holds them.
    const LineageScene merged = SceneMotion(after, before, {}).frame(1);
    QVERIFY(QLineF(merged.rect(11).topLeft(), before->rect(7).topLeft()).length() < 0.01);
    // Every frame can be painted, in a comparison too.
    auto compared = std::make_shared<LineageScene>(*after);
    compared->nodeDifference.assign(after->nodeCount(), Difference::Changed);
    compared->edgeDifference.assign(after->edgeCount(), Difference::Same);
    const LineageScene half = SceneMotion(before, compared, shift).frame(0.5);
    QCOMPARE(half.nodeDifference.size(), half.nodeCount());
    QCOMPARE(half.edgeDifference.size(), half.edgeCount());
    const LineageLook look = LineageLook::of(tokens());
    for (const LineageScene* frame : {&start, &half}) {
        const SceneIndex index(*frame);
        QImage image(400, 300, QImage::Format_RGB32);
        QPainter painter(&image);
        LineagePainter(*frame, index, look).paint(painter, {1, frame->bounds.topLeft()}, QRectF(image.rect()));
    }
}

} // namespace mesh

QTEST_MAIN(mesh::TestLineage)
#include "tst_lineage.moc"
