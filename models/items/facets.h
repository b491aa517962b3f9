// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/record_facts.h"
#include "mesh/unseen.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <map>
#include <vector>

namespace mesh {

/// What a list can be narrowed by.
enum class Facet : quint8
{
    Unseen, ///< who changed what nobody has looked at here
    Domain,
    Owner,
    LifecycleStatus,
    Health,
    PartyClass,
    Sensitivity,
    Type,
    Tag,
    HasOwner,
    HasSlo,
};
inline constexpr int facetCount = 11;

/// The chosen values of each facet: within a facet any of them, between facets all.
using FacetChoice = std::map<Facet, QSet<QString>>;

/// Keys of values that are no record and no choice.
inline constexpr QLatin1String NoOwnerKey {"none"};
inline constexpr QLatin1String UnownedKey {"unowned"};
inline constexpr QLatin1String YesKey {"yes"};
inline constexpr QLatin1String NoKey {"no"};

struct FacetValue
{
    QString key; ///< of a record its id, of a choice its token, of a tag or login itself; "" is not set
    QString label; ///< translated
    qint64 count = 0; ///< how many pass the text and the other facets and have this value
    int domainRank = -1; ///< of a domain, for its hue

    bool operator==(const FacetValue&) const = default;
};
struct FacetGroup
{
    Facet facet = Facet::Domain;
    std::vector<FacetValue> values;

    bool operator==(const FacetGroup&) const = default;
};

QString facetToken(Facet facet); ///< for saved views
QString facetLabel(Facet facet); ///< translated
std::vector<Facet> facetsOf(Kind kind);

/// The keys of the values that a record has in a facet, most often one; of Facet::Unseen none: that is not of the mesh.
/// Appends to @p keys.
void facetKeys(const Mesh& mesh, RecordId id, const RecordFacts& facts, Facet facet, QStringList& keys);

/// Which rows of a sheet pass, and how many there are for each value.
///
/// One pass: a row that fails no facet counts in all of them, one that fails exactly one counts in that one only (there
/// it would appear if another value were chosen), any other counts nowhere. Cost: rows times facets.
struct Narrowing
{
    std::vector<Uuid> passing; ///< in the order of the sheet
    std::vector<FacetGroup> groups;
};
Narrowing narrow(const Mesh& mesh, const Sheet& sheet, Kind kind, const FacetChoice& choice, const QString& text,
                 const UnseenRecords& unseen = {}, const Progress& progress = Progress());

/// Whether a record's searchable fields, title or owners hold every word of @p words, case-insensitively.
bool matchesText(const Mesh& mesh, RecordId id, const RecordFacts& facts, const QStringList& words);

} // namespace mesh
