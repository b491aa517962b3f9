// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/value.h"

#include <map>

namespace mesh {

/// Whose value stays where two changed the same.
enum class Take : quint8
{
    Theirs, ///< what the shared mesh has
    Mine, ///< what the change set says
    Edited, ///< a third one
};

struct Taken
{
    Take take = Take::Theirs;
    Value value {}; ///< where Edited

    bool operator==(const Taken&) const = default;
};

/// How a person settles a change set of hers that waits: field by field, record by record, or as a whole.
struct Resolution
{
    static constexpr int wholeRecord = -1;

    Take rest = Take::Theirs; ///< of everything that is not named; never Edited
    /// By record and index in the kind's fields, or wholeRecord: a record that one side deleted stays or goes.
    std::map<std::pair<RecordId, int>, Taken> named {};

    const Taken* find(const RecordId& record, int field) const
    {
        const auto found = named.find({record, field});
        return found == named.end() ? nullptr : &found->second;
    }
    Taken of(const RecordId& record, int field = wholeRecord) const
    {
        if (const Taken* taken = find(record, field))
            return *taken;
        const Taken* taken = find(record, wholeRecord);
        return taken ? *taken : Taken {rest};
    }

    static const Resolution Mine; ///< on top of what is there now, as a new change set
    static const Resolution Theirs; ///< taken back here
};
inline const Resolution Resolution::Mine {Take::Mine};
inline const Resolution Resolution::Theirs {Take::Theirs};

} // namespace mesh
