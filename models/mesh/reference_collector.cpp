// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/reference_collector.h"

namespace mesh {

std::vector<Reference> ReferenceCollector::takeSorted()
{
    std::vector<Reference> all;
    if (!m_blocks.empty())
        all.reserve((m_blocks.size() - 1) * blockSize + m_blocks.back().size());
    for (std::vector<Reference>& block : m_blocks) {
        all.insert(all.end(), block.begin(), block.end());
        std::vector<Reference>().swap(block); // an empty list would leave it its memory
    }
    m_blocks.clear();
    std::ranges::sort(all);
    return all;
}

} // namespace mesh
