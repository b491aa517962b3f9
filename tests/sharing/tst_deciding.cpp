// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What people decide in a shared mesh: conflicts field by field, proposals, and what is known before it is sent.

#include "sharing/early_warning.h"
#include "sharing/lookout.h"
#include "sharing/proposals.h"

#include "document/document_reader.h"
#include "support/sales_and_finance.h"
#include "support/verify_ok.h"

#include <QJsonDocument>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

int fieldOf(const char* name)
{
    return kindInfo(Kind::Product).indexOf(QString::fromLatin1(name));
}

} // namespace

class TestDeciding : public QObject, SalesAndFinance
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        VERIFY_OK(begin());
        m_fixture.addPerson(u"ann"_s, SharedRole::Steward, {m_sales.uuid});
        m_fixture.addPerson(u"bob"_s, SharedRole::Steward, {m_sales.uuid});
        m_fixture.addPerson(u"cy"_s, SharedRole::Steward, {m_finance.uuid});
        m_fixture.addPerson(u"dee"_s, SharedRole::Reader);
        m_ann = m_fixture.desk(u"ann"_s);
        m_bob = m_fixture.desk(u"bob"_s);
        m_cy = m_fixture.desk(u"cy"_s);
    }

    void eachFieldIsSettledOnItsOwn()
    {
        edit(*m_ann, [](Product& product) {
            product.purpose = u"By Ann"_s;
            product.tier = u"ann"_s;
            product.description = u"ann"_s;
        });
        edit(*m_bob, [](Product& product) {
            product.purpose = u"By Bob"_s;
            product.tier = u"bob"_s;
            product.description = u"bob"_s;
            product.status = Lifecycle::Active;
        });
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_bob->sync());
        Resolution resolution = Resolution::Mine;
        resolution.named[{m_orders, fieldOf("purpose")}] = {Take::Theirs};
        resolution.named[{m_orders, fieldOf("description")}] = {Take::Edited, Value(u"both"_s)};
        VERIFY_OK(resolve(*m_bob->document, stuck(*m_bob), resolution));
        QCOMPARE(m_bob->document->mesh().find(m_orders)->description, u"both"_s);
        settle();
        const Product product = *m_ann->document->mesh().find(m_orders);
        QCOMPARE(product.purpose, u"By Ann"_s);
        QCOMPARE(product.tier, u"bob"_s);
        QCOMPARE(product.description, u"both"_s);
        QCOMPARE(product.status, Lifecycle::Active);
        QVERIFY(m_bob->document->mesh() == m_ann->document->mesh());
    }

    void aThirdWriterIsNoticedAgain()
    {
        edit(*m_ann, [](Product& product) { product.purpose = u"First"_s; });
        edit(*m_bob, [](Product& product) { product.purpose = u"Second"_s; });
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_bob->sync());
        VERIFY_OK(m_lea->sync());
        edit(*m_lea, [](Product& product) { product.purpose = u"Third"_s; });
        VERIFY_OK(resolve(*m_bob->document, stuck(*m_bob), Resolution::Mine));
        VERIFY_OK(m_lea->sync());
        VERIFY_OK(m_bob->sync()); // on top of what Ann wrote, which is not there any more
        QCOMPARE(m_bob->outgoing({OutgoingState::Conflict}).size(), 1);
        VERIFY_OK(resolve(*m_bob->document, stuck(*m_bob), Resolution::Theirs));
        settle();
        QCOMPARE(m_bob->document->mesh().find(m_orders)->purpose, u"Third"_s);
    }

    void whatBelongsTogetherIsNotTakenApart()
    {
        edit(*m_ann, [](Product& product) {
            product.retention = u"30d"_s;
            product.sensitivity = Sensitivity::Internal;
        });
        edit(*m_bob, [](Product& product) {
            product.retention = u"90d"_s;
            product.sensitivity = Sensitivity::Confidential;
        });
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_bob->sync());
        Resolution resolution = Resolution::Mine;
        resolution.named[{m_orders, fieldOf("retention")}] = {Take::Theirs};
        const Status refused = resolve(*m_bob->document, stuck(*m_bob), resolution);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
        resolution.named[{m_orders, fieldOf("sensitivity")}] = {Take::Theirs};
        VERIFY_OK(resolve(*m_bob->document, stuck(*m_bob), resolution));
        settle();
        QCOMPARE(m_bob->document->mesh().find(m_orders)->sensitivity, Sensitivity::Internal);
        QVERIFY(m_bob->document->mesh() == m_ann->document->mesh());
    }

    void whatWasDeletedMeanwhileIsRestoredOrLeft_data()
    {
        QTest::addColumn<bool>("isRestored");
        QTest::newRow("restored") << true;
        QTest::newRow("left") << false;
    }
    void whatWasDeletedMeanwhileIsRestoredOrLeft()
    {
        QFETCH(bool, isRestored);
        const DatasetId id = dataset();
        ChangeSetBuilder removal(m_ann->document->mesh());
        removal.remove(id);
        VERIFY_OK(m_ann->commit(removal, u"Remove"_s));
        describe(*m_bob, id);
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(m_bob->sync());
        VERIFY_OK(resolve(*m_bob->document, stuck(*m_bob), isRestored ? Resolution::Mine : Resolution::Theirs));
        settle();
        const Dataset* found = m_ann->document->mesh().find(id);
        QCOMPARE(found != nullptr, isRestored);
        if (found) {
            QCOMPARE(found->name, u"orders_raw"_s);
            QCOMPARE(found->description, u"Needed"_s);
        }
        QVERIFY(m_bob->document->mesh() == m_ann->document->mesh());
        QVERIFY(m_bob->outgoing({OutgoingState::Conflict, OutgoingState::Pending, OutgoingState::Refused}).empty());
    }

    void aDeletionThatMetAnEditIsDoneOrLeft_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("deleted") << true;
        QTest::newRow("kept") << false;
    }
    void aDeletionThatMetAnEditIsDoneOrLeft()
    {
        QFETCH(bool, isDeleted);
        const DatasetId id = dataset();
        ChangeSetBuilder removal(m_ann->document->mesh());
        removal.remove(id);
        VERIFY_OK(m_ann->commit(removal, u"Remove"_s));
        describe(*m_bob, id);
        VERIFY_OK(m_bob->sync());
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(resolve(*m_ann->document, stuck(*m_ann), isDeleted ? Resolution::Mine : Resolution::Theirs));
        settle();
        QCOMPARE(m_bob->document->mesh().find(id) == nullptr, isDeleted);
        QVERIFY(m_bob->document->mesh() == m_ann->document->mesh());
    }

    void aPullTellsWhatWouldMeetAConflict()
    {
        edit(*m_bob, [](Product& product) { product.purpose = u"Early Bob"_s; });
        const ChangeSetId mine = m_bob->outgoing({OutgoingState::Pending}).front().id;
        QVERIFY(warnings(*m_bob).empty());
        edit(*m_ann, [](Product& product) { product.purpose = u"Early Ann"_s; });
        VERIFY_OK(m_ann->sync());
        VERIFY_OK(pullNow(*m_bob->document, *m_bob->shared));
        const auto found = warnings(*m_bob);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0], (EarlyWarning {mine, m_orders, {false, {fieldOf("purpose")}}, false}));
        const auto touches = lastTouches(*m_bob->shared, {m_orders, m_ledger});
        VERIFY_OK(touches);
        QCOMPARE(touches->at(m_orders).login, u"ann"_s);
        QCOMPARE(lastTouches(*m_ann->shared, {m_orders})->size(), 0); // herself
        VERIFY_OK(m_bob->sync());
        QVERIFY(warnings(*m_bob).empty()); // it is a conflict now
        QCOMPARE(stuck(*m_bob), mine);
        VERIFY_OK(resolve(*m_bob->document, mine, Resolution::Theirs));
        settle();
    }

    void aProposalGoesToThoseWhoMayDecide()
    {
        const Uuid id = propose(*m_ann, u"Needed for the audit"_s);
        QCOMPARE(listed(*m_cy, id)->canDecide, true);
        QCOMPARE(listed(*m_lea, id)->canDecide, true);
        QCOMPARE(listed(*m_ann, id)->canDecide, false); // her own
        QCOMPARE(listed(*m_cy, id)->login, u"ann"_s);
        QCOMPARE(listed(*m_cy, id)->note, u"Needed for the audit"_s);
        QCOMPARE(listed(*m_cy, id)->domains, std::vector<Uuid> {m_finance.uuid});
        QCOMPARE(listed(*m_cy, id)->records, 1);
        QVERIFY(!listed(*m_bob, id)); // a steward of another domain has no part in it
        QVERIFY(!proposals::content(*m_bob->shared, id));
        const Status foreign = proposals::decide(*m_bob->shared, id, ProposalState::Declined, u"No"_s);
        QVERIFY(!foreign);
        const Status own = proposals::decide(*m_ann->shared, id, ProposalState::Accepted, {});
        QVERIFY(!own);
        VERIFY_OK(proposals::decide(*m_cy->shared, id, ProposalState::Declined, u"It is in the contract"_s));
        QCOMPARE(listed(*m_ann, id)->state, ProposalState::Declined);
        QCOMPARE(listed(*m_ann, id)->why, u"It is in the contract"_s);
        QCOMPARE(listed(*m_ann, id)->decidedBy, u"cy"_s);
        QVERIFY(!proposals::decide(*m_lea->shared, id, ProposalState::Accepted, {})); // once
        settle();
    }

    void anAcceptedProposalIsAChangeSetOfWhoAccepts()
    {
        const Uuid id = propose(*m_ann, u"Again"_s);
        VERIFY_OK(m_cy->sync());
        const auto content = proposals::content(*m_cy->shared, id);
        VERIFY_OK(content);
        auto plan = planProposal(*content, m_cy->document->mesh());
        VERIFY_OK(plan);
        plan->changes.info.reason = u"Accept"_s;
        VERIFY_OK(m_cy->document->commitNow(plan->changes));
        VERIFY_OK(m_cy->sync());
        VERIFY_OK(proposals::decide(*m_cy->shared, id, ProposalState::Accepted, {}));
        settle();
        QCOMPARE(m_ann->document->mesh().find(m_ledger)->purpose, u"Proposed by Ann"_s);
        QCOMPARE(listed(*m_ann, id)->state, ProposalState::Accepted);
        QVERIFY(m_ann->document->mesh() == m_cy->document->mesh());
    }

    void onesOwnProposalCanBeTakenBack()
    {
        edit(*m_cy, m_ledger, [](Product& product) { product.purpose = QString(); });
        settle();
        const Uuid id = propose(*m_ann, {});
        QVERIFY(!proposals::decide(*m_cy->shared, id, ProposalState::Withdrawn, {}));
        VERIFY_OK(proposals::decide(*m_ann->shared, id, ProposalState::Withdrawn, {}));
        QCOMPARE(listed(*m_ann, id)->state, ProposalState::Withdrawn);
    }

    /// Whatever somebody sends as a proposal, the list of the others stays readable.
    void aMalformedProposalHarmsNobody()
    {
        for (const char* content : {R"({"t": 1})", "[]", "null", "3"})
            QVERIFY(!proposals::propose(*m_ann->shared, u"Odd"_s, {}, content));
        for (const char* content : {R"([1, "a", null, [], {"id": 7}])", R"([{"t": "product", "id": "nonsense"}])",
                                    R"([{"t": "product", "op": "i", "f": {"domain": "nonsense"}}])",
                                    R"([{"t": "product", "op": "i", "f": {"domain": {"b": 1}}}])"})
            VERIFY_OK(proposals::propose(*m_ann->shared, u"Odd"_s, {}, content));
        VERIFY_OK(proposals::list(*m_lea->shared));
        VERIFY_OK(proposals::list(*m_cy->shared));
    }

    void newRecordsBelongToTheDomainTheyWouldBeIn()
    {
        ChangeSetBuilder changes(m_ann->document->mesh());
        changes.create(Product {.name = u"Forecast"_s, .domain = m_finance});
        changes.create(Dataset {.name = u"forecast"_s, .product = m_ledger});
        VERIFY_OK(m_ann->commit(changes, u"Add a forecast"_s));
        VERIFY_OK(m_ann->sync());
        const Outgoing denied = m_ann->outgoing({OutgoingState::Denied}).front();
        VERIFY_OK(proposals::propose(*m_ann->shared, denied.reason, {}, denied.content));
        VERIFY_OK(resolve(*m_ann->document, denied.id, Resolution::Theirs));
        const auto all = proposals::list(*m_cy->shared);
        VERIFY_OK(all);
        QCOMPARE(all->front().title, u"Add a forecast"_s);
        QCOMPARE(all->front().domains, std::vector<Uuid> {m_finance.uuid});
        QVERIFY(all->front().canDecide);
    }

