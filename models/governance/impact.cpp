// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "governance/impact.h"

#include "mesh/naming.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace mesh {

namespace {

bool isInForce(const Agreement& agreement, QDate on)
{
    switch (agreement.status) {
    case AgreementStatus::Rejected:
    case AgreementStatus::Expired:
    case AgreementStatus::Revoked:
        return false;
    default:
        break;
    }
    return (!agreement.from.isValid() || agreement.from <= on) && (!agreement.to.isValid() || agreement.to >= on);
}

class ImpactFinder
{
public:
    ImpactFinder(const LineageGraph& graph, const MeshQuality& quality, QDate on, const Progress& progress)
        : m_graph(graph)
        , m_mesh(graph.mesh())
        , m_quality(quality)
        , m_on(on)
        , m_progress(progress)
    {
    }

    Impact find(std::vector<RecordId> records, Direction direction)
    {
        m_impact.of = std::move(records);
        m_impact.direction = direction;
        addReached();
        if (direction == Direction::Downstream)
            addConsumers();
        for (ImpactRow& row : m_impact.rows) {
            if (m_progress.isCancelled())
                return {};
            describe(row);
        }
        addSlos();
        gatherPeople();
        std::unordered_set<RecordId> agreements;
        for (const ImpactRow& row : m_impact.rows)
            agreements.insert(row.agreements.begin(), row.agreements.end());
        m_impact.agreements = agreements.size();
        return std::move(m_impact);
    }

private:
    quint32 add(RecordId record, quint32 distance)
    {
        const auto [at, isNew] = m_rowOf.emplace(record, quint32(m_impact.rows.size()));
        if (isNew) {
            ImpactRow row;
            row.record = record;
            row.distance = distance;
            m_impact.rows.push_back(std::move(row));
        }
        return at->second;
    }

    void addReached()
    {
        std::vector<NodeIndex> starts;
        for (const RecordId& record : m_impact.of) {
            const auto nodes = m_graph.nodesFor(record);
            starts.insert(starts.end(), nodes.begin(), nodes.end());
        }
        const Reached reached = walk(m_graph, starts, m_impact.direction);
        for (std::size_t i = 0; i < reached.nodes.size(); ++i) {
            const RecordId record = m_graph.record(reached.nodes[i]);
            if (record.isNull())
                continue; // all that has no domain
            m_products.emplace(productOf(m_mesh, record), reached.distances[i]); // the nearest comes first
            if (reached.distances[i] > 0)
                add(record, reached.distances[i]);
            else
                m_starts.insert(record);
        }
        for (const RecordId& record : m_impact.of)
            m_starts.insert(record);
    }

    void addConsumers()
    {
        for (const auto& [product, distance] : m_products) {
            for (const Agreement* agreement : agreementsOn(m_mesh, product, m_on)) {
                const RecordId consumer = agreement->consumer;
                if (consumer.isNull() || m_starts.contains(consumer) || !m_mesh.contains(consumer))
                    continue;
                for (const quint32 row : rowsOf(consumer, distance + 1)) {
                    auto& agreements = m_impact.rows[row].agreements;
                    if (std::ranges::find(agreements, agreement->id) == agreements.end())
                        agreements.push_back(agreement->id);
                }
            }
        }
        std::ranges::stable_sort(m_impact.rows, {}, &ImpactRow::distance);
        for (quint32 i = 0; i < m_impact.rows.size(); ++i)
            m_rowOf[m_impact.rows[i].record] = i;
    }

    /// The rows that stand for a consumer: those of its nodes that the lineage leads to, else one of its own.
    std::vector<quint32> rowsOf(RecordId consumer, quint32 distance)
    {
        std::vector<quint32> rows;
        for (const NodeIndex node : m_graph.nodesFor(consumer)) {
            if (const auto at = m_rowOf.find(m_graph.record(node)); at != m_rowOf.end())
                rows.push_back(at->second);
        }
        if (rows.empty())
            rows.push_back(add(consumer, distance));
        return rows;
    }

    void describe(ImpactRow& row)
    {
        row.name = titleOf(m_mesh, row.record);
        row.domain = domainOf(m_mesh, row.record);
        for (Owner& owner : ownersOf(m_mesh, row.record, m_on)) {
            if (!owner.isUnowned)
                row.toTell.push_back(std::move(owner));
        }
        // A consumer that is a person or a team is told itself.
        if (row.record.kind == Kind::Person || row.record.kind == Kind::Team) {
            Owner self;
            self.role = OwnershipRole::Consumer;
            self.person = row.record.as<Kind::Person>();
            self.team = row.record.as<Kind::Team>();
            self.source = row.record;
            row.toTell.push_back(self);
        }
        for (const Agreement* agreement : agreementsOn(m_mesh, productOf(m_mesh, row.record), m_on)) {
            if (std::ranges::find(row.agreements, agreement->id) == row.agreements.end())
                row.agreements.push_back(agreement->id);
        }
        m_impact.withoutOwner += row.toTell.empty();
    }

    void addSlos()
    {
        std::size_t distinct = 0;
        for (const SloState& state : m_quality.all()) {
            bool isTouched = false;
            for (const RecordId& at : inheritanceOf(m_mesh, state.slo)) {
                const auto row = m_rowOf.find(at);
                if (row == m_rowOf.end())
                    continue;
                isTouched = true;
                ImpactRow& found = m_impact.rows[row->second];
                found.slos.push_back(state.slo);
                found.worst = std::max(found.worst, state.health);
            }
            distinct += isTouched;
        }
        m_impact.slos = distinct;
    }

    void gatherPeople()
    {
        std::unordered_map<RecordId, std::size_t> places;
        auto& people = m_impact.people;
        for (quint32 i = 0; i < m_impact.rows.size(); ++i) {
            for (const Owner& owner : m_impact.rows[i].toTell) {
                const auto [at, isNew] = places.emplace(owner.who(), people.size());
                if (isNew) {
                    people.push_back({owner.who(), titleOf(m_mesh, owner.who()), {}, 0, m_impact.rows[i].distance});
                }
                ImpactPerson& person = people[at->second];
                person.records += person.reasons.empty() || person.reasons.back().row != i;
                person.reasons.push_back({i, owner.role, owner.isInherited ? owner.source : RecordId()});
            }
        }
        std::ranges::stable_sort(people, std::ranges::greater(), &ImpactPerson::records);
    }

    const LineageGraph& m_graph;
    const Mesh& m_mesh;
    const MeshQuality& m_quality;
    QDate m_on;
    const Progress& m_progress;
    Impact m_impact;
    std::unordered_map<RecordId, quint32> m_rowOf;
    std::unordered_set<RecordId> m_starts;
    std::map<ProductId, quint32> m_products; ///< reached, with the starts', and how far away
};

} // namespace

std::vector<const Agreement*> agreementsOn(const Mesh& mesh, ProductId product, QDate on)
{
    std::vector<const Agreement*> agreements;
    if (product.isNull())
        return agreements;
    for (const Port* port : mesh.referring<&Port::product>(product)) {
        for (const Agreement* agreement : mesh.referring<&Agreement::port>(port->id)) {
            if (isInForce(*agreement, on))
                agreements.push_back(agreement);
        }
    }
    return agreements;
}

Impact impactOf(const LineageGraph& graph, const MeshQuality& quality, std::vector<RecordId> records,
                Direction direction, QDate on, const Progress& progress)
{
    return ImpactFinder(graph, quality, on, progress).find(std::move(records), direction);
}

} // namespace mesh
