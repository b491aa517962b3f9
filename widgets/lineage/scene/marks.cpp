// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The colourings: which mark a node gets, and what the legend says.

#include "widgets/lineage/scene/describe.h"

#include "governance/consent.h"
#include "mesh/naming.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace mesh {

namespace {
constexpr std::size_t mostOwners = 10; ///< with a colour of their own

struct MarkText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Marks)
};

Mark statusMark(Lifecycle status)
{
    const QString word = labelOf(status);
    switch (status) {
    case Lifecycle::Proposed:
        return {MarkShape::RingDot, Ink::Info, word};
    case Lifecycle::Draft:
        return {MarkShape::Ring, Ink::Muted, word};
    case Lifecycle::Active:
        return {MarkShape::Circle, Ink::Good, word};
    case Lifecycle::Deprecated:
        return {MarkShape::HalfCircle, Ink::Muted, word};
    case Lifecycle::Retired:
        return {MarkShape::Dash, Ink::Muted, word};
    case Lifecycle::Unset:
        break;
    }
    return {MarkShape::Dash, Ink::Warn, MarkText::tr("No status")};
}

Mark healthMark(SloHealth health)
{
    switch (health) {
    case SloHealth::Met:
        return {MarkShape::Circle, Ink::Good, healthLabel(health)};
    case SloHealth::AtRisk:
        return {MarkShape::Triangle, Ink::Warn, healthLabel(health)};
    case SloHealth::Breached:
        return {MarkShape::Octagon, Ink::Bad, healthLabel(health)};
    case SloHealth::NotMeasured:
        return {MarkShape::Dash, Ink::Muted, healthLabel(health)};
    case SloHealth::None:
        break;
    }
    return {MarkShape::Ring, Ink::Muted, MarkText::tr("No SLO")};
}

Mark sensitivityMark(Sensitivity sensitivity)
{
    const QString word = labelOf(sensitivity);
    switch (sensitivity) {
    case Sensitivity::Public:
        return {MarkShape::Bars1, Ink::Good, word};
    case Sensitivity::Internal:
        return {MarkShape::Bars2, Ink::Info, word};
    case Sensitivity::Confidential:
        return {MarkShape::Bars3, Ink::Warn, word};
    case Sensitivity::Restricted:
        return {MarkShape::Bars4, Ink::Bad, word};
    case Sensitivity::Unset:
        break;
    }
    return {MarkShape::Dash, Ink::Muted, MarkText::tr("Not classified")};
}

Mark partyMark(PartyClass party)
{
    const QString word = labelOf(party);
    switch (party) {
    case PartyClass::ZeroParty:
        return {MarkShape::Digit0, Ink::Good, word};
    case PartyClass::FirstParty:
        return {MarkShape::Digit1, Ink::Info, word};
    case PartyClass::SecondParty:
        return {MarkShape::Digit2, Ink::Warn, word};
    case PartyClass::ThirdParty:
        return {MarkShape::Digit3, Ink::Bad, word};
    case PartyClass::Unset:
        break;
    }
    return {MarkShape::Dash, Ink::Muted, MarkText::tr("Not classified")};
}

/// Looks up what a node stands for, product by facts and the rest by walking up.
class Lookup
{
public:
    explicit Lookup(const DiagramBasis& basis)
        : m_basis(basis)
        , m_mesh(basis.graph->mesh())
        , m_day(basis.at.toDateTime().date())
    {
    }

    Lifecycle status(RecordId record) const
    {
        const Product* product = m_mesh.find(productOf(m_mesh, record));
        return product ? product->status : Lifecycle::Unset;
    }
    Sensitivity sensitivity(RecordId record) const
    {
        const ProductFacts* facts = m_basis.facts->find(record.as<Kind::Product>());
        return facts ? facts->sensitivity : effectiveConsent(m_mesh, record).label.sensitivity;
    }
    PartyClass party(RecordId record) const
    {
        const ProductFacts* facts = m_basis.facts->find(record.as<Kind::Product>());
        return facts ? facts->partyClass : effectiveConsent(m_mesh, record).label.partyClass;
    }
    SloHealth health(RecordId record) const { return m_basis.quality->healthOf(record).worst; }
    /// The first owner; null for none.
    RecordId owner(RecordId record) const
    {
        if (const ProductFacts* facts = m_basis.facts->find(record.as<Kind::Product>()))
            return facts->owners.empty() ? RecordId() : facts->owners.front();
        for (const Owner& owner : ownersOf(m_mesh, record, m_day)) {
            if (owner.role == OwnershipRole::Owner && !owner.isUnowned)
                return owner.who();
        }
        return {};
    }
    const Mesh& mesh() const { return m_mesh; }

private:
    const DiagramBasis& m_basis;
    const Mesh& m_mesh;
    QDate m_day;
};

