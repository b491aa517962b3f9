// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Many stewards, each on a thread with a workspace and the client of the studio, edit what they have in common while
// sessions are killed and the server loses power. Afterwards every desk must hold what the server holds, and the audit
// log must tell every change exactly once. MESHSTEAD_SOAK=1 runs it at full length.

#include "mesh/shared_change.h"
#include "sharing/verification.h"
#include "support/shared_mesh_fixture.h"

#include <QJsonDocument>
#include <QTest>
#include <QThread>

#include <atomic>
#include <random>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

struct Sizes
{
    int stewards;
    int operations;
    std::vector<quint64> seeds;
    int restarts;
};

Sizes sizes()
{
    if (qEnvironmentVariableIsSet("MESHSTEAD_SOAK"))
        return {50, 200, {7, 11, 23}, 3};
    return {8, 30, {7}, 1};
}

constexpr int domainCount = 8;

/// What went well and wrong on one desk.
struct Tally
{
    int operations = 0;
    int conflicts = 0;
    int lost = 0; // connections
    QString failure;
};

class Steward
{
public:
    Steward(SharedMeshFixture& fixture, std::atomic<int>& operations, QString login, quint64 seed,
            std::vector<ProductId> products)
        : m_fixture(fixture)
        , m_operations(operations)
        , m_random(seed)
        , m_products(std::move(products))
    {
        m_desk.login = std::move(login);
    }

    /// On a thread of its own, to which its connections belong.
    void run(int operations)
    {
        work(operations);
        m_desk.shared.reset();
        m_desk.document.reset();
    }

    /// Sends the rest and takes in the rest. True where nothing waits any more.
    bool quiesce()
    {
        if (!m_desk.document)
            m_desk.reopen();
        settleConflicts();
        return sync() && m_desk.outgoing(open()).empty();
    }

    Desk& desk() { return m_desk; }
    const Tally& tally() const { return m_tally; }
    static std::vector<OutgoingState> open()
    {
        return {OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict,
                OutgoingState::Denied,  OutgoingState::Outdated, OutgoingState::Refused};
    }

private:
    void work(int operations)
    {
        auto created = Document::create(m_desk.path(), {.user = m_desk.login});
        if (!created)
            return fail(created.error());
        m_desk.document = std::move(*created);
        if (!patiently([&] { return joinSharedMesh(*m_desk.document, *m_desk.shared); }) || !sync())
            return;
        while (m_tally.operations < operations && m_tally.failure.isEmpty()) {
            const int burst = std::min(operations - m_tally.operations, 1 + int(m_random() % 8));
            for (int count = 0; count < burst; ++count)
                edit();
            if (!sync())
                return;
            settleConflicts();
        }
    }

    void fail(const Error& error)
    {
        m_tally.failure = QString(m_desk.login % u": "_s % error.message % u" / "_s % error.detail);
    }

    bool connect()
    {
        auto shared = SharedMesh::open(m_fixture.server().address(m_fixture.database(), m_desk.login),
                                       SharedMeshFixture::passwordOf(m_desk.login));
        if (!shared)
            return false;
        m_desk.shared = std::move(*shared);
        return true;
    }

    /// Again and again while the connection is what fails.
    template<typename F>
    bool patiently(F&& work)
    {
        for (int attempt = 0; attempt < 200; ++attempt) {
            if (!m_desk.shared && !connect()) {
                QThread::msleep(50 + m_random() % 100);
                continue;
            }
            const auto result = work();
            if (result)
                return true;
            using Code = Error::Code;
            if (result.error().code != Code::Offline && result.error().code != Code::Busy) {
                fail(result.error());
                return false;
            }
            ++m_tally.lost;
            m_desk.shared.reset();
        }
        m_tally.failure = QString(m_desk.login % u": gave up"_s);
        return false;
    }

    bool sync()
    {
        return patiently([&] { return m_desk.sync(); });
    }

    void settleConflicts()
    {
        for (const Outgoing& stuck : m_desk.outgoing({OutgoingState::Conflict})) {
            ++m_tally.conflicts;
            const auto resolution = m_random() % 2 ? Resolution::Mine : Resolution::Theirs;
            if (const Status status = resolve(*m_desk.document, stuck.id, resolution); !status)
                fail(status.error());
        }
        for (const Outgoing& stuck :
             m_desk.outgoing({OutgoingState::Denied, OutgoingState::Refused, OutgoingState::Outdated})) {
            m_tally.failure = QString(m_desk.login % u": "_s
                                      % QString::fromUtf8(QJsonDocument(stuck.verdict).toJson(QJsonDocument::Compact))
                                      % QString::fromUtf8(stuck.content.left(500)));
        }
    }

