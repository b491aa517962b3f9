// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "governance/catalogue_facts.h"

#include "graph/hierarchy.h"
#include "mesh/uuid_index.h"

#include <QCoreApplication>

#include <unordered_map>

namespace mesh {

namespace {

/// Who owns the products and domains of a mesh on a day: assignments looked at once instead of per product.
class OwnerTable
{
public:
    OwnerTable(const Mesh& mesh, QDate on)
        : m_mesh(mesh)
    {
        for (const Assignment& assignment : mesh.all<Assignment>()) {
            const bool isOwner
                = assignment.role == OwnershipRole::Owner || assignment.role == OwnershipRole::BusinessOwner;
            const bool isHolder = assignment.subject.kind == Kind::Product || assignment.subject.kind == Kind::Domain;
            if (isOwner && isHolder && timeOf(assignment, on) == AssignmentTime::Current)
                m_assignments[assignment.subject].push_back(&assignment);
        }
    }

    /// Fills in the owners of one role along the inheritance; false where nobody says anything.
    bool fill(ProductFacts& facts, OwnershipRole role) const
    {
        RecordId source = facts.product;
        for (int depth = 0; depth < deepestHierarchy && !source.isNull(); ++depth) {
            if (fillFrom(facts, role, source))
                return true;
            source = source.kind == Kind::Product ? RecordId(facts.domain) : holderOf(m_mesh, source);
        }
        return false;
    }

private:
    bool fillFrom(ProductFacts& facts, OwnershipRole role, RecordId source) const
    {
        const bool isInherited = source.kind == Kind::Domain;
        bool isUnowned = false;
        std::vector<RecordId> owners;
        if (const auto at = m_assignments.find(source); at != m_assignments.end()) {
            for (const Assignment* assignment : at->second) {
                if (assignment->role != role)
                    continue;
                const RecordId who
                    = assignment->person.isNull() ? RecordId(assignment->team) : RecordId(assignment->person);
                isUnowned = isUnowned || assignment->unowned.value_or(false);
                if (!who.isNull() && std::ranges::find(owners, who) == owners.end())
                    owners.push_back(who);
            }
        }
        if (owners.empty() && !isUnowned && role == OwnershipRole::Owner) {
            if (const Domain* domain = m_mesh.find(source.as<Kind::Domain>()); domain && !domain->team.isNull())
                owners.push_back(domain->team);
        }
        if (owners.empty() && !isUnowned)
            return false;
        facts.ownerSource = source;
        if (owners.empty())
            facts.ownerState = OwnerState::Unowned;
        else
            facts.ownerState = isInherited ? OwnerState::Inherited : OwnerState::Own;
        // People before teams: a name says who to ask.
        std::ranges::stable_partition(owners, [](RecordId owner) { return owner.kind == Kind::Person; });
        facts.owners = std::move(owners);
        return true;
    }

    const Mesh& m_mesh;
    std::unordered_map<RecordId, std::vector<const Assignment*>> m_assignments;
};

/// Adds what the datasets, columns and ports of the products say.
void addParts(const Mesh& mesh, const UuidIndex& products, std::vector<ProductFacts>& facts)
{
    const auto worsen = [](ProductFacts& fact, Sensitivity sensitivity, PartyClass partyClass) {
        fact.sensitivity = std::max(fact.sensitivity, sensitivity);
        fact.partyClass = std::max(fact.partyClass, partyClass);
    };
    std::vector<Uuid> datasets;
    std::vector<quint32> productOfDataset;
    datasets.reserve(mesh.all<Dataset>().size());
    productOfDataset.reserve(mesh.all<Dataset>().size());
    for (const Dataset& dataset : mesh.all<Dataset>()) {
        const quint32 product = dataset.product.isNull() ? UuidIndex::none : products.indexOf(dataset.product.uuid);
        datasets.push_back(dataset.id.uuid);
        productOfDataset.push_back(product);
        if (product == UuidIndex::none)
            continue;
        ++facts[product].datasets;
        worsen(facts[product], dataset.sensitivity, dataset.partyClass);
    }
    const UuidIndex datasetIndex(std::move(datasets));
    // Columns of one dataset mostly follow each other.
    DatasetId lastDataset;
    quint32 product = UuidIndex::none;
    for (const Column& column : mesh.all<Column>()) {
        if (!(column.dataset == lastDataset)) {
            lastDataset = column.dataset;
            const quint32 dataset = datasetIndex.indexOf(lastDataset.uuid);
            product = dataset == UuidIndex::none ? UuidIndex::none : productOfDataset[dataset];
        }
        if (product == UuidIndex::none)
            continue;
        ++facts[product].columns;
        worsen(facts[product], column.sensitivity, column.partyClass);
    }
    for (const Port& port : mesh.all<Port>()) {
        const quint32 at = products.indexOf(port.product.uuid);
        if (at == UuidIndex::none)
            continue;
        facts[at].inputPorts += port.direction == PortDirection::Input;
        facts[at].outputPorts += port.direction == PortDirection::Output;
    }
}

} // namespace

QString ownerStateLabel(OwnerState state)
{
    switch (state) {
    case OwnerState::Missing:
        return QCoreApplication::translate("mesh::OwnerState", "No owner");
    case OwnerState::Unowned:
        return QCoreApplication::translate("mesh::OwnerState", "Deliberately unowned");
    case OwnerState::Inherited:
        return QCoreApplication::translate("mesh::OwnerState", "Inherited owner");
    case OwnerState::Own:
        return QCoreApplication::translate("mesh::OwnerState", "Own owner");
    }
    return {};
}

CatalogueFacts CatalogueFacts::compute(const Mesh& mesh, const MeshQuality& quality, QDate on)
{
    CatalogueFacts result;
    auto& facts = result.m_products;
    facts.reserve(mesh.all<Product>().size());
    std::vector<Uuid> uuids;
    uuids.reserve(mesh.all<Product>().size());
    const OwnerTable owners(mesh, on);
    for (const Product& product : mesh.all<Product>()) {
        uuids.push_back(product.id.uuid);
        ProductFacts& fact = facts.emplace_back();
        fact.product = product.id;
        fact.domain = product.domain;
        fact.status = product.status;
        fact.type = product.type;
        fact.tags = product.tags;
        fact.sensitivity = product.sensitivity;
        fact.partyClass = product.partyClass;
        fact.health = quality.healthOf(product.id);
        if (!owners.fill(fact, OwnershipRole::Owner))
            owners.fill(fact, OwnershipRole::BusinessOwner);
    }
    addParts(mesh, UuidIndex(std::move(uuids)), facts);
    return result;
}

CatalogueFacts CatalogueFacts::compute(const Mesh& mesh, Instant at)
{
    return compute(mesh, MeshQuality::evaluate(mesh, at), at.toDateTime().date());
}

const ProductFacts* CatalogueFacts::find(ProductId product) const
{
    const auto at = std::ranges::lower_bound(m_products, product, {}, &ProductFacts::product);
    return at != m_products.end() && at->product == product ? &*at : nullptr;
}

} // namespace mesh
