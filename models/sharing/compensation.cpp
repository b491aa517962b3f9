// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/compensation.h"

#include "mesh/apply.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <unordered_map>
#include <unordered_set>

namespace mesh {

namespace {

/// What the steps of one record lead from and to.
struct Net
{
    struct Field
    {
        Value before;
        Value after;
        bool isClosed = false; ///< somebody else wrote in between: what was done earlier is gone already
    };
    bool wasThere = false;
    bool isThere = false;
    bool isClosed = false; ///< somebody else removed or restored the record in between
    bool isShared = false; ///< others put something of theirs into what was made here
    std::map<quint8, Field> fields;
};

/// Steps come from the last to the first: each is put before what is there already.
class NetBuilder
{
public:
    void addEarlier(const RecordChange& step)
    {
        const auto [at, isFirst] = m_nets.try_emplace(step.record);
        Net& net = at->second;
        if (isFirst) {
            m_order.push_back(step.record);
            net.wasThere = step.operation != Operation::Create;
            net.isThere = step.operation != Operation::Remove;
            for (const FieldChange& field : step.fields)
                net.fields.emplace(field.field, Net::Field {field.before, field.after});
            return;
        }
        if (net.isClosed)
            return;
        // The step must lead to where the next one began: a record, or none.
        if ((step.operation != Operation::Remove) != net.wasThere) {
            net.isClosed = true;
            return;
        }
        switch (step.operation) {
        case Operation::Update:
            addUpdate(net, step);
            break;
        case Operation::Create:
            addCreate(net, step);
            break;
        case Operation::Remove:
            addRemove(net, step);
            break;
        }
    }

    /// The nets as changes, in the order of the first steps; what comes to nothing is left out.
    std::vector<std::pair<RecordChange, const Net*>> take() const
    {
        std::vector<std::pair<RecordChange, const Net*>> changes;
        for (const RecordId& record : m_order | std::views::reverse) {
            const Net& net = m_nets.at(record);
            if (!net.wasThere && !net.isThere)
                continue;
            RecordChange change {record,
                                 !net.wasThere      ? Operation::Create
                                     : !net.isThere ? Operation::Remove
                                                    : Operation::Update,
                                 {}};
            for (const auto& [field, values] : net.fields) {
                if (values.before != values.after)
                    change.fields.push_back({field, values.before, values.after});
            }
            if (change.operation != Operation::Update || !change.fields.empty())
                changes.emplace_back(std::move(change), &net);
        }
        return changes;
    }

private:
    static void addUpdate(Net& net, const RecordChange& step)
    {
        const KindInfo& info = kindInfo(step.record.kind);
        for (const FieldChange& field : step.fields) {
            // Where later steps left the field alone, this one is the last; of a record that goes, it must be null
            // then.
            const auto [at, isNew]
                = net.fields.try_emplace(field.field, Net::Field {field.after, net.isThere ? field.after : Value()});
            Net::Field& later = at->second;
            if (isNew && !net.isThere && !field.after.isNull())
                later = {{}, {}, true};
            if (later.isClosed)
                continue;
            if (later.before == field.after)
                later.before = field.before;
            else if (mergesAsSet(info.fields[field.field]))
                later.before = mergeAsSets(info.fields[field.field], field.after, field.before, later.before);
            else
                later.isClosed = true;
        }
    }

    static void addCreate(Net& net, const RecordChange& step)
    {
        const KindInfo& info = kindInfo(step.record.kind);
        net.wasThere = false;
        for (const FieldChange& field : step.fields)
            net.fields.try_emplace(field.field, Net::Field {field.after, net.isThere ? field.after : Value()});
        for (auto& [at, field] : net.fields) {
            if (!field.isClosed && mergesAsSet(info.fields[at])) {
                const FieldChange* made = step.change(at);
                const Value rest = mergeAsSets(info.fields[at], made ? made->after : Value(), Value(), field.before);
                net.isShared = net.isShared || !rest.isNull();
            }
            field.before = {};
            field.isClosed = false;
        }
    }

