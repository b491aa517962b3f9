// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "governance/catalogue_facts.h"
#include "mesh/mesh_builder.h"

#include <QTest>

#include <random>
#include <set>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

struct House
{
    DomainId company {newUuid()};
    DomainId sales {newUuid()};
    ProductId orders {newUuid()};
    DatasetId dataset {newUuid()};
    ColumnId column {newUuid()};
    PersonId ana {newUuid()};
    PersonId ben {newUuid()};
    TeamId team {newUuid()};
    MeshBuilder builder;

    House()
    {
        builder.add(Domain {.id = company, .name = u"Company"_s});
        builder.add(Domain {.id = sales, .name = u"Sales"_s, .parent = company});
        builder.add(Product {.id = orders, .name = u"Orders"_s, .domain = sales});
        builder.add(Dataset {.id = dataset, .name = u"orders"_s, .product = orders});
        builder.add(Column {.id = column, .dataset = dataset, .path = {u"id"_s}});
        builder.add(Person {.id = ana, .name = u"Ana"_s});
        builder.add(Person {.id = ben, .name = u"Ben"_s});
        builder.add(Team {.id = team, .name = u"Team"_s});
    }
    void assign(RecordId subject, PersonId person, OwnershipRole role = OwnershipRole::Owner, QDate from = {},
                QDate to = {})
    {
        builder.add(
            Assignment {.id = {newUuid()}, .subject = subject, .role = role, .person = person, .from = from, .to = to});
    }
    void leaveUnowned(RecordId subject, OwnershipRole role = OwnershipRole::Owner)
    {
        builder.add(Assignment {.id = {newUuid()}, .subject = subject, .role = role, .unowned = true});
    }
};

std::vector<Owner> ownersIn(const Mesh& mesh, RecordId record, OwnershipRole role)
{
    auto owners = ownersOf(mesh, record, today);
    std::erase_if(owners, [&](const Owner& owner) { return owner.role != role; });
    return owners;
}

} // namespace

class TestOwnership : public QObject
{
    Q_OBJECT

private slots:
    void anOwnerIsInheritedWithItsSource()
    {
        House house;
        house.assign(house.company, house.ana);
        const Mesh mesh = house.builder.build();
        for (const RecordId& record :
             {RecordId(house.sales), RecordId(house.orders), RecordId(house.dataset), RecordId(house.column)}) {
            const auto owners = ownersOf(mesh, record, today);
            QCOMPARE(owners.size(), std::size_t(1));
            QCOMPARE(owners.front().who(), RecordId(house.ana));
            QCOMPARE(owners.front().source, RecordId(house.company));
            QVERIFY(owners.front().isInherited);
        }
        QVERIFY(!ownersOf(mesh, house.company, today).front().isInherited);
        QVERIFY(inheritanceOf(mesh, house.column)
                == (std::vector<RecordId> {house.column, house.dataset, house.orders, house.sales, house.company}));
    }

    void theNearestDecidesForEachRole()
    {
        House house;
        house.assign(house.sales, house.ana);
        house.assign(house.sales, house.ana, OwnershipRole::Steward);
        house.assign(house.orders, house.ben);
        const Mesh mesh = house.builder.build();
        const auto owners = ownersOf(mesh, house.dataset, today);
        QCOMPARE(owners.size(), std::size_t(2));
        QCOMPARE(owners[0].role, OwnershipRole::Owner);
        QCOMPARE(owners[0].person, house.ben);
        QCOMPARE(owners[1].role, OwnershipRole::Steward);
        QCOMPARE(owners[1].person, house.ana);
    }

    void severalOfOneRoleStandTogether()
    {
        House house;
        house.assign(house.orders, house.ana);
        house.assign(house.orders, house.ben);
        const Mesh mesh = house.builder.build();
        QCOMPARE(ownersOf(mesh, house.column, today).size(), std::size_t(2));
    }

