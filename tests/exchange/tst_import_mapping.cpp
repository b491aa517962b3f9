// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Which records files become, and how what several files name meets in one.

#include "import_workspace.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

class TestImportMapping : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dbtAndOpenLineageMeetInOneDataset_data()
    {
        QTest::addColumn<QByteArray>("adapter");
        QTest::addColumn<QByteArray>("space");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("meets");
        QTest::newRow("same words") << QByteArray("postgres") << QByteArray("postgres")
                                    << QByteArray("shop.mart.customers") << true;
        QTest::newRow("host in the namespace") << QByteArray("postgres") << QByteArray("postgresql://db:5432")
                                               << QByteArray("shop.mart.customers") << true;
        QTest::newRow("quotes") << QByteArray("bigquery") << QByteArray("bigquery")
                                << QByteArray("`shop`.`mart`.`customers`") << true;
        QTest::newRow("upper case on Snowflake") << QByteArray("snowflake") << QByteArray("snowflake://org-account")
                                                 << QByteArray("SHOP.MART.CUSTOMERS") << true;
        QTest::newRow("upper case on PostgreSQL")
            << QByteArray("postgres") << QByteArray("postgres://db:5432") << QByteArray("SHOP.MART.CUSTOMERS") << false;
        QTest::newRow("another platform")
            << QByteArray("postgres") << QByteArray("mysql://db") << QByteArray("shop.mart.customers") << false;
        QTest::newRow("another schema") << QByteArray("postgres") << QByteArray("postgres://db:5432")
                                        << QByteArray("shop.stage.customers") << false;
    }
    void dbtAndOpenLineageMeetInOneDataset()
    {
        QFETCH(const QByteArray, adapter);
        QFETCH(const QByteArray, space);
        QFETCH(const QByteArray, name);
        QFETCH(const bool, meets);
        const QByteArray manifest = json(manifestText).replace("\"postgres\"", QByteArray('"' + adapter + '"'));
        const QByteArray output = "[{'namespace': '" + space + "', 'name': '" + name
            + "', 'facets': {'schema': {'fields': [{'name': 'id'}, {'name': 'email'}]}, 'columnLineage': {'fields': "
              "{'email':"
              "{'inputFields': [{'namespace': 'kafka://k:9092', 'name': 'users', 'field': 'mail', 'transformations': "
              "[{'type':"
              "'INDIRECT', 'subtype': 'FILTER'}, {'type': 'DIRECT', 'subtype': 'TRANSFORMATION', 'masking': "
              "true}]}]}}}}}]";
        const QByteArray events
            = runEvent("COMPLETE", "r1", "[{'namespace': 'kafka://k:9092', 'name': 'users'}]", output.constData());
        // In either order, and together.
        for (const int order : {0, 1, 2}) {
            Workspace workspace;
            const ImportedFile dbt = readImported(u"manifest.json"_s, manifest);
            const ImportedFile openLineage = readImported(u"events.json"_s, events);
            if (order == 2)
                workspace.import({openLineage, dbt});
            else
                for (const ImportedFile* file : {order ? &openLineage : &dbt, order ? &dbt : &openLineage})
                    workspace.import({*file});
            QVERIFY2(workspace.error.isEmpty(), qPrintable(workspace.error));
            std::vector<const Dataset*> customers;
            for (const Dataset& dataset : workspace.mesh.all<Dataset>()) {
                if (dataset.qualifiedName.endsWith("customers"_L1, Qt::CaseInsensitive))
                    customers.push_back(&dataset);
            }
            QCOMPARE(customers.size(), size_t(meets ? 1 : 2));
            if (!meets)
                continue;
            const Dataset* customer = customers.front();
            const Column* email = workspace.first<Column>([&](const Column& each) {
                return each.dataset == customer->id && each.path == QStringList(u"email"_s);
            });
            QVERIFY(email);
            QCOMPARE(workspace.mesh.referring<&Column::dataset>(customer->id).size(), size_t(2));
            // Lineage of both kinds ends in it.
            const Column* mail = workspace.column(workspace.dataset(u"users"_s), u"mail"_s);
            const Dataset* queue
                = workspace.first<Dataset>([](const Dataset& each) { return each.platform.startsWith("kafka"_L1); });
            mail = workspace.column(queue, u"mail"_s);
            QVERIFY(mail);
            const Flow* flow = workspace.first<Flow>(
                [&](const Flow& each) { return each.from == RecordId(mail->id) && each.to == RecordId(email->id); });
            QVERIFY(flow);
            QCOMPARE(flow->transformation, Transformation::Derivation);
            QCOMPARE(flow->masking, true);
            QCOMPARE(flow->nativeTransformation, u"INDIRECT/FILTER, DIRECT/TRANSFORMATION"_s);
            QVERIFY(workspace.flows(queue->id, customer->id));
            const Dataset* users = workspace.first<Dataset>(
                [](const Dataset& each) { return each.qualifiedName == "shop.raw.users"_L1; });
            // Through the ephemeral model, which is no dataset.
            QVERIFY(workspace.flows(users->id, customer->id));
            QVERIFY(!workspace.dataset(u"stage"_s));
        }
    }

    void twoServersWithTheSameTableStayTwo()
    {
        Workspace workspace;
        workspace.import(u"events.json"_s,
                         runEvent("COMPLETE", "r1",
                                  "[{'namespace': 'postgres://a:5432', 'name': 'shop.mart.customers'}]",
                                  "[{'namespace': 'postgres://b:5432', 'name': 'shop.mart.customers'}]"));
        QCOMPARE(workspace.mesh.all<Dataset>().size(), size_t(2));
        // Which of the two dbt means nobody can say, so it is a third.
        workspace.import(u"manifest.json"_s, json(manifestText));
        QCOMPARE(workspace.mesh.all<Dataset>().size(), size_t(4));
    }

    void symlinksAreAliases()
    {
        Workspace workspace;
        const char* path
            = "[{'namespace': 's3://lake', 'name': 'warehouse/orders', 'facets': {'symlinks': {'identifiers':"
              "[{'namespace': 'hive://meta:9083', 'name': 'shop.orders', 'type': 'TABLE'}]}}}]";
        workspace.import(u"a.json"_s, runEvent("COMPLETE", "r1", "[]", path));
        workspace.import(
            u"b.json"_s,
            runEvent("COMPLETE", "r2", "[{'namespace': 'hive://META:9083/', 'name': 'SHOP.Orders'}]", "[]"));
        QCOMPARE(workspace.mesh.all<Dataset>().size(), size_t(1));
        QCOMPARE(workspace.mesh.all<Dataset>().begin()->aliases, QStringList(u"hive://meta:9083/shop.orders"_s));
    }

    void theCatalogOfASnowflakeProjectMeetsItsManifest()
    {
        Workspace workspace;
        const QByteArray manifest = json(manifestText).replace("\"postgres\"", "\"snowflake\"");
        const QByteArray catalog
            = json("{'metadata': {'dbt_schema_version': 'https://schemas.getdbt.com/dbt/catalog/v1.json'}, 'nodes': "
                   "{'model.p.customers':"
                   "{'unique_id': 'model.p.customers', 'metadata': {'type': 'BASE TABLE', 'database': 'SHOP', "
                   "'schema': 'MART', 'name':"
                   "'CUSTOMERS'}, 'columns': {'ID': {'name': 'ID', 'type': 'NUMBER', 'index': 1}, 'PHONE': {'name': "
                   "'PHONE', 'type':"
                   "'TEXT', 'index': 2}}}}, 'sources': {}}");
        workspace.import({readImported(u"t/catalog.json"_s, catalog), readImported(u"t/manifest.json"_s, manifest)});
        const Dataset* customers = workspace.dataset(u"customers"_s);
        QVERIFY(customers);
        QCOMPARE(workspace.mesh.referring<&Column::dataset>(customers->id).size(), size_t(3));
        QCOMPARE(workspace.column(customers, u"id"_s)->physicalType, u"NUMBER"_s);
        QVERIFY(workspace.column(customers, u"PHONE"_s));
    }

    void eventsOfARunAreMerged()
    {
        const QByteArray start = runEvent("START", "r1", "[{'namespace': 'n', 'name': 'in'}]", "[]");
        const QByteArray complete = runEvent("COMPLETE", "r1", "[]", "[{'namespace': 'n', 'name': 'out'}]");
        const QByteArray other = runEvent("START", "r2", "[{'namespace': 'n', 'name': 'other'}]", "[]");
        const auto check = [](const Workspace& workspace) {
            const Dataset* in = workspace.dataset(u"in"_s);
            const Dataset* out = workspace.dataset(u"out"_s);
            QVERIFY(in && out);
            QVERIFY(workspace.flows(in->id, out->id));
            QCOMPARE(workspace.mesh.all<Flow>().size(), size_t(1));
            QCOMPARE(workspace.mesh.all<Process>().size(), size_t(1));
            QCOMPARE(workspace.mesh.all<Flow>().begin()->process, workspace.mesh.all<Process>().begin()->id);
            QCOMPARE(workspace.mesh.all<Flow>().begin()->evidence, FlowEvidence::Observed);
        };
        Workspace array;
        array.import(u"a"_s, "[" + start + "," + other + "," + complete + "]");
        check(array);
        Workspace lines;
        lines.import(u"a"_s, start + "\n" + other + "\n" + complete + "\n");
        check(lines);
        Workspace files;
        files.import({readImported(u"a"_s, start), readImported(u"b"_s, complete), readImported(u"c"_s, other)});
        check(files);
    }

    void whatIsDroppedReceivesNoData()
    {
        Workspace workspace;
        workspace.import(
            u"a"_s,
            runEvent("COMPLETE", "r1", "[{'namespace': 'n', 'name': 'in'}]",
                     "[{'namespace': 'n', 'name': 'out', 'facets': {'lifecycleStateChange': {'lifecycleStateChange':"
                     "'TRUNCATE'}}}, {'namespace': 'n', 'name': 'in'}]"));
        QCOMPARE(workspace.mesh.all<Flow>().size(), size_t(0));
    }

    void assertionsBecomeRulesWithResults()
    {
        Workspace workspace;
        workspace.import(
            u"a"_s,
            runEvent("COMPLETE", "r1",
                     "[{'namespace': 'n', 'name': 'in', 'inputFacets': {'dataQualityAssertions': {'assertions':"
                     "[{'assertion': 'not_null', 'success': false, 'column': 'id'}]}}}]",
                     "[]"));
        QCOMPARE(workspace.mesh.all<Rule>().size(), size_t(1));
        QCOMPARE(workspace.mesh.all<Measurement>().size(), size_t(1));
        QCOMPARE(workspace.mesh.all<Measurement>().begin()->state, CheckState::Fail);
        QCOMPARE(workspace.mesh.all<Rule>().begin()->subject,
                 RecordId(workspace.column(workspace.dataset(u"in"_s), u"id"_s)->id));
    }

    void aContractBecomesItsRecords()
    {
        Workspace workspace;
        const ImportPlan plan = workspace.import(
            u"orders.yaml"_s,
            contractText(
                "  - name: address\n    logicalType: object\n    properties: [{name: street}]\n  - name: items\n    "
                "logicalType: array\n    items: {logicalType: object, properties: [{name: sku}]}\n    quality:\n    - "
                "{metric: "
                "nullValues, mustBeLessThan: 0.10, unit: percent, dimension: completeness, severity: error}\n"
                "  customProperties:\n  - {property: partyClass, value: first-party}\n  - {property: purposes, value: "
                "[dpv:ServiceProvision]}\nteam:\n  name: Shop\n  members:\n  - {username: ana, role: Data Steward, "
                "dateIn: "
                "2024-01-01}\n  - {username: bob@example.com, role: juggler}\nslaProperties:\n- {property: latency, "
                "value: 4, "
                "unit: d, element: orders.id}\n- {property: retention, value: 3, unit: y, element: orders}\n- "
                "{property: "
                "generalAvailability, value: '2022-05-12'}\ncustomField: kept\n"));
        QVERIFY2(workspace.error.isEmpty(), qPrintable(workspace.error));
        const Mesh& mesh = workspace.mesh;
        const Dataset* orders = workspace.dataset(u"shop.public.orders"_s);
        QVERIFY(orders);
        QCOMPARE(orders->platform, u"postgres://DB:5432"_s);
        QCOMPARE(orders->partyClass, PartyClass::FirstParty);
        QCOMPARE(orders->purposes, QStringList(u"dpv:ServiceProvision"_s));
        QCOMPARE(orders->retention, u"3y"_s);
        QCOMPARE(orders->pointer, u"/schema/0"_s);
        const Contract& contract = *mesh.all<Contract>().begin();
        QCOMPARE(contract.status, Lifecycle::Active);
        QCOMPARE(contract.nativeStatus, u"active"_s);
        QVERIFY(contract.extras.text.contains("kept"));
        QCOMPARE(orders->contract, contract.id);
        QCOMPARE(mesh.find(contract.domain)->name, u"sales"_s);
        QCOMPARE(workspace.column(orders, u"email"_s)->sensitivity, Sensitivity::Restricted);
        QCOMPARE(workspace.column(orders, u"id"_s)->required, true);
        QVERIFY(workspace.column(orders, u"address.street"_s));
        QVERIFY(workspace.column(orders, u"items.[].sku"_s));
        const Rule& rule = *mesh.all<Rule>().begin();
        QCOMPARE(rule.threshold.text, u"0.10"_s);
        QCOMPARE(rule.comparator, Comparator::Less);
        QCOMPARE(rule.dimension, Dimension::Completeness);
        QCOMPARE(mesh.all<Slo>().size(), size_t(3));
        const Slo* latency = workspace.first<Slo>([](const Slo& each) { return each.indicator == Indicator::Latency; });
        QCOMPARE(latency->subject, RecordId(workspace.column(orders, u"id"_s)->id));
        QCOMPARE(latency->comparator, Comparator::LessOrEqual);
        QCOMPARE(mesh.all<Person>().size(), size_t(2));
        QCOMPARE(mesh.all<Membership>().size(), size_t(2));
        const Assignment* steward
            = workspace.first<Assignment>([](const Assignment& each) { return each.role == OwnershipRole::Steward; });
        QVERIFY(steward && steward->nativeRole == "Data Steward"_L1 && steward->from == QDate(2024, 1, 1));
        QVERIFY(workspace.first<Assignment>([](const Assignment& each) { return each.nativeRole == "juggler"_L1; }));
        QCOMPARE(plan.files.front().records.value(u"column"_s), 7);
    }

    void portsFindTheirContractsAndEachOther()
    {
        const QByteArray maker
            = "apiVersion: v1.0.0\nkind: DataProduct\nid: maker\nname: Maker\nversion: 1.0.0\nstatus: "
              "active\noutputPorts:\n- {name: out, version: 1.0.0, contractId: orders}\n";
        const QByteArray user
            = "apiVersion: v1.0.0\nkind: DataProduct\nid: user\nname: User\nversion: 1.0.0\nstatus: draft\n"
              "inputPorts:\n- {name: in, version: 1.0.0, contractId: orders}\noutputPorts:\n- {name: out, "
              "version: 1.0.0, inputContracts: [{id: orders, version: 1.0.0}]}\n- {name: out, version: "
              "2.0.0}\n";
        Workspace workspace;
        // The contract last: what refers to it waits.
        workspace.import(u"maker.yaml"_s, maker);
        workspace.import(u"user.yaml"_s, user);
        workspace.import(u"orders.yaml"_s, contractText());
        QVERIFY2(workspace.error.isEmpty(), qPrintable(workspace.error));
        QCOMPARE(workspace.mesh.all<Port>().size(), size_t(4));
        const auto port = [&](const QString& product, PortDirection direction) {
            return workspace.first<Port>([&](const Port& each) {
                return each.direction == direction && workspace.mesh.find(each.product)->key == product
                    && each.version == "1.0.0"_L1;
            });
        };
        const Port* made = port(u"maker"_s, PortDirection::Output);
        const Port* used = port(u"user"_s, PortDirection::Input);
        const Port* next = port(u"user"_s, PortDirection::Output);
        QCOMPARE(made->contract, workspace.mesh.all<Contract>().begin()->id);
        QCOMPARE(used->contract, made->contract);
        QVERIFY(workspace.flows(made->id, used->id));
        QVERIFY(workspace.flows(used->id, next->id));
        QCOMPARE(workspace.mesh.find(workspace.dataset(u"orders"_s)->product)->key, u"maker"_s);
    }

    void resultsFindTheirTests()
    {
        Workspace workspace;
        const QByteArray results = json(
            "{'metadata': {'dbt_schema_version': 'https://schemas.getdbt.com/dbt/run-results/v6.json', 'generated_at':"
            "'2024-05-01T10:00:00Z', 'invocation_id': 'i1'}, 'elapsed_time': 1.5, 'results': [{'unique_id': "
            "'test.p.unique_id',"
            "'status': 'fail', 'failures': 3, 'execution_time': 0.25, 'message': 'Got 3 results'}, {'unique_id': "
            "'test.p.other',"
            "'status': 'pass'}]}");
        // In one import the manifest is mapped first, whatever the order of the files.
        const ImportPlan plan = workspace.import(
            {readImported(u"t/run_results.json"_s, results), readImported(u"t/manifest.json"_s, json(manifestText))});
        QVERIFY2(workspace.error.isEmpty(), qPrintable(workspace.error));
        QCOMPARE(workspace.mesh.all<Measurement>().size(), size_t(1));
        const Measurement& measurement = *workspace.mesh.all<Measurement>().begin();
        QCOMPARE(measurement.state, CheckState::Fail);
        QCOMPARE(measurement.value.text, u"3"_s);
        QCOMPARE(measurement.duration, 250);
        QCOMPARE(measurement.of, RecordId(workspace.mesh.all<Rule>().begin()->id));
        QCOMPARE(plan.files.front().issues.size(), size_t(1));
        const Slo& slo = *workspace.mesh.all<Slo>().begin();
        QCOMPARE(slo.target.text, u"24"_s);
        QCOMPARE(slo.unit, u"hour"_s);
        // The exposure is a product that takes the dataset in.
        QCOMPARE(workspace.mesh.all<Product>().size(), size_t(1));
        QCOMPARE(workspace.mesh.all<Product>().begin()->type, ProductType::Dashboard);
        QCOMPARE(workspace.mesh.all<Person>().begin()->email, u"ana@example.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportMapping)
#include "tst_import_mapping.moc"