enum class LegendOrder
{
    Ascending,
    Descending ///< the worst first
};

/// Marks of a choice with few values: @p valueOf a record as a number, @p markOf the number. Zero, "not said", comes
/// last in the legend.
template<typename ValueOf, typename MarkOf>
void markByChoice(LineageScene& scene, int values, LegendOrder order, ValueOf valueOf, MarkOf markOf)
{
    const auto placeOf = [&](int value) {
        return value == 0 ? values - 1 : order == LegendOrder::Ascending ? value - 1 : values - 1 - value;
    };
    scene.marks.resize(std::size_t(values));
    for (int value = 0; value < values; ++value)
        scene.marks[std::size_t(placeOf(value))] = markOf(value);
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        const bool isDomain = scene.record[i].kind == Kind::Domain || scene.record[i].isNull();
        const int value = valueOf(scene.record[i]);
        if (isDomain && value == 0)
            continue; // most choices are not made for domains
        scene.mark[i] = std::uint8_t(placeOf(value));
        ++scene.marks[scene.mark[i]].count;
    }
}

void markByOwner(LineageScene& scene, const Lookup& lookup)
{
    std::vector<RecordId> owners(scene.nodeCount());
    std::map<RecordId, int> counts;
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        owners[i] = scene.record[i].isNull() ? RecordId() : lookup.owner(scene.record[i]);
        ++counts[owners[i]];
    }
    const int without = counts[RecordId()];
    counts.erase(RecordId());
    std::vector<std::pair<RecordId, int>> ranked(counts.begin(), counts.end());
    std::ranges::stable_sort(ranked, std::ranges::greater(), &std::pair<RecordId, int>::second);
    std::map<RecordId, std::uint8_t> markOf;
    int others = 0;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        if (i < mostOwners) {
            markOf[ranked[i].first] = std::uint8_t(i);
            scene.marks.push_back(
                {MarkShape::Square, domainInk(int(i)), titleOf(lookup.mesh(), ranked[i].first), ranked[i].second});
        } else {
            markOf[ranked[i].first] = mostOwners;
            others += ranked[i].second;
        }
    }
    if (ranked.size() > mostOwners)
        scene.marks.push_back({MarkShape::Square, Ink::Muted, MarkText::tr("Others"), others});
    scene.marks.push_back({MarkShape::Dash, Ink::Bad, MarkText::tr("No owner"), without});
    markOf[RecordId()] = std::uint8_t(scene.marks.size() - 1);
    for (std::size_t i = 0; i < scene.nodeCount(); ++i)
        scene.mark[i] = markOf[owners[i]];
}
} // namespace

QString colouringLabel(Colouring colouring)
{
    switch (colouring) {
    case Colouring::Domain:
        return MarkText::tr("Domain");
    case Colouring::Lifecycle:
        return MarkText::tr("Status");
    case Colouring::Owner:
        return MarkText::tr("Owner");
    case Colouring::Sensitivity:
        return MarkText::tr("Sensitivity");
    case Colouring::Slo:
        return MarkText::tr("SLO");
    case Colouring::PartyClass:
        return MarkText::tr("Party class");
    }
    Q_UNREACHABLE();
}

void describeMarks(LineageScene& scene, const DiagramBasis& basis, Colouring colouring)
{
    const Lookup lookup(basis);
    scene.marks.clear();
    std::ranges::fill(scene.mark, LineageScene::noMark);
    scene.colouring = colouring == Colouring::Domain ? QString() : colouringLabel(colouring);
    switch (colouring) {
    case Colouring::Domain:
        break;
    case Colouring::Lifecycle:
        markByChoice(
            scene, int(Lifecycle::Retired) + 1, LegendOrder::Ascending,
            [&](RecordId record) { return int(lookup.status(record)); },
            [](int value) { return statusMark(Lifecycle(value)); });
        break;
    case Colouring::Owner:
        markByOwner(scene, lookup);
        break;
    case Colouring::Sensitivity:
        markByChoice(
            scene, int(Sensitivity::Restricted) + 1, LegendOrder::Descending,
            [&](RecordId record) { return int(lookup.sensitivity(record)); },
            [](int value) { return sensitivityMark(Sensitivity(value)); });
        break;
    case Colouring::Slo:
        markByChoice(
            scene, int(SloHealth::Breached) + 1, LegendOrder::Descending,
            [&](RecordId record) { return int(lookup.health(record)); },
            [](int value) { return healthMark(SloHealth(value)); });
        break;
    case Colouring::PartyClass:
        markByChoice(
            scene, int(PartyClass::ThirdParty) + 1, LegendOrder::Ascending,
            [&](RecordId record) { return int(lookup.party(record)); },
            [](int value) { return partyMark(PartyClass(value)); });
        break;
    }
}

} // namespace mesh
