// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh_text.h"

#include "graph/graph_view.h"
#include "mesh/naming.h"

#include <QTest>

#include <random>
#include <set>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

QString titleAt(const Mesh& mesh, const GraphView& view, quint32 at)
{
    const ViewNode& node = view.nodes[at];
    const QString title = titleOf(mesh, node.record);
    return node.parent < 0 ? title : QString(titleAt(mesh, view, quint32(node.parent)) + u'.' + title);
}

/// "orders 1/2 3/3": neighbours up and down, shown of all; a frame is in brackets, a fold carries its count.
QStringList nodesOf(const Mesh& mesh, const GraphView& view)
{
    QStringList lines;
    for (quint32 at = 0; at < view.nodes.size(); ++at) {
        const ViewNode& node = view.nodes[at];
        QString name = titleAt(mesh, view, at);
        if (node.isExpanded)
            name = u'[' + name + u']';
        if (node.isCollapsed)
            name += u'x' + QString::number(node.folded);
        lines += u"%1 %2/%3 %4/%5"_s.arg(name)
                     .arg(node.shownUp)
                     .arg(node.totalUp())
                     .arg(node.shownDown)
                     .arg(node.totalDown());
    }
    lines.sort();
    return lines;
}

QStringList edgesOf(const Mesh& mesh, const GraphView& view)
{
    QStringList lines;
    for (const ViewEdge& edge : view.edges) {
        QString line = titleAt(mesh, view, edge.from) + u"->"_s + titleAt(mesh, view, edge.to);
        line += u' ' + QString::number(edge.flowCount);
        lines += line;
    }
    lines.sort();
    return lines;
}

} // namespace

class TestGraphView : public QObject
{
    Q_OBJECT

    const Mesh m_mesh = meshOf({u"Sales/Orders/orders[id,mail]"_s, u"Sales/Orders/lines[id]"_s,
                                u"Marketing/Segments/segments[mail,rank]"_s, u"Marketing/Reach/reach"_s,
                                u"Finance/Revenue/revenue"_s},
                               {u"orders->lines"_s, u"orders.mail->segments.mail"_s, u"orders->segments"_s,
                                u"segments->reach"_s, u"lines->revenue"_s, u"segments.mail->segments.rank"_s});

    GraphView view(Level level, const ViewFilter& filter) const
    {
        return GraphView::build(LineageGraph::build(m_mesh, level), filter);
    }
    RecordId id(const QString& name) const
    {
        const RecordId found = named(m_mesh, name);
        if (found.isNull())
            qFatal("nothing is called %s", qPrintable(name));
        return found;
    }

private slots:
    void withoutAFilterAllIsThere()
    {
        const GraphView all = view(Level::Dataset, {});
        QCOMPARE(nodesOf(m_mesh, all),
                 QStringList({u"lines 1/1 1/1"_s, u"orders 0/0 2/2"_s, u"reach 1/1 0/0"_s, u"revenue 1/1 0/0"_s,
                              u"segments 1/1 1/1"_s}));
        QCOMPARE(edgesOf(m_mesh, all),
                 QStringList(
                     {u"lines->revenue 1"_s, u"orders->lines 1"_s, u"orders->segments 2"_s, u"segments->reach 1"_s}));
        QCOMPARE(all.hiddenNodes, std::size_t(0));
    }

    void aFocusShowsItsHopsAndCountsTheRest()
    {
        const GraphView near = view(Level::Dataset, {.focus = {id(u"dataset:segments"_s)}, .hopsUp = 1, .hopsDown = 0});
        QCOMPARE(nodesOf(m_mesh, near), QStringList({u"orders 0/0 1/2"_s, u"segments 1/1 0/1"_s}));
        QCOMPARE(near.hiddenNodes, std::size_t(3));
        QVERIFY(near.nodes[quint32(near.indexOf(id(u"dataset:segments"_s)))].isFocus);
        QVERIFY(!near.nodes[quint32(near.indexOf(id(u"dataset:orders"_s)))].isFocus);
        const GraphView more = view(
            Level::Dataset,
            {.focus = {id(u"dataset:segments"_s)}, .hopsUp = 1, .hopsDown = 0, .also = {id(u"dataset:reach"_s)}});
        QCOMPARE(more.nodes.size(), std::size_t(3));
    }

