// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The rules on which nothing else can stand, each in the shortest scenario that shows it, with the steps of a desk in a
// fixed order. The same scenarios run against servers in which one rule was broken on purpose, and must notice; this
// program is also built with a desk in which one was broken (CMakeLists.txt), and must fail there.

#include "sharing/sharing.h"

#include "document/document_reader.h"
#include "support/mutation.h"
#include "support/raw_client.h"

#include <QTest>
#include <QThread>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

/// Starts a server with something in its schema replaced, and lets two stewards in.
void start(SharedMeshFixture& fixture, const std::vector<Replacement>& mutation = {})
{
    const auto alter = [&](QByteArray sql) { return mutated(std::move(sql), mutation); };
    if (!fixture.start(alter))
        qFatal("%s", qPrintable(fixture.errorText()));
    fixture.addPerson(u"ann"_s, SharedRole::Steward);
    fixture.addPerson(u"bob"_s, SharedRole::Steward);
}

/// Two stewards of one domain with a product and a dataset in it.
class Scene
{
public:
    explicit Scene(SharedMeshFixture& mesh)
        : fixture(mesh)
    {
        auto lea = fixture.desk(u"lea"_s);
        ChangeSetBuilder changes(lea->document->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        orders = changes.create(Product {.name = u"Orders"_s, .domain = sales});
        raw = changes.create(Dataset {.name = u"raw"_s, .product = orders});
        if (!lea->commit(changes, u"Begin"_s) || !lea->sync())
            qFatal("no beginning");
        for (const QString& login : {u"ann"_s, u"bob"_s})
            static_cast<void>(lea->shared->connection().run("SELECT mesh.member_add($1::name, $2::uuid)",
                                                            {login, sales.uuid.toString()}));
        ann = fixture.desk(u"ann"_s);
        bob = fixture.desk(u"bob"_s);
    }

    static void setPurpose(Desk& desk, ProductId product, const QString& purpose)
    {
        ChangeSetBuilder changes(desk.document->mesh());
        changes.edit<Product>(product, [&](Product& each) { each.purpose = purpose; });
        if (!desk.commit(changes, purpose))
            qFatal("cannot commit");
    }
    QString purposeOf(const Desk& desk) const { return desk.document->mesh().find(orders)->purpose; }
    QString purposeOnServer() const
    {
        return fixture.server().ask(fixture.database(),
                                    "select fields->>'purpose' from mesh.record where id = '"
                                        + orders.uuid.toString().toLatin1() + "'");
    }
    /// Both send and read until nothing is new.
    bool settle()
    {
        return ann->sync() && bob->sync() && ann->sync() && ann->document->mesh() == bob->document->mesh();
    }

    SharedMeshFixture& fixture;
    ProductId orders;
    DatasetId raw;
    std::unique_ptr<Desk> ann;
    std::unique_ptr<Desk> bob;
};

// Each tells what was wrong, or nothing.

QString nobodyWritesOverWhatSheDidNotSee(Scene& scene)
{
    scene.setPurpose(*scene.ann, scene.orders, u"by ann"_s);
    scene.setPurpose(*scene.bob, scene.orders, u"by bob"_s);
    if (!scene.ann->sync() || !scene.bob->sync())
        return u"no exchange"_s;
    if (scene.purposeOnServer() != u"by ann")
        return u"written over: %1"_s.arg(scene.purposeOnServer());
    return scene.bob->outgoing({OutgoingState::Conflict}).size() == 1 ? QString() : u"no conflict"_s;
}

QString sendingAgainIsHarmless(Scene& scene)
{
    scene.setPurpose(*scene.ann, scene.orders, u"once"_s);
    OutgoingBatch batch;
    const Status taken = scene.ann->document->receive({}, [&](SqlConnection& connection) {
        auto next = takeBatch(connection);
        if (next)
            batch = *next;
        return next ? ok() : Status(next.error());
    });
    if (!taken || !scene.ann->shared->push(batch.request)) // the answer is lost
        return u"not sent"_s;
    if (!scene.bob->sync())
        return u"not read"_s;
    scene.setPurpose(*scene.bob, scene.orders, u"and then bob"_s);
    if (!scene.bob->sync())
        return u"not sent by bob"_s;
    if (const auto outcome = scene.ann->sync(); !outcome)
        return outcome.error().message;
    if (!scene.ann->outgoing({OutgoingState::Pending, OutgoingState::Conflict, OutgoingState::Refused}).empty())
        return u"not known again"_s;
    return scene.settle() && scene.purposeOnServer() == u"and then bob" ? QString() : u"not settled"_s;
}

QString twoPushesFollowEachOther(Scene& scene)
{
    RawClient first(scene.fixture, u"ann"_s);
    if (!first.session().run("BEGIN")
        || !first.push({rawUpdate("product", scene.orders.uuid, u"purpose"_s, QJsonValue(), u"by ann"_s)}))
        return u"the first did not begin"_s;
    // The second comes while the first is not through yet, and waits.
    QJsonObject answer;
    QString failure;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        RawClient second(scene.fixture, u"bob"_s);
        const auto pushed
            = second.push({rawUpdate("product", scene.orders.uuid, u"purpose"_s, QJsonValue(), u"by bob"_s)});
        if (pushed)
            answer = *pushed;
        else
            failure = pushed.error().detail;
    }));
    thread->start();
    const auto isWaiting = [&] {
        return thread->isFinished()
            || scene.fixture.server().ask(scene.fixture.database(),
                                          "select count(*) from pg_stat_activity where usename = 'bob' and "
                                          "wait_event_type = 'Lock'")
            == u"1";
    };
    const bool isInOrder = QTest::qWaitFor(isWaiting, 4000) && first.session().run("COMMIT");
    thread->wait();
    if (!isInOrder || !failure.isEmpty())
        return u"the second was not served: %1"_s.arg(failure);
    if (answer[u"results"_s][0][u"s"_s].toString() != u"conflict")
        return u"the second saw an older state"_s;
    return scene.purposeOnServer() == u"by ann" ? QString() : u"written over"_s;
}

