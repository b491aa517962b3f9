// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The primary dies and its standby takes over, with the same address on every desk. What the standby had not heard of
// is noticed and goes out again once a person said so; where the standby hears of every commit, nobody is asked
// anything.

#include "sharing/share_session.h"
#include "sharing/verification.h"
#include "support/shared_mesh_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms
constexpr int unshipped = 5; // change sets that the standby never hears of

/// A shared mesh with a standby, one record, and an address that names both servers.
class Pair
{
public:
    bool start()
    {
        if (!fixture.start() || !m_standby.startAsStandbyOf(fixture.server()))
            return false;
        lea = fixture.desk(address(u"lea"_s));
        ChangeSetBuilder changes(lea->document->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        orders = changes.create(Product {.name = u"Orders"_s, .domain = sales});
        ledger = changes.create(Product {.name = u"Ledger"_s, .domain = sales});
        if (!lea->commit(changes, u"Begin"_s) || !lea->sync())
            return false;
        fixture.addPerson(u"ann"_s, SharedRole::Steward, {sales.uuid});
        return hasCaughtUp();
    }

    ServerAddress address(const QString& login)
    {
        ServerAddress both = fixture.server().address(fixture.database(), login);
        both.hosts.push_back({u"127.0.0.1"_s, m_standby.port()});
        return both;
    }

    bool hasCaughtUp()
    {
        return QTest::qWaitFor(
            [&] {
                return fixture.server().ask(u"postgres"_s,
                                            "select replay_lsn >= pg_current_wal_lsn() from pg_stat_replication")
                    == u"t";
            },
            patience);
    }

    /// Every commit waits until the standby shows it.
    bool synchronise()
    {
        for (const char* sql : {"alter system set synchronous_standby_names = '*'",
                                "alter system set synchronous_commit = 'remote_apply'", "select pg_reload_conf()"}) {
            if (!fixture.server().execute(u"postgres"_s, sql).isEmpty())
                return false;
        }
        return QTest::qWaitFor(
            [&] {
                return fixture.server().ask(u"postgres"_s, "select sync_state from pg_stat_replication") == u"sync";
            },
            patience);
    }

    bool failOver()
    {
        fixture.server().stopAtOnce();
        return m_standby.promote();
    }

    Status reconnect(Desk& desk)
    {
        auto shared = SharedMesh::open(address(desk.login), SharedMeshFixture::passwordOf(desk.login));
        if (!shared)
            return shared.error();
        desk.shared = std::move(*shared);
        return ok();
    }

    QString askStandby(const QByteArray& sql) { return m_standby.ask(fixture.database(), sql); }

    SharedMeshFixture fixture;
    std::unique_ptr<Desk> lea;
    ProductId orders;
    ProductId ledger;

private:
    PostgresServer m_standby;
};

ChangeSet purposeOf(const Document& document, ProductId product, const QString& purpose)
{
    ChangeSetBuilder changes(document.mesh());
    changes.edit<Product>(product, [&](Product& each) { each.purpose = purpose; });
    return changes.build(purpose);
}

QString setsOf(Pair& pair, const QString& login)
{
    return pair.askStandby("select count(*) from mesh.change_set where login = '" + login.toLatin1() + "'");
}

} // namespace