    void aPathShowsOnlyWhatIsOnIt()
    {
        const GraphView path
            = view(Level::Dataset, {.pathFrom = id(u"dataset:orders"_s), .pathTo = id(u"dataset:revenue"_s)});
        QCOMPARE(nodesOf(m_mesh, path), QStringList({u"lines 1/1 1/1"_s, u"orders 0/0 1/2"_s, u"revenue 1/1 0/0"_s}));
        const GraphView none
            = view(Level::Dataset, {.pathFrom = id(u"dataset:reach"_s), .pathTo = id(u"dataset:orders"_s)});
        QCOMPARE(none.nodes.size(), std::size_t(2)); // the two ends
        QVERIFY(none.edges.empty());
    }

    void domainsAndHiddenRecordsLimitIt()
    {
        const GraphView marketing = view(Level::Dataset, {.domains = {id(u"domain:Marketing"_s).as<Kind::Domain>()}});
        QCOMPARE(nodesOf(m_mesh, marketing), QStringList({u"reach 1/1 0/0"_s, u"segments 0/1 1/1"_s}));
        const GraphView without = view(Level::Dataset, {.hidden = {id(u"product:Orders"_s)}});
        QCOMPARE(without.nodes.size(), std::size_t(3));
        const GraphView domain = view(Level::Domain, {.domains = {id(u"domain:Marketing"_s).as<Kind::Domain>()}});
        QCOMPARE(nodesOf(m_mesh, domain), QStringList {u"Marketing 0/1 0/0"_s});
    }

    void anExpandedProductShowsItsDatasetsInside()
    {
        const GraphView open = view(Level::Product, {.expanded = {id(u"product:Orders"_s)}});
        QCOMPARE(nodesOf(m_mesh, open),
                 QStringList({u"Orders.lines 1/1 1/1"_s, u"Orders.orders 0/0 2/2"_s, u"Reach 1/1 0/0"_s,
                              u"Revenue 1/1 0/0"_s, u"Segments 1/1 1/1"_s, u"[Orders] 0/0 0/0"_s}));
        QCOMPARE(edgesOf(m_mesh, open),
                 QStringList({u"Orders.lines->Revenue 1"_s, u"Orders.orders->Orders.lines 1"_s,
                              u"Orders.orders->Segments 2"_s, u"Segments->Reach 1"_s}));
        QCOMPARE(open.showing(m_mesh, id(u"dataset:lines"_s)), open.indexOf(id(u"dataset:lines"_s)));
        QCOMPARE(open.showing(m_mesh, id(u"dataset:reach"_s)), open.indexOf(id(u"product:Reach"_s)));
    }

    void anExpandedDatasetShowsItsColumns()
    {
        const GraphView one = view(Level::Dataset, {.expanded = {id(u"dataset:segments"_s)}});
        QCOMPARE(edgesOf(m_mesh, one),
                 QStringList({u"lines->revenue 1"_s, u"orders->lines 1"_s, u"orders->segments.mail 1"_s,
                              u"segments->reach 1"_s, u"segments.mail->segments.rank 1"_s}));
        const GraphView both = view(Level::Dataset, {.expanded = {id(u"dataset:segments"_s), id(u"dataset:orders"_s)}});
        // The edge of the datasets is left out where one of their columns is drawn; that to lines stays.
        QCOMPARE(edgesOf(m_mesh, both),
                 QStringList({u"lines->revenue 1"_s, u"orders->lines 1"_s, u"orders.mail->segments.mail 1"_s,
                              u"segments->reach 1"_s, u"segments.mail->segments.rank 1"_s}));
        const auto frame = quint32(both.indexOf(id(u"dataset:orders"_s)));
        QVERIFY(both.nodes[frame].isExpanded);
        QCOMPARE(both.nodes[frame + 1].parent, qint32(frame)); // inside follows its frame, in the order of columns
        QCOMPARE(titleOf(m_mesh, both.nodes[frame + 1].record), u"id"_s);
        QCOMPARE(titleOf(m_mesh, both.nodes[frame + 2].record), u"mail"_s);
    }

