// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/imported_file.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

QString dataDir()
{
    return QStringLiteral(MESHSTEAD_SHARED_DIR) + "/data"_L1;
}

const QStringList folders {u"dbt"_s, u"odcs"_s, u"odps-bitol"_s, u"openlineage"_s};

/// The expected line of each file.
QHash<QString, QJsonObject> expectations()
{
    QHash<QString, QJsonObject> result;
    QFile list(dataDir() + "/EXPECTED.jsonl"_L1);
    if (!list.open(QIODevice::ReadOnly))
        return result;
    while (!list.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(list.readLine()).object();
        result.insert(line.value("file"_L1).toString(), line);
    }
    return result;
}

/// Verdicts of a schema validator and the wording of another parser; ours are in the issues.
bool isVerdict(const QString& key)
{
    return key == "file"_L1 || key == "bytes"_L1 || key == "schema_valid"_L1 || key == "schema_errors"_L1
        || key == "parse_error"_L1;
}

} // namespace

/// Holds every file of the reference folders to its line in the list of expected counts.
class TestReferenceFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(dataDir() + "/EXPECTED.jsonl"_L1))
            QSKIP("The folder of reference files is not here.");
    }

    void everyFileGivesItsExpectedCounts_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& folder : folders) {
            QDirIterator walk(dataDir() + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString file = walk.next().mid(dataDir().size() + 1);
                if (file.contains("/schemas/"_L1))
                    continue; // the list leaves them out
                QTest::newRow(qUtf8Printable(file)) << file;
            }
        }
    }
    void everyFileGivesItsExpectedCounts()
    {
        static const QHash<QString, QJsonObject> all = expectations();
        QFETCH(const QString, file);
        QVERIFY2(all.contains(file), "The list of expected counts does not know this file.");
        const QJsonObject expected = all.value(file);
        const ImportedFile imported = readImportedFile(dataDir() + u'/' + file, file);
        if (!expected.value("parses"_L1).toBool())
            QVERIFY2(imported.refusal, "A file that is no JSON and no YAML was accepted.");
        for (auto entry = expected.begin(); entry != expected.end(); ++entry) {
            if (isVerdict(entry.key()))
                continue;
            const QJsonValue got = imported.read.value(entry.key());
            if (got != entry.value())
                QFAIL(qPrintable(u"%1: expected %2, read %3%4"_s.arg(
                    entry.key(),
                    QString::fromUtf8(QJsonDocument(QJsonArray {entry.value()}).toJson(QJsonDocument::Compact)),
                    QString::fromUtf8(QJsonDocument(QJsonArray {got}).toJson(QJsonDocument::Compact)),
                    imported.refusal ? u" refused: "_s + imported.refusal->message : QString())));
        }
        if (expected.contains("duplicate_keys"_L1))
            QVERIFY(std::any_of(imported.issues.begin(), imported.issues.end(),
                                [](const Issue& issue) { return issue.message.contains("stands twice"_L1); }));
    }

    void theListNamesNoFileThatIsNotThere()
    {
        const QHash<QString, QJsonObject> all = expectations();
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            if (folders.contains(entry.key().section(u'/', 0, 0)))
                QVERIFY2(QFile::exists(dataDir() + u'/' + entry.key()), qPrintable(entry.key()));
        }
    }

    void aContractThatFailsItsSchemaHasIssues()
    {
        const QHash<QString, QJsonObject> all = expectations();
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            const QJsonArray errors = entry->value("schema_errors"_L1).toArray();
            if (!entry.key().startsWith("odcs/"_L1) || errors.isEmpty())
                continue;
            // The snapshot has no schema of 3.2; and which fields each type of server may have is not ours to check.
            const QString first = errors.first().toString();
            if (first.contains("no schema for apiVersion v3.2"_L1)
                || (first.startsWith("servers/"_L1) && first.contains("Unevaluated"_L1)))
                continue;
            const ImportedFile imported = readImportedFile(dataDir() + u'/' + entry.key(), entry.key());
            QVERIFY2(!imported.refusal, qPrintable(entry.key()));
            QVERIFY2(!imported.issues.empty(), qPrintable(entry.key() + u": "_s + first));
            QVERIFY2(imported.issues.front().line > 0, qPrintable(entry.key()));
        }
    }
};

QTEST_GUILESS_MAIN(TestReferenceFiles)
#include "tst_reference_files.moc"
