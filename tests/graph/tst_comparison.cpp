// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/comparison.h"

#include "graph/graph_view.h"
#include "graph/hierarchy.h"
#include "mesh/apply.h"
#include "mesh/random_mesh.h"
#include "mesh_text.h"

#include <QTest>

#include <map>
#include <set>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mesh::Level)

namespace {

using Ends = std::pair<RecordId, RecordId>;

/// A graph as plain maps.
struct PlainGraph
{
    std::set<RecordId> nodes;
    std::map<Ends, std::set<Uuid>> flows;
    std::map<Ends, quint32> contracts;

    explicit PlainGraph(const LineageGraph& graph)
    {
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            nodes.insert(graph.record(node));
        for (const LineageEdge& edge : graph.edges()) {
            const Ends ends(graph.record(edge.from), graph.record(edge.to));
            contracts[ends] = edge.contractCount;
            for (const FlowId& flow : graph.flows(edge))
                flows[ends].insert(flow.uuid);
            flows[ends];
        }
    }
};

/// What people decide about a record, field by field.
PlainRecord decided(const RecordView& record)
{
    PlainRecord plain;
    for (int at = 0; at < int(record.info().fields.size()); ++at) {
        const FieldInfo& field = record.info().fields[std::size_t(at)];
        if (!field.has(FieldFlag::System))
            plain[at] = record.value(field);
    }
    return plain;
}

/// Per node, everything that belongs to it, found by asking every record where it belongs.
std::map<RecordId, PlainMesh> contents(const Mesh& mesh, const std::set<RecordId>& nodes)
{
    std::map<RecordId, PlainMesh> result;
    const auto nodeOf = [&](RecordId record) {
        for (int depth = 0; depth < deepestHierarchy && !record.isNull(); ++depth) {
            if (nodes.contains(record))
                return record;
            record = belongsTo(mesh, record);
        }
        return RecordId();
    };
    for (const KindInfo& info : allKinds()) {
        mesh.forEach(info.kind, [&](const RecordView& record) {
            const PlainRecord fields = decided(record);
            RecordId node = nodeOf(record.id());
            if (const Flow* flow = mesh.find(record.id().as<Kind::Flow>())) {
                node = nodeOf(flow->from);
                if (node != nodeOf(flow->to))
                    return;
            }
            if (!node.isNull() && !fields.empty())
                result[node][record.id()] = fields;
        });
    }
    return result;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

    static void seedsAndLevels()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<Level>("level");
        for (quint64 seed = 1; seed <= 8; ++seed) {
            for (const Level level : {Level::Domain, Level::Product, Level::Dataset, Level::Column})
                QTest::addRow("seed %llu, level %d", seed, int(level)) << seed << level;
        }
    }
    static std::pair<Mesh, Mesh> meshes(quint64 seed)
    {
        RandomMesh random(seed);
        const Mesh before = random.make(12);
        // Every fourth pair shares no past: another file's mesh.
        return {before, seed % 4 == 0 ? RandomMesh(seed + 100).make(10) : random.edited(before, 30)};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theUnionHasWhatEitherSideHas_data() { seedsAndLevels(); }
    void theUnionHasWhatEitherSideHas()
    {
        QFETCH(quint64, seed);
        QFETCH(Level, level);
        const auto [before, after] = meshes(seed);
        const MeshComparison comparison = MeshComparison::build(before, after, level);
        const PlainGraph a(LineageGraph::build(before, level));
        const PlainGraph b(LineageGraph::build(after, level));
        const PlainGraph both(comparison.graph());

        std::set<RecordId> nodes = a.nodes;
        nodes.insert(b.nodes.begin(), b.nodes.end());
        QCOMPARE(both.nodes.size(), comparison.graph().nodeCount());
        QVERIFY(both.nodes == nodes);
        auto flows = a.flows;
        for (const auto& [ends, ids] : b.flows)
            flows[ends].insert(ids.begin(), ids.end());
        QVERIFY(both.flows == flows);
        QCOMPARE(both.flows.size(), comparison.graph().edgeCount());

        for (NodeIndex node = 0; node < comparison.graph().nodeCount(); ++node) {
            const RecordId record = comparison.graph().record(node);
            QCOMPARE(comparison.differenceOf(node) == Difference::Removed, !b.nodes.contains(record));
            QCOMPARE(comparison.differenceOf(node) == Difference::Added, !a.nodes.contains(record));
        }
        for (EdgeIndex edge = 0; edge < comparison.graph().edgeCount(); ++edge) {
            const LineageEdge& each = comparison.graph().edge(edge);
            const Ends ends(comparison.graph().record(each.from), comparison.graph().record(each.to));
            Difference expected = Difference::Same;
            if (!a.flows.contains(ends)) {
                expected = Difference::Added;
            } else if (!b.flows.contains(ends)) {
                expected = Difference::Removed;
            } else {
                bool isAlike = a.flows.at(ends) == b.flows.at(ends) && a.contracts.at(ends) == b.contracts.at(ends);
                for (const Uuid& flow : b.flows.at(ends)) {
                    const RecordId id(Kind::Flow, flow);
                    isAlike = isAlike && before.contains(id) && decided(before.find(id)) == decided(after.find(id));
                }
                expected = isAlike ? Difference::Same : Difference::Changed;
            }
            QCOMPARE(int(comparison.edgeDifferenceOf(edge)), int(expected));
        }
    }

    void aNodeIsChangedWhereSomethingOfItIs_data() { seedsAndLevels(); }
    void aNodeIsChangedWhereSomethingOfItIs()
    {
        QFETCH(quint64, seed);
        QFETCH(Level, level);
        const auto [before, after] = meshes(seed);
        const MeshComparison comparison = MeshComparison::build(before, after, level);
        auto a = contents(before, PlainGraph(LineageGraph::build(before, level)).nodes);
        auto b = contents(after, PlainGraph(LineageGraph::build(after, level)).nodes);
        for (NodeIndex node = 0; node < comparison.graph().nodeCount(); ++node) {
            const Difference difference = comparison.differenceOf(node);
            const RecordId record = comparison.graph().record(node);
            if (record.isNull() || difference == Difference::Added || difference == Difference::Removed)
                continue;
            QCOMPARE(difference == Difference::Changed, !(a[record] == b[record]));
            QCOMPARE(difference == Difference::Changed, !comparison.changesOf(node).empty());
        }
    }

    void theSidesMayBeSwapped_data() { seedsAndLevels(); }
    void theSidesMayBeSwapped()
    {
        QFETCH(quint64, seed);
        QFETCH(Level, level);
        const auto [before, after] = meshes(seed);
        const MeshComparison there = MeshComparison::build(before, after, level);
        const MeshComparison back = MeshComparison::build(after, before, level);
        const auto mirrored = [](Difference difference) {
            return difference == Difference::Added  ? Difference::Removed
                : difference == Difference::Removed ? Difference::Added
                                                    : difference;
        };
        QCOMPARE(back.graph().nodeCount(), there.graph().nodeCount());
        for (NodeIndex node = 0; node < there.graph().nodeCount(); ++node)
            QCOMPARE(int(back.differenceOf(node)), int(mirrored(there.differenceOf(node))));
        QCOMPARE(back.graph().edgeCount(), there.graph().edgeCount());
        for (EdgeIndex edge = 0; edge < there.graph().edgeCount(); ++edge)
            QCOMPARE(int(back.edgeDifferenceOf(edge)), int(mirrored(there.edgeDifferenceOf(edge))));
        QVERIFY(there.differing() == back.differing());
    }

    void aMeshDoesNotDifferFromItself()
    {
        const Mesh mesh = RandomMesh(7).make(20);
        for (const Level level : {Level::Domain, Level::Product, Level::Dataset, Level::Column}) {
            const MeshComparison comparison = MeshComparison::build(mesh, mesh, level);
            QVERIFY(comparison.differing().empty());
            QVERIFY(comparison.changes().isEmpty());
        }
    }

    void aReroutedFlowIsOneEdgeLessAndOneMore()
    {
        const Mesh before = meshOf({u"Sales/Orders/a"_s, u"Sales/Bills/b"_s, u"Finance/Ledger/c"_s}, {u"a->c"_s});
        ChangeSetBuilder changes(before);
        changes.edit<Flow>(before.all<Flow>().begin()->id, [&](Flow& flow) { flow.from = named(before, u"b"_s); });
        const Mesh after = *apply(before, changes.build());
        const MeshComparison comparison = MeshComparison::build(before, after, Level::Product);
        const auto edge = [&](const QString& from, const QString& to) {
            const LineageGraph& graph = comparison.graph();
            return graph.edgeBetween(graph.nodeOf(named(before, from)), graph.nodeOf(named(before, to)));
        };
        QCOMPARE(comparison.graph().edgeCount(), std::size_t(2));
        QCOMPARE(comparison.edgeDifferenceOf(edge(u"Orders"_s, u"Ledger"_s)), Difference::Removed);
        QCOMPARE(comparison.edgeDifferenceOf(edge(u"Bills"_s, u"Ledger"_s)), Difference::Added);
    }

    void aNewOwnerChangesTheProductAndNotItsNeighbours()
    {
        const Mesh before = meshOf({u"Sales/Orders/a"_s, u"Finance/Ledger/c"_s}, {u"a->c"_s});
        ChangeSetBuilder changes(before);
        Assignment owner;
        owner.subject = named(before, u"Orders"_s);
        owner.role = OwnershipRole::Owner;
        owner.unowned = true;
        changes.create(std::move(owner));
        const Mesh after = *apply(before, changes.build());
        const MeshComparison comparison = MeshComparison::build(before, after, Level::Product);
        QCOMPARE(comparison.differing(), std::vector {named(before, u"Orders"_s)});
        QCOMPARE(comparison.edgeDifferenceOf(0), Difference::Same);
    }

    void aMeasurementIsNoDifference()
    {
        const Mesh before = meshOf({u"Sales/Orders/a"_s}, {});
        ChangeSetBuilder changes(before);
        Measurement measurement;
        measurement.of = named(before, u"a"_s);
        measurement.at = Instant::fromMilliseconds(1);
        changes.create(std::move(measurement));
        const Mesh after = *apply(before, changes.build());
        QVERIFY(MeshComparison::build(before, after, Level::Dataset).differing().empty());
    }

    void theUnionCanBeViewedAsAnyGraph()
    {
        const auto [before, after] = meshes(2);
        const MeshComparison comparison = MeshComparison::build(before, after, Level::Dataset);
        ViewFilter filter;
        filter.focus = comparison.differing();
        filter.hopsUp = filter.hopsDown = 0;
        const GraphView view = GraphView::build(comparison.graph(), filter);
        QCOMPARE(view.nodes.size(), comparison.differing().size());
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
