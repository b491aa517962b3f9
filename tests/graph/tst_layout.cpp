// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/layout.h"
#include "graph/layout/random.h"
#include "graph/layout_checks.h"
#include "graph/lineage_generator.h"

#include <QTest>

#include <numeric>

using namespace mesh::layout;
using mesh::test::brokenPromise;
using mesh::test::generateAnything;
using mesh::test::generateLineage;
using mesh::test::largestMove;

namespace {

std::vector<std::uint32_t> same(std::size_t size)
{
    std::vector<std::uint32_t> numbers(size);
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

Input withPast(Input input, const Result& drawing)
{
    input.previous = carryOver(drawing, same(input.nodes.size()), same(input.edges.size()));
    return input;
}

Input boxes(int number)
{
    Input input;
    for (int v = 0; v < number; ++v)
        input.nodes.push_back({.width = 100, .height = 36, .lane = -1, .stage = -1, .pin = {}});
    return input;
}

bool sameDrawing(const Result& a, const Result& b)
{
    return a.place == b.place && a.layer == b.layer && a.route == b.route && a.routeStart == b.routeStart
        && a.lanes == b.lanes && a.bounds == b.bounds && a.crossings == b.crossings;
}

} // namespace

Q_DECLARE_METATYPE(mesh::layout::Effort)

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyDrawingKeepsItsPromises_data()
    {
        QTest::addColumn<Effort>("effort");
        QTest::addColumn<bool>("lanes");
        QTest::addColumn<int>("seeds");
        QTest::newRow("fast") << Effort::Fast << false << 24;
        QTest::newRow("balanced") << Effort::Balanced << false << 24;
        QTest::newRow("best") << Effort::Best << false << 5;
        QTest::newRow("fast, in lanes") << Effort::Fast << true << 24;
        QTest::newRow("best, in lanes") << Effort::Best << true << 5;
    }

