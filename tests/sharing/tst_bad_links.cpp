// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Sharing over links that are slow, cut or dead. The studio must never wait for them, notice a dead one, and go on by
// itself without losing or doubling anything. MESHSTEAD_SOAK=1 runs it at full length.

#include "sharing/share_session.h"
#include "support/faulty_link.h"
#include "support/shared_mesh_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

using Phase = ShareState::Phase;
constexpr int patience = 60'000; // ms

bool isSoak()
{
    return qEnvironmentVariableIsSet("MESHSTEAD_SOAK");
}

/// The longest time that the thread of the screens did not come round to its events.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(5);
    }
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); } // ms

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// A workspace as the studio has it open, behind a link that can be spoilt.
struct LinkedDesk
{
    LinkedDesk(int serverPort, const QString& login)
        : link(serverPort)
        , document(std::move(*Document::create(folder.filePath(u"desk.meshstead"_s), {.user = login})))
        , session(std::make_unique<ShareSession>(*document))
    {
    }

    QTemporaryDir folder;
    FaultyLink link;
    std::unique_ptr<Document> document;
    std::unique_ptr<ShareSession> session;
};

} // namespace

class TestBadLinks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        QVERIFY2(m_fixture.start(), qPrintable(m_fixture.errorText()));
        m_lea = m_fixture.desk(u"lea"_s);
        ChangeSetBuilder changes(m_lea->document->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        m_orders = changes.create(Product {.name = u"Orders"_s, .domain = sales});
        QVERIFY(m_lea->commit(changes, u"Begin"_s));
        QVERIFY(m_lea->sync());
        m_fixture.addPerson(u"ann"_s, SharedRole::Steward, {sales.uuid});
    }

    void init()
    {
        m_made.clear();
        m_ann = std::make_unique<LinkedDesk>(m_fixture.server().port(), u"ann"_s);
        const ServerAddress address {
            .hosts = {{u"127.0.0.1"_s, m_ann->link.port()}}, .database = m_fixture.database(), .login = u"ann"_s};
        m_ann->session->join(address, SharedMeshFixture::passwordOf(u"ann"_s), {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
    }
    void cleanup() { m_ann.reset(); }

    void aCutIsMended()
    {
        std::mt19937 random(6);
        const StallMeter stalls;
        const int rounds = isSoak() ? 40 : 6;
        for (int round = 0; round < rounds; ++round) {
            add(u"cut %1"_s.arg(round));
            QTest::qWait(int(random() % 30));
            m_ann->link.cut();
            QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        }
        report(stalls);
        everythingArrivedOnce();
    }

    void aLinkThatEndsAnywhereIsMended_data()
    {
        QTest::addColumn<bool>("isConnected"); // or it ends while the desk is connecting
        QTest::addColumn<bool>("isSent");
        QTest::addColumn<qint64>("bytes");
        const std::vector<qint64> connected {1, 100, 700};
        const std::vector<qint64> connecting {60, 400, 600};
        const std::vector<qint64> more {2,   5,   20,  50,  150, 200, 250, 300,  350,
                                        450, 500, 550, 650, 750, 800, 900, 1000, 1500};
        for (const bool isConnected : {true, false}) {
            for (const bool isSent : {true, false}) {
                auto places = isConnected ? connected : connecting;
                if (isSoak())
                    places.insert(places.end(), more.begin(), more.end());
                for (const qint64 bytes : places) {
                    QTest::addRow("%s, after %d bytes to the %s", isConnected ? "connected" : "connecting", int(bytes),
                                  isSent ? "server" : "desk")
                        << isConnected << isSent << bytes;
                }
            }
        }
    }
    void aLinkThatEndsAnywhereIsMended()
    {
        QFETCH(bool, isConnected);
        QFETCH(bool, isSent);
        QFETCH(qint64, bytes);
        const LinkFaults faults {.closeAfterSent = isSent ? bytes : -1, .closeAfterReceived = isSent ? -1 : bytes};
        const StallMeter stalls;
        if (isConnected) {
            m_ann->link.set(faults);
            add(u"while connected"_s);
        } else {
            m_ann->session->signOut();
            add(u"while signed out"_s);
            m_ann->link.set(faults);
            m_ann->session->signIn(SharedMeshFixture::passwordOf(u"ann"_s));
        }
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        report(stalls);
        everythingArrivedOnce();
    }

    void aLossyLinkIsOnlySlow()
    {
        m_ann->link.set({.delay = 5, .lossPercent = isSoak() ? 1 : 5});
        const StallMeter stalls;
        const int rounds = isSoak() ? 200 : 20;
        for (int round = 0; round < rounds; ++round) {
            add(u"lossy %1"_s.arg(round));
            QTest::qWait(round % 4 == 0 ? 30 : 1);
            QVERIFY(m_ann->session->state().phase != Phase::Offline); // a lost packet is no lost link
        }
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        report(stalls);
        everythingArrivedOnce();
    }

    void aSilentLinkIsNoticed_data()
    {
        QTest::addColumn<int>("limit"); // ms without a word
        QTest::newRow("after 2 s") << 2000;
        if (isSoak())
            QTest::newRow("as it is") << 0;
    }
    void aSilentLinkIsNoticed()
    {
        QFETCH(int, limit);
        if (limit > 0)
            setPatience(limit);
        const StallMeter stalls;
        QElapsedTimer timer;
        timer.start();
        m_ann->link.set({.isSilent = true});
        add(u"into the silence"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_ann->session->state().phase, Phase::Offline, patience);
        qInfo("noticed after %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(m_ann->session->state().error->code, Error::Code::Offline);
        add(u"while nothing goes"_s);
        QTest::qWait(1500); // at least one attempt to connect hangs, too
        // What hung arrives now, from the connection that was given up, beside the same that is sent again.
        m_ann->link.set({});
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        report(stalls);
        everythingArrivedOnce();
    }

    void anIdleSilentLinkIsNoticed()
    {
        if (!isSoak())
            QSKIP("takes as long as an idle desk waits between two looks: with MESHSTEAD_SOAK=1 only");
        QElapsedTimer timer;
        timer.start();
        m_ann->link.set({.isSilent = true});
        QTRY_COMPARE_WITH_TIMEOUT(m_ann->session->state().phase, Phase::Offline, patience);
        qInfo("noticed after %lld ms", static_cast<long long>(timer.elapsed()));
        m_ann->link.set({});
        QTRY_COMPARE_WITH_TIMEOUT(m_ann->session->state().phase, Phase::Idle, patience);
    }

    void aSlowLinkIsNotTakenForADeadOne_data()
    {
        QTest::addColumn<LinkFaults>("faults");
        QTest::newRow("40 ms there and back") << LinkFaults {.delay = 20};
        if (isSoak())
            QTest::newRow("400 ms there and back") << LinkFaults {.delay = 200};
        QTest::newRow("byte by byte") << LinkFaults {.pace = 2};
    }
    void aSlowLinkIsNotTakenForADeadOne()
    {
        QFETCH(LinkFaults, faults);
        setPatience(2000); // of silence: one of the answers takes longer
        int failures = 0;
        connect(m_ann->session.get(), &ShareSession::stateChanged, this,
                [&] { failures += m_ann->session->state().phase == Phase::Offline; });
        m_ann->link.set(faults);
        ChangeSetBuilder large(m_lea->document->mesh());
        large.create(Dataset {.name = u"large"_s, .product = m_orders, .description = QString(6000, u'x')});
        QVERIFY(m_lea->commit(large, u"Large"_s));
        QVERIFY(m_lea->sync());
        const StallMeter stalls;
        QElapsedTimer timer;
        timer.start();
        add(u"slowly"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_ann->session->state().counts.pending == 0, patience);
        qInfo("acknowledged after %lld ms", static_cast<long long>(timer.elapsed()));
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        qInfo("settled after %lld ms", static_cast<long long>(timer.elapsed()));
        report(stalls);
        QCOMPARE(failures, 0);
        everythingArrivedOnce();
    }

    void nobodyWaitsForASilentLinkToSignOut_data()
    {
        QTest::addColumn<bool>("isConnecting");
        QTest::newRow("while it sends") << false;
        QTest::newRow("while it connects") << true;
    }
    void nobodyWaitsForASilentLinkToSignOut()
    {
        QFETCH(bool, isConnecting);
        if (isConnecting)
            m_ann->session->signOut();
        else
            setPatience(
                3'600'000); // who waited for the silence to be noticed would do so for longer than a test may run
        m_ann->link.set({.isSilent = true});
        if (isConnecting)
            m_ann->session->signIn(SharedMeshFixture::passwordOf(u"ann"_s));
        add(u"not sent"_s);
        QTest::qWait(300);
        QCOMPARE(m_ann->session->state().phase, isConnecting ? Phase::Connecting : Phase::Sending);
        QElapsedTimer timer;
        timer.start();
        m_ann->session->signOut();
        qInfo("signed out in %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(m_ann->session->state().phase, Phase::SignedOut);
        if (isConnecting)
            QVERIFY(m_ann->link.isHeld()); // what connects can only be left to itself
        m_ann->link.set({});
        m_ann->session->signIn(SharedMeshFixture::passwordOf(u"ann"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        everythingArrivedOnce();
    }

private:
    /// Makes a record of a name that occurs once.
    void add(const QString& what, int size = 10)
    {
        const QString name = u"%1 (%2): %3"_s.arg(QString::fromLatin1(QTest::currentTestFunction()),
                                                  QString::fromLatin1(QTest::currentDataTag()), what);
        ChangeSetBuilder changes(m_ann->document->mesh());
        changes.create(Dataset {.name = name, .product = m_orders, .description = QString(size, u'x')});
        m_made += name;
        QVERIFY(m_ann->document->commit(changes.build(name)));
    }

    bool isSettled() const
    {
        const auto open = m_ann->session->outgoing();
        return open && open->empty() && m_ann->session->state().phase == Phase::Idle
            && m_ann->document->mesh().find(m_orders);
    }

    /// Of the connection as it is now.
    void setPatience(int milliseconds)
    {
        std::optional<Status> isSet;
        m_ann->session->ask(
            [milliseconds](SharedMesh& shared) -> Status {
                shared.connection().setPatience(milliseconds);
                return ok();
            },
            this, [&](const Status& status) { isSet = status; });
        QTRY_VERIFY(isSet && *isSet);
    }

    static void report(const StallMeter& stalls)
    {
        qInfo("longest time away from events: %lld ms", static_cast<long long>(stalls.longest()));
    }

    void everythingArrivedOnce()
    {
        QVERIFY(m_lea->sync());
        QVERIFY(m_lea->document->mesh() == m_ann->document->mesh());
        QStringList names;
        for (const Dataset& dataset : m_lea->document->mesh().all<Dataset>())
            names += dataset.name;
        for (const QString& name : m_made)
            QCOMPARE(QPair(name, names.count(name)), QPair(name, qsizetype(1)));
    }

    SharedMeshFixture m_fixture;
    ProductId m_orders;
    std::unique_ptr<Desk> m_lea;
    std::unique_ptr<LinkedDesk> m_ann;
    QStringList m_made; // names of the records of this test
};

Q_DECLARE_METATYPE(mesh::test::LinkFaults)

QTEST_GUILESS_MAIN(TestBadLinks)
#include "tst_bad_links.moc"
