// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Desks and servers of different ages. What a server does not know yet waits at the desk; what a desk does not know yet
// stays as it is in the shared mesh; nobody has to update at the same moment.

#include "sharing/share_facts.h"
#include "sharing/shared_schema.h"
#include "sharing/sharing.h"
#include "sharing/verification.h"
#include "support/raw_client.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<OutgoingState> waiting {OutgoingState::Pending, OutgoingState::Conflict, OutgoingState::Denied,
                                          OutgoingState::Outdated, OutgoingState::Refused};
const QString program = QStringLiteral(MESHSTEAD_BIN_DIR "/meshstead");

} // namespace

class TestShareVersions : public QObject
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
        m_ledger = changes.create(Product {.name = u"Ledger"_s, .domain = sales});
        QVERIFY(m_lea->commit(changes, u"Begin"_s));
        QVERIFY(m_lea->sync());
        m_other = m_fixture->desk(u"lea"_s);
    }
    void cleanup()
    {
        m_lea.reset();
        m_other.reset();
        m_fixture.reset();
    }

    void whatAnOlderServerDoesNotKnowWaitsForTheUpgrade_data()
    {
        QTest::addColumn<QByteArray>("older"); // makes the server one
        QTest::addColumn<QString>("why");
        QTest::addColumn<int>("added"); // rows
        QTest::newRow("field") << QByteArray("delete from mesh.field where kind = 'product' and name = 'tier'")
                               << u"unknown_field"_s << 1;
        QTest::newRow("choice") << QByteArray("delete from mesh.choice where token = 'restricted'")
                                << u"unknown_choice"_s << 1;
        QTest::newRow("kind") << QByteArray("delete from mesh.field where kind = 'policy'; "
                                            "delete from mesh.kind where token = 'policy'")
                              << u"unknown_kind"_s << 1 + int(kindInfo(Kind::Policy).fields.size());
    }
    void whatAnOlderServerDoesNotKnowWaitsForTheUpgrade()
    {
        QFETCH(QByteArray, older);
        QFETCH(QString, why);
        QFETCH(int, added);
        QCOMPARE(server(older), QString());
        ChangeSetBuilder changes(m_lea->document->mesh());
        changes.edit<Product>(m_orders, [](Product& product) {
            product.tier = u"gold"_s;
            product.sensitivity = Sensitivity::Restricted;
        });
        changes.create(Policy {.name = u"No copies"_s});
        QVERIFY(m_lea->commit(changes, u"New"_s));
        setPurpose(*m_lea, m_ledger, u"goes on"_s);
        setPurpose(*m_lea, m_orders, u"waits behind it"_s);
        QVERIFY(m_lea->sync());
        const auto outdated = m_lea->outgoing({OutgoingState::Outdated});
        QCOMPARE(outdated.size(), 1);
        QCOMPARE(outdated[0].verdict[u"changes"_s][0][u"why"_s].toString(), why);
        QCOMPARE(m_lea->outgoing({OutgoingState::Pending}).size(), 1);
        QVERIFY(m_other->sync());
        QCOMPARE(m_other->document->mesh().find(m_ledger)->purpose, u"goes on"_s);
        QVERIFY(m_lea->sync());
        QCOMPARE(m_lea->outgoing({OutgoingState::Outdated}).size(), 1); // asked again, answered again

        const auto result = upgradeSharedMesh(*superuser());
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->kinds + result->fields + result->choices, added);
        QVERIFY(m_lea->sync());
        QVERIFY(m_lea->outgoing(waiting).empty());
        QVERIFY(m_other->sync());
        QVERIFY(m_other->document->mesh() == m_lea->document->mesh());
        QCOMPARE(m_other->document->mesh().find(m_orders)->tier, u"gold"_s);
        const auto verification = verifySharedMesh(*m_lea->shared, {});
        QVERIFY(verification && verification->isSound());
        QCOMPARE(server("select 1/count(*) from audit.event where kind = '#schema' and payload like '%kinds%'"),
                 QString());
    }

    /// The steps of the schema that a release adds: the desks of before and after work with the server of before and
    /// after, also while it is upgraded.
    void aMeshThatAnEarlierVersionMadeGoesOnAndIsUpgraded()
    {
        const int before = sharedSchemaVersion() - 1;
        SharedMeshFixture fixture;
        QVERIFY2(fixture.start({}, before), qPrintable(fixture.errorText()));
        auto lea = fixture.desk(u"lea"_s);
        ChangeSetBuilder changes(lea->document->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        const ProductId orders = changes.create(Product {.name = u"Orders"_s, .domain = sales});
        QVERIFY(lea->commit(changes, u"Begin"_s));
        QVERIFY(lea->sync());
        const auto version
            = [&] { return fixture.server().ask(fixture.database(), "select schema_version from mesh.meta"); };
        QCOMPARE(version(), QString::number(before));
        const auto session = std::move(*PgConnection::open(
            fixture.server().address(fixture.database(), fixture.server().superuser()), fixture.server().password()));
        const auto result = upgradeSharedMesh(*session);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->steps, 1);
        QCOMPARE(result->kinds + result->fields + result->choices, 0);
        QCOMPARE(version(), QString::number(sharedSchemaVersion()));
        setPurpose(*lea, orders, u"after"_s);
        QVERIFY(lea->sync()); // over the connection that it had
        QVERIFY(lea->outgoing(waiting).empty());
        QVERIFY(lea->shared->forgetRemoved(400)); // what the step brought
        const auto checks = checkSharedSchema(*session);
        QVERIFY(checks);
        for (const InstallCheck& check : *checks)
            QVERIFY2(check.isOk, qPrintable(check.what));
        const auto verification = verifySharedMesh(*lea->shared, {});
        QVERIFY(verification && verification->isSound());
        // Nothing is done twice.
        const auto again = upgradeSharedMesh(*session);
        QVERIFY(again);
        QCOMPARE(again->steps, 0);
    }

    /// What a later version may bring to the database: programs of this one go on, and do not upgrade it.
    void aMeshThatALaterVersionUpgradedGoesOn()
    {
        QCOMPARE(
            server("begin; set local role mesh_owner; alter table mesh.record add column note text; "
                   "create function mesh.later(what text default null) returns int language sql return 1; "
                   "select mesh.note_migration((select schema_version + 1 from mesh.meta), 'later.sql', ''); commit"),
            QString());
        setPurpose(*m_lea, m_orders, u"goes on"_s);
        QVERIFY(m_lea->sync());
        QVERIFY(m_other->sync());
        QVERIFY(m_lea->outgoing(waiting).empty());
        QVERIFY(m_other->document->mesh() == m_lea->document->mesh());
        const auto verification = verifySharedMesh(*m_lea->shared, {});
        QVERIFY(verification && verification->isSound());
        const auto result = upgradeSharedMesh(*superuser());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::TooNew);
    }

    void anUpgradeOfWhatIsUpToDateAddsNothing()
    {
        const auto result = upgradeSharedMesh(*superuser());
        QVERIFY(result);
        QCOMPARE(result->steps + result->kinds + result->fields + result->choices, 0);
        QCOMPARE(m_fixture->server().ask(m_fixture->database(), "select max(since) from mesh.field"), u"1"_s);
    }

    void anOlderProgramDoesNotUpgradeANewerServer()
    {
        makeNewer();
        QCOMPARE(server("update mesh.field set max_length = 7 where kind = 'product' and name = 'tier'"), QString());
        const auto result = upgradeSharedMesh(*superuser());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::TooNew);
        QCOMPARE(m_fixture->server().ask(m_fixture->database(),
                                         "select max_length from mesh.field where kind = 'product' and name = 'tier'"),
                 u"7"_s);
    }

    void anOlderDeskLeavesAloneWhatItDoesNotKnow()
    {
        makeNewer();
        m_fixture->addPerson(u"new"_s, SharedRole::Lead);
        RawClient newer(*m_fixture, u"new"_s);
        newer.level = 2;
        QVERIFY(isMerged(newer.push({rawUpdate("product", m_orders.uuid, u"shade"_s, QJsonValue(), u"blue"_s),
                                     rawUpdate("product", m_ledger.uuid, u"shade"_s, QJsonValue(), u"red"_s),
                                     rawCreate("gadget", newUuid(), {{u"name"_s, u"G"_s}})})));
        // It edits, before it has read that and after.
        setPurpose(*m_lea, m_orders, u"by an older one"_s);
        QVERIFY(m_lea->sync());
        setPurpose(*m_lea, m_orders, u"and again"_s);
        QVERIFY(m_lea->sync());
        QVERIFY(m_lea->outgoing(waiting).empty());
        const auto field = [&](const QByteArray& name) {
            return m_fixture->server().ask(m_fixture->database(),
                                           "select fields->>'" + name + "' from mesh.record where id = '"
                                               + m_orders.uuid.toString().toLatin1() + "'");
        };
        QCOMPARE(field("shade"), u"blue"_s);
        QCOMPARE(field("purpose"), u"and again"_s);
        // Removing is no conflict with what it cannot see.
        ChangeSetBuilder removal(m_lea->document->mesh());
        removal.remove(m_ledger);
        QVERIFY(m_lea->commit(removal, u"Remove"_s));
        QVERIFY(m_lea->sync());
        QVERIFY(m_lea->outgoing(waiting).empty());
        // But it is where an equally old one would have seen the change.
        QVERIFY(isMerged(newer.push({rawUpdate("product", m_orders.uuid, u"tier"_s, QJsonValue(), u"gold"_s)})));
        ChangeSetBuilder unseen(m_lea->document->mesh());
        unseen.remove(m_orders);
        QVERIFY(m_lea->commit(unseen, u"Remove"_s));
        QVERIFY(m_lea->sync());
        QCOMPARE(m_lea->outgoing({OutgoingState::Conflict}).size(), 1);
        const auto verification = verifySharedMesh(*m_lea->shared, {});
        QVERIFY(verification && verification->isSound());
    }

    /// Programs of the levels 1 to 3 meet servers of the levels 2 to 4. Each level brings a field of its own, which
    /// programs below neither send nor name.
    void everyProgramMeetsEveryServer()
    {
        m_fixture->addPerson(u"new"_s, SharedRole::Lead);
        RawClient client(*m_fixture, u"new"_s);
        for (int server = 2; server <= 4; ++server) {
            QCOMPARE(this->server("insert into mesh.field (kind, name, ord, type, since) values ('team', '"
                                  + fieldOf(server).toLatin1() + "', 99, 'text', " + QByteArray::number(server) + ")"),
                     QString());
            for (int program = 1; program <= 3; ++program) {
                const Uuid team = newUuid();
                QJsonObject fields {{u"name"_s, u"Data"_s}};
                QJsonObject known = fields;
                for (int level = 2; level <= server; ++level) {
                    fields.insert(fieldOf(level), u"kept"_s);
                    if (level <= program)
                        known.insert(fieldOf(level), u"kept"_s);
                }
                client.level = server;
                QVERIFY(isMerged(client.push({rawCreate("team", team, fields)})));
                client.level = program;
                const QString own = program == 1 ? u"description"_s : fieldOf(program);
                const auto answer = client.push({rawUpdate("team", team, own, known.value(own), u"new"_s)});
                QVERIFY(answer);
                if (program > server) {
                    QCOMPARE((*answer)[u"results"_s][0][u"s"_s].toString(), u"needs_upgrade"_s);
                } else {
                    QVERIFY(isMerged(answer));
                    fields.insert(own, u"new"_s);
                    known.insert(own, u"new"_s);
                }
                const QString text = m_fixture->server().ask(m_fixture->database(),
                                                             "select fields from mesh.record where id = '"
                                                                 + team.toString().toLatin1() + "'");
                QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), fields);
                QVERIFY(isMerged(client.push({rawRemove("team", team, known)})));
            }
        }
    }

    void aDeskThatIsTooOldReadsButDoesNotSend()
    {
        setPurpose(*m_lea, m_orders, u"stays here"_s);
        setPurpose(*m_other, m_ledger, u"is read"_s);
        QVERIFY(m_other->sync());
        QCOMPARE(server("update mesh.meta set min_client = 2"), QString());
        const auto refused = m_lea->sync();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::TooNew);
        QCOMPARE(m_lea->outgoing({OutgoingState::Pending}).size(), 1);
        QCOMPARE(m_lea->document->mesh().find(m_orders)->purpose, u"stays here"_s);
        QCOMPARE(m_lea->document->mesh().find(m_ledger)->purpose, u"is read"_s);
        QCOMPARE(server("update mesh.meta set min_client = 1"), QString()); // as if it had been updated
        QVERIFY(m_lea->sync());
        QVERIFY(m_lea->outgoing(waiting).empty());
    }

    void aNewerDeskReadsAgainWhatItLeftOutBefore()
    {
        ChangeSetBuilder changes(m_lea->document->mesh());
        changes.edit<Product>(m_orders, [](Product& product) { product.tier = u"gold"_s; });
        QVERIFY(m_lea->commit(changes, u"Tier"_s));
        QVERIFY(m_lea->sync());
        QVERIFY(m_other->sync());
        // As a program left it that did not know tiers.
        ChangeSetBuilder without(m_other->document->mesh());
        without.edit<Product>(m_orders, [](Product& product) { product.tier.clear(); });
        QVERIFY(m_other->document->receive(without.build(u"Older"_s, Origin::Sync), [](SqlConnection& connection) {
            return ShareStore(connection).setFact(fact::level, u"0"_s);
        }));
        QVERIFY(m_other->sync());
        QCOMPARE(m_other->document->mesh().find(m_orders)->tier, u"gold"_s);
        QVERIFY(m_other->outgoing(waiting).empty());
    }

    void whoReadLessThanWhatIsStillToldReadsEverythingAnew()
    {
        ChangeSetBuilder removal(m_other->document->mesh());
        removal.remove(m_ledger);
        QVERIFY(m_other->commit(removal, u"Remove"_s));
        QVERIFY(m_other->sync());
        QCOMPARE(server("set session_replication_role = replica; delete from mesh.record where deleted; "
                        "update mesh.meta set gc_floor = (select cno from audit.head)"),
                 QString());
        setPurpose(*m_lea, m_orders, u"meanwhile"_s);
        QVERIFY(m_lea->sync());
        QVERIFY(!m_lea->document->mesh().find(m_ledger));
        QVERIFY(m_other->sync());
        QVERIFY(m_lea->document->mesh() == m_other->document->mesh());
        QCOMPARE(m_lea->document->mesh().find(m_orders)->purpose, u"meanwhile"_s);
    }

    void theCommandUpgrades()
    {
        if (!QFile::exists(program))
            QSKIP("built without the program");
        QCOMPARE(server("delete from mesh.field where kind = 'product' and name = 'tier'"), QString());
        const auto upgrade = [&](const QString& login, const QString& password) {
            QProcess process;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"PGPASSWORD"_s, password);
            process.setProcessEnvironment(environment);
            process.start(program,
                          {u"share"_s, u"upgrade"_s, u"--json"_s, u"--to"_s,
                           m_fixture->server().address(m_fixture->database(), login).toText()});
            process.waitForFinished();
            return std::pair(process.exitCode(), process.readAllStandardOutput().simplified());
        };
        const auto [refused, nothing] = upgrade(u"lea"_s, SharedMeshFixture::passwordOf(u"lea"_s));
        QVERIFY(refused != 0); // administering people is not administering the database
        const auto [code, text] = upgrade(m_fixture->server().superuser(), m_fixture->server().password());
        QCOMPARE(code, 0);
        QVERIFY2(text.contains("\"fields\":1,"), text.constData());
    }

