// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/command_runner.h"
#include "app/sample.h"
#include "document/document.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

Outcome runProcess(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral(MESHSTEAD_BIN_DIR "/meshstead"), words);
    Outcome outcome;
    outcome.code = ExitCode(process.waitForFinished(120000) ? process.exitCode() : -1);
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

const QString data = QStringLiteral(MESHSTEAD_SOURCE_DIR "/tests/data/import/");

QJsonObject fileNamed(const QJsonObject& report, const QString& name)
{
    for (const QJsonValue file : report.value("files"_L1).toArray()) {
        if (file["path"_L1].toString().endsWith(name))
            return file.toObject();
    }
    return {};
}

Mesh meshOf(const QString& path)
{
    const auto document = Document::open(path, {.user = u"test"_s, .isReadOnly = true});
    return document ? (*document)->mesh() : Mesh();
}

} // namespace

/// `new` and `import` as a script meets them.
class TestCommandsImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newMakesAnEmptyWorkspace();
    void newRefusesAFileThatExists();
    void importTellsWhatItDid();
    void importAgainFindsNothingNew();
    void dryRunChangesNothing();
    void aRefusedFileExitsWithThreeAndTheOthersAreImported();
    void issuesCarryTheirPlace();
    void aFormatThatDoesNotFitExitsWithThree_data();
    void aFormatThatDoesNotFitExitsWithThree();
    void aFormatOfAFolderLeavesTheOthersAside();
    void recordsThatAreLeftOutAreCounted();
    void wrongUseIsToldAndExitsWithTwo_data();
    void wrongUseIsToldAndExitsWithTwo();
    void theProgramPrintsOneJsonObject();
    void theSampleIsMadeByTheImporters();
    void theSampleIsTheSameEachTime();
    void aCancelledSampleLeavesNothing();
    void theSampleRefusesAFileThatExists();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCommandsImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"mesh.meshstead"_s);
    QVERIFY(Document::create(m_path, {.user = u"ana"_s}).has_value());
}

void TestCommandsImport::newMakesAnEmptyWorkspace()
{
    const QString path = m_folder->filePath(u"other.meshstead"_s);
    const Outcome outcome = run({u"new"_s, path});
    QCOMPARE(outcome.code, ExitCode::Done);
    QVERIFY(outcome.out.contains(u"other.meshstead"));
    QVERIFY(Document::open(path).has_value());
    QCOMPARE(meshOf(path).size(), 0U);
}

void TestCommandsImport::newRefusesAFileThatExists()
{
    const Outcome outcome = run({u"new"_s, m_path});
    QCOMPARE(outcome.code, ExitCode::Conflict);
    QVERIFY(!outcome.err.isEmpty() && outcome.out.isEmpty());
}

void TestCommandsImport::importTellsWhatItDid()
{
    const Outcome outcome = run({u"import"_s, m_path, data + u"shop"_s});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
    QVERIFY2(outcome.out.contains(u"orders.odcs.yaml  ODCS data contract 3.1.0: "), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(u"3 of 3 files imported: "), qPrintable(outcome.out));
    const Mesh mesh = meshOf(m_path);
    QCOMPARE(mesh.count(Kind::Contract), 1U);
    QCOMPARE(mesh.count(Kind::Product), 1U);
    QVERIFY(mesh.count(Kind::Dataset) >= 2);
    QCOMPARE(mesh.count(Kind::File), 3U);
}

void TestCommandsImport::importAgainFindsNothingNew()
{
    QCOMPARE(run({u"import"_s, m_path, data + u"shop"_s}).code, ExitCode::Done);
    const Mesh before = meshOf(m_path);
    const Outcome outcome = run({u"import"_s, m_path, data + u"shop"_s});
    QCOMPARE(outcome.code, ExitCode::Done);
    QVERIFY(outcome.out.contains(u"Nothing new: everything is as it was imported."));
    QVERIFY(meshOf(m_path) == before);
}

