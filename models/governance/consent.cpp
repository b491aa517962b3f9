// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "governance/consent.h"

#include "base/duration.h"
#include "governance/ownership.h"
#include "graph/hierarchy.h"

namespace mesh {

namespace {

template<typename T>
ConsentLabel consentOf(const T& record)
{
    return {record.partyClass, record.sensitivity, record.dataState, record.categories,
            record.purposes,   record.legalBases,  record.retention, record.residency};
}

/// Takes over each field that @p label does not say yet.
void inherit(EffectiveConsent& consent, const ConsentLabel& from, RecordId source)
{
    const auto take = [&](ConsentField field, auto member, const auto& empty) {
        if (consent.label.*member == empty && !(from.*member == empty)) {
            consent.label.*member = from.*member;
            consent.sources[std::size_t(field)] = source;
        }
    };
    take(ConsentField::PartyClass, &ConsentLabel::partyClass, PartyClass::Unset);
    take(ConsentField::Sensitivity, &ConsentLabel::sensitivity, Sensitivity::Unset);
    take(ConsentField::DataState, &ConsentLabel::dataState, DataState::Unset);
    take(ConsentField::Categories, &ConsentLabel::categories, QStringList());
    take(ConsentField::Purposes, &ConsentLabel::purposes, QStringList());
    take(ConsentField::LegalBases, &ConsentLabel::legalBases, QStringList());
    take(ConsentField::Retention, &ConsentLabel::retention, QString());
    take(ConsentField::Residency, &ConsentLabel::residency, QStringList());
}

void unite(QStringList& list, const QStringList& more)
{
    for (const QString& item : more) {
        if (!list.contains(item, Qt::CaseInsensitive))
            list += item;
    }
}

/// The state closest to a person decides; aggregated data are the furthest but one from synthetic ones.
DataState closer(DataState a, DataState b)
{
    constexpr DataState byCloseness[] = {DataState::Identified, DataState::Pseudonymised, DataState::Aggregated,
                                         DataState::Anonymised, DataState::Synthetic};
    for (const DataState state : byCloseness) {
        if (a == state || b == state)
            return state;
    }
    return DataState::Unset;
}

void summariseDataset(const Mesh& mesh, const Dataset& dataset, const EffectiveConsent& ofProduct, ConsentMeet& meet)
{
    EffectiveConsent ofDataset;
    inherit(ofDataset, consentOf(dataset), dataset.id);
    inherit(ofDataset, ofProduct.label, dataset.product);
    const auto columns = mesh.referring<&Column::dataset>(dataset.id);
    for (const Column* column : columns) {
        EffectiveConsent ofColumn;
        inherit(ofColumn, consentOf(*column), column->id);
        inherit(ofColumn, ofDataset.label, dataset.id);
        meet.add(ofColumn.label);
    }
    if (columns.empty())
        meet.add(ofDataset.label);
}

} // namespace

ConsentLabel ownConsent(const Mesh& mesh, RecordId record)
{
    if (const Column* column = mesh.find(record.as<Kind::Column>()))
        return consentOf(*column);
    if (const Dataset* dataset = mesh.find(record.as<Kind::Dataset>()))
        return consentOf(*dataset);
    if (const Product* product = mesh.find(record.as<Kind::Product>()))
        return consentOf(*product);
    return {};
}

EffectiveConsent effectiveConsent(const Mesh& mesh, RecordId record)
{
    EffectiveConsent consent;
    for (const RecordId& source : inheritanceOf(mesh, record))
        inherit(consent, ownConsent(mesh, source), source);
    return consent;
}

void ConsentMeet::add(const ConsentLabel& label)
{
    ConsentLabel& meet = m_summary.meet;
    ++m_summary.columns;
    m_summary.classified += label.sensitivity != Sensitivity::Unset;
    ++m_summary.bySensitivity[std::size_t(label.sensitivity)];
    ++m_summary.byPartyClass[std::size_t(label.partyClass)];
    meet.sensitivity = std::max(meet.sensitivity, label.sensitivity);
    meet.partyClass = std::max(meet.partyClass, label.partyClass);
    meet.dataState = closer(meet.dataState, label.dataState);
    unite(meet.categories, label.categories);
    unite(meet.legalBases, label.legalBases);

    if (!label.purposes.isEmpty()) {
        ++m_summary.withPurposes;
        const bool isFirst = !std::exchange(m_hasPurposes, true);
        if (isFirst)
            meet.purposes = m_purposes.topmost(label.purposes);
        else if (meet.purposes != label.purposes)
            meet.purposes = m_purposes.meet(meet.purposes, label.purposes);
        m_summary.permitsNothing = meet.purposes.isEmpty();
    }
    if (!label.residency.isEmpty()) {
        const bool isFirst = !std::exchange(m_hasResidency, true);
        if (isFirst)
            meet.residency = label.residency;
        else
            meet.residency.removeIf(
                [&](const QString& place) { return !label.residency.contains(place, Qt::CaseInsensitive); });
        m_summary.residesNowhere = meet.residency.isEmpty();
    }
    if (const auto retention = Duration::fromString(label.retention)) {
        const double length = retention->approximateMilliseconds();
        if (!m_retention || length < *m_retention) {
            m_retention = length;
            meet.retention = label.retention;
        }
    }
}

ConsentSummary summariseConsent(const Mesh& mesh, RecordId datasetOrProduct, const TermTree& purposes)
{
    ConsentMeet meet(purposes);
    if (const Dataset* dataset = mesh.find(datasetOrProduct.as<Kind::Dataset>())) {
        summariseDataset(mesh, *dataset, effectiveConsent(mesh, dataset->product), meet);
    } else if (const Product* product = mesh.find(datasetOrProduct.as<Kind::Product>())) {
        const EffectiveConsent ofProduct = effectiveConsent(mesh, product->id);
        const auto datasets = mesh.referring<&Dataset::product>(product->id);
        for (const Dataset* each : datasets)
            summariseDataset(mesh, *each, ofProduct, meet);
        if (datasets.empty())
            meet.add(ofProduct.label);
    }
    return meet.summary();
}

} // namespace mesh
