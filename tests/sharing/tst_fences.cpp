// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What must hold by itself, whatever the rest does: row security without push's own checks, plans that stay good when
// the tables are large, passwords that stand nowhere, and a stolen login that is stopped at once.

#include "sharing/shared_schema.h"
#include "sharing/verification.h"
#include "support/mutation.h"
#include "support/raw_client.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(MESHSTEAD_BIN_DIR "/meshstead");
constexpr int largeTable = 12'000; // rows

/// Two domains with a product each; ann is a steward of the first.
class Scene
{
public:
    explicit Scene(const std::vector<Replacement>& mutation = {})
    {
        const auto alter = [&](QByteArray sql) { return mutated(std::move(sql), mutation); };
        if (!fixture.start(alter))
            qFatal("%s", qPrintable(fixture.errorText()));
        lea = fixture.desk(u"lea"_s);
        ChangeSetBuilder changes(lea->document->mesh());
        sales = changes.create(Domain {.name = u"Sales"_s});
        finance = changes.create(Domain {.name = u"Finance"_s});
        orders = changes.create(Product {.name = u"Orders"_s, .domain = sales});
        ledger = changes.create(Product {.name = u"Ledger"_s, .domain = finance});
        if (!lea->commit(changes, u"Begin"_s) || !lea->sync())
            qFatal("no beginning");
        fixture.addPerson(u"ann"_s, SharedRole::Steward, {sales.uuid});
        fixture.addPerson(u"aud"_s, SharedRole::Auditor);
    }

    QString ask(const QByteArray& sql) { return fixture.server().ask(fixture.database(), sql); }

    SharedMeshFixture fixture;
    std::unique_ptr<Desk> lea;
    DomainId sales;
    DomainId finance;
    ProductId orders;
    ProductId ledger;
};

/// What a steward of Sales is up to.
using Deed = QJsonObject (*)(const Scene& scene);

const std::pair<const char*, Deed> deeds[] {
    {"edit",
     [](const Scene& scene) { return rawUpdate("product", scene.ledger.uuid, u"purpose"_s, QJsonValue(), u"mine"_s); }},
    {"remove",
     [](const Scene& scene) {
         return rawRemove("product", scene.ledger.uuid,
                          {{u"name"_s, u"Ledger"_s}, {u"domain"_s, scene.finance.uuid.toString()}});
     }},
    {"add",
     [](const Scene& scene) {
         return rawCreate("product", newUuid(), {{u"name"_s, u"Mine"_s}, {u"domain"_s, scene.finance.uuid.toString()}});
     }},
    {"take over",
     [](const Scene& scene) {
         return rawUpdate("product", scene.ledger.uuid, u"domain"_s, scene.finance.uuid.toString(),
                          scene.sales.uuid.toString());
     }},
    {"hand over",
     [](const Scene& scene) {
         return rawUpdate("product", scene.orders.uuid, u"domain"_s, scene.sales.uuid.toString(),
                          scene.finance.uuid.toString());
     }},
    {"add a policy",
     [](const Scene&) {
         return rawCreate("policy", newUuid(), {{u"name"_s, u"All is allowed"_s}});
     }},
    {"add a domain",
     [](const Scene&) {
         return rawCreate("domain", newUuid(), {{u"name"_s, u"Mine"_s}});
     }},
};

bool holds(const QString& folder, const QByteArray& secret)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            return true;
    }
    return false;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(Deed)

