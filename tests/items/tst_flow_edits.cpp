// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/flow_standing.h"
#include "graph/mesh_text.h"
#include "items/dataset_move.h"
#include "items/flow_rerouting.h"
#include "items/reconcile_model.h"
#include "mesh/apply.h"
#include "mesh/naming.h"
#include "mesh/validation.h"
#include "widgets/retailer.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

const Reviewer ana {u"ana"_s, Instant::fromMilliseconds(1'800'000'000'000)};

/// The snapshot after a change set that must hold, and can be taken back.
Mesh after(const Mesh& mesh, const ChangeSet& changes)
{
    const Result<Mesh> next = apply(mesh, changes);
    if (!next || !validate(*next, changes))
        qFatal("the change set does not hold: %s", qPrintable(changes.info.reason));
    const Result<Mesh> back = apply(*next, inverse(changes));
    if (!back || !(*back == mesh))
        qFatal("the change set cannot be taken back: %s", qPrintable(changes.info.reason));
    return *next;
}

/// Three datasets of two products, with a flow drawn by hand, an imported one and two of columns.
struct Shop
{
    Mesh mesh;
    DatasetId orders, returns, refunds;
    FlowId drawn, imported, idFlow, emailFlow;

    Shop()
    {
        const Mesh bare = test::meshOf(
            {u"Sales/Shop/orders[id,email]"_s, u"Sales/Back/returns[id,email]"_s, u"Sales/Back/refunds[id]"_s}, {});
        const auto dataset = [&](const QString& name) { return test::named(bare, name).as<Kind::Dataset>(); };
        orders = dataset(u"orders"_s);
        returns = dataset(u"returns"_s);
        refunds = dataset(u"refunds"_s);
        ChangeSetBuilder changes(bare);
        const FileId file = changes.create(File {.path = u"events.json"_s, .importedAt = ana.at});
        const ProcessId process = changes.create(Process {.name = u"load"_s});
        const auto flow = [&](RecordId from, RecordId to, bool isImported) {
            Flow made;
            made.from = from;
            made.to = to;
            made.evidence = isImported ? FlowEvidence::Observed : FlowEvidence::Declared;
            if (isImported) {
                made.file = file;
                made.process = process;
                made.lastSeen = Instant::fromMilliseconds(1'700'000'000'000);
            }
            return changes.create(std::move(made));
        };
        drawn = flow(orders, returns, false);
        imported = flow(returns, refunds, true);
        idFlow = flow(column(bare, orders, u"id"_s), column(bare, returns, u"id"_s), true);
        emailFlow = flow(column(bare, orders, u"email"_s), column(bare, returns, u"email"_s), true);
        mesh = after(bare, changes.build());
    }

    static ColumnId column(const Mesh& mesh, DatasetId dataset, const QString& name)
    {
        for (const Column* column : mesh.referring<&Column::dataset>(dataset)) {
            if (column->path == QStringList {name})
                return column->id;
        }
        return {};
    }
    ColumnId column(DatasetId dataset, const QString& name) const { return column(mesh, dataset, name); }
};

QStringList lines(const ReconcileModel& model)
{
    QStringList result;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            result += u"%1: %2"_s.arg(group).arg(model.index(row, 0, parent).data().toString());
    }
    return result;
}

} // namespace

