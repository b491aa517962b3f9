// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/resolving.h"

namespace mesh {

/// What a person is asked about one line of a conflict.
enum class ConflictQuestion : quint8
{
    None, ///< nothing that can be chosen on its own
    Value, ///< whose value the field gets
    Restore, ///< deleted there, changed here: whether it comes back
    Delete, ///< deleted here, changed there: whether it goes
    Record, ///< whether what was done to the record goes out again
};

/// One thing that stands in the way of a change set: a field, or a record as a whole.
struct ConflictLine
{
    using Key = std::pair<RecordId, int>;

    RecordId record; ///< null where this program does not know its kind
    QString title;
    int fieldIndex = Resolution::wholeRecord;
    QString field; ///< label; empty where the record as a whole is meant
    Value mineValue;
    Value theirsValue;
    QString base; ///< what I had changed, in words
    QString mine;
    QString theirs;
    QString by; ///< login of who wrote theirs
    Instant at; ///< when
    qint64 commit = 0; ///< that wrote theirs; 0 where nobody said
    QString sentence; ///< why
    ConflictQuestion question = ConflictQuestion::None;
    int group = 0; ///< lines of one number are chosen together
    bool isGuarded = false; ///< because they make sense only together

    Key key() const { return {record, fieldIndex}; }
    const FieldInfo* info() const; ///< nullptr where the record as a whole is meant
};

/// What stands in the way of @p stuck, with the values in the words of the editors; also what was overtaken since the
/// shared mesh answered. @p mesh gives names.
std::vector<ConflictLine> conflictLines(const StuckSet& stuck, const Mesh& mesh);

} // namespace mesh