private:
    template<typename Edit>
    void edit(Desk& desk, Edit change)
    {
        edit(desk, m_orders, change);
    }
    template<typename Edit>
    void edit(Desk& desk, ProductId product, Edit change)
    {
        ChangeSetBuilder changes(desk.document->mesh());
        changes.edit<Product>(product, change);
        VERIFY_OK(desk.commit(changes, u"Edit"_s));
    }
    void describe(Desk& desk, DatasetId id)
    {
        ChangeSetBuilder changes(desk.document->mesh());
        changes.edit<Dataset>(id, [](Dataset& dataset) { dataset.description = u"Needed"_s; });
        VERIFY_OK(desk.commit(changes, u"Describe"_s));
    }
    DatasetId dataset()
    {
        ChangeSetBuilder changes(m_ann->document->mesh());
        const DatasetId id = changes.create(Dataset {.name = u"orders_raw"_s, .product = m_orders});
        if (!m_ann->commit(changes, u"Add"_s))
            return {};
        settle();
        return id;
    }
    static ChangeSetId stuck(Desk& desk)
    {
        const auto sets = desk.outgoing({OutgoingState::Conflict});
        return sets.empty() ? ChangeSetId() : sets.front().id;
    }
    static std::vector<EarlyWarning> warnings(Desk& desk)
    {
        std::vector<EarlyWarning> found;
        const Status status = desk.document->reader().read([&](SqlConnection& connection) {
            auto read = readEarlyWarnings(connection);
            if (read)
                found = *read;
            return read ? ok() : Status(read.error());
        });
        return status ? found : std::vector<EarlyWarning>(99);
    }
    /// Ann would change what belongs to Finance.
    Uuid propose(Desk& desk, const QString& note)
    {
        edit(desk, m_ledger, [](Product& product) { product.purpose = u"Proposed by Ann"_s; });
        if (!desk.sync())
            return {};
        const auto denied = desk.outgoing({OutgoingState::Denied});
        if (denied.empty() || !proposals::propose(*desk.shared, denied[0].reason, note, denied[0].content)
            || !resolve(*desk.document, denied[0].id, Resolution::Theirs))
            return {};
        const auto all = proposals::list(*desk.shared);
        return all && !all->empty() ? all->front().id : Uuid();
    }
    static std::optional<Proposal> listed(Desk& desk, const Uuid& id)
    {
        const auto all = proposals::list(*desk.shared);
        if (!all)
            return std::nullopt;
        const auto found = std::ranges::find(*all, id, &Proposal::id);
        return found == all->end() ? std::nullopt : std::optional(*found);
    }
    void settle()
    {
        for (Desk* desk : {m_ann.get(), m_bob.get(), m_cy.get(), m_lea.get(), m_ann.get(), m_bob.get(), m_cy.get()})
            VERIFY_OK(desk->sync());
    }

    std::unique_ptr<Desk> m_ann;
    std::unique_ptr<Desk> m_bob;
    std::unique_ptr<Desk> m_cy;
};

QTEST_GUILESS_MAIN(TestDeciding)
#include "tst_deciding.moc"
