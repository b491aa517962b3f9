// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/record_facts.h"

#include "governance/catalogue_facts.h"
#include "governance/consent.h"
#include "governance/ownership.h"
#include "mesh/naming.h"
#include "quality/mesh_quality.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace mesh {

QString healthToken(SloHealth health)
{
    switch (health) {
    case SloHealth::None:
        break;
    case SloHealth::Breached:
        return QStringLiteral("breached");
    case SloHealth::AtRisk:
        return QStringLiteral("at-risk");
    case SloHealth::Met:
        return QStringLiteral("met");
    case SloHealth::NotMeasured:
        return QStringLiteral("not-measured");
    }
    return {};
}

bool RecordFacts::operator==(const RecordFacts& other) const
{
    const bool isSameValue = measured == other.measured || (std::isnan(measured) && std::isnan(other.measured));
    return isSameValue && domain == other.domain && owners == other.owners && ownerSource == other.ownerSource
        && ownerStanding == other.ownerStanding && health == other.health && sensitivity == other.sensitivity
        && partyClass == other.partyClass && shownSlo == other.shownSlo;
}

std::vector<Uuid> recordsOf(const Mesh& mesh, const SheetSpec& spec)
{
    std::vector<Uuid> ids;
    if (spec.within.isNull()) {
        ids.reserve(mesh.count(spec.kind));
        mesh.forEach(spec.kind, [&](const RecordView& record) { ids.push_back(record.id().uuid); });
        return ids;
    }
    const KindInfo& info = kindInfo(spec.kind);
    for (const Reference& reference : mesh.referencesTo(spec.within.uuid)) {
        if (reference.fromKind == spec.kind && info.fields[reference.field].has(FieldFlag::PartOf)
            && (ids.empty() || ids.back() != reference.from))
            ids.push_back(reference.from);
    }
    return ids; // sorted: so are the references
}

std::vector<double> dailyValues(const Mesh& mesh, SloId slo, Instant at, int days)
{
    const Slo* record = mesh.find(slo);
    if (!record)
        return {};
    constexpr qint64 day = 24 * 3600 * 1000;
    const Instant first = Instant::fromMilliseconds(at.milliseconds() - days * day);
    std::vector<double> values;
    qint64 lastDay = -1;
    for (const SloEvent& event : eventsOf(mesh, *record)) {
        const auto value = Decimal {event.value}.toDouble();
        if (event.at < first || event.at > at || !value)
            continue;
        const qint64 thisDay = event.at.milliseconds() / day;
        if (thisDay == lastDay)
            values.back() = *value;
        else
            values.push_back(*value);
        lastDay = thisDay;
    }
    return values;
}

namespace {

bool isOwnable(Kind kind)
{
    return kind == Kind::Domain || kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Column;
}

/// Collects what the rows of one sheet have in common, then makes the facts of each.
class FactsMaker
{
public:
    FactsMaker(const Mesh& mesh, const SheetSpec& spec)
        : m_mesh(mesh)
        , m_kind(spec.kind)
        , m_today(spec.at.toDateTime().toLocalTime().date())
    {
        const bool hasHealth = m_kind == Kind::Product || m_kind == Kind::Dataset || m_kind == Kind::Slo;
        if (hasHealth) {
            m_quality = MeshQuality::evaluate(mesh, spec.at);
            chooseShownSlos();
        }
        if (m_kind == Kind::Product)
            m_products = CatalogueFacts::compute(mesh, m_quality, m_today);
    }

    RecordFacts factsOf(RecordId id) const
    {
        RecordFacts facts;
        facts.domain = domainOf(m_mesh, id);
        if (isOwnable(m_kind))
            setOwners(facts, id);
        setHealth(facts, id);
        setConsent(facts, id);
        return facts;
    }

private:
    /// For each dataset and product the SLO that is worst off, of its own and of what it holds.
    void chooseShownSlos()
    {
        for (const SloState& state : m_quality.all()) {
            const Slo* slo = m_mesh.find(state.slo);
            if (!slo)
                continue;
            offer(slo->subject, state);
            RecordId dataset = slo->subject;
            if (const Column* column = m_mesh.find(slo->subject.as<Kind::Column>())) {
                dataset = column->dataset;
                offer(dataset, state);
            }
            if (const ProductId product = productOf(m_mesh, dataset); RecordId(product) != slo->subject)
                offer(product, state);
        }
    }

