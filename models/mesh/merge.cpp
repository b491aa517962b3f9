// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/merge.h"

#include "mesh/apply.h"
#include "mesh/diff.h"

#include <unordered_map>

namespace mesh {

namespace {

// The same from both sides, so that two meshes that merge each other's work end up equal.
template<typename List>
List mergeLists(const List& base, const List& mine, const List& theirs)
{
    const auto has = [](const List& list, const auto& item) { return std::ranges::find(list, item) != list.end(); };
    List result;
    for (const auto& item : base) {
        if (has(mine, item) && has(theirs, item) && !has(result, item))
            result.push_back(item);
    }
    const auto kept = result.size();
    for (const List* side : {&mine, &theirs}) {
        for (const auto& item : *side) {
            if (!has(base, item) && !has(result, item))
                result.push_back(item);
        }
    }
    std::sort(result.begin() + kept, result.end());
    return result;
}

template<typename List>
Value mergeValues(const Value& base, const Value& mine, const Value& theirs)
{
    List list = mergeLists(base.to<List>(), mine.to<List>(), theirs.to<List>());
    return list.empty() ? Value() : Value(std::move(list));
}

class Merger
{
public:
    Merger(const Mesh& mine, const Mesh& theirs)
        : m_mine(mine)
        , m_theirs(theirs)
    {
    }

    Merge run(const ChangeSet& myChanges, const ChangeSet& theirChanges)
    {
        for (const RecordChange& change : theirChanges.changes)
            m_theirChanges.emplace(change.record, &change);
        for (const RecordChange& change : myChanges.changes)
            mergeRecord(change);
        refuseLostReferences();
        refuseCircles();
        return std::move(m_merge);
    }

private:
    void mergeRecord(const RecordChange& mine)
    {
        const auto found = m_theirChanges.find(mine.record);
        const RecordChange* theirs = found == m_theirChanges.end() ? nullptr : found->second;
        if (!theirs) {
            m_merge.changes.changes.push_back(mine);
            return;
        }
        const bool isMineRemoved = mine.operation == Operation::Remove;
        const bool isTheirsRemoved = theirs->operation == Operation::Remove;
        if (isMineRemoved && isTheirsRemoved)
            return;
        if (isMineRemoved || isTheirsRemoved) {
            const auto type
                = isMineRemoved ? MergeConflict::Type::RemovedAndChanged : MergeConflict::Type::ChangedAndRemoved;
            m_merge.conflicts.push_back({type, mine.record, -1, {}, {}, {}});
            return;
        }
        mergeFields(mine, *theirs);
    }

    void mergeFields(const RecordChange& mine, const RecordChange& theirs)
    {
        const KindInfo& info = kindInfo(mine.record.kind);
        RecordChange merged {mine.record, Operation::Update, {}};
        for (const FieldChange& change : mine.fields) {
            const FieldInfo& field = info.fields[change.field];
            const Value current = m_theirs.find(mine.record).value(field);
            if (current == change.after)
                continue;
            const FieldChange* their = theirs.change(change.field);
            if (!their) {
                merged.fields.push_back({change.field, current, change.after});
            } else if (mergesAsSet(field)) {
                Value list = mergeAsSets(field, change.before, change.after, current);
                if (!(list == current))
                    merged.fields.push_back({change.field, current, std::move(list)});
            } else {
                const auto type = mine.operation == Operation::Create ? MergeConflict::Type::CreatedTwice
                                                                      : MergeConflict::Type::Field;
                m_merge.conflicts.push_back({type, mine.record, change.field, change.before, change.after, current});
            }
        }
        if (!merged.fields.empty())
            m_merge.changes.changes.push_back(std::move(merged));
    }

    /// A reference to a record that theirs removed, and the removal of a record that theirs refers to, would dangle.
    /// Refusing one change can uncover the next (a column of a dataset that is refused), so this runs to a fixed point.
    void refuseLostReferences()
    {
        auto& changes = m_merge.changes.changes;
        bool isSettled = false;
        while (!isSettled) {
            isSettled = true;
            std::unordered_map<Uuid, const RecordChange*> byRecord;
            for (const RecordChange& change : changes)
                byRecord.emplace(change.record.uuid, &change);
            std::vector<bool> isDropped(changes.size(), false);
            for (std::size_t at = 0; at < changes.size(); ++at) {
                RecordChange& change = changes[at];
                const bool isRefused = change.operation == Operation::Remove ? refuseRemoval(change, byRecord)
                                                                             : refuseReference(change, byRecord);
                if (!isRefused)
                    continue;
                isSettled = false;
                isDropped[at] = change.operation != Operation::Update || change.fields.empty();
            }
            std::size_t at = 0;
            std::erase_if(changes, [&](const RecordChange&) { return isDropped[at++]; });
        }
    }

    using ChangesByRecord = std::unordered_map<Uuid, const RecordChange*>;

    static bool is(const ChangesByRecord& changes, const Uuid& record, Operation operation)
    {
        const auto at = changes.find(record);
        return at != changes.end() && at->second->operation == operation;
    }

