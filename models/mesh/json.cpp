// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace mesh {

namespace {

constexpr qint64 largestExactDouble = qint64(1) << 53;

Error corrupt(const FieldInfo& field)
{
    return {Error::Code::Corrupt,
            QCoreApplication::translate("mesh::Json", "The stored value of \"%1\" is damaged.").arg(field.label()),
            QString::fromLatin1(field.name)};
}

QString anyReferenceText(const RecordId& id)
{
    if (id.kind == Kind::None)
        return id.uuid.toString();
    return QLatin1String(kindInfo(id.kind).token) % QLatin1Char(':') % id.uuid.toString();
}

QJsonValue jsonContent(const Json& json)
{
    // Readable where that loses nothing. What a reader would bring into another form (the order of keys, 1.50, a
    // scalar) is kept as text: the history must give back what was there.
    const auto document = QJsonDocument::fromJson(json.text);
    if (document.isNull() || document.toJson(QJsonDocument::Compact) != json.text)
        return QString::fromUtf8(json.text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Json jsonText(const QJsonValue& value)
{
    if (value.isArray())
        return {QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)};
    if (value.isObject())
        return {QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)};
    return {value.toString().toUtf8()};
}

std::optional<Value> readAnyReference(const QString& text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const auto uuid = Uuid::fromString(QStringView(text).mid(colon + 1));
    const Kind kind = colon < 0 ? Kind::None : kindFromToken(QStringView(text).left(colon));
    return uuid ? std::optional(Value(RecordId(kind, *uuid))) : std::nullopt;
}

std::optional<Value> readValue(const FieldInfo& field, const QJsonValue& json)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Decimal:
        return json.isString() ? std::optional(Value(json.toString())) : std::nullopt;
    case FieldType::YesNo:
        return json.isBool() ? std::optional(Value(json.toBool())) : std::nullopt;
    case FieldType::Integer: {
        // A number with a fraction gives the default.
        bool isNumber = json.isDouble() && json.toInteger(0) == json.toInteger(1);
        const qint64 number = json.isString() ? json.toString().toLongLong(&isNumber) : json.toInteger();
        return isNumber ? std::optional(Value(number)) : std::nullopt;
    }
    case FieldType::Date: {
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        return date.isValid() ? std::optional(Value(date)) : std::nullopt;
    }
    case FieldType::Instant: {
        const auto instant = Instant::fromString(json.toString());
        return instant ? std::optional(Value(*instant)) : std::nullopt;
    }
    case FieldType::Choice: {
        const auto index = field.choice->fromToken(json.toString());
        return index ? std::optional(*index == 0 ? Value() : Value(qint64(*index))) : std::nullopt;
    }
    case FieldType::TextList: {
        if (!json.isArray())
            return std::nullopt;
        QStringList list;
        for (const QJsonValue item : json.toArray()) {
            if (!item.isString())
                return std::nullopt;
            list += item.toString();
        }
        return list.isEmpty() ? Value() : Value(std::move(list));
    }
    case FieldType::Reference: {
        const auto uuid = Uuid::fromString(json.toString());
        return uuid ? std::optional(Value(*uuid)) : std::nullopt;
    }
    case FieldType::ReferenceList: {
        if (!json.isArray())
            return std::nullopt;
        std::vector<Uuid> uuids;
        for (const QJsonValue item : json.toArray()) {
            const auto uuid = Uuid::fromString(item.toString());
            if (!uuid)
                return std::nullopt;
            uuids.push_back(*uuid);
        }
        return uuids.empty() ? Value() : Value(std::move(uuids));
    }
    case FieldType::AnyReference:
        return readAnyReference(json.toString());
    case FieldType::Json:
        return Value(jsonText(json));
    }
    return std::nullopt;
}

} // namespace

QJsonValue toJson(const FieldInfo& field, const Value& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Decimal:
        return value.to<QString>();
    case FieldType::YesNo:
        return value.to<bool>();
    case FieldType::Integer: {
        const auto number = value.to<qint64>();
        const bool isExact = -largestExactDouble <= number && number <= largestExactDouble;
        return isExact ? QJsonValue(number) : QJsonValue(QString::number(number));
    }
    case FieldType::Date:
        return value.to<QDate>().toString(Qt::ISODate);
    case FieldType::Instant:
        return value.to<Instant>().toString();
    case FieldType::Choice:
        return field.choice->token(quint8(value.to<qint64>()));
    case FieldType::TextList:
        return QJsonArray::fromStringList(value.to<QStringList>());
    case FieldType::Reference:
        return value.to<Uuid>().toString();
    case FieldType::ReferenceList: {
        QJsonArray list;
        for (const Uuid& uuid : value.to<std::vector<Uuid>>())
            list += uuid.toString();
        return list;
    }
    case FieldType::AnyReference:
        return anyReferenceText(value.to<RecordId>());
    case FieldType::Json:
        return jsonContent(value.to<Json>());
    }
    return QJsonValue::Null;
}

Result<Value> valueFromJson(const FieldInfo& field, const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined() || (json.isString() && json.toString().isEmpty()))
        return Value();
    if (auto value = readValue(field, json))
        return std::move(*value);
    return corrupt(field);
}

QJsonObject toJson(const RecordView& record)
{
    QJsonObject object {{QStringLiteral("kind"), QLatin1String(record.info().token)},
                        {QStringLiteral("id"), record.id().uuid.toString()}};
    for (const FieldInfo& field : record.info().fields) {
        if (const Value value = record.value(field); !value.isNull())
            object.insert(QLatin1String(field.name), toJson(field, value));
    }
    return object;
}

QByteArray fieldsToJson(const RecordChange& change, Side side)
{
    const KindInfo& info = kindInfo(change.record.kind);
    QJsonObject object;
    for (const FieldChange& each : change.fields) {
        const FieldInfo& field = info.fields[each.field];
        const Value& value = side == Side::Before ? each.before : each.after;
        // Both sides of a change name the field, an absent value as null; only created and removed records are
        // one-sided.
        if (!value.isNull() || change.operation == Operation::Update)
            object.insert(QLatin1String(field.name), toJson(field, value));
    }
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<std::vector<FieldChange>> fieldsFromJson(Kind kind, const QByteArray& before, const QByteArray& after)
{
    const KindInfo& info = kindInfo(kind);
    std::vector<FieldChange> changes;
    for (const Side side : {Side::Before, Side::After}) {
        const QByteArray& text = side == Side::Before ? before : after;
        if (text.isEmpty())
            continue;
        const auto document = QJsonDocument::fromJson(text);
        if (!document.isObject()) {
            return Error {Error::Code::Corrupt,
                          QCoreApplication::translate("mesh::Json", "An entry of the history is damaged."),
                          {}};
        }
        const QJsonObject object = document.object();
        for (auto item = object.begin(); item != object.end(); ++item) {
            const int index = info.indexOf(item.key());
            if (index < 0) {
                return Error {
                    Error::Code::Corrupt,
                    QCoreApplication::translate("mesh::Json", "The history names a field \"%1\" that is not known.")
                        .arg(item.key()),
                    {}};
            }
            auto value = valueFromJson(info.fields[std::size_t(index)], item.value());
            if (!value)
                return value.error();
            auto at = std::ranges::find(changes, quint8(index), &FieldChange::field);
            if (at == changes.end())
                at = changes.insert(changes.end(), {quint8(index), {}, {}});
            (side == Side::Before ? at->before : at->after) = std::move(*value);
        }
    }
    std::ranges::sort(changes, {}, &FieldChange::field);
    return changes;
}

} // namespace mesh
