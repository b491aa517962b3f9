// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What people say of imported flows, and what the next import makes of it.

#include "exchange/import_plan.h"
#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "mesh/validation.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr Instant moment(int number)
{
    return Instant::fromMilliseconds(1'760'000'000'000 + qint64(number) * 3'600'000);
}

/// Imports one after another, each an hour later.
class Imports
{
public:
    const Mesh& mesh() const { return m_mesh; }
    Instant last() const { return moment(m_hour); }

    void take(const QString& path, const QByteArray& bytes)
    {
        PlanOptions options;
        options.now = moment(++m_hour);
        options.storedBytes = [this](const QString& hash) { return m_stored.value(hash); };
        const Result<ImportPlan> plan = planImport(m_mesh, {readImported(path, bytes)}, options);
        QVERIFY(plan.has_value());
        commit(plan->changes);
        for (const StoredFile& file : plan->toStore)
            m_stored.insert(file.sha256, file.bytes);
    }
    void edit(FlowId id, const std::function<void(Flow&)>& change)
    {
        ChangeSetBuilder changes(m_mesh);
        QVERIFY(changes.edit<Flow>(id, change));
        commit(changes.build());
    }
    void reject(FlowId id)
    {
        edit(id, [this](Flow& flow) {
            flow.review = FlowReview::Rejected;
            flow.reviewReason = u"It never ran"_s;
            flow.reviewedBy = u"ana"_s;
            flow.reviewedAt = last();
        });
    }
    FlowId draw(const QString& from, const QString& to)
    {
        ChangeSetBuilder changes(m_mesh);
        Flow flow;
        flow.from = dataset(from);
        flow.to = dataset(to);
        flow.evidence = FlowEvidence::Declared;
        const FlowId id = changes.create(std::move(flow));
        commit(changes.build());
        return id;
    }

    DatasetId dataset(const QString& name) const
    {
        for (const Dataset& dataset : m_mesh.all<Dataset>()) {
            if (dataset.name == name || dataset.qualifiedName.endsWith(u'.' + name))
                return dataset.id;
        }
        return {};
    }
    /// The only flow between two datasets; an empty one where there is none or several.
    Flow flow(const QString& from, const QString& to) const
    {
        std::vector<Flow> found;
        for (const Flow& flow : m_mesh.all<Flow>()) {
            if (flow.from == RecordId(dataset(from)) && flow.to == RecordId(dataset(to)))
                found.push_back(flow);
        }
        return found.size() == 1 ? found.front() : Flow();
    }

private:
    void commit(const ChangeSet& changes)
    {
        Result<Mesh> after = apply(m_mesh, changes);
        QVERIFY(after.has_value());
        QVERIFY(validate(*after, changes).has_value());
        m_mesh = *after;
    }

    Mesh m_mesh;
    QHash<QString, QByteArray> m_stored;
    int m_hour = 0;
};

/// A manifest in which the model `sales` is made of @p parents.
QByteArray manifest(const QByteArrayList& parents)
{
    QByteArray nodes;
    for (const char* name : {"orders", "returns", "customers"})
        nodes
            += QByteArray("'model.p.%': {'unique_id': 'model.p.%', 'resource_type': 'model', 'name': '%', 'database': "
                          "'shop', 'schema': 'mart', 'alias': '%', 'depends_on': {'nodes': []}},")
                   .replace('%', name);
    QByteArrayList uses;
    for (const QByteArray& parent : parents)
        uses += "'model.p." + parent + '\'';
    nodes += "'model.p.sales': {'unique_id': 'model.p.sales', 'resource_type': 'model', 'name': 'sales', 'database': "
             "'shop', 'schema': 'mart', 'alias': 'sales', 'depends_on': {'nodes': ["
        + uses.join(',') + "]}}";
    return QByteArray("{'metadata': {'dbt_schema_version': 'https://schemas.getdbt.com/dbt/manifest/v12.json', "
                      "'adapter_type': "
                      "'postgres'}, 'nodes': {"
                      + nodes + "}, 'sources': {}, 'parent_map': {'model.p.sales': [" + uses.join(',')
                      + "]}, 'macros': {}, 'exposures': {}}")
        .replace('\'', '"');
}

/// A run of the job `load` at an hour of the day that makes `sales` from @p inputs.
QByteArray run(int hour, const QByteArrayList& inputs)
{
    QByteArrayList names;
    for (const QByteArray& input : inputs)
        names += "{'namespace': 'n', 'name': '" + input + "'}";
    const QByteArray time = QByteArray::number(hour).rightJustified(2, '0');
    return QByteArray("{'eventType': 'COMPLETE', 'eventTime': '2025-10-01T" + time
                      + ":00:00Z', 'producer': 'p', 'schemaURL': 's', 'run': {'runId': 'r" + time
                      + "'}, 'job': {'namespace': 'etl', 'name': 'load'}, 'inputs': [" + names.join(',')
                      + "], 'outputs': [{'namespace': 'n', 'name': 'sales'}]}")
        .replace('\'', '"');
}

} // namespace

