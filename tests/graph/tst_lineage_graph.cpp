// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh_text.h"

#include "graph/hierarchy.h"
#include "graph/walks.h"
#include "mesh/naming.h"

#include <QTest>

#include <map>
#include <set>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const LineageGraph& graph, NodeIndex node)
{
    return graph.label(node);
}

/// "a->b 2 flows", one line per edge, sorted.
QStringList edgesOf(const LineageGraph& graph)
{
    QStringList lines;
    for (const LineageEdge& edge : graph.edges()) {
        QString line = nameOf(graph, edge.from) + u"->"_s + nameOf(graph, edge.to);
        line += u' ' + QString::number(edge.flowCount);
        if (edge.contractCount > 0)
            line += u" contract "_s + QString::number(edge.contractCount);
        lines += line;
    }
    lines.sort();
    return lines;
}

QStringList namesOf(const LineageGraph& graph, std::span<const NodeIndex> nodes)
{
    QStringList names;
    for (const NodeIndex node : nodes)
        names += nameOf(graph, node);
    names.sort();
    return names;
}

/// What is lifted where, said again without indexes or arrays.
RecordId lifted(const Mesh& mesh, RecordId end, Level level)
{
    const Kind kind = std::array {Kind::Domain, Kind::Product, Kind::Dataset, Kind::Column}[std::size_t(level)];
    RecordId at = end;
    while (!at.isNull() && at.kind != kind) {
        const RecordId holder = holderOf(mesh, at);
        if (holder.isNull()) {
            const bool isCoarser = kind == Kind::Column || (kind == Kind::Dataset && at.kind != Kind::Column)
                || (kind == Kind::Product && at.kind == Kind::Domain);
            if (isCoarser)
                return RecordId(Kind::Person, newUuid()); // nowhere
            return level == Level::Product ? at : RecordId();
        }
        at = holder;
    }
    return at;
}

/// Distances by relaxing every edge until nothing changes: slow, and hard to get wrong.
std::map<NodeIndex, quint32> distances(const LineageGraph& graph, NodeIndex start, Direction direction)
{
    std::map<NodeIndex, quint32> known {{start, 0}};
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const LineageEdge& edge : graph.edges()) {
            const auto [from, to]
                = direction == Direction::Downstream ? std::pair(edge.from, edge.to) : std::pair(edge.to, edge.from);
            const auto at = known.find(from);
            if (at == known.end())
                continue;
            const quint32 distance = at->second + 1;
            const auto [other, isNew] = known.try_emplace(to, distance);
            if (isNew || other->second > distance) {
                other->second = distance;
                isChanged = true;
            }
        }
    }
    return known;
}

} // namespace

class TestLineageGraph : public QObject
{
    Q_OBJECT

private slots:
    void flowsAreLiftedAndMerged()
    {
        // domain/product/dataset[column]
        const Mesh mesh = meshOf({u"Sales/Orders/orders[id,mail]"_s, u"Sales/Orders/lines[id]"_s,
                                  u"Marketing/Segments/segments[mail]"_s, u"Marketing/Reach/reach"_s},
                                 {u"orders->lines"_s, u"orders.mail->segments.mail"_s, u"orders.id->segments.mail"_s,
                                  u"orders->segments"_s, u"segments->reach"_s, u"lines->segments"_s});
        QCOMPARE(edgesOf(LineageGraph::build(mesh, Level::Dataset)),
                 QStringList(
                     {u"lines->segments 1"_s, u"orders->lines 1"_s, u"orders->segments 3"_s, u"segments->reach 1"_s}));
        const LineageGraph products = LineageGraph::build(mesh, Level::Product);
        QCOMPARE(edgesOf(products),
                 QStringList({u"Orders->Orders 1"_s, u"Orders->Segments 4"_s, u"Segments->Reach 1"_s}));
        QCOMPARE(products.downstream(products.nodeOf(named(mesh, u"product:Orders"_s))).size(), std::size_t(1));
        QCOMPARE(edgesOf(LineageGraph::build(mesh, Level::Domain)),
                 QStringList({u"Marketing->Marketing 1"_s, u"Sales->Marketing 4"_s, u"Sales->Sales 1"_s}));
        const LineageGraph columns = LineageGraph::build(mesh, Level::Column);
        QCOMPARE(edgesOf(columns), QStringList({u"id->mail 1"_s, u"mail->mail 1"_s}));
        QCOMPARE(columns.unplacedFlows(), std::size_t(4));
    }

