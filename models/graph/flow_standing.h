// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

namespace mesh {

/// What is known of a single flow, in the words that screens, graph and review share.

/// A person has said that there is no such flow, or that another one is right in its place. The record stays, so that
/// the next import finds it and does not bring the flow back; it is no lineage any more.
inline bool isRuledOut(const Flow& flow)
{
    return flow.review == FlowReview::Rejected || flow.review == FlowReview::Superseded;
}

/// It came with a file, or an import has seen it since it was drawn: what it says is somebody else's word, which is
/// answered by a review and not written over.
inline bool isImported(const Flow& flow)
{
    return !flow.file.isNull() || !flow.lastSeen.isNull();
}

/// A person drew it.
inline bool isByHand(const Flow& flow)
{
    return flow.file.isNull();
}

/// When an import last said that the flow is there; null where none did.
Instant seenAt(const Mesh& mesh, const Flow& flow);

/// The record of @p kind that @p end is or lies in: a column's dataset, a dataset's product; null where there is none.
RecordId liftedTo(const Mesh& mesh, RecordId end, Kind kind);

} // namespace mesh
