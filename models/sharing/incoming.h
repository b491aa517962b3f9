// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/rebasing.h"
#include "sharing/shared_mesh.h"
#include "storage/share_store.h"

#include <unordered_map>

namespace mesh {

/// What our open change sets make of a record, in the order in which they were made.
using Overlay = std::unordered_map<RecordId, std::vector<RecordChange>>;

/// The overlay of a workspace. What the shared mesh accepted up to @p passed is in it already, and not here.
Result<Overlay> readOverlay(SqlConnection& connection, qint64 passed);

/// How a workspace takes in what was pulled.
struct Incoming
{
    ChangeSet changes; ///< from the snapshot to what the shared mesh has with our open change sets on top
    std::vector<std::pair<RecordId, BaseImage>> images; ///< of records that our open change sets touch
};

/// Works out what @p pulled changes in @p mesh. Records that our open change sets touch show these on top of what
/// arrived; everything else becomes what the shared mesh has. Where all records were pulled, those that are neither
/// there nor in the overlay go.
Result<Incoming> incomingOf(const Mesh& mesh, const Pulled& pulled, const Overlay& overlay);

/// The change from @p mesh to the record with @p image below and @p open on top; nullopt where there is none. Without
/// an image the shared mesh has no such record.
Result<std::optional<RecordChange>> changeTo(const Mesh& mesh, const RecordId& record, const BaseImage& image,
                                             const std::vector<RecordChange>& open);

/// The change from @p mesh to the record with these values; nullopt where there is none.
std::optional<RecordChange> changeTo(const Mesh& mesh, const RecordId& record, RecordValues target);

/// Writes down that the workspace has read all of @p pulled. Runs in the transaction of incoming.changes.
Status recordPull(SqlConnection& connection, const Pulled& pulled, const Incoming& incoming, Instant now);

} // namespace mesh
