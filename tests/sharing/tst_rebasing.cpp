// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What of a change is still right on what is there now: the rules behind settling, early warnings and proposals.

#include "sharing/early_warning.h"
#include "sharing/proposals.h"

#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "mesh/shared_change.h"

#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

const KindInfo& productInfo()
{
    return kindInfo(Kind::Product);
}

int fieldOf(const char* name)
{
    return productInfo().indexOf(QString::fromLatin1(name));
}

Value text(const QString& value)
{
    return value.isEmpty() ? Value() : Value(value);
}

} // namespace

class TestRebasing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        ChangeSetBuilder changes {Mesh()};
        m_sales = changes.create(Domain {.name = u"Sales"_s});
        m_orders = changes.create(
            Product {.name = u"Orders"_s, .domain = m_sales, .purpose = u"Every order"_s, .tags = {u"core"_s}});
        m_base = applied(Mesh(), changes);
    }

    void aChangeThatFitsIsNotOvertaken()
    {
        const OpenChange mine = edited([](Product& product) { product.purpose = u"Mine"_s; });
        QVERIFY(overtakenBy(mine, valuesOf(m_base.find(RecordId(m_orders)))).isEmpty());
        // Another field, the same value, and a list that merges are no conflict either.
        QVERIFY(overtakenBy(mine, theirs([](Product& product) { product.tier = u"gold"_s; })).isEmpty());
        QVERIFY(overtakenBy(mine, theirs([](Product& product) { product.purpose = u"Mine"_s; })).isEmpty());
        const OpenChange tags = edited([](Product& product) { product.tags = {u"core"_s, u"mine"_s}; });
        QVERIFY(overtakenBy(tags, theirs([](Product& product) { product.tags = {u"theirs"_s}; })).isEmpty());
    }

    void theSameFieldIsOvertaken()
    {
        const OpenChange mine = edited([](Product& product) { product.purpose = u"Mine"_s; });
        const Overtaken overtaken = overtakenBy(mine, theirs([](Product& product) { product.purpose = u"Bob"_s; }));
        QCOMPARE(overtaken, (Overtaken {false, {fieldOf("purpose")}}));
    }

    void aGuardedFieldIsOvertakenByItsNeighbours()
    {
        const OpenChange mine = edited([](Product& product) { product.retention = u"30d"_s; });
        const auto present = theirs([](Product& product) { product.sensitivity = Sensitivity::Internal; });
        QCOMPARE(overtakenBy(mine, present), (Overtaken {false, {fieldOf("sensitivity")}}));
        const OpenChange other = edited([](Product& product) { product.purpose = u"Mine"_s; });
        QVERIFY(overtakenBy(other, present).isEmpty());
    }

    void deletionAndEditMeet()
    {
        const OpenChange mine = edited([](Product& product) { product.purpose = u"Mine"_s; });
        QCOMPARE(overtakenBy(mine, std::nullopt), (Overtaken {true, {}}));
        const OpenChange removal = removed();
        QVERIFY(overtakenBy(removal, std::nullopt).isEmpty()); // both did it
        QVERIFY(overtakenBy(removal, valuesOf(m_base.find(RecordId(m_orders)))).isEmpty());
        QCOMPARE(overtakenBy(removal, theirs([](Product& product) { product.tier = u"gold"_s; })),
                 (Overtaken {true, {}}));
    }

    void everyFieldIsTakenFromWhereItIsSaid()
    {
        const OpenChange mine = edited([](Product& product) {
            product.purpose = u"Mine"_s;
            product.tier = u"mine"_s;
            product.status = Lifecycle::Active;
        });
        const auto present = theirs([](Product& product) {
            product.purpose = u"Theirs"_s;
            product.tier = u"theirs"_s;
        });
        Resolution resolution = Resolution::Mine;
        resolution.named[{m_orders, fieldOf("purpose")}] = {Take::Theirs};
        resolution.named[{m_orders, fieldOf("tier")}] = {Take::Edited, text(u"third"_s)};
        const auto change = rebased(mine.change, present, {}, resolution);
        QVERIFY(change);
        QCOMPARE(change->operation, Operation::Update);
        QVERIFY(!change->change(fieldOf("purpose")));
        const FieldChange* tier = change->change(fieldOf("tier"));
        QVERIFY(tier);
        QCOMPARE(tier->before.to<QString>(), u"theirs"_s); // a third writer is noticed by it
        QCOMPARE(tier->after.to<QString>(), u"third"_s);
        QVERIFY(change->change(fieldOf("status"))); // nobody asked about it
    }

    void takenBackIsNothing()
    {
        const OpenChange mine = edited([](Product& product) { product.purpose = u"Mine"_s; });
        QVERIFY(!rebased(mine.change, theirs([](Product&) {}), {}, Resolution::Theirs));
        QVERIFY(!rebased(removed().change, theirs([](Product&) {}), {}, Resolution::Theirs));
    }

    void listsOfBothSidesStay()
    {
        const OpenChange mine = edited([](Product& product) { product.tags = {u"core"_s, u"mine"_s}; });
        const auto change = rebased(mine.change, theirs([](Product& product) { product.tags = {u"theirs"_s}; }), {},
                                    Resolution::Mine);
        QVERIFY(change);
        QCOMPARE(change->change(fieldOf("tags"))->after.to<QStringList>(), QStringList({u"mine"_s, u"theirs"_s}));
    }

    void aDeletedRecordComesBackWithMine()
    {
        const OpenChange mine = edited([](Product& product) { product.purpose = u"Mine"_s; });
        const auto before = theirs([](Product& product) { product.tier = u"gold"_s; });
        QVERIFY(!rebased(mine.change, {}, {}, Resolution::Mine)); // nobody knows what it was
        QVERIFY(!rebased(mine.change, {}, before, Resolution::Theirs));
        const auto change = rebased(mine.change, {}, before, Resolution::Mine);
        QVERIFY(change);
        QCOMPARE(change->operation, Operation::Create);
        QCOMPARE(change->change(fieldOf("name"))->after.to<QString>(), u"Orders"_s);
        QCOMPARE(change->change(fieldOf("tier"))->after.to<QString>(), u"gold"_s);
        QCOMPARE(change->change(fieldOf("purpose"))->after.to<QString>(), u"Mine"_s);
    }

    void aDeletionTakesAllOfWhatIsThere()
    {
        const auto present = theirs([](Product& product) { product.tier = u"gold"_s; });
        const auto change = rebased(removed().change, present, {}, Resolution::Mine);
        QVERIFY(change);
        QCOMPARE(change->operation, Operation::Remove);
        QCOMPARE(change->change(fieldOf("tier"))->before.to<QString>(), u"gold"_s);
    }

    void whatIsOpenIsLookedAtInItsOrder()
    {
        const OpenChange first = edited([](Product& product) { product.purpose = u"First"_s; });
        OpenChange second = edited([](Product& product) { product.purpose = u"Second"_s; });
        second.change.fields.front().before = Value(u"First"_s); // made on top of the first
        const ChangeSetId a = newUuid();
        const ChangeSetId b = newUuid();
        const auto moved = theirs([](Product& product) { product.purpose = u"Bob"_s; });
        const auto warnings = earlyWarnings({{a, true, {first}}, {b, true, {second}}}, {{m_orders, moved}});
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0], (EarlyWarning {a, m_orders, {false, {fieldOf("purpose")}}, false}));
        // Of what waits already the shared mesh has spoken.
        QVERIFY(earlyWarnings({{a, false, {first}}, {b, true, {second}}}, {{m_orders, moved}}).empty());
        const auto gone = earlyWarnings({{a, true, {first}}}, {{m_orders, std::nullopt}});
        QCOMPARE(gone.size(), 1);
        QVERIFY(gone[0].isGone && gone[0].overtaken.isWhole);
    }

    void aProposalIsPutOnWhatIsThereNow()
    {
        const QJsonArray content = sharedChanges(changeSet([](Product& product) {
                                                     product.purpose = u"Proposed"_s;
                                                     product.tier = u"gold"_s;
                                                 }),
                                                 m_base);
        const auto untouched = planProposal(content, m_base);
        QVERIFY(untouched);
        QVERIFY(untouched->overtaken.empty() && untouched->left.empty());
        QCOMPARE(apply(m_base, untouched->changes)->find(m_orders)->purpose, u"Proposed"_s);

        const Mesh now = with([](Product& product) { product.purpose = u"Bob"_s; });
        const auto plan = planProposal(content, now);
        QVERIFY(plan);
        QCOMPARE(plan->overtaken.size(), 1);
        QCOMPARE(plan->overtaken[0].second, (Overtaken {false, {fieldOf("purpose")}}));
        QCOMPARE(apply(now, plan->changes)->find(m_orders)->purpose, u"Proposed"_s);

        const auto twice = planProposal(content, *apply(m_base, untouched->changes));
        QVERIFY(twice && twice->changes.isEmpty());
        ChangeSetBuilder removal(m_base);
        removal.remove(m_orders);
        const auto gone = planProposal(content, applied(m_base, removal));
        QVERIFY(gone && gone->changes.isEmpty());
        QCOMPARE(gone->left, std::vector<RecordId> {m_orders});
        QVERIFY(!planProposal(QJsonArray {QJsonObject {{u"t"_s, u"nonsense"_s}}}, m_base));
    }

