// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/facets.h"

#include "mesh/naming.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mesh {

namespace {

struct Facets
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Facets)
};

constexpr std::array<const char*, facetCount> tokens {
    "unseen", "domain", "owner", "status", "slo", "party-class", "sensitivity", "type", "tag", "has-owner", "has-slo"};

int statusField(const KindInfo& info)
{
    const int at = info.indexOf(QStringLiteral("status"));
    return at >= 0 && info.fields[std::size_t(at)].type == FieldType::Choice ? at : -1;
}

int typeField(const KindInfo& info)
{
    for (const char* name : {"type", "physicalType", "logicalType", "dimension", "direction"}) {
        if (const int at = info.indexOf(QString::fromLatin1(name)); at >= 0)
            return at;
    }
    return -1;
}

int tagField(const KindInfo& info)
{
    const auto at = std::ranges::find_if(info.fields, [](const FieldInfo& f) { return f.has(FieldFlag::TagNames); });
    return at == info.fields.end() ? -1 : int(at - info.fields.begin());
}

QString fieldKey(const FieldInfo& field, const Value& value)
{
    return field.type == FieldType::Choice ? field.choice->token(quint8(value.to<qint64>())) : value.to<QString>();
}

/// How a key reads, and where its value stands among the others of its facet.
struct Reading
{
    QString label;
    int rank = 1000; ///< of choices their place; 1000 sorts by count, then by name
};

Reading choiceReading(const ChoiceInfo& choice, const QString& key)
{
    const auto index = choice.fromToken(key);
    if (key.isEmpty() || !index)
        return {key.isEmpty() ? Facets::tr("Not set") : key, 999};
    return {choice.label(*index), int(*index)};
}

Reading recordReading(const Mesh& mesh, Kind kind, const QString& key)
{
    if (const auto uuid = Uuid::fromString(key)) {
        if (const QString title = titleOf(mesh, {kind, *uuid}); !title.isEmpty())
            return {title, 1000};
    }
    return {Facets::tr("(no longer there)"), 1001};
}

Reading readingOf(const Mesh& mesh, const KindInfo& info, Facet facet, const QString& key)
{
    switch (facet) {
    case Facet::Unseen:
        return {Facets::tr("Changed by %1").arg(key), 1000};
    case Facet::Domain:
        return key.isEmpty() ? Reading {Facets::tr("No domain"), 1002} : recordReading(mesh, Kind::Domain, key);
    case Facet::Owner:
        if (key == NoOwnerKey)
            return {Facets::tr("No owner"), 0};
        if (key == UnownedKey)
            return {Facets::tr("Unowned by choice"), 1};
        if (const auto uuid = Uuid::fromString(key); uuid && mesh.contains({Kind::Team, *uuid}))
            return recordReading(mesh, Kind::Team, key);
        return recordReading(mesh, Kind::Person, key);
    case Facet::LifecycleStatus:
        return choiceReading(*info.fields[std::size_t(statusField(info))].choice, key);
    case Facet::Type: {
        const FieldInfo& field = info.fields[std::size_t(typeField(info))];
        if (field.type == FieldType::Choice)
            return choiceReading(*field.choice, key);
        return key.isEmpty() ? Reading {Facets::tr("Not set"), 1002} : Reading {key, 1000};
    }
    case Facet::PartyClass:
        return choiceReading(choiceInfo<PartyClass>(), key);
    case Facet::Sensitivity: {
        Reading reading = choiceReading(choiceInfo<Sensitivity>(), key);
        if (!key.isEmpty())
            reading.rank = -reading.rank; // the most sensitive first
        return reading;
    }
    case Facet::Health:
        for (const SloHealth health :
             {SloHealth::Met, SloHealth::AtRisk, SloHealth::Breached, SloHealth::NotMeasured}) {
            if (key == healthToken(health))
                return {healthLabel(health), health == SloHealth::NotMeasured ? 9 : int(health)};
        }
        return {Facets::tr("No SLO"), 10};
    case Facet::Tag:
        return {key, 1000};
    case Facet::HasOwner:
        return key == YesKey ? Reading {Facets::tr("Has an owner"), 0} : Reading {Facets::tr("Has no owner"), 1};
    case Facet::HasSlo:
        return key == YesKey ? Reading {Facets::tr("Has an SLO"), 0} : Reading {Facets::tr("Has no SLO"), 1};
    }
    return {key, 1000};
}