    void whatHasNoHolderIsNotLost()
    {
        const Mesh mesh = meshOf({u"Sales/Orders/orders"_s, u"//stray"_s, u"/Loose/loose"_s},
                                 {u"stray->orders"_s, u"orders->loose"_s});
        QCOMPARE(edgesOf(LineageGraph::build(mesh, Level::Product)),
                 QStringList({u"Orders->Loose 1"_s, u"stray->Orders 1"_s}));
        const LineageGraph domains = LineageGraph::build(mesh, Level::Domain);
        QCOMPARE(edgesOf(domains), QStringList({u"No domain->Sales 1"_s, u"Sales->No domain 1"_s}));
        QCOMPARE(namesOf(domains, domains.nodesFor(named(mesh, u"dataset:stray"_s))), QStringList {u"No domain"_s});
        QCOMPARE(LineageGraph::build(meshOf({u"Sales/Orders/orders"_s}, {}), Level::Domain).nodeCount(),
                 std::size_t(1));
    }

    void portsUnderOneContractLinkProducts()
    {
        ChangeSetBuilder changes(meshOf({u"Sales/Orders/orders"_s, u"Marketing/Segments/segments"_s,
                                         u"Finance/Revenue/revenue"_s, u"Finance/Tax/tax"_s},
                                        {u"orders->segments"_s}));
        const auto product
            = [&](const QString& name) { return named(changes.mesh(), u"product:"_s + name).as<Kind::Product>(); };
        const ContractId contract = changes.create(Contract {.key = u"c1"_s});
        const ContractId offered = changes.create(Contract {.key = u"c3"_s, .product = product(u"Tax"_s)});
        const auto port = [&](const QString& owner, PortDirection direction, ContractId id, const QString& key) {
            changes.create(Port {
                .name = u"p"_s, .product = product(owner), .direction = direction, .contract = id, .contractKey = key});
        };
        port(u"Orders"_s, PortDirection::Output, contract, {});
        port(u"Segments"_s, PortDirection::Input, contract, {});
        port(u"Revenue"_s, PortDirection::Input, {}, u"c1"_s); // known by its name
        port(u"Segments"_s, PortDirection::Output, {}, u"not imported"_s);
        port(u"Revenue"_s, PortDirection::Input, {}, u"not imported"_s);
        port(u"Orders"_s, PortDirection::Input, offered, {}); // offered by a product without ports
        port(u"Tax"_s, PortDirection::Management, contract, {});
        const Mesh mesh = *apply(changes.mesh(), changes.build());
        const LineageGraph graph = LineageGraph::build(mesh, Level::Product);
        QCOMPARE(edgesOf(graph),
                 QStringList({u"Orders->Revenue 0 contract 1"_s, u"Orders->Segments 1 contract 1"_s,
                              u"Segments->Revenue 0 contract 1"_s, u"Tax->Orders 0 contract 1"_s}));
        const EdgeIndex edge
            = graph.edgeBetween(graph.nodeOf(product(u"Orders"_s)), graph.nodeOf(product(u"Segments"_s)));
        QVERIFY(graph.edge(edge).evidence == (EdgeEvidence::Unknown | EdgeEvidence::Contract));
        QCOMPARE(edgesOf(LineageGraph::build(mesh, Level::Dataset)), QStringList {u"orders->segments 1"_s});
    }