private:
    static Mesh applied(const Mesh& mesh, const ChangeSetBuilder& changes)
    {
        auto result = apply(mesh, changes.build(u"Edit"_s));
        return result ? *result : Mesh();
    }
    template<typename Edit>
    ChangeSet changeSet(Edit edit) const
    {
        ChangeSetBuilder changes(m_base);
        changes.edit<Product>(m_orders, edit);
        return changes.build(u"Edit"_s);
    }
    template<typename Edit>
    Mesh with(Edit edit) const
    {
        return *apply(m_base, changeSet(edit));
    }
    template<typename Edit>
    RecordValues theirs(Edit edit) const
    {
        return valuesOf(with(edit).find(RecordId(m_orders)));
    }
    /// As it comes out of the outbox.
    OpenChange open(const ChangeSet& changes) const { return openChanges(sharedChanges(changes, m_base))->front(); }
    template<typename Edit>
    OpenChange edited(Edit edit) const
    {
        return open(changeSet(edit));
    }
    OpenChange removed() const
    {
        ChangeSetBuilder changes(m_base);
        changes.remove(m_orders);
        return open(changes.build(u"Remove"_s));
    }

    Mesh m_base;
    DomainId m_sales;
    ProductId m_orders;
};

QTEST_GUILESS_MAIN(TestRebasing)
#include "tst_rebasing.moc"
