// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Sharing while a disk is full, at a desk and at the server: a change set is there whole or not at all, the words say
// what is the matter, and with some space again everything goes on.

#include "document/document_reader.h"
#include "sharing/push_round.h"
#include "sharing/share_session.h"
#include "sharing/verification.h"
#include "support/shared_mesh_fixture.h"
#include "support/small_disk.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<OutgoingState> unsettled {OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict,
                                            OutgoingState::Denied,  OutgoingState::Outdated, OutgoingState::Refused};
constexpr int patience = 60'000; // ms
constexpr int recordsOfALargeSet = 400;

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        if (!m_serverDisk.isMounted())
            QSKIP("small file systems to fill cannot be mounted here: that needs root");
        // What is temporary now is the server's folder.
        const QByteArray temporary = qgetenv("TMPDIR");
        qputenv("TMPDIR", m_serverDisk.path().toUtf8());
        m_fixture = std::make_unique<SharedMeshFixture>();
        if (temporary.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", temporary);
        QVERIFY2(m_fixture->start(), qPrintable(m_fixture->errorText()));
        m_lea = m_fixture->desk(u"lea"_s);
        ChangeSetBuilder changes(m_lea->document->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        m_orders = changes.create(Product {.name = u"Orders"_s, .domain = sales});
        QVERIFY(m_lea->commit(changes, u"Begin"_s));
        QVERIFY(m_lea->sync());
        m_fixture->addPerson(u"ann"_s, SharedRole::Steward, {sales.uuid});
    }
    void cleanupTestCase()
    {
        m_lea.reset();
        m_fixture.reset(); // before its disk
    }
    void init()
    {
        m_made.clear();
        m_desk.reset();
        m_deskDisk = std::make_unique<SmallDisk>(6);
        m_desk = std::make_unique<Desk>();
        m_desk->login = u"ann"_s;
        m_desk->document = std::move(*Document::create(path(), {.user = u"ann"_s}));
        m_desk->shared = m_fixture->connect(u"ann"_s);
        QVERIFY(joinSharedMesh(*m_desk->document, *m_desk->shared));
        QVERIFY(m_deskDisk->grow(32));
        QVERIFY(m_desk->sync());
    }
    void cleanup()
    {
        m_serverDisk.free(); // also where a test did not come to it
        m_desk.reset();
        m_deskDisk.reset();
    }

    void aPullIsTakenInWholeOrNotAtAll()
    {
        for (int count = 0; count < 5; ++count)
            QVERIFY(addMany(*m_lea, u"from a colleague %1"_s.arg(count)));
        QVERIFY(m_lea->sync());
        const Mesh before = m_desk->document->mesh();
        const auto settings = readSettings(*m_desk->document);
        reopen(); // else the log beside the workspace has room in itself
        m_deskDisk->fill(300'000);
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto refused = m_desk->sync();
            QVERIFY(!refused);
            saysDiskFull(refused.error());
            QVERIFY(m_desk->document->mesh() == before);
            QCOMPARE(readSettings(*m_desk->document).value()->cursor, settings.value()->cursor);
            QVERIFY(m_desk->document->reader().verifyJournal());
        }
        m_deskDisk->free();
        everythingIsThereOnce();
    }

    void aChangeSetAndItsPlaceInTheOutboxAreOne()
    {
        QVERIFY(add(*m_desk, u"before"_s));
        m_deskDisk->fill(200'000);
        std::optional<Error> error;
        Mesh before;
        for (int count = 0; count < 1000 && !error; ++count) {
            before = m_desk->document->mesh();
            const Status status = add(*m_desk, u"until it is full %1"_s.arg(count));
            if (!status)
                error = status.error();
        }
        QVERIFY(error);
        saysDiskFull(*error);
        m_made.removeLast();
        QVERIFY(m_desk->document->mesh() == before);
        QCOMPARE(m_desk->outgoing({OutgoingState::Pending}).size(), std::size_t(m_made.size()));
        const auto refused = m_desk->sync(); // what it would write down of the answer does not fit
        if (!refused)
            saysDiskFull(refused.error());
        reopen(); // what is on the disk is what was shown
        QVERIFY(m_desk->document->mesh() == before);
        m_deskDisk->free();
        everythingIsThereOnce();
    }

    void anAnswerThatCannotBeWrittenDownIsAskedForAgain()
    {
        for (int count = 0; count < 20; ++count)
            QVERIFY(add(*m_desk, u"sent %1"_s.arg(count)));
        reopen();
        PushRound round;
        const auto batch = round.next(*m_desk->document);
        QVERIFY(batch && batch->sets.size() == 20);
        m_deskDisk->fill();
        const auto step = round.settle(*m_desk->document, *batch, sendBatch(*m_desk->shared, *batch));
        QCOMPARE(step.next, PushRound::Next::Stop);
        saysDiskFull(*step.error);
        QCOMPARE(m_desk->outgoing({OutgoingState::Pending}).size(), 20);
        m_deskDisk->free();
        everythingIsThereOnce();
    }

    void aServerWithoutSpaceTakesABatchWholeOrNotAtAll()
    {
        fillServer();
        const QString sets = setsOnServer();
        for (int count = 0; count < 5; ++count)
            QVERIFY(addMany(*m_desk, u"large %1"_s.arg(count)));
        for (int attempt = 0; attempt < 3; ++attempt) {
            const auto refused = m_desk->sync();
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Io);
            QVERIFY2(refused.error().message.contains(u"disk of the shared mesh is full"_s),
                     qPrintable(refused.error().message));
            QCOMPARE(m_desk->outgoing({OutgoingState::Pending}).size(), 5);
            QCOMPARE(setsOnServer(), sets);
        }
        m_serverDisk.free();
        everythingIsThereOnce();
    }

    void theSessionGoesOnByItself_data()
    {
        QTest::addColumn<bool>("isServers");
        QTest::newRow("the server's disk") << true;
        QTest::newRow("the desk's disk") << false;
    }
    void theSessionGoesOnByItself()
    {
        QFETCH(bool, isServers);
        using Phase = ShareState::Phase;
        for (int count = 0; count < 5; ++count)
            QVERIFY(addMany(isServers ? *m_desk : *m_lea, u"large %1"_s.arg(count)));
        if (isServers) {
            fillServer();
        } else {
            QVERIFY(m_lea->sync());
            reopen(); // else the log beside the workspace has room in itself
            m_deskDisk->fill(300'000);
        }
        ShareSession session(*m_desk->document);
        session.signIn(SharedMeshFixture::passwordOf(u"ann"_s));
        QTRY_COMPARE_WITH_TIMEOUT(session.state().phase, Phase::Offline, patience);
        QVERIFY2(session.state().error->message.contains(u"full"_s), qPrintable(session.state().error->message));
        QVERIFY(!session.state().nextTry.isNull());
        (isServers ? m_serverDisk : *m_deskDisk).free();
        QTRY_VERIFY_WITH_TIMEOUT(session.state().phase == Phase::Idle && m_desk->outgoing(unsettled).empty(), patience);
        session.signOut();
        everythingIsThereOnce();
    }

private:
    QString path() const { return m_deskDisk->filePath(u"desk.meshstead"_s); }
    void reopen()
    {
        m_desk->document.reset();
        m_desk->document = std::move(*Document::open(path(), {.user = u"ann"_s}));
    }

    /// Leaves the server the log it writes now, and next to nothing for what the log tells of.
    void fillServer()
    {
        m_fixture->server().ask(m_fixture->database(), "select pg_switch_wal()");
        m_fixture->server().execute(m_fixture->database(), "checkpoint");
        m_serverDisk.fill(100'000);
    }
    QString setsOnServer() const
    {
        return m_fixture->server().ask(m_fixture->database(), "select count(*) from mesh.change_set");
    }

    Status add(Desk& desk, const QString& what)
    {
        ChangeSetBuilder changes(desk.document->mesh());
        create(changes, what);
        return desk.commit(changes, what);
    }
    Status addMany(Desk& desk, const QString& what)
    {
        ChangeSetBuilder changes(desk.document->mesh());
        for (int count = 0; count < recordsOfALargeSet; ++count)
            create(changes, u"%1/%2"_s.arg(what).arg(count));
        return desk.commit(changes, what);
    }
    void create(ChangeSetBuilder& changes, const QString& what)
    {
        const QString name = u"%1 (%2): %3"_s.arg(QString::fromLatin1(QTest::currentTestFunction()),
                                                  QString::fromLatin1(QTest::currentDataTag()), what);
        // Of texts that do not become small by packing.
        QString text;
        for (int part = 0; part < 10; ++part)
            text += newUuid().toString();
        changes.create(Dataset {.name = name, .product = m_orders, .description = text});
        m_made += name;
    }

    static void saysDiskFull(const Error& error)
    {
        QCOMPARE(error.code, Error::Code::Io);
        QVERIFY2(error.message.contains(u"disk is full"_s), qPrintable(error.message));
    }

    /// All that was made is in the shared mesh and on both desks, once.
    void everythingIsThereOnce()
    {
        QVERIFY(m_desk->sync());
        QVERIFY(m_lea->sync());
        QVERIFY(m_desk->sync());
        QCOMPARE(m_desk->outgoing(unsettled).size(), 0);
        QVERIFY(m_lea->document->mesh() == m_desk->document->mesh());
        QHash<QString, int> names;
        for (const Dataset& dataset : m_lea->document->mesh().all<Dataset>())
            ++names[dataset.name];
        for (const QString& name : m_made)
            QCOMPARE(QPair(name, names.value(name)), QPair(name, 1));
        const auto verification = verifySharedMesh(*m_lea->shared, {});
        QVERIFY(verification && verification->isSound());
    }

    SmallDisk m_serverDisk {200};
    std::unique_ptr<SharedMeshFixture> m_fixture;
    std::unique_ptr<SmallDisk> m_deskDisk;
    std::unique_ptr<Desk> m_lea;
    std::unique_ptr<Desk> m_desk; // on m_deskDisk
    ProductId m_orders;
    QStringList m_made; // names of the records of this test
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