FacetGroup groupOf(const Mesh& mesh, const KindInfo& info, Facet facet, QHash<QString, qint64> counts,
                   const QSet<QString>* chosen)
{
    // What is chosen stays to be seen, so that it can be taken back.
    if (chosen) {
        for (const QString& key : *chosen)
            counts[key] += 0;
    }
    FacetGroup group {facet, {}};
    std::vector<std::pair<Reading, FacetValue>> values;
    values.reserve(std::size_t(counts.size()));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        Reading reading = readingOf(mesh, info, facet, it.key());
        FacetValue value {it.key(), reading.label, it.value()};
        if (const auto domain = facet == Facet::Domain ? Uuid::fromString(it.key()) : std::nullopt)
            value.domainRank = domainRank(mesh, DomainId {*domain});
        values.emplace_back(std::move(reading), std::move(value));
    }
    std::ranges::sort(values, [](const auto& a, const auto& b) {
        if (a.first.rank != b.first.rank)
            return a.first.rank < b.first.rank;
        if (a.second.count != b.second.count)
            return a.second.count > b.second.count;
        const int names = a.second.label.localeAwareCompare(b.second.label);
        return names != 0 ? names < 0 : a.second.key < b.second.key;
    });
    for (auto& [reading, value] : values)
        group.values.push_back(std::move(value));
    return group;
}

} // namespace

QString facetToken(Facet facet)
{
    return QString::fromLatin1(tokens[std::size_t(facet)]);
}

QString facetLabel(Facet facet)
{
    switch (facet) {
    case Facet::Unseen:
        return Facets::tr("New to me");
    case Facet::Domain:
        return Facets::tr("Domain");
    case Facet::Owner:
        return Facets::tr("Owner");
    case Facet::LifecycleStatus:
        return Facets::tr("Status");
    case Facet::Health:
        return Facets::tr("SLO");
    case Facet::PartyClass:
        return Facets::tr("Party class");
    case Facet::Sensitivity:
        return Facets::tr("Sensitivity");
    case Facet::Type:
        return Facets::tr("Type");
    case Facet::Tag:
        return Facets::tr("Tag");
    case Facet::HasOwner:
        return Facets::tr("Has owner");
    case Facet::HasSlo:
        return Facets::tr("Has SLO");
    }
    return {};
}

std::vector<Facet> facetsOf(Kind kind)
{
    const KindInfo& info = kindInfo(kind);
    const bool isData = kind == Kind::Product || kind == Kind::Dataset;
    const bool hasDomain = isData || kind == Kind::Column || kind == Kind::Port || kind == Kind::Contract
        || kind == Kind::Slo || kind == Kind::Rule || kind == Kind::Term;
    std::vector<Facet> facets {Facet::Unseen};
    const auto addIf = [&](bool condition, Facet facet) {
        if (condition)
            facets.push_back(facet);
    };
    // The most asked first: a panel shows them in this order.
    addIf(hasDomain, Facet::Domain);
    addIf(isData || kind == Kind::Domain, Facet::Owner);
    addIf(isData || kind == Kind::Slo, Facet::Health);
    addIf(isData || kind == Kind::Column, Facet::PartyClass);
    addIf(statusField(info) >= 0, Facet::LifecycleStatus);
    addIf(isData || kind == Kind::Column, Facet::Sensitivity);
    addIf(typeField(info) >= 0, Facet::Type);
    addIf(tagField(info) >= 0, Facet::Tag);
    addIf(isData || kind == Kind::Domain, Facet::HasOwner);
    addIf(isData, Facet::HasSlo);
    return facets;
}

