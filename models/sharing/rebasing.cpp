// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/rebasing.h"

#include "mesh/json.h"
#include "mesh/merge.h"
#include "mesh/shared_change.h"

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

bool isGuarded(const KindInfo& info, int field)
{
    return info.fields[std::size_t(field)].has(FieldFlag::Guarded);
}

Value mineOnTop(const FieldInfo& info, const RecordChange& change, const FieldChange& field, const Value& theirs)
{
    return change.operation == Operation::Update && mergesAsSet(info)
        ? mergeAsSets(info, field.before, field.after, theirs)
        : field.after;
}

std::vector<FieldChange> guardsOf(const KindInfo& info, const RecordChange& change, const QJsonObject& fields)
{
    std::vector<FieldChange> guards;
    if (change.operation != Operation::Update)
        return guards;
    for (std::size_t at = 0; at < info.fields.size(); ++at) {
        const FieldInfo& field = info.fields[at];
        const auto item = fields.constFind(QLatin1String(field.name));
        if (item == fields.constEnd() || change.change(int(at)))
            continue;
        if (auto value = valueFromJson(field, item->toObject()[u"b"_s]))
            guards.push_back({quint8(at), *value, *value});
    }
    return guards;
}

/// Fields that differ between what was created here and what is there.
Overtaken createdTwice(const RecordChange& change, const std::vector<Value>& present)
{
    Overtaken result;
    for (std::size_t at = 0; at < present.size(); ++at) {
        const FieldChange* mine = change.change(int(at));
        if ((mine ? mine->after : Value()) != present[at])
            result.fields.push_back(int(at));
    }
    return result;
}

bool isAsBefore(const RecordChange& removal, const std::vector<Value>& present)
{
    for (std::size_t at = 0; at < present.size(); ++at) {
        const FieldChange* known = removal.change(int(at));
        if ((known ? known->before : Value()) != present[at])
            return false;
    }
    return true;
}

} // namespace

Result<RecordValues> valuesOf(Kind kind, const BaseImage& image)
{
    if (!image)
        return RecordValues();
    auto values = valuesFromShared(kind, *image);
    if (!values)
        return values.error();
    return RecordValues(std::move(*values));
}

RecordValues valuesOf(const RecordView& record)
{
    if (!record)
        return std::nullopt;
    std::vector<Value> values;
    values.reserve(record.info().fields.size());
    for (const FieldInfo& field : record.info().fields)
        values.push_back(record.value(field));
    return values;
}

std::optional<RecordChange> changeBetween(const RecordId& record, const RecordValues& before, RecordValues after)
{
    if (!before && !after)
        return std::nullopt;
    RecordChange change {record, !before ? Operation::Create : !after ? Operation::Remove : Operation::Update, {}};
    const std::size_t fields = before ? before->size() : after->size();
    for (std::size_t at = 0; at < fields; ++at) {
        Value old = before ? (*before)[at] : Value();
        Value next = after ? std::move((*after)[at]) : Value();
        if (old != next)
            change.fields.push_back({quint8(at), std::move(old), std::move(next)});
    }
    if (change.operation == Operation::Update && change.fields.empty())
        return std::nullopt;
    return change;
}

Result<std::vector<OpenChange>> openChanges(const QJsonArray& content)
{
    auto changes = changesFromShared(content);
    if (!changes)
        return changes.error();
    std::vector<OpenChange> open;
    open.reserve(changes->size());
    for (std::size_t at = 0; at < changes->size(); ++at) {
        RecordChange& change = (*changes)[at];
        auto guards = guardsOf(kindInfo(change.record.kind), change, content[qsizetype(at)][u"f"_s].toObject());
        open.push_back({std::move(change), std::move(guards)});
    }
    return open;
}

void putOnTop(const RecordChange& change, RecordValues& values)
{
    if (change.operation == Operation::Remove) {
        values.reset();
        return;
    }
    const KindInfo& info = kindInfo(change.record.kind);
    if (change.operation == Operation::Create)
        values.emplace(info.fields.size());
    if (!values)
        return;
    for (const FieldChange& field : change.fields) {
        Value& value = (*values)[field.field];
        value = mineOnTop(info.fields[field.field], change, field, value);
    }
}

Overtaken overtakenBy(const OpenChange& open, const RecordValues& present)
{
    const RecordChange& change = open.change;
    const KindInfo& info = kindInfo(change.record.kind);
    switch (change.operation) {
    case Operation::Create:
        return present ? createdTwice(change, *present) : Overtaken();
    case Operation::Remove:
        return {.isWhole = present && !isAsBefore(change, *present)};
    case Operation::Update:
        break;
    }
    if (!present)
        return {.isWhole = true};
    Overtaken result;
    bool guards = false;
    for (const FieldChange& field : change.fields) {
        const Value& theirs = (*present)[field.field];
        guards = guards || isGuarded(info, field.field);
        if (theirs != field.before && theirs != field.after && !mergesAsSet(info.fields[field.field]))
            result.fields.push_back(field.field);
    }
    if (guards) {
        for (const FieldChange& field : open.guards) {
            if ((*present)[field.field] != field.before)
                result.fields.push_back(field.field);
        }
    }
    std::ranges::sort(result.fields);
    return result;
}

std::optional<RecordChange> rebased(const RecordChange& change, const RecordValues& present,
                                    const RecordValues& removed, const Resolution& resolution)
{
    const RecordId record = change.record;
    const KindInfo& info = kindInfo(record.kind);
    const bool isMine = resolution.of(record).take == Take::Mine;
    if (change.operation == Operation::Remove)
        return isMine ? changeBetween(record, present, std::nullopt) : std::nullopt;
    const bool isCreate = change.operation == Operation::Create;
    if (!present && (!isMine || (!isCreate && !removed)))
        return std::nullopt;
    std::vector<Value> target = present ? *present : isCreate ? std::vector<Value>(info.fields.size()) : *removed;
    for (std::size_t at = 0; at < target.size(); ++at) {
        const Taken taken = resolution.of(record, int(at));
        const FieldChange* mine = change.change(int(at));
        if (taken.take == Take::Edited)
            target[at] = taken.value;
        else if (taken.take == Take::Mine && mine)
            target[at] = mineOnTop(info.fields[at], change, *mine, target[at]);
        else if (taken.take == Take::Mine && isCreate)
            target[at] = {}; // created without it
    }
    return changeBetween(record, present, std::move(target));
}

} // namespace mesh