class TestFlowEdits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cuttingDeletesWhatWasDrawnAndRejectsWhatWasImported()
    {
        const Shop shop;
        const FlowCut cut = cutFlows(shop.mesh, std::vector {shop.drawn, shop.imported}, u"Not true"_s, ana);
        QCOMPARE(cut.deleted, 1);
        QCOMPARE(cut.rejected, 1);
        QVERIFY(!cut.touchesOthers);
        const Mesh mesh = after(shop.mesh, cut.changes);
        QVERIFY(!mesh.find(shop.drawn));
        const Flow* kept = mesh.find(shop.imported);
        QVERIFY(kept && isRuledOut(*kept));
        QCOMPARE(kept->review, FlowReview::Rejected);
        QCOMPARE(kept->reviewReason, u"Not true"_s);
        QCOMPARE(kept->reviewedBy, u"ana"_s);
        QCOMPARE(kept->evidence, FlowEvidence::Observed); // what the import said stays
        // Once more: what is rejected already is left alone.
        QVERIFY(cutFlows(mesh, std::vector {shop.imported}, u"Again"_s, ana).changes.isEmpty());
    }

    void cuttingTellsWhatElseIsLost()
    {
        const Shop shop;
        ChangeSetBuilder changes(shop.mesh);
        Waiver waiver;
        waiver.policy = changes.create(Policy {.name = u"No e-mail"_s});
        waiver.subject = shop.drawn;
        waiver.reason = u"Agreed"_s;
        const WaiverId waived = changes.create(waiver);
        const Mesh mesh = after(shop.mesh, changes.build());
        const FlowCut cut = cutFlows(mesh, std::vector {shop.drawn}, {}, ana);
        QVERIFY(cut.touchesOthers);
        QVERIFY(!after(mesh, cut.changes).find(waived));
    }

    void evidenceIsSetForMany()
    {
        const Shop shop;
        const std::vector flows {shop.drawn, shop.imported, shop.idFlow};
        const ChangeSet changes = setEvidence(shop.mesh, flows, FlowEvidence::Inferred, ana);
        QCOMPARE(changes.changes.size(), std::size_t(3));
        const Mesh mesh = after(shop.mesh, changes);
        for (const FlowId flow : flows)
            QCOMPARE(mesh.find(flow)->evidence, FlowEvidence::Inferred);
        QCOMPARE(mesh.find(shop.drawn)->evidenceBy, u"ana"_s);
        QVERIFY(setEvidence(mesh, flows, FlowEvidence::Inferred, ana).isEmpty());
    }

    void aFlowIsReroutedOrSaysWhyNot_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("problem"); // empty: it goes there
        QTest::newRow("to another dataset") << int(RouteEnd::To) << u"drawn"_s << u"refunds"_s << QString();
        QTest::newRow("from another dataset") << int(RouteEnd::From) << u"imported"_s << u"orders"_s << QString();
        QTest::newRow("where it is") << int(RouteEnd::To) << u"drawn"_s << u"returns"_s << u"ends there already"_s;
        QTest::newRow("to itself") << int(RouteEnd::To) << u"drawn"_s << u"orders"_s << u"to itself"_s;
        QTest::newRow("where one is") << int(RouteEnd::From) << u"drawn"_s << u"returns"_s << u"to itself"_s;
        QTest::newRow("to a product") << int(RouteEnd::To) << u"drawn"_s << u"product:Sales/Shop"_s << u"Open Shop"_s;
        QTest::newRow("a column to a dataset") << int(RouteEnd::To) << u"id"_s << u"refunds"_s << QString();
        QTest::newRow("a column to a dataset without it")
            << int(RouteEnd::To) << u"email"_s << u"refunds"_s << u"no column email"_s;
    }
    void aFlowIsReroutedOrSaysWhyNot()
    {
        QFETCH(const int, end);
        QFETCH(const QString, flow);
        QFETCH(const QString, target);
        QFETCH(const QString, problem);
        const Shop shop;
        const FlowId id = flow == u"drawn" ? shop.drawn
            : flow == u"imported"          ? shop.imported
            : flow == u"id"                ? shop.idFlow
                                           : shop.emailFlow;
        const RecordId to = findByName(shop.mesh, target).front();
        const auto plan = planRerouting(shop.mesh, std::vector {id}, RouteEnd(end), to);
        QCOMPARE(plan.size(), std::size_t(1));
        QCOMPARE(plan[0].isPossible(), problem.isEmpty());
        QVERIFY2(plan[0].problem.contains(problem), qPrintable(plan[0].problem));
        if (problem.isEmpty())
            QVERIFY(!rerouteFlows(shop.mesh, plan, RouteEnd(end), to, ana).isEmpty());
    }

    void aDrawnFlowIsChangedAndAnImportedOneSuperseded()
    {
        const Shop shop;
        const auto drawn = planRerouting(shop.mesh, std::vector {shop.drawn}, RouteEnd::To, shop.refunds);
        QVERIFY(!drawn[0].supersedes);
        const Mesh first = after(shop.mesh, rerouteFlows(shop.mesh, drawn, RouteEnd::To, shop.refunds, ana));
        QCOMPARE(first.count(Kind::Flow), shop.mesh.count(Kind::Flow));
        QCOMPARE(first.find(shop.drawn)->to, RecordId(shop.refunds));

        const auto imported = planRerouting(shop.mesh, std::vector {shop.imported}, RouteEnd::From, shop.orders);
        QVERIFY(imported[0].supersedes);
        const Mesh second = after(shop.mesh, rerouteFlows(shop.mesh, imported, RouteEnd::From, shop.orders, ana));
        QCOMPARE(second.count(Kind::Flow), shop.mesh.count(Kind::Flow) + 1);
        const Flow& old = *second.find(shop.imported);
        QCOMPARE(old.from, RecordId(shop.returns)); // what the import said stays
        QCOMPARE(old.review, FlowReview::Superseded);
        const Flow* corrected = second.find(old.supersededBy);
        QVERIFY(corrected);
        QCOMPARE(corrected->from, RecordId(shop.orders));
        QCOMPARE(corrected->to, RecordId(shop.refunds));
        QCOMPARE(corrected->evidence, FlowEvidence::Declared);
        QCOMPARE(corrected->process, old.process);
        // The corrected one is drawn by hand: it waits to be seen. The old one is decided.
        QCOMPARE(reconcile(second).size(), reconcile(shop.mesh).size());
    }

    void twoFlowsDoNotBecomeOne()
    {
        const Shop shop;
        ChangeSetBuilder changes(shop.mesh);
        Flow other;
        other.from = shop.refunds;
        other.to = shop.returns;
        const FlowId second = changes.create(other);
        const Mesh mesh = after(shop.mesh, changes.build());
        ChangeSetBuilder more(mesh);
        const DatasetId fresh = more.create(Dataset {.name = u"fresh"_s});
        const Mesh wide = after(mesh, more.build());
        const auto plan = planRerouting(wide, std::vector {shop.drawn, second}, RouteEnd::From, fresh);
        QVERIFY(plan[0].isPossible());
        QVERIFY(!plan[1].isPossible());
    }

    void everyDecisionSettlesItsMatter_data()
    {
        QTest::addColumn<int>("decision");
        QTest::newRow("accept") << 0;
        QTest::newRow("reject") << 1;
        QTest::newRow("keep") << 2;
    }
    void everyDecisionSettlesItsMatter()
    {
        QFETCH(const int, decision);
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Mesh mesh = test::randomReviews(seed);
            for (const ReconcileItem& item : reconcile(mesh)) {
                if (item.matter == FlowMatter::Agreeing)
                    continue;
                const std::vector flows {item.flow};
                const ChangeSet changes = decision == 0 ? acceptFlows(mesh, flows, ana)
                    : decision == 1                     ? rejectFlows(mesh, flows, u"No"_s, ana)
                                                        : keepFlows(mesh, flows, ana);
                const Mesh next = after(mesh, changes);
                for (const ReconcileItem& left : reconcile(next))
                    QVERIFY(left.flow != item.flow || left.matter == FlowMatter::Agreeing);
                const Flow& flow = *next.find(item.flow);
                if (decision == 0)
                    QVERIFY(!isRuledOut(flow) && flow.evidence == FlowEvidence::Declared);
                else if (decision == 1)
                    QVERIFY(isRuledOut(flow));
                else
                    QCOMPARE(isRuledOut(flow), isRuledOut(*mesh.find(item.flow)));
            }
        }
    }

    void mergingMakesOneOfTwoRecords()
    {
        const Shop shop;
        ChangeSetBuilder changes(shop.mesh);
        Flow drawn;
        drawn.from = shop.returns;
        drawn.to = shop.refunds;
        drawn.evidence = FlowEvidence::Declared;
        drawn.description = u"Nightly"_s;
        drawn.masking = true;
        const FlowId twin = changes.create(drawn);
        Waiver waiver;
        waiver.policy = changes.create(Policy {.name = u"No e-mail"_s});
        waiver.subject = twin;
        waiver.reason = u"Agreed"_s;
        const WaiverId waived = changes.create(waiver);
        const Mesh mesh = after(shop.mesh, changes.build());

        const FlowMerge merge = mergeFlows(mesh, reconcile(mesh), ana);
        QCOMPARE(merge.merged, 2); // the twin, and the drawn flow that the columns cover
        QCOMPARE(merge.held, 0);
        const Mesh next = after(mesh, merge.changes);
        QVERIFY(!next.find(twin));
        QVERIFY(!next.find(shop.drawn));
        const Flow& kept = *next.find(shop.imported);
        QCOMPARE(kept.evidence, FlowEvidence::Declared);
        QCOMPARE(kept.description, u"Nightly"_s);
        QCOMPARE(kept.masking, Flag(true));
        QVERIFY(!kept.process.isNull());
        QCOMPARE(next.find(waived)->subject, RecordId(shop.imported));
        for (const FlowId column : {shop.idFlow, shop.emailFlow}) {
            QCOMPARE(next.find(column)->evidence, FlowEvidence::Declared);
            QVERIFY(next.find(column)->description.isEmpty());
        }
    }

    void aCoarserFlowThatOthersReferToIsNotMerged()
    {
        const Shop shop;
        ChangeSetBuilder changes(shop.mesh);
        Waiver waiver;
        waiver.policy = changes.create(Policy {.name = u"No e-mail"_s});
        waiver.subject = shop.drawn;
        waiver.reason = u"Agreed"_s;
        changes.create(waiver);
        const Mesh mesh = after(shop.mesh, changes.build());
        const FlowMerge merge = mergeFlows(mesh, reconcile(mesh), ana);
        QCOMPARE(merge.held, 1);
        QVERIFY(merge.changes.isEmpty());
    }

    void movingADatasetTellsWhatItInherits()
    {
        const Mesh bare = after(Mesh(), makeRetailer(Instant::now()));
        const auto product = [&](const QString& name) { return named(bare, Kind::Product, name).as<Kind::Product>(); };
        const DatasetId dataset = named(bare, Kind::Dataset, u"customer_360"_s).as<Kind::Dataset>();
        ChangeSetBuilder changes(bare);
        const ContractId contract
            = changes.create(Contract {.name = u"Customers"_s, .key = u"c1"_s, .product = product(u"Customer 360"_s)});
        changes.edit<Dataset>(dataset, [&](Dataset& edited) { edited.contract = contract; });
        Port port;
        port.name = u"sql"_s;
        port.product = product(u"Customer 360"_s);
        port.direction = PortDirection::Output;
        port.contract = contract;
        const PortId portId = changes.create(port);
        changes.create(Agreement {.name = u"Service desk"_s, .port = portId});
        const Mesh mesh = after(bare, changes.build());

        const QDate today = QDate(2026, 6, 1);
        const DatasetMove move = moveDatasets(mesh, std::vector {dataset}, product(u"Web events"_s), today);
        QCOMPARE(move.moved.size(), std::size_t(1));
        QCOMPARE(after(mesh, move.changes).find(dataset)->product, product(u"Web events"_s));
        const QString told = move.consequences.join(u'\n');
        for (const QString& part : {u"Owner: "_s, u"Sensitivity: Confidential becomes not set"_s,
                                    u"Permitted purposes: "_s, u"Port sql of Customer 360"_s, u"\"Service desk\""_s,
                                    u"contract \"Customers\" stays with Customer 360"_s})
            QVERIFY2(told.contains(part), qPrintable(told));
        // Where it is already, nothing moves.
        QVERIFY(moveDatasets(mesh, std::vector {dataset}, product(u"Customer 360"_s), today).changes.isEmpty());
    }

    void theModelFollowsByRows()
    {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            const Mesh mesh = test::randomReviews(seed);
            ReconcileModel model;
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.setQueue(makeReconcileQueue(mesh));
            QCOMPARE(model.shownCount(), int(reconcile(mesh).size()));
            const auto items = reconcile(mesh);
            std::vector<FlowId> some;
            for (std::size_t at = 0; at < items.size(); at += 3)
                some.push_back(items[at].flow);
            QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
            for (const ChangeSet& changes : {acceptFlows(mesh, some, ana), rejectFlows(mesh, some, u"No"_s, ana)}) {
                const Mesh next = after(mesh, changes);
                model.setQueue(makeReconcileQueue(next));
                ReconcileModel fresh;
                fresh.setQueue(makeReconcileQueue(next));
                QCOMPARE(lines(model), lines(fresh));
            }
            model.setFilter(u"dataset1"_s);
            for (const QString& line : lines(model))
                QVERIFY(line.contains(u"dataset1"_s));
            model.setFilter({});
            QCOMPARE(reset.size(), 0);
        }
    }

    void whatStaysSelectedSurvivesAnEdit()
    {
        const Shop shop;
        ReconcileModel model;
        model.setQueue(makeReconcileQueue(shop.mesh));
        const QModelIndex group = model.groupIndex(FlowMatter::Undeclared);
        QCOMPARE(model.rowCount(group), 1); // the columns lie in what was drawn
        const QModelIndex covered = model.groupIndex(FlowMatter::Covered);
        const QPersistentModelIndex kept = model.index(0, 0, covered);
        QCOMPARE(kept.data(ReconcileModel::DetailRole).toString(), u"Drawn by hand, 2 imported flows inside"_s);
        model.setQueue(makeReconcileQueue(after(shop.mesh, keepFlows(shop.mesh, std::vector {shop.imported}, ana))));
        QVERIFY(kept.isValid());
        QCOMPARE(model.rowCount(group), 0);
        QCOMPARE(model.itemAt(kept)->flow, shop.drawn);
        QCOMPARE(model.queue().toDecide(), std::size_t(1));
    }
};

} // namespace mesh

QTEST_GUILESS_MAIN(mesh::TestFlowEdits)
#include "tst_flow_edits.moc"
