// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/annealing.h"
#include "graph/layout/climbing_order.h"
#include "graph/layout/coordinates.h"
#include "graph/layout/crossings.h"
#include "graph/layout/cycles.h"
#include "graph/layout/isotonic.h"
#include "graph/layout/lanes.h"
#include "graph/layout/layer_search.h"
#include "graph/layout/ordering.h"
#include "graph/layout/packing.h"
#include "graph/layout/parallel.h"
#include "graph/layout/random.h"
#include "graph/layout/ranking.h"
#include "graph/layout/row_lines.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

using namespace mesh::layout;

namespace {

std::vector<Arc> randomArcs(Index vertices, Index number, Random& random, bool acyclic)
{
    std::vector<Arc> arcs;
    while (count(arcs) < number) {
        Arc arc {random.below(vertices), random.below(vertices)};
        if (arc.from == arc.to)
            continue;
        if (acyclic && arc.from > arc.to)
            std::swap(arc.from, arc.to);
        arcs.push_back(arc);
    }
    return arcs;
}

bool isAcyclic(Index vertices, std::span<const Arc> arcs)
{
    std::vector<Index> waiting(vertices, 0);
    for (const Arc& arc : arcs)
        ++waiting[arc.to];
    const Adjacency heads = Adjacency::heads(vertices, arcs);
    std::vector<Index> ready;
    for (Index v = 0; v < vertices; ++v) {
        if (waiting[v] == 0)
            ready.push_back(v);
    }
    for (std::size_t i = 0; i < ready.size(); ++i) {
        for (const Index head : heads.of(ready[i])) {
            if (--waiting[head] == 0)
                ready.push_back(head);
        }
    }
    return count(ready) == vertices;
}

LayeredGraph randomLayers(std::uint64_t seed)
{
    Random random(seed);
    const auto arcs = randomArcs(40, 90, random, true);
    LayeredGraph graph(rankVertices(40, arcs, 2), arcs);
    std::vector<float> key(graph.items());
    for (float& k : key)
        k = random.unit();
    graph.sortBy(key);
    return graph;
}

/// Every pair of lines, one by one.
std::int64_t crossingsByPairs(const LayeredGraph& graph)
{
    std::vector<Arc> lines;
    for (Index item = 0; item < graph.items(); ++item) {
        for (const Index next : graph.right.of(item))
            lines.push_back({item, next});
    }
    std::int64_t crossings = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = i + 1; j < lines.size(); ++j) {
            if (graph.layer[lines[i].from] != graph.layer[lines[j].from])
                continue;
            const Index from = graph.place[lines[i].from] - graph.place[lines[j].from];
            const Index to = graph.place[lines[i].to] - graph.place[lines[j].to];
            crossings += std::int64_t(from) * to < 0;
        }
    }
    return crossings;
}

} // namespace

