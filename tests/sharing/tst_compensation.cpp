// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Taking back what a stolen login did, while others went on: by hand for each rule, and on random histories against
// what plain maps say of who wrote what.

#include "sharing/compensation.h"

#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "mesh/diff.h"
#include "mesh/random_mesh.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

enum class Who
{
    Thief,
    Other
};

/// A mesh that two logins change in turns, and what the thief did in it.
struct History
{
    Mesh mesh;
    std::vector<RecordChange> done;

    void set(Who who, const Mesh& next)
    {
        if (who == Who::Thief)
            std::ranges::copy(diff(mesh, next).changes, std::back_inserter(done));
        mesh = next;
    }
    template<typename Edit>
    void step(Who who, Edit edit)
    {
        ChangeSetBuilder changes(mesh);
        edit(changes);
        set(who, *apply(mesh, changes.build()));
    }
    void setPurpose(Who who, ProductId product, const QString& purpose)
    {
        step(who, [&](ChangeSetBuilder& changes) {
            changes.edit<Product>(product, [&](Product& each) { each.purpose = purpose; });
        });
    }
    void setTags(Who who, ProductId product, const QStringList& tags)
    {
        step(who, [&](ChangeSetBuilder& changes) {
            changes.edit<Product>(product, [&](Product& each) { each.tags = tags; });
        });
    }

    Compensation compensation() const { return compensate(mesh, done); }
    /// The mesh after it.
    Mesh after(const Compensation& compensation) const
    {
        const auto result = apply(mesh, compensation.changes);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
};

/// Who wrote a field last, and what stood there before that person began.
struct Written
{
    Who who = Who::Other;
    Value before;
    Value after;
};

} // namespace

