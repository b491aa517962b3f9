// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/mesh_builder.h"

#include "mesh/reference_collector.h"

namespace mesh {

namespace {

/// The few lists as one, each reference once. Cost: O(references * lists).
ReferenceIndex merged(const std::vector<std::vector<Reference>>& lists)
{
    std::vector<std::span<const Reference>> rests(lists.begin(), lists.end());
    std::vector<std::shared_ptr<ReferenceIndex::Chunk>> chunks;
    const Reference* last = nullptr;
    for (;;) {
        std::span<const Reference>* next = nullptr;
        for (auto& rest : rests) {
            if (!rest.empty() && (!next || rest.front() < next->front()))
                next = &rest;
        }
        if (!next)
            return ReferenceIndex::fromChunks(std::move(chunks));
        const Reference& reference = next->front();
        *next = next->subspan(1);
        if (last && *last == reference)
            continue;
        last = &reference;
        if (chunks.empty() || chunks.back()->size() == ReferenceIndex::chunkSize) {
            chunks.push_back(std::make_shared<ReferenceIndex::Chunk>());
            chunks.back()->reserve(chunks.size() == 1 ? 16 : ReferenceIndex::chunkSize);
        }
        chunks.back()->push_back(reference);
    }
}

} // namespace

MeshBuilder::MeshBuilder() = default;
MeshBuilder::~MeshBuilder() = default;

void MeshBuilder::addReferences(std::vector<Reference> sorted)
{
    if (!sorted.empty())
        m_references.push_back(std::move(sorted));
}

Mesh MeshBuilder::build()
{
    Mesh mesh;
    ReferenceCollector references;
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
                references.add({target, record.id.uuid, T::kind, field});
            });
        }
        std::get<Table<T>>(mesh.m_tables) = Table<T>::fromSorted(std::move(records));
        records = {};
    });
    addReferences(references.takeSorted());
    mesh.m_references = merged(std::exchange(m_references, {}));
    return mesh;
}

} // namespace mesh
