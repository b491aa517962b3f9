// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Time turned back: a workspace that was copied or came out of a backup, and a server that did. Nothing may be lost,
// nothing may arrive twice, and nothing may be sent to a server that forgot something before a person said so.

#include "sharing/share_session.h"
#include "sharing/verification.h"
#include "support/shared_mesh_fixture.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<OutgoingState> unsettled {OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict,
                                            OutgoingState::Denied,  OutgoingState::Outdated, OutgoingState::Refused};
constexpr int patience = 30'000; // ms

Uuid clientOf(const Desk& desk)
{
    return readSettings(*desk.document).value()->client;
}

} // namespace

class TestBackups : public QObject
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
        m_sales = changes.create(Domain {.name = u"Sales"_s});
        m_orders = changes.create(Product {.name = u"Orders"_s, .domain = m_sales});
        QVERIFY(m_lea->commit(changes, u"Begin"_s));
        QVERIFY(m_lea->sync());
        for (const QString& login : {u"ann"_s, u"bob"_s})
            m_fixture.addPerson(login, SharedRole::Steward, {m_sales.uuid});
    }

    void init()
    {
        m_ann = m_fixture.desk(u"ann"_s);
        m_made.clear();
    }

    void aCopyAndItsOriginalBothGoOn()
    {
        add(*m_ann, u"sent before"_s);
        QVERIFY(m_ann->sync());
        add(*m_ann, u"open in both"_s);
        const QString path = keepFile();
        const auto copy = copyOf(path);
        QVERIFY(add(*copy, u"made on the copy"_s));
        QVERIFY(add(*m_ann, u"made on the original"_s));
        QVERIFY(m_ann->sync());
        QVERIFY(copy->sync());
        QVERIFY(m_ann->sync());
        QVERIFY(copy->document->mesh() == m_ann->document->mesh());
        everythingIsThereOnce({m_ann.get(), copy.get()});
        // Both go on from here without a word.
        add(*m_ann, u"later on the original"_s);
        add(*copy, u"later on the copy"_s);
        for (Desk* desk : {m_ann.get(), copy.get(), m_ann.get()})
            QVERIFY(desk->sync());
        everythingIsThereOnce({m_ann.get(), copy.get()});
        QVERIFY(clientOf(*copy) != clientOf(*m_ann));
    }

    void aCopyThatNeverSentAnythingGoesOn()
    {
        const auto copy = copyOf(keepFile());
        for (Desk* desk : {m_ann.get(), copy.get()}) {
            add(*desk, u"first of %1"_s.arg(desk->path()));
            QVERIFY(desk->sync());
        }
        QVERIFY(m_ann->sync());
        QVERIFY(copy->document->mesh() == m_ann->document->mesh());
        everythingIsThereOnce({m_ann.get(), copy.get()});
    }

    void anOldWorkspaceTakesUpWhatItSentSince()
    {
        add(*m_ann, u"old"_s);
        QVERIFY(m_ann->sync());
        add(*m_ann, u"open in the backup"_s);
        const QString path = keepFile();
        add(*m_ann, u"after the backup"_s);
        QVERIFY(m_ann->sync());
        edit(*m_ann, [](Product& product) { product.purpose = u"After the backup"_s; });
        QVERIFY(m_ann->sync());
        const Mesh before = m_ann->document->mesh();
        const Uuid client = clientOf(*m_ann);
        const auto restored = copyOf(path);
        m_ann.reset();
        QVERIFY(restored->sync());
        QVERIFY(clientOf(*restored) != client);
        QVERIFY(restored->document->mesh() == before);
        everythingIsThereOnce({restored.get()});
    }

    void anOldWorkspaceWithNothingToSendReadsOn()
    {
        add(*m_ann, u"old"_s);
        QVERIFY(m_ann->sync());
        const QString path = keepFile();
        add(*m_ann, u"after the backup"_s);
        QVERIFY(m_ann->sync());
        const Mesh before = m_ann->document->mesh();
        const auto restored = copyOf(path);
        m_ann.reset();
        QVERIFY(restored->sync());
        QVERIFY(restored->document->mesh() == before);
        add(*restored, u"after it was restored"_s);
        QVERIFY(restored->sync());
        everythingIsThereOnce({restored.get()});
    }

    void aServerThatWasPutBackIsToldBeforeAnythingIsSent_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<int>("sentMeanwhile");
        QTest::newRow("it is behind") << true << 0;
        QTest::newRow("it has gone on as far as it was") << true << 2;
        QTest::newRow("it has gone on further") << true << 10;
        QTest::newRow("it does not know the workspace") << false << 0;
        QTest::newRow("it does not know the workspace and has gone on") << false << 10;
    }
    void aServerThatWasPutBackIsToldBeforeAnythingIsSent()
    {
        QFETCH(bool, isKnown);
        QFETCH(int, sentMeanwhile);
        if (!isKnown)
            QVERIFY(m_fixture.server().keepCopy());
        reconnect(*m_ann);
        if (!isKnown) { // a desk of which the backup knows nothing
            m_ann = m_fixture.desk(u"ann"_s);
        } else {
            add(*m_ann, u"known to the backup"_s);
            QVERIFY(m_ann->sync());
            QVERIFY(m_fixture.server().keepCopy());
            reconnect(*m_ann);
        }
        for (const QString& name : {u"lost 1"_s, u"lost 2"_s}) {
            add(*m_ann, name);
            QVERIFY(m_ann->sync());
        }
        add(*m_ann, u"open"_s);
        const Mesh before = m_ann->document->mesh();
        QVERIFY(m_fixture.server().putBack());
        const auto bob = m_fixture.desk(u"bob"_s);
        for (int count = 0; count < sentMeanwhile; ++count) {
            add(*bob, u"meanwhile %1"_s.arg(count));
            QVERIFY(bob->sync());
        }
        const QString sets = setsOnServer();
        reconnect(*m_ann);
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto refused = m_ann->sync();
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Conflict);
            QCOMPARE(setsOnServer(), sets);
            QVERIFY(m_ann->document->mesh() == before);
        }
        QVERIFY(startOver(*m_ann->document, *m_ann->shared)); // a person said so
        QVERIFY(m_ann->sync());
        QVERIFY(bob->sync());
        QVERIFY(m_ann->document->mesh() == bob->document->mesh());
        everythingIsThereOnce({m_ann.get(), bob.get()});
    }

    void theSessionStopsAndAsks()
    {
        using Phase = ShareState::Phase;
        QVERIFY(m_fixture.server().keepCopy());
        m_ann = m_fixture.desk(u"ann"_s); // the backup does not know it
        ShareSession session(*m_ann->document);
        session.signIn(SharedMeshFixture::passwordOf(u"ann"_s));
        QTRY_COMPARE_WITH_TIMEOUT(session.state().phase, Phase::Idle, patience);
        add(*m_ann, u"lost"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_ann->outgoing({OutgoingState::Merged}).size() == 1, patience);
        QVERIFY(m_fixture.server().putBack());
        add(*m_ann, u"open"_s);
        const QString sets = setsOnServer();
        QTRY_COMPARE_WITH_TIMEOUT(session.state().phase, Phase::Stopped, patience);
        QCOMPARE(session.state().error->code, Error::Code::Conflict);
        session.syncSoon(); // of no use before a person chose
        add(*m_ann, u"open too"_s);
        QTest::qWait(500);
        QCOMPARE(session.state().phase, Phase::Stopped);
        QCOMPARE(setsOnServer(), sets);
        session.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(session.state().phase == Phase::Idle && m_ann->outgoing(unsettled).empty(), patience);
        session.signOut();
        reconnect(*m_ann);
        everythingIsThereOnce({m_ann.get()});
    }

