// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/squash.h"

namespace mesh {

// A record occurs once in a change set, so the order of its changes does not matter, forward or back.

bool ChangeSquash::add(std::span<const RecordChange> changes)
{
    return std::ranges::all_of(changes, [this](const RecordChange& c) { return add(c, Direction::Forward); });
}

bool ChangeSquash::addInverse(std::span<const RecordChange> changes)
{
    return std::ranges::all_of(changes, [this](const RecordChange& c) { return add(c, Direction::Back); });
}

bool ChangeSquash::add(const RecordChange& change, Direction direction)
{
    const bool isBack = direction == Direction::Back;
    const bool appears = change.operation == (isBack ? Operation::Remove : Operation::Create);
    const bool vanishes = change.operation == (isBack ? Operation::Create : Operation::Remove);
    const auto [at, isNew] = m_records.try_emplace(change.record);
    Net& net = at->second;
    if (isNew)
        net.wasThere = !appears;
    else if (net.isThere == appears)
        return false;
    net.isThere = !vanishes;
    for (const FieldChange& field : change.fields) {
        const Value& before = isBack ? field.after : field.before;
        const Value& after = isBack ? field.before : field.after;
        const auto known = std::ranges::find(net.fields, field.field, &FieldChange::field);
        if (known == net.fields.end()) {
            // Whichever change names the field first saw it as it was at the beginning.
            net.fields.push_back({field.field, before, after});
        } else {
            if (!(known->after == before))
                return false;
            known->after = after;
        }
    }
    return true;
}

ChangeSet ChangeSquash::take()
{
    ChangeSet changeSet;
    for (auto& [record, net] : m_records) {
        if (!net.wasThere && !net.isThere)
            continue;
        std::erase_if(net.fields, [](const FieldChange& field) { return field.before == field.after; });
        if (net.wasThere && net.isThere && net.fields.empty())
            continue;
        std::ranges::sort(net.fields, {}, &FieldChange::field);
        const Operation operation = !net.wasThere ? Operation::Create
            : net.isThere                         ? Operation::Update
                                                  : Operation::Remove;
        changeSet.changes.push_back({record, operation, std::move(net.fields)});
    }
    m_records.clear();
    std::ranges::sort(changeSet.changes, {}, &RecordChange::record);
    return changeSet;
}

} // namespace mesh