    void framesNest()
    {
        const GraphView open
            = view(Level::Product,
                   {.expanded = {id(u"product:Segments"_s), id(u"dataset:segments"_s), id(u"product:Orders"_s)}});
        QCOMPARE(edgesOf(m_mesh, open),
                 QStringList({u"Orders.lines->Revenue 1"_s, u"Orders.orders->Orders.lines 1"_s,
                              u"Orders.orders->Segments.segments.mail 1"_s, u"Segments.segments->Reach 1"_s,
                              u"Segments.segments.mail->Segments.segments.rank 1"_s}));
    }

    void hiddenNeighboursOfWhatIsInsideAreCounted()
    {
        const GraphView open = view(Level::Dataset,
                                    {.focus = {id(u"dataset:segments"_s)},
                                     .hopsUp = 0,
                                     .hopsDown = 0,
                                     .expanded = {id(u"dataset:segments"_s)}});
        QCOMPARE(nodesOf(m_mesh, open),
                 QStringList({u"[segments] 0/1 0/1"_s, u"segments.mail 0/1 1/1"_s, u"segments.rank 1/1 0/0"_s}));
    }

    void aCollapsedProductFoldsItsDatasets()
    {
        const GraphView folded = view(Level::Dataset, {.collapsed = {id(u"product:Orders"_s)}});
        QCOMPARE(nodesOf(m_mesh, folded),
                 QStringList({u"Ordersx2 0/0 2/2"_s, u"reach 1/1 0/0"_s, u"revenue 1/1 0/0"_s, u"segments 1/1 1/1"_s}));
        QCOMPARE(edgesOf(m_mesh, folded),
                 QStringList({u"Orders->revenue 1"_s, u"Orders->segments 2"_s, u"segments->reach 1"_s}));
        const GraphView domain = view(Level::Dataset, {.collapsed = {id(u"product:Orders"_s), id(u"domain:Sales"_s)}});
        QVERIFY(domain.indexOf(id(u"domain:Sales"_s)) >= 0); // the coarsest wins
        QCOMPARE(domain.indexOf(id(u"product:Orders"_s)), -1);
        QCOMPARE(domain.showing(m_mesh, id(u"dataset:lines"_s)), domain.indexOf(id(u"domain:Sales"_s)));
    }

    void whatCanBeExpandedSaysSo()
    {
        const GraphView all = view(Level::Dataset, {});
        QVERIFY(all.nodes[quint32(all.indexOf(id(u"dataset:orders"_s)))].canExpand);
        QVERIFY(!all.nodes[quint32(all.indexOf(id(u"dataset:reach"_s)))].canExpand);
        for (const Level level : {Level::Domain, Level::Product}) {
            for (const ViewNode& node : view(level, {}).nodes)
                QVERIFY(node.canExpand);
        }
    }

