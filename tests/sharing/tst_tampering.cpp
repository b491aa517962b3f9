// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Somebody with the rights of a superuser switches the triggers off and alters what is written. Every way of it must be
// found by at least one detector, and nothing where nothing was altered.

#include "document/document_reader.h"
#include "sharing/verification.h"
#include "support/shared_mesh_fixture.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

using Detector = Finding::Detector;
constexpr int commits = 30;

/// Works out all hashes from a commit on anew, as a forger would.
const QByteArray rehash = R"(
create or replace function pg_temp.rehash(first bigint) returns void language plpgsql as $$
declare b audit.block; p bytea; r bytea; k int; h bytea; begin
    select hash into p from audit.block where cno = first - 1;
    for b in select * from audit.block where cno >= first order by cno loop
        select count(*), sha256(coalesce(string_agg(audit.leaf(e.ord, e.kind, e.record, e.op, e.set_id, e.payload), ''::bytea order by e.ord), ''::bytea))
            into k, r from audit.event e where e.cno = b.cno;
        h := sha256(p || int8send(b.cno) || int8send(b.at_us) || int4send(k) || r
            || convert_to(b.login || chr(31) || coalesce(b.client_id::text, '') || chr(31) || coalesce(b.app, ''), 'UTF8'));
        update audit.block set n = k, root = r, prev = p, hash = h where cno = b.cno;
        p := h;
    end loop;
    update audit.head set hash = p;
end $$;
)";

} // namespace

class TestTampering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        QVERIFY2(m_fixture.start(), qPrintable(m_fixture.errorText()));
        m_lea = m_fixture.desk(u"lea"_s);
        ChangeSetBuilder begin(m_lea->document->mesh());
        const DomainId domain = begin.create(Domain {.name = u"Sales"_s});
        const ProductId product = begin.create(Product {.name = u"Orders"_s, .domain = domain});
        begin.create(Dataset {.name = u"raw"_s, .product = product});
        QVERIFY(m_lea->commit(begin, u"Begin"_s));
        QVERIFY(m_lea->sync());
        for (int count = 0; count < commits; ++count) {
            ChangeSetBuilder changes(m_lea->document->mesh());
            changes.edit<Product>(product, [&](Product& each) { each.purpose = u"purpose %1"_s.arg(count); });
            QVERIFY(m_lea->commit(changes, u"Edit"_s));
            QVERIFY(m_lea->sync());
        }
        QVERIFY(m_lea->document->reader().read([&](SqlConnection& connection) {
            m_witnesses = *readWitnesses(connection);
            return ok();
        }));
        QVERIFY(m_witnesses.size() > commits);
    }

    void whatWasNotAlteredIsSound()
    {
        const auto result = verifySharedMesh(*m_lea->shared, m_witnesses);
        QVERIFY(result);
        for (const Finding& finding : result->findings)
            qWarning().noquote() << finding.text;
        QVERIFY(result->isSound());
        QVERIFY(result->events >= commits);
        QCOMPARE(result->records, 3);
    }

    void whatWasAlteredIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QList<int>>("detectors"); // that must find it
        const auto list = [](std::initializer_list<Detector> detectors) {
            QList<int> result;
            for (const Detector detector : detectors)
                result += int(detector);
            return result;
        };
        const QByteArray event
            = "(select cno from audit.event where op = 'u' and kind = 'product' order by cno limit 1 offset 10)";
        QTest::newRow("event edited") << QByteArray(
            "update audit.event set payload = replace(payload, 'purpose', 'Purpose') where cno = " + event)
                                      << list({Detector::Chain});
        QTest::newRow("event deleted") << QByteArray("delete from audit.event where cno = " + event)
                                       << list({Detector::Chain});
        QTest::newRow("block deleted") << QByteArray("create temp table t as select " + event
                                                     + " c; delete from audit.event where cno = (select c from t); "
                                                       "delete from audit.block where cno = (select c from t)")
                                       << list({Detector::Chain, Detector::Witness});
        QTest::newRow("login in a head changed")
            << QByteArray("update audit.block set login = 'bob' where cno = " + event) << list({Detector::Chain});
        QTest::newRow("tail cut off") << QByteArray("create temp table t as select cno - 10 c from audit.head; delete "
                                                    "from audit.event where cno > (select c from t); "
                                                    "delete from audit.block where cno > (select c from t); "
                                                    "update audit.head set cno = (select c from t), hash = (select "
                                                    "hash from audit.block where cno = (select c from t))")
                                      << list({Detector::Fold, Detector::Witness});
        QTest::newRow("event edited, all hashes worked out anew")
            << QByteArray(rehash + "create temp table t as select " + event
                          + " c; update audit.event set payload = replace(payload, 'purpose 1', 'other 1') "
                            "where cno = (select c from t); select pg_temp.rehash((select c from t))")
            << list({Detector::Witness});
        QTest::newRow("last event and record edited, all hashes worked out anew") << QByteArray(
            rehash
            + "create temp table t as select max(cno) c from audit.event where kind = 'product'; "
              "update audit.event set payload = replace(payload, '\"purpose 29\"', '\"forged\"') where cno = (select c "
              "from t); "
              "update mesh.record set fields = fields || '{\"purpose\": \"forged\"}' where kind = 'product'; "
              "select pg_temp.rehash((select c from t))") << list({Detector::Witness});
        QTest::newRow("record edited past the log")
            << QByteArray("update mesh.record set fields = fields || '{\"purpose\": \"evil\"}' where kind = 'product'")
            << list({Detector::Fold});
        QTest::newRow("record deleted past the log")
            << QByteArray("delete from mesh.record where kind = 'dataset'") << list({Detector::Fold});
        QTest::newRow("record filed elsewhere")
            << QByteArray("update mesh.record set domain = gen_random_uuid() where kind = 'product'")
            << list({Detector::Scope});
    }
    void whatWasAlteredIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QList<int>, detectors);
        // On a copy of the database, so that every case begins from what is sound.
        m_lea->shared.reset();
        const QString copied = m_fixture.server().execute(u"postgres"_s, "create database forged template mesh");
        QVERIFY2(copied.isEmpty(), qPrintable(copied));
        const QString altered = m_fixture.server().execute(
            u"forged"_s, "begin; set local session_replication_role = replica; " + sql + "; commit;");
        QVERIFY2(altered.isEmpty(), qPrintable(altered));
        QVERIFY(m_fixture.server().execute(u"forged"_s, "grant connect on database forged to lea").isEmpty());
        {
            auto shared = SharedMesh::open(m_fixture.server().address(u"forged"_s, u"lea"_s),
                                           SharedMeshFixture::passwordOf(u"lea"_s));
            QVERIFY(shared);
            const auto result = verifySharedMesh(**shared, m_witnesses);
            QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
            QSet<int> found;
            for (const Finding& finding : result->findings)
                found.insert(int(finding.detector));
            for (const int detector : detectors)
                QVERIFY2(found.contains(detector), qPrintable(detectorLabel(Detector(detector))));
        }
        m_lea->shared = m_fixture.connect(u"lea"_s);
    }

    void cleanup()
    {
        if (PostgresServer::isInstalled())
            static_cast<void>(m_fixture.server().execute(u"postgres"_s, "drop database if exists forged with (force)"));
    }

private:
    SharedMeshFixture m_fixture;
    std::unique_ptr<Desk> m_lea;
    Witnesses m_witnesses;
};

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
