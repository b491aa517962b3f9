// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The same desks with a pgbouncer between them and the database. All of it works in both of its modes; where it gives a
// connection away after every transaction no hint arrives, and asking from time to time does it.

#include "sharing/share_session.h"
#include "sharing/verification.h"
#include "support/certificates.h"
#include "support/pooler.h"
#include "support/shared_mesh_fixture.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mesh::test::Pooler::Mode)

class TestPooler : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled() || !Pooler::isInstalled())
            QSKIP("PostgreSQL or pgbouncer is not installed: nothing to test with");
    }

    void everythingWorksThroughIt_data()
    {
        QTest::addColumn<Pooler::Mode>("mode");
        QTest::addColumn<bool>("isHinted");
        QTest::newRow("session") << Pooler::Mode::Session << true;
        QTest::newRow("transaction") << Pooler::Mode::Transaction << false;
    }
    void everythingWorksThroughIt()
    {
        QFETCH(Pooler::Mode, mode);
        QFETCH(bool, isHinted);
        SharedMeshFixture fixture;
        QVERIFY2(fixture.start(), qPrintable(fixture.errorText()));
        Pooler pooler(fixture.server(), fixture.database(), mode);
        QVERIFY2(pooler.start(), qPrintable(pooler.errorText()));
        const auto desk = [&](const QString& login) { return fixture.desk(pooler.address(login)); };

        auto lea = desk(u"lea"_s);
        ChangeSetBuilder begin(lea->document->mesh());
        const DomainId sales = begin.create(Domain {.name = u"Sales"_s});
        const ProductId orders = begin.create(Product {.name = u"Orders"_s, .domain = sales});
        QVERIFY(lea->commit(begin, u"Begin"_s));
        QVERIFY(lea->sync());
        fixture.addPerson(u"ann"_s, SharedRole::Steward, {sales.uuid});
        auto ann = desk(u"ann"_s);
        QVERIFY(ann->document->mesh() == lea->document->mesh());
        QVERIFY(ann->shared->listen());

        // Several at once on few connections of the database, and many rounds.
        auto second = desk(u"lea"_s);
        for (int round = 0; round < 10; ++round) {
            for (Desk* each : {lea.get(), second.get()}) {
                ChangeSetBuilder changes(each->document->mesh());
                changes.edit<Product>(orders, [&](Product& product) { product.purpose = u"round %1"_s.arg(round); });
                QVERIFY(each->commit(changes, u"Edit"_s));
                QVERIFY(each->sync());
            }
            QVERIFY(lea->sync());
            QVERIFY(second->sync());
            for (const Outgoing& conflict : second->outgoing({OutgoingState::Conflict}))
                QVERIFY(resolve(*second->document, conflict.id, Resolution::Theirs));
        }
        QCOMPARE(ann->shared->waitForHint(2000), isHinted);
        const auto head = ann->shared->beat(readSettings(*ann->document).value()->client);
        QVERIFY(head);
        QVERIFY(*head > readSettings(*ann->document).value()->cursor); // what polling sees
        QVERIFY(ann->sync());
        QVERIFY(ann->document->mesh() == lea->document->mesh());

        const auto people = lea->shared->people();
        QVERIFY(people);
        QCOMPARE(people->size(), 2);
        QVERIFY(lea->shared->connection().run("SELECT mesh.activity($1::name, $2)", {u"lea"_s, 0}));
        QVERIFY(lea->shared->reapStuck());
        const auto verification = verifySharedMesh(*ann->shared, {});
        QVERIFY(verification && verification->isSound());

        // A closed login is out here, too.
        QVERIFY(lea->shared->connection().run("SELECT mesh.person_revoke($1::name)", {u"ann"_s}));
        QVERIFY(lea->shared->connection().run("SELECT mesh.person_end_sessions($1::name)", {u"ann"_s}));
        QVERIFY(!ann->sync());
        const auto again = SharedMesh::open(pooler.address(u"ann"_s), SharedMeshFixture::passwordOf(u"ann"_s));
        QVERIFY(!again || !(*again)->hello(newUuid()) || (*again)->hello(newUuid())->login.isEmpty());
        const auto wrong = SharedMesh::open(pooler.address(u"lea"_s), u"wrong"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::Denied);
    }

    void whatNobodyHintsAtIsFoundByAsking()
    {
        if (!qEnvironmentVariableIsSet("MESHSTEAD_SOAK"))
            QSKIP("takes as long as the time between two questions");
        SharedMeshFixture fixture;
        QVERIFY2(fixture.start(), qPrintable(fixture.errorText()));
        Pooler pooler(fixture.server(), fixture.database(), Pooler::Mode::Transaction);
        QVERIFY2(pooler.start(), qPrintable(pooler.errorText()));
        QTemporaryDir folder;
        auto document = Document::create(folder.filePath(u"desk.meshstead"_s), {.user = u"lea"_s});
        QVERIFY(document);
        ShareSession session(**document);
        session.join(pooler.address(u"lea"_s), SharedMeshFixture::passwordOf(u"lea"_s), {}, {});
        QTRY_COMPARE_WITH_TIMEOUT(session.state().phase, ShareState::Phase::Idle, 30'000);
        auto other = fixture.desk(u"lea"_s);
        ChangeSetBuilder changes(other->document->mesh());
        const TeamId team = changes.create(Team {.name = u"Data"_s});
        QVERIFY(other->commit(changes, u"Add"_s));
        QVERIFY(other->sync());
        QTRY_VERIFY_WITH_TIMEOUT((*document)->mesh().find(team), 30'000);
    }

    /// A pooler cannot prove to SCRAM that the TLS connection ends with it (channel binding), which a desk asks of
    /// every server elsewhere: refused rather than weakened.
    void overTheNetworkItIsRefused()
    {
        Certificates certificates;
        QVERIFY(certificates.makeAuthority(u"ca"_s));
        QVERIFY(certificates.make(u"pooler"_s, u"localhost"_s));
        SharedMeshFixture fixture;
        QVERIFY2(fixture.start(), qPrintable(fixture.errorText()));
        Pooler pooler(fixture.server(), fixture.database(), Pooler::Mode::Transaction);
        pooler.useTls(certificates.file(u"pooler.pem"_s), certificates.file(u"pooler.key"_s));
        QVERIFY2(pooler.start(), qPrintable(pooler.errorText()));
        ServerAddress address = pooler.address(u"lea"_s);
        address.hosts.front().name = u"localhost"_s;
        address.rootCertificate = certificates.file(u"ca.pem"_s);
        const auto shared = SharedMesh::open(address, SharedMeshFixture::passwordOf(u"lea"_s));
        QVERIFY(!shared);
        QCOMPARE(shared.error().code, Error::Code::Denied);
        QVERIFY2(shared.error().detail.contains(u"channel binding"_s), qPrintable(shared.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestPooler)
#include "tst_pooler.moc"
