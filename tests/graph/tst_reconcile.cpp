// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/flow_standing.h"
#include "graph/graph_view.h"
#include "graph/hierarchy.h"
#include "graph/lineage_graph.h"
#include "graph/reconcile.h"
#include "mesh_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

using test::meshOf;
using test::named;

constexpr Instant day(int number)
{
    return Instant::fromMilliseconds(1'700'000'000'000 + qint64(number) * 86'400'000);
}

/// What a flow is, in a word for the tables: "hand", "file", with what else is known of it behind it.
void setUp(Flow& flow, const QString& words, FileId file)
{
    flow.evidence = FlowEvidence::Declared;
    for (const QString& word : words.split(u' ')) {
        if (word == u"file")
            flow.file = file;
        else if (word == u"observed")
            flow.evidence = FlowEvidence::Observed;
        else if (word == u"inferred")
            flow.evidence = FlowEvidence::Inferred;
        else if (word.startsWith(u"seen"))
            flow.lastSeen = day(word.mid(4).toInt());
        else if (word.startsWith(u"missing"))
            flow.missingSince = day(word.mid(7).toInt());
        else if (word.startsWith(u"accepted") || word.startsWith(u"rejected") || word.startsWith(u"superseded")) {
            flow.review = word.startsWith(u"accepted") ? FlowReview::Accepted
                : word.startsWith(u"rejected")         ? FlowReview::Rejected
                                                       : FlowReview::Superseded;
            flow.reviewedAt = day(word.back().digitValue());
        }
    }
}

/// Flows as "orders->returns: hand", in the order of their ids; the file was imported on day 5.
Mesh meshWith(const QStringList& flows)
{
    const Mesh bare = meshOf(
        {u"Sales/Shop/orders[id,email]"_s, u"Sales/Back/returns[id,email]"_s, u"Sales/Back/refunds[id]"_s}, {});
    ChangeSetBuilder changes(bare);
    const FileId file = changes.create(File {.path = u"events.json"_s, .importedAt = day(5)});
    quint64 number = 0;
    for (const QString& line : flows) {
        const QString ends = line.section(u": "_s, 0, 0);
        Flow flow;
        ++number;
        flow.id.uuid = Uuid::version7(day(0), number, number);
        const auto end = [&](const QString& name) {
            const QString column = name.section(u'.', 1);
            const RecordId record = named(bare, name.section(u'.', 0, 0));
            for (const Column* each : bare.referring<&Column::dataset>(record)) {
                if (each->path == QStringList {column})
                    return RecordId(each->id);
            }
            return record;
        };
        flow.from = end(ends.section(u"->"_s, 0, 0));
        flow.to = end(ends.section(u"->"_s, 1));
        setUp(flow, line.section(u": "_s, 1), file);
        changes.create(std::move(flow));
    }
    return *apply(bare, changes.build());
}

const char* wordOf(FlowMatter matter)
{
    static constexpr const char* words[] = {"came back", "missing", "covered", "undeclared", "unobserved", "agreeing"};
    return words[int(matter)];
}

/// "0 covered 1,2": the flow, what is to be decided, and the others.
QStringList told(const Mesh& mesh)
{
    std::vector<FlowId> order;
    for (const Flow& flow : mesh.all<Flow>())
        order.push_back(flow.id);
    const auto place = [&](FlowId id) { return QString::number(std::ranges::find(order, id) - order.begin()); };
    QStringList lines;
    for (const ReconcileItem& item : reconcile(mesh)) {
        QStringList others;
        for (const FlowId other : item.others)
            others += place(other);
        lines += u"%1 %2 %3"_s.arg(place(item.flow), QLatin1String(wordOf(item.matter)), others.join(u',')).trimmed();
    }
    return lines;
}

/// The definitions once more, by comparing every flow with every other.
class Oracle
{
public:
    explicit Oracle(const Mesh& mesh)
        : m_mesh(mesh)
    {
    }

    std::vector<ReconcileItem> reconcile() const
    {
        std::vector<ReconcileItem> items;
        for (const Flow& flow : m_mesh.all<Flow>()) {
            if (const auto matter = matterOf(flow))
                items.push_back({*matter, flow.id, othersOf(flow, *matter)});
        }
        return items;
    }

private:
    static bool isOut(const Flow& f) { return f.review == FlowReview::Rejected || f.review == FlowReview::Superseded; }
    static bool isDeclared(const Flow& f) { return f.evidence == FlowEvidence::Declared; }
    static bool isOld(const Flow& f) { return f.review == FlowReview::Accepted && f.reviewedAt >= f.missingSince; }
    static bool isLost(const Flow& f) { return !f.missingSince.isNull() && !isOld(f); }
    static bool haveSameEnds(const Flow& a, const Flow& b) { return a.from == b.from && a.to == b.to; }

