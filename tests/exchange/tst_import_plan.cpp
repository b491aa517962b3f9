// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What an import changes: nothing twice, not what a person has set, and what is refused is told.

#include "import_workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

QString dataDir()
{
    return QStringLiteral(MESHSTEAD_SHARED_DIR) + "/data"_L1;
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingGoesIntoOneMeshAndASecondTimeChangesNothing()
    {
        if (!QFile::exists(dataDir() + "/EXPECTED.jsonl"_L1))
            QSKIP("The folder of reference files is not here.");
        QStringList folders;
        for (const QString& name : {u"dbt"_s, u"odcs"_s, u"odps-bitol"_s, u"openlineage"_s})
            folders.append(dataDir() + u'/' + name);
        const std::vector<ImportedFile> files = readImportedFiles(folders);
        QVERIFY(files.size() > 500);
        Workspace workspace;
        const ImportPlan first = workspace.import(files);
        QVERIFY2(workspace.error.isEmpty(), qPrintable(workspace.error));
        QVERIFY(workspace.mesh.all<Dataset>().size() > 500);
        QVERIFY(workspace.mesh.all<Column>().size() > 3'000);
        QVERIFY(workspace.mesh.all<Flow>().size() > 500);
        for (const Dataset& dataset : workspace.mesh.all<Dataset>())
            QVERIFY(!dataset.file.isNull() && workspace.mesh.find(dataset.file));

        const ImportPlan second = workspace.plan(files);
        QVERIFY2(second.changes.isEmpty(), qPrintable(QString::number(second.changes.changes.size())));
        QVERIFY(second.toStore.empty());
        for (std::size_t at = 0; at < files.size(); ++at) {
            QCOMPARE(second.files[at].created + second.files[at].changed, 0);
            // What it spoke of then it speaks of now.
            if (!first.files[at].isKnown)
                QCOMPARE(second.files[at].records, first.files[at].records);
        }
    }

    void eachFormatReadAgainFromNewPathsStillChangesNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("manifest") << u"dbt/dbt-bouncer/dbt_110/target/manifest.json"_s;
        QTest::newRow("catalog") << u"dbt/dbt_ad_reporting/docs/catalog.json"_s;
        QTest::newRow("contract") << u"odcs/open-data-contract-standard/all/full-example.odcs.yaml"_s;
        QTest::newRow("product") << u"odps-bitol/open-data-product-standard/customer-data-product.odps.yaml"_s;
        QTest::newRow("events") << u"openlineage/OpenLineage/container/cllComplexQueryCTEJoinsComplete.json"_s;
    }
    void eachFormatReadAgainFromNewPathsStillChangesNothing()
    {
        QFETCH(const QString, path);
        QFile file(dataDir() + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The reference file is not here.");
        const QByteArray bytes = file.readAll();
        Workspace workspace;
        QVERIFY(!workspace.import(u"one"_s, bytes).changes.isEmpty());
        QVERIFY2(workspace.error.isEmpty(), qPrintable(workspace.error));
        const std::size_t records = workspace.mesh.size();
        // The same content with one byte more: another file, but nothing new but its own record.
        const ImportPlan plan = workspace.import(u"two"_s, bytes + "\n");
        for (const RecordChange& change : plan.changes.changes) {
            if (change.record.kind != Kind::File && !change.fields.empty())
                QFAIL(kindInfo(change.record.kind).fields[change.fields.front().field].name);
        }
        QCOMPARE(plan.changes.changes.size(), size_t(1));
        QCOMPARE(workspace.mesh.size(), records + 1);
        QCOMPARE(plan.files.front().created + plan.files.front().changed, 0);
        QVERIFY(plan.files.front().unchanged > 0);
        // And as if it had never been here.
        const ChangeSet again = workspace.plan({readImported(u"one"_s, bytes)}, true).changes;
        QVERIFY(again.changes.empty());
    }

    void aValueSetByHandSurvivesTheFile()
    {
        Workspace workspace;
        workspace.import(u"orders.yaml"_s, contractText());
        const DatasetId id = workspace.dataset(u"orders"_s)->id;
        const ColumnId email = workspace.column(workspace.dataset(u"orders"_s), u"email"_s)->id;
        workspace.edit<Dataset>(id, [](Dataset& dataset) {
            dataset.description = u"By hand"_s;
            dataset.tags = {u"mine"_s}; // added one, took one away
        });
        workspace.edit<Column>(email, [](Column& column) { column.sensitivity = Sensitivity::Unset; });
        const Mesh edited = workspace.mesh;

        // The unchanged file changes nothing.
        QVERIFY(workspace.import(u"orders.yaml"_s, contractText()).changes.isEmpty());
        QCOMPARE(workspace.mesh, edited);

        // A new version that says the same of these fields leaves them; what it adds comes in.
        workspace.import(u"orders.yaml"_s, contractText("  - name: phone\n"));
        QVERIFY2(workspace.error.isEmpty(), qPrintable(workspace.error));
        const Dataset* orders = workspace.mesh.find(id);
        QCOMPARE(orders->description, u"By hand"_s);
        QCOMPARE(orders->tags, QStringList(u"mine"_s));
        QCOMPARE(workspace.mesh.find(email)->sensitivity, Sensitivity::Unset);
        QVERIFY(workspace.column(orders, u"phone"_s));
        QCOMPARE(workspace.mesh.all<File>().size(), size_t(1));

        // Where both say something new, the hand wins, and is told.
        const ImportPlan plan = workspace.import(u"orders.yaml"_s, contractText("  - name: phone\n", "By the file"));
        QCOMPARE(workspace.mesh.find(id)->description, u"By hand"_s);
        QVERIFY(std::any_of(plan.files.front().issues.begin(), plan.files.front().issues.end(),
                            [](const Issue& issue) { return issue.message.contains("By the file"_L1); }));
    }

    void aNewVersionOfAFileChangesWhatNobodyHasTouched()
    {
        Workspace workspace;
        workspace.import(u"orders.yaml"_s, contractText());
        const ImportPlan plan = workspace.import(u"orders.yaml"_s, contractText({}, "Orders, now with returns"));
        QCOMPARE(workspace.dataset(u"orders"_s)->description, u"Orders, now with returns"_s);
        QCOMPARE(plan.files.front().changed, 1);
        QCOMPARE(plan.files.front().created, 0);
        QCOMPARE(workspace.mesh.all<File>().size(), size_t(1));
    }

    void whatWasDeletedByHandDoesNotComeBackByItself()
    {
        Workspace workspace;
        workspace.import(u"orders.yaml"_s, contractText());
        ChangeSetBuilder changes(workspace.mesh);
        changes.remove(workspace.column(workspace.dataset(u"orders"_s), u"email"_s)->id);
        QVERIFY(workspace.commit(changes.build()));
        QVERIFY(workspace.plan({readImported(u"orders.yaml"_s, contractText())}).changes.isEmpty());
        QCOMPARE(workspace.plan({readImported(u"orders.yaml"_s, contractText())}, true).changes.changes.size(),
                 size_t(1));
    }

    void aRefusedFileChangesNothingAndIsReported()
    {
        Workspace workspace;
        const ImportPlan plan = workspace.import(u"bad.json"_s, "{\"a\": ");
        QVERIFY(plan.changes.isEmpty());
        QVERIFY(plan.toStore.empty());
        QVERIFY(plan.files.front().refusal);
        QCOMPARE(plan.toJson().value("totals"_L1).toObject().value("refused"_L1).toInt(), 1);
    }

    void aStoppedPlanIsNoPlan()
    {
        const Progress progress;
        progress.cancel();
        const auto plan = planImport(Mesh(), {readImported(u"orders.yaml"_s, contractText())}, {}, progress);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Error::Code::Cancelled);
    }

    void theBytesToStoreHaveTheirHashAndNoSecret()
    {
        Workspace workspace;
        const ImportPlan plan = workspace.plan({readImported(u"o.yaml"_s, contractText("password: hunter2\n"))});
        QCOMPARE(plan.toStore.size(), size_t(1));
        const StoredFile& stored = plan.toStore.front();
        QVERIFY(!stored.bytes.contains("hunter2"));
        QCOMPARE(stored.sha256,
                 QString::fromLatin1(QCryptographicHash::hash(stored.bytes, QCryptographicHash::Sha256).toHex()));
    }

    void aFormatThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("reason"); ///< empty where it fits
        const QByteArray contract = contractText();
        const QByteArray event = runEvent("COMPLETE", "r1", "[]", "[]");
        QTest::newRow("a contract is one") << contract << u"odcs"_s << QString();
        QTest::newRow("a contract is no product") << contract << u"odps-bitol"_s << u"ODCS data contract"_s;
        QTest::newRow("a contract is no event") << contract << u"openlineage"_s << u"ODCS data contract"_s;
        QTest::newRow("a manifest is no contract") << json(manifestText) << u"odcs"_s << u"dbt manifest"_s;
        QTest::newRow("a manifest is dbt's") << json(manifestText) << u"dbt"_s << QString();
        QTest::newRow("an event is one") << event << u"openlineage"_s << QString();
        QTest::newRow("an event is not dbt's") << event << u"dbt"_s << u"OpenLineage events"_s;
        QTest::newRow("an old contract without its marks")
            << QByteArray("dataset:\n- table: orders\n  columns: [{column: id}]\n") << u"odcs"_s << QString();
        QTest::newRow("anything at all") << QByteArray("a: 1\n") << u"odcs"_s << u"does not look like odcs"_s;
        QTest::newRow("a list of anything")
            << QByteArray("[1, 2]") << u"openlineage"_s << u"does not look like openlineage"_s;
        QTest::newRow("an event among contracts")
            << QByteArray(contract + "\n---\n" + event) << u"odcs"_s << u"OpenLineage events"_s;
    }
    void aFormatThatDoesNotFitIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, token);
        QFETCH(const QString, reason);
        ReadOptions options;
        options.formatToken = token;
        const ImportedFile file = readImported(u"file"_s, bytes, options);
        QCOMPARE(file.refusal.has_value(), !reason.isEmpty());
        if (file.refusal)
            QVERIFY2(file.refusal->message.contains(reason), qPrintable(file.refusal->message));
        QCOMPARE(file.contents.empty(), file.refusal.has_value());
    }

    void recordsThatAreLeftOutAreCountedAndTold()
    {
        Workspace workspace;
        const ImportPlan plan = workspace.import(
            u"orders.yaml"_s, contractText("  - {logicalType: string}\n  - no map\n- {description: nameless}\n"));
        QVERIFY2(workspace.error.isEmpty(), qPrintable(workspace.error));
        const FileReport& report = plan.files.front();
        QCOMPARE(report.refused, 3);
        QCOMPARE(plan.refusedRecords(), 3);
        QCOMPARE(std::ranges::count(report.issues, Kind::Column, &Issue::refused), 2);
        QCOMPARE(std::ranges::count(report.issues, Kind::Dataset, &Issue::refused), 1);
        const QJsonObject json = plan.toJson();
        QCOMPARE(json[u"totals"_s][u"refusedRecords"_s].toInt(), 3);
        QCOMPARE(json[u"totals"_s][u"refused"_s].toInt(), 0); // files
        QCOMPARE(json[u"files"_s][0][u"refusedRecords"_s].toInt(), 3);
        int told = 0;
        for (const QJsonValue& issue : json[u"files"_s][0][u"issues"_s].toArray())
            told += issue[u"refused"_s].toString() == u"column"_s;
        QCOMPARE(told, 2);
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_import_plan.moc"