class TestLayoutSteps : public QObject
{
    Q_OBJECT

private slots:
    void crossingsAgreeWithCountingPairByPair()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const LayeredGraph graph = randomLayers(seed);
            QCOMPARE(countCrossings(graph), crossingsByPairs(graph));
        }
    }

    void whatNobodyAsksForAnyMoreIsGivenBack()
    {
        LayeredGraph graph = randomLayers(3);
        graph.forgetOrder();
        QCOMPARE(graph.order.capacity(), std::size_t(0));
        QCOMPARE(graph.place.capacity(), std::size_t(0));
        QCOMPARE(graph.name.capacity(), std::size_t(0));
    }

    void theGainOfASwapIsTheDifferenceOfBothOrders()
    {
        Random random(5);
        for (int round = 0; round < 400; ++round) {
            const auto places = [&](Index most) {
                std::vector<Index> made(std::size_t(random.below(most)));
                for (Index& place : made)
                    place = random.below(30);
                std::sort(made.begin(), made.end());
                return made;
            };
            const auto upper = places(round % 3 == 0 ? 60 : 8);
            const auto lower = places(round % 3 == 1 ? 60 : 8);
            std::int64_t expected = 0;
            for (const Index x : upper) {
                for (const Index y : lower)
                    expected += (x > y) - (x < y);
            }
            QCOMPARE(gainOfSwap(upper, lower), expected);
        }
    }

    void localSearchWinsExactlyWhatItSays()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            LayeredGraph graph = randomLayers(seed);
            LayerSearch search(graph);
            std::int64_t crossings = countCrossings(graph);
            for (const Index window : {0, 3, 50}) {
                for (Index layer = 0; layer < graph.layers; ++layer) {
                    search.load(layer);
                    const std::int64_t won = window ? search.sift(window) : search.switchNeighbours();
                    crossings -= won;
                    QVERIFY(won >= 0);
                    QCOMPARE(countCrossings(graph), crossings);
                }
            }
        }
    }

    void anAnnealedLayerWinsOrLosesExactlyWhatItSays()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            LayeredGraph graph = randomLayers(seed);
            if (seed % 2)
                graph.kept.assign(std::size_t(graph.items()), 0);
            for (Index item = 0; item < count(graph.kept); item += 3)
                graph.kept[item] = 1;
            refineOrder(graph, OrderingPlan {}, {});
            const std::vector<Index> placeBefore = graph.place;
            LayerSearch search(graph);
            std::int64_t crossings = countCrossings(graph);
            bool lost = false;
            for (const float temperature : {20.0F, 1.0F}) {
                for (Index layer = 0; layer < graph.layers; ++layer) {
                    search.load(layer);
                    const std::int64_t won = search.anneal(5, temperature, seed);
                    lost |= won < 0;
                    crossings -= won;
                    QCOMPARE(countCrossings(graph), crossings);
                }
            }
            QVERIFY(lost); // otherwise it would only be sifting
            for (Index a = 0; a < count(graph.kept); a += 3) {
                for (Index b = 0; b < a; b += 3) {
                    if (graph.layer[a] == graph.layer[b])
                        QCOMPARE(graph.place[a] < graph.place[b], placeBefore[a] < placeBefore[b]);
                }
            }
        }
    }

    void annealingNeverMakesItWorseAndThreadsDoNotMatter()
    {
        bool better = false;
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            LayeredGraph graph = randomLayers(seed);
            const std::int64_t before = refineOrder(graph, OrderingPlan {}, {});
            QCOMPARE(before, countCrossings(graph));
            LayeredGraph shared = graph;
            AnnealingPlan plan;
            plan.sweeps = 30;
            if (seed % 2) { // this alone only makes it worse
                plan.sweeps = 1;
                plan.heat = 1000;
            }
            const std::int64_t after = annealOrder(graph, plan, before, {});
            QCOMPARE(after, countCrossings(graph));
            QVERIFY(after <= before);
            better |= after < before;
            plan.threads = 3;
            QCOMPARE(annealOrder(shared, plan, before, {}), after);
            QCOMPARE(shared.order, graph.order);
            for (Index item = 0; item < graph.items(); ++item)
                QCOMPARE(graph.inLayer(graph.layer[item])[graph.place[item]], item);
        }
        QVERIFY(better);
    }

    void threadsShareAPassWithTheSameResult()
    {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            LayeredGraph graph = randomLayers(seed);
            LayeredGraph shared = graph;
            OrderingPlan plan;
            plan.window = 10;
            plan.siftRounds = 2;
            const std::int64_t crossings = refineOrder(graph, plan, {});
            plan.threads = 4;
            QCOMPARE(refineOrder(shared, plan, {}), crossings);
            QCOMPARE(shared.order, graph.order);
        }
    }

    void workIsDoneOnceForEachNumberUntilStopped()
    {
        for (const int threads : {1, 2, 5}) {
            std::vector<int> done(1000, 0);
            QVERIFY(forAll(1000, threads, {}, [&](int thread, std::int32_t i) {
                if (thread < threads)
                    ++done[std::size_t(i)];
            }));
            QCOMPARE(std::count(done.begin(), done.end(), 1), 1000);
        }
        int calls = 0;
        QVERIFY(!forAll(
            1000, 1, [&] { return calls == 10; }, [&](int, std::int32_t) { ++calls; }));
        QCOMPARE(calls, 10);
    }

    void layersAreSortedByLaneThenKeyThenName()
    {
        for (const Index size : {50, 3000}) { // few are compared, many sorted by digits
            for (const bool lanes : {false, true}) {
                LayeredGraph graph(std::vector<Index>(std::size_t(size), 0), {});
                Random random(7);
                std::vector<float> key(std::size_t(size), 0);
                for (float& k : key)
                    k = float(random.below(400) - 200) / 8;
                for (std::uint32_t& name : graph.name)
                    name = std::uint32_t(random.next());
                for (Index item = 0; lanes && item < size; ++item)
                    graph.lane.push_back(random.below(300));
                graph.sortBy(key);
                const auto rank
                    = [&](Index item) { return std::tuple(lanes ? graph.lane[item] : 0, key[item], graph.name[item]); };
                QVERIFY(std::ranges::is_sorted(graph.inLayer(0), {}, rank));
                for (Index item = 0; item < size; ++item)
                    QCOMPARE(graph.inLayer(0)[graph.place[item]], item);
            }
        }
    }

    void comparedLinesSumUpToTheGainsOfASlot()
    {
        // Against the gain of each single pair, for slots with few lines and with more than are compared one by one.
        Random random(13);
        std::vector<Arc> arcs;
        for (Index a = 0; a < 12; ++a) {
            const Index lines = a % 4 == 0 ? 20 : random.below(4);
            for (Index i = 0; i < lines; ++i)
                arcs.push_back({a, 12 + random.below(30)});
        }
        std::vector<Index> rank(42, 1);
        std::fill(rank.begin(), rank.begin() + 12, 0);
        const LayeredGraph graph(rank, arcs);
        RowLines lines;
        lines.load(graph, graph.right, graph.left, 0, 1);
        for (Index step = 0; step < 12; ++step) {
            lines.move(random.below(12), random.below(12));
            for (Index slot = 0; slot < 12; ++slot) {
                QVERIFY(std::is_sorted(lines.of(slot).begin(), lines.of(slot).end()));
                const Index first = random.below(slot + 1);
                lines.compare(slot, first, 12);
                std::int64_t sum = 0;
                for (Index other = first; other < 12; ++other) {
                    QCOMPARE(lines.sumBefore(other), sum);
                    sum += gainOfSwap(lines.of(slot), lines.of(other));
                }
                QCOMPARE(lines.sumBefore(12), sum);
            }
        }
    }

    void isotonicRegressionIsTheBestAscendingFit()
    {
        // The optimum under bounds is the min-max formula: z_i = max over j <= i of min over k >= i of mean(j..k).
        Random random(11);
        for (int round = 0; round < 200; ++round) {
            const int size = 1 + random.below(12);
            std::vector<double> target;
            std::vector<double> weight;
            IsotonicRegression fit;
            for (int i = 0; i < size; ++i) {
                target.push_back(random.below(40) - 20);
                weight.push_back(1 + random.below(9));
                fit.add(target[i], weight[i]);
            }
            const double least = round % 2 ? -8 : -std::numeric_limits<double>::infinity();
            const double most = round % 2 ? 9 : std::numeric_limits<double>::infinity();
            std::vector<double> values(size);
            fit.solve(least, most, values);
            for (int i = 0; i < size; ++i) {
                double best = -std::numeric_limits<double>::infinity();
                for (int j = 0; j <= i; ++j) {
                    double lowest = std::numeric_limits<double>::infinity();
                    for (int k = i; k < size; ++k) {
                        double sum = 0;
                        double all = 0;
                        for (int m = j; m <= k; ++m) {
                            sum += weight[m] * target[m];
                            all += weight[m];
                        }
                        lowest = std::min(lowest, sum / all);
                    }
                    best = std::max(best, lowest);
                }
                QVERIFY2(std::abs(values[i] - std::clamp(best, least, most)) < 1e-9,
                         qPrintable(QStringLiteral("round %1, value %2").arg(round).arg(i)));
            }
        }
    }

    void turningArcsLeavesNoCycle()
    {
        Random random(3);
        for (int round = 0; round < 60; ++round) {
            auto arcs = randomArcs(30, 20 + random.below(60), random, false);
            std::vector<float> stage(30, -1);
            for (float& s : stage) {
                if (random.below(3) > 0)
                    s = float(random.below(4));
            }
            const auto turned = arcsToTurn(30, arcs, round % 3 == 0 ? std::span<const float>() : stage);
            for (std::size_t a = 0; a < arcs.size(); ++a) {
                if (turned[a])
                    std::swap(arcs[a].from, arcs[a].to);
            }
            QVERIFY(isAcyclic(30, arcs));
        }
    }

    void theArcAgainstTheStagesIsTurned()
    {
        // 0 -> 1 -> 2 -> 0, entered nowhere: only the stages tell which arc is the feedback.
        const std::vector<Arc> arcs {{1, 2}, {2, 0}, {0, 1}};
        const std::vector<float> stage {2, 0, 1};
        QCOMPARE(arcsToTurn(3, arcs, stage), (std::vector<char> {0, 0, 1}));
    }

    void aLongCycleIsCutAtOneArc()
    {
        for (const Index shift : {0, 1, 700, 1999}) {
            std::vector<Arc> arcs;
            for (Index v = 0; v < 2000; ++v)
                arcs.push_back({(v * 7 + shift) % 2000, (v * 7 + 7 + shift) % 2000});
            const auto turned = arcsToTurn(2000, arcs, {});
            QCOMPARE(std::ranges::count(turned, 1), 1);
        }
    }

    void arcsDrawnAgainstTheOthersDoNotMakeManyLayers()
    {
        // Lineage as it is drawn by many: most arcs lead a little onward, some anywhere, and all is one component.
        constexpr Index Vertices = 2000;
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            Random random(seed);
            std::vector<Index> number(Vertices);
            std::iota(number.begin(), number.end(), 0);
            for (Index v = Vertices - 1; v > 0; --v)
                std::swap(number[v], number[random.below(v + 1)]);
            std::vector<Arc> onward;
            std::vector<Arc> back;
            while (count(onward) < 4 * Vertices) {
                const Index from = random.below(Vertices);
                const Index to = from + 1 + random.below(Vertices / 5);
                if (to < Vertices)
                    onward.push_back({number[from], number[to]});
            }
            while (count(back) < 80) {
                const Index from = random.below(Vertices);
                if (const Index to = random.below(Vertices); to < from)
                    back.push_back({number[from], number[to]});
            }
            const auto layersOf = [](const std::vector<Arc>& arcs) {
                const auto rank = rankVertices(Vertices, arcs, 0);
                return *std::max_element(rank.begin(), rank.end()) + 1;
            };
            std::vector<Arc> arcs = onward;
            arcs.insert(arcs.begin() + 40, back.begin(), back.end());
            const auto turned = arcsToTurn(Vertices, arcs, {});
            QVERIFY2(std::ranges::count(turned, 1) <= count(back),
                     qPrintable(QStringLiteral("%1 turned").arg(std::ranges::count(turned, 1))));
            for (std::size_t a = 0; a < arcs.size(); ++a) {
                if (turned[a])
                    std::swap(arcs[a].from, arcs[a].to);
            }
            QVERIFY(isAcyclic(Vertices, arcs));
            const Index layers = layersOf(arcs);
            QVERIFY2(layers <= layersOf(onward) * 5 / 4, qPrintable(QStringLiteral("%1 layers").arg(layers)));
        }
    }

    void theFirstVerticesOfAClimbingOrderKeepTheirs()
    {
        Random random(17);
        for (int round = 0; round < 20; ++round) {
            const auto arcs = randomArcs(40, 120, random, false);
            const auto place = climbingOrder(40, arcs, 6);
            for (Index v = 1; v < 6; ++v)
                QVERIFY(place[v - 1] < place[v]);
            auto sorted = place;
            std::ranges::sort(sorted);
            for (Index i = 0; i < 40; ++i)
                QCOMPARE(sorted[std::size_t(i)], i);
        }
    }

    void aChainOfPinsIsNeverTurned()
    {
        Random random(9);
        for (int round = 0; round < 40; ++round) {
            std::vector<Arc> arcs {{0, 1}, {1, 2}, {2, 3}};
            const auto more = randomArcs(20, 60, random, false);
            arcs.insert(arcs.end(), more.begin(), more.end());
            const std::vector<float> stage(20, round % 2 ? 1.0F : -1.0F);
            const auto turned = arcsToTurn(20, arcs, stage, 3);
            QVERIFY(!turned[0] && !turned[1] && !turned[2]);
        }
    }

    void ranksClimbAndNoLayerIsEmpty()
    {
        Random random(4);
        for (int round = 0; round < 40; ++round) {
            const auto arcs = randomArcs(50, 90, random, true);
            const auto rank = rankVertices(50, arcs, round % 4);
            for (const Arc& arc : arcs)
                QVERIFY(rank[arc.from] < rank[arc.to]);
            const Index last = *std::max_element(rank.begin(), rank.end());
            for (Index layer = 0; layer <= last; ++layer)
                QVERIFY(std::find(rank.begin(), rank.end(), layer) != rank.end());
        }
    }

    void groupMovesOnlyShortenArcs()
    {
        Random random(8);
        for (int round = 0; round < 40; ++round) {
            const auto arcs = randomArcs(60, 100, random, true);
            const auto spans = [&](const std::vector<Index>& rank) {
                Index sum = 0;
                for (const Arc& arc : arcs)
                    sum += rank[arc.to] - rank[arc.from];
                return sum;
            };
            QVERIFY(spans(rankVertices(60, arcs, 10)) <= spans(rankVertices(60, arcs, 0)));
        }
    }

    void keptRanksChangeOnlyWhereAnArcForcesIt()
    {
        // 0 -> 1 -> 2 and 3 beside 1, as drawn before; new: 4 after 2, and an arc 1 -> 3 that pushes 3 on.
        const std::vector<Index> earlier {0, 1, 2, 1, -1};
        const std::vector<Arc> arcs {{0, 1}, {1, 2}, {2, 4}, {1, 3}};
        QCOMPARE(keepRanks(5, arcs, earlier), (std::vector<Index> {0, 1, 2, 2, 3}));
        // A new source in front takes a new first layer.
        const std::vector<Arc> front {{0, 1}, {1, 2}, {4, 0}};
        QCOMPARE(keepRanks(5, front, earlier), (std::vector<Index> {1, 2, 3, 2, 0}));
    }

    void packedBoxesDoNotOverlapAndStayInTheStrip()
    {
        Random random(21);
        for (int round = 0; round < 20; ++round) {
            std::vector<Size> boxes(std::size_t(1 + random.below(200)));
            for (Size& box : boxes)
                box = {float(5 + random.below(90)), float(5 + random.below(60))};
            const Packing packing = packBoxes(boxes, 400, 10);
            double area = 0;
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                const Point a = packing.place[i];
                area += double(boxes[i].width + 10) * (boxes[i].height + 10);
                QVERIFY(a.x >= 0 && a.y >= 0 && a.x + boxes[i].width <= 400);
                for (std::size_t j = 0; j < i; ++j) {
                    const Point b = packing.place[j];
                    QVERIFY(a.x >= b.x + boxes[j].width + 9.9F || b.x >= a.x + boxes[i].width + 9.9F
                            || a.y >= b.y + boxes[j].height + 9.9F || b.y >= a.y + boxes[i].height + 9.9F);
                }
            }
            QVERIFY(double(packing.size.height) * 410 < 2 * area + 410 * 100); // no tower
        }
    }

    void boxesThatLieApartStayWhereTheyAre()
    {
        const std::vector<Rect> boxes {{0, 0, 100, 100}, {200, 0, 300, 100}, {50, 50, 150, 150}};
        const auto place = keepApart(boxes, 10);
        QCOMPARE(place[0], (Point {0, 0}));
        QCOMPARE(place[1], (Point {200, 0}));
        QCOMPARE(place[2], (Point {50, 110}));
    }

    void lanesWithManyCommonArcsAreNeighbours()
    {
        // A path of groups 5 - 1 - 4 - 2 - 3 hidden behind their numbers.
        const std::vector<std::int32_t> path {5, 1, 4, 2, 3};
        Input input;
        for (const std::int32_t lane : path) {
            NodeBox node;
            node.lane = lane;
            input.nodes.push_back(node);
        }
        const std::vector<Arc> arcs {{0, 1}, {1, 2}, {2, 3}, {3, 4}};
        std::vector<std::int32_t> found = LaneOrder(input, arcs, LaneOrder::Purpose::Bands).lanes;
        if (found.front() != 5)
            std::reverse(found.begin(), found.end());
        QCOMPARE(found, path);
    }
};

QTEST_GUILESS_MAIN(TestLayoutSteps)
#include "tst_layout_steps.moc"