private:
    static void setPurpose(Desk& desk, ProductId product, const QString& purpose)
    {
        ChangeSetBuilder changes(desk.document->mesh());
        changes.edit<Product>(product, [&](Product& each) { each.purpose = purpose; });
        QVERIFY(desk.commit(changes, purpose));
    }

    static QString fieldOf(int level) { return u"field_%1"_s.arg(level); }

    static bool isMerged(const Result<QJsonObject>& answer)
    {
        return answer && (*answer)[u"results"_s].toArray().isEmpty();
    }

    QString server(const QByteArray& sql) { return m_fixture->server().execute(m_fixture->database(), sql); }

    /// Makes the server know a field and a kind that no program of ours does.
    void makeNewer()
    {
        QCOMPARE(
            server("insert into mesh.kind (token, ord, scope) values ('gadget', 99, 'common'); "
                   "insert into mesh.field (kind, name, ord, type, since) values ('product', 'shade', 99, 'text', 2), "
                   "('gadget', 'name', 0, 'text', 2)"),
            QString());
    }

    std::unique_ptr<PgConnection> superuser()
    {
        return std::move(
            *PgConnection::open(m_fixture->server().address(m_fixture->database(), m_fixture->server().superuser()),
                                m_fixture->server().password()));
    }

    std::unique_ptr<SharedMeshFixture> m_fixture;
    std::unique_ptr<Desk> m_lea;
    std::unique_ptr<Desk> m_other;
    ProductId m_orders;
    ProductId m_ledger;
};

QTEST_GUILESS_MAIN(TestShareVersions)
#include "tst_share_versions.moc"
