// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// A steward with psql in hand can do no more than the studio lets her.

#include "mesh/json.h"
#include "sharing/shared_schema.h"
#include "sharing/verification.h"
#include "support/sales_and_finance.h"
#include "support/verify_ok.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

class TestStewardRights : public QObject, SalesAndFinance
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        VERIFY_OK(begin());
        m_fixture.addPerson(u"ann"_s, SharedRole::Steward, {m_sales.uuid});
        m_fixture.addPerson(u"aud"_s, SharedRole::Auditor);
        m_fixture.addPerson(u"rea"_s, SharedRole::Reader);
    }

    void theInstallationIsTight()
    {
        const auto checks = checkSharedSchema(m_lea->shared->connection());
        QVERIFY(checks);
        QVERIFY(checks->size() > 10);
        for (const InstallCheck& check : *checks)
            QVERIFY2(check.isOk, qPrintable(QString(check.what % u": "_s % check.detail)));
    }

    void aStewardIsRefused_data() { statements(u"refused_to_a_steward.sql"_s); }
    void aStewardIsRefused()
    {
        QFETCH(QByteArray, sql);
        const auto session = m_fixture.session(u"ann"_s);
        const QString before = fingerprint();
        const Status status = session->runScript(sql);
        QVERIFY2(!status, sql.constData());
        // Not allowed, not there for her, no such file or parameter: never a mistake of ours that let it nearly
        // through.
        const QByteArrayList states {"42501", "42883", "42P01", "22023", "55P02", "3F000"};
        QVERIFY2(states.contains(session->failure().state), session->failure().state.constData());
        QCOMPARE(fingerprint(), before);
    }

    void evenASuperuserCannotPassTheLogBy_data() { statements(u"refused_to_a_superuser.sql"_s); }
    void evenASuperuserCannotPassTheLogBy()
    {
        QFETCH(QByteArray, sql);
        const QString before = fingerprint();
        QVERIFY2(!m_fixture.server().execute(m_fixture.database(), sql).isEmpty(), sql.constData());
        QCOMPARE(fingerprint(), before);
    }

    void whoMayNotWriteIsDenied_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("why");
        QTest::newRow("auditor") << u"aud"_s << u"role"_s;
        QTest::newRow("reader") << u"rea"_s << u"role"_s;
    }
    void whoMayNotWriteIsDenied()
    {
        QFETCH(QString, login);
        QFETCH(QString, why);
        auto desk = m_fixture.desk(login);
        ChangeSetBuilder changes(desk->document->mesh());
        changes.edit<Product>(m_orders, [](Product& product) { product.purpose = u"Mine"_s; });
        QVERIFY(desk->commit(changes, u"Edit"_s));
        QVERIFY(desk->sync());
        const auto denied = desk->outgoing({OutgoingState::Denied});
        QCOMPARE(denied.size(), 1);
        QCOMPARE(denied[0].verdict[u"changes"_s][0][u"why"_s].toString(), why);
    }

    void whatIsForLeadsIsDeniedToStewards()
    {
        auto ann = m_fixture.desk(u"ann"_s);
        const auto tryTo = [&](auto&& change) {
            ChangeSetBuilder changes(ann->document->mesh());
            change(changes);
            if (!ann->commit(changes, u"Try"_s) || !ann->sync())
                return u"failed"_s;
            const auto denied = ann->outgoing({OutgoingState::Denied});
            if (denied.size() != 1)
                return u"%1 denied"_s.arg(denied.size());
            const QString why = denied[0].verdict[u"changes"_s][0][u"why"_s].toString();
            return resolve(*ann->document, denied[0].id, Resolution::Theirs) ? why : u"not resolved"_s;
        };
        QCOMPARE(tryTo([](ChangeSetBuilder& changes) { changes.create(Policy {.name = u"All is allowed"_s}); }),
                 u"lead"_s);
        QCOMPARE(tryTo([](ChangeSetBuilder& changes) { changes.create(Domain {.name = u"Mine"_s}); }), u"lead"_s);
        QCOMPARE(tryTo([&](ChangeSetBuilder& changes) {
                     changes.edit<Product>(m_orders, [&](Product& product) { product.domain = m_finance; });
                 }),
                 u"transfer"_s);
        ChangeSetBuilder raise(ann->document->mesh());
        raise.edit<Product>(m_orders, [](Product& product) { product.sensitivity = Sensitivity::Restricted; });
        QVERIFY(ann->commit(raise, u"Raise"_s));
        QVERIFY(ann->sync());
        QCOMPARE(ann->outgoing({OutgoingState::Denied}).size(), 0);
        QCOMPARE(tryTo([&](ChangeSetBuilder& changes) {
                     changes.edit<Product>(m_orders,
                                           [](Product& product) { product.sensitivity = Sensitivity::Public; });
                 }),
                 u"lowered"_s);
        QVERIFY(m_lea->sync());
        QVERIFY(ann->document->mesh() == m_lea->document->mesh());
    }

    void textIsStoredAsItIsOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"'); drop table mesh.record; --", "\\'; select pg_sleep(9); --", "$$; delete from audit.event; $$",
              "%s %n %1 {}", "{\"n\": {\"b\": 1}}", "' || (select rolpassword from pg_authid limit 1) || '",
              "\"; drop schema mesh; --", "/* x */ -- y", "../../etc/passwd",
              "\xE2\x80\xAE"
              "gnp.exe",
              "\xF0\x9F\x99\x82 \xE6\x95\xB0\xE6\x8D\xAE", "NULL", "?", "$1", "\x01\x02\x1f"})
            QTest::newRow(QByteArray(text).toPercentEncoding().left(40).constData()) << QString::fromUtf8(text);
        QTest::newRow("zero byte") << (QString(u"a"_s) + QChar(0) + u"b"_s);
        QTest::newRow("half a character") << (QString(u"a"_s) + QChar(0xD800) + u"b"_s);
        QTest::newRow("90,000 characters") << QString(90'000, u'ä');
    }
    void textIsStoredAsItIsOrRefused()
    {
        QFETCH(QString, text);
        ChangeSetBuilder changes(m_lea->document->mesh());
        changes.edit<Product>(m_orders, [&](Product& product) {
            product.purpose = text;
            product.tags = {text.left(200)};
            product.key = text.left(300);
        });
        QVERIFY(m_lea->commit(changes, text.left(100)));
        QVERIFY(m_lea->sync());
        QCOMPARE(m_lea->outgoing({OutgoingState::Refused, OutgoingState::Conflict}).size(), 0);
        auto other = m_fixture.desk(u"lea"_s);
        QVERIFY(other->document->mesh() == m_lea->document->mesh());
        QCOMPARE(
            m_fixture.server().ask(m_fixture.database(), "select count(*) from mesh.record where kind = 'product'"),
            u"2"_s);
    }

    void aClosedLoginIsOutAtOnce()
    {
        m_fixture.addPerson(u"eve"_s, SharedRole::Steward, {m_sales.uuid});
        auto eve = m_fixture.desk(u"eve"_s);
        const auto admin = m_fixture.session(u"lea"_s);
        QVERIFY(admin->run("SELECT mesh.person_revoke($1::name)", {u"eve"_s}));
        QVERIFY(admin->run("SELECT mesh.person_end_sessions($1::name)", {u"eve"_s}));
        QVERIFY(!eve->sync());
        const auto again = SharedMesh::open(m_fixture.server().address(m_fixture.database(), u"eve"_s),
                                            SharedMeshFixture::passwordOf(u"eve"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Denied);
        QVERIFY(!again.error().message.contains(SharedMeshFixture::passwordOf(u"eve"_s)));
        QVERIFY(!again.error().detail.contains(SharedMeshFixture::passwordOf(u"eve"_s)));
    }

    void whoHoldsTheLockIsEnded()
    {
        const auto hostage = m_fixture.session(u"ann"_s);
        QVERIFY(hostage->runScript("set idle_in_transaction_session_timeout = 0"));
        auto shared = m_fixture.connect(u"ann"_s);
        const Uuid client = newUuid();
        QVERIFY(shared->registerClient(client));
        QVERIFY(hostage->run("BEGIN"));
        const QString request
            = u"{\"v\":1,\"level\":1,\"client\":\"%1\",\"app\":\"x\",\"nonce\":null,\"next_nonce\":\"n\",\"sets\":[{"
              u"\"id\":\"%2\","
              "\"reason\":\"hold\",\"origin\":\"edit\",\"made_at_us\":1,\"changes\":[{\"t\":\"team\",\"id\":\"%3\",\"op\":\"i\",\"f\":{\"name\":\"Hold\"}}]}]}"_s
                  .arg(client.toString(), newUuid().toString(), newUuid().toString());
        QVERIFY(hostage->run("SELECT mesh.push($1::jsonb)", {request}));
        QTest::qWait(5500); // what is shorter may be a slow network
        ChangeSetBuilder changes(m_lea->document->mesh());
        changes.edit<Product>(m_ledger, [](Product& product) { product.purpose = u"Served"_s; });
        QVERIFY(m_lea->commit(changes, u"Edit"_s));
        QVERIFY(m_lea->sync());
        QCOMPARE(m_lea->outgoing({OutgoingState::Pending}).size(), 0);
        QVERIFY(!hostage->run("COMMIT"));
    }

    void afterAllThisTheMeshIsSound()
    {
        const auto verification = verifySharedMesh(*m_lea->shared, {});
        QVERIFY(verification);
        QVERIFY(verification->isSound());
    }

private:
    static void statements(const QString& name)
    {
        QTest::addColumn<QByteArray>("sql");
        QFile file(QStringLiteral(MESHSTEAD_SOURCE_DIR "/tests/data/sharing/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith("--"))
                QTest::newRow(line.left(70).constData()) << line;
        }
    }

    /// What none of this may change.
    QString fingerprint()
    {
        return m_fixture.server().ask(
            m_fixture.database(),
            "select md5((select string_agg(r::text, '' order by id) from mesh.record r) || (select h::text from "
            "audit.head h) || "
            "(select count(*) from audit.event) || (select string_agg(p::text, '' order by login) from mesh.person p) "
            "|| "
            "(select coalesce(string_agg(m::text, '' order by login, domain), '') from mesh.member m))");
    }
};

QTEST_GUILESS_MAIN(TestStewardRights)
#include "tst_steward_rights.moc"