    void edit()
    {
        ++m_tally.operations;
        ++m_operations;
        const Mesh& mesh = m_desk.document->mesh();
        const ProductId product = m_products[m_random() % m_products.size()];
        ChangeSetBuilder changes(mesh);
        const QString text = u"%1 %2"_s.arg(m_desk.login).arg(m_tally.operations);
        switch (m_random() % 8) {
        case 0:
        case 1:
            changes.edit<Product>(product, [&](Product& each) { each.purpose = text; });
            break;
        case 2:
            changes.edit<Product>(product, [&](Product& each) { each.tier = text; });
            break;
        case 3:
            changes.edit<Product>(product, [&](Product& each) {
                if (m_random() % 2 && !each.tags.isEmpty())
                    each.tags.removeAt(qsizetype(m_random() % quint64(each.tags.size())));
                else
                    each.tags += text;
            });
            break;
        case 4:
            changes.edit<Product>(product, [&](Product& each) { each.retention = u"%1d"_s.arg(1 + m_random() % 90); });
            break;
        case 5:
            changes.create(Dataset {.name = text, .product = product});
            break;
        case 6: {
            const auto datasets = mesh.referring<&Dataset::product>(product);
            if (!datasets.empty()) {
                const DatasetId id = datasets[m_random() % datasets.size()]->id;
                changes.edit<Dataset>(id, [&](Dataset& each) { each.description = text; });
            }
            break;
        }
        default: {
            const auto datasets = mesh.referring<&Dataset::product>(product);
            if (!datasets.empty())
                changes.remove(datasets[m_random() % datasets.size()]->id);
        }
        }
        if (const Status status = m_desk.commit(changes, u"Edit"_s); !status)
            fail(status.error());
    }

    SharedMeshFixture& m_fixture;
    std::atomic<int>& m_operations; // of all stewards
    std::mt19937_64 m_random;
    std::vector<ProductId> m_products;
    Desk m_desk;
    Tally m_tally;
};