QString anEditIsNotRemovedUnseen(Scene& scene)
{
    ChangeSetBuilder change(scene.ann->document->mesh());
    change.edit<Dataset>(scene.raw, [](Dataset& each) { each.description = u"needed"_s; });
    ChangeSetBuilder removal(scene.bob->document->mesh());
    removal.remove(scene.raw);
    if (!scene.ann->commit(change, u"Describe"_s) || !scene.bob->commit(removal, u"Remove"_s) || !scene.ann->sync()
        || !scene.bob->sync())
        return u"no exchange"_s;
    if (scene.bob->outgoing({OutgoingState::Conflict}).size() != 1)
        return u"no conflict"_s;
    return scene.ann->sync() && scene.ann->document->mesh().find(scene.raw) ? QString() : u"removed unseen"_s;
}

/// A pull whose look at the shared mesh is older than an acknowledgement that came in meanwhile.
QString ownWorkStaysUntilItIsSeenToBeThere(Scene& scene)
{
    ChangeSetBuilder changes(scene.bob->document->mesh());
    changes.edit<Product>(scene.orders, [](Product& each) { each.tier = u"gold"_s; });
    if (!scene.bob->commit(changes, u"Tier"_s) || !scene.bob->sync())
        return u"no beginning"_s;
    Desk& ann = *scene.ann;
    const auto settings = readSettings(*ann.document);
    if (!settings || !*settings)
        return u"not shared"_s;
    const auto pulled
        = ann.shared->pull((*settings)->client, (*settings)->epoch, (*settings)->cursor, (*settings)->cursorHash);
    scene.setPurpose(ann, scene.orders, u"own"_s);
    if (!pulled || !pushNow(*ann.document, *ann.shared))
        return u"no exchange"_s;
    const auto incoming = incomingOf(ann.document->mesh(), *pulled, ann.document->reader());
    if (!incoming)
        return u"nothing came in"_s;
    const Status received = ann.document->receive(incoming->changes, [&](SqlConnection& connection) {
        return recordPull(connection, *pulled, *incoming, Instant::now());
    });
    if (!received)
        return u"not taken in"_s;
    if (scene.purposeOf(ann) != u"own")
        return u"own work went away"_s;
    return scene.settle() && scene.purposeOf(ann) == u"own" ? QString() : u"not settled"_s;
}

QString whatArrivesAndHowFarWasReadAreOne(Scene& scene)
{
    scene.setPurpose(*scene.ann, scene.orders, u"arrives"_s);
    if (!scene.ann->sync())
        return u"not sent"_s;
    const auto tell = [&](const QString& sql) {
        return bool(
            scene.bob->document->receive({}, [&](SqlConnection& connection) { return connection.execute(sql); }));
    };
    // As where the disk is full in the middle of it.
    if (!tell(u"CREATE TRIGGER full BEFORE UPDATE ON product BEGIN SELECT RAISE(ABORT, 'full'); END"_s))
        return u"no trigger"_s;
    if (scene.bob->sync())
        return u"taken in although it could not be written"_s;
    if (!tell(u"DROP TRIGGER full"_s) || !scene.bob->sync())
        return u"not read again"_s;
    return scene.purposeOf(*scene.bob) == u"arrives" ? QString() : u"missed"_s;
}

