// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "random_mesh.h"

#include "mesh/apply.h"
#include "mesh/mesh_builder.h"
#include "mesh/naming.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

class TestNaming : public QObject
{
    Q_OBJECT

private slots:
    void everyRecordHasATitleAndAName()
    {
        RandomMesh random(41);
        const Mesh mesh = random.make(12);
        for (const KindInfo& info : allKinds()) {
            mesh.forEach(info.kind, [&](const RecordView& record) {
                QVERIFY2(!titleOf(mesh, record.id()).isEmpty(), info.token);
                QVERIFY2(!qualifiedNameOf(mesh, record.id()).isEmpty(), info.token);
                const auto byId = findByName(mesh, record.id().uuid.toString());
                QVERIFY(byId == std::vector {record.id()});
            });
        }
        QCOMPARE(titleOf(mesh, RecordId()), QString());
        QCOMPARE(titleOf(mesh, RecordId(Kind::Product, newUuid())), QString());
    }

    void everyQualifiedNameFindsItsRecord()
    {
        RandomMesh random(42);
        const Mesh mesh = random.make(8);
        for (const Kind kind : {Kind::Domain, Kind::Product, Kind::Dataset, Kind::Column, Kind::Port, Kind::Contract,
                                Kind::Person, Kind::Slo, Kind::Process}) {
            mesh.forEach(kind, [&](const RecordView& record) {
                const QString name = QLatin1String(kindInfo(kind).token) + u':' + qualifiedNameOf(mesh, record.id());
                const auto found = findByName(mesh, name);
                QVERIFY2(std::ranges::find(found, record.id()) != found.end(), qPrintable(name));
            });
        }
    }

    void namesFollowThePattern()
    {
        MeshBuilder builder;
        const DomainId sales {newUuid()};
        const DomainId retail {newUuid()};
        const ProductId orders {newUuid()};
        const PortId port {newUuid()};
        const DatasetId dataset {newUuid()};
        const ColumnId column {newUuid()};
        const AssignmentId owner {newUuid()};
        const ContractId contract {newUuid()};
        builder.add(Domain {.id = sales, .name = u"Sales"_s});
        builder.add(Domain {.id = retail, .name = u"Retail"_s, .parent = sales});
        builder.add(Product {.id = orders, .name = u"Orders"_s, .domain = retail});
        builder.add(Port {.id = port, .name = u"api"_s, .product = orders, .direction = PortDirection::Output});
        builder.add(Dataset {.id = dataset,
                             .name = u"orders"_s,
                             .platform = u"pg://shop"_s,
                             .qualifiedName = u"public.orders"_s,
                             .product = orders});
        builder.add(Column {.id = column, .dataset = dataset, .path = {u"customer"_s, u"email"_s}});
        builder.add(Assignment {.id = owner, .subject = orders, .role = OwnershipRole::Owner, .unowned = true});
        builder.add(Contract {.id = contract, .key = u"urn:orders"_s});
        const Mesh mesh = builder.build();
        QCOMPARE(qualifiedNameOf(mesh, retail), u"Sales/Retail"_s);
        QCOMPARE(qualifiedNameOf(mesh, orders), u"Sales/Retail/Orders"_s);
        QCOMPARE(qualifiedNameOf(mesh, port), u"Sales/Retail/Orders:api"_s);
        QCOMPARE(qualifiedNameOf(mesh, dataset), u"pg://shop|public.orders"_s);
        QCOMPARE(qualifiedNameOf(mesh, column), u"pg://shop|public.orders|customer.email"_s);
        QCOMPARE(titleOf(mesh, column), u"customer.email"_s);
        QCOMPARE(titleOf(mesh, owner), u"Owner of Orders"_s);
        QCOMPARE(titleOf(mesh, contract), u"urn:orders"_s);
        QCOMPARE(domainOf(mesh, column), retail);
        QCOMPARE(domainOf(mesh, port), retail);
        QCOMPARE(productOf(mesh, column), orders);
        QVERIFY(productOf(mesh, owner).isNull());
        QVERIFY(findByName(mesh, u"Orders"_s) == (std::vector<RecordId> {orders, dataset}));
        QVERIFY(findByName(mesh, u"product:orders"_s) == std::vector<RecordId> {orders});
        QVERIFY(findByName(mesh, u"sales/retail/orders"_s) == std::vector<RecordId> {orders});
        QVERIFY(findByName(mesh, u"public.orders"_s) == std::vector<RecordId> {dataset});
        QVERIFY(findByName(mesh, u""_s).empty());
    }

    void circlesOfReferencesEnd()
    {
        // Imported or damaged: an ownership of itself, an SLO and a rule that are each about the other.
        MeshBuilder builder;
        const AssignmentId own {newUuid()};
        const MeasurementId one {newUuid()};
        const MeasurementId two {newUuid()};
        const SloId slo {newUuid()};
        const RuleId rule {newUuid()};
        const DomainId a {newUuid()};
        const DomainId b {newUuid()};
        builder.add(Assignment {.id = own, .subject = own, .role = OwnershipRole::Owner});
        builder.add(Measurement {.id = one, .of = two});
        builder.add(Measurement {.id = two, .of = one});
        builder.add(Slo {.id = slo, .name = u"S"_s, .subject = rule});
        builder.add(Rule {.id = rule, .name = u"R"_s, .subject = slo});
        builder.add(Domain {.id = a, .name = u"A"_s, .parent = b});
        builder.add(Domain {.id = b, .name = u"B"_s, .parent = a});
        const Mesh mesh = builder.build();
        QVERIFY(!titleOf(mesh, own).isEmpty());
        QVERIFY(!titleOf(mesh, one).isEmpty());
        QVERIFY(productOf(mesh, slo).isNull());
        QVERIFY(productOf(mesh, rule).isNull());
        QVERIFY(!qualifiedNameOf(mesh, a).isEmpty());
    }

    void domainsRankInTheOrderTheyWereMade()
    {
        MeshBuilder builder;
        const DomainId first {Uuid {1, 1}};
        const DomainId second {Uuid {2, 2}};
        builder.add(Domain {.id = second, .name = u"Sales"_s});
        builder.add(Domain {.id = first, .name = u"Web"_s});
        const Mesh mesh = builder.build();
        QCOMPARE(domainRank(mesh, first), 0);
        QCOMPARE(domainRank(mesh, second), 1);
        QCOMPARE(domainRank(mesh, DomainId {Uuid {3, 3}}), -1);
        QCOMPARE(domainRank(mesh, DomainId()), -1);
    }

    void peopleReadTranslatedWordsAndScriptsTokens()
    {
        const FieldInfo& status = *kindInfo(Kind::Product).field(u"status");
        const Value active(qint64(Lifecycle::Active));
        QCOMPARE(displayText(Mesh(), status, active), u"Active"_s);
        QCOMPARE(editText(Mesh(), status, active), u"active"_s);
        const FieldInfo& domain = *kindInfo(Kind::Product).field(u"domain");
        const Uuid nobody = newUuid();
        QCOMPARE(displayText(Mesh(), domain, Value(nobody)), u"(no longer there)"_s);
        QCOMPARE(editText(Mesh(), domain, Value(nobody)), nobody.toString());
    }
};

QTEST_GUILESS_MAIN(TestNaming)
#include "tst_naming.moc"
