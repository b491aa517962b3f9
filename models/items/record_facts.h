// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "mesh/mesh.h"
#include "quality/slo_state.h"

#include <QDate>

#include <limits>
#include <memory>
#include <vector>

namespace mesh {

/// How the owner of a record is known.
enum class OwnerStanding : quint8
{
    NotOwnable, ///< the kind has no owners
    Missing, ///< somebody should own it and nobody does
    Deliberate, ///< unowned on purpose
    Inherited, ///< from the product or domain it belongs to
    Explicit,
};

QString healthToken(SloHealth health); ///< "met", "at-risk", "breached", "not-measured"; empty without an SLO

/// What a list shows about a record beyond its own fields. Worked out for a whole kind in one pass.
struct RecordFacts
{
    DomainId domain;
    std::vector<RecordId> owners; ///< people and teams in force as owner, explicit or inherited
    RecordId ownerSource; ///< where an inherited owner, or the choice to have none, comes from
    OwnerStanding ownerStanding = OwnerStanding::NotOwnable;
    SloHealth health = SloHealth::None; ///< the worst of its SLOs and of those of what it holds
    Sensitivity sensitivity = Sensitivity::Unset; ///< own, inherited, or of the most sensitive part
    PartyClass partyClass = PartyClass::Unset;
    SloId shownSlo; ///< the one whose measurement stands for the record: the worst
    bool hasSlo() const { return health != SloHealth::None; }
    double measured = std::numeric_limits<double>::quiet_NaN(); ///< newest value of shownSlo

    bool operator==(const RecordFacts& other) const;
};

/// A record in a list: its id and facts. 16 bytes of id, not of kind: a list is of one kind.
struct SheetRow
{
    Uuid id;
    std::shared_ptr<const RecordFacts> facts;
};
struct SheetKey
{
    const Uuid& operator()(const SheetRow& row) const { return row.id; }
};
/// The rows of one kind in one snapshot, in the order of their ids; shared between versions.
using Sheet = SortedChunks<SheetRow, SheetKey>;

/// What a sheet is made for.
struct SheetSpec
{
    Kind kind = Kind::Product;
    RecordId within; ///< only records that are part of this one; all where null
    Instant at; ///< the moment that ownership and windows are looked at
};

/// Makes the sheet. Cost: one pass over the mesh for the facts, then logarithmic for each row. Any thread.
/// An empty sheet where @p progress was cancelled.
Sheet makeSheet(const Mesh& mesh, const SheetSpec& spec, const Progress& progress = Progress());

/// The ids of the records in a sheet.
std::vector<Uuid> recordsOf(const Mesh& mesh, const SheetSpec& spec);

/// The values of the last 30 days of an SLO, oldest first, at most one a day (the newest of the day).
std::vector<double> dailyValues(const Mesh& mesh, SloId slo, Instant at, int days = 30);

} // namespace mesh
