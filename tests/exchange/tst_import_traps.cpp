// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/imported_file.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

/// JSON with single quotes, to be read here without backslashes.
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

bool write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const QByteArray contract = "apiVersion: v3.1.0\nkind: DataContract\nid: c1\nversion: 1.0.0\nstatus: active\n";

bool hasIssue(const ImportedFile& file, const QString& part)
{
    return std::any_of(file.issues.begin(), file.issues.end(),
                       [&](const Issue& issue) { return issue.message.contains(part, Qt::CaseInsensitive); });
}

} // namespace

/// Files made to do harm end in a refusal or an issue that says what, where and why.
class TestImportTraps : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeReadIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("blank") << QByteArray(" \n\n") << u"empty"_s;
        QTest::newRow("comments only") << QByteArray("# nothing\n# here\n") << u"comments"_s;
        QTest::newRow("binary") << QByteArray("\x01\x02\x00\x03", 4) << u"binary"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04zip") << u"Excel"_s;
        QTest::newRow("100 MB") << QByteArray(100 * 1024 * 1024, ' ') << u"100 MB"_s;
        QTest::newRow("17 MB of YAML") << QByteArray("key: value\n").repeated(17 * 1024 * 1024 / 11)
                                       << u"17 MB of YAML"_s;
        QTest::newRow("too many lists") << ('[' + QByteArray("[],").repeated(7'000'000) + "[]]") << u"6000000 values"_s;
        QTest::newRow("too many numbers") << ('[' + QByteArray("1,").repeated(7'000'000) + "1]") << u"6000000 values"_s;
        QTest::newRow("deep JSON") << (QByteArray(10'000, '[') + QByteArray(10'000, ']')) << u"200 levels"_s;
        QTest::newRow("deep JSON maps") << QByteArray("{\"a\":").repeated(10'000) << u"200 levels"_s;
        QTest::newRow("deep YAML flow") << ("a: " + QByteArray(10'000, '[') + QByteArray(10'000, ']'))
                                        << u"200 levels"_s;
        QTest::newRow("deep YAML block") << QByteArray("- ").repeated(10'000) << u"200 levels"_s;
        QByteArray indented;
        for (int i = 0; i < 1'000; ++i)
            indented += QByteArray(i, ' ') + "a:\n";
        QTest::newRow("deep YAML indentation") << indented << u"200 levels"_s;
        QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i)
            bomb += "a%2: &a%2 [*a%1, *a%1, *a%1, *a%1, *a%1, *a%1, *a%1, *a%1, *a%1, *a%1]\n"_ba
                        .replace("%1", QByteArray::number(i - 1))
                        .replace("%2", QByteArray::number(i));
        QTest::newRow("YAML bomb") << bomb << u"aliases"_s;
        QTest::newRow("YAML circle") << QByteArray("a: &a [1, *a]\n") << u"itself"_s;
        QTest::newRow("truncated JSON") << QByteArray("{\"nodes\": {\"a\": {\"x\": 1") << u"ends in the middle"_s;
        QTest::newRow("other standard") << QByteArray("apiVersion: openslo/v1\nkind: SLO\n") << u"OpenSLO"_s;
        QTest::newRow("no metadata") << QByteArray("just: words\n") << u"no known format"_s;
    }
    void whatCannotBeReadIsRefusedWithItsReason()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, reason);
        const ImportedFile file = readImported(u"trap"_s, bytes);
        QVERIFY(file.refusal);
        QVERIFY2(file.refusal->message.contains(reason), qPrintable(file.refusal->message));
        QVERIFY(file.contents.empty());
    }

    void aLargeFileIsRefusedBeforeItIsRead()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"large.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100LL * 1024 * 1024));
        const ImportedFile imported = readImportedFile(file.fileName(), u"large.json"_s);
        QVERIFY(imported.refusal && imported.refusal->message.contains("100 MB"_L1));
        QVERIFY(imported.bytes.isEmpty());
    }

    void aFileOfAFolderThatMayNotBeReadIsToldOf()
    {
        QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"mine.yaml"_s), contract));
        QVERIFY(write(dir.filePath(u"theirs.yaml"_s), contract));
        QVERIFY(QFile::setPermissions(dir.filePath(u"theirs.yaml"_s), {}));
        const auto files = readImportedFiles({dir.path()});
        QCOMPARE(files.size(), size_t(2));
        QVERIFY(!files[0].refusal);
        if (!files[1].refusal)
            QSKIP("This user may read every file.");
        QCOMPARE(files[1].refusal->code, Error::Code::Io);
    }

    void anAbsentFileIsRefused()
    {
        QCOMPARE(readImportedFile(u"/no/such/file"_s, u"x"_s).refusal->code, Error::Code::NotFound);
    }

    void aReferenceIsFollowedWithinTheFolderOnly_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("name"); ///< of the object that came in, empty where it may not
        QTest::addColumn<QString>("issue");
        QTest::newRow("beside it") << u"tables/orders.yaml"_s << u"orders"_s << QString();
        QTest::newRow("into it") << u"tables/all.json#/tables/1"_s << u"second"_s << QString();
        QTest::newRow("in the same file") << u"#/x-tables/orders"_s << u"own"_s << QString();
        QTest::newRow("by file address") << u"file://%1/tables/orders.yaml"_s << u"orders"_s << QString();
        QTest::newRow("above the folder") << u"../outside.yaml"_s << QString() << u"out of the folder"_s;
        QTest::newRow("up and down again") << u"tables/../../outside.yaml"_s << QString() << u"out of the folder"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s << QString() << u"out of the folder"_s;
        QTest::newRow("absolute by address") << u"file:///etc/passwd"_s << QString() << u"out of the folder"_s;
        QTest::newRow("through a link") << u"link.yaml"_s << QString() << u"out of the folder"_s;
        QTest::newRow("on the network") << u"https://example.com/x.yaml"_s << QString() << u"network"_s;
        QTest::newRow("on another computer") << u"file://host/share/x.yaml"_s << QString() << u"another computer"_s;
        QTest::newRow("absent") << u"tables/none.yaml"_s << QString() << u"no such file"_s;
        QTest::newRow("absent place") << u"tables/all.json#/tables/9"_s << QString() << u"nothing at this place"_s;
        QTest::newRow("to itself") << u"#/schema/0"_s << QString() << u"itself"_s;
        QTest::newRow("around it") << u"#"_s << QString() << u"itself"_s;
        QTest::newRow("in a circle of files") << u"tables/circle.yaml"_s << u"circle"_s << u"in a circle"_s;
    }
    void aReferenceIsFollowedWithinTheFolderOnly()
    {
        QFETCH(QString, reference);
        QFETCH(const QString, name);
        QFETCH(const QString, issue);
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"mesh"_s);
        QVERIFY(write(dir.filePath(u"outside.yaml"_s), "name: secret\n"));
        QVERIFY(write(folder + "/tables/orders.yaml"_L1, "name: orders\nproperties: [{name: id}]\n"));
        QVERIFY(write(folder + "/tables/all.json"_L1, json("{'tables': [{'name': 'first'}, {'name': 'second'}]}")));
        QVERIFY(write(folder + "/tables/circle.yaml"_L1, "name: circle\nback: {$ref: ../contract.yaml}\n"));
        QVERIFY(QFile::link(dir.filePath(u"outside.yaml"_s), folder + "/link.yaml"_L1));
        reference.replace("%1"_L1, folder);
        QVERIFY(write(folder + "/contract.yaml"_L1,
                      contract + "schema:\n- $ref: '" + reference.toUtf8() + "'\nx-tables:\n  orders: {name: own}\n"));
        const auto files = readImportedFiles({folder});
        const auto found = std::find_if(files.begin(), files.end(), [](const ImportedFile& file) {
            return file.path.endsWith("contract.yaml"_L1);
        });
        QVERIFY(found != files.end() && !found->refusal);
        const auto& objects = std::get<OdcsContract>(found->contents.front()).objects;
        QCOMPARE(objects.size(), size_t(1));
        QCOMPARE(objects.front().name, name.isEmpty() ? QString() : name);
        if (!issue.isEmpty())
            QVERIFY(hasIssue(*found, issue));
        if (name.isEmpty())
            QCOMPARE(objects.front().node["$ref"].string(), reference);
    }

    void referencesCannotBlowAFileUp()
    {
        QByteArray text = contract + "schema:\n- $ref: '#/r/n30'\nr:\n  n0: {name: x}\n";
        for (int i = 1; i <= 30; ++i) {
            const QByteArray to = "{$ref: '#/r/n" + QByteArray::number(i - 1) + "'}";
            text += "  n" + QByteArray::number(i) + ": {a: " + to + ", b: " + to + "}\n";
        }
        const ImportedFile file = readImported(u"bomb"_s, text);
        QVERIFY(!file.refusal);
        QVERIFY(hasIssue(file, u"beyond all measure"_s));
    }

    void nothingCrashesOnATruncatedOrDamagedFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("contract") << QByteArray(
            contract
            + "team:\n  members:\n  - {username: ana, role: owner}\nschema:\n- name: t\n  properties:\n  - name: "
              "a\n    items: &i {properties: [{name: b}]}\n  - name: c\n    items: *i\n    quality:\n    - "
              "{type: sql, query: \"SELECT 1\", mustBeBetween: [1, 2]}\nslaProperties:\n- {property: latency, "
              "value: 4, unit: d}\n");
        QTest::newRow("manifest") << QByteArray(
            json("{'metadata': {'dbt_schema_version': 'https://schemas.getdbt.com/dbt/manifest/v12.json'}, 'nodes': "
                 "{'model.a.b':\n"
                 "{'resource_type': 'model', 'name': 'b', 'columns': {'x': {'name': 'x', 'meta': {}}}, 'depends_on': "
                 "{'nodes': ['source.a.c']},\n"
                 "'config': {'tags': ['t\\u00e9']}}}, 'sources': {'source.a.c': {'name': 'c'}}, 'macros': {'m': "
                 "{'sql': '{{ }}'}}, 'parent_map':\n"
                 "{'model.a.b': ['source.a.c']}}"));
        QTest::newRow("events") << QByteArray(json(
            "{'eventType': 'START', 'eventTime': '2024-01-01T00:00:00Z', 'producer': 'p', 'schemaURL': 's', 'run': "
            "{'runId':\n"
            "'1'}, 'job': {'namespace': 'n', 'name': 'j'}, 'inputs': [{'namespace': 'a', 'name': 'b', 'facets': "
            "{'schema': {'fields':\n"
            "[{'name': 'x'}]}, 'columnLineage': {'fields': {'x': {'inputFields': [{'namespace': 'a', 'name': 'b', "
            "'field': 'y'}]}}}}}]}\n"
            "{'run': {'runId': '1'}, 'job': {'namespace': 'n', 'name': 'j'}, 'eventType': 'COMPLETE', 'outputs': []}"));
    }
    void nothingCrashesOnATruncatedOrDamagedFile()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!readImported(u"whole"_s, bytes).refusal);
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const ImportedFile file = readImported(u"cut"_s, bytes.left(length));
            QVERIFY(file.refusal || !file.contents.empty());
        }
        constexpr quint32 seed = 20260101;
        QRandomGenerator random(seed);
        for (int round = 0; round < 2'000; ++round) {
            QByteArray damaged = bytes;
            for (int i = random.bounded(1, 4); i > 0; --i)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            const ImportedFile file = readImported(u"damaged"_s, damaged);
            QVERIFY2(file.refusal || !file.contents.empty(), qPrintable(u"seed %1 round %2"_s.arg(seed).arg(round)));
        }
    }

    void aStoppedImportGivesAsManyFilesAsItRead()
    {
        QTemporaryDir dir;
        for (int i = 0; i < 5; ++i)
            QVERIFY(write(dir.filePath(u"%1.yaml"_s.arg(i)), contract));
        std::optional<Progress> progress;
        progress.emplace([&](qint64 done, qint64) {
            if (done == 2)
                progress->cancel();
        });
        QCOMPARE(readImportedFiles({dir.path()}, {}, *progress).size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestImportTraps)
#include "tst_import_traps.moc"
