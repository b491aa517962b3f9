// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Records that were removed long ago are let go of: nobody misses them, nobody brings them back by accident, and
// nothing else can go that way.

#include "sharing/verification.h"
#include "support/shared_mesh_fixture.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

class TestForgetting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
    }
    void init()
    {
        m_fixture = std::make_unique<SharedMeshFixture>();
        QVERIFY2(m_fixture->start(), qPrintable(m_fixture->errorText()));
        m_lea = m_fixture->desk(u"lea"_s);
        ChangeSetBuilder changes(m_lea->document->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        m_orders = changes.create(Product {.name = u"Orders"_s, .domain = sales});
        for (int count = 0; count < 4; ++count)
            m_datasets.push_back(changes.create(Dataset {.name = u"d%1"_s.arg(count), .product = m_orders}));
        QVERIFY(m_lea->commit(changes, u"Begin"_s));
        QVERIFY(m_lea->sync());
        m_fixture->addPerson(u"ann"_s, SharedRole::Steward, {sales.uuid});
        m_ann = m_fixture->desk(u"ann"_s);
        QVERIFY(m_ann->sync());
        remove({m_datasets[0], m_datasets[1]});
    }
    void cleanup()
    {
        m_datasets.clear();
        m_ann.reset();
        m_lea.reset();
        m_fixture.reset();
    }

    void whatIsRecentStays()
    {
        const qint64 head = *m_lea->shared->beat({});
        QCOMPARE(forget(1), 0);
        QCOMPARE(*m_lea->shared->beat({}), head); // nothing was done, and nothing is told
        QCOMPARE(tombstones(), u"2"_s);
    }

    void whatIsOldGoesAndNobodyNotices()
    {
        QCOMPARE(forget(0), 2);
        QCOMPARE(tombstones(), u"0"_s);
        QVERIFY(isSound());
        // Ann had read less, and had something open.
        ChangeSetBuilder changes(m_ann->document->mesh());
        changes.edit<Product>(m_orders, [](Product& product) { product.purpose = u"Ann's"_s; });
        QVERIFY(m_ann->commit(changes, u"Purpose"_s));
        QVERIFY(m_ann->document->mesh().find(m_datasets[0]));
        QVERIFY(m_ann->sync());
        QVERIFY(!m_ann->document->mesh().find(m_datasets[0]));
        QVERIFY(m_lea->sync());
        QCOMPARE(m_lea->document->mesh().find(m_orders)->purpose, u"Ann's"_s);
        QVERIFY(m_lea->document->mesh() == m_ann->document->mesh());
        remove({m_datasets[2]});
        QCOMPARE(forget(0), 1);
        QVERIFY(isSound());
    }

    void whoChangesWhatWasForgottenIsTold()
    {
        ChangeSetBuilder changes(m_ann->document->mesh());
        changes.edit<Dataset>(m_datasets[0], [](Dataset& dataset) { dataset.description = u"mine"_s; });
        QVERIFY(m_ann->commit(changes, u"Describe"_s));
        QCOMPARE(forget(0), 2);
        QVERIFY(m_ann->sync());
        QCOMPARE(m_ann->outgoing({OutgoingState::Conflict}).size(), 1);
        QVERIFY(isSound());
    }

    void whoComesBackDoesNotBringItBack()
    {
        QVERIFY(leaveSharedMesh(*m_ann->document));
        QCOMPARE(forget(0), 2);
        QVERIFY(joinSharedMesh(*m_ann->document, *m_ann->shared));
        QVERIFY(m_ann->sync());
        QVERIFY(m_lea->sync());
        QVERIFY(!m_lea->document->mesh().find(m_datasets[0]));
        QVERIFY(m_lea->document->mesh() == m_ann->document->mesh());
    }

    void whatCameBackStays()
    {
        const Mesh before = m_ann->document->mesh(); // still has them
        QVERIFY(m_ann->sync());
        ChangeSetBuilder changes(m_ann->document->mesh());
        changes.create(Dataset(*before.find(m_datasets[0])));
        QVERIFY(m_ann->commit(changes, u"Back"_s));
        QVERIFY(m_ann->sync());
        QVERIFY(m_ann->outgoing({OutgoingState::Conflict}).empty());
        QCOMPARE(forget(0), 1);
        QVERIFY(isSound());
        QVERIFY(m_lea->sync());
        QVERIFY(m_lea->document->mesh().find(m_datasets[0]));
    }

    void onlyAdministratorsMay()
    {
        const auto refused = m_ann->shared->forgetRemoved(0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Denied);
        QVERIFY(!m_lea->shared->forgetRemoved(-1));
    }

    void nothingElseGoesThatWay_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("removed, not yet forgotten") << QByteArray("delete from mesh.record where deleted");
        QTest::newRow("live") << QByteArray("delete from mesh.record where not deleted");
        QTest::newRow("live, the floor raised before")
            << QByteArray("begin; select audit.begin_commit('x'); update mesh.meta set gc_floor = 1000; "
                          "delete from mesh.record where kind = 'dataset'; commit");
        QTest::newRow("all") << QByteArray("truncate mesh.record");
    }
    void nothingElseGoesThatWay() // of a superuser
    {
        QFETCH(QByteArray, statement);
        QVERIFY(!m_fixture->server().execute(m_fixture->database(), statement).isEmpty());
        QVERIFY(isSound());
    }

    void aFenceThatIsMissingIsTold()
    {
        const PostgresServer& server = m_fixture->server();
        const auto superuser = std::move(
            *PgConnection::open(server.address(m_fixture->database(), server.superuser()), server.password()));
        const auto open = [&] {
            const auto checks = checkSharedSchema(*superuser);
            return checks ? std::ranges::count(*checks, false, &InstallCheck::isOk) : -1;
        };
        QCOMPARE(open(), 0);
        QCOMPARE(server.execute(m_fixture->database(), "drop trigger log_delete on mesh.record"), QString());
        QCOMPARE(open(), 1);
    }

    void aLiveRecordUnderTheFloorIsMissed()
    {
        QCOMPARE(m_fixture->server().execute(m_fixture->database(),
                                             "set session_replication_role = replica; update mesh.meta set gc_floor = "
                                             "1000; delete from mesh.record where kind = 'dataset'"),
                 QString());
        QVERIFY(!isSound());
    }

private:
    void remove(const std::vector<DatasetId>& datasets)
    {
        ChangeSetBuilder changes(m_lea->document->mesh());
        for (const DatasetId& dataset : datasets)
            changes.remove(dataset);
        QVERIFY(m_lea->commit(changes, u"Remove"_s));
        QVERIFY(m_lea->sync());
    }
    qint64 forget(int days)
    {
        const auto count = m_lea->shared->forgetRemoved(days);
        return count ? *count : -1;
    }
    QString tombstones() const
    {
        return m_fixture->server().ask(m_fixture->database(), "select count(*) from mesh.record where deleted");
    }
    bool isSound() const
    {
        const auto verification = verifySharedMesh(*m_lea->shared, {});
        return verification && verification->isSound();
    }

    std::unique_ptr<SharedMeshFixture> m_fixture;
    std::unique_ptr<Desk> m_lea;
    std::unique_ptr<Desk> m_ann;
    ProductId m_orders;
    std::vector<DatasetId> m_datasets;
};

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