class TestFlowReviews : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRejectedFlowStaysRejectedWhenItIsSeenAgain()
    {
        Imports imports;
        imports.take(u"1.json"_s, run(1, {"orders", "returns"}));
        const Flow flow = imports.flow(u"returns"_s, u"sales"_s);
        QVERIFY(!flow.id.isNull());
        imports.reject(flow.id);
        imports.take(u"2.json"_s, run(2, {"orders", "returns"}));
        const Flow after = imports.flow(u"returns"_s, u"sales"_s);
        QCOMPARE(after.id, flow.id);
        QCOMPARE(after.review, FlowReview::Rejected);
        QCOMPARE(after.reviewReason, u"It never ran"_s);
        QVERIFY(after.lastSeen > flow.lastSeen);
    }

    void evidenceThatAPersonSetStays()
    {
        Imports imports;
        imports.take(u"1.json"_s, run(1, {"orders"}));
        imports.edit(imports.flow(u"orders"_s, u"sales"_s).id,
                     [](Flow& flow) { flow.evidence = FlowEvidence::Declared; });
        imports.take(u"2.json"_s, run(2, {"orders"}));
        imports.take(u"3.json"_s, run(3, {"orders"}));
        QCOMPARE(imports.flow(u"orders"_s, u"sales"_s).evidence, FlowEvidence::Declared);
    }

    void aDrawnFlowIsSeenAndStaysDrawn()
    {
        Imports imports;
        imports.take(u"1.json"_s, run(1, {"orders"}));
        const FlowId observed = imports.flow(u"orders"_s, u"sales"_s).id;
        const FlowId drawn = imports.draw(u"sales"_s, u"orders"_s);
        imports.take(
            u"2.json"_s,
            run(2, {"orders"}).replace("sales", "x").replace("orders", "sales").replace("\"x\"", "\"orders\""));
        const Flow* after = imports.mesh().find(drawn);
        QVERIFY(after);
        QCOMPARE(after->evidence, FlowEvidence::Declared);
        QVERIFY(after->file.isNull());
        QVERIFY(!after->lastSeen.isNull());
        QVERIFY(!imports.mesh().find(observed)->missingSince.isNull());
    }

    void whatTheNewestRunsNoLongerShowIsMissing()
    {
        Imports imports;
        imports.take(u"1.json"_s, run(1, {"orders", "returns"}));
        imports.take(u"2.json"_s, run(2, {"orders"}));
        QVERIFY(imports.flow(u"orders"_s, u"sales"_s).missingSince.isNull());
        QCOMPARE(imports.flow(u"returns"_s, u"sales"_s).missingSince, imports.last());
        // Seen again by a newer run; an older one read late says nothing.
        const Instant since = imports.last();
        imports.take(u"0.json"_s, run(0, {"returns"}));
        QCOMPARE(imports.flow(u"returns"_s, u"sales"_s).missingSince, since);
        QVERIFY(imports.flow(u"orders"_s, u"sales"_s).missingSince.isNull());
        imports.take(u"3.json"_s, run(3, {"orders", "returns"}));
        QVERIFY(imports.flow(u"returns"_s, u"sales"_s).missingSince.isNull());
    }

    void aLogThatGrowsTellsTheSame()
    {
        Imports imports;
        const QByteArray first = run(1, {"orders", "returns"}) + '\n';
        imports.take(u"events.ndjson"_s, first);
        imports.take(u"events.ndjson"_s, first + run(2, {"orders"}) + '\n');
        QVERIFY(imports.flow(u"orders"_s, u"sales"_s).missingSince.isNull());
        QCOMPARE(imports.flow(u"returns"_s, u"sales"_s).missingSince, imports.last());
    }

    void whatANewVersionOfAFileNoLongerSaysIsMissing()
    {
        Imports imports;
        imports.take(u"manifest.json"_s, manifest({"orders", "returns"}));
        imports.take(u"manifest.json"_s, manifest({"orders", "customers"}));
        QVERIFY(imports.flow(u"orders"_s, u"sales"_s).missingSince.isNull());
        QVERIFY(imports.flow(u"customers"_s, u"sales"_s).missingSince.isNull());
        QCOMPARE(imports.flow(u"returns"_s, u"sales"_s).missingSince, imports.last());
        imports.take(u"manifest.json"_s, manifest({"orders", "customers"})); // the same file: nothing new
        QCOMPARE(imports.flow(u"returns"_s, u"sales"_s).missingSince, moment(2));
        imports.take(u"manifest.json"_s, manifest({"orders", "returns"}));
        QVERIFY(imports.flow(u"returns"_s, u"sales"_s).missingSince.isNull());
        QCOMPARE(imports.flow(u"customers"_s, u"sales"_s).missingSince, imports.last());
    }
};

} // namespace mesh

QTEST_GUILESS_MAIN(mesh::TestFlowReviews)
#include "tst_flow_reviews.moc"