    void everyDrawingKeepsItsPromises()
    {
        QFETCH(Effort, effort);
        QFETCH(bool, lanes);
        QFETCH(int, seeds);
        Options options;
        options.effort = effort;
        options.lanes = lanes;
        for (int seed = 1; seed <= seeds; ++seed) {
            const int nodes = 1 + seed * 4;
            for (const Input& input : {generateAnything(nodes, nodes * (seed % 5) / 2, seed % 7, std::uint64_t(seed)),
                                       generateLineage(nodes + 20, std::uint64_t(seed))}) {
                const auto drawing = layOut(input, options);
                QVERIFY(drawing);
                const QString broken = brokenPromise(input, options, *drawing);
                QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken)));
            }
        }
    }

    void theSameInputGivesTheSameDrawing()
    {
        for (const bool lanes : {false, true}) {
            Options options;
            options.effort = Effort::Best;
            options.lanes = lanes;
            const Input input = generateLineage(60, 3);
            QVERIFY(sameDrawing(*layOut(input, options), *layOut(input, options)));
        }
    }

    void theDrawingDoesNotDependOnTheThreads()
    {
        const Input input = generateLineage(3000, 4); // large enough to be shared
        for (const Effort effort : {Effort::Fast, Effort::Balanced}) {
            Options options;
            options.effort = effort;
            options.threads = 1;
            const auto alone = layOut(input, options);
            options.threads = 2;
            QVERIFY(sameDrawing(*alone, *layOut(input, options)));
        }
    }

    void pinsAnywhereKeepThePromises_data()
    {
        QTest::addColumn<bool>("lanes");
        QTest::newRow("freely") << false;
        QTest::newRow("in lanes") << true;
    }

    void pinsAnywhereKeepThePromises()
    {
        QFETCH(bool, lanes);
        Options options;
        options.lanes = lanes;
        for (int seed = 1; seed <= 20; ++seed) {
            Random random {std::uint64_t(seed)};
            for (Input input : {generateAnything(40, 50, lanes ? 3 : 0, std::uint64_t(seed)),
                                generateLineage(60, std::uint64_t(seed))}) {
                // Far apart, so that no two pins overlap.
                for (int i = 0; i < 1 + seed % 6; ++i)
                    input.nodes[std::size_t(i * 6)].pin
                        = Point {float(random.below(6) * 400), float(i * 300 + random.below(150))};
                const auto drawing = layOut(input, options);
                QVERIFY(drawing);
                const QString broken = brokenPromise(input, options, *drawing);
                QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken)));
            }
        }
    }

    void anEmptyGraphGivesAnEmptyDrawing()
    {
        for (const bool lanes : {false, true}) {
            Options options;
            options.lanes = lanes;
            const auto drawing = layOut({}, options);
            QVERIFY(drawing);
            QVERIFY(drawing->place.empty());
            QCOMPARE(drawing->routeStart.size(), std::size_t(1));
            QCOMPARE(drawing->bounds, Rect {});
        }
    }

    void aSingleNodeLiesInTheCorner()
    {
        const auto drawing = layOut(boxes(1));
        QCOMPARE(drawing->place.front(), (Point {0, 0}));
        QCOMPARE(drawing->bounds, (Rect {0, 0, 100, 36}));
    }

    void edgesWithoutEndsGetNoRoute()
    {
        Input input = boxes(2);
        input.edges = {{0, 7}, {0, 1}, {9, 9}};
        const auto drawing = layOut(input);
        QVERIFY(drawing->points(0).empty());
        QVERIFY(!drawing->points(1).empty());
        QVERIFY(drawing->points(2).empty());
    }

    void repeatedEdgesShareTheirRouteAndContraryOnesRunItBackwards()
    {
        Input input = boxes(2);
        input.edges = {{0, 1}, {0, 1}, {1, 0}};
        const auto drawing = layOut(input);
        const auto first = drawing->points(0);
        const auto second = drawing->points(1);
        const auto third = drawing->points(2);
        QVERIFY(std::equal(first.begin(), first.end(), second.begin(), second.end()));
        QVERIFY(std::equal(first.begin(), first.end(), third.rbegin(), third.rend()));
        QCOMPARE(drawing->reversed, (std::vector<std::uint8_t> {0, 0, 1}));
    }

    void anAcyclicGraphHasNoReversedEdges()
    {
        Random random(17);
        Input input = boxes(80);
        for (int e = 0; e < 160; ++e) {
            const int a = random.below(80);
            const int b = random.below(80);
            if (a != b)
                input.edges.push_back({std::uint32_t(std::min(a, b)), std::uint32_t(std::max(a, b))});
        }
        for (NodeBox& node : input.nodes)
            node.stage = float(random.below(4)); // contradicting stages must not turn what lies on no cycle
        const auto drawing = layOut(input);
        QCOMPARE(std::count(drawing->reversed.begin(), drawing->reversed.end(), 1), 0);
    }

    void aTreeHasNoCrossings()
    {
        Input input = boxes(121);
        for (std::uint32_t v = 1; v < 121; ++v)
            input.edges.push_back({(v - 1) / 3, v});
        QCOMPARE(layOut(input)->crossings, 0);
    }

    void oneNodeMayHaveTenThousandNeighbours()
    {
        Input input = boxes(10001);
        for (std::uint32_t v = 1; v <= 10000; ++v)
            input.edges.push_back(v % 2 ? Edge {0, v} : Edge {v, 0});
        for (const Effort effort : {Effort::Fast, Effort::Best}) {
            Options options;
            options.effort = effort;
            const auto drawing = layOut(input, options);
            QCOMPARE(drawing->crossings, 0);
            const QString broken = brokenPromise(input, options, *drawing);
            QVERIFY2(broken.isEmpty(), qPrintable(broken));
        }
    }

    void thousandsOfChainsArePackedIntoAScreenlikeShape_data()
    {
        QTest::addColumn<bool>("lanes");
        QTest::newRow("freely") << false;
        QTest::newRow("in lanes") << true;
    }

    void thousandsOfChainsArePackedIntoAScreenlikeShape()
    {
        QFETCH(bool, lanes);
        Options options;
        options.lanes = lanes;
        Input input = boxes(9000);
        for (std::uint32_t v = 0; v < 9000; ++v) {
            input.nodes[v].lane = std::int32_t(v / 3 % 5);
            if (v % 3 < 2)
                input.edges.push_back({v, v + 1});
        }
        const auto drawing = layOut(input, options);
        const QString broken = brokenPromise(input, options, *drawing);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        const float aspect
            = (drawing->bounds.right - drawing->bounds.left) / (drawing->bounds.bottom - drawing->bounds.top);
        QVERIFY2(aspect > 1 && aspect < 2.5F, qPrintable(QString::number(aspect)));
    }

    void dustLiesInAGrid()
    {
        const Input input = boxes(1000);
        const auto drawing = layOut(input);
        const float aspect = drawing->bounds.right / drawing->bounds.bottom;
        QVERIFY2(aspect > 1 && aspect < 2.5F, qPrintable(QString::number(aspect)));
        QVERIFY(brokenPromise(input, {}, *drawing).isEmpty());
        QCOMPARE(std::count(drawing->layer.begin(), drawing->layer.end(), -1), 1000);
    }

    void aDrawingMadeAgainMovesNothing_data()
    {
        QTest::addColumn<bool>("lanes");
        QTest::newRow("freely") << false;
        QTest::newRow("in lanes") << true;
    }

    void aDrawingMadeAgainMovesNothing()
    {
        QFETCH(bool, lanes);
        Options options;
        options.lanes = lanes;
        for (int seed = 1; seed <= 10; ++seed) {
            for (const Input& input :
                 {generateLineage(160, std::uint64_t(seed)), generateAnything(60, 70, 4, std::uint64_t(seed))}) {
                const auto first = layOut(input, options);
                const auto again = layOut(withPast(input, *first), options);
                QVERIFY2(largestMove(*first, *again) < 0.1F,
                         qPrintable(QStringLiteral("seed %1: %2 px").arg(seed).arg(largestMove(*first, *again))));
                QCOMPARE(again->crossings, first->crossings);
            }
        }
    }

    void aNewNodeLeavesTheOthersInTheirOrder()
    {
        for (const bool lanes : {false, true}) {
            Options options;
            options.lanes = lanes;
            for (int seed = 1; seed <= 8; ++seed) {
                Input input = generateLineage(150, std::uint64_t(seed));
                const auto before = layOut(input, options);
                Random random {std::uint64_t(seed)};
                NodeBox node = input.nodes.front();
                input.nodes.push_back(node);
                auto edgeBefore = same(input.edges.size());
                for (int i = 0; i < 3; ++i) {
                    input.edges.push_back({std::uint32_t(random.below(150)), 150});
                    edgeBefore.push_back(NotBefore);
                }
                auto nodeBefore = same(150);
                nodeBefore.push_back(NotBefore);
                input.previous = carryOver(*before, nodeBefore, edgeBefore);
                const auto after = layOut(input, options);
                const QString broken = brokenPromise(input, options, *after);
                QVERIFY2(broken.isEmpty(), qPrintable(broken));
                int moved = 0;
                for (std::size_t a = 0; a < 150; ++a) {
                    const bool wasConnected = before->layer[a] >= 0 && after->layer[a] >= 0;
                    // A lane that grows moves all lanes below it, and that is right.
                    moved += !lanes && wasConnected && std::abs(before->place[a].y - after->place[a].y) > 60;
                    for (std::size_t b = 0; wasConnected && b < a; ++b) {
                        if (before->part[a] != before->part[b] || before->place[a].x != before->place[b].x
                            || before->layer[b] < 0 || after->place[a].x != after->place[b].x)
                            continue;
                        QCOMPARE(before->place[a].y < before->place[b].y, after->place[a].y < after->place[b].y);
                    }
                }
                QVERIFY2(moved <= 15, qPrintable(QStringLiteral("%1 of 150 moved").arg(moved)));
            }
        }
    }

    void whereALaneHasGoneNoVoidIsLeft()
    {
        // Three lanes; the one in the middle is high, and goes.
        Input input = boxes(24);
        for (std::uint32_t v = 0; v < 24; ++v) {
            input.nodes[v].lane = v < 2 ? 0 : v < 22 ? 1 : 2;
            if (v % 2 == 1)
                input.edges.push_back({v - 1, v});
        }
        Options options;
        options.lanes = true;
        const auto before = layOut(input, options);
        std::vector<std::uint32_t> kept;
        Input rest;
        for (std::uint32_t v = 0; v < 24; ++v) {
            if (input.nodes[v].lane == 1)
                continue;
            kept.push_back(v);
            rest.nodes.push_back(input.nodes[v]);
        }
        rest.edges = {{0, 1}, {2, 3}};
        std::vector<std::uint32_t> edges;
        for (std::uint32_t e = 0; e < input.edges.size(); ++e) {
            if (input.nodes[input.edges[e].from].lane != 1)
                edges.push_back(e);
        }
        rest.previous = carryOver(*before, kept, edges);
        const auto after = layOut(rest, options);
        QCOMPARE(after->lanes.size(), std::size_t(2));
        std::vector<LaneBand> bands = after->lanes;
        std::ranges::sort(bands, {}, &LaneBand::top);
        QVERIFY(bands[1].top - bands[0].bottom < 120);
        QVERIFY(brokenPromise(rest, options, *after).isEmpty());
    }

    void drawingsHardlyChangeWhenEdgesGo_data()
    {
        QTest::addColumn<bool>("remembered");
        QTest::addColumn<double>("most");
        QTest::newRow("afresh") << false << 0.025;
        QTest::newRow("warm") << true << 0.005;
    }

    void drawingsHardlyChangeWhenEdgesGo()
    {
        QFETCH(bool, remembered);
        QFETCH(double, most);
        Input input = generateLineage(1000, 2);
        const auto before = layOut(input);
        auto edgeBefore = same(input.edges.size());
        for (int i = 0; i < 5; ++i) {
            input.edges.erase(input.edges.begin() + 300 * (i + 1) - i);
            edgeBefore.erase(edgeBefore.begin() + 300 * (i + 1) - i);
        }
        if (remembered)
            input.previous = carryOver(*before, same(input.nodes.size()), edgeBefore);
        const double flipped = mesh::test::flippedPairs(*before, *layOut(input));
        QVERIFY2(flipped < most, qPrintable(QStringLiteral("%1 % of pairs flipped").arg(100 * flipped)));
    }

    void largeDrawingsStayAlikeWhenDrawnAfresh()
    {
        // Three edges of a thousand go at random; where lanes start must not depend on so few.
        double sum = 0;
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            Input input = generateLineage(2000, seed);
            const auto before = layOut(input);
            Random random(5);
            for (auto gone = input.edges.size() * 3 / 1000; gone > 0; --gone)
                input.edges.erase(input.edges.begin() + random.below(std::int32_t(input.edges.size())));
            const double flipped = mesh::test::flippedPairs(*before, *layOut(input));
            QVERIFY2(flipped < 0.03, qPrintable(QStringLiteral("%1 % flipped, seed %2").arg(100 * flipped).arg(seed)));
            sum += flipped;
        }
        QVERIFY2(sum / 4 < 0.025, qPrintable(QStringLiteral("%1 % of pairs flipped").arg(100 * sum / 4)));
    }

    void manyRandomEditsKeepThePromises()
    {
        for (const bool lanes : {false, true}) {
            Options options;
            options.lanes = lanes;
            Random random(99);
            Input input = generateAnything(40, 40, 3, 7);
            auto drawing = layOut(input, options);
            for (int step = 0; step < 60; ++step) {
                auto nodeBefore = same(input.nodes.size());
                auto edgeBefore = same(input.edges.size());
                if (step % 3 == 0) {
                    input.nodes.push_back({.width = 90, .height = 30, .lane = random.below(4), .stage = -1, .pin = {}});
                    nodeBefore.push_back(NotBefore);
                }
                if (step % 4 == 1 && !input.edges.empty()) {
                    const auto gone = random.below(std::int32_t(input.edges.size()));
                    input.edges.erase(input.edges.begin() + gone);
                    edgeBefore.erase(edgeBefore.begin() + gone);
                }
                const auto nodes = std::int32_t(input.nodes.size());
                input.edges.push_back({std::uint32_t(random.below(nodes)), std::uint32_t(random.below(nodes))});
                edgeBefore.push_back(NotBefore);
                input.previous = carryOver(*drawing, nodeBefore, edgeBefore);
                drawing = layOut(input, options);
                const QString broken = brokenPromise(input, options, *drawing);
                QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(broken)));
            }
        }
    }

    void aPinnedNodeLiesWhereItWasPut()
    {
        for (int seed = 1; seed <= 10; ++seed) {
            Input input = generateLineage(80, std::uint64_t(seed));
            const auto before = layOut(input);
            std::size_t node = 0;
            while (before->layer[node] < 0)
                ++node;
            const Point put {before->place[node].x, before->place[node].y + 333};
            input.nodes[node].pin = put;
            for (const bool remembered : {true, false}) {
                if (remembered)
                    input = withPast(input, *before);
                else
                    input.previous.reset();
                const auto after = layOut(input);
                QCOMPARE(after->place[node], put);
                const QString broken = brokenPromise(input, {}, *after);
                QVERIFY2(broken.isEmpty(), qPrintable(broken));
            }
        }
    }

    void edgesBetweenPinsOfOneColumnRunAroundIt()
    {
        Input input = boxes(4);
        input.edges = {{0, 1}, {1, 2}, {3, 0}};
        input.nodes[0].pin = Point {500, 100};
        input.nodes[1].pin = Point {510, 300};
        const auto drawing = layOut(input);
        QCOMPARE(drawing->place[0], (Point {500, 100}));
        QCOMPARE(drawing->place[1], (Point {510, 300}));
        QCOMPARE(drawing->layer[0], drawing->layer[1]);
        const QString broken = brokenPromise(input, {}, *drawing);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }

    void pinsAgainstTheFlowTurnTheEdge()
    {
        Input input = boxes(2);
        input.edges = {{0, 1}};
        input.nodes[0].pin = Point {800, 0};
        input.nodes[1].pin = Point {100, 0};
        const auto drawing = layOut(input);
        QCOMPARE(drawing->reversed.front(), std::uint8_t(1));
        QCOMPARE(drawing->place[0], (Point {800, 0}));
        QCOMPARE(drawing->place[1], (Point {100, 0}));
    }

    void stoppingGivesNothing()
    {
        int asked = 0;
        QVERIFY(!layOut(generateLineage(300, 1), {}, [&] { return ++asked > 3; }));
        QVERIFY(layOut(generateLineage(300, 1), {}, [] { return false; }));
    }

    void moreEffortCostsNoCrossings()
    {
        for (int seed = 1; seed <= 3; ++seed) {
            const Input input = generateLineage(300, std::uint64_t(seed));
            std::int64_t before = std::numeric_limits<std::int64_t>::max();
            for (const Effort effort : {Effort::Fast, Effort::Balanced, Effort::Best}) {
                Options options;
                options.effort = effort;
                const std::int64_t crossings = layOut(input, options)->crossings;
                QVERIFY(double(crossings) <= 1.05 * double(before));
                before = crossings;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
