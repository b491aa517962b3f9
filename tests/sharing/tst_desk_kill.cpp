// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Kills a desk at every kind of step of joining, pushing, pulling and taking in, and looks whether it and the shared
// mesh still belong together. The desk is a process of its own, this program itself: tst_desk_kill --victim FILE
// ADDRESS ROUND KIND NUMBER. MESHSTEAD_SOAK=1 runs it at full length.

#include "document/document_reader.h"
#include "mesh/generated_mesh.h"
#include "sharing/verification.h"
#include "support/fault_points.h"
#include "support/shared_mesh_fixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <array>
#include <cstdio>
#include <random>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<OutgoingState> unsettled {OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict,
                                            OutgoingState::Denied,  OutgoingState::Outdated, OutgoingState::Refused};

void say(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int giveUp(const Error& error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

/// Small edits, each a change set of its own. Says what is on the disk now.
Status work(Document& document, const QString& round)
{
    ProductId product; // that nobody else says the purpose of: no conflicts here
    for (const Product& each : document.mesh().all<Product>()) {
        if ((each.name == u"Orders") == (document.user() == u"ann"))
            product = each.id;
    }
    for (int count = 0; count < 3; ++count) {
        ChangeSetBuilder changes(document.mesh());
        const QString name = u"%1.%2"_s.arg(round).arg(count);
        changes.create(Dataset {.name = name, .product = product});
        changes.edit<Product>(product, [&](Product& each) { each.purpose = name; });
        if (const Status status = document.commit(changes.build(name)); !status)
            return status;
        say(u"made "_s + name);
    }
    for (const Dataset& dataset : document.mesh().all<Dataset>()) {
        if (!dataset.name.startsWith(round.section(u'.', 0, 0) + u'.') || !dataset.name.endsWith(u".1"_s))
            continue;
        const QString name = dataset.name;
        ChangeSetBuilder changes(document.mesh());
        changes.remove(dataset.id);
        if (const Status status = document.commit(changes.build(u"Remove"_s)); !status)
            return status;
        say(u"removed "_s + name);
        break;
    }
    return ok();
}

/// Joins where that has not happened, works, and exchanges everything twice.
int runVictim(const QString& path, const QString& addressText, const QString& round, FaultPoint kind, int number)
{
    if (number > 0)
        dieAt(kind, number);
    const auto address = ServerAddress::fromText(addressText);
    if (!address)
        return giveUp(address.error());
    auto document = Document::open(path, {.user = address->login});
    if (!document)
        return giveUp(document.error());
    auto shared = SharedMesh::open(*address, SharedMeshFixture::passwordOf(address->login));
    if (!shared)
        return giveUp(shared.error());
    const auto settings = readSettings(**document);
    if (!settings)
        return giveUp(settings.error());
    if (!*settings) {
        if (const Status status = joinSharedMesh(**document, **shared); !status)
            return giveUp(status.error());
        if (const auto outcome = syncNow(**document, **shared); !outcome)
            return giveUp(outcome.error());
    }
    for (const QString& half : {u".a"_s, u".b"_s}) {
        if (const Status status = work(**document, round + half); !status)
            return giveUp(status.error());
        if (const auto outcome = syncNow(**document, **shared); !outcome)
            return giveUp(outcome.error());
    }
    for (const FaultPoint each : faultPoints)
        say(u"passed %1"_s.arg(passedPoints(each)));
    return 0;
}

/// How a victim ended and what it had said before.
struct Ending
{
    bool isKilled = false;
    bool isGood = false; ///< killed, or at its end
    QStringList made;
    QStringList removed;
    std::vector<int> passed; ///< points of each kind, where it came to its end
};

} // namespace

class TestDeskKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
    }

    void aKilledDeskLosesNothingAndSendsNothingTwice_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<quint32>("seed");
        if (qEnvironmentVariableIsSet("MESHSTEAD_SOAK")) {
            for (const quint32 seed : {3, 5, 8})
                QTest::addRow("200 points, seed %u", seed) << 200 << seed;
        } else {
            QTest::newRow("72 points") << 72 << quint32(1);
        }
    }
    void aKilledDeskLosesNothingAndSendsNothingTwice()
    {
        QFETCH(int, points);
        QFETCH(quint32, seed);
        SharedMeshFixture fixture;
        QVERIFY2(fixture.start(), qPrintable(fixture.errorText()));
        m_fixture = &fixture;
        m_observer = fixture.desk(u"lea"_s);
        ChangeSetBuilder changes(m_observer->document->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        m_orders = changes.create(Product {.name = u"Orders"_s, .domain = sales});
        QVERIFY(m_observer->commit(changes, u"Begin"_s));
        QVERIFY(m_observer->sync());
        fixture.addPerson(u"ann"_s, SharedRole::Steward, {sales.uuid});
        m_random.seed(seed);
        m_slowestStart = 0;

        // A third of them while a workspace with something in it joins, the others while one that belongs to it works.
        int killed = 0;
        std::array<int, std::size(faultPoints)> killedAt {};
        std::unique_ptr<Desk> ann = fixture.desk(u"ann"_s);
        std::vector<int> joining;
        std::vector<int> working;
        for (int round = 0; killed < points; ++round) {
            QVERIFY2(round < 3 * points, "the victims do not come to the points");
            const bool isJoining = round % 3 == 2;
            std::unique_ptr<Desk> newcomer = isJoining ? deskWithContent(round) : nullptr;
            Desk& desk = isJoining ? *newcomer : *ann;
            std::vector<int>& passed = isJoining ? joining : working;
            const auto kind = faultPoints[round / 3 % std::size(faultPoints)];
            const int number = passed.empty() ? 0 : 1 + int(m_random() % std::uint32_t(passed[std::size_t(kind)]));
            const Ending ending = run(desk, round, kind, number);
            QVERIFY(ending.isGood);
            killed += ending.isKilled;
            killedAt[std::size_t(kind)] += ending.isKilled;
            if (!ending.isKilled)
                passed = ending.passed;
            const QString fault = faultOf(desk, ending);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"round %1, kind %2, point %3: %4"_s.arg(round).arg(int(kind)).arg(number).arg(fault)));
        }
        const auto verification = verifySharedMesh(*m_observer->shared, {});
        QVERIFY(verification && verification->isSound());
        QCOMPARE(fixture.server().ask(fixture.database(), "select count(*) from mesh.change_set where login = 'ann'"),
                 QString::number(ann->outgoing({OutgoingState::Merged}).size()));
        // Who begins now sees the same.
        QVERIFY(fixture.desk(u"ann"_s)->document->mesh() == m_observer->document->mesh());
        qInfo("%d kills (%d in SQLite, %d in PostgreSQL, %d while writing), slowest start afterwards %lld ms", killed,
              killedAt[0], killedAt[1], killedAt[2], static_cast<long long>(m_slowestStart));
    }