void facetKeys(const Mesh& mesh, RecordId id, const RecordFacts& facts, Facet facet, QStringList& keys)
{
    const auto ofField = [&](int at) {
        const RecordView record = mesh.find(id);
        const FieldInfo& field = record.info().fields[std::size_t(at)];
        keys += fieldKey(field, record.value(field));
    };
    switch (facet) {
    case Facet::Unseen:
        break;
    case Facet::Domain:
        keys += facts.domain.isNull() ? QString() : facts.domain.uuid.toString();
        break;
    case Facet::Owner:
        if (facts.ownerStanding == OwnerStanding::Missing)
            keys += NoOwnerKey;
        else if (facts.ownerStanding == OwnerStanding::Deliberate)
            keys += UnownedKey;
        for (const RecordId& owner : facts.owners)
            keys += owner.uuid.toString();
        break;
    case Facet::LifecycleStatus:
        ofField(statusField(kindInfo(id.kind)));
        break;
    case Facet::Type:
        ofField(typeField(kindInfo(id.kind)));
        break;
    case Facet::Health:
        keys += facts.hasSlo() ? healthToken(facts.health) : QString(NoKey);
        break;
    case Facet::PartyClass:
        keys += tokenOf(facts.partyClass);
        break;
    case Facet::Sensitivity:
        keys += tokenOf(facts.sensitivity);
        break;
    case Facet::Tag: {
        const RecordView record = mesh.find(id);
        const FieldInfo& field = record.info().fields[std::size_t(tagField(record.info()))];
        for (const QString& tag : record.value(field).to<QStringList>()) {
            if (!keys.contains(tag))
                keys += tag;
        }
        break;
    }
    case Facet::HasOwner:
        keys += facts.owners.empty() ? QString(NoKey) : QString(YesKey);
        break;
    case Facet::HasSlo:
        keys += facts.hasSlo() ? QString(YesKey) : QString(NoKey);
        break;
    }
}

bool matchesText(const Mesh& mesh, RecordId id, const RecordFacts& facts, const QStringList& words)
{
    const RecordView record = mesh.find(id);
    if (!record)
        return false;
    const auto anyField = [&](const QString& word) {
        for (const FieldInfo& field : record.info().fields) {
            if (!field.has(FieldFlag::Searchable) && !field.has(FieldFlag::Title))
                continue;
            const Value value = record.value(field);
            if (const auto* text = value.get<QString>(); text && text->contains(word, Qt::CaseInsensitive))
                return true;
            if (const auto* list = value.get<QStringList>();
                list && list->join(QLatin1Char('.')).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return record.info().titleField < 0 && titleOf(mesh, id).contains(word, Qt::CaseInsensitive);
    };
    const auto anyOwner = [&](const QString& word) {
        return std::ranges::any_of(facts.owners, [&](const RecordId& owner) {
            return titleOf(mesh, owner).contains(word, Qt::CaseInsensitive);
        });
    };
    return std::ranges::all_of(words, [&](const QString& word) { return anyField(word) || anyOwner(word); });
}

Narrowing narrow(const Mesh& mesh, const Sheet& sheet, Kind kind, const FacetChoice& choice, const QString& text,
                 const UnseenRecords& unseen, const Progress& progress)
{
    const KindInfo& info = kindInfo(kind);
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const std::vector<Facet> facets = facetsOf(kind);
    std::array<QHash<QString, qint64>, facetCount> counts;
    std::array<QStringList, facetCount> keys;
    Narrowing result;
    qint64 seen = 0;
    for (const SheetRow& row : sheet) {
        if (++seen % 1024 == 0 && progress.isCancelled())
            return {};
        const RecordId id {kind, row.id};
        if (!mesh.contains(id) || (!words.isEmpty() && !matchesText(mesh, id, *row.facts, words)))
            continue;
        int failures = 0;
        Facet failed = Facet::Domain;
        for (const Facet facet : facets) {
            QStringList& mine = keys[std::size_t(facet)];
            mine.clear();
            facetKeys(mesh, id, *row.facts, facet, mine);
            if (const auto found = unseen.find(id); facet == Facet::Unseen && found != unseen.end())
                mine += found->second.who;
            const auto chosen = choice.find(facet);
            if (chosen == choice.end() || chosen->second.isEmpty())
                continue;
            if (std::ranges::none_of(mine, [&](const QString& key) { return chosen->second.contains(key); })) {
                ++failures;
                failed = facet;
            }
        }
        if (failures == 0)
            result.passing.push_back(row.id);
        if (failures > 1)
            continue;
        for (const Facet facet : facets) {
            if (failures == 1 && facet != failed)
                continue;
            for (const QString& key : std::as_const(keys[std::size_t(facet)]))
                ++counts[std::size_t(facet)][key];
        }
    }
    for (const Facet facet : facets) {
        const auto chosen = choice.find(facet);
        result.groups.push_back(groupOf(mesh, info, facet, std::move(counts[std::size_t(facet)]),
                                        chosen == choice.end() ? nullptr : &chosen->second));
    }
    return result;
}

} // namespace mesh