class TestCompensation : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_history = {};
        m_history.step(Who::Other, [this](ChangeSetBuilder& changes) {
            m_sales = changes.create(Domain {.name = u"Sales"_s});
            m_orders = changes.create(
                Product {.name = u"Orders"_s, .domain = m_sales, .purpose = u"Plan"_s, .tags = {u"a"_s, u"b"_s}});
        });
    }

    void theLastValueGoesBackToWhatStoodBefore()
    {
        const Mesh before = m_history.mesh;
        m_history.setPurpose(Who::Thief, m_orders, u"X"_s);
        m_history.setPurpose(Who::Thief, m_orders, u"Y"_s);
        const Compensation compensation = m_history.compensation();
        QVERIFY(compensation.left.empty());
        QCOMPARE(compensation.changes.changes.size(), 1);
        QVERIFY(m_history.after(compensation) == before);
    }

    void whatOthersWroteLaterStays()
    {
        m_history.setPurpose(Who::Thief, m_orders, u"X"_s);
        m_history.setPurpose(Who::Other, m_orders, u"Theirs"_s);
        const Compensation compensation = m_history.compensation();
        QVERIFY(compensation.changes.isEmpty());
        QCOMPARE(compensation.left.size(), 1);
        QCOMPARE(compensation.left.front().theirs, Value(u"Theirs"_s));
        QCOMPARE(compensation.left.front().mine, Value(u"Plan"_s));
    }

    void whatOthersWroteInBetweenComesBack()
    {
        m_history.setPurpose(Who::Thief, m_orders, u"X"_s);
        m_history.setPurpose(Who::Other, m_orders, u"Theirs"_s);
        m_history.setPurpose(Who::Thief, m_orders, u"Z"_s);
        const Compensation compensation = m_history.compensation();
        QVERIFY(compensation.left.empty());
        QCOMPARE(m_history.after(compensation).find(m_orders)->purpose, u"Theirs"_s);
    }

    void listsLoseOnlyWhatWasAdded()
    {
        m_history.setTags(Who::Thief, m_orders, {u"b"_s, u"x"_s}); // a goes, x comes
        m_history.setTags(Who::Other, m_orders, {u"b"_s, u"o"_s, u"x"_s});
        m_history.setTags(Who::Thief, m_orders, {u"b"_s, u"o"_s, u"x"_s, u"y"_s});
        const Compensation compensation = m_history.compensation();
        QVERIFY(compensation.left.empty());
        QStringList tags = m_history.after(compensation).find(m_orders)->tags;
        tags.sort();
        QCOMPARE(tags, (QStringList {u"a"_s, u"b"_s, u"o"_s}));
    }

    void whatWasRemovedComesBackWhole()
    {
        const Mesh before = m_history.mesh;
        m_history.setPurpose(Who::Thief, m_orders, u"X"_s);
        m_history.step(Who::Thief, [this](ChangeSetBuilder& changes) { changes.remove(m_orders); });
        const Compensation compensation = m_history.compensation();
        QVERIFY(compensation.left.empty());
        QVERIFY(m_history.after(compensation) == before);
    }

    void whatWasMadeGoesUnlessOthersUseIt()
    {
        ProductId made;
        ProductId used;
        m_history.step(Who::Thief, [&](ChangeSetBuilder& changes) {
            made = changes.create(Product {.name = u"Fake"_s, .domain = m_sales});
            used = changes.create(Product {.name = u"Used"_s, .domain = m_sales});
        });
        m_history.step(Who::Other,
                       [&](ChangeSetBuilder& changes) { changes.create(Dataset {.name = u"d"_s, .product = used}); });
        const Compensation compensation = m_history.compensation();
        QCOMPARE(compensation.left.size(), 1);
        QCOMPARE(compensation.left.front().type, MergeConflict::Type::StillReferred);
        const Mesh after = m_history.after(compensation);
        QVERIFY(!after.contains(made));
        QVERIFY(after.contains(used));
    }

    void whatWasMadeStaysWhereOthersChangedIt()
    {
        ProductId made;
        m_history.step(Who::Thief, [&](ChangeSetBuilder& changes) {
            made = changes.create(Product {.name = u"Fake"_s, .domain = m_sales});
        });
        m_history.setTags(Who::Other, made, {u"checked"_s});
        m_history.setTags(Who::Thief, made, {u"checked"_s, u"x"_s});
        const Compensation compensation = m_history.compensation();
        QCOMPARE(compensation.left.size(), 1);
        QCOMPARE(compensation.left.front().type, MergeConflict::Type::RemovedAndChanged);
        QVERIFY(m_history.after(compensation).contains(made));
    }

    void aWayBackToWhatIsGoneIsNoWay()
    {
        DomainId other;
        m_history.step(Who::Other, [&](ChangeSetBuilder& changes) {
            other = changes.create(Domain {.name = u"Other"_s});
            changes.edit<Product>(m_orders, [&](Product& product) { product.domain = other; });
        });
        m_history.step(Who::Thief, [&](ChangeSetBuilder& changes) {
            changes.edit<Product>(m_orders, [&](Product& product) { product.domain = m_sales; });
        });
        m_history.step(Who::Other, [&](ChangeSetBuilder& changes) { changes.remove(other); });
        const Compensation compensation = m_history.compensation();
        QVERIFY(compensation.changes.isEmpty());
        QCOMPARE(compensation.left.size(), 1);
        QCOMPARE(compensation.left.front().type, MergeConflict::Type::LostReference);
    }

    void aThiefAloneIsTakenBackToTheByte()
    {
        for (quint64 seed = 1; seed <= 60; ++seed) {
            RandomMesh random(seed);
            History history {random.make(4), {}};
            const Mesh before = history.mesh;
            for (int step = 0; step < 8; ++step)
                history.set(Who::Thief, random.edited(history.mesh, 3));
            const Compensation compensation = history.compensation();
            QVERIFY2(compensation.left.empty(), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(history.after(compensation) == before, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void nothingOfOthersIsEverTouched()
    {
        int kept = 0;
        int takenBack = 0;
        for (quint64 seed = 1; seed <= 150; ++seed) {
            RandomMesh random(seed);
            History history {random.make(4), {}};
            std::map<std::pair<RecordId, int>, Written> written;
            std::map<std::pair<RecordId, int>, std::vector<Value>> stolen; // what the thief wrote there
            std::map<RecordId, Who> madeBy;
            for (int step = 0; step < 14; ++step) {
                const Who who = random.chance(50) ? Who::Thief : Who::Other;
                const Mesh next = random.edited(history.mesh, 2);
                for (const RecordChange& change : diff(history.mesh, next).changes) {
                    if (change.operation != Operation::Update)
                        madeBy[change.record] = who;
                    for (const FieldChange& field : change.fields) {
                        const auto [at, isNew] = written.try_emplace({change.record, field.field});
                        if (isNew || at->second.who != who)
                            at->second = {who, field.before, field.after};
                        at->second.after = field.after;
                        if (who == Who::Thief)
                            stolen[at->first].push_back(field.after);
                    }
                }
                history.set(who, next);
            }
            const Compensation compensation = history.compensation();
            const Mesh after = history.after(compensation);
            QVERIFY2(danglingReferences(after).empty(), qPrintable(u"seed %1"_s.arg(seed)));
            const auto isLeft = [&](RecordId record, int field) {
                return std::ranges::any_of(compensation.left, [&](const MergeConflict& conflict) {
                    return conflict.record == record && (conflict.field == field || conflict.field < 0);
                });
            };
            for (const auto& [place, last] : written) {
                const auto& [record, at] = place;
                const FieldInfo& field = kindInfo(record.kind).fields[std::size_t(at)];
                const RecordView now = history.mesh.find(record);
                const RecordView then = after.find(record);
                const QString where = u"seed %1, %2.%3"_s.arg(seed).arg(QLatin1String(kindInfo(record.kind).token),
                                                                        QLatin1String(field.name));
                // Where somebody wrote the same as the thief later, nothing tells them apart.
                const bool isSame = now && std::ranges::find(stolen[place], now.value(field)) != stolen[place].end();
                if (last.who == Who::Other && now && !mergesAsSet(field) && !isSame) {
                    QVERIFY2(then, qPrintable(where));
                    QVERIFY2(then.value(field) == now.value(field), qPrintable(where));
                    ++kept;
                }
                const bool isPlain = !madeBy.contains(record) && !mergesAsSet(field);
                if (last.who == Who::Thief && now && isPlain && !isLeft(record, at)) {
                    QVERIFY2(then && then.value(field) == last.before, qPrintable(where));
                    ++takenBack;
                }
            }
        }
        QVERIFY2(kept > 500 && takenBack > 200, qPrintable(u"%1 kept, %2 taken back"_s.arg(kept).arg(takenBack)));
    }

    void othersAloneLeaveNothingToTakeBack()
    {
        m_history.setPurpose(Who::Other, m_orders, u"Theirs"_s);
        const Compensation compensation = m_history.compensation();
        QVERIFY(compensation.changes.isEmpty() && compensation.left.empty());
    }

private:
    History m_history;
    DomainId m_sales;
    ProductId m_orders;
};

QTEST_GUILESS_MAIN(TestCompensation)
#include "tst_compensation.moc"