    void deliberatelyUnownedStopsInheritance()
    {
        House house;
        house.assign(house.sales, house.ana);
        house.assign(house.sales, house.ben, OwnershipRole::Steward);
        house.leaveUnowned(house.orders);
        const Mesh mesh = house.builder.build();
        const auto owners = ownersIn(mesh, house.dataset, OwnershipRole::Owner);
        QCOMPARE(owners.size(), std::size_t(1));
        QVERIFY(owners.front().isUnowned);
        QCOMPARE(owners.front().source, RecordId(house.orders));
        QVERIFY(owners.front().who().isNull());
        QCOMPARE(ownersIn(mesh, house.dataset, OwnershipRole::Steward).size(), std::size_t(1)); // other roles go on
    }

    void datesDecide()
    {
        House house;
        house.assign(house.sales, house.ana);
        house.assign(house.orders, house.ben, OwnershipRole::Owner, QDate(2026, 1, 1), QDate(2026, 6, 30));
        const Mesh mesh = house.builder.build();
        const auto ownerOn = [&](QDate day) { return ownersOf(mesh, house.orders, day).front().person; };
        QCOMPARE(ownerOn(QDate(2025, 12, 31)), house.ana);
        QCOMPARE(ownerOn(QDate(2026, 1, 1)), house.ben);
        QCOMPARE(ownerOn(QDate(2026, 6, 30)), house.ben); // both days are inside
        QCOMPARE(ownerOn(QDate(2026, 7, 1)), house.ana);
        QCOMPARE(assignmentsOf(mesh, house.orders).size(), std::size_t(1));
        QCOMPARE(timeOf(*assignmentsOf(mesh, house.orders).front(), QDate(2025, 1, 1)), AssignmentTime::Future);
        QCOMPARE(timeOf(*assignmentsOf(mesh, house.orders).front(), today), AssignmentTime::Past);
    }

    void theTeamOfADomainOwnsItUnlessSomebodyElseDoes()
    {
        House house;
        const DomainId web {newUuid()};
        const ProductId shop {newUuid()};
        house.builder.add(Domain {.id = web, .name = u"Web"_s, .parent = house.company, .team = house.team});
        house.builder.add(Product {.id = shop, .name = u"Shop"_s, .domain = web});
        house.assign(house.company, house.ana);
        const Mesh mesh = house.builder.build();
        const auto owners = ownersOf(mesh, shop, today);
        QCOMPARE(owners.size(), std::size_t(1));
        QCOMPARE(owners.front().who(), RecordId(house.team));
        QVERIFY(owners.front().assignment.isNull());

        House other;
        const DomainId mobile {newUuid()};
        other.builder.add(Domain {.id = mobile, .name = u"Mobile"_s, .team = other.team});
        other.assign(mobile, other.ben);
        QCOMPARE(ownersOf(other.builder.build(), mobile, today).front().who(), RecordId(other.ben));
    }

