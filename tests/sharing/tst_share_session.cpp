// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Sharing as the studio does it: by itself, on a worker thread, with nobody waiting for the network.

#include "sharing/share_session.h"

#include "sharing/proposal_desk.h"
#include "support/raw_client.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

using Phase = ShareState::Phase;
constexpr int patience = 30'000; // ms

/// A workspace as the studio has it open.
struct OpenDesk
{
    explicit OpenDesk(const QString& login)
        : document(std::move(*Document::create(folder.filePath(u"desk.meshstead"_s), {.user = login})))
        , session(*document)
    {
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    ShareSession session;
};

} // namespace

class TestShareSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        QVERIFY2(m_fixture.start(), qPrintable(m_fixture.errorText()));
        auto lea = m_fixture.desk(u"lea"_s);
        ChangeSetBuilder changes(lea->document->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        m_orders = changes.create(Product {.name = u"Orders"_s, .domain = sales});
        QVERIFY(lea->commit(changes, u"Begin"_s));
        QVERIFY(lea->sync());
        m_fixture.addPerson(u"ann"_s, SharedRole::Steward, {sales.uuid});
        m_fixture.addPerson(u"bob"_s, SharedRole::Steward, {sales.uuid});
    }

    void init()
    {
        m_ann = joined(u"ann"_s);
        m_bob = joined(u"bob"_s);
        QVERIFY(m_ann && m_bob);
    }
    void cleanup()
    {
        m_ann.reset();
        m_bob.reset();
    }

    void aPreviewTellsWhoAndWhat()
    {
        OpenDesk desk(u"ann"_s);
        QCOMPARE(desk.session.state().phase, Phase::Alone);
        std::optional<Result<ShareSession::Preview>> preview;
        desk.session.preview(address(u"ann"_s), SharedMeshFixture::passwordOf(u"ann"_s),
                             [&](const Result<ShareSession::Preview>& result) { preview = result; });
        QTRY_VERIFY_WITH_TIMEOUT(preview.has_value(), patience);
        QVERIFY(*preview);
        QCOMPARE((*preview)->hello.role, SharedRole::Steward);
        QCOMPARE((*preview)->fingerprint.size(), 39); // eight groups of four
        QCOMPARE(desk.session.state().phase, Phase::Alone);
    }

    void anotherFingerprintIsNoWayIn()
    {
        OpenDesk desk(u"ann"_s);
        std::optional<Status> status;
        desk.session.join(address(u"ann"_s), SharedMeshFixture::passwordOf(u"ann"_s), u"0000-0000"_s,
                          [&](const Status& result) { status = result; });
        QTRY_VERIFY_WITH_TIMEOUT(status.has_value(), patience);
        QVERIFY(!*status);
        QCOMPARE(status->error().code, Error::Code::Denied);
        QCOMPARE(desk.session.state().phase, Phase::Alone);
    }

    void whatOneTypesTheOtherSees()
    {
        QSignalSpy received(&m_bob->session, &ShareSession::receivedChanged);
        setPurpose(*m_ann, u"Seen"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->document->mesh().find(m_orders)->purpose, u"Seen"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!received.isEmpty(), patience);
        QCOMPARE(m_bob->session.received().front().login, u"ann"_s);
        const UnseenRecords unseen = m_bob->session.unseen();
        QCOMPARE(unseen.size(), 1);
        QCOMPARE(unseen.at(m_orders).who, u"ann"_s);
        const qint64 age = Instant::now().milliseconds() - unseen.at(m_orders).at.milliseconds();
        QVERIFY2(age >= 0 && age < patience, qPrintable(QString::number(age)));
        m_bob->session.markAllSeen();
        QVERIFY(m_bob->session.unseen().empty());
        QVERIFY(m_ann->session.unseen().empty()); // own work is no news
    }

    void aConflictIsShownAndSettled()
    {
        m_bob->session.signOut();
        setPurpose(*m_ann, u"By Ann"_s);
        setPurpose(*m_bob, u"By Bob"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_ann->session.state().counts.pending, 0, patience);
        m_bob->session.signIn(SharedMeshFixture::passwordOf(u"bob"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().counts.conflicts, 1, patience);
        QCOMPARE(shareStateText(m_bob->session.state()), u"1 conflict(s)"_s);
        const auto waiting = m_bob->session.outgoing();
        QVERIFY(waiting);
        const auto conflict = std::ranges::find(*waiting, OutgoingState::Conflict, &Outgoing::state);
        QVERIFY(conflict != waiting->end());
        QVERIFY(m_bob->session.settle(conflict->id, Resolution::Mine));
        QTRY_COMPARE_WITH_TIMEOUT(m_ann->document->mesh().find(m_orders)->purpose, u"By Bob"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().counts.conflicts, 0, patience);
    }

    void whatWillMeetAConflictIsToldBeforeItIsSent()
    {
        m_bob->session.signOut();
        setPurpose(*m_ann, u"Ann was first"_s);
        setPurpose(*m_bob, u"Bob came later"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_ann->session.state().counts.pending, 0, patience);
        std::vector<EarlyWarning> seen;
        QString who;
        const auto connection = connect(&m_bob->session, &ShareSession::warningsChanged, this, [&] {
            const Lookout& lookout = m_bob->session.lookout();
            if (lookout.warnings().empty())
                return;
            seen = lookout.warnings();
            who = lookout.lastTouch(seen.front().record).value_or(Lookout::Touch()).login;
            QCOMPARE(m_bob->session.state().counts.conflicts, 0);
            QCOMPARE(m_bob->session.state().ahead, 1);
        });
        m_bob->session.signIn(SharedMeshFixture::passwordOf(u"bob"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().counts.conflicts, 1, patience);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(who, u"ann"_s);
        QCOMPARE(seen[0].overtaken.fields, std::vector<int> {kindInfo(Kind::Product).indexOf(u"purpose")});
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().ahead, 0, patience);
        disconnect(connection);
        const auto waiting = m_bob->session.outgoing();
        QVERIFY(waiting);
        const auto conflict = std::ranges::find(*waiting, OutgoingState::Conflict, &Outgoing::state);
        QVERIFY(conflict != waiting->end());
        QVERIFY(conflict->content.isEmpty()); // a list of facts
        QVERIFY(!m_bob->session.outgoing(conflict->id)->content.isEmpty());
        QVERIFY(m_bob->session.settle(conflict->id, Resolution::Theirs));
    }

    void aServerThatWasAwayIsFoundAgain()
    {
        m_fixture.server().stopAtOnce();
        setPurpose(*m_ann, u"While it was away"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_ann->session.state().phase, Phase::Offline, patience);
        QVERIFY(m_ann->session.state().error);
        QVERIFY(!m_ann->session.state().nextTry.isNull());
        QVERIFY(m_fixture.server().restartAtOnce());
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->document->mesh().find(m_orders)->purpose, u"While it was away"_s,
                                  2 * patience);
    }

    void whoSignsOutWhileALargeChangeArrivesStaysSignedOut()
    {
        m_bob->session.signOut();
        ChangeSetBuilder changes(m_ann->document->mesh());
        const DomainId sales = m_ann->document->mesh().find(m_orders)->domain;
        const std::size_t before = m_ann->document->mesh().count(Kind::Product);
        for (int each = 0; each < 3000; ++each)
            changes.create(Product {.name = u"Arriving %1"_s.arg(each), .domain = sales});
        QVERIFY(m_ann->document->commitNow(changes.build(u"Many"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_ann->session.state().counts.pending, 0, patience);
        m_bob->session.signIn(SharedMeshFixture::passwordOf(u"bob"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_bob->document->isBusy(), patience); // it is being written
        m_bob->session.signOut();
        QTRY_VERIFY_WITH_TIMEOUT(!m_bob->document->isBusy(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->document->mesh().count(Kind::Product), before + 3000, patience);
        QTest::qWait(50);
        QCOMPARE(m_bob->session.state().phase, Phase::SignedOut);
    }

    void signingInWhileALargeChangeIsWrittenGoesOn()
    {
        m_bob->session.signOut();
        ChangeSetBuilder changes(m_bob->document->mesh());
        const DomainId sales = m_bob->document->mesh().find(m_orders)->domain;
        for (int each = 0; each < 3000; ++each)
            changes.create(Product {.name = u"Product %1"_s.arg(each), .domain = sales});
        m_bob->session.signIn(SharedMeshFixture::passwordOf(u"bob"_s));
        m_bob->document->commitLater(changes.build(u"Many"_s), {}, {});
        QVERIFY(m_bob->document->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!m_bob->document->isBusy(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().phase, Phase::Idle, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().counts.pending, 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_ann->document->mesh().count(Kind::Product), 3001, patience);
    }

    void whoSignsOutWhileJoiningIsWrittenStaysSignedOut()
    {
        OpenDesk desk(u"ann"_s);
        ChangeSetBuilder changes(desk.document->mesh());
        for (int each = 0; each < 3000; ++each)
            changes.create(Team {.name = u"Team %1"_s.arg(each)});
        QVERIFY(desk.document->commitNow(changes.build(u"Many"_s)));
        std::optional<Status> status;
        // As soon as it is being written: a moment later it would be over.
        connect(
            desk.document.get(), &Document::busyChanged, &desk.session, [&] { desk.session.signOut(); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        desk.session.join(address(u"ann"_s), SharedMeshFixture::passwordOf(u"ann"_s), {},
                          [&](const Status& result) { status = result; });
        QTRY_VERIFY_WITH_TIMEOUT(status.has_value(), patience);
        QVERIFY(*status);
        QTest::qWait(50);
        QCOMPARE(desk.session.state().phase, Phase::SignedOut);
    }

    void whoIsTooOldToSendGoesOnReading()
    {
        QCOMPARE(m_fixture.server().execute(m_fixture.database(), "update mesh.meta set min_client = 2"), QString());
        const auto restore = qScopeGuard([&] {
            QCOMPARE(m_fixture.server().execute(m_fixture.database(), "update mesh.meta set min_client = 1"),
                     QString());
        });
        setPurpose(*m_bob, u"Stays here"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_bob->session.state().unsendable.has_value(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().phase, Phase::Idle, patience);
        QCOMPARE(shareStateText(m_bob->session.state()), u"Reads only"_s);
        QCOMPARE(m_bob->session.state().counts.pending, 1);
        // Somebody newer goes on.
        const QByteArray name = "by a newer one";
        const auto session = m_fixture.session(u"lea"_s);
        RawClient newer(m_fixture, u"lea"_s);
        newer.level = 2;
        QVERIFY(newer.push({rawCreate("team", newUuid(), {{u"name"_s, QString::fromLatin1(name)}})}));
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(m_bob->document->mesh().all<Team>(),
                                [&](const Team& team) { return team.name == QLatin1String(name); }),
            patience);
        QCOMPARE(m_bob->document->mesh().find(m_orders)->purpose, u"Stays here"_s);
    }

    void whatAFlippedBitAlteredIsPutRight()
    {
        m_bob->session.signOut();
        setPurpose(*m_bob, u"As it was meant"_s);
        QVERIFY(m_bob->document->receive({}, [](SqlConnection& connection) {
            return connection.execute(u"UPDATE share_content SET content = replace(content, 'meant', 'ment')"_s);
        }));
        QSignalSpy mended(&m_bob->session, &ShareSession::outboxMended);
        m_bob->session.signIn(SharedMeshFixture::passwordOf(u"bob"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_ann->document->mesh().find(m_orders)->purpose, u"As it was meant"_s, patience);
        QCOMPARE(mended.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().phase, Phase::Idle, patience);
    }

    void aLargeOneIsPutRightOnAWorker()
    {
        m_bob->session.signOut();
        std::vector<DatasetId> made;
        ChangeSetBuilder changes(m_bob->document->mesh());
        for (std::size_t count = 0; count <= Document::immediateChanges; ++count)
            made.push_back(changes.create(Dataset {.name = u"As it was meant"_s, .product = m_orders}));
        QVERIFY(m_bob->document->commitNow(changes.build(u"Many"_s)));
        QVERIFY(m_bob->document->receive({}, [](SqlConnection& connection) {
            return connection.execute(u"UPDATE share_content SET content = replace(content, 'meant', 'ment')"_s);
        }));
        QSignalSpy mended(&m_bob->session, &ShareSession::outboxMended);
        int busy = 0;
        connect(m_bob->document.get(), &Document::busyChanged, &mended, [&](bool isBusy) { busy += isBusy; });
        int busyUntilMended = 0;
        connect(&m_bob->session, &ShareSession::outboxMended, &mended, [&] { busyUntilMended = busy; });
        const auto isThere = [&] {
            const Dataset* found = m_ann->document->mesh().find(made.back());
            return found && found->name == u"As it was meant"_s;
        };
        m_bob->session.signIn(SharedMeshFixture::passwordOf(u"bob"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        QCOMPARE(mended.size(), 1);
        QCOMPARE(busyUntilMended, 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().phase, Phase::Idle, patience);
    }

    void aProposalThatWasAcceptedIsRememberedUntilItIsTold()
    {
        const auto proposalOf = [&] {
            return m_fixture.server().ask(m_fixture.database(),
                                          "select state from mesh.proposal order by at desc limit 1");
        };
        std::optional<Status> sent;
        const QJsonArray content {QJsonObject {
            {u"t"_s, u"product"_s},
            {u"id"_s, m_orders.uuid.toString()},
            {u"op"_s, u"u"_s},
            {u"f"_s, QJsonObject {{u"tier"_s, QJsonObject {{u"b"_s, QJsonValue()}, {u"n"_s, u"gold"_s}}}}}}};
        m_ann->session.ask(
            [content](SharedMesh& shared) {
                return proposals::propose(shared, u"Tier"_s, {}, QJsonDocument(content).toJson(QJsonDocument::Compact));
            },
            this, [&](const Status& status) { sent = status; });
        QTRY_VERIFY_WITH_TIMEOUT(sent.has_value(), patience);
        QVERIFY2(*sent, *sent ? "" : qPrintable(sent->error().message));
        const Uuid proposal = *Uuid::fromString(
            m_fixture.server().ask(m_fixture.database(), "select id from mesh.proposal order by at desc limit 1"));
        // Bob accepts it without a connection, and closes the studio before it went out.
        m_bob->session.signOut();
        ChangeSetBuilder changes(m_bob->document->mesh());
        changes.edit<Product>(m_orders, [](Product& product) { product.tier = u"gold"_s; });
        QVERIFY(m_bob->document->commit(changes.build(u"Proposed by ann: Tier"_s)));
        {
            ProposalDesk desk(m_bob->session);
            desk.carryWith(proposal, m_bob->document->history({.limit = 1})->front().info.id);
            QVERIFY(desk.isCarried(proposal));
        }
        ProposalDesk desk(m_bob->session);
        QVERIFY(desk.isCarried(proposal));
        QCOMPARE(proposalOf(), u"open"_s);
        m_bob->session.signIn(SharedMeshFixture::passwordOf(u"bob"_s));
        QTRY_COMPARE_WITH_TIMEOUT(proposalOf(), u"accepted"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isCarried(proposal), patience);
        QVERIFY(m_bob->session.carried().empty());
    }

    void aWrongPasswordWaitsForThePerson()
    {
        m_bob->session.signOut();
        QCOMPARE(m_bob->session.state().phase, Phase::SignedOut);
        m_bob->session.signIn(u"wrong"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().phase, Phase::Stopped, patience);
        QCOMPARE(m_bob->session.state().error->code, Error::Code::Denied);
        m_bob->session.signIn(SharedMeshFixture::passwordOf(u"bob"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_bob->session.state().phase, Phase::Idle, patience);
    }

    void everybodyAndEverythingIsLookedAt()
    {
        std::optional<Result<std::vector<SharedPerson>>> people;
        m_ann->session.people(this, [&](const auto& result) { people = result; });
        QTRY_VERIFY_WITH_TIMEOUT(people.has_value(), patience);
        QVERIFY(*people);
        QCOMPARE((*people)->size(), 3);
        std::optional<Result<Verification>> verification;
        m_ann->session.verify(this, [&](const auto& result) { verification = result; });
        QTRY_VERIFY_WITH_TIMEOUT(verification.has_value(), patience);
        QVERIFY(*verification);
        QVERIFY((*verification)->isSound());
        QVERIFY((*verification)->witnesses > 0);
    }

    void whoLeavesKeepsEverything()
    {
        const Mesh before = m_ann->document->mesh();
        QVERIFY(m_ann->session.leave());
        QCOMPARE(m_ann->session.state().phase, Phase::Alone);
        QVERIFY(m_ann->document->mesh() == before);
    }

private:
    ServerAddress address(const QString& login) { return m_fixture.server().address(m_fixture.database(), login); }

    std::unique_ptr<OpenDesk> joined(const QString& login)
    {
        auto desk = std::make_unique<OpenDesk>(login);
        desk->session.join(address(login), SharedMeshFixture::passwordOf(login), {}, {});
        QElapsedTimer timer;
        timer.start();
        while (desk->session.state().phase != Phase::Idle || !desk->document->mesh().find(m_orders)) {
            if (timer.elapsed() > patience)
                return nullptr;
            QTest::qWait(10);
        }
        return desk;
    }

    void setPurpose(OpenDesk& desk, const QString& purpose)
    {
        ChangeSetBuilder changes(desk.document->mesh());
        changes.edit<Product>(m_orders, [&](Product& product) { product.purpose = purpose; });
        QVERIFY(desk.document->commit(changes.build(u"Edit"_s)));
    }

    SharedMeshFixture m_fixture;
    ProductId m_orders;
    std::unique_ptr<OpenDesk> m_ann;
    std::unique_ptr<OpenDesk> m_bob;
};

QTEST_GUILESS_MAIN(TestShareSession)
#include "tst_share_session.moc"