    void offer(RecordId record, const SloState& state)
    {
        if (record.isNull())
            return;
        const auto [known, isNew] = m_shown.try_emplace(record, &state);
        if (!isNew && state.health > known->second->health)
            known->second = &state;
    }

    void setOwners(RecordFacts& facts, RecordId id) const
    {
        facts.ownerStanding = OwnerStanding::Missing;
        const std::vector<Owner> all = ownersOf(m_mesh, id, m_today);
        for (const OwnershipRole role : {OwnershipRole::Owner, OwnershipRole::BusinessOwner}) {
            for (const Owner& owner : all) {
                if (owner.role != role)
                    continue;
                facts.ownerSource = owner.source;
                if (owner.isUnowned) {
                    facts.ownerStanding = OwnerStanding::Deliberate;
                    return;
                }
                facts.owners.push_back(owner.who());
                facts.ownerStanding = owner.isInherited ? OwnerStanding::Inherited : OwnerStanding::Explicit;
            }
            if (!facts.owners.empty())
                return;
        }
    }

    void setHealth(RecordFacts& facts, RecordId id) const
    {
        const SloState* shown = nullptr;
        if (m_kind == Kind::Slo) {
            shown = m_quality.find(id.as<Kind::Slo>());
            facts.health = shown ? shown->health : SloHealth::NotMeasured;
        } else if (m_kind == Kind::Product || m_kind == Kind::Dataset) {
            facts.health = m_quality.healthOf(id).worst;
            const auto known = m_shown.find(id);
            shown = known == m_shown.end() ? nullptr : known->second;
        }
        if (!shown)
            return;
        facts.shownSlo = shown->slo;
        if (const auto value = Decimal {shown->lastValue}.toDouble())
            facts.measured = *value;
    }

    void setConsent(RecordFacts& facts, RecordId id) const
    {
        if (const ProductFacts* product = m_products.find(id.as<Kind::Product>())) {
            facts.sensitivity = product->sensitivity;
            facts.partyClass = product->partyClass;
            return;
        }
        if (m_kind != Kind::Dataset && m_kind != Kind::Column)
            return;
        const EffectiveConsent effective = effectiveConsent(m_mesh, id);
        facts.sensitivity = effective.label.sensitivity;
        facts.partyClass = effective.label.partyClass;
        if (m_kind != Kind::Dataset)
            return;
        // A dataset is as sensitive as the most sensitive of its columns.
        for (const Column* column : m_mesh.referring<&Column::dataset>(id)) {
            facts.sensitivity = std::max(facts.sensitivity, column->sensitivity);
            facts.partyClass = std::max(facts.partyClass, column->partyClass);
        }
    }

    const Mesh& m_mesh;
    Kind m_kind;
    QDate m_today;
    MeshQuality m_quality;
    CatalogueFacts m_products;
    std::unordered_map<RecordId, const SloState*> m_shown; // into m_quality
};

} // namespace

Sheet makeSheet(const Mesh& mesh, const SheetSpec& spec, const Progress& progress)
{
    const FactsMaker maker(mesh, spec);
    std::vector<SheetRow> rows;
    const std::vector<Uuid> ids = recordsOf(mesh, spec);
    rows.reserve(ids.size());
    for (const Uuid& id : ids) {
        if (rows.size() % 256 == 0 && progress.isCancelled())
            return {};
        rows.push_back({id, std::make_shared<const RecordFacts>(maker.factsOf({spec.kind, id}))});
    }
    return Sheet::fromSorted(std::move(rows));
}

} // namespace mesh
