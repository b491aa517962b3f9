// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "sharing/resolution.h"
#include "storage/share_store.h"

namespace mesh {

/// The values of a record's fields in the order of its kind; nullopt where there is no such record.
using RecordValues = std::optional<std::vector<Value>>;

Result<RecordValues> valuesOf(Kind kind, const BaseImage& image);
RecordValues valuesOf(const RecordView& record);

/// The change that leads from @p before to @p after; nullopt where there is none.
std::optional<RecordChange> changeBetween(const RecordId& record, const RecordValues& before, RecordValues after);

/// A change as it goes out: with the guarded fields beside it that it leaves alone, and what these were.
struct OpenChange
{
    RecordChange change;
    std::vector<FieldChange> guards; ///< `before` and `after` are equal
};
/// What sharedChanges() wrote. Fails as changesFromShared() does.
Result<std::vector<OpenChange>> openChanges(const QJsonArray& content);

/// Shows an open change on top of @p values. An update of what is no longer there shows nothing: its change set becomes
/// a conflict.
void putOnTop(const RecordChange& change, RecordValues& values);

/// Where others were faster than a change.
struct Overtaken
{
    bool isWhole = false; ///< the record as a whole: deleted here or there, or created twice
    std::vector<int> fields {}; ///< indices, sorted

    bool isEmpty() const { return !isWhole && fields.empty(); }
    bool operator==(const Overtaken&) const = default;
};
/// What the shared mesh would name as a conflict if it had @p present and got @p open: the rules of mesh.push_merge().
Overtaken overtakenBy(const OpenChange& open, const RecordValues& present);

/// @p change as if it had been made on what is there now, as far as @p resolution lets it; nullopt where nothing of it
/// is left. @p removed is what a record that is not there any more was, which brings it back.
std::optional<RecordChange> rebased(const RecordChange& change, const RecordValues& present,
                                    const RecordValues& removed, const Resolution& resolution);

} // namespace mesh
