// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/retailer.h"

#include "mesh/change_builder.h"
#include "mesh/naming.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

enum class Slos
{
    None,
    Met,
    AtRisk,
    Breached
};

struct ProductLine
{
    QString name;
    QString domain;
    QString owner;
    Lifecycle status;
    Slos slos;
    PartyClass party;
};

QList<ProductLine> products()
{
    using enum Lifecycle;
    return {
        {u"Customer 360"_s, u"Customer"_s, u"Ana Ruiz"_s, Active, Slos::AtRisk, PartyClass::FirstParty},
        {u"Orders daily"_s, u"Sales"_s, u"Jonas Weber"_s, Active, Slos::Met, PartyClass::FirstParty},
        {u"Web events"_s, u"Web"_s, u"Mei Tanaka"_s, Active, Slos::AtRisk, PartyClass::FirstParty},
        {u"Segment feed"_s, u"Partner"_s, {}, Active, Slos::Breached, PartyClass::ThirdParty},
        {u"Customer master"_s, u"Customer"_s, u"Ana Ruiz"_s, Active, Slos::Met, PartyClass::FirstParty},
        {u"Shipment status"_s, u"Logistics"_s, u"Omar Haddad"_s, Active, Slos::Met, PartyClass::Unset},
        {u"Invoice ledger"_s, u"Finance"_s, u"Clara Petit"_s, Active, Slos::Met, PartyClass::Unset},
        {u"Preference centre"_s, u"Customer"_s, u"Mei Tanaka"_s, Active, Slos::Met, PartyClass::ZeroParty},
        {u"Churn training set"_s, u"Marketing"_s, u"Luis Ortega"_s, Draft, Slos::None, PartyClass::FirstParty},
        {u"Synthetic customers"_s, u"Marketing"_s, u"Luis Ortega"_s, Draft, Slos::None, PartyClass::Unset},
        {u"Raw clickstream"_s, u"Web"_s, {}, Active, Slos::None, PartyClass::FirstParty},
        {u"Campaign results"_s, u"Marketing"_s, u"Ines Moreau"_s, Active, Slos::Met, PartyClass::FirstParty},
        {u"Supplier master"_s, u"Logistics"_s, u"Omar Haddad"_s, Active, Slos::Met, PartyClass::SecondParty},
        {u"Store returns"_s, u"Sales"_s, u"Jonas Weber"_s, Deprecated, Slos::Met, PartyClass::FirstParty},
        {u"Loyalty points"_s, u"Customer"_s, {}, Active, Slos::AtRisk, PartyClass::FirstParty},
        {u"Price book"_s, u"Sales"_s, u"-"_s, Active, Slos::Met, PartyClass::Unset},
        {u"Stock forecast"_s, u"Logistics"_s, {}, Proposed, Slos::None, PartyClass::Unset},
    };
}

/// Thirty daily checks that end as the state wants it.
void addSlo(ChangeSetBuilder& changes, RecordId subject, const QString& name, Slos state, int seed, Instant now)
{
    Slo slo;
    slo.name = name;
    slo.subject = subject;
    slo.dimension = Dimension::Completeness;
    slo.comparator = Comparator::GreaterOrEqual;
    slo.target.text = u"95"_s;
    slo.unit = u"percent"_s;
    slo.objective.text = u"90"_s;
    slo.window = u"30d"_s;
    slo.windowType = WindowType::Rolling;
    slo.budgeting = BudgetingMethod::Occurrences;
    const SloId id = changes.create(std::move(slo));
    const int misses = state == Slos::Met ? 0 : state == Slos::AtRisk ? 2 : 9;
    for (int day = 29; day >= 0; --day) {
        Measurement measurement;
        measurement.of = id;
        measurement.at = Instant::fromMilliseconds(now.milliseconds() - qint64(day) * 86'400'000 - 3'600'000);
        const bool isMiss = state == Slos::AtRisk ? day == 4 || day == 9 || day == 14 : day < misses;
        const double value = (isMiss ? 91.0 : 98.0) + 1.4 * std::sin((day + seed) * 0.55);
        measurement.value.text = QString::number(value, 'f', 1);
        measurement.state = isMiss ? CheckState::Fail : CheckState::Pass;
        changes.create(std::move(measurement));
    }
}

} // namespace

