// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/shared_change.h"

#include "mesh/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

QJsonObject updateFields(const KindInfo& info, const RecordChange& change, const Mesh& before)
{
    QJsonObject fields;
    bool isGuarded = false;
    for (const FieldChange& each : change.fields) {
        const FieldInfo& field = info.fields[each.field];
        isGuarded = isGuarded || field.has(FieldFlag::Guarded);
        fields.insert(QLatin1String(field.name),
                      QJsonObject {{u"b"_s, toJson(field, each.before)}, {u"n"_s, toJson(field, each.after)}});
    }
    if (!isGuarded)
        return fields;
    const RecordView record = before.find(change.record);
    for (const FieldInfo& field : info.fields) {
        const QString name = QLatin1String(field.name);
        if (!field.has(FieldFlag::Guarded) || fields.contains(name))
            continue;
        const QJsonValue value = record ? toJson(field, record.value(field)) : QJsonValue();
        fields.insert(name, QJsonObject {{u"b"_s, value}, {u"n"_s, value}});
    }
    return fields;
}

QJsonObject fieldsOf(const RecordChange& change, const Mesh& before)
{
    const KindInfo& info = kindInfo(change.record.kind);
    if (change.operation == Operation::Update)
        return updateFields(info, change, before);
    QJsonObject fields;
    for (const FieldChange& each : change.fields) {
        const FieldInfo& field = info.fields[each.field];
        if (change.operation == Operation::Create)
            fields.insert(QLatin1String(field.name), toJson(field, each.after));
        else
            fields.insert(QLatin1String(field.name), QJsonObject {{u"b"_s, toJson(field, each.before)}});
    }
    return fields;
}

QString operationText(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return u"i"_s;
    case Operation::Update:
        return u"u"_s;
    case Operation::Remove:
        return u"d"_s;
    }
    return {};
}

Error unknown(const QString& name)
{
    return {Error::Code::TooNew,
            QCoreApplication::translate("mesh::Sharing",
                                        "A change names \"%1\", which this version of Meshstead does not know. Update "
                                        "Meshstead.")
                .arg(name),
            {}};
}

Result<std::vector<FieldChange>> fieldChanges(const KindInfo& info, Operation operation, const QJsonObject& fields)
{
    std::vector<FieldChange> changes;
    for (auto item = fields.begin(); item != fields.end(); ++item) {
        const int index = info.indexOf(item.key());
        if (index < 0)
            return unknown(item.key());
        const FieldInfo& field = info.fields[std::size_t(index)];
        const QJsonObject sides = item->toObject();
        const bool isCreate = operation == Operation::Create;
        auto before = valueFromJson(field, isCreate ? QJsonValue() : sides[u"b"_s]);
        if (!before)
            return before.error();
        auto after = valueFromJson(field, isCreate ? item.value() : sides[u"n"_s]);
        if (!after)
            return after.error();
        if (*before != *after) // others are there to guard
            changes.push_back({quint8(index), std::move(*before), std::move(*after)});
    }
    std::ranges::sort(changes, {}, &FieldChange::field);
    return changes;
}

} // namespace

QJsonArray sharedChanges(const ChangeSet& changeSet, const Mesh& before)
{
    QJsonArray changes;
    for (const RecordChange& change : changeSet.changes) {
        changes += QJsonObject {{u"t"_s, QLatin1String(kindInfo(change.record.kind).token)},
                                {u"id"_s, change.record.uuid.toString()},
                                {u"op"_s, operationText(change.operation)},
                                {u"f"_s, fieldsOf(change, before)}};
    }
    return changes;
}

Result<std::vector<RecordChange>> changesFromShared(const QJsonArray& content)
{
    std::vector<RecordChange> changes;
    changes.reserve(std::size_t(content.size()));
    for (const QJsonValue item : content) {
        const QJsonObject object = item.toObject();
        const QString token = object[u"t"_s].toString();
        const auto id = Uuid::fromString(object[u"id"_s].toString());
        const Kind kind = kindFromToken(token);
        if (kind == Kind::None || !id)
            return unknown(token);
        const QString code = object[u"op"_s].toString();
        const Operation operation = code == u"i" ? Operation::Create
            : code == u"d"                       ? Operation::Remove
                                                 : Operation::Update;
        auto fields = fieldChanges(kindInfo(kind), operation, object[u"f"_s].toObject());
        if (!fields)
            return fields.error();
        changes.push_back({{kind, *id}, operation, std::move(*fields)});
    }
    return changes;
}

QJsonObject sharedFields(const RecordView& record)
{
    QJsonObject fields;
    for (const FieldInfo& field : record.info().fields) {
        if (const Value value = record.value(field); !value.isNull())
            fields.insert(QLatin1String(field.name), toJson(field, value));
    }
    return fields;
}

Result<std::vector<Value>> valuesFromShared(Kind kind, const QJsonObject& fields)
{
    const KindInfo& info = kindInfo(kind);
    std::vector<Value> values(info.fields.size());
    for (std::size_t at = 0; at < info.fields.size(); ++at) {
        const auto item = fields.constFind(QLatin1String(info.fields[at].name));
        if (item == fields.constEnd())
            continue;
        auto value = valueFromJson(info.fields[at], item.value());
        if (!value)
            return value.error();
        values[at] = std::move(*value);
    }
    return values;
}

} // namespace mesh