    void everyEdgeEqualsTheNaiveAnswer_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed) {
            for (int level = 0; level < 4; ++level)
                QTest::addRow("level %d seed %d", level, seed) << level << seed;
        }
    }
    void everyEdgeEqualsTheNaiveAnswer()
    {
        QFETCH(int, level);
        QFETCH(int, seed);
        const Mesh mesh = randomLineage(quint32(seed), 12, 60, 200, 400);
        const LineageGraph graph = LineageGraph::build(mesh, Level(level));
        std::map<std::pair<RecordId, RecordId>, std::set<FlowId>> expected;
        std::size_t unplaced = 0;
        for (const Flow& flow : mesh.all<Flow>()) {
            const RecordId from = lifted(mesh, flow.from, Level(level));
            const RecordId to = lifted(mesh, flow.to, Level(level));
            if (from.kind == Kind::Person || to.kind == Kind::Person)
                ++unplaced;
            else
                expected[{from, to}].insert(flow.id);
        }
        QCOMPARE(graph.unplacedFlows(), unplaced);
        std::map<std::pair<RecordId, RecordId>, std::set<FlowId>> actual;
        std::map<NodeIndex, std::set<NodeIndex>> down;
        std::map<NodeIndex, std::set<NodeIndex>> up;
        for (const LineageEdge& edge : graph.edges()) {
            const auto flows = graph.flows(edge);
            actual[{graph.record(edge.from), graph.record(edge.to)}] = {flows.begin(), flows.end()};
            quint32 masked = 0;
            EdgeEvidences evidence;
            for (const FlowId& id : flows) {
                masked += mesh.find(id)->masking.value_or(false);
                evidence |= EdgeEvidence(1 << int(mesh.find(id)->evidence));
            }
            QCOMPARE(edge.maskedCount, masked);
            QVERIFY(edge.evidence == evidence);
            QCOMPARE(graph.edgeBetween(edge.from, edge.to), EdgeIndex(&edge - graph.edges().data()));
            if (!edge.isLoop()) {
                down[edge.from].insert(edge.to);
                up[edge.to].insert(edge.from);
            }
        }
        QVERIFY(actual == expected);
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            std::set<NodeIndex> actualDown;
            std::set<NodeIndex> actualUp;
            for (const Neighbour& neighbour : graph.downstream(node)) {
                actualDown.insert(neighbour.node);
                QCOMPARE(graph.edge(neighbour.edge).to, neighbour.node);
            }
            for (const Neighbour& neighbour : graph.upstream(node)) {
                actualUp.insert(neighbour.node);
                QCOMPARE(graph.edge(neighbour.edge).from, neighbour.node);
            }
            QCOMPARE(actualDown, down[node]);
            QCOMPARE(actualUp, up[node]);
            if (!graph.record(node).isNull())
                QCOMPARE(graph.nodeOf(graph.record(node)), node);
        }
    }

    void walksPathsAndWaysEqualBruteForce_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("flows");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed << 30 * seed; // from a forest to dense with cycles
    }
    void walksPathsAndWaysEqualBruteForce()
    {
        QFETCH(int, seed);
        QFETCH(int, flows);
        const Mesh mesh = randomLineage(quint32(seed), 5, 70, 0, flows);
        const LineageGraph graph = LineageGraph::build(mesh, Level::Dataset);
        std::vector<std::map<NodeIndex, quint32>> below;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            below.push_back(distances(graph, node, Direction::Downstream));
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            for (const Direction direction : {Direction::Downstream, Direction::Upstream}) {
                const auto expected = distances(graph, node, direction);
                for (const quint32 hops : {0U, 1U, 2U, anyDistance}) {
                    const Reached reached = walk(graph, {{node}}, direction, hops);
                    std::map<NodeIndex, quint32> actual;
                    for (std::size_t at = 0; at < reached.nodes.size(); ++at)
                        actual.emplace(reached.nodes[at], reached.distances[at]);
                    QCOMPARE(actual.size(), reached.nodes.size()); // each once
                    QVERIFY(std::ranges::is_sorted(reached.distances));
                    auto near = expected;
                    std::erase_if(near, [&](const auto& item) { return item.second > hops; });
                    QCOMPARE(actual, near);
                }
            }
        }
        for (NodeIndex from = 0; from < graph.nodeCount(); ++from) {
            for (NodeIndex to = 0; to < graph.nodeCount(); to += 3) {
                const auto path = shortestPath(graph, from, to);
                const auto distance = below[from].find(to);
                QCOMPARE(path.empty(), distance == below[from].end());
                std::vector<NodeIndex> onWay;
                for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
                    if (below[from].contains(node) && below[node].contains(to))
                        onWay.push_back(node);
                }
                QCOMPARE(nodesOnPaths(graph, {{from}}, {{to}}), onWay);
                if (path.empty())
                    continue;
                QCOMPARE(path.size(), std::size_t(distance->second) + 1);
                QCOMPARE(path.front(), from);
                QCOMPARE(path.back(), to);
                for (std::size_t at = 1; at < path.size(); ++at)
                    QVERIFY(graph.edgeBetween(path[at - 1], path[at]) != noIndex);
            }
        }
        const Components components = stronglyConnected(graph);
        for (NodeIndex a = 0; a < graph.nodeCount(); ++a) {
            QVERIFY(components.of[a] < components.count);
            for (NodeIndex b = 0; b < graph.nodeCount(); ++b)
                QCOMPARE(components.of[a] == components.of[b], below[a].contains(b) && below[b].contains(a));
        }
        for (const LineageEdge& edge : graph.edges())
            QVERIFY(components.of[edge.from] <= components.of[edge.to]);
    }

    void aRecordIsShownByItsHolderOrItsParts()
    {
        const Mesh mesh = meshOf({u"Sales/Orders/orders[id]"_s, u"Sales/Orders/lines[id]"_s, u"Sales/Leads/leads"_s},
                                 {u"orders->lines"_s});
        const LineageGraph graph = LineageGraph::build(mesh, Level::Dataset);
        const auto shown = [&](const QString& name) { return namesOf(graph, graph.nodesFor(named(mesh, name))); };
        QCOMPARE(shown(u"dataset:orders"_s), QStringList {u"orders"_s});
        QCOMPARE(shown(u"product:Orders"_s), QStringList({u"lines"_s, u"orders"_s}));
        QCOMPARE(shown(u"domain:Sales"_s), QStringList({u"leads"_s, u"lines"_s, u"orders"_s}));
        const RecordId column = RecordId(mesh.referring<&Column::dataset>(named(mesh, u"dataset:lines"_s)).front()->id);
        QCOMPARE(namesOf(graph, graph.nodesFor(column)), QStringList {u"lines"_s});
        QCOMPARE(namesOf(graph, graph.nodesFor(mesh.all<Flow>().begin()->id)), QStringList({u"lines"_s, u"orders"_s}));
        QVERIFY(graph.nodesFor({}).empty());
        QVERIFY(graph.nodesFor({Kind::Dataset, newUuid()}).empty());
    }

    void groupsAndStagesComeFromTheProduct()
    {
        Mesh mesh = meshOf({u"Sales/Orders/orders[id]"_s, u"//stray"_s}, {});
        ChangeSetBuilder changes(mesh);
        changes.edit<Product>(named(mesh, u"product:Orders"_s).as<Kind::Product>(),
                              [](Product& product) { product.type = ProductType::MasterData; });
        mesh = *apply(mesh, changes.build());
        for (const Level level : {Level::Product, Level::Dataset, Level::Column}) {
            const LineageGraph graph = LineageGraph::build(mesh, level);
            for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
                const bool isStray = graph.label(node) == u"stray"_s;
                QCOMPARE(graph.group(node), isStray ? -1 : 0);
                QCOMPARE(graph.stage(node), isStray ? -1 : 1);
            }
        }
    }

    void anEmptyMeshGivesAnEmptyGraph()
    {
        for (const Level level : {Level::Domain, Level::Product, Level::Dataset, Level::Column}) {
            const LineageGraph graph = LineageGraph::build(Mesh(), level);
            QCOMPARE(graph.nodeCount(), std::size_t(0));
            QCOMPARE(graph.edgeCount(), std::size_t(0));
            QCOMPARE(stronglyConnected(graph).count, 0U);
        }
        QVERIFY(LineageGraph().nodesFor({Kind::Dataset, newUuid()}).empty());
    }

    void aCircleOfDomainsEnds()
    {
        MeshBuilder builder;
        const DomainId a {newUuid()};
        const DomainId b {newUuid()};
        builder.add(Domain {.id = a, .name = u"A"_s, .parent = b});
        builder.add(Domain {.id = b, .name = u"B"_s, .parent = a});
        const Mesh mesh = builder.build();
        QCOMPARE(LineageGraph::build(mesh, Level::Domain).nodeCount(), std::size_t(2));
        QVERIFY(LineageGraph::build(mesh, Level::Dataset).nodesFor(a).empty());
    }
};

QTEST_GUILESS_MAIN(TestLineageGraph)
#include "tst_lineage_graph.moc"
