// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "support/verdict_model.h"

#include <QJsonArray>
#include <utility>

using namespace Qt::StringLiterals;

namespace mesh::test {

namespace {

const FieldInfo& fieldOf(const ModelEdit& edit)
{
    return *kindInfo(edit.record.kind).field(edit.field);
}

bool isList(const ModelEdit& edit)
{
    return fieldOf(edit).type == FieldType::TextList;
}

/// A field that is absent and one that is null are the same.
QJsonValue valueOf(const QJsonObject& fields, const QString& name)
{
    const QJsonValue value = fields.value(name);
    return value.isUndefined() ? QJsonValue() : value;
}

void put(QJsonObject& fields, const QString& name, const QJsonValue& value)
{
    if (value.isNull() || value == QJsonArray())
        fields.remove(name);
    else
        fields.insert(name, value);
}

std::optional<QJsonObject> recordOf(const VerdictModel::Records& records, const RecordId& record)
{
    const auto found = records.find(record);
    return found == records.end() ? std::nullopt : std::optional(found->second);
}

/// What neither side took away, and what either side added, sorted.
QJsonArray merged(const QJsonArray& base, const QJsonArray& mine, const QJsonArray& theirs)
{
    QJsonArray result;
    for (const QJsonValue item : base) {
        if (mine.contains(item) && theirs.contains(item))
            result += item;
    }
    QStringList added;
    for (const QJsonArray& side : {mine, theirs}) {
        for (const QJsonValue item : side) {
            if (!base.contains(item) && !added.contains(item.toString()))
                added += item.toString();
        }
    }
    added.sort();
    for (const QString& item : added)
        result += item;
    return result;
}

} // namespace

void VerdictModel::apply(Records& records, const ModelEdit& edit, const QJsonObject& before)
{
    switch (edit.type) {
    case ModelEdit::Type::Create:
        records[edit.record] = edit.fields;
        break;
    case ModelEdit::Type::Remove:
        records.erase(edit.record);
        break;
    case ModelEdit::Type::Set: {
        const auto found = records.find(edit.record);
        if (found == records.end())
            return;
        QJsonValue value = edit.value;
        if (isList(edit) && valueOf(before, edit.field) != valueOf(found->second, edit.field)) {
            value = merged(valueOf(before, edit.field).toArray(), value.toArray(),
                           valueOf(found->second, edit.field).toArray());
        }
        put(found->second, edit.field, value);
    }
    }
}

bool VerdictModel::isReferred(const Records& records, const RecordId& record) const
{
    for (const auto& [id, fields] : records) {
        if (valueOf(fields, u"product"_s).toString() == record.uuid.toString())
            return true;
    }
    return false;
}

bool VerdictModel::edit(std::size_t at, const ModelEdit& edit)
{
    Desk& desk = m_desks[at];
    const auto found = desk.shown.find(edit.record);
    const bool isThere = found != desk.shown.end();
    if (edit.type == ModelEdit::Type::Create) {
        const QString product = valueOf(edit.fields, u"product"_s).toString();
        const auto parent = Uuid::fromString(product);
        if (isThere || (parent && !desk.shown.contains({Kind::Product, *parent})))
            return false;
    } else if (!isThere || (edit.type == ModelEdit::Type::Remove && isReferred(desk.shown, edit.record))) {
        return false;
    }
    desk.before = isThere ? found->second : QJsonObject();
    if (edit.type == ModelEdit::Type::Set && valueOf(desk.before, edit.field) == edit.value)
        return false;
    desk.open = edit;
    if (edit.type == ModelEdit::Type::Set)
        put(desk.shown[edit.record], edit.field, edit.value); // a list as it was typed
    else
        apply(desk.shown, edit, desk.before);
    return true;
}

QString VerdictModel::whyNotSet(const Desk& desk, const QJsonObject& present) const
{
    const ModelEdit& edit = *desk.open;
    const auto hasChanged = [&](const QString& name) { return valueOf(present, name) != valueOf(desk.before, name); };
    if (hasChanged(edit.field) && valueOf(present, edit.field) != edit.value && !isList(edit))
        return u"fields"_s;
    if (!fieldOf(edit).has(FieldFlag::Guarded))
        return {};
    for (const FieldInfo& field : kindInfo(edit.record.kind).fields) {
        const QString name = QLatin1String(field.name);
        if (field.has(FieldFlag::Guarded) && name != edit.field && hasChanged(name))
            return u"fields"_s;
    }
    return {};
}

QString VerdictModel::whyNot(const Desk& desk) const
{
    const ModelEdit& edit = *desk.open;
    const auto found = m_records.find(edit.record);
    const bool isThere = found != m_records.end();
    switch (edit.type) {
    case ModelEdit::Type::Create: {
        if (isThere)
            return found->second == edit.fields ? QString() : u"created_twice"_s;
        const auto parent = Uuid::fromString(valueOf(edit.fields, u"product"_s).toString());
        return parent && !m_records.contains({Kind::Product, *parent}) ? u"lost_reference"_s : QString();
    }
    case ModelEdit::Type::Set:
        return isThere ? whyNotSet(desk, found->second) : u"removed"_s;
    case ModelEdit::Type::Remove:
        if (!isThere)
            return {};
        if (found->second != desk.before)
            return u"changed"_s;
        return isReferred(m_records, edit.record) ? u"still_referred"_s : QString();
    }
    return {};
}

void VerdictModel::push(std::size_t at)
{
    Desk& desk = m_desks[at];
    if (!desk.open || desk.isAccepted || !desk.conflict.isEmpty())
        return;
    desk.conflict = whyNot(desk);
    desk.isAccepted = desk.conflict.isEmpty();
    if (desk.isAccepted)
        apply(m_records, *desk.open, desk.before);
}

void VerdictModel::pull(std::size_t at)
{
    Desk& desk = m_desks[at];
    const Records before = std::exchange(desk.read, m_records);
    const Records shown = std::exchange(desk.shown, m_records);
    if (!desk.open || desk.isAccepted)
        return;
    const RecordId& record = desk.open->record;
    if (recordOf(before, record) != recordOf(m_records, record))
        apply(desk.shown, *desk.open, desk.before);
    else if (const auto own = recordOf(shown, record))
        desk.shown[record] = *own;
    else
        desk.shown.erase(record);
}

void VerdictModel::takeTheirs(std::size_t at)
{
    Desk& desk = m_desks[at];
    desk.open.reset();
    desk.conflict.clear();
    desk.shown = desk.read;
}

} // namespace mesh::test
