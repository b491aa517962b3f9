// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/column_lineage.h"

#include "mesh/flow_review.h"

namespace mesh {

RecordSet columnLineage(const Mesh& mesh, ColumnId column)
{
    RecordSet all;
    if (!mesh.find(column))
        return all;
    // Each direction for itself: what feeds a column that the chosen one feeds has nothing to do with it.
    const auto follow = [&](auto nextOf) {
        RecordSet seen {column};
        std::vector<RecordId> reached {column};
        for (std::size_t at = 0; at < reached.size(); ++at) {
            for (const RecordId& next : nextOf(reached[at])) {
                if (next.kind == Kind::Column && seen.insert(next).second)
                    reached.push_back(next);
            }
        }
        all.merge(seen);
    };
    follow([&](RecordId at) {
        std::vector<RecordId> next;
        for (const Flow* flow : mesh.referring<&Flow::to>(at)) {
            if (!isRuledOut(*flow))
                next.push_back(flow->from);
        }
        return next;
    });
    follow([&](RecordId at) {
        std::vector<RecordId> next;
        for (const Flow* flow : mesh.referring<&Flow::from>(at)) {
            if (!isRuledOut(*flow))
                next.push_back(flow->to);
        }
        return next;
    });
    return all;
}

} // namespace mesh
