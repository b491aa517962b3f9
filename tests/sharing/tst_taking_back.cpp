// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What is in the shared mesh already and is taken back: by undo, and after a login was stolen. And what changes hands.

#include "sharing/activity.h"
#include "sharing/compensation.h"
#include "sharing/transfers.h"
#include "support/shared_mesh_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyProducts = 5000; // of a stolen login, each changed twice

} // namespace

class TestTakingBack : public QObject
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
        m_web = changes.create(Domain {.name = u"Web"_s});
        m_orders = changes.create(Product {.name = u"Orders"_s, .domain = m_sales, .purpose = u"Plan"_s});
        m_dataset = changes.create(Dataset {.name = u"orders"_s, .product = m_orders});
        QVERIFY(m_lea->commit(changes, u"Begin"_s));
        QVERIFY(m_lea->sync());
        m_fixture.addPerson(u"ann"_s, SharedRole::Steward, {m_sales.uuid});
        m_fixture.addPerson(u"bob"_s, SharedRole::Steward, {m_sales.uuid});
        m_fixture.addPerson(u"dee"_s, SharedRole::Steward, {m_web.uuid});
        m_fixture.addPerson(u"tom"_s, SharedRole::Steward, {m_sales.uuid});
        for (auto [desk, login] : {std::pair(&m_ann, u"ann"_s), {&m_bob, u"bob"_s}, {&m_dee, u"dee"_s}}) {
            *desk = m_fixture.desk(login);
            QVERIFY((*desk)->sync());
        }
    }
    void cleanupTestCase()
    {
        for (auto* desk : {&m_lea, &m_ann, &m_bob, &m_dee})
            desk->reset();
    }

    void undoOfWhatIsSharedIsShared()
    {
        setPurpose(*m_ann, u"By Ann"_s);
        QVERIFY(m_ann->sync() && m_bob->sync());
        QCOMPARE(purpose(*m_bob), u"By Ann"_s);
        // A colleague's work on another field does not stand in the way and stays.
        ChangeSetBuilder changes(m_bob->document->mesh());
        changes.edit<Product>(m_orders, [](Product& product) { product.tags = {u"checked"_s}; });
        QVERIFY(m_bob->commit(changes, u"Check"_s));
        QVERIFY(m_bob->sync() && m_ann->sync());
        QVERIFY(m_ann->document->undoNow());
        QCOMPARE(m_ann->outgoing({OutgoingState::Pending}).size(), 1U);
        QVERIFY(m_ann->sync() && m_bob->sync());
        QCOMPARE(purpose(*m_bob), u"Plan"_s);
        QCOMPARE(m_bob->document->mesh().find(m_orders)->tags, QStringList {u"checked"_s});
        QVERIFY(m_ann->document->mesh() == m_bob->document->mesh());
        QVERIFY(m_ann->document->redoNow()); // and forth
        QVERIFY(m_ann->sync() && m_bob->sync());
        QCOMPARE(purpose(*m_bob), u"By Ann"_s);
        QVERIFY(m_ann->document->undoNow());
        QVERIFY(m_ann->sync() && m_bob->sync());
        QCOMPARE(purpose(*m_bob), u"Plan"_s);
    }

    void undoDoesNotWriteOverAColleague()
    {
        setPurpose(*m_ann, u"By Ann"_s);
        QVERIFY(m_ann->sync() && m_bob->sync());
        setPurpose(*m_bob, u"By Bob"_s);
        QVERIFY(m_bob->sync() && m_ann->sync());
        const Status undone = m_ann->document->undoNow();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, Error::Code::Conflict);
        QCOMPARE(purpose(*m_ann), u"By Bob"_s);
        QVERIFY(m_ann->outgoing({OutgoingState::Pending}).empty());
    }

    void aProductMovesWhenBothSidesAgree()
    {
        auto ann = m_fixture.connect(u"ann"_s);
        auto dee = m_fixture.connect(u"dee"_s);
        const SharedHello annHello = *ann->hello(newUuid());
        const SharedHello deeHello = *dee->hello(newUuid());
        QVERIFY(mayOffer(annHello, m_ann->document->mesh(), m_orders));
        QVERIFY(!mayOffer(deeHello, m_dee->document->mesh(), m_orders));
        const Status foreign = transfers::offer(*dee, m_orders, m_web);
        QVERIFY(!foreign && foreign.error().code == Error::Code::Denied);
        QVERIFY(transfers::offer(*ann, m_orders, m_web));

        auto open = transfers::list(*dee);
        QVERIFY(open && open->size() == 1);
        Transfer transfer = open->front();
        QCOMPARE(transfer.product, m_orders);
        QCOMPARE(transfer.from, m_sales);
        QCOMPARE(transfer.to, m_web);
        QCOMPARE(transfer.offeredBy, u"ann"_s);
        QCOMPARE(transfer.state, TransferState::Offered);
        QVERIFY(mayDecide(deeHello, transfer) && !mayDecide(annHello, transfer) && mayStepBack(annHello, transfer));
        // Before the other side agrees, the move is denied; then it goes through by an ordinary push.
        QVERIFY(m_dee->sync());
        QVERIFY(m_dee->document->commit(moveOf(m_dee->document->mesh(), transfer)));
        QVERIFY(m_dee->sync());
        const auto denied = m_dee->outgoing({OutgoingState::Denied});
        QCOMPARE(denied.size(), 1U);
        QVERIFY(resolve(*m_dee->document, denied.front().id, Resolution::Theirs));
        QVERIFY(!transfers::accept(*ann, transfer.id));
        QVERIFY(transfers::accept(*dee, transfer.id));
        transfer = transfers::list(*dee)->front();
        QCOMPARE(transfer.state, TransferState::Accepted);
        QCOMPARE(transfer.acceptedBy, u"dee"_s);
        QVERIFY(mayMove(deeHello, transfer) && mayMove(annHello, transfer));
        QVERIFY(m_dee->document->commit(moveOf(m_dee->document->mesh(), transfer)));
        QVERIFY(m_dee->sync() && m_ann->sync());
        QVERIFY(m_dee->outgoing({OutgoingState::Denied}).empty());
        QCOMPARE(m_ann->document->mesh().find(m_orders)->domain, m_web);
        QCOMPARE(transfers::list(*ann)->front().state, TransferState::Done);
        QVERIFY(moveOf(m_ann->document->mesh(), transfer).isEmpty());

        // And back, refused once.
        QVERIFY(transfers::offer(*dee, m_orders, m_sales));
        QVERIFY(transfers::decline(*ann, transfers::list(*ann)->front().id));
        QCOMPARE(transfers::list(*dee)->front().state, TransferState::Declined);
        QVERIFY(transfers::offer(*dee, m_orders, m_sales));
        transfer = transfers::list(*ann)->front();
        QVERIFY(transfers::accept(*ann, transfer.id));
        QVERIFY(m_ann->document->commit(moveOf(m_ann->document->mesh(), transfer)));
        QVERIFY(m_ann->sync() && m_dee->sync());
        QCOMPARE(m_dee->document->mesh().find(m_orders)->domain, m_sales);
    }

    void onlyAdministratorsSeeWhatALoginDid()
    {
        auto ann = m_fixture.connect(u"ann"_s);
        const auto activity = activityOf(*ann, u"bob"_s, {});
        QVERIFY(!activity);
        QCOMPARE(activity.error().code, Error::Code::Denied);
    }

    void tenThousandChangesOfAStolenLoginAreTakenBack()
    {
        ChangeSetBuilder begin(m_lea->document->mesh());
        std::vector<ProductId> products;
        for (int at = 0; at < manyProducts; ++at) {
            products.push_back(begin.create(Product {.name = u"Product %1"_s.arg(at),
                                                     .domain = m_sales,
                                                     .purpose = u"Plan %1"_s.arg(at),
                                                     .tags = {u"old"_s}}));
        }
        QVERIFY(m_lea->sync());
        QVERIFY(m_lea->commit(begin, u"Fill"_s));
        QVERIFY(m_lea->sync());
        auto tom = m_fixture.desk(u"tom"_s);
        QVERIFY(tom->sync() && m_ann->sync());
        const Instant since = Instant::now();
        QTest::qWait(20);

        for (int round = 0; round < 2; ++round) {
            ChangeSetBuilder theft(tom->document->mesh());
            for (const ProductId& id : products) {
                theft.edit<Product>(id, [&](Product& product) {
                    product.purpose = u"Stolen %1"_s.arg(round);
                    product.tags.append(u"stolen %1"_s.arg(round));
                });
            }
            if (round == 1) {
                theft.create(Product {.name = u"Fake"_s, .domain = m_sales});
                theft.remove(m_dataset);
            }
            QVERIFY(tom->commit(theft, u"Vandalism"_s));
            QVERIFY(tom->sync());
        }
        // A colleague went on with one of them, and with a tag of another.
        QVERIFY(m_ann->sync());
        ChangeSetBuilder work(m_ann->document->mesh());
        work.edit<Product>(products[0], [](Product& product) { product.purpose = u"By Ann"_s; });
        work.edit<Product>(products[1], [](Product& product) { product.tags.append(u"ann"_s); });
        QVERIFY(m_ann->commit(work, u"Work"_s));
        QVERIFY(m_ann->sync() && m_lea->sync());

        QElapsedTimer timer;
        timer.start();
        auto activity = activityOf(*m_lea->shared, u"tom"_s, since);
        QVERIFY(activity);
        QCOMPARE(activity->changes.size(), 2U * manyProducts + 2);
        const qint64 readMs = timer.elapsed();
        std::vector<RecordChange> done;
        for (LoggedChange& each : activity->changes)
            done.push_back(std::move(each.change));
        Compensation compensation = compensate(m_lea->document->mesh(), done);
        const qint64 workedOutMs = timer.elapsed();
        QCOMPARE(compensation.changes.changes.size(), std::size_t(manyProducts) + 2);
        QCOMPARE(compensation.left.size(), 1U);
        QCOMPARE(compensation.left.front().record, RecordId(products[0]));
        compensation.changes.info.reason = u"Undo what tom did"_s;
        QVERIFY(m_lea->document->commitNow(compensation.changes));
        QVERIFY(m_lea->sync());
        const qint64 sentMs = timer.elapsed();
        qInfo("%zu changes: read %lld ms, worked out %lld ms, committed and sent %lld ms", done.size(), readMs,
              workedOutMs - readMs, sentMs - workedOutMs);

        QVERIFY(m_lea->outgoing({OutgoingState::Conflict, OutgoingState::Denied, OutgoingState::Refused}).empty());
        QVERIFY(m_ann->sync());
        const Mesh& mesh = m_ann->document->mesh();
        QVERIFY(mesh == m_lea->document->mesh());
        QCOMPARE(mesh.find(products[0])->purpose, u"By Ann"_s);
        QCOMPARE(mesh.find(products[0])->tags, QStringList {u"old"_s});
        QCOMPARE(mesh.find(products[1])->tags, (QStringList {u"old"_s, u"ann"_s}));
        for (std::size_t at = 1; at < products.size(); ++at)
            QCOMPARE(mesh.find(products[at])->purpose, u"Plan %1"_s.arg(at));
        QVERIFY(mesh.contains(m_dataset));
        QVERIFY(std::ranges::none_of(mesh.all<Product>(), [](const Product& p) { return p.name == u"Fake"_s; }));
        // Ctrl+Z takes the taking back back, as everything.
        QVERIFY(m_lea->document->undoNow());
        QVERIFY(m_lea->sync() && m_ann->sync());
        QCOMPARE(m_ann->document->mesh().find(products[1])->purpose, u"Stolen 1"_s);
    }

private:
    void setPurpose(Desk& desk, const QString& text)
    {
        ChangeSetBuilder changes(desk.document->mesh());
        changes.edit<Product>(m_orders, [&](Product& product) { product.purpose = text; });
        QVERIFY(desk.commit(changes, u"Say what it is for"_s));
    }
    QString purpose(const Desk& desk) const { return desk.document->mesh().find(m_orders)->purpose; }

    SharedMeshFixture m_fixture;
    std::unique_ptr<Desk> m_lea;
    std::unique_ptr<Desk> m_ann;
    std::unique_ptr<Desk> m_bob;
    std::unique_ptr<Desk> m_dee;
    DomainId m_sales;
    DomainId m_web;
    ProductId m_orders;
    DatasetId m_dataset;
};

QTEST_GUILESS_MAIN(TestTakingBack)
#include "tst_taking_back.moc"