ChangeSet makeRetailer(Instant now)
{
    ChangeSetBuilder changes {Mesh()};
    QHash<QString, DomainId> domains;
    TeamId office = changes.create(Team {.name = u"Customer data office"_s});
    for (const QString& name :
         {u"Sales"_s, u"Marketing"_s, u"Customer"_s, u"Logistics"_s, u"Web"_s, u"Finance"_s, u"Partner"_s})
        domains.insert(name, changes.create(Domain {.name = name}));
    QHash<QString, PersonId> people;
    for (const QString& name : {u"Ana Ruiz"_s, u"Jonas Weber"_s, u"Mei Tanaka"_s, u"Omar Haddad"_s, u"Clara Petit"_s,
                                u"Luis Ortega"_s, u"Ines Moreau"_s})
        people.insert(name,
                      changes.create(Person {
                          .name = name, .email = QString(name.section(u' ', 0, 0).toLower() % u"@shop.example"_s)}));
    Assignment steward;
    steward.subject = domains.value(u"Customer"_s);
    steward.role = OwnershipRole::Steward;
    steward.team = office;
    changes.create(steward);
    Assignment head;
    head.subject = domains.value(u"Logistics"_s);
    head.role = OwnershipRole::Owner;
    head.person = people.value(u"Omar Haddad"_s);
    changes.create(head);

    QHash<QString, DatasetId> datasets;
    int seed = 0;
    for (const ProductLine& line : products()) {
        Product product;
        product.name = line.name;
        product.domain = domains.value(line.domain);
        product.status = line.status;
        product.type = ProductType::Aggregate;
        product.version = u"2.1.0"_s;
        product.visibility = Visibility::Organisation;
        product.partyClass = line.party;
        product.purpose = u"One trusted view of every customer for service and retention teams."_s;
        if (line.name == u"Customer 360"_s) {
            product.sensitivity = Sensitivity::Confidential;
            product.purposes = {u"dpv:ServiceProvision"_s};
            product.legalBases = {u"eu-gdpr:A6-1-b"_s};
            product.tags = {u"gold"_s, u"crm"_s};
        }
        const ProductId id = changes.create(std::move(product));
        if (!line.owner.isEmpty()) {
            Assignment owner;
            owner.subject = id;
            owner.role = OwnershipRole::Owner;
            owner.person = people.value(line.owner);
            owner.unowned = line.owner == u"-"_s ? Flag(true) : Flag();
            owner.from = QDate(2026, 3, 3);
            changes.create(std::move(owner));
        }
        if (line.slos != Slos::None)
            addSlo(changes, id, u"Completeness of e-mail"_s, line.slos, ++seed, now);
        if (line.name == u"Customer 360"_s)
            addSlo(changes, id, u"Valid postal codes"_s, Slos::Met, 5, now);
        Dataset dataset;
        dataset.name = line.name.toLower().replace(u' ', u'_');
        dataset.qualifiedName = u"mart."_s % dataset.name;
        dataset.platform = u"postgres://warehouse"_s;
        dataset.product = id;
        dataset.physicalType = u"table"_s;
        const DatasetId datasetId = changes.create(std::move(dataset));
        datasets.insert(line.name, datasetId);
        int position = 0;
        for (const QString& name : {u"customer_id"_s, u"email"_s, u"postal_code"_s, u"age_band"_s, u"updated_at"_s}) {
            Column column;
            column.dataset = datasetId;
            column.path = {name};
            column.position = ++position;
            column.logicalType = u"string"_s;
            column.physicalType = name == u"updated_at"_s ? u"timestamptz"_s : u"text"_s;
            column.primaryKey = name == u"customer_id"_s ? Flag(true) : Flag();
            column.required = position < 3;
            if (name == u"email"_s && line.name == u"Customer 360"_s) {
                column.sensitivity = Sensitivity::Restricted;
                column.categories = {u"pd:EmailAddress"_s};
            }
            changes.create(std::move(column));
        }
    }
    const auto flow = [&](const QString& from, const QString& to, FlowEvidence evidence) {
        Flow made;
        made.from = datasets.value(from);
        made.to = datasets.value(to);
        made.evidence = evidence;
        changes.create(std::move(made));
    };
    flow(u"Web events"_s, u"Customer 360"_s, FlowEvidence::Observed);
    flow(u"Customer master"_s, u"Customer 360"_s, FlowEvidence::Observed);
    flow(u"Preference centre"_s, u"Customer 360"_s, FlowEvidence::Declared);
    flow(u"Customer 360"_s, u"Churn training set"_s, FlowEvidence::Declared);
    return changes.build(u"Sample of the tests"_s, Origin::Sample);
}

RecordId named(const Mesh& mesh, Kind kind, const QString& name)
{
    RecordId found;
    mesh.forEach(kind, [&](const RecordView& record) {
        if (titleOf(mesh, record.id()) == name)
            found = record.id();
    });
    return found;
}

} // namespace mesh