void TestCommandsImport::dryRunChangesNothing()
{
    const Outcome outcome = run({u"import"_s, m_path, data + u"shop"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
    const QJsonObject report = outcome.json();
    QVERIFY(report.value("ms"_L1).isDouble());
    QVERIFY(report.value("totals"_L1)["created"_L1].toInt() > 5);
    const QJsonObject contract = fileNamed(report, u"orders.odcs.yaml"_s);
    QCOMPARE(contract.value("format"_L1).toString(), u"odcs"_s);
    QCOMPARE(contract.value("version"_L1).toString(), u"3.1.0"_s);
    QCOMPARE(contract.value("records"_L1)["contract"_L1].toInt(), 1);
    QCOMPARE(contract.value("records"_L1)["column"_L1].toInt(), 3);
    QVERIFY(contract.value("read"_L1)["parses"_L1].toBool());
    for (const auto key : {"created"_L1, "changed"_L1, "unchanged"_L1})
        QVERIFY2(contract.value(key).isDouble(), key.data());
    QVERIFY(contract.value("issues"_L1).isArray());
    QCOMPARE(meshOf(m_path).size(), 0U);
}

void TestCommandsImport::aRefusedFileExitsWithThreeAndTheOthersAreImported()
{
    const Outcome outcome = run({u"import"_s, m_path, data + u"broken.json"_s, data + u"shop/orders.odcs.yaml"_s});
    QCOMPARE(outcome.code, ExitCode::Refused);
    QVERIFY2(outcome.err.contains(u"broken.json: refused: "), qPrintable(outcome.err));
    QVERIFY(outcome.out.contains(u"1 of 2 files imported: "));
    QCOMPARE(meshOf(m_path).count(Kind::Contract), 1U);
}

void TestCommandsImport::issuesCarryTheirPlace()
{
    const Outcome outcome = run({u"import"_s, m_path, data + u"flawed.odcs.yaml"_s, u"--json"_s});
    QCOMPARE(outcome.code, ExitCode::Done);
    const QJsonArray issues = fileNamed(outcome.json(), u"flawed.odcs.yaml"_s).value("issues"_L1).toArray();
    QVERIFY(issues.size() >= 2);
    bool isMasked = false;
    for (const QJsonValue issue : issues) {
        QVERIFY(QStringList({u"note"_s, u"warning"_s, u"error"_s}).contains(issue["severity"_L1].toString()));
        QVERIFY(!issue["message"_L1].toString().isEmpty());
        isMasked |= issue["line"_L1].toInt() == 15 && issue["pointer"_L1].toString() == u"/servers/0/password"_s;
    }
    QVERIFY(isMasked);
    QVERIFY(!outcome.out.contains(u"hunter2") && !outcome.err.contains(u"hunter2"));
    QVERIFY(outcome.err.contains(u"flawed.odcs.yaml:15: warning: "));
    QFile workspace(m_path);
    QVERIFY(workspace.open(QIODevice::ReadOnly));
    QVERIFY(!workspace.readAll().contains("hunter2"));
}

void TestCommandsImport::aFormatThatDoesNotFitExitsWithThree_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("said");
    QTest::newRow("a contract as events") << u"shop/orders.odcs.yaml"_s << u"openlineage"_s << u"ODCS data contract"_s;
    QTest::newRow("a contract as a product")
        << u"shop/orders.odcs.yaml"_s << u"odps-bitol"_s << u"ODCS data contract"_s;
    QTest::newRow("events as an artifact of dbt") << u"shop/events.ndjson"_s << u"dbt"_s << u"OpenLineage events"_s;
    QTest::newRow("a text as a contract") << u"README.md"_s << u"odcs"_s << u"refused"_s;
    QTest::newRow("a folder without any") << u"shop"_s << u"dbt"_s << u"None of these files is dbt"_s;
}

void TestCommandsImport::aFormatThatDoesNotFitExitsWithThree()
{
    QFETCH(QString, path);
    QFETCH(QString, format);
    QFETCH(QString, said);
    const Outcome outcome = run({u"import"_s, m_path, data + path, u"--format"_s, format});
    QCOMPARE(outcome.code, ExitCode::Refused);
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QCOMPARE(meshOf(m_path).size(), 0U);
}

void TestCommandsImport::aFormatOfAFolderLeavesTheOthersAside()
{
    const Outcome outcome = run({u"import"_s, m_path, data + u"shop"_s, u"--format"_s, u"odcs"_s});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
    QCOMPARE(meshOf(m_path).count(Kind::File), 1U);
    QCOMPARE(meshOf(m_path).count(Kind::Contract), 1U);
    const QJsonValue totals
        = run({u"import"_s, m_path, data + u"shop"_s, u"--format"_s, u"odcs"_s, u"--json"_s}).json().value("totals"_L1);
    QCOMPARE(totals["refused"_L1].toInt(-1), 0);
    QCOMPARE(totals["leftAside"_L1].toInt(-1), 2);
}

void TestCommandsImport::recordsThatAreLeftOutAreCounted()
{
    QFile file(m_folder->filePath(u"gaps.odcs.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("apiVersion: v3.1.0\nkind: DataContract\nid: gaps\nversion: 1.0.0\nstatus: active\nschema:\n- name: "
               "orders\n  properties:\n  - {name: id}\n  - {logicalType: string}\n- {description: nameless}\n");
    file.close();
    const Outcome dry = run({u"import"_s, m_path, file.fileName(), u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.code == ExitCode::Done, qPrintable(dry.err));
    QCOMPARE(dry.json()[u"totals"_s][u"refusedRecords"_s].toInt(), 2);
    const Outcome outcome = run({u"import"_s, m_path, file.fileName()});
    QVERIFY2(outcome.out.contains(u"unchanged, 2 refused"_s), qPrintable(outcome.out));
    QVERIFY2(outcome.err.contains(u"gaps.odcs.yaml:10: error: "_s), qPrintable(outcome.err));
}

void TestCommandsImport::wrongUseIsToldAndExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const QString missing = QDir::tempPath() + u"/there-is-no-such.meshstead"_s;
    QTest::newRow("nothing to import") << QStringList {u"import"_s, u"%1"_s} << u"at least one file"_s;
    QTest::newRow("no workspace") << QStringList {u"import"_s, missing, data} << u"meshstead new"_s;
    QTest::newRow("no workspace, dry") << QStringList {u"import"_s, missing, data, u"--dry-run"_s}
                                       << u"There is no workspace"_s;
    QTest::newRow("no such file") << QStringList {u"import"_s, u"%1"_s, u"/no/such/file.json"_s}
                                  << u"There is no file or folder"_s;
    QTest::newRow("no such format") << QStringList {u"import"_s, u"%1"_s, data, u"--format"_s, u"xml"_s}
                                    << u"odps-bitol"_s;
    QTest::newRow("new without a file") << QStringList {u"new"_s} << u"the file to make"_s;
}

void TestCommandsImport::wrongUseIsToldAndExitsWithTwo()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    words.replaceInStrings(u"%1"_s, m_path);
    const Outcome outcome = run(words);
    QCOMPARE(outcome.code, ExitCode::Usage);
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(meshOf(m_path).size(), 0U);
}

void TestCommandsImport::theProgramPrintsOneJsonObject()
{
    const Outcome dry
        = runProcess({u"import"_s, m_path, data + u"shop"_s, data + u"broken.json"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.code == ExitCode::Refused, qPrintable(dry.err));
    QCOMPARE(dry.out.count(u'\n'), 1);
    QCOMPARE(dry.json().value("files"_L1).toArray().size(), 4);
    QCOMPARE(meshOf(m_path).size(), 0U);
    QCOMPARE(runProcess({u"import"_s, m_path, data + u"shop"_s}).code, ExitCode::Done);
    QVERIFY(meshOf(m_path).size() > 0);
}

void TestCommandsImport::theSampleIsMadeByTheImporters()
{
    const QString path = m_folder->filePath(u"sample.meshstead"_s);
    const Outcome outcome = run({u"new"_s, path, u"--sample"_s, u"--json"_s});
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.err));
    const Mesh mesh = meshOf(path);
    QCOMPARE(mesh.count(Kind::Product), 40U);
    QCOMPARE(mesh.count(Kind::Contract), 82U);
    QCOMPARE(mesh.count(Kind::Domain), 11U);
    QCOMPARE(outcome.json().value("records"_L1)["product"_L1].toInt(), 40);
    // Contracts and events name the same datasets: they meet, and are not there twice.
    QCOMPARE(mesh.count(Kind::Dataset), 150U);
    QCOMPARE(mesh.count(Kind::Column), 1500U);
    QVERIFY(mesh.count(Kind::Flow) > 900);
    QCOMPARE(mesh.count(Kind::File), 127U);

    const auto document = Document::open(path, {.user = u"test"_s, .isReadOnly = true});
    const auto history = (*document)->history();
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 10U); // two imports, a step back, and what was done since
    for (const HistoryEntry& entry : *history) {
        QCOMPARE(entry.info.origin, Origin::Sample);
        QVERIFY(!entry.info.reason.isEmpty());
        QVERIFY(entry.info.at <= Instant::now());
    }
    // Nothing is left beside it.
    QCOMPARE(QDir(m_folder->path()).entryList({u"sample*partial*"_s}).size(), 0);
}

void TestCommandsImport::theSampleIsTheSameEachTime()
{
    QVERIFY(makeSample(m_folder->filePath(u"a.meshstead"_s)).has_value());
    QVERIFY(makeSample(m_folder->filePath(u"b.meshstead"_s)).has_value());
    const Mesh a = meshOf(m_folder->filePath(u"a.meshstead"_s));
    const Mesh b = meshOf(m_folder->filePath(u"b.meshstead"_s));
    for (const KindInfo& info : allKinds())
        QVERIFY2(a.count(info.kind) == b.count(info.kind), info.token);
}

void TestCommandsImport::aCancelledSampleLeavesNothing()
{
    const QString path = m_folder->filePath(u"sample.meshstead"_s);
    const Progress progress;
    progress.cancel();
    const Status status = makeSample(path, progress);
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().code, Error::Code::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList({u"sample*"_s}).size(), 0);
}

void TestCommandsImport::theSampleRefusesAFileThatExists()
{
    const Status status = makeSample(m_path);
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().code, Error::Code::Conflict);
    QCOMPARE(meshOf(m_path).size(), 0U);
}

QTEST_GUILESS_MAIN(TestCommandsImport)
#include "tst_commands_import.moc"