    bool refuseRemoval(const RecordChange& change, const ChangesByRecord& changes)
    {
        const Uuid& target = change.record.uuid;
        const bool isReferred = std::ranges::any_of(m_theirs.referencesTo(target), [&](const Reference& reference) {
            const auto at = changes.find(reference.from);
            if (at == changes.end())
                return true;
            const FieldChange* field = at->second->change(reference.field);
            return at->second->operation != Operation::Remove && !(field && !refersTo(field->after, target));
        });
        if (isReferred)
            m_merge.conflicts.push_back({MergeConflict::Type::StillReferred, change.record, -1, {}, {}, {}});
        return isReferred;
    }

    static bool refersTo(const Value& value, const Uuid& target)
    {
        if (const auto* uuid = value.get<Uuid>())
            return *uuid == target;
        if (const auto* id = value.get<RecordId>())
            return id->uuid == target;
        const auto* list = value.get<std::vector<Uuid>>();
        return list && std::ranges::find(*list, target) != list->end();
    }

    /// True where a field refers to nothing that will be there: an update loses the field, a create is dropped whole.
    bool refuseReference(RecordChange& change, const ChangesByRecord& changes)
    {
        const KindInfo& info = kindInfo(change.record.kind);
        const auto isLost = [&](const Uuid& target, Kind kind) {
            if (is(changes, target, Operation::Create))
                return false;
            if (is(changes, target, Operation::Remove))
                return true;
            // What dangles on my side already, theirs did not take away.
            return !m_theirs.contains({kind, target}) && m_mine.contains({kind, target});
        };
        bool isRefused = false;
        std::erase_if(change.fields, [&](const FieldChange& field) {
            const FieldInfo& fieldInfo = info.fields[field.field];
            bool lost = false;
            if (const auto* uuid = field.after.get<Uuid>())
                lost = isLost(*uuid, fieldInfo.target);
            else if (const auto* id = field.after.get<RecordId>())
                lost = isLost(id->uuid, id->kind);
            else if (const auto* list = field.after.get<std::vector<Uuid>>())
                lost = std::ranges::any_of(*list, [&](const Uuid& u) { return isLost(u, fieldInfo.target); });
            if (lost) {
                m_merge.conflicts.push_back({MergeConflict::Type::LostReference, change.record, field.field,
                                             field.before, field.after, Value()});
            }
            isRefused = isRefused || lost;
            return lost;
        });
        return isRefused;
    }

    /// Two moves of domains that are each in order can close a circle together. Mine yields.
    void refuseCircles()
    {
        const int parent = kindInfo(Kind::Domain).indexOf(u"parent");
        std::unordered_map<DomainId, DomainId> moved;
        for (const RecordChange& change : m_merge.changes.changes) {
            if (const FieldChange* field = change.change(parent); field && change.record.kind == Kind::Domain)
                moved[change.record.as<Kind::Domain>()] = {field->after.to<Uuid>()};
        }
        if (moved.empty())
            return;
        const auto parentOf = [&](DomainId id) {
            if (const auto at = moved.find(id); at != moved.end())
                return at->second;
            const Domain* domain = m_theirs.find(id);
            return domain ? domain->parent : DomainId();
        };
        const std::size_t most = moved.size() + m_theirs.all<Domain>().size();
        std::erase_if(m_merge.changes.changes, [&](RecordChange& change) {
            const auto id = change.record.as<Kind::Domain>();
            const auto move = std::ranges::find(change.fields, quint8(parent), &FieldChange::field);
            // A created domain cannot be above one that theirs moved, so only updates can be the mover.
            if (id.isNull() || change.operation != Operation::Update || move == change.fields.end())
                return false;
            DomainId at = parentOf(id);
            for (std::size_t steps = 0; steps <= most && !at.isNull() && at != id; ++steps)
                at = parentOf(at);
            if (at != id)
                return false;
            m_merge.conflicts.push_back(
                {MergeConflict::Type::CircularDomain, change.record, parent, move->before, move->after,
                 m_theirs.find(change.record).value(kindInfo(Kind::Domain).fields[std::size_t(parent)])});
            moved.erase(id);
            change.fields.erase(move);
            return change.fields.empty();
        });
    }

    const Mesh& m_mine;
    const Mesh& m_theirs;
    std::unordered_map<RecordId, const RecordChange*> m_theirChanges;
    Merge m_merge;
};

} // namespace

bool mergesAsSet(const FieldInfo& field)
{
    return field.type == FieldType::ReferenceList
        || (field.type == FieldType::TextList && !field.has(FieldFlag::Title));
}

Value mergeAsSets(const FieldInfo& field, const Value& base, const Value& mine, const Value& theirs)
{
    Q_ASSERT(mergesAsSet(field));
    return field.type == FieldType::TextList ? mergeValues<QStringList>(base, mine, theirs)
                                             : mergeValues<std::vector<Uuid>>(base, mine, theirs);
}

Merge merge(const Mesh& base, const Mesh& mine, const Mesh& theirs)
{
    return Merger(mine, theirs).run(diff(base, mine), diff(base, theirs));
}

} // namespace mesh
