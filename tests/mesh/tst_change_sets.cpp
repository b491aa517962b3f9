// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "random_mesh.h"

#include "mesh/apply.h"
#include "mesh/diff.h"
#include "mesh/mesh_builder.h"
#include "mesh/squash.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Reference> scannedReferences(const Mesh& mesh)
{
    std::vector<Reference> found;
    for (const KindInfo& info : allKinds()) {
        mesh.forEach(info.kind, [&](const RecordView& record) {
            forEachReference(info, record.data(), [&](const Uuid& target, quint8 field) {
                found.push_back({target, record.id().uuid, info.kind, field});
            });
        });
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<Reference> indexedReferences(const Mesh& mesh)
{
    return {mesh.references().begin(), mesh.references().end()};
}

} // namespace

class TestChangeSets : public QObject
{
    Q_OBJECT

private slots:
    void seeds_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }

    void applyingTheDiffGivesTheOtherSnapshot_data() { seeds_data(); }
    void applyingTheDiffGivesTheOtherSnapshot()
    {
        QFETCH(quint64, seed);
        RandomMesh random(seed);
        const Mesh a = random.make(12);
        const Mesh b = random.edited(a, 60);
        QVERIFY(!(a == b));
        const ChangeSet changes = diff(a, b);
        const auto there = apply(a, changes);
        QVERIFY2(there, "the diff applies");
        QVERIFY(*there == b);
        QCOMPARE(plain(*there), plain(b));
        const auto back = apply(b, inverse(changes));
        QVERIFY(back);
        QVERIFY(*back == a);
        QVERIFY(inverse(inverse(changes)).changes == changes.changes);
        QVERIFY(diff(b, b).isEmpty());
    }

    void theDiffOfUnrelatedMeshesLeadsFromOneToTheOther()
    {
        const Mesh a = RandomMesh(100).make(8);
        const Mesh b = RandomMesh(200).make(9);
        QVERIFY(*apply(a, diff(a, b)) == b);
        QVERIFY(*apply(Mesh(), diff(Mesh(), b)) == b);
        QVERIFY(*apply(a, diff(a, Mesh())) == Mesh());
    }

    void squashedChangeSetsLeadWhereTheyLeadOneByOne_data() { seeds_data(); }
    void squashedChangeSetsLeadWhereTheyLeadOneByOne()
    {
        QFETCH(quint64, seed);
        RandomMesh random(seed);
        std::vector<Mesh> states {random.make(6)};
        std::vector<ChangeSet> steps;
        for (int count = 0; count < 12; ++count) {
            // Now and then back to where it was: what is created, deleted and created again must come out even.
            const bool isBack = count > 2 && random.chance(30);
            states.push_back(isBack ? states[states.size() - 3] : random.edited(states.back(), 6));
            steps.push_back(diff(states[states.size() - 2], states.back()));
        }
        ChangeSquash forward;
        ChangeSquash back;
        for (std::size_t at = 0; at < steps.size(); ++at) {
            QVERIFY(forward.add(steps[at].changes));
            QVERIFY(back.addInverse(steps[steps.size() - 1 - at].changes));
        }
        const ChangeSet there = forward.take();
        const auto after = apply(states.front(), there);
        QVERIFY2(after, after ? "" : qPrintable(after.error().message));
        QVERIFY(*after == states.back());
        QCOMPARE(there.changes.size(), diff(states.front(), states.back()).changes.size());
        QVERIFY(*apply(states.back(), back.take()) == states.front());
    }

    void aSquashRefusesWhatDoesNotFollow()
    {
        RandomMesh random(9);
        const Mesh a = random.make(4);
        const Mesh b = random.edited(a, 10);
        ChangeSquash squash;
        QVERIFY(squash.add(diff(a, b).changes));
        QVERIFY(!squash.add(diff(a, b).changes));
    }

    void theReferenceIndexEqualsAScan_data() { seeds_data(); }
    void theReferenceIndexEqualsAScan()
    {
        QFETCH(quint64, seed);
        RandomMesh random(seed);
        Mesh mesh = random.make(10);
        QCOMPARE(indexedReferences(mesh), scannedReferences(mesh));
        for (int round = 0; round < 10; ++round) {
            mesh = random.edited(mesh, 8);
            QCOMPARE(indexedReferences(mesh), scannedReferences(mesh));
            QVERIFY(danglingReferences(mesh).empty());
        }
    }

    void referringFindsTheColumnsOfADataset()
    {
        RandomMesh random(5);
        const Mesh mesh = random.make(40);
        for (const Dataset& dataset : mesh.all<Dataset>()) {
            std::vector<const Column*> expected;
            for (const Column& column : mesh.all<Column>()) {
                if (column.dataset == dataset.id)
                    expected.push_back(&column);
            }
            QCOMPARE(mesh.referring<&Column::dataset>(dataset.id), expected);
        }
    }

    void theInputOfApplyStaysAsItWas()
    {
        RandomMesh random(7);
        const Mesh a = random.make(10);
        const PlainMesh before = plain(a);
        const Mesh b = random.edited(a, 50);
        Q_UNUSED(b);
        QCOMPARE(plain(a), before);
    }

    void aChangeOfTheSameNamedTwiceKeepsTheIndexRight()
    {
        // Not what a builder makes, but what a damaged journal may hold.
        MeshBuilder builder;
        const DomainId d1 {newUuid()};
        const DomainId d2 {newUuid()};
        builder.add(Domain {.id = d1, .name = u"One"_s});
        builder.add(Domain {.id = d2, .name = u"Two"_s});
        const Mesh mesh = builder.build();
        const ProductId product {newUuid()};
        const auto field = quint8(kindInfo(Kind::Product).indexOf(u"domain"));
        ChangeSet changes;
        changes.changes = {{product, Operation::Create, {{field, {}, Value(d1.uuid)}}},
                           {product, Operation::Update, {{field, Value(d1.uuid), Value(d2.uuid)}}}};
        const auto after = apply(mesh, changes);
        QVERIFY(after);
        QCOMPARE(indexedReferences(*after), scannedReferences(*after));
    }

    void applyRefusesWhatDoesNotFit()
    {
        MeshBuilder builder;
        const ProductId id {newUuid()};
        builder.add(Product {.id = id, .name = u"Orders"_s});
        const Mesh mesh = builder.build();
        const auto name = quint8(kindInfo(Kind::Product).indexOf(u"name"));
        const auto code = [&](const RecordChange& change) {
            const auto result = apply(mesh, ChangeSet {{}, {change}});
            return result ? std::nullopt : std::optional(result.error().code);
        };
        const RecordId other(Kind::Product, newUuid());
        QCOMPARE(code({id, Operation::Create, {{name, {}, Value(u"Again"_s)}}}), Error::Code::Conflict);
        QCOMPARE(code({other, Operation::Update, {{name, Value(u"x"_s), Value(u"y"_s)}}}), Error::Code::Conflict);
        QCOMPARE(code({other, Operation::Remove, {}}), Error::Code::Conflict);
        QCOMPARE(code({id, Operation::Update, {{name, Value(u"Sales"_s), Value(u"y"_s)}}}), Error::Code::Conflict);
        QCOMPARE(code({id, Operation::Remove, {{name, Value(u"Sales"_s), {}}}}), Error::Code::Conflict);
        QCOMPARE(code({id, Operation::Update, {{name, Value(u"Orders"_s), Value(u"y"_s)}}}), std::nullopt);
    }

    void theBuilderKeepsOnlyWhatChanged()
    {
        MeshBuilder meshBuilder;
        const ProductId kept {newUuid()};
        const ProductId gone {newUuid()};
        meshBuilder.add(Product {.id = kept, .name = u"Kept"_s});
        meshBuilder.add(Product {.id = gone, .name = u"Gone"_s});
        const Mesh mesh = meshBuilder.build();

        ChangeSetBuilder changes(mesh);
        const auto rename = [](const QString& name) { return [name](Product& product) { product.name = name; }; };
        QVERIFY(changes.edit<Product>(kept, rename(u"Other"_s)));
        QVERIFY(changes.edit<Product>(kept, rename(u"Kept"_s))); // and back again
        const ProductId brief = changes.create(Product {.name = u"Brief"_s});
        QVERIFY(changes.find(brief));
        QVERIFY(changes.remove(brief));
        QVERIFY(!changes.find(brief));
        QVERIFY(!changes.edit<Product>(brief, rename(u"x"_s)));
        QVERIFY(!changes.remove(brief));
        QVERIFY(changes.build().isEmpty());

        QVERIFY(changes.remove(gone));
        QVERIFY(!changes.set(gone, 0, Value(u"x"_s)));
        const ChangeSet result = changes.build(u"Tidy up"_s, Origin::BulkEdit);
        QCOMPARE(result.changes.size(), std::size_t(1));
        QCOMPARE(result.info.reason, u"Tidy up"_s);
        QCOMPARE(countsOf(result).removed, std::size_t(1));
        QVERIFY(!apply(mesh, result)->contains(gone));

        // Removed and made anew under its id: a change, not two.
        changes.create(Product {.id = gone, .name = u"Back"_s});
        const ChangeSet again = changes.build();
        QCOMPARE(again.changes.size(), std::size_t(1));
        QCOMPARE(again.changes.front().operation, Operation::Update);
        QCOMPARE(apply(mesh, again)->find(gone)->name, u"Back"_s);
    }

    void ofTwoRecordsWithOneIdTheLaterWins()
    {
        MeshBuilder builder;
        const ProductId id {newUuid()};
        builder.add(Product {.id = id, .name = u"First"_s});
        builder.add(Product {.id = {newUuid()}, .name = u"Between"_s});
        builder.add(Product {.id = id, .name = u"Last"_s});
        const Mesh mesh = builder.build();
        QCOMPARE(mesh.count(Kind::Product), std::size_t(2));
        QCOMPARE(mesh.find(id)->name, u"Last"_s);
        QCOMPARE(builder.build().size(), std::size_t(0));
    }

    void originsRoundTrip()
    {
        for (const Origin origin : {Origin::Edit, Origin::BulkEdit, Origin::Import, Origin::Undo, Origin::Redo,
                                    Origin::Restore, Origin::Sample, Origin::Sync, Origin::Measure}) {
            QCOMPARE(originFromToken(originToken(origin)), origin);
            QVERIFY(!originLabel(origin).isEmpty());
        }
        QCOMPARE(originFromToken(u"from the future"), Origin::Edit);
    }
};

QTEST_GUILESS_MAIN(TestChangeSets)
#include "tst_change_sets.moc"
