// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/records.h"

namespace mesh {

/// What is known of a single flow, in the words that graph, exports, screens and review share.

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

} // namespace mesh
