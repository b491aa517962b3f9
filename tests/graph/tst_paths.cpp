// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh_text.h"

#include "graph/paths.h"

#include <QTest>

#include <set>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const LineageGraph& graph, const LineagePath& path)
{
    QStringList names;
    for (const NodeIndex node : path)
        names += graph.label(node);
    return names.join(u'>');
}

QStringList textsOf(const LineageGraph& graph, const PathsFound& found)
{
    QStringList lines;
    for (const LineagePath& path : found.paths)
        lines += textOf(graph, path);
    return lines;
}

/// Every simple way, by walking all of them: slow, and hard to get wrong.
void listAll(const LineageGraph& graph, const std::set<NodeIndex>& from, const std::set<NodeIndex>& to,
             LineagePath& way, std::vector<LineagePath>& all)
{
    for (const Neighbour& next : graph.downstream(way.back())) {
        if (from.contains(next.node) || std::ranges::count(way, next.node) > 0)
            continue;
        way.push_back(next.node);
        if (to.contains(next.node))
            all.push_back(way);
        else
            listAll(graph, from, to, way, all);
        way.pop_back();
    }
}

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

    const Mesh m_mesh = meshOf({u"//a"_s, u"//b"_s, u"//c"_s, u"//d"_s, u"//e"_s, u"//f"_s},
                               {u"a->b"_s, u"a->c"_s, u"b->d"_s, u"c->d"_s, u"d->e"_s, u"a->e"_s, u"c->f"_s});
    const LineageGraph m_graph = LineageGraph::build(m_mesh, Level::Dataset);

    PathsFound find(const QString& from, const QString& to, std::size_t limit = 100) const
    {
        return findPaths(m_graph, m_graph.nodesFor(named(m_mesh, from)), m_graph.nodesFor(named(m_mesh, to)), limit);
    }

private slots:
    void theShortestComesFirst()
    {
        const PathsFound found = find(u"a"_s, u"e"_s);
        QCOMPARE(textsOf(m_graph, found), QStringList({u"a>e"_s, u"a>b>d>e"_s, u"a>c>d>e"_s}));
        QCOMPARE(found.total, quint64(3));
        QVERIFY(found.isTotalExact);
        QCOMPARE(found.shortest(), std::size_t(1));
    }

    void moreThanTheLimitAreCounted()
    {
        const PathsFound found = find(u"a"_s, u"e"_s, 1);
        QCOMPARE(textsOf(m_graph, found), QStringList({u"a>e"_s}));
        QCOMPARE(found.total, quint64(3));
        QVERIFY(found.isTotalExact);
    }

    void whereNothingLeadsThereIsNone()
    {
        QVERIFY(find(u"f"_s, u"a"_s).paths.empty());
        QCOMPARE(find(u"f"_s, u"a"_s).total, quint64(0));
        QVERIFY(find(u"a"_s, u"a"_s).paths.empty());
    }

    void aLadderHasMoreWaysThanAnybodyLists()
    {
        // Forty rungs of two ways each: 2^40, which is more than is counted.
        QStringList datasets {u"//n0"_s};
        QStringList flows;
        for (int i = 0; i < 40; ++i) {
            datasets << u"//l%1"_s.arg(i) << u"//r%1"_s.arg(i) << u"//n%1"_s.arg(i + 1);
            for (const QString& side : {u"l%1"_s.arg(i), u"r%1"_s.arg(i)})
                flows << u"n%1->%2"_s.arg(QString::number(i), side) << u"%1->n%2"_s.arg(side, QString::number(i + 1));
        }
        const Mesh mesh = meshOf(datasets, flows);
        const LineageGraph graph = LineageGraph::build(mesh, Level::Dataset);
        const auto ends = [&](const QString& name) { return graph.nodesFor(named(mesh, name)); };
        const PathsFound few = findPaths(graph, ends(u"n0"_s), ends(u"n10"_s), 7);
        QCOMPARE(few.paths.size(), std::size_t(7));
        QCOMPARE(few.total, quint64(1024));
        QVERIFY(few.isTotalExact);
        const PathsFound many = findPaths(graph, ends(u"n0"_s), ends(u"n40"_s), 7);
        QCOMPARE(many.paths.size(), std::size_t(7));
        QVERIFY(!many.isTotalExact);
    }

    void allAreFoundInRandomMeshesWithCircles_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void allAreFoundInRandomMeshesWithCircles()
    {
        QFETCH(quint32, seed);
        const Mesh mesh = randomLineage(seed, 3, 12, 0, 22);
        const LineageGraph graph = LineageGraph::build(mesh, Level::Dataset);
        for (NodeIndex a = 0; a < graph.nodeCount(); a += 2) {
            const std::set<NodeIndex> from {a};
            const std::set<NodeIndex> to {NodeIndex((a + 5) % graph.nodeCount()),
                                          NodeIndex((a + 7) % graph.nodeCount())};
            std::vector<LineagePath> all;
            LineagePath way {a};
            listAll(graph, from, to, way, all);
            const PathsFound found
                = findPaths(graph, std::vector(from.begin(), from.end()), std::vector(to.begin(), to.end()), 100'000);
            QVERIFY(std::ranges::is_sorted(found.paths, {}, &LineagePath::size));
            auto sorted = found.paths;
            std::ranges::sort(sorted);
            std::ranges::sort(all);
            QCOMPARE(sorted, all);
            QCOMPARE(found.total, quint64(all.size()));
        }
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
