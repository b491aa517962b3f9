// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <span>
#include <vector>

namespace mesh {

/// Finds the place of an id in a list: what mass work (graphs, catalogues) uses instead of a search per reference.
/// Cost: 8 bytes an id; a few nanoseconds a look-up where the table fits the cache. Immutable after construction, so
/// any number of threads may read it.
class UuidIndex
{
public:
    static constexpr quint32 none = 0xFFFF'FFFF;

    UuidIndex() = default;
    /// REQUIRES: no id occurs twice, and there are fewer than 2^31.
    explicit UuidIndex(std::vector<Uuid> uuids);

    quint32 indexOf(const Uuid& uuid) const; ///< or none
    const std::vector<Uuid>& uuids() const { return m_uuids; }
    std::size_t size() const { return m_uuids.size(); }

private:
    std::size_t slotOf(const Uuid& uuid) const;

    std::vector<Uuid> m_uuids;
    std::vector<quint32> m_slots; // open addressing; a power of two, at most half full
};

} // namespace mesh