class TestFailover : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
    }

    void whatTheStandbyNeverHeardOfArrivesAgain_data()
    {
        QTest::addColumn<bool>("isWaiting"); // something that was made while no server was there
        QTest::newRow("with an empty outbox") << false;
        QTest::newRow("with work that waits") << true;
    }
    void whatTheStandbyNeverHeardOfArrivesAgain()
    {
        QFETCH(bool, isWaiting);
        Pair pair;
        QVERIFY2(pair.start(), qPrintable(pair.fixture.errorText()));
        auto ann = pair.fixture.desk(pair.address(u"ann"_s));
        QVERIFY(ann->document->commitNow(purposeOf(*ann->document, pair.orders, u"heard of"_s)));
        QVERIFY(ann->sync());
        QVERIFY(pair.lea->sync());
        QVERIFY(pair.hasCaughtUp() && pair.fixture.server().cutOffStandby());
        for (int count = 0; count < unshipped; ++count) {
            QVERIFY(ann->document->commitNow(purposeOf(*ann->document, pair.orders, u"acknowledged %1"_s.arg(count))));
            QVERIFY(ann->sync());
        }
        QCOMPARE(ann->outgoing({OutgoingState::Merged}).size(), unshipped + 1);
        QVERIFY(pair.failOver());
        if (isWaiting)
            QVERIFY(ann->document->commitNow(purposeOf(*ann->document, pair.ledger, u"meanwhile"_s)));
        const Mesh before = ann->document->mesh();

        QVERIFY(pair.reconnect(*ann));
        const auto refused = ann->sync();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QVERIFY(ann->document->mesh() == before);
        QCOMPARE(setsOf(pair, u"ann"_s), u"1"_s); // nothing goes out before she said so

        QVERIFY(startOver(*ann->document, *ann->shared));
        QVERIFY(ann->sync());
        QVERIFY(ann->document->mesh() == before);
        QVERIFY(ann->outgoing({OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict,
                               OutgoingState::Denied, OutgoingState::Refused})
                    .empty());
        QCOMPARE(setsOf(pair, u"ann"_s), QString::number(unshipped + 1 + isWaiting));
        // Lea had not read what was lost: she just goes on.
        QVERIFY(pair.reconnect(*pair.lea));
        QVERIFY(pair.lea->sync());
        QVERIFY(pair.lea->document->mesh() == before);
        const auto verification = verifySharedMesh(*pair.lea->shared, {});
        QVERIFY(verification && verification->isSound());
    }

    /// The desk has the acknowledgement and has not read the commit yet: its past and the standby's are the same.
    void whatWasAcknowledgedButNotReadIsNotTakenForThere_data()
    {
        QTest::addColumn<bool>("isNumberTaken"); // by the commit of somebody else
        QTest::newRow("nothing happened since") << false;
        QTest::newRow("its number was given to another") << true;
    }
    void whatWasAcknowledgedButNotReadIsNotTakenForThere()
    {
        QFETCH(bool, isNumberTaken);
        Pair pair;
        QVERIFY2(pair.start(), qPrintable(pair.fixture.errorText()));
        auto ann = pair.fixture.desk(pair.address(u"ann"_s));
        QVERIFY(pair.hasCaughtUp() && pair.fixture.server().cutOffStandby());
        QVERIFY(ann->document->commitNow(purposeOf(*ann->document, pair.orders, u"acknowledged"_s)));
        QVERIFY(pushNow(*ann->document, *ann->shared));
        QCOMPARE(ann->outgoing({OutgoingState::Accepted}).size(), 1);
        QVERIFY(pair.failOver());
        QVERIFY(pair.reconnect(*pair.lea));
        if (isNumberTaken)
            QVERIFY(pair.lea->document->commitNow(purposeOf(*pair.lea->document, pair.ledger, u"lea's"_s)));
        QVERIFY(pair.lea->sync());
        QVERIFY(ann->document->commitNow(purposeOf(*ann->document, pair.orders, u"and on top"_s)));
        QVERIFY(pair.reconnect(*ann));
        QVERIFY(ann->sync()); // finds out
        QVERIFY(ann->sync());
        QVERIFY(pair.lea->sync());
        QVERIFY(ann->sync());
        QCOMPARE(setsOf(pair, u"ann"_s), u"2"_s);
        QCOMPARE(pair.lea->document->mesh().find(pair.orders)->purpose, u"and on top"_s);
        QVERIFY(pair.lea->document->mesh() == ann->document->mesh());
        QVERIFY(ann->outgoing({OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict}).empty());
    }

    void whereEveryCommitIsHeardOfNobodyIsAsked()
    {
        Pair pair;
        QVERIFY2(pair.start(), qPrintable(pair.fixture.errorText()));
        QVERIFY(pair.synchronise());
        auto ann = pair.fixture.desk(pair.address(u"ann"_s));
        for (int count = 0; count < unshipped; ++count) {
            QVERIFY(ann->document->commitNow(purposeOf(*ann->document, pair.orders, u"acknowledged %1"_s.arg(count))));
            QVERIFY(ann->sync());
        }
        QVERIFY(pair.failOver());
        QVERIFY(ann->document->commitNow(purposeOf(*ann->document, pair.ledger, u"meanwhile"_s)));
        QVERIFY(pair.reconnect(*ann));
        QVERIFY(ann->sync());
        QVERIFY(pair.reconnect(*pair.lea));
        QVERIFY(pair.lea->sync());
        QVERIFY(pair.lea->document->mesh() == ann->document->mesh());
        QCOMPARE(pair.lea->document->mesh().find(pair.orders)->purpose, u"acknowledged 4"_s);
        QCOMPARE(setsOf(pair, u"ann"_s), QString::number(unshipped + 1));
    }

    void theStudioFindsTheStandbyAndAsksThePerson()
    {
        using Phase = ShareState::Phase;
        Pair pair;
        QVERIFY2(pair.start(), qPrintable(pair.fixture.errorText()));
        QTemporaryDir folder;
        auto document = Document::create(folder.filePath(u"desk.meshstead"_s), {.user = u"ann"_s});
        QVERIFY(document);
        ShareSession session(**document);
        session.join(pair.address(u"ann"_s), SharedMeshFixture::passwordOf(u"ann"_s), {}, {});
        const auto isIdle = [&] {
            return session.state().phase == Phase::Idle && session.state().counts == OutgoingCounts()
                && (*document)->mesh().find(pair.orders);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
        QVERIFY(pair.hasCaughtUp() && pair.fixture.server().cutOffStandby());
        QVERIFY((*document)->commit(purposeOf(**document, pair.orders, u"lost"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(isIdle() && setsOnPrimary(pair) == u"1"_s, patience);
        QVERIFY(pair.failOver());
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.state().phase, Phase::Stopped, patience);
        qInfo("noticed %lld ms after the standby took over", static_cast<long long>(timer.elapsed()));
        QCOMPARE(session.state().error->code, Error::Code::Conflict);
        QCOMPARE(setsOf(pair, u"ann"_s), u"0"_s);
        session.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(setsOf(pair, u"ann"_s), u"1"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
        QCOMPARE((*document)->mesh().find(pair.orders)->purpose, u"lost"_s);
    }

private:
    static QString setsOnPrimary(Pair& pair)
    {
        return pair.fixture.server().ask(pair.fixture.database(),
                                         "select count(*) from mesh.change_set where login = 'ann'");
    }
};

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