private:
    /// One change set that makes one record, by a name that occurs once.
    bool add(Desk& desk, const QString& what)
    {
        const QString name = u"%1: %2"_s.arg(QString::fromLatin1(QTest::currentTestFunction()), what)
            + QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : "");
        ChangeSetBuilder changes(desk.document->mesh());
        changes.create(Dataset {.name = name, .product = m_orders});
        m_made += name;
        return bool(desk.commit(changes, name));
    }
    template<typename F>
    void edit(Desk& desk, F&& change)
    {
        ChangeSetBuilder changes(desk.document->mesh());
        QVERIFY(changes.edit<Product>(m_orders, change));
        QVERIFY(desk.commit(changes, u"Edit"_s));
    }
    void reconnect(Desk& desk) { desk.shared = m_fixture.connect(desk.login); }

    /// A copy of Ann's workspace as it is now.
    QString keepFile()
    {
        m_ann->document.reset();
        const QString path = m_folder.filePath(u"kept-%1.meshstead"_s.arg(++m_copies));
        if (!QFile::copy(m_ann->path(), path))
            qFatal("cannot copy the workspace");
        m_ann->reopen();
        return path;
    }
    std::unique_ptr<Desk> copyOf(const QString& path)
    {
        auto desk = std::make_unique<Desk>();
        desk->login = u"ann"_s;
        if (!QFile::copy(path, desk->path()))
            qFatal("cannot copy the workspace");
        desk->reopen();
        reconnect(*desk);
        return desk;
    }
    QString setsOnServer() const
    {
        return m_fixture.server().ask(m_fixture.database(), "select count(*) from mesh.change_set");
    }

    /// Everything that this test made is in the shared mesh and on each desk, once, and the audit chain is sound.
    void everythingIsThereOnce(const std::vector<Desk*>& desks)
    {
        const auto observer = m_fixture.desk(u"lea"_s);
        for (Desk* desk : desks) {
            QVERIFY(desk->sync());
            QCOMPARE(desk->outgoing(unsettled).size(), 0);
            QVERIFY(desk->document->mesh() == observer->document->mesh());
        }
        QStringList names;
        for (const Dataset& dataset : observer->document->mesh().all<Dataset>())
            names += dataset.name;
        for (const QString& name : m_made)
            QCOMPARE(QPair(name, names.count(name)), QPair(name, qsizetype(1)));
        const auto verification = verifySharedMesh(*observer->shared, {});
        QVERIFY(verification && verification->isSound());
    }

    mutable SharedMeshFixture m_fixture;
    QTemporaryDir m_folder;
    int m_copies = 0;
    QStringList m_made; // names of the records of this test
    DomainId m_sales;
    ProductId m_orders;
    std::unique_ptr<Desk> m_lea;
    std::unique_ptr<Desk> m_ann;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