    static void addRemove(Net& net, const RecordChange& step)
    {
        net.wasThere = true;
        for (auto& [at, field] : net.fields)
            field.before = {};
        for (const FieldChange& field : step.fields)
            net.fields[field.field].before = field.before;
    }

    std::unordered_map<RecordId, Net> m_nets;
    std::vector<RecordId> m_order; // of the last steps, backwards
};

/// From the present record to how it would stand if nobody had touched what was done: what the inverse starts from.
std::optional<RecordChange> towardsBase(const Mesh& mesh, const RecordChange& net)
{
    const RecordView present = mesh.find(net.record);
    const KindInfo& info = kindInfo(net.record.kind);
    const bool isThere = net.operation != Operation::Remove;
    if (!present && !isThere)
        return std::nullopt;
    RecordChange change {net.record,
                         !present       ? Operation::Create
                             : !isThere ? Operation::Remove
                                        : Operation::Update,
                         {}};
    for (std::size_t at = 0; at < info.fields.size(); ++at) {
        Value before = present ? present.value(info.fields[at]) : Value();
        const FieldChange* field = net.change(int(at));
        Value after;
        if (isThere)
            after = field ? field->after : net.operation == Operation::Create ? Value() : before;
        if (before != after)
            change.fields.push_back({quint8(at), std::move(before), std::move(after)});
    }
    if (change.operation == Operation::Update && change.fields.empty())
        return std::nullopt;
    return change;
}

void collectTargets(const FieldInfo& info, const Value& value, std::vector<RecordId>& targets)
{
    if (const auto* uuid = value.get<Uuid>(); uuid && info.isReference())
        targets.emplace_back(info.target, *uuid);
    else if (const auto* id = value.get<RecordId>())
        targets.push_back(*id);
    else if (const auto* list = value.get<std::vector<Uuid>>()) {
        for (const Uuid& each : *list)
            targets.emplace_back(info.target, each);
    }
}

/// Stand-ins for records that are gone and that the way back refers to: the merge then sees that others removed them.
std::vector<RecordChange> standIns(const Mesh& mesh, const ChangeSet& back)
{
    std::unordered_set<RecordId> known;
    for (const RecordChange& change : back.changes)
        known.insert(change.record);
    std::vector<RecordChange> missing;
    for (const RecordChange& change : back.changes) {
        std::vector<RecordId> targets;
        for (const FieldChange& field : change.fields)
            collectTargets(kindInfo(change.record.kind).fields[field.field], field.after, targets);
        for (const RecordId& target : targets) {
            if (!target.isNull() && !mesh.contains(target) && known.insert(target).second)
                missing.push_back({target, Operation::Create, {}});
        }
    }
    return missing;
}

} // namespace

Compensation compensate(const Mesh& mesh, std::span<const RecordChange> done)
{
    NetBuilder builder;
    for (const RecordChange& step : done | std::views::reverse)
        builder.addEarlier(step);
    Compensation result;
    ChangeSet towards;
    ChangeSet netChanges;
    for (auto& [change, net] : builder.take()) {
        if (net->isShared && change.operation == Operation::Create) {
            result.left.push_back({MergeConflict::Type::RemovedAndChanged, change.record, -1, {}, {}, {}});
            continue;
        }
        if (auto step = towardsBase(mesh, change))
            towards.changes.push_back(std::move(*step));
        netChanges.changes.push_back(std::move(change));
    }
    const ChangeSet back = inverse(netChanges);
    for (RecordChange& standIn : standIns(mesh, back))
        towards.changes.push_back(std::move(standIn));
    const auto base = apply(mesh, towards);
    const auto mine = base ? apply(*base, back) : base;
    Q_ASSERT(mine.has_value()); // both were made to fit
    if (!mine)
        return result;
    Merge merged = merge(*base, *mine, mesh);
    result.changes.changes = std::move(merged.changes.changes);
    std::ranges::move(merged.conflicts, std::back_inserter(result.left));
    return result;
}

} // namespace mesh