private:
    /// A workspace that works alone and holds something.
    std::unique_ptr<Desk> deskWithContent(int round)
    {
        auto desk = std::make_unique<Desk>();
        desk->login = u"lea"_s;
        desk->document = std::move(*Document::create(desk->path(), {.user = desk->login}));
        const Mesh mesh = generateMesh({.datasets = 6, .columns = 20, .flows = 10, .seed = quint64(round) + 100});
        if (!desk->document->commitNow(creating(mesh)))
            qFatal("cannot make the content");
        return desk;
    }

    /// Lets the desk work in a process of its own, beside a colleague.
    Ending run(Desk& desk, int round, FaultPoint kind, int number)
    {
        desk.shared.reset();
        desk.document.reset();
        ChangeSetBuilder changes(m_observer->document->mesh());
        changes.create(Dataset {.name = u"of the colleague %1"_s.arg(round), .product = m_orders});
        changes.edit<Product>(m_orders, [&](Product& product) { product.tier = QString::number(round); });
        if (!m_observer->commit(changes, u"Beside"_s) || !m_observer->sync())
            qFatal("the colleague cannot work");
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QCoreApplication::applicationFilePath(),
                     {u"--victim"_s, desk.path(),
                      m_fixture->server().address(m_fixture->database(), desk.login).toText(), u"round-%1"_s.arg(round),
                      QString::number(int(kind)), QString::number(number)});
        Ending ending;
        if (!victim.waitForFinished(60'000))
            return ending;
        ending.isKilled = victim.exitStatus() == QProcess::CrashExit;
        ending.isGood = ending.isKilled || victim.exitCode() == 0;
        for (const QString& line : QString::fromUtf8(victim.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
            const QString rest = line.section(u' ', 1);
            if (line.startsWith(u"made "))
                ending.made += rest;
            else if (line.startsWith(u"removed "))
                ending.removed += rest;
            else
                ending.passed.push_back(rest.toInt());
        }
        return ending;
    }

    /// What is wrong with the desk that was killed and the shared mesh, or nothing.
    QString faultOf(Desk& desk, const Ending& ending)
    {
        QElapsedTimer timer;
        timer.start();
        auto opened = Document::open(desk.path(), {.user = desk.login});
        m_slowestStart = std::max(m_slowestStart, timer.elapsed());
        if (!opened)
            return opened.error().message;
        desk.document = std::move(*opened);
        if (!desk.document->reader().verifyJournal())
            return u"the journal does not hold"_s;
        for (const QString& name : ending.made) {
            if (count(desk, name) != (ending.removed.contains(name) ? 0 : 1))
                return QString(u"committed, but not on the desk: "_s % name);
        }
        desk.shared = m_fixture->connect(desk.login);
        const auto settings = readSettings(*desk.document);
        if (!settings)
            return settings.error().message;
        if (!*settings) {
            if (const Status status = joinSharedMesh(*desk.document, *desk.shared); !status)
                return status.error().message;
        }
        const Mesh before = desk.document->mesh();
        if (const auto outcome = desk.sync(); !outcome)
            return QString(outcome.error().message % outcome.error().detail);
        for (const Outgoing& open : desk.outgoing(unsettled))
            return QString(u"not settled: "_s % open.reason % u' ' % stateToken(open.state) % u' '
                           % QString::fromUtf8(QJsonDocument(open.verdict).toJson(QJsonDocument::Compact)));
        if (!m_observer->sync())
            return u"the colleague cannot go on"_s;
        if (!(m_observer->document->mesh() == desk.document->mesh()))
            return u"the desk does not show what the shared mesh has"_s;
        for (const Dataset& dataset : before.all<Dataset>()) {
            if (!desk.document->mesh().find(dataset.id))
                return QString(u"lost: "_s % dataset.name);
        }
        QSet<QString> names;
        for (const Dataset& dataset : desk.document->mesh().all<Dataset>()) {
            if (dataset.name.startsWith(u"round-") && names.contains(dataset.name))
                return QString(u"there twice: "_s % dataset.name);
            names.insert(dataset.name);
        }
        for (const QString& name : ending.made) {
            if (names.contains(name) == ending.removed.contains(name))
                return QString(u"committed, but not in the shared mesh: "_s % name);
        }
        return {};
    }

    static int count(const Desk& desk, const QString& name)
    {
        int found = 0;
        for (const Dataset& dataset : desk.document->mesh().all<Dataset>())
            found += dataset.name == name;
        return found;
    }

    SharedMeshFixture* m_fixture = nullptr;
    std::unique_ptr<Desk> m_observer;
    ProductId m_orders;
    std::mt19937 m_random;
    qint64 m_slowestStart = 0; // ms
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 7 && arguments[1] == u"--victim"_s) {
        return runVictim(arguments[2], arguments[3], arguments[4], FaultPoint(arguments[5].toInt()),
                         arguments[6].toInt());
    }
    TestDeskKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desk_kill.moc"
