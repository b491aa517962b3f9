// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Two desks and one shared mesh: what one does arrives at the other, and where both did it, a person chooses.

#include "sharing/sharing.h"

#include "document/document_reader.h"
#include "mesh/diff.h"
#include "mesh/generated_mesh.h"
#include "mesh/random_mesh.h"
#include "support/sales_and_finance.h"
#include "support/verify_ok.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

class TestSharing : public QObject, SalesAndFinance
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        VERIFY_OK(begin());
        QVERIFY(m_lea
                    ->outgoing({OutgoingState::Pending, OutgoingState::Conflict, OutgoingState::Denied,
                                OutgoingState::Refused, OutgoingState::Accepted})
                    .empty());
        m_fixture.addPerson(u"ann"_s, SharedRole::Steward, {m_sales.uuid});
        m_fixture.addPerson(u"bob"_s, SharedRole::Steward, {m_sales.uuid});
        m_fixture.addPerson(u"aud"_s, SharedRole::Auditor);
        m_ann = m_fixture.desk(u"ann"_s);
        m_bob = m_fixture.desk(u"bob"_s);
    }

    void aFirstPullGivesTheWholeMesh()
    {
        QVERIFY(m_ann->document->mesh() == m_lea->document->mesh());
        QVERIFY(!m_ann->document->canUndo());
    }

    void whatOneChangesArrivesAtTheOther()
    {
        setPurpose(*m_ann, u"Every order"_s);
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_bob->sync());
        QCOMPARE(m_bob->document->mesh().find(m_orders)->purpose, u"Every order"_s);
        QVERIFY(m_bob->document->mesh() == m_ann->document->mesh());
    }

    void theHistorySaysWhoDidItAndWhy()
    {
        const auto latest = [](Desk& desk) {
            HistoryFilter newest;
            newest.limit = 1;
            const auto history = desk.document->history(newest);
            return history && !history->empty() ? history->front().info : ChangeSetInfo();
        };
        setPurpose(*m_ann, u"What we sold"_s);
        const QString why = latest(*m_ann).reason;
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_bob->sync());
        QVERIFY(!why.isEmpty());
        QCOMPARE(latest(*m_bob).who, u"ann"_s);
        QCOMPARE(latest(*m_bob).reason, why);
        QCOMPARE(latest(*m_bob).origin, Origin::Sync);
    }

    void differentFieldsOfOneRecordMerge()
    {
        setPurpose(*m_ann, u"All orders"_s);
        edit(*m_bob, [](Product& product) { product.tier = u"gold"_s; });
        settle();
        QCOMPARE(m_ann->document->mesh().find(m_orders)->tier, u"gold"_s);
        QCOMPARE(m_ann->document->mesh().find(m_orders)->purpose, u"All orders"_s);
        QVERIFY(m_bob->document->mesh() == m_ann->document->mesh());
    }

    void tagsAreAddedAndRemovedOneByOne()
    {
        edit(*m_ann, [](Product& product) { product.tags = {u"core"_s, u"eu"_s}; });
        settle();
        edit(*m_ann, [](Product& product) { product.tags = {u"core"_s, u"eu"_s, u"daily"_s}; });
        edit(*m_bob, [](Product& product) { product.tags = {u"core"_s, u"batch"_s}; });
        settle();
        QCOMPARE(m_ann->document->mesh().find(m_orders)->tags, QStringList({u"core"_s, u"batch"_s, u"daily"_s}));
        QVERIFY(m_bob->document->mesh() == m_ann->document->mesh());
    }

    void theSameFieldIsAConflictThatAPersonSettles_data()
    {
        QTest::addColumn<bool>("isMine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }
    void theSameFieldIsAConflictThatAPersonSettles()
    {
        QFETCH(bool, isMine);
        setPurpose(*m_ann, u"By Ann %1"_s.arg(isMine));
        setPurpose(*m_bob, u"By Bob %1"_s.arg(isMine));
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_bob->sync());
        const auto stuck = m_bob->outgoing({OutgoingState::Conflict});
        QCOMPARE(stuck.size(), 1);
        const QJsonObject verdict = stuck[0].verdict[u"changes"_s][0].toObject();
        QCOMPARE(verdict[u"why"_s].toString(), u"fields"_s);
        QCOMPARE(verdict[u"by"_s].toString(), u"ann"_s);
        QCOMPARE(verdict[u"cur"_s][u"purpose"_s].toString(), u"By Ann %1"_s.arg(isMine));
        // What Bob wrote stays on his desk until he chooses.
        QCOMPARE(m_bob->document->mesh().find(m_orders)->purpose, u"By Bob %1"_s.arg(isMine));
        VERIFY_OK(resolve(*m_bob->document, stuck[0].id, isMine ? Resolution::Mine : Resolution::Theirs));
        settle();
        QCOMPARE(m_ann->document->mesh().find(m_orders)->purpose, isMine ? u"By Bob 1"_s : u"By Ann 0"_s);
        QVERIFY(m_bob->document->mesh() == m_ann->document->mesh());
        QVERIFY(m_bob->outgoing({OutgoingState::Conflict, OutgoingState::Pending}).empty());
    }

    void aConflictNamesWhoWroteTheField()
    {
        setPurpose(*m_ann, u"Ann was first"_s);
        VERIFY_OK(m_ann->sync());
        setPurpose(*m_bob, u"Bob was not"_s);
        edit(*m_lea, [](Product& product) { product.version = u"9"_s; }); // another field of the same record, later
        VERIFY_OK(m_lea->sync());
        VERIFY_OK(m_bob->sync());
        const auto stuck = m_bob->outgoing({OutgoingState::Conflict});
        QCOMPARE(stuck.size(), 1);
        QCOMPARE(stuck[0].verdict[u"changes"_s][0][u"by"_s].toString(), u"ann"_s);
        VERIFY_OK(resolve(*m_bob->document, stuck[0].id, Resolution::Theirs));
        settle();
    }

    void whatBuildsOnAConflictWaitsWithIt()
    {
        setPurpose(*m_ann, u"First"_s);
        setPurpose(*m_bob, u"Second"_s);
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_bob->sync());
        setPurpose(*m_bob, u"Third"_s);
        VERIFY_OK(m_bob->sync());
        QCOMPARE(m_bob->outgoing({OutgoingState::Pending}).size(), 1);
        VERIFY_OK(resolve(*m_bob->document, m_bob->outgoing({OutgoingState::Conflict})[0].id, Resolution::Mine));
        QCOMPARE(m_bob->document->mesh().find(m_orders)->purpose, u"Third"_s);
        settle();
        QCOMPARE(m_ann->document->mesh().find(m_orders)->purpose, u"Third"_s);
    }

    void oneGuardedFieldGuardsTheOthers()
    {
        edit(*m_ann, [](Product& product) { product.sensitivity = Sensitivity::Internal; });
        edit(*m_bob, [](Product& product) { product.retention = u"30d"_s; });
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_bob->sync());
        QCOMPARE(m_bob->outgoing({OutgoingState::Conflict}).size(), 1);
        VERIFY_OK(resolve(*m_bob->document, m_bob->outgoing({OutgoingState::Conflict})[0].id, Resolution::Mine));
        settle();
        QVERIFY(m_bob->outgoing({OutgoingState::Conflict}).empty());
        QCOMPARE(m_ann->document->mesh().find(m_orders)->retention, u"30d"_s);
        QCOMPARE(m_ann->document->mesh().find(m_orders)->sensitivity, Sensitivity::Internal);
    }

    void anotherDomainIsDeniedWithItsStewards()
    {
        ChangeSetBuilder changes(m_ann->document->mesh());
        changes.edit<Product>(m_ledger, [](Product& product) { product.purpose = u"Mine now"_s; });
        VERIFY_OK(m_ann->commit(changes, u"Take over"_s));
        VERIFY_OK(m_ann->sync());
        const auto stuck = m_ann->outgoing({OutgoingState::Denied});
        QCOMPARE(stuck.size(), 1);
        QCOMPARE(stuck[0].verdict[u"changes"_s][0][u"why"_s].toString(), u"domain"_s);
        VERIFY_OK(resolve(*m_ann->document, stuck[0].id, Resolution::Theirs));
        QVERIFY(m_ann->document->mesh().find(m_ledger)->purpose.isEmpty());
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_lea->sync());
        QVERIFY(m_ann->document->mesh() == m_lea->document->mesh());
    }

    void removalMeetsAnEdit()
    {
        ChangeSetBuilder changes(m_ann->document->mesh());
        const DatasetId id = changes.create(Dataset {.name = u"orders_raw"_s, .product = m_orders});
        VERIFY_OK(m_ann->commit(changes, u"Add"_s));
        settle();
        ChangeSetBuilder removal(m_ann->document->mesh());
        removal.remove(id);
        VERIFY_OK(m_ann->commit(removal, u"Remove"_s));
        ChangeSetBuilder change(m_bob->document->mesh());
        change.edit<Dataset>(id, [](Dataset& dataset) { dataset.description = u"Needed"_s; });
        VERIFY_OK(m_bob->commit(change, u"Describe"_s));
        VERIFY_OK(m_bob->sync());
        VERIFY_OK(m_ann->sync());
        const auto stuck = m_ann->outgoing({OutgoingState::Conflict});
        QCOMPARE(stuck.size(), 1);
        QCOMPARE(stuck[0].verdict[u"changes"_s][0][u"why"_s].toString(), u"changed"_s);
        QVERIFY(!m_ann->document->mesh().find(id));
        VERIFY_OK(resolve(*m_ann->document, stuck[0].id, Resolution::Theirs));
        QVERIFY(m_ann->document->mesh().find(id));
        settle();
        QVERIFY(m_bob->document->mesh() == m_ann->document->mesh());
    }

    void undoOfWhatIsSharedGoesOutAsItsOpposite()
    {
        setPurpose(*m_ann, u"Before"_s);
        settle();
        setPurpose(*m_ann, u"After"_s);
        settle();
        VERIFY_OK(m_ann->document->undoNow());
        settle();
        QCOMPARE(m_bob->document->mesh().find(m_orders)->purpose, u"Before"_s);
    }

    void aLostAnswerIsNoHarm()
    {
        setPurpose(*m_ann, u"Once"_s);
        OutgoingBatch batch;
        VERIFY_OK(m_ann->document->receive({}, [&](SqlConnection& connection) {
            auto next = takeBatch(connection);
            batch = *next;
            return ok();
        }));
        VERIFY_OK(m_ann->shared->push(batch.request)); // and the answer is lost
        VERIFY_OK(m_ann->shared->push(batch.request)); // twice
        settle();
        QVERIFY(m_ann->outgoing({OutgoingState::Pending, OutgoingState::Accepted, OutgoingState::Conflict}).empty());
        QVERIFY(m_bob->document->mesh() == m_ann->document->mesh());
    }

    void aCopiedWorkspaceGoesOnUnderANewName()
    {
        setPurpose(*m_ann, u"Original"_s);
        settle();
        m_ann->document.reset();
        QTemporaryDir elsewhere;
        const QString copyPath = elsewhere.filePath(u"copy.meshstead"_s);
        QVERIFY(QFile::copy(m_ann->path(), copyPath));
        m_ann->reopen();
        setPurpose(*m_ann, u"Goes on"_s);
        settle();
        auto copy = Document::open(copyPath, {.user = u"ann"_s});
        VERIFY_OK(copy);
        ChangeSetBuilder changes((*copy)->mesh());
        changes.edit<Product>(m_orders, [](Product& product) { product.tier = u"silver"_s; });
        VERIFY_OK((*copy)->commitNow(changes.build(u"On the copy"_s)));
        VERIFY_OK(syncNow(**copy, *m_ann->shared));
        settle();
        QCOMPARE(m_ann->document->mesh().find(m_orders)->tier, u"silver"_s);
        QVERIFY((*copy)->mesh() == m_ann->document->mesh());
        QVERIFY(readSettings(**copy).value()->client != readSettings(*m_ann->document).value()->client);
    }

    void aFlippedBitIsPutRight()
    {
        settle();
        setPurpose(*m_ann, u"Whole"_s);
        VERIFY_OK(m_ann->document->receive({}, [](SqlConnection& connection) {
            return connection.execute(u"UPDATE share_content SET content = replace(content, 'Whole', 'Whale') "
                                      "WHERE id IN (SELECT id FROM share_outbox WHERE state = 'pending')"_s);
        }));
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_bob->sync());
        QCOMPARE(m_bob->document->mesh().find(m_orders)->purpose, u"Whole"_s);
        QCOMPARE(m_ann->document->mesh().find(m_orders)->purpose, u"Whole"_s);
    }

    /// The first change set is damaged, and later ones stand on what it said.
    void whatStandsOnADamagedChangeSetArrivesWithIt()
    {
        settle();
        const auto change = [&](const std::function<void(ChangeSetBuilder&)>& work) {
            ChangeSetBuilder changes(m_ann->document->mesh());
            work(changes);
            return m_ann->commit(changes, u"Edit"_s);
        };
        DatasetId made;
        VERIFY_OK(change([&](ChangeSetBuilder& changes) {
            made = changes.create(Dataset {.name = u"made"_s, .product = m_orders});
            changes.edit<Product>(m_orders, [](Product& product) {
                product.purpose = u"First"_s;
                product.tags = {u"one"_s};
            });
        }));
        const ChangeSetId first = m_ann->outgoing({OutgoingState::Pending}).back().id;
        VERIFY_OK(change([&](ChangeSetBuilder& changes) {
            changes.edit<Dataset>(made, [](Dataset& dataset) { dataset.description = u"later"_s; });
            changes.edit<Product>(m_orders, [](Product& product) {
                product.purpose = u"Second"_s;
                product.tags += u"two"_s;
            });
        }));
        VERIFY_OK(m_ann->document->receive({}, [&](SqlConnection& connection) {
            return connection.execute(u"UPDATE share_content SET content = '[]' WHERE id = ?"_s, {first.toBytes()});
        }));
        const Mesh before = m_ann->document->mesh();
        settle();
        QVERIFY(m_ann->document->mesh() == before);
        QVERIFY(m_bob->document->mesh() == before);
        QCOMPARE(m_bob->document->mesh().find(made)->description, u"later"_s);
        QCOMPARE(m_bob->document->mesh().find(m_orders)->tags, (QStringList {u"one"_s, u"two"_s}));
        QVERIFY(m_ann->outgoing({OutgoingState::Pending, OutgoingState::Conflict, OutgoingState::Refused}).empty());
    }

    void aServerThatIsOlderThanItWasIsNotReadOn()
    {
        settle();
        const Mesh before = m_ann->document->mesh();
        // As if it had been put back: it knows fewer commits than this desk has read.
        VERIFY_OK(m_ann->document->receive(
            {}, [](SqlConnection& connection) { return ShareStore(connection).setFact(u"cursor"_s, u"999999"_s); }));
        const auto refused = m_ann->sync();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QVERIFY(m_ann->document->mesh() == before);
        VERIFY_OK(startOver(*m_ann->document, *m_ann->shared)); // a person said so
        settle();
        QVERIFY(m_ann->document->mesh() == before);
        QVERIFY(m_ann->outgoing({OutgoingState::Pending, OutgoingState::Conflict, OutgoingState::Denied}).empty());
    }

    void whoLeftComesBackWithoutAQuestion()
    {
        settle();
        const Mesh before = m_ann->document->mesh();
        VERIFY_OK(leaveSharedMesh(*m_ann->document));
        QVERIFY(m_ann->document->mesh() == before);
        VERIFY_OK(joinSharedMesh(*m_ann->document, *m_ann->shared));
        settle();
        // What she holds is there already, also that of domains that are not hers.
        QCOMPARE(m_ann
                     ->outgoing({OutgoingState::Pending, OutgoingState::Conflict, OutgoingState::Denied,
                                 OutgoingState::Refused})
                     .size(),
                 0);
        VERIFY_OK(m_lea->sync());
        QVERIFY(m_ann->document->mesh() == m_lea->document->mesh());
    }

    void whoComesBackBringsNothingBackThatWasRemoved()
    {
        ChangeSetBuilder creating(m_lea->document->mesh());
        const ProductId removed = creating.create(Product {.name = u"Passing"_s, .domain = m_sales});
        VERIFY_OK(m_lea->commit(creating, u"Create"_s));
        VERIFY_OK(m_lea->sync());
        settle();
        VERIFY_OK(leaveSharedMesh(*m_ann->document));
        ChangeSetBuilder removing(m_lea->document->mesh());
        removing.remove(removed);
        VERIFY_OK(m_lea->commit(removing, u"Remove"_s));
        VERIFY_OK(m_lea->sync());
        QVERIFY(m_ann->document->mesh().find(removed));

        VERIFY_OK(joinSharedMesh(*m_ann->document, *m_ann->shared));
        settle();
        QVERIFY(!m_ann->document->mesh().find(removed));
        VERIFY_OK(m_lea->sync());
        QVERIFY(!m_lea->document->mesh().find(removed));
        QVERIFY(m_ann->document->mesh() == m_lea->document->mesh());
    }

    void aWholeWorkspaceMovesIn_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::newRow("1") << quint64(1);
        QTest::newRow("2") << quint64(2);
    }
    void aWholeWorkspaceMovesIn()
    {
        QFETCH(quint64, seed);
        Desk desk;
        desk.login = u"lea"_s;
        desk.document = std::move(*Document::create(desk.path(), {.user = u"lea"_s}));
        const Mesh mesh = generateMesh({.datasets = 300, .columns = 3000, .flows = 600, .seed = seed});
        VERIFY_OK(desk.document->commitNow(diff(Mesh(), mesh)));
        desk.shared = m_fixture.connect(u"lea"_s);
        VERIFY_OK(joinSharedMesh(*desk.document, *desk.shared));
        const auto outcome = desk.sync();
        VERIFY_OK(outcome);
        for (const Outgoing& stuck :
             desk.outgoing({OutgoingState::Conflict, OutgoingState::Denied, OutgoingState::Refused}))
            qWarning().noquote() << stuck.reason << QJsonDocument(stuck.verdict).toJson().left(2000);
        QCOMPARE(outcome->stuck, 0);
        VERIFY_OK(m_lea->sync());
        QVERIFY(m_lea->document->mesh() == desk.document->mesh());
        for (const KindInfo& info : allKinds())
            QVERIFY(m_lea->document->mesh().count(info.kind) >= mesh.count(info.kind));
        // What a desk foresees of who may write a record is what the database decides by.
        const QString said
            = m_fixture.server().ask(m_fixture.database(),
                                     "select string_agg(kind || ' ' || id || ' ' || coalesce(domain::text, ''), ';') "
                                     "from mesh.record where not deleted");
        const QStringList lines = said.split(u';');
        QVERIFY(lines.size() > 3000);
        for (const QString& line : lines) {
            const QStringList words = line.split(u' ');
            const RecordId record {kindFromToken(words[0]), Uuid::fromString(words[1]).value_or(Uuid())};
            const DomainId domain {Uuid::fromString(words[2]).value_or(Uuid())};
            QVERIFY2(writingDomain(m_lea->document->mesh(), record) == domain, qPrintable(line));
        }
    }

private:
    template<typename F>
    void edit(Desk& desk, F&& change)
    {
        ChangeSetBuilder changes(desk.document->mesh());
        QVERIFY(changes.edit<Product>(m_orders, change));
        VERIFY_OK(desk.commit(changes, u"Edit"_s));
    }
    void setPurpose(Desk& desk, const QString& purpose)
    {
        edit(desk, [&](Product& product) { product.purpose = purpose; });
    }
    /// Both send what they have and see what the other sent.
    void settle()
    {
        for (Desk* desk : {m_ann.get(), m_bob.get(), m_ann.get()})
            VERIFY_OK(desk->sync());
    }

    std::unique_ptr<Desk> m_ann;
    std::unique_ptr<Desk> m_bob;
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
