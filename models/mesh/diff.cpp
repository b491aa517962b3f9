// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/diff.h"

#include "mesh/change_builder.h"

namespace mesh {

namespace {

template<typename T>
void diffTable(const Table<T>& before, const Table<T>& after, std::vector<RecordChange>& changes)
{
    const KindInfo& info = kindInfo(T::kind);
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        const bool hasBoth = a != before.end() && b != after.end();
        if (hasBoth && a.chunkAtStart() && a.chunkAtStart() == b.chunkAtStart()) {
            a.nextChunk();
            b.nextChunk();
        } else if (b == after.end() || (hasBoth && a->id < b->id)) {
            changes.push_back({a->id, Operation::Remove, compareRecords(info, &*a, nullptr)});
            ++a;
        } else if (a == before.end() || b->id < a->id) {
            changes.push_back({b->id, Operation::Create, compareRecords(info, nullptr, &*b)});
            ++b;
        } else {
            if (auto fields = compareRecords(info, &*a, &*b); !fields.empty())
                changes.push_back({b->id, Operation::Update, std::move(fields)});
            ++a;
            ++b;
        }
    }
}

} // namespace

ChangeSet diff(const Mesh& before, const Mesh& after)
{
    ChangeSet changeSet;
    forEachRecordType([&](auto* type) {
        using T = std::remove_pointer_t<decltype(type)>;
        diffTable<T>(before.all<T>(), after.all<T>(), changeSet.changes);
    });
    return changeSet;
}

} // namespace mesh
