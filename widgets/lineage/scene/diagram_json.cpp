// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/diagram_json.h"

#include "graph/walks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::array<const char*, 4> levelTokens {"domain", "product", "dataset", "column"};
constexpr std::array<const char*, colouringCount> colouringTokens {"domain",      "lifecycle", "owner",
                                                                   "sensitivity", "slo",       "party-class"};

template<std::size_t N>
int placeOf(const std::array<const char*, N>& tokens, const QString& token, int otherwise)
{
    const auto found = std::ranges::find_if(tokens, [&](const char* each) { return token == QLatin1String(each); });
    return found == tokens.end() ? otherwise : int(found - tokens.begin());
}

QString textOf(RecordId record)
{
    return QString(QLatin1String(kindInfo(record.kind).token) + u':' + record.uuid.toString());
}

RecordId recordOf(const QString& text)
{
    const Kind kind = kindFromToken(text.section(u':', 0, 0));
    const auto uuid = Uuid::fromString(text.section(u':', 1));
    return kind != Kind::None && uuid ? RecordId(kind, *uuid) : RecordId();
}

template<typename Records>
void writeRecords(QJsonObject& json, const QString& key, const Records& records)
{
    QStringList texts;
    for (const RecordId record : records)
        texts << textOf(record);
    texts.sort(); // sets have no order of their own
    if (!texts.isEmpty())
        json.insert(key, QJsonArray::fromStringList(texts));
}

std::vector<RecordId> readRecords(const QJsonObject& json, const QString& key)
{
    std::vector<RecordId> records;
    for (const QJsonValue& each : json.value(key).toArray()) {
        if (const RecordId record = recordOf(each.toString()); !record.isNull())
            records.push_back(record);
    }
    return records;
}

QJsonValue hopsToJson(quint32 hops)
{
    return hops == anyDistance ? QJsonValue(u"all"_s) : QJsonValue(qint64(hops));
}

quint32 hopsFromJson(const QJsonValue& json, quint32 otherwise)
{
    if (json.toString() == u"all"_s)
        return anyDistance;
    const qint64 hops = json.toInteger(-1);
    return hops >= 0 && hops < 1'000'000 ? quint32(hops) : otherwise;
}

QByteArray compact(const QJsonObject& json)
{
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

RecordSet setOf(const std::vector<RecordId>& records)
{
    return RecordSet(records.begin(), records.end());
}

} // namespace

void writeSpec(const DiagramSpec& spec, SavedDiagram& record)
{
    const ViewFilter& filter = spec.filter;
    record.level = QLatin1String(levelTokens[std::size_t(spec.level)]);
    record.colouring = QLatin1String(colouringTokens[std::size_t(spec.colouring)]);
    QJsonObject json;
    writeRecords(json, u"focus"_s, filter.focus);
    if (!filter.focus.empty()) {
        json.insert(u"hopsUp"_s, hopsToJson(filter.hopsUp));
        json.insert(u"hopsDown"_s, hopsToJson(filter.hopsDown));
    }
    writeRecords(json, u"also"_s, filter.also);
    if (!filter.pathFrom.isNull() && !filter.pathTo.isNull()) {
        json.insert(u"pathFrom"_s, textOf(filter.pathFrom));
        json.insert(u"pathTo"_s, textOf(filter.pathTo));
    }
    if (!filter.column.isNull())
        json.insert(u"column"_s, textOf(filter.column));
    writeRecords(json, u"domains"_s, filter.domains);
    writeRecords(json, u"hidden"_s, filter.hidden);
    writeRecords(json, u"expanded"_s, filter.expanded);
    writeRecords(json, u"collapsed"_s, filter.collapsed);
    if (filter.showsRuledOut)
        json.insert(u"ruledOut"_s, true);
    if (!spec.query.isEmpty())
        json.insert(u"query"_s, spec.query);
    record.filter.text = compact(json);
    QJsonObject positions;
    for (const auto& [node, place] : spec.pins)
        positions.insert(textOf(node), QJsonArray {std::round(place.x * 10) / 10, std::round(place.y * 10) / 10});
    record.positions.text = compact(positions);
}

DiagramSpec specOf(const SavedDiagram& record)
{
    DiagramSpec spec;
    ViewFilter& filter = spec.filter;
    spec.level = Level(placeOf(levelTokens, record.level, int(spec.level)));
    spec.colouring = Colouring(placeOf(colouringTokens, record.colouring, int(spec.colouring)));
    const QJsonObject json = QJsonDocument::fromJson(record.filter.text).object();
    filter.focus = readRecords(json, u"focus"_s);
    filter.hopsUp = hopsFromJson(json.value(u"hopsUp"_s), filter.hopsUp);
    filter.hopsDown = hopsFromJson(json.value(u"hopsDown"_s), filter.hopsDown);
    filter.also = readRecords(json, u"also"_s);
    filter.pathFrom = recordOf(json.value(u"pathFrom"_s).toString());
    filter.pathTo = recordOf(json.value(u"pathTo"_s).toString());
    filter.column = recordOf(json.value(u"column"_s).toString()).as<Kind::Column>();
    for (const RecordId& domain : readRecords(json, u"domains"_s)) {
        if (domain.kind == Kind::Domain)
            filter.domains.push_back(domain.as<Kind::Domain>());
    }
    filter.hidden = setOf(readRecords(json, u"hidden"_s));
    filter.expanded = setOf(readRecords(json, u"expanded"_s));
    filter.collapsed = setOf(readRecords(json, u"collapsed"_s));
    filter.showsRuledOut = json.value(u"ruledOut"_s).toBool();
    spec.query = json.value(u"query"_s).toString();
    const QJsonObject positions = QJsonDocument::fromJson(record.positions.text).object();
    for (auto each = positions.begin(); each != positions.end(); ++each) {
        const QJsonArray place = each.value().toArray();
        const RecordId node = recordOf(each.key());
        if (!node.isNull() && place.size() == 2 && place[0].isDouble() && place[1].isDouble())
            spec.pins[node] = {float(place[0].toDouble()), float(place[1].toDouble())};
    }
    return spec;
}

} // namespace mesh
