// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "quality/slo_state.h"

#include <unordered_map>

namespace mesh {

/// The SLOs of a record and of what it holds, counted by how they stand.
struct HealthSummary
{
    SloHealth worst = SloHealth::None;
    quint32 slos = 0;
    quint32 met = 0;
    quint32 atRisk = 0;
    quint32 breached = 0;
    quint32 notMeasured = 0;

    void add(SloHealth health);
    bool operator==(const HealthSummary&) const = default;
};

/// Every SLO of a snapshot, evaluated at one instant, and the health of the records they are about: a dataset's own
/// SLOs and its columns', a product's own and those of its ports, contracts and datasets, a domain's own and those of
/// its products and the domains below it. Immutable; any number of threads may read it. Cost: one pass over
/// measurements and SLOs with a sort of the measurements.
class MeshQuality
{
public:
    MeshQuality() = default;
    static MeshQuality evaluate(const Mesh& mesh, Instant at);

    /// The state of an SLO, or nullptr where the snapshot has none of this id.
    const SloState* find(SloId slo) const;
    const std::vector<SloState>& all() const { return m_states; } ///< in the order of their ids
    /// None where neither the record nor what it holds has an SLO.
    HealthSummary healthOf(RecordId record) const;
    Instant at() const { return m_at; }

private:
    Instant m_at;
    std::vector<SloState> m_states;
    std::unordered_map<RecordId, HealthSummary> m_health;
};

/// The state of one SLO, for a form: reads its measurements through the references to it.
SloState sloState(const Mesh& mesh, SloId slo, Instant at);

/// The events of one SLO, sorted by time: its own measurements and those of its quality rule.
std::vector<SloEvent> eventsOf(const Mesh& mesh, const Slo& slo);

} // namespace mesh
