// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Eight writers whose transactions take their time, are rolled back or killed, and one reader that asks again and again
// what is new. Whatever was committed must reach the reader exactly once, in the order of the numbers, without a gap.
// MESHSTEAD_SOAK=1 runs it at full length.

#include "support/raw_client.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QThread>

#include <atomic>
#include <random>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int writerCount = 8;

int duration() // ms
{
    return qEnvironmentVariableIsSet("MESHSTEAD_SOAK") ? 15'000 : 5'000;
}

/// Makes teams, on a thread of its own, to which its connection belongs.
class Writer
{
public:
    Writer(SharedMeshFixture& fixture, QString login, quint64 seed)
        : m_fixture(fixture)
        , m_login(std::move(login))
        , m_random(seed)
    {
    }

    void run()
    {
        const QDeadlineTimer deadline(duration());
        RawClient client(m_fixture, m_login);
        while (!deadline.hasExpired()) {
            const Uuid set = newUuid();
            const QJsonArray changes {rawCreate("team", newUuid(), {{u"name"_s, u"%1"_s.arg(m_random())}})};
            if (m_random() % 10 == 0)
                takeBack(client, changes, set);
            else
                send(client, changes, set);
        }
    }

    std::vector<Uuid> sent;
    std::vector<Uuid> takenBack;

private:
    /// Whether the transaction is rolled back, or lost with its session, it is gone.
    void takeBack(RawClient& client, const QJsonArray& changes, const Uuid& set)
    {
        takenBack.push_back(set);
        if (!client.pushSlowly(changes, set, m_random() % 20, "ROLLBACK"))
            client.reconnect();
    }

    void send(RawClient& client, const QJsonArray& changes, const Uuid& set)
    {
        const bool isSlow = m_random() % 4 == 0;
        const auto attempt = [&] {
            return isSlow ? bool(client.pushSlowly(changes, set, m_random() % 20, "COMMIT"))
                          : bool(client.push(changes, set));
        };
        while (!attempt())
            client.reconnect();
        sent.push_back(set);
    }

    SharedMeshFixture& m_fixture;
    QString m_login;
    std::mt19937_64 m_random;
};

/// Asks what is new until it is told to stop, and once more.
class Reader
{
public:
    explicit Reader(SharedMeshFixture& fixture)
        : m_fixture(fixture)
    {
    }

    void run(const std::atomic<bool>& isOver)
    {
        auto shared = m_fixture.connect(u"lea"_s);
        const Uuid client = newUuid();
        const auto hello = shared->hello(client);
        if (!hello)
            return;
        QByteArray hash;
        bool isLast = false;
        while (!isLast) {
            isLast = isOver;
            const auto pulled = shared->pull(client, hello->epoch, cursor, hash);
            if (!pulled) {
                failure = QString(pulled.error().message % pulled.error().detail);
                return;
            }
            for (const AuditBlock& block : pulled->blocks)
                gaps += block.commit != ++cursor;
            for (const SharedSet& set : pulled->sets)
                ++seen[set.id];
            for (const SharedRecord& record : pulled->records)
                ++records[record.record.uuid];
            hash = pulled->hello.hash;
            ++looks;
            QThread::msleep(5);
        }
    }

    qint64 cursor = 0;
    int looks = 0;
    int gaps = 0;
    QHash<Uuid, int> seen; // change sets: how often
    QHash<Uuid, int> records; // the same
    QString failure;

private:
    SharedMeshFixture& m_fixture;
};

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
    }

    void whatWasCommittedReachesTheReaderOnce()
    {
        SharedMeshFixture fixture;
        QVERIFY2(fixture.start(), qPrintable(fixture.errorText()));
        std::vector<std::unique_ptr<Writer>> writers;
        for (int count = 0; count < writerCount; ++count) {
            const QString login = u"st_%1"_s.arg(count);
            fixture.addPerson(login, SharedRole::Steward);
            writers.push_back(std::make_unique<Writer>(fixture, login, quint64(count)));
        }
        std::atomic<bool> isOver = false;
        Reader reader(fixture);
        const std::unique_ptr<QThread> reading(QThread::create([&] { reader.run(isOver); }));
        reading->start();
        std::vector<std::unique_ptr<QThread>> writing;
        for (const auto& writer : writers) {
            writing.emplace_back(QThread::create([&] { writer->run(); }));
            writing.back()->start();
        }
        int killed = 0;
        const QDeadlineTimer deadline(duration());
        while (!deadline.hasExpired()) {
            QThread::msleep(200);
            killed += fixture.server()
                          .ask(fixture.database(),
                               "select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity "
                               "where usename like 'st\\_%' order by random() limit 1) z")
                          .toInt();
        }
        for (const auto& thread : writing)
            QVERIFY(thread->wait());
        isOver = true;
        QVERIFY(reading->wait());

        QVERIFY2(reader.failure.isEmpty(), qPrintable(reader.failure));
        QCOMPARE(reader.gaps, 0);
        QCOMPARE(QString::number(reader.cursor),
                 fixture.server().ask(fixture.database(), "select cno from audit.head"));
        QCOMPARE(QString::number(reader.seen.size()),
                 fixture.server().ask(fixture.database(), "select count(*) from mesh.change_set"));
        QCOMPARE(QString::number(reader.records.size()),
                 fixture.server().ask(fixture.database(), "select count(*) from mesh.record"));
        QVERIFY(std::ranges::all_of(reader.records, [](int times) { return times == 1; })); // each is made once
        int missed = 0;
        int sent = 0;
        int takenBack = 0;
        for (const auto& writer : writers) {
            for (const Uuid& set : writer->sent)
                missed += reader.seen.value(set) != 1;
            for (const Uuid& set : writer->takenBack)
                QVERIFY(!reader.seen.contains(set));
            sent += int(writer->sent.size());
            takenBack += int(writer->takenBack.size());
        }
        QCOMPARE(missed, 0);
        QCOMPARE(reader.seen.size(), sent);
        QVERIFY(takenBack > 0 && killed > 0); // otherwise nothing was tested
        qInfo("%d change sets in %d looks, %d taken back, %d sessions killed", sent, reader.looks, takenBack, killed);
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
