// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

namespace mesh {

/// Gathers the references of many records. In blocks: a list that grows by doubling touches three times its memory, and
/// the system clears each page of it.
class ReferenceCollector
{
public:
    void add(const Reference& reference)
    {
        if (m_blocks.empty() || m_blocks.back().size() == blockSize) {
            m_blocks.emplace_back();
            m_blocks.back().reserve(blockSize);
        }
        m_blocks.back().push_back(reference);
    }

    /// All that was gathered, in order. The collector is empty afterwards.
    std::vector<Reference> takeSorted();

private:
    static constexpr std::size_t blockSize = 8192;

    std::vector<std::vector<Reference>> m_blocks;
};

} // namespace mesh