    void theCatalogueAgreesWithOneByOne_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void theCatalogueAgreesWithOneByOne()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const auto below = [&](std::size_t limit) { return std::size_t(random()) % limit; };
        MeshBuilder builder;
        std::vector<DomainId> domains;
        std::vector<ProductId> products;
        std::vector<DatasetId> datasets;
        std::vector<RecordId> people;
        for (int at = 0; at < 5; ++at) {
            people.push_back(PersonId {newUuid()});
            builder.add(Person {.id = people.back().as<Kind::Person>(), .name = u"P"_s});
        }
        const TeamId team {newUuid()};
        builder.add(Team {.id = team, .name = u"T"_s});
        for (int at = 0; at < 6; ++at) {
            const DomainId id {newUuid()};
            builder.add(
                Domain {.id = id,
                        .name = u"D"_s,
                        .parent = domains.empty() || below(2) == 0 ? DomainId() : domains[below(domains.size())],
                        .team = below(3) == 0 ? team : TeamId()});
            domains.push_back(id);
        }
        for (int at = 0; at < 40; ++at) {
            products.push_back({newUuid()});
            builder.add(Product {.id = products.back(),
                                 .name = u"P"_s,
                                 .domain = below(5) == 0 ? DomainId() : domains[below(domains.size())],
                                 .status = Lifecycle(below(6)),
                                 .type = ProductType(below(10)),
                                 .sensitivity = Sensitivity(below(3))});
        }
        for (int at = 0; at < 80; ++at) {
            datasets.push_back({newUuid()});
            builder.add(Dataset {.id = datasets.back(),
                                 .name = u"d"_s,
                                 .product = below(8) == 0 ? ProductId() : products[below(products.size())],
                                 .partyClass = PartyClass(below(10) == 0 ? below(5) : 0)});
        }
        for (int at = 0; at < 200; ++at) {
            builder.add(Column {.id = {newUuid()},
                                .dataset = datasets[below(datasets.size())],
                                .path = {u"c"_s},
                                .partyClass = PartyClass(below(10) == 0 ? below(5) : 0),
                                .sensitivity = Sensitivity(below(8) == 0 ? below(5) : 0)});
        }
        for (int at = 0; at < 60; ++at) {
            const RecordId subject
                = below(4) == 0 ? RecordId(domains[below(domains.size())]) : RecordId(products[below(products.size())]);
            const bool isUnowned = below(6) == 0;
            builder.add(Assignment {
                .id = {newUuid()},
                .subject = subject,
                .role = OwnershipRole(1 + below(5)),
                .person = isUnowned || below(9) == 0 ? PersonId() : people[below(people.size())].as<Kind::Person>(),
                .unowned = isUnowned ? Flag(true) : Flag(),
                .to = below(5) == 0 ? QDate(2026, 1, 1) : QDate()});
        }
        for (int at = 0; at < 20; ++at)
            builder.add(Slo {.id = {newUuid()}, .name = u"S"_s, .subject = datasets[below(datasets.size())]});
        const Mesh mesh = builder.build();
        const CatalogueFacts facts = CatalogueFacts::compute(mesh, *Instant::fromString(u"2026-11-22T12:00:00Z"_s));
        const MeshQuality quality = MeshQuality::evaluate(mesh, *Instant::fromString(u"2026-11-22T12:00:00Z"_s));
        QCOMPARE(facts.all().size(), products.size());
        std::set<OwnerState> states;
        for (const Product& product : mesh.all<Product>()) {
            const ProductFacts* fact = facts.find(product.id);
            QVERIFY(fact);
            QCOMPARE(fact->status, product.status);
            QCOMPARE(fact->domain, product.domain);
            QVERIFY(fact->health == quality.healthOf(product.id));
            auto owners = ownersIn(mesh, product.id, OwnershipRole::Owner);
            if (owners.empty())
                owners = ownersIn(mesh, product.id, OwnershipRole::BusinessOwner);
            std::set<RecordId> who;
            for (const Owner& owner : owners) {
                if (!owner.who().isNull())
                    who.insert(owner.who());
            }
            QCOMPARE(std::set<RecordId>(fact->owners.begin(), fact->owners.end()), who);
            states.insert(fact->ownerState);
            if (owners.empty())
                QCOMPARE(fact->ownerState, OwnerState::Missing);
            else if (who.empty())
                QCOMPARE(fact->ownerState, OwnerState::Unowned);
            else
                QCOMPARE(fact->ownerState, owners.front().isInherited ? OwnerState::Inherited : OwnerState::Own);
            QCOMPARE(fact->ownerSource, owners.empty() ? RecordId() : owners.front().source);
            Sensitivity sensitivity = product.sensitivity;
            PartyClass partyClass = product.partyClass;
            quint32 columns = 0;
            quint32 ofProduct = 0;
            for (const Dataset& dataset : mesh.all<Dataset>()) {
                if (dataset.product != product.id)
                    continue;
                ++ofProduct;
                partyClass = std::max(partyClass, dataset.partyClass);
                for (const Column& column : mesh.all<Column>()) {
                    if (column.dataset == dataset.id) {
                        ++columns;
                        partyClass = std::max(partyClass, column.partyClass);
                        sensitivity = std::max(sensitivity, column.sensitivity);
                    }
                }
            }
            QCOMPARE(fact->sensitivity, sensitivity);
            QCOMPARE(fact->partyClass, partyClass);
            QCOMPARE(fact->columns, columns);
            QCOMPARE(fact->datasets, ofProduct);
        }
        QVERIFY(states.size() > 1);
        QVERIFY(!facts.find({newUuid()}));
    }
};

QTEST_GUILESS_MAIN(TestOwnership)
#include "tst_ownership.moc"
