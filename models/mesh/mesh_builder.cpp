// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/mesh_builder.h"

namespace mesh {

MeshBuilder::MeshBuilder() = default;
MeshBuilder::~MeshBuilder() = default;

void MeshBuilder::addReferences(std::vector<Reference> sorted)
{
    if (m_references.empty()) {
        m_references = std::move(sorted);
        return;
    }
    std::vector<Reference> all;
    all.reserve(m_references.size() + sorted.size());
    std::ranges::merge(m_references, sorted, std::back_inserter(all));
    m_references = std::move(all);
}

Mesh MeshBuilder::build()
{
    Mesh mesh;
    std::vector<Reference> references;
    forEachRecordType([&](auto* type) {
        using T = std::remove_pointer_t<decltype(type)>;
        auto& records = std::get<std::vector<T>>(m_records);
        if (records.empty()) {
            std::get<Table<T>>(mesh.m_tables) = std::exchange(std::get<Table<T>>(m_tables), {});
            return;
        }
        const auto byId = [](const T& a, const T& b) { return a.id < b.id; };
        if (!std::ranges::is_sorted(records, byId))
            std::ranges::stable_sort(records, byId);
        // Keep the last of each run of equal ids.
        const auto sameId = [](const T& a, const T& b) { return a.id == b.id; };
        const auto kept = std::unique(records.rbegin(), records.rend(), sameId).base();
        records.erase(records.begin(), kept);

        const KindInfo& info = kindInfo(T::kind);
        for (const T& record : records) {
            forEachReference(info, &record, [&](const Uuid& target, quint8 field) {
                references.push_back({target, record.id.uuid, T::kind, field});
            });
        }
        std::get<Table<T>>(mesh.m_tables) = Table<T>::fromSorted(std::move(records));
        records = {};
    });
    std::ranges::sort(references);
    addReferences(std::move(references));
    references = std::exchange(m_references, {});
    references.erase(std::unique(references.begin(), references.end()), references.end());
    mesh.m_references = ReferenceIndex::fromSorted(std::move(references));
    return mesh;
}

} // namespace mesh
