// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sample.h"

#include "app/sample_dates.h"
#include "document/document.h"
#include "document/document_reader.h"
#include "items/selection.h"
#include "mesh/naming.h"
#include "quality/mesh_quality.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

/// The sample mesh tells the story of resources/sample/README.md, on whatever day it is made.
class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"sample.meshstead"_s);
        const Status status = makeSample(path);
        QVERIFY2(status, status ? "" : qPrintable(status.error().message));
        const auto document = Document::open(path, {.user = u"test"_s, .isReadOnly = true});
        QVERIFY(document);
        m_mesh = (*document)->mesh();
    }

    void aSelectionFinds_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("products without an owner")
            << Kind::Product << u"owner:none"_s
            << QStringList {u"Data Access Log"_s, u"Store Rostering"_s, u"Synthetic Customers"_s};
        QTest::newRow("domains without an owner")
            << Kind::Domain << u"owner:none"_s << QStringList {u"Data Platform"_s, u"People"_s};
        QTest::newRow("deliberately unowned") << Kind::Product << u"owner:unowned"_s << QStringList {u"Gift Cards"_s};
        QTest::newRow("breached objectives") << Kind::Slo << u"slo:breached"_s
                                             << QStringList {u"Accuracy of Current consent"_s,
                                                             u"Accuracy of Revenue reporting"_s,
                                                             u"Accuracy of Stock position"_s,
                                                             u"Completeness of Campaign responses"_s,
                                                             u"Completeness of Matched Northlight segments"_s,
                                                             u"Completeness of Web shop sessions"_s,
                                                             u"Freshness of Deliveries"_s,
                                                             u"Freshness of Unified profiles"_s};
        QTest::newRow("products by what they are")
            << Kind::Product << u"type:synthetic-data"_s << QStringList {u"Synthetic Customers"_s};
    }
    void aSelectionFinds()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, query);
        QFETCH(const QStringList, names);
        const auto found = selectRecords(m_mesh, kind, query, Instant::now());
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QStringList titles;
        for (const RecordId& id : *found)
            titles += titleOf(m_mesh, id);
        titles.sort();
        QCOMPARE(titles, names);
    }

    void theProductsThatLaterWorkUsesAreThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"Customer Master", "Customer Data Platform", "Data Lake", "Web Shop Events", "Northlight Segments",
              "Preference Centre", "Synthetic Customers", "Churn Training Set", "Churn Model"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theProductsThatLaterWorkUsesAreThere()
    {
        QFETCH(const QString, name);
        QVERIFY(
            std::ranges::any_of(findByName(m_mesh, name), [](const RecordId& id) { return id.kind == Kind::Product; }));
    }

    /// At the first and at the last moment of the day it is made.
    void theObjectivesStandAsTold_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::newRow("first minute") << QTime(0, 1);
        QTest::newRow("noon") << QTime(12, 0);
        QTest::newRow("last minute") << QTime(23, 59);
    }
    void theObjectivesStandAsTold()
    {
        QFETCH(const QTime, time);
        const QDateTime at(QDateTime::currentDateTimeUtc().date(), time, Qt::UTC);
        const MeshQuality quality = MeshQuality::evaluate(m_mesh, Instant::fromMilliseconds(at.toMSecsSinceEpoch()));
        QHash<SloHealth, int> counts;
        for (const Slo& slo : m_mesh.all<Slo>())
            ++counts[quality.find(slo.id)->health];
        QCOMPARE(counts.value(SloHealth::Breached), 8);
        QCOMPARE(counts.value(SloHealth::AtRisk), 2);
        QCOMPARE(counts.value(SloHealth::NotMeasured), 10);
        QCOMPARE(counts.value(SloHealth::Met), 89);
    }

    void itsHistoryEndsWithWhatWasImported()
    {
        const auto document
            = Document::open(m_folder.filePath(u"sample.meshstead"_s), {.user = u"test"_s, .isReadOnly = true});
        QVERIFY(document);
        // The second change set is the last import; all since leads there again.
        const auto imported = (*document)->reader().meshAt(2);
        QVERIFY(imported);
        QVERIFY(*imported == m_mesh);
        const auto earlier = (*document)->reader().meshAt(3);
        QVERIFY(earlier);
        QVERIFY(findByName(*earlier, u"product:Demand Forecast"_s).empty());
        QVERIFY(!findByName(*earlier, u"product:Loyalty Mailings"_s).empty());
    }

    void nothingWasMeasuredInTheFuture()
    {
        for (const Measurement& measurement : m_mesh.all<Measurement>())
            QVERIFY(measurement.at <= Instant::now());
    }

    void datesAreMovedAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("moved"); ///< by ten days
        QTest::newRow("date") << QByteArray("from: 2026-11-25") << QByteArray("from: 2026-12-05");
        QTest::newRow("instant") << QByteArray("\"2026-12-30T05:00:00Z\"") << QByteArray("\"2027-01-09T05:00:00Z\"");
        QTest::newRow("two") << QByteArray("2024-02-20/2023-02-20") << QByteArray("2024-03-01/2023-03-02");
        QTest::newRow("contract number") << QByteArray("PW-2024-118") << QByteArray("PW-2024-118");
        QTest::newRow("version of a specification") << QByteArray("spec/2-0-2/") << QByteArray("spec/2-0-2/");
        QTest::newRow("telephone") << QByteArray("2020-30-40") << QByteArray("2020-30-40");
        QTest::newRow("longer number") << QByteArray("12026-11-255") << QByteArray("12026-11-255");
        QTest::newRow("cut short") << QByteArray("2026-11-2") << QByteArray("2026-11-2");
    }
    void datesAreMovedAndNothingElse()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, moved);
        QCOMPARE(movedDates(text, 10), moved);
        QCOMPARE(movedDates(moved, -10), text);
    }

private:
    QTemporaryDir m_folder;
    Mesh m_mesh;
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
