// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "governance/ownership.h"
#include "graph/walks.h"
#include "quality/mesh_quality.h"

namespace mesh {

/// One record that a change of others reaches.
struct ImpactRow
{
    RecordId record; ///< a node of the graph, or whoever consumes one under an agreement
    QString name;
    DomainId domain {};
    quint32 distance = 0; ///< steps from the nearest record asked about
    std::vector<Owner> toTell {}; ///< whoever holds a role for it, by role; without "deliberately unowned"
    std::vector<SloId> slos {}; ///< of it and of what it holds
    SloHealth worst = SloHealth::None; ///< of those
    std::vector<AgreementId> agreements {}; ///< in force: on its output ports, or the ones it consumes under
};

/// Somebody to tell, and of what.
struct ImpactPerson
{
    RecordId who; ///< a person or a team
    QString name;
    struct Reason
    {
        quint32 row = 0; ///< in Impact::rows
        OwnershipRole role = OwnershipRole::Unset;
        RecordId inheritedFrom; ///< null: holds the role for the record itself
    };
    std::vector<Reason> reasons; ///< by row
    quint32 records = 0; ///< distinct rows among the reasons
    quint32 nearest = 0; ///< the least distance among them
};

/// What a change of some records touches: everything down- or upstream of them, with whom to tell and which promises
/// are at stake. Downstream, whoever consumes a port of one of them under an agreement is a row of its own, one step
/// further than the product, unless the lineage leads there anyway. The records asked about are no rows.
struct Impact
{
    std::vector<RecordId> of;
    Direction direction = Direction::Downstream;
    std::vector<ImpactRow> rows; ///< by distance
    std::vector<ImpactPerson> people; ///< those with most records first
    std::size_t slos = 0; ///< distinct ones, in all rows
    std::size_t agreements = 0;
    std::size_t withoutOwner = 0; ///< rows that nobody can be told of
};

/// Cost: linear in what is reached and in the SLOs of the mesh. Any thread; empty where @p progress was cancelled.
Impact impactOf(const LineageGraph& graph, const MeshQuality& quality, std::vector<RecordId> records,
                Direction direction, QDate on, const Progress& progress = Progress());

/// The agreements on ports of @p product that hold on that day: not rejected, expired or revoked.
std::vector<const Agreement*> agreementsOn(const Mesh& mesh, ProductId product, QDate on);

} // namespace mesh
