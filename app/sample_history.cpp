// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sample_history.h"

#include "document/document.h"
#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "mesh/deletion.h"
#include "mesh/diff.h"
#include "mesh/naming.h"

#include <QCoreApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr qint64 dayMs = 86'400'000;

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

ProductId product(const Mesh& mesh, const QString& name)
{
    const auto found = findByName(mesh, u"product:"_s + name);
    return found.empty() ? ProductId() : found.front().as<Kind::Product>();
}

DatasetId datasetOf(const Mesh& mesh, const QString& name)
{
    for (const Dataset* dataset : mesh.referring<&Dataset::product>(product(mesh, name)))
        return dataset->id;
    return {};
}

void feed(ChangeSetBuilder& changes, DatasetId from, DatasetId to)
{
    changes.create(Flow {.id = {}, .from = from, .to = to, .evidence = FlowEvidence::Declared});
}

// Each leads one step back, from how things are to how they were before somebody changed them.

ChangeSet beforeHandover(const Mesh& mesh)
{
    ChangeSetBuilder changes(mesh);
    PersonId other;
    for (const Assignment* owner : mesh.referring<&Assignment::subject>(RecordId(product(mesh, u"Orders"_s)))) {
        if (!owner->person.isNull())
            other = owner->person;
    }
    for (const Assignment* owner :
         mesh.referring<&Assignment::subject>(RecordId(product(mesh, u"Customer Master"_s)))) {
        if (owner->role == OwnershipRole::Owner && !owner->person.isNull() && owner->person != other)
            changes.edit<Assignment>(owner->id, [other](Assignment& each) { each.person = other; });
    }
    return changes.build();
}

ChangeSet beforeForecast(const Mesh& mesh)
{
    std::vector<RecordId> records {product(mesh, u"Demand Forecast"_s)};
    for (const Dataset* dataset : mesh.referring<&Dataset::product>(records.front().as<Kind::Product>()))
        records.push_back(dataset->id);
    return planDeletion(mesh, records).cascade;
}

ChangeSet beforeDeprecation(const Mesh& mesh)
{
    ChangeSetBuilder changes(mesh);
    changes.edit<Product>(product(mesh, u"Gift Cards"_s), [](Product& cards) { cards.status = Lifecycle::Active; });
    return changes.build();
}

ChangeSet beforeTiers(const Mesh& mesh)
{
    ChangeSetBuilder changes(mesh);
    for (const QString& name : {u"Orders"_s, u"Payments"_s}) {
        changes.edit<Product>(product(mesh, name), [](Product& each) {
            each.tags.removeAll(u"critical"_s);
            each.tier = u"2"_s;
        });
    }
    return changes.build();
}

ChangeSet beforeCut(const Mesh& mesh)
{
    ChangeSetBuilder changes(mesh);
    feed(changes, datasetOf(mesh, u"Employee Directory"_s), datasetOf(mesh, u"General Ledger"_s));
    return changes.build();
}

ChangeSet beforeDeletion(const Mesh& mesh)
{
    ChangeSetBuilder changes(mesh);
    const Product* programme = mesh.find(product(mesh, u"Loyalty Programme"_s));
    Product mailing {.id = {}, .name = u"Loyalty Mailings"_s};
    mailing.domain = programme ? programme->domain : DomainId();
    mailing.status = Lifecycle::Deprecated;
    mailing.type = ProductType::ConsumerAligned;
    Dataset table {.id = {}, .name = u"loyalty_mailings"_s};
    table.product = changes.create(std::move(mailing));
    feed(changes, datasetOf(mesh, u"Loyalty Programme"_s), changes.create(std::move(table)));
    return changes.build();
}

ChangeSet beforeReviews(const Mesh& mesh)
{
    ChangeSetBuilder changes(mesh);
    const ProductId from = product(mesh, u"Product Reviews"_s);
    const ProductId to = product(mesh, u"Web Shop Accounts"_s);
    const auto productOf = [&](RecordId end) {
        const Column* column = mesh.find(end.as<Kind::Column>());
        const Dataset* dataset = mesh.find(column ? column->dataset : end.as<Kind::Dataset>());
        return dataset ? dataset->product : ProductId();
    };
    for (const Flow& flow : mesh.all<Flow>()) {
        if (productOf(flow.from) == from && productOf(flow.to) == to)
            changes.remove(flow.id);
    }
    return changes.build();
}

struct Day
{
    int daysAgo;
    const char* reason;
    ChangeSet (*before)(const Mesh& mesh);
};

constexpr Day days[] = {
    {29, QT_TRANSLATE_NOOP("Sample", "Hand Customer Master over"), &beforeHandover},
    {22, QT_TRANSLATE_NOOP("Sample", "Bring Demand Forecast into the mesh"), &beforeForecast},
    {16, QT_TRANSLATE_NOOP("Sample", "Deprecate Gift Cards"), &beforeDeprecation},
    {13, QT_TRANSLATE_NOOP("Sample", "Say how critical Orders and Payments are"), &beforeTiers},
    {9, QT_TRANSLATE_NOOP("Sample", "Cut a feed that nobody uses"), &beforeCut},
    {5, QT_TRANSLATE_NOOP("Sample", "Delete Loyalty Mailings, which nobody reads any more"), &beforeDeletion},
    {2, QT_TRANSLATE_NOOP("Sample", "Declare what flows from reviews to accounts"), &beforeReviews},
};

} // namespace

Instant DaysAgo::now() const
{
    return Instant::fromMilliseconds(m_present.milliseconds() - m_days * dayMs);
}

Status giveHistory(Document& document, DaysAgo& clock, const Progress& progress)
{
    std::vector<Mesh> states {document.mesh()}; // from the last day to the first
    for (std::size_t i = std::size(days); i-- > 0;) {
        const auto earlier = apply(states.back(), days[i].before(states.back()));
        if (!earlier)
            return earlier.error();
        states.push_back(*earlier);
    }
    const auto commit = [&](int daysAgo, const Mesh& to, const char* reason) {
        if (progress.isCancelled())
            return Status(Progress::cancelled());
        clock.set(daysAgo);
        ChangeSet changes = diff(document.mesh(), to);
        changes.info.origin = Origin::Sample;
        changes.info.reason = SampleText::tr(reason);
        return document.commitNow(std::move(changes));
    };
    Status status
        = commit(sampleDays, states.back(), QT_TRANSLATE_NOOP("Sample", "Set the sample retailer back by five weeks"));
    for (const Day& day : days) {
        if (!status)
            break;
        states.pop_back();
        status = commit(day.daysAgo, states.back(), day.reason);
    }
    return status;
}

} // namespace mesh