    bool liesIn(RecordId record, RecordId holder) const
    {
        for (; !record.isNull(); record = holderOf(m_mesh, record)) {
            if (record == holder)
                return true;
        }
        return false;
    }
    bool isFiner(const Flow& fine, const Flow& coarse) const
    {
        return coarse.from.kind == coarse.to.kind && coarse.from.kind != Kind::Column && !haveSameEnds(fine, coarse)
            && liesIn(fine.from, coarse.from) && liesIn(fine.to, coarse.to);
    }
    template<typename F>
    std::vector<FlowId> allOf(F&& accepts) const
    {
        std::vector<FlowId> found;
        for (const Flow& flow : m_mesh.all<Flow>()) {
            if (!isOut(flow) && accepts(flow))
                found.push_back(flow.id);
        }
        return found;
    }

    std::vector<FlowId> othersOf(const Flow& flow, FlowMatter matter) const
    {
        if (matter == FlowMatter::Agreeing && flow.file.isNull())
            return allOf([&](const Flow& o) { return haveSameEnds(o, flow) && !o.file.isNull() && !isLost(o); });
        if (matter == FlowMatter::Covered)
            return allOf([&](const Flow& o) { return isFiner(o, flow) && !o.file.isNull() && !isLost(o); });
        return {};
    }

    std::optional<FlowMatter> matterOf(const Flow& flow) const
    {
        if (isOut(flow)) {
            Instant seen = flow.lastSeen;
            if (seen.isNull() && !flow.file.isNull() && flow.missingSince.isNull())
                seen = m_mesh.find(flow.file)->importedAt;
            return seen > flow.reviewedAt ? std::optional(FlowMatter::CameBack) : std::nullopt;
        }
        if (isLost(flow))
            return FlowMatter::Missing;
        const auto isThere = [&](auto&& accepts) { return !allOf(accepts).empty(); };
        if (!isDeclared(flow)) {
            const bool isSaid
                = isThere([&](const Flow& o) { return isDeclared(o) && (haveSameEnds(o, flow) || isFiner(flow, o)); });
            return isOld(flow) || isSaid ? std::nullopt : std::optional(FlowMatter::Undeclared);
        }
        if (!flow.file.isNull()) {
            const bool isDrawn
                = isThere([&](const Flow& o) { return o.file.isNull() && isDeclared(o) && haveSameEnds(o, flow); });
            return !flow.lastSeen.isNull() && !isDrawn ? std::optional(FlowMatter::Agreeing) : std::nullopt;
        }
        if (!flow.lastSeen.isNull() || !othersOf(flow, FlowMatter::Agreeing).empty())
            return FlowMatter::Agreeing;
        if (isOld(flow)
            || isThere([&](const Flow& o) { return haveSameEnds(o, flow) && !o.file.isNull() && isLost(o); }))
            return std::nullopt;
        return othersOf(flow, FlowMatter::Covered).empty() ? FlowMatter::Unobserved : FlowMatter::Covered;
    }

    const Mesh& m_mesh;
};

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT

