// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <span>
#include <unordered_map>

namespace mesh {

/// Makes one change set of several that follow each other: applied to the state before the first, it gives the state
/// after the last, and what was changed and changed back is left out. Applying it costs what differs in the end, not
/// what happened on the way. One thread.
class ChangeSquash
{
public:
    /// The changes of the next change set. False where they do not follow from what came before: then the whole is of
    /// no use.
    [[nodiscard]] bool add(std::span<const RecordChange> changes);
    /// The same for the way back: what takes @p changes back comes next.
    [[nodiscard]] bool addInverse(std::span<const RecordChange> changes);

    /// The one change set, without an info and in the order of the records; the squash is empty afterwards.
    ChangeSet take();

private:
    enum class Direction
    {
        Forward,
        Back
    };
    struct Net
    {
        bool wasThere = false; ///< before the first change
        bool isThere = false; ///< after the last
        std::vector<FieldChange> fields; ///< from the first to the last, in no order
    };

    bool add(const RecordChange& change, Direction direction);

    std::unordered_map<RecordId, Net> m_records;
};

} // namespace mesh