/// Kills sessions of stewards, and now and then the server: by the work that was done, so that a slow machine is not
/// killed more often than it can get up.
class Chaos
{
public:
    Chaos(SharedMeshFixture& fixture, const std::atomic<int>& operations, const Sizes& sizes)
        : m_thread(QThread::create([this, &fixture, &operations, sizes] { run(fixture, operations, sizes); }))
    {
        m_thread->start();
    }
    ~Chaos()
    {
        m_isOver = true;
        m_thread->wait();
    }
    int killed() const { return m_killed; }

private:
    void run(SharedMeshFixture& fixture, const std::atomic<int>& operations, const Sizes& sizes)
    {
        const int all = sizes.stewards * sizes.operations;
        const int betweenKills = 2 * sizes.stewards;
        const int betweenRestarts = all / (sizes.restarts + 1);
        int nextKill = betweenKills;
        int nextRestart = betweenRestarts;
        while (!m_isOver) {
            QThread::msleep(10);
            if (operations >= nextKill) {
                nextKill += betweenKills;
                const QString count = fixture.server().ask(
                    fixture.database(),
                    "select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity where usename like "
                    "'st\\_%' order by state = 'active' desc, random() limit 2) z");
                m_killed += count.toInt();
            }
            if (operations >= nextRestart && nextRestart < all) {
                nextRestart += betweenRestarts;
                fixture.server().restartAtOnce();
            }
        }
    }

    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_killed = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class TestStewardRace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
    }

    void nothingIsLostAndNobodyWritesBlindly_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : sizes().seeds)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void nothingIsLostAndNobodyWritesBlindly()
    {
        QFETCH(quint64, seed);
        SharedMeshFixture fixture;
        QVERIFY2(fixture.start(), qPrintable(fixture.errorText()));
        auto lea = fixture.desk(u"lea"_s);
        std::vector<std::vector<ProductId>> products(domainCount);
        std::vector<Uuid> domains;
        ChangeSetBuilder changes(lea->document->mesh());
        for (int domain = 0; domain < domainCount; ++domain) {
            const DomainId id = changes.create(Domain {.name = u"Domain %1"_s.arg(domain)});
            domains.push_back(id.uuid);
            for (int count = 0; count < 3; ++count) {
                products[std::size_t(domain)].push_back(
                    changes.create(Product {.name = u"Product %1.%2"_s.arg(domain).arg(count), .domain = id}));
            }
        }
        QVERIFY(lea->commit(changes, u"Begin"_s));
        QVERIFY(lea->sync());
        std::vector<std::unique_ptr<Steward>> stewards;
        std::atomic<int> operations = 0;
        for (int count = 0; count < sizes().stewards; ++count) {
            const QString login = u"st_%1"_s.arg(count);
            const auto first = std::size_t(count % domainCount);
            const auto second = std::size_t((count + 1) % domainCount);
            fixture.addPerson(login, SharedRole::Steward, {domains[first], domains[second]});
            auto own = products[first];
            own.insert(own.end(), products[second].begin(), products[second].end());
            stewards.push_back(
                std::make_unique<Steward>(fixture, operations, login, seed * 1000 + quint64(count), own));
        }
        int killed = 0;
        {
            Chaos chaos(fixture, operations, sizes());
            std::vector<std::unique_ptr<QThread>> threads;
            for (const auto& steward : stewards) {
                threads.emplace_back(QThread::create([&] { steward->run(sizes().operations); }));
                threads.back()->start();
            }
            for (const auto& thread : threads)
                QVERIFY(thread->wait());
            killed = chaos.killed();
        }
        for (const auto& steward : stewards)
            QVERIFY2(steward->tally().failure.isEmpty(), qPrintable(steward->tally().failure));
        for (int round = 0; round < 8; ++round) {
            bool isQuiet = true;
            for (const auto& steward : stewards)
                isQuiet = steward->quiesce() && isQuiet;
            if (isQuiet)
                break;
        }
        lea->shared = fixture.connect(u"lea"_s);
        QVERIFY(lea->sync());
        int conflicts = 0;
        int lost = 0;
        std::size_t merged = 0;
        for (const auto& steward : stewards) {
            QVERIFY2(steward->tally().failure.isEmpty(), qPrintable(steward->tally().failure));
            QCOMPARE(steward->desk().outgoing(Steward::open()).size(), 0);
            QVERIFY(steward->desk().sync());
            QVERIFY2(steward->desk().document->mesh() == lea->document->mesh(), qPrintable(steward->desk().login));
            conflicts += steward->tally().conflicts;
            lost += steward->tally().lost;
            merged += steward->desk().outgoing({OutgoingState::Merged}).size();
        }
        const auto verification = verifySharedMesh(*lea->shared, {});
        QVERIFY(verification);
        for (const Finding& finding : verification->findings)
            qWarning().noquote() << finding.text;
        QVERIFY(verification->isSound());
        // Every change set once, by who made it; nothing outside of the domains of who did it.
        QCOMPARE(
            fixture.server().ask(fixture.database(), "select count(*) from mesh.change_set where login like 'st\\_%'"),
            QString::number(merged));
        QCOMPARE(fixture.server().ask(
                     fixture.database(),
                     "select count(*) from audit.event e join audit.block b using (cno) join mesh.record r on r.id = "
                     "e.record where b.login like 'st\\_%' and not exists (select 1 from mesh.member m where m.login = "
                     "b.login and m.domain = r.domain)"),
                 u"0"_s);
        QCOMPARE(blindOverwrites(fixture), 0);
        QVERIFY(conflicts > 0); // otherwise nothing was tested
        QVERIFY(killed > 0);
        qInfo().noquote() << u"%1 change sets, %2 conflicts, %3 sessions killed, %4 connections lost, %5 commits"_s
                                 .arg(merged)
                                 .arg(conflicts)
                                 .arg(killed)
                                 .arg(lost)
                                 .arg(verification->commits);
    }

private:
    /// Changes whose `before` is not what the change before left: somebody's work written over unseen.
    static int blindOverwrites(SharedMeshFixture& fixture)
    {
        const auto session = fixture.session(u"lea"_s);
        const auto rows = session->run("SELECT record::text, op, payload FROM audit.event WHERE kind NOT LIKE '#%' "
                                       "ORDER BY cno, ord");
        if (!rows)
            return -1;
        QHash<QString, QJsonObject> records;
        int blind = 0;
        for (int row = 0; row < rows->rows(); ++row) {
            const QJsonObject payload = QJsonDocument::fromJson(rows->text(row, 2).toUtf8()).object();
            QJsonObject& record = records[rows->text(row, 0)];
            const QJsonObject before = payload[u"o"_s].toObject();
            const QJsonObject after = payload[u"n"_s].toObject();
            for (auto field = before.begin(); field != before.end(); ++field) {
                blind += record[field.key()] != field.value();
                record.remove(field.key());
            }
            for (auto field = after.begin(); field != after.end(); ++field)
                record.insert(field.key(), field.value());
        }
        return blind;
    }
};

QTEST_GUILESS_MAIN(TestStewardRace)
#include "tst_steward_race.moc"
