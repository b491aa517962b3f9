// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "random_mesh.h"

#include "mesh/apply.h"
#include "mesh/deletion.h"
#include "mesh/mesh_builder.h"
#include "mesh/naming.h"
#include "mesh/validation.h"

#include <QTest>

#include <set>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

const FieldInfo& fieldOf(Kind kind, QStringView name)
{
    return *kindInfo(kind).field(name);
}

struct Small
{
    DomainId sales {newUuid()};
    DomainId retail {newUuid()};
    ProductId orders {newUuid()};
    DatasetId dataset {newUuid()};
    ColumnId column {newUuid()};
    PersonId ana {newUuid()};
    TeamId team {newUuid()};
    AssignmentId ownership {newUuid()};
    SloId slo {newUuid()};
    Mesh mesh;

    Small()
    {
        MeshBuilder builder;
        builder.add(Domain {.id = sales, .name = u"Sales"_s});
        builder.add(Domain {.id = retail, .name = u"Retail"_s, .parent = sales});
        builder.add(Product {.id = orders, .name = u"Orders"_s, .domain = retail});
        builder.add(Dataset {.id = dataset,
                             .name = u"orders"_s,
                             .platform = u"pg"_s,
                             .qualifiedName = u"shop.orders"_s,
                             .aliases = {u"warehouse.orders"_s},
                             .product = orders});
        builder.add(Column {.id = column, .dataset = dataset, .path = {u"customer"_s, u"email"_s}});
        builder.add(Person {.id = ana, .name = u"Ana Ruiz"_s});
        builder.add(Team {.id = team, .name = u"Order team"_s});
        builder.add(
            Assignment {.id = ownership, .subject = orders, .role = OwnershipRole::Owner, .person = ana, .team = team});
        builder.add(Slo {.id = slo, .name = u"Fresh"_s, .subject = dataset});
        mesh = builder.build();
    }

    template<typename T, typename F>
    Status tryEdit(decltype(T::id) id, F&& change) const
    {
        ChangeSetBuilder changes(mesh);
        changes.edit<T>(id, change);
        const ChangeSet set = changes.build();
        return validate(*apply(mesh, set), set);
    }
};

