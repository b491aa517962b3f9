// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The server's process that takes a push of 200 change sets is killed at moments spread over the whole of it. Whether
// the desk heard the answer or not, each change set must be in the shared mesh exactly once in the end.
// MESHSTEAD_SOAK=1 tries more moments.

#include "sharing/verification.h"
#include "support/shared_mesh_fixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int sets = 200;

int moments()
{
    return qEnvironmentVariableIsSet("MESHSTEAD_SOAK") ? 60 : 20;
}

/// Ends the session @p pid after some time, from a session of its own that is open before.
class Killer
{
public:
    Killer(SharedMeshFixture& fixture, qint64 pid, unsigned long microseconds)
        : m_thread(QThread::create([&fixture, pid, microseconds] {
            const auto connection
                = PgConnection::open(fixture.server().address(fixture.database(), fixture.server().superuser()),
                                     fixture.server().password());
            if (!connection)
                return;
            QThread::usleep(microseconds);
            static_cast<void>((*connection)->run("SELECT pg_terminate_backend($1::int)", {pid}));
        }))
    {
        m_thread->start();
    }
    ~Killer() { m_thread->wait(); }

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class TestKilledPush : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
    }

    void eachChangeSetIsThereOnce()
    {
        SharedMeshFixture fixture;
        QVERIFY2(fixture.start(), qPrintable(fixture.errorText()));
        auto lea = fixture.desk(u"lea"_s);
        fill(*lea);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(lea->sync());
        const qint64 whole = timer.nsecsElapsed() / 1000;
        int lost = 0;
        for (int moment = 0; moment < moments(); ++moment) {
            fill(*lea);
            lea->shared = fixture.connect(u"lea"_s);
            const auto pid = lea->shared->connection().run("SELECT pg_backend_pid()");
            QVERIFY(pid);
            {
                const auto after = static_cast<unsigned long>(whole * moment / moments());
                Killer killer(fixture, pid->integer(0, 0), openingTime + after);
                QThread::usleep(openingTime);
                lost += !pushNow(*lea->document, *lea->shared);
            }
            lea->shared = fixture.connect(u"lea"_s);
            const auto outcome = lea->sync();
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        }
        const QString expected = QString::number(sets * (moments() + 1));
        QVERIFY(lea->outgoing({OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict,
                               OutgoingState::Refused, OutgoingState::Denied})
                    .empty());
        QCOMPARE(fixture.server().ask(fixture.database(), "select count(*) from mesh.change_set"), expected);
        QCOMPARE(fixture.server().ask(fixture.database(), "select count(*) from mesh.record where kind = 'team'"),
                 expected);
        QCOMPARE(fixture.server().ask(fixture.database(), "select count(*) from audit.event where kind = 'team'"),
                 expected);
        const auto verification = verifySharedMesh(*lea->shared, {});
        QVERIFY(verification && verification->isSound());
        QVERIFY(lost > 0); // otherwise nothing was tested
        qInfo("%d pushes of %d change sets, killed within %lld us: %d without an answer", moments(), sets,
              static_cast<long long>(whole), lost);
    }

private:
    static constexpr unsigned long openingTime = 50'000; // us until the killer has its session

    static void fill(Desk& desk)
    {
        for (int count = 0; count < sets; ++count) {
            ChangeSetBuilder changes(desk.document->mesh());
            changes.create(Team {.name = u"Team %1"_s.arg(count)});
            QVERIFY(desk.commit(changes, u"Add"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestKilledPush)
#include "tst_killed_push.moc"
