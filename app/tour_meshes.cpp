// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tour_meshes.h"

#include "app/sample.h"
#include "document/document.h"
#include "graph/lineage_graph.h"
#include "mesh/change_builder.h"
#include "mesh/deletion.h"
#include "mesh/generated_mesh.h"
#include "mesh/naming.h"

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int firstDay = 35; ///< days ago

/// A clock that is set to some days ago.
class SetClock final : public Clock
{
public:
    Instant now() const override { return Instant::fromMilliseconds(m_start.milliseconds() - m_daysAgo * dayMs); }
    void set(int daysAgo) { m_daysAgo = daysAgo; }

private:
    Instant m_start = Instant::now();
    qint64 m_daysAgo = firstDay;
};

/// Five weeks of work, a commit each time.
class Weeks
{
public:
    Weeks(Document& document, SetClock& clock)
        : m_document(document)
        , m_clock(clock)
    {
    }

    Status work()
    {
        using Edit = ChangeSet (Weeks::*)() const;
        struct Day
        {
            int daysAgo;
            QString reason;
            Edit edit;
        };
        const Day days[] = {
            {29, u"Hand Customer Master over to the platform team"_s, &Weeks::handOver},
            {22, u"Add Returns Forecast with its lineage"_s, &Weeks::addProduct},
            {16, u"Deprecate Customer Service Cases"_s, &Weeks::deprecate},
            {13, u"Describe Orders and Payments"_s, &Weeks::describe},
            {9, u"Cut a feed that nobody uses"_s, &Weeks::cutFlows},
            {5, u"Delete Data Access Log"_s, &Weeks::deleteProduct},
            {2, u"Feed Product Reviews into the Churn Model"_s, &Weeks::drawFlow},
        };
        for (const Day& day : days) {
            m_clock.set(day.daysAgo);
            ChangeSet changes = (this->*day.edit)();
            changes.info.reason = day.reason;
            if (const Status status = m_document.commitNow(std::move(changes)); !status)
                return status;
        }
        return ok();
    }

private:
    const Mesh& mesh() const { return m_document.mesh(); }
    ProductId product(const QString& name) const
    {
        const auto found = findByName(mesh(), u"product:"_s + name);
        return found.empty() ? ProductId() : found.front().as<Kind::Product>();
    }

    ChangeSet handOver() const
    {
        ChangeSetBuilder changes(mesh());
        const ProductId id = product(u"Customer Master"_s);
        for (const Assignment* owner : mesh().referring<&Assignment::subject>(RecordId(id)))
            changes.remove(owner->id);
        Assignment owner;
        owner.subject = id;
        owner.role = OwnershipRole::Owner;
        owner.person = mesh().all<Person>().begin()->id;
        changes.create(std::move(owner));
        return changes.build();
    }

    ChangeSet addProduct() const
    {
        ChangeSetBuilder changes(mesh());
        const Product* sibling = mesh().find(product(u"Demand Forecast"_s));
        Product forecast;
        forecast.name = u"Returns Forecast"_s;
        forecast.status = Lifecycle::Draft;
        forecast.type = ProductType::Aggregate;
        forecast.domain = sibling ? sibling->domain : DomainId();
        Dataset table;
        table.name = u"returns_forecast"_s;
        table.product = changes.create(std::move(forecast));
        const DatasetId to = changes.create(std::move(table));
        for (const QString& source : {u"Returns"_s, u"Demand Forecast"_s})
            feed(changes, source, to);
        return changes.build();
    }

    void feed(ChangeSetBuilder& changes, const QString& source, RecordId to) const
    {
        for (const Dataset* dataset : mesh().referring<&Dataset::product>(product(source))) {
            Flow flow;
            flow.from = dataset->id;
            flow.to = to;
            flow.evidence = FlowEvidence::Declared;
            changes.create(std::move(flow));
            return;
        }
    }

    ChangeSet deprecate() const
    {
        ChangeSetBuilder changes(mesh());
        changes.edit<Product>(product(u"Customer Service Cases"_s),
                              [](Product& cases) { cases.status = Lifecycle::Deprecated; });
        return changes.build();
    }

    ChangeSet describe() const
    {
        ChangeSetBuilder changes(mesh());
        for (const QString& name : {u"Orders"_s, u"Payments"_s}) {
            changes.edit<Product>(product(name), [](Product& each) {
                each.tags << u"core"_s;
                each.tier = u"1"_s;
            });
        }
        return changes.build();
    }

    /// The first edge between products that flows alone make.
    ChangeSet cutFlows() const
    {
        ChangeSetBuilder changes(mesh());
        const LineageGraph graph = LineageGraph::build(mesh(), Level::Product);
        for (const LineageEdge& edge : graph.edges()) {
            if (edge.contractCount > 0 || edge.isLoop())
                continue;
            for (const FlowId& flow : graph.flows(edge))
                changes.remove(flow);
            break;
        }
        return changes.build();
    }

    ChangeSet deleteProduct() const
    {
        const std::vector<RecordId> records {product(u"Data Access Log"_s)};
        return planDeletion(mesh(), records).cascade;
    }

    ChangeSet drawFlow() const
    {
        ChangeSetBuilder changes(mesh());
        for (const Dataset* dataset : mesh().referring<&Dataset::product>(product(u"Churn Model"_s))) {
            feed(changes, u"Product Reviews"_s, dataset->id);
            break;
        }
        return changes.build();
    }

    Document& m_document;
    SetClock& m_clock;
};

} // namespace

Status makeSampleWithHistory(const QString& path)
{
    SetClock clock;
    if (const Status made = makeSample(path, Progress(), &clock); !made)
        return made;
    DocumentOptions options;
    options.clock = &clock;
    const auto document = Document::open(path, options);
    return document ? Weeks(**document, clock).work() : document.error();
}

Status makeLargeMesh(const QString& path)
{
    auto document = Document::create(path);
    if (!document)
        return document.error();
    return (*document)->commitNow(
        creating(generateMesh({.datasets = 10'000, .columns = 30'000, .flows = 16'000, .withinDomain = 85})));
}

} // namespace mesh
