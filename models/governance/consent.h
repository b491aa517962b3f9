// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "governance/vocabulary.h"
#include "mesh/mesh.h"

#include <array>

namespace mesh {

/// The consent classification that products, datasets and columns carry: the fields flagged Consent.
struct ConsentLabel
{
    PartyClass partyClass = PartyClass::Unset;
    Sensitivity sensitivity = Sensitivity::Unset;
    DataState dataState = DataState::Unset;
    QStringList categories;
    QStringList purposes;
    QStringList legalBases;
    QString retention;
    QStringList residency;

    bool operator==(const ConsentLabel&) const = default;
    bool isEmpty() const { return *this == ConsentLabel(); }
};

enum class ConsentField : quint8
{
    PartyClass,
    Sensitivity,
    DataState,
    Categories,
    Purposes,
    LegalBases,
    Retention,
    Residency
};
inline constexpr std::size_t consentFieldCount = 8;

/// What the record itself says; empty for kinds without a classification.
ConsentLabel ownConsent(const Mesh& mesh, RecordId record);

/// What holds for a record: its own values, and where it says nothing those of its dataset, then of its product.
struct EffectiveConsent
{
    ConsentLabel label;
    std::array<RecordId, consentFieldCount> sources; ///< by ConsentField; null where nobody says anything

    RecordId source(ConsentField field) const { return sources[std::size_t(field)]; }
};
EffectiveConsent effectiveConsent(const Mesh& mesh, RecordId record);

/// What holds for several columns together: for each field the most restrictive, so that what the summary allows is
/// allowed for all of them.
struct ConsentSummary
{
    /// Sensitivity: the highest. Party class: the highest number. State of the data: the closest to a person. Purposes:
    /// what all permit that name any; residency: the same. Retention: the shortest. Categories and legal bases: all
    /// that occur.
    ConsentLabel meet;
    quint32 columns = 0;
    quint32 classified = 0; ///< columns with a sensitivity of their own or inherited
    quint32 withPurposes = 0;
    bool permitsNothing = false; ///< purposes are named, but none is common to all
    bool residesNowhere = false; ///< residencies are named, but none is common to all
    std::array<quint32, 5> bySensitivity {}; ///< counts, by Sensitivity
    std::array<quint32, 5> byPartyClass {}; ///< counts, by PartyClass

    bool operator==(const ConsentSummary&) const = default;
};

/// Adds labels up one at a time.
class ConsentMeet
{
public:
    explicit ConsentMeet(const TermTree& purposes)
        : m_purposes(purposes)
    {
    }
    void add(const ConsentLabel& label);
    const ConsentSummary& summary() const { return m_summary; }

private:
    const TermTree& m_purposes;
    ConsentSummary m_summary;
    std::optional<double> m_retention;
    bool m_hasPurposes = false;
    bool m_hasResidency = false;
};

/// The columns of a dataset, or of all datasets of a product, under the labels that hold for them. A dataset without
/// columns counts as one column with its own label.
ConsentSummary summariseConsent(const Mesh& mesh, RecordId datasetOrProduct, const TermTree& purposes);

} // namespace mesh
