// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "quality/mesh_quality.h"

#include "graph/hierarchy.h"

namespace mesh {

namespace {

/// Measurements by what they are of, then by time, in one list.
class MeasurementIndex
{
public:
    explicit MeasurementIndex(const Mesh& mesh)
    {
        m_measurements.reserve(mesh.all<Measurement>().size());
        for (const Measurement& measurement : mesh.all<Measurement>())
            m_measurements.push_back(&measurement);
        std::ranges::sort(m_measurements, {},
                          [](const Measurement* m) { return std::tuple(m->of.uuid, m->at, m->id); });
    }

    void collect(const Slo& slo, std::vector<SloEvent>& events) const
    {
        events.clear();
        add(slo, slo.id.uuid, events);
        if (!slo.rule.isNull()) {
            add(slo, slo.rule.uuid, events);
            std::ranges::stable_sort(events, {}, &SloEvent::at);
        }
    }

private:
    void add(const Slo& slo, const Uuid& of, std::vector<SloEvent>& events) const
    {
        const auto uuidOf = [](const Measurement* m) { return m->of.uuid; };
        for (const Measurement* measurement : std::ranges::equal_range(m_measurements, of, {}, uuidOf)) {
            if (auto event = eventOf(slo, *measurement))
                events.push_back(std::move(*event));
        }
    }

    std::vector<const Measurement*> m_measurements;
};

} // namespace

void HealthSummary::add(SloHealth health)
{
    switch (health) {
    case SloHealth::None:
        return;
    case SloHealth::NotMeasured:
        ++notMeasured;
        break;
    case SloHealth::Met:
        ++met;
        break;
    case SloHealth::AtRisk:
        ++atRisk;
        break;
    case SloHealth::Breached:
        ++breached;
        break;
    }
    ++slos;
    worst = std::max(worst, health);
}

MeshQuality MeshQuality::evaluate(const Mesh& mesh, Instant at)
{
    MeshQuality quality;
    quality.m_at = at;
    quality.m_states.reserve(mesh.all<Slo>().size());
    const MeasurementIndex measurements(mesh);
    std::vector<SloEvent> events;
    for (const Slo& slo : mesh.all<Slo>()) {
        measurements.collect(slo, events);
        const SloState& state = quality.m_states.emplace_back(evaluateSlo(slo, events, at));
        // Counted for its subject and for everything that holds it; a circle would count twice, so it ends the walk.
        RecordId holder = slo.subject;
        std::vector<RecordId> counted;
        while (!holder.isNull() && std::ranges::find(counted, holder) == counted.end()) {
            quality.m_health[holder].add(state.health);
            counted.push_back(holder);
            holder = holderOf(mesh, holder);
        }
    }
    return quality;
}

const SloState* MeshQuality::find(SloId slo) const
{
    const auto at = std::ranges::lower_bound(m_states, slo, {}, &SloState::slo);
    return at != m_states.end() && at->slo == slo ? &*at : nullptr;
}

HealthSummary MeshQuality::healthOf(RecordId record) const
{
    const auto at = m_health.find(record);
    return at == m_health.end() ? HealthSummary() : at->second;
}

std::vector<SloEvent> eventsOf(const Mesh& mesh, const Slo& slo)
{
    std::vector<SloEvent> events;
    std::vector<RecordId> sources {slo.id};
    if (!slo.rule.isNull())
        sources.push_back(slo.rule);
    for (const RecordId& of : sources) {
        for (const Measurement* measurement : mesh.referring<&Measurement::of>(of)) {
            if (auto event = eventOf(slo, *measurement))
                events.push_back(std::move(*event));
        }
    }
    std::ranges::stable_sort(events, {}, &SloEvent::at);
    return events;
}

SloState sloState(const Mesh& mesh, SloId slo, Instant at)
{
    const Slo* record = mesh.find(slo);
    return record ? evaluateSlo(*record, eventsOf(mesh, *record), at) : SloState();
}

} // namespace mesh