std::optional<Error::Code> codeOf(const Status& status)
{
    return status ? std::nullopt : std::optional(status.error().code);
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private slots:
    void whatEditTextWritesParseValueReads()
    {
        RandomMesh random(21);
        const Mesh mesh = random.make(15);
        for (const KindInfo& info : allKinds()) {
            mesh.forEach(info.kind, [&](const RecordView& record) {
                for (const FieldInfo& field : info.fields) {
                    const Value value = record.value(field);
                    if (field.has(FieldFlag::Required) && value.isNull())
                        continue;
                    const QString text = editText(mesh, field, value);
                    const auto back = parseValue(mesh, field, text);
                    const QString context = QString::fromLatin1(field.name) + u": "_s + text;
                    QVERIFY2(back, qPrintable(QString(context + (back ? QString() : back.error().message))));
                    if (field.type != FieldType::Json) // whose text is brought into one form
                        QVERIFY2(*back == value, qPrintable(context));
                }
            });
        }
    }

    void listsWithSeparatorsInTheirItemsRoundTrip_data()
    {
        QTest::addColumn<QStringList>("list");
        QTest::addRow("plain") << QStringList {u"a"_s, u"b"_s};
        QTest::addRow("a comma") << QStringList {u"GDPR Art. 6(1), first sentence"_s, u"CCPA"_s};
        QTest::addRow("quotes") << QStringList {u"the \"golden\" record"_s, u"\"quoted\""_s};
        QTest::addRow("both") << QStringList {u"a, \"b\""_s};
        QTest::addRow("white space around") << QStringList {u" a "_s};
    }
    void listsWithSeparatorsInTheirItemsRoundTrip()
    {
        QFETCH(QStringList, list);
        const FieldInfo& field = fieldOf(Kind::Policy, u"laws");
        const Mesh mesh;
        QCOMPARE(parseValue(mesh, field, editText(mesh, field, Value(list)))->to<QStringList>(), list);
    }

    void pathsWithPointsInTheirSegmentsRoundTrip_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("text");
        QTest::addRow("segments") << QStringList {u"customer"_s, u"email"_s} << u"customer.email"_s;
        QTest::addRow("a point inside") << QStringList {u"v1.2"_s, u"x"_s} << u"\"v1.2\".x"_s;
        QTest::addRow("a comma inside") << QStringList {u"a,b"_s} << u"a,b"_s;
        QTest::addRow("one twice") << QStringList {u"a"_s, u"a"_s} << u"a.a"_s;
    }
    void pathsWithPointsInTheirSegmentsRoundTrip()
    {
        QFETCH(QStringList, path);
        QFETCH(QString, text);
        const FieldInfo& field = fieldOf(Kind::Column, u"path");
        QCOMPARE(editText(Mesh(), field, Value(path)), text);
        QCOMPARE(parseValue(Mesh(), field, text)->to<QStringList>(), path);
    }

    void referencesAreReadByNameAliasAndId()
    {
        const Small small;
        const FieldInfo& product = fieldOf(Kind::Dataset, u"product");
        const FieldInfo& dataset = fieldOf(Kind::Column, u"dataset");
        const FieldInfo& subject = fieldOf(Kind::Assignment, u"subject");
        QCOMPARE(parseValue(small.mesh, product, u"orders"_s)->to<Uuid>(), small.orders.uuid);
        QCOMPARE(parseValue(small.mesh, product, u"Sales/Retail/Orders"_s)->to<Uuid>(), small.orders.uuid);
        QCOMPARE(parseValue(small.mesh, product, small.orders.uuid.toString())->to<Uuid>(), small.orders.uuid);
        QCOMPARE(parseValue(small.mesh, dataset, u"warehouse.orders"_s)->to<Uuid>(), small.dataset.uuid);
        QCOMPARE(parseValue(small.mesh, subject, u"product:Orders"_s)->to<RecordId>(), RecordId(small.orders));
        QCOMPARE(parseValue(small.mesh, subject, u"dataset:orders"_s)->to<RecordId>(), RecordId(small.dataset));
        QVERIFY(!parseValue(small.mesh, product, u"nobody"_s));
        QVERIFY(!parseValue(small.mesh, subject, u"orders"_s)); // a product and a dataset
        // The id of a dataset is no product.
        QVERIFY(!parseValue(small.mesh, product, small.dataset.uuid.toString()));
    }

    void aDomainAtTheRootIsToldFromItsNamesake()
    {
        MeshBuilder builder;
        const DomainId root {newUuid()};
        const DomainId other {newUuid()};
        const DomainId below {newUuid()};
        builder.add(Domain {.id = root, .name = u"Sales"_s});
        builder.add(Domain {.id = other, .name = u"Europe"_s});
        builder.add(Domain {.id = below, .name = u"Sales"_s, .parent = other});
        const Mesh mesh = builder.build();
        const FieldInfo& field = fieldOf(Kind::Product, u"domain");
        for (const DomainId id : {root, below})
            QCOMPARE(parseValue(mesh, field, editText(mesh, field, Value(id.uuid)))->to<Uuid>(), id.uuid);
    }

    void whatIsWrittenIsChecked_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char* kind, const char* field, const char* text, bool isGood) {
            QTest::addRow("%s.%s=%s", kind, field, text)
                << QString::fromLatin1(kind) << QString::fromLatin1(field) << QString::fromUtf8(text) << isGood;
        };
        row("product", "name", "", false);
        row("product", "name", "   ", false);
        row("product", "purpose", "", true);
        row("product", "status", "Active", true);
        row("product", "status", "retired", true);
        row("product", "status", "gone", false);
        row("slo", "objective", "99.5", true);
        row("slo", "objective", "0", true);
        row("slo", "objective", "100.1", false);
        row("slo", "objective", "-1", false);
        row("slo", "objective", "99,5", false);
        row("slo", "comparator", ">=", true);
        row("slo", "comparator", "at least", true);
        row("slo", "window", "30d", true);
        row("slo", "window", "30 days", true);
        row("slo", "window", "P1Y2M", true);
        row("slo", "window", "PT12H", true);
        row("slo", "window", "P", false);
        row("slo", "window", "PT", false);
        row("slo", "window", "P1DT", false);
        row("slo", "window", "soon", false);
        row("assignment", "from", "2026-11-22", true);
        row("assignment", "from", "2026-02-30", false);
        row("assignment", "unowned", "Yes", true);
        row("assignment", "unowned", "no", true);
        row("assignment", "unowned", "perhaps", false);
        row("column", "position", "7", true);
        row("column", "position", "7.5", false);
        row("measurement", "at", "2026-11-22T14:05:00Z", true);
        row("measurement", "at", "today", false);
        row("team", "channels", "[{\"channel\":\"#orders\"}]", true);
        row("team", "channels", "{", false);
    }
    void whatIsWrittenIsChecked()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        const auto value = parseValue(Mesh(), fieldOf(kindFromToken(kind), field), text);
        QCOMPARE(bool(value), isGood);
        if (!isGood) {
            QCOMPARE(value.error().code, Error::Code::InvalidArgument);
            QVERIFY(value.error().message.endsWith(u'.'));
        }
    }

    void requiredFieldsAreNeeded()
    {
        const Small small;
        QCOMPARE(codeOf(small.tryEdit<Product>(small.orders, [](Product& p) { p.name.clear(); })),
                 Error::Code::InvalidArgument);
        ChangeSetBuilder changes(small.mesh);
        changes.create(Column {.path = {u"lonely"_s}});
        const ChangeSet set = changes.build();
        QCOMPARE(codeOf(validate(*apply(small.mesh, set), set)), Error::Code::InvalidArgument);
    }

    void referencesMustLeadSomewhere()
    {
        const Small small;
        QCOMPARE(codeOf(small.tryEdit<Product>(small.orders, [](Product& p) { p.domain.uuid = newUuid(); })),
                 Error::Code::NotFound);
        QCOMPARE(codeOf(small.tryEdit<Slo>(small.slo, [](Slo& s) { s.subject = RecordId(Kind::Port, newUuid()); })),
                 Error::Code::NotFound);
        // An id of another kind is no reference either.
        QCOMPARE(codeOf(small.tryEdit<Product>(small.orders, [&](Product& p) { p.domain.uuid = small.team.uuid; })),
                 Error::Code::NotFound);
        QCOMPARE(codeOf(small.tryEdit<Product>(small.orders, [&](Product& p) { p.domain = small.sales; })),
                 std::nullopt);
    }

    void aDomainCannotBeBelowItself()
    {
        const Small small;
        const auto below = [](DomainId parent) { return [parent](Domain& domain) { domain.parent = parent; }; };
        QCOMPARE(codeOf(small.tryEdit<Domain>(small.sales, below(small.sales))), Error::Code::InvalidArgument);
        QCOMPARE(codeOf(small.tryEdit<Domain>(small.sales, below(small.retail))), Error::Code::InvalidArgument);
        QCOMPARE(codeOf(small.tryEdit<Domain>(small.retail, below({}))), std::nullopt);
    }

    void removingWhatOthersReferToIsRefusedWithTheirNames()
    {
        const Small small;
        ChangeSetBuilder changes(small.mesh);
        changes.remove(small.orders);
        const ChangeSet set = changes.build();
        const Status status = validate(*apply(small.mesh, set), set);
        QCOMPARE(codeOf(status), Error::Code::Conflict);
        QVERIFY(status.error().message.contains(u"Orders"_s));
        QVERIFY(status.error().message.contains(u"Dataset \"orders\""_s));
        QVERIFY(status.error().message.contains(u"Owner of"_s) || status.error().message.contains(u"Ownership"_s));
    }

    void longListsOfReferrersAreCounted()
    {
        MeshBuilder builder;
        const DomainId domain {newUuid()};
        builder.add(Domain {.id = domain, .name = u"Sales"_s});
        for (int at = 0; at < 9; ++at)
            builder.add(Product {.id = {newUuid()}, .name = u"P"_s + QString::number(at), .domain = domain});
        const Mesh mesh = builder.build();
        ChangeSetBuilder changes(mesh);
        changes.remove(domain);
        const ChangeSet set = changes.build();
        const Status status = validate(*apply(mesh, set), set);
        QVERIFY(status.error().message.contains(u"and 4 more"_s));
    }

    void aRandomMeshIsInOrder()
    {
        RandomMesh random(31);
        const Mesh a = random.make(10);
        const Mesh b = random.edited(a, 100);
        for (const KindInfo& info : allKinds()) {
            b.forEach(info.kind, [&](const RecordView& record) {
                const ChangeSet touched {{}, {{record.id(), Operation::Create, {}}}};
                const Status status = validate(b, touched);
                QVERIFY2(status, status ? "" : qPrintable(status.error().message));
            });
        }
    }

    void aCascadeIsInOrder_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void aCascadeIsInOrder()
    {
        QFETCH(quint64, seed);
        RandomMesh random(seed);
        const Mesh mesh = random.make(12);
        for (int round = 0; round < 15; ++round) {
            std::vector<RecordId> chosen;
            for (int count = 1 + random.below(4); count > 0; --count)
                chosen.push_back(random.anyRecord(mesh));
            const DeletionPlan plan = planDeletion(mesh, chosen);
            const auto after = apply(mesh, plan.cascade);
            QVERIFY(after);
            QVERIFY(danglingReferences(*after).empty());
            QVERIFY(validate(*after, plan.cascade));
            for (const RecordId& id : chosen)
                QVERIFY(!after->contains(id));
            QVERIFY(*apply(*after, inverse(plan.cascade)) == mesh);
            QCOMPARE(plan.counts.removed, countsOf(plan.cascade).removed);
            // The referrers are those of a scan.
            std::set<Reference> expected;
            for (const Reference& reference : mesh.references()) {
                const auto isChosen = [&](const Uuid& uuid) {
                    return std::ranges::any_of(chosen, [&](const RecordId& id) { return id.uuid == uuid; });
                };
                if (isChosen(reference.target) && !isChosen(reference.from))
                    expected.insert(reference);
            }
            QVERIFY(std::set<Reference>(plan.referrers.begin(), plan.referrers.end()) == expected);
            QCOMPARE(plan.isAlone(), expected.empty());
        }
    }

    void whatIsPartOfADeletedRecordGoesWithIt()
    {
        const Small small;
        const DeletionPlan plan = planDeletion(small.mesh, {{RecordId(small.dataset)}});
        const Mesh after = *apply(small.mesh, plan.cascade);
        QVERIFY(!after.find(small.dataset) && !after.find(small.column) && !after.find(small.slo));
        QVERIFY(after.find(small.orders) && after.find(small.ownership));
        QCOMPARE(plan.counts.removed, std::size_t(3));
    }

    void deletingAProductKeepsItsDatasets()
    {
        const Small small;
        const Mesh after = *apply(small.mesh, planDeletion(small.mesh, {{RecordId(small.orders)}}).cascade);
        QVERIFY(!after.find(small.orders) && !after.find(small.ownership));
        QVERIFY(after.find(small.dataset));
        QVERIFY(after.find(small.dataset)->product.isNull());
    }

    void anOwnershipStaysAsLongAsSomebodyOwns()
    {
        const Small small;
        const Mesh withoutAna = *apply(small.mesh, planDeletion(small.mesh, {{RecordId(small.ana)}}).cascade);
        QVERIFY(withoutAna.find(small.ownership));
        QVERIFY(withoutAna.find(small.ownership)->person.isNull());
        QCOMPARE(withoutAna.find(small.ownership)->team, small.team);
        const Mesh withoutBoth
            = *apply(small.mesh, planDeletion(small.mesh, {{RecordId(small.ana), RecordId(small.team)}}).cascade);
        QVERIFY(!withoutBoth.find(small.ownership));
        QVERIFY(!apply(withoutAna, planDeletion(withoutAna, {{RecordId(small.team)}}).cascade)->find(small.ownership));
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