class TestFences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        // As if push had forgotten every check of who may.
        m_unchecked = std::make_unique<Scene>(std::vector<Replacement> {
            {"    if p_is_lead then\n        return '{}';", "    if true then\n        return '{}';"},
            {"if v_role is null or v_role not in ('steward', 'lead') then", "if false then"}});
    }

    void rowSecurityAloneRefusesWhatIsForeign_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<Deed>("deed");
        for (const auto& [name, deed] : deeds) {
            QTest::addRow("a steward: %s", name) << u"ann"_s << deed;
            QTest::addRow("an auditor: %s", name) << u"aud"_s << deed;
        }
    }
    void rowSecurityAloneRefusesWhatIsForeign()
    {
        QFETCH(QString, login);
        QFETCH(Deed, deed);
        const QByteArray state = "select md5(string_agg(r::text, '' order by id)) from mesh.record r";
        const QString before = m_unchecked->ask(state);
        RawClient client(m_unchecked->fixture, login);
        const auto answer = client.push({deed(*m_unchecked)});
        QVERIFY2(!answer, answer ? qPrintable(QString::number((*answer)[u"cno"_s].toInteger())) : "");
        QCOMPARE(client.session().failure().state, QByteArray("42501"));
        QCOMPARE(m_unchecked->ask(state), before);
    }

    void rowSecurityLetsThroughWhatIsOnesOwn()
    {
        RawClient client(m_unchecked->fixture, u"ann"_s);
        QVERIFY(client.push({rawUpdate("product", m_unchecked->orders.uuid, u"purpose"_s, QJsonValue(), u"own"_s)}));
    }

    void aFunctionThatDoesNotPinItsSearchPathIsFound()
    {
        const auto isTight = [&] {
            const auto checks = checkSharedSchema(m_unchecked->lea->shared->connection());
            return checks && std::ranges::all_of(*checks, &InstallCheck::isOk);
        };
        QVERIFY(isTight());
        const auto execute = [&](const QByteArray& sql) {
            return m_unchecked->fixture.server().execute(m_unchecked->fixture.database(), sql);
        };
        QCOMPARE(execute("create function mesh.open_door() returns int language sql security definer return 1; "
                         "revoke all on function mesh.open_door() from public"),
                 QString());
        QVERIFY(!isTight());
        QCOMPARE(execute("alter function mesh.open_door() set search_path = pg_catalog, pg_temp"), QString());
        QVERIFY(isTight());
        QCOMPARE(m_unchecked->ask("select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where "
                                  "p.prosecdef and n.nspname !~ '^pg_|^information_schema' and not "
                                  "coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false)"),
                 u"0"_s);
    }

    void noExchangeReadsALargeTableFromEndToEnd_data()
    {
        QTest::addColumn<bool>("isAnalysed"); // whether the planner knows how large they are
        QTest::newRow("before the planner has looked") << false;
        QTest::newRow("after") << true;
    }
    void noExchangeReadsALargeTableFromEndToEnd()
    {
        QFETCH(bool, isAnalysed);
        Scene scene;
        auto ann = scene.fixture.desk(u"ann"_s);
        auto lea = scene.fixture.desk(u"lea"_s);
        grow(scene);
        if (isAnalysed)
            QCOMPARE(scene.fixture.server().execute(scene.fixture.database(), "vacuum analyze"), QString());
        QVERIFY(ann->sync() && lea->sync()); // reads all of it, once
        for (Desk* desk : {ann.get(), lea.get(), scene.lea.get()})
            desk->shared.reset(); // a session tells its numbers at its end
        QVERIFY(isAlone(scene));
        QCOMPARE(scene.fixture.server().execute(scene.fixture.database(), "select pg_stat_reset()"), QString());
        ann->shared = scene.fixture.connect(u"ann"_s);
        lea->shared = scene.fixture.connect(u"lea"_s);
        for (int round = 0; round < 10; ++round) {
            for (Desk* desk : {ann.get(), lea.get()}) {
                ChangeSetBuilder changes(desk->document->mesh());
                changes.edit<Product>(scene.orders, [&](Product& each) { each.purpose = u"%1"_s.arg(round); });
                const DatasetId id = changes.create(Dataset {.name = u"d"_s, .product = scene.orders});
                QVERIFY(desk->commit(changes, u"Edit"_s));
                QVERIFY(desk->sync());
                ChangeSetBuilder removal(desk->document->mesh());
                removal.remove(id);
                QVERIFY(desk->commit(removal, u"Remove"_s));
                QVERIFY(desk->sync());
                QVERIFY(desk->shared->beat(readSettings(*desk->document).value()->client));
            }
        }
        ann.reset();
        lea.reset();
        QVERIFY(isAlone(scene));
        const QByteArray readAll = "select coalesce(string_agg(relname || ' ' || seq_scan || ' times', ', '), '') from "
                                   "pg_stat_user_tables where schemaname in ('mesh', 'audit') and seq_tup_read > 10000";
        QCOMPARE(scene.ask(readAll), QString());
        QVERIFY(scene.ask("select sum(idx_scan) from pg_stat_user_tables where relname = 'record'").toInt() > 20);
    }

    void aPasswordStandsNowhere()
    {
        if (!QFile::exists(program))
            QSKIP("built without the program");
        Scene scene;
        const QTemporaryDir home;
        const QTemporaryDir secrets;
        QFile passwords(secrets.filePath(u"passwords"_s));
        QVERIFY(passwords.open(QIODevice::WriteOnly));
        passwords.write("*:*:*:ann:" + SharedMeshFixture::passwordOf(u"ann"_s).toUtf8() + "\n");
        passwords.close();
        QVERIFY(passwords.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QByteArray told;
        QByteArray inProcesses;
        const auto run = [&](const QStringList& words) {
            QProcess process;
            auto environment = QProcessEnvironment::systemEnvironment();
            for (const auto& name :
                 {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
                environment.insert(name, home.path());
            environment.insert(u"PGPASSFILE"_s, passwords.fileName());
            process.setProcessEnvironment(environment);
            process.start(program, words);
            const QString folder = u"/proc/%1/"_s.arg(process.processId());
            while (process.state() != QProcess::NotRunning) {
                inProcesses += contentOf(folder + u"cmdline"_s) + contentOf(folder + u"environ"_s);
                process.waitForFinished(20);
            }
            told += process.readAllStandardOutput() + process.readAllStandardError();
            return process.exitCode();
        };
        const QString workspace = home.filePath(u"ann.meshstead"_s);
        const QString address = scene.fixture.server().address(scene.fixture.database(), u"ann"_s).toText();
        QCOMPARE(run({u"new"_s, workspace}), 0);
        QCOMPARE(run({u"share"_s, u"join"_s, workspace, u"--to"_s, address}), 0);
        QCOMPARE(run({u"share"_s, u"sync"_s, workspace}), 0);
        QCOMPARE(run({u"share"_s, u"verify"_s, workspace}), 0);
        const QByteArray secret = SharedMeshFixture::passwordOf(u"ann"_s).toUtf8();
        QVERIFY(inProcesses.contains("share")); // it was looked at
        QVERIFY(!inProcesses.contains(secret));
        QVERIFY(!told.contains(secret));
        QVERIFY(QFile::exists(workspace));
        QVERIFY(!holds(home.path(), secret));
        // Nor at the server, which was told a verifier when the login was made.
        const QByteArray log
            = scene.ask("select pg_read_file(current_setting('data_directory') || '/../server.log')").toUtf8();
        QVERIFY(!log.isEmpty());
        QVERIFY(!log.contains(secret));
    }

    void aStolenLoginIsStoppedAtOnce()
    {
        Scene scene;
        std::atomic<bool> isOver = false;
        std::atomic<int> done = 0;
        const auto steal = [&] {
            // Edits, again and again, and comes back where it was thrown out.
            RawClient thief(scene.fixture, u"ann"_s);
            QJsonValue before;
            while (!isOver) {
                const QString after = u"stolen %1"_s.arg(done);
                if (!thief.push({rawUpdate("product", scene.orders.uuid, u"purpose"_s, before, after)}))
                    return;
                before = after;
                ++done;
            }
        };
        const std::unique_ptr<QThread> thread(QThread::create(steal));
        thread->start();
        QTRY_VERIFY_WITH_TIMEOUT(done > 50, 30'000);
        const auto admin = scene.fixture.session(u"lea"_s);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(admin->run("SELECT mesh.person_revoke($1::name)", {u"ann"_s}));
        QVERIFY(admin->run("SELECT mesh.person_end_sessions($1::name)", {u"ann"_s}));
        const qint64 stopped = timer.elapsed();
        const QString after = scene.ask("select cno from audit.head");
        QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 10'000);
        isOver = true;
        QVERIFY(thread->wait());
        QCOMPARE(scene.ask("select cno from audit.head"), after);
        QVERIFY(!SharedMesh::open(scene.fixture.server().address(scene.fixture.database(), u"ann"_s),
                                  SharedMeshFixture::passwordOf(u"ann"_s)));
        // All that it did, and nothing else, is listed.
        timer.restart();
        const auto activity = admin->run("SELECT cno, record::text FROM mesh.activity($1::name, $2)", {u"ann"_s, 0});
        QVERIFY(activity);
        QCOMPARE(QString::number(activity->rows()),
                 scene.ask("select count(*) from audit.event e join audit.block b using (cno) where b.login = 'ann'"));
        QVERIFY(activity->rows() >= done);
        for (int row = 0; row < activity->rows(); ++row)
            QCOMPARE(activity->text(row, 1), scene.orders.uuid.toString());
        qInfo("stopped in %lld ms after %d edits, which are listed in %lld ms", static_cast<long long>(stopped),
              int(done), static_cast<long long>(timer.elapsed()));
    }

private:
    /// Waits until no desk is signed in any more.
    static bool isAlone(Scene& scene)
    {
        return QTest::qWaitFor(
            [&] { return scene.ask("select count(*) from pg_stat_activity where usename in ('ann', 'lea')") == u"0"; },
            10'000);
    }

    /// Every table that grows holds more than a plan may read from end to end.
    static void grow(Scene& scene)
    {
        const QByteArray rows = QByteArray::number(largeTable);
        const QByteArrayList statements {
            "insert into mesh.change_set (set_id, client_id, cno, login, change_count) select gen_random_uuid(), "
            "gen_random_uuid(), 1, 'lea', 1 from generate_series(1, "
                + rows + ")",
            "insert into mesh.client (id, login) select gen_random_uuid(), 'lea' from generate_series(1, " + rows + ")",
            "insert into audit.block select -n, 0, 'lea', null, null, 0, '', '', '' from generate_series(1, " + rows
                + ") n",
            "insert into audit.event select -n, 1, 'team', gen_random_uuid(), 'i', null, '{}' from generate_series(1, "
                + rows + ") n",
        };
        for (const QByteArray& statement : statements)
            QCOMPARE(scene.fixture.server().execute(scene.fixture.database(), statement), QString());
        ChangeSetBuilder changes(scene.lea->document->mesh());
        for (int count = 0; count < largeTable; ++count)
            changes.create(Dataset {.name = u"Dataset %1"_s.arg(count), .product = scene.ledger});
        QVERIFY(scene.lea->commit(changes, u"Many"_s));
        QVERIFY(scene.lea->sync());
        QCOMPARE(scene.lea->outgoing({OutgoingState::Pending, OutgoingState::Refused}).size(), 0);
    }

    std::unique_ptr<Scene> m_unchecked;
};

QTEST_GUILESS_MAIN(TestFences)
#include "tst_fences.moc"