    void randomViewsKeepTheirPromises_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void randomViewsKeepTheirPromises()
    {
        QFETCH(int, seed);
        std::mt19937 random {quint32(seed)};
        const Mesh mesh = randomLineage(quint32(seed), 8, 40, 120, 200);
        const Level level = Level(random() % 3);
        const LineageGraph graph = LineageGraph::build(mesh, level);
        ViewFilter filter;
        if (random() % 3 != 0) {
            filter.focus = {graph.record(NodeIndex(random() % graph.nodeCount()))};
            filter.hopsUp = random() % 3;
            filter.hopsDown = random() % 3;
        }
        for (const Kind kind : {Kind::Domain, Kind::Product, Kind::Dataset}) {
            mesh.forEach(kind, [&](const RecordView& record) {
                if (random() % 3 == 0)
                    filter.expanded.insert(record.id());
                if (random() % 6 == 0 && kind != Kind::Dataset)
                    filter.collapsed.insert(record.id());
                if (random() % 12 == 0)
                    filter.hidden.insert(record.id());
            });
        }
        const GraphView view = GraphView::build(graph, filter);

        std::set<RecordId> seen;
        std::size_t folded = 0;
        for (quint32 at = 0; at < view.nodes.size(); ++at) {
            const ViewNode& node = view.nodes[at];
            QVERIFY(seen.insert(node.record).second); // each record once
            QCOMPARE(view.indexOf(node.record), qint32(at));
            QVERIFY(node.parent < qint32(at));
            folded += node.folded;
            if (node.parent >= 0) {
                QVERIFY(view.nodes[quint32(node.parent)].isExpanded);
                QCOMPARE(holderOf(mesh, node.record), view.nodes[quint32(node.parent)].record);
                QVERIFY(!filter.hidden.contains(node.record));
            }
        }
        QCOMPARE(folded + view.hiddenNodes, graph.nodeCount());

        // Every flow whose two ends are shown by different nodes is drawn, between just those, unless a finer edge
        // between the same datasets stands for it.
        std::set<std::pair<quint32, quint32>> drawn;
        std::set<FlowId> flows;
        for (const ViewEdge& edge : view.edges) {
            QVERIFY(edge.from != edge.to);
            QVERIFY(drawn.emplace(edge.from, edge.to).second);
            QCOMPARE(edge.flowCount, quint32(view.flowsOf(edge).size()));
            for (const FlowId& id : view.flowsOf(edge)) {
                QVERIFY(flows.insert(id).second);
                const Flow* flow = mesh.find(id);
                QCOMPARE(view.showing(mesh, flow->from), qint32(edge.from));
                QCOMPARE(view.showing(mesh, flow->to), qint32(edge.to));
            }
        }
        for (quint32 at = 0; at < view.nodes.size(); ++at) {
            quint32 down = 0;
            quint32 up = 0;
            for (const auto& [from, to] : drawn) {
                down += from == at;
                up += to == at;
            }
            QCOMPARE(view.nodes[at].shownDown, down);
            QCOMPARE(view.nodes[at].shownUp, up);
        }
        const auto isInside = [&](qint32 node, qint32 frame) {
            while (node >= 0 && node != frame)
                node = view.nodes[quint32(node)].parent;
            return node >= 0;
        };
        // A fold or frame is drawn although some of what it holds is hidden.
        const auto isHiddenByHand = [&](RecordId end) {
            for (RecordId at = graph.record(graph.nodesFor(end).front()); !at.isNull(); at = holderOf(mesh, at)) {
                if (filter.hidden.contains(at))
                    return true;
            }
            return false;
        };
        for (const Flow& flow : mesh.all<Flow>()) {
            const qint32 from = view.showing(mesh, flow.from);
            const qint32 to = view.showing(mesh, flow.to);
            if (from < 0 || to < 0 || flows.contains(flow.id) || isInside(from, to) || isInside(to, from))
                continue;
            const auto datasetOf = [&](qint32 node) {
                const ViewNode& view_ = view.nodes[quint32(node)];
                return view_.record.kind == Kind::Column ? view_.parent : node;
            };
            const bool isDrawnFinely = std::ranges::any_of(view.edges, [&](const ViewEdge& edge) {
                return datasetOf(qint32(edge.from)) == from && datasetOf(qint32(edge.to)) == to;
            });
            QVERIFY(isDrawnFinely || isHiddenByHand(flow.from) || isHiddenByHand(flow.to));
        }
    }
};

QTEST_GUILESS_MAIN(TestGraphView)
#include "tst_graph_view.moc"