private slots:
    void everyMatterIsTold_data()
    {
        QTest::addColumn<QStringList>("flows");
        QTest::addColumn<QStringList>("expected");
        using Lines = QStringList;
        QTest::newRow("drawn, never seen") << Lines {u"orders->returns: hand"_s} << Lines {u"0 unobserved"_s};
        QTest::newRow("drawn, accepted") << Lines {u"orders->returns: hand accepted1"_s} << Lines {};
        QTest::newRow("observed") << Lines {u"orders->returns: file observed seen4"_s} << Lines {u"0 undeclared"_s};
        QTest::newRow("inferred") << Lines {u"orders->returns: file inferred"_s} << Lines {u"0 undeclared"_s};
        QTest::newRow("observed, kept") << Lines {u"orders->returns: file observed seen4 accepted5"_s} << Lines {};
        QTest::newRow("declared in a file") << Lines {u"orders->returns: file"_s} << Lines {};
        QTest::newRow("one record of both") << Lines {u"orders->returns: hand seen4"_s} << Lines {u"0 agreeing"_s};
        QTest::newRow("two records of one flow")
            << Lines {u"orders->returns: hand"_s, u"orders->returns: file observed seen4"_s}
            << Lines {u"0 agreeing 1"_s};
        QTest::newRow("columns inside a drawn flow")
            << Lines {u"orders->returns: hand"_s, u"orders.id->returns.id: file observed seen4"_s,
                      u"orders.email->returns.email: file observed seen4"_s}
            << Lines {u"0 covered 1,2"_s};
        QTest::newRow("columns inside of a drawn flow of products")
            << Lines {u"Shop->Back: hand"_s, u"orders.id->refunds.id: file observed seen4"_s}
            << Lines {u"0 covered 1"_s};
        QTest::newRow("columns elsewhere")
            << Lines {u"orders->returns: hand"_s, u"orders.id->refunds.id: file observed seen4"_s}
            << Lines {u"0 unobserved"_s, u"1 undeclared"_s};
        QTest::newRow("columns inside a flow declared in a file")
            << Lines {u"orders->returns: file"_s, u"orders.id->returns.id: file observed seen4"_s} << Lines {};
        QTest::newRow("missing") << Lines {u"orders->returns: file observed seen2 missing5"_s}
                                 << Lines {u"0 missing"_s};
        QTest::newRow("missing, kept since")
            << Lines {u"orders->returns: file observed seen2 missing5 accepted6"_s} << Lines {};
        QTest::newRow("missing, kept before")
            << Lines {u"orders->returns: file seen2 missing5 accepted4"_s} << Lines {u"0 missing"_s};
        QTest::newRow("drawn, and lost by the import")
            << Lines {u"orders->returns: hand"_s, u"orders->returns: file observed seen2 missing5"_s}
            << Lines {u"1 missing"_s};
        QTest::newRow("rejected") << Lines {u"orders->returns: file seen4 rejected5"_s} << Lines {};
        QTest::newRow("rejected, seen again")
            << Lines {u"orders->returns: file seen6 rejected5"_s} << Lines {u"0 came back"_s};
        QTest::newRow("superseded, file imported again")
            << Lines {u"orders->returns: file superseded4"_s} << Lines {u"0 came back"_s};
        QTest::newRow("rejected, no longer in its file")
            << Lines {u"orders->returns: file missing5 rejected4"_s} << Lines {};
        QTest::newRow("drawn in the place of a superseded one")
            << Lines {u"orders->returns: file seen4 superseded5"_s, u"orders->refunds: hand"_s}
            << Lines {u"1 unobserved"_s};
    }
    void everyMatterIsTold()
    {
        QFETCH(const QStringList, flows);
        QFETCH(const QStringList, expected);
        QCOMPARE(told(meshWith(flows)), expected);
    }

    void agreesWithTheDefinitions()
    {
        std::array<int, flowMatterCount> met {};
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Mesh mesh = test::randomReviews(seed);
            const std::vector<ReconcileItem> items = reconcile(mesh);
            const std::vector<ReconcileItem> expected = Oracle(mesh).reconcile();
            QVERIFY2(items == expected, qPrintable(u"seed %1"_s.arg(seed)));
            for (const ReconcileItem& item : items)
                ++met[std::size_t(item.matter)];
        }
        for (const int count : met)
            QVERIFY(count > 10); // the meshes are not too tame
    }

    void aCancelledQueueIsEmpty()
    {
        const Progress progress;
        progress.cancel();
        const Mesh mesh = test::randomLineage(1, 5, 50, 50, 6000);
        QVERIFY(!reconcile(mesh).empty());
        QVERIFY(reconcile(mesh, progress).empty());
    }

    void whatWasRuledOutIsNoLineageButKeptAside()
    {
        const Mesh mesh = meshWith({u"orders->returns: hand"_s, u"orders->returns: file seen4 rejected5"_s,
                                    u"returns->refunds: file seen4 superseded5"_s});
        const LineageGraph graph = LineageGraph::build(mesh, Level::Dataset);
        QCOMPARE(graph.edgeCount(), std::size_t(1));
        QCOMPARE(graph.edge(0).flowCount, 1U);
        QVERIFY(!graph.edge(0).evidence.testFlag(EdgeEvidence::RuledOut));
        QCOMPARE(graph.ruledOut().size(), std::size_t(2));
        const NodeIndex returns = graph.nodeOf(named(mesh, u"returns"_s));
        QVERIFY(graph.downstream(returns).empty());
        for (const LineageEdge& edge : graph.ruledOut()) {
            QCOMPARE(edge.evidence, EdgeEvidences(EdgeEvidence::RuledOut));
            QVERIFY(isRuledOut(*mesh.find(graph.flows(edge)[0])));
        }
        QCOMPARE(graph.unplacedFlows(), std::size_t(0));
    }

    void whatWasRuledOutIsDrawnOnRequest()
    {
        const Mesh mesh = meshWith({u"orders->returns: hand"_s, u"orders->returns: file seen4 rejected5"_s,
                                    u"returns->refunds: file seen4 superseded5"_s});
        const LineageGraph graph = LineageGraph::build(mesh, Level::Dataset);
        QCOMPARE(GraphView::build(graph, {}).edges.size(), std::size_t(1));
        ViewFilter filter;
        filter.showsRuledOut = true;
        const GraphView view = GraphView::build(graph, filter);
        QCOMPARE(view.edges.size(), std::size_t(2));
        const auto edgeTo = [&](const QString& name) {
            return *std::ranges::find(view.edges, quint32(view.indexOf(named(mesh, name))), &ViewEdge::to);
        };
        QVERIFY(!edgeTo(u"returns"_s).isRuledOut()); // one of its two flows holds
        QCOMPARE(edgeTo(u"returns"_s).flowCount, 2U);
        QCOMPARE(edgeTo(u"returns"_s).ruledOutCount, 1U);
        QVERIFY(edgeTo(u"refunds"_s).isRuledOut());
        const ViewNode& refunds = view.nodes[std::size_t(view.indexOf(named(mesh, u"refunds"_s)))];
        QCOMPARE(refunds.totalUp(), 0U); // nothing leads there
        // Inside of opened datasets as well, and a fine one does not hide the coarse one that holds.
        filter.expanded.insert(named(mesh, u"orders"_s));
        QCOMPARE(GraphView::build(graph, filter).edges.size(), std::size_t(2));
    }
};

} // namespace mesh

QTEST_GUILESS_MAIN(mesh::TestReconcile)
#include "tst_reconcile.moc"