QString aConflictStaysUntilAPersonSettlesIt(Scene& scene)
{
    scene.setPurpose(*scene.ann, scene.orders, u"by ann"_s);
    scene.setPurpose(*scene.bob, scene.orders, u"by bob"_s);
    if (!scene.ann->sync() || !scene.bob->sync() || !scene.bob->sync())
        return u"no exchange"_s;
    scene.setPurpose(*scene.ann, scene.orders, u"by ann again"_s);
    if (!scene.ann->sync() || !scene.bob->sync())
        return u"no exchange"_s;
    const auto conflicts = scene.bob->outgoing({OutgoingState::Conflict});
    if (conflicts.size() != 1 || scene.purposeOf(*scene.bob) != u"by bob")
        return u"forgotten"_s;
    if (!resolve(*scene.bob->document, conflicts[0].id, Resolution::Mine) || !scene.settle())
        return u"not settled"_s;
    return scene.purposeOnServer() == u"by bob" ? QString() : u"mine was lost"_s;
}

using Scenario = QString (*)(Scene& scene);

const std::pair<const char*, Scenario> scenarios[] {
    {"nobody writes over what she did not see", nobodyWritesOverWhatSheDidNotSee},
    {"sending again is harmless", sendingAgainIsHarmless},
    {"two pushes follow each other", twoPushesFollowEachOther},
    {"an edit is not removed unseen", anEditIsNotRemovedUnseen},
    {"own work stays until it is seen to be there", ownWorkStaysUntilItIsSeenToBeThere},
    {"what arrives and how far was read are one", whatArrivesAndHowFarWasReadAreOne},
    {"a conflict stays until a person settles it", aConflictStaysUntilAPersonSettlesIt},
};

} // namespace

Q_DECLARE_METATYPE(Scenario)
Q_DECLARE_METATYPE(std::vector<mesh::test::Replacement>)

class TestProtocol : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        m_sound = std::make_unique<SharedMeshFixture>();
        start(*m_sound);
    }

    void theRuleHolds_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const auto& [name, scenario] : scenarios)
            QTest::newRow(name) << scenario;
    }
    void theRuleHolds()
    {
        QFETCH(Scenario, scenario);
        Scene scene(*m_sound);
        const QString wrong = scenario(scene);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void aServerWithoutItIsFoundOut_data()
    {
        QTest::addColumn<std::vector<Replacement>>("mutation");
        QTest::addColumn<Scenario>("scenario");
        const auto row = [](const char* name, Scenario scenario, std::vector<Replacement> mutation) {
            QTest::newRow(name) << mutation << scenario;
        };
        row("base not compared", nobodyWritesOverWhatSheDidNotSee,
            {{"when e.cur is not distinct from e.b then e.n", "when not m.is_set then e.n"},
             {"and e.cur is distinct from e.b and not m.is_set as is_conflict", "and false as is_conflict"}});
        row("receipts ignored", sendingAgainIsHarmless,
            {{"x.set_id = s.id offset 0) r;", "x.set_id = s.id and false offset 0) r;"}});
        const Replacement lookedAtBefore {"    perform audit.lock_head();\n    select coalesce(jsonb_agg(",
                                          "    select coalesce(jsonb_agg("};
        row("looked at before the lock", twoPushesFollowEachOther, {lookedAtBefore});
        row("no lock", twoPushesFollowEachOther,
            {lookedAtBefore,
             {"    lock table audit.head_lock in exclusive mode;\n    select * into v_head",
              "    select * into v_head"}});
        row("removing wins", anEditIsNotRemovedUnseen,
            {{"when c.op = 'd' and d.names is null then 'd' end as action", "when c.op = 'd' then 'd' end as action"},
             {"                        when d.names is not null then 'changed' end as conflict",
              "                        end as conflict"}});
    }
    void aServerWithoutItIsFoundOut()
    {
        QFETCH(std::vector<Replacement>, mutation);
        QFETCH(Scenario, scenario);
        SharedMeshFixture fixture;
        start(fixture, mutation);
        Scene scene(fixture);
        const QString wrong = scenario(scene);
        QVERIFY(!wrong.isEmpty());
        qInfo().noquote() << wrong;
    }

private:
    std::unique_ptr<SharedMeshFixture> m_sound;
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
