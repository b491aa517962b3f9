// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/uuid_index.h"

#include <bit>

namespace mesh {

UuidIndex::UuidIndex(std::vector<Uuid> uuids)
    : m_uuids(std::move(uuids))
{
    m_slots.assign(std::bit_ceil(std::max<std::size_t>(m_uuids.size() * 2, 4)), none);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = 0; at < m_uuids.size(); ++at) {
        std::size_t slot = slotOf(m_uuids[at]);
        while (m_slots[slot] != none)
            slot = (slot + 1) & mask;
        m_slots[slot] = quint32(at);
    }
}

std::size_t UuidIndex::slotOf(const Uuid& uuid) const
{
    // Both halves count: ids made from a counter differ in one of them only.
    const quint64 mixed = (uuid.high ^ (uuid.low * 0x9E37'79B9'7F4A'7C15ULL)) * 0xBF58'476D'1CE4'E5B9ULL;
    return std::size_t(mixed >> 32) & (m_slots.size() - 1);
}

quint32 UuidIndex::indexOf(const Uuid& uuid) const
{
    if (m_slots.empty())
        return none;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = slotOf(uuid);; slot = (slot + 1) & mask) {
        const quint32 at = m_slots[slot];
        if (at == none || m_uuids[at] == uuid)
            return at;
    }
}

} // namespace mesh
