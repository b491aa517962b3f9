// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/reconcile.h"
#include "mesh/change_builder.h"

#include <span>

namespace mesh {

/// What the hand does to flows, as change sets with their sentence. What an import has said of a flow is never written
/// over: it is answered by a review, which the next import leaves alone.

/// Who reviews, and when.
struct Reviewer
{
    QString name;
    Instant at;
};

/// Draws a declared flow between two records. Fails with InvalidArgument where they cannot be joined (domains,
/// different kinds) and with Conflict where the flow is there already, also as one that was ruled out.
Result<ChangeSet> drawFlow(const Mesh& mesh, RecordId from, RecordId to);

/// What cutting flows does: those drawn by hand are deleted with what is part of them, imported ones are rejected with
/// a reason, because the next import would bring them back.
struct FlowCut
{
    ChangeSet changes;
    int deleted = 0;
    int rejected = 0;
    bool touchesOthers = false; ///< more than the flows themselves changes
};
FlowCut cutFlows(const Mesh& mesh, std::span<const FlowId> flows, const QString& reason, const Reviewer& reviewer);

/// Says how flows are known. Who says so stands in "evidence from" where nobody did before.
ChangeSet setEvidence(const Mesh& mesh, std::span<const FlowId> flows, FlowEvidence evidence, const Reviewer& reviewer);

/// The flow is right: it is declared from now on, and takes part in the lineage again where it was ruled out.
ChangeSet acceptFlows(const Mesh& mesh, std::span<const FlowId> flows, const Reviewer& reviewer);
/// There is no such flow, whatever imports say.
ChangeSet rejectFlows(const Mesh& mesh, std::span<const FlowId> flows, const QString& reason, const Reviewer& reviewer);
/// It stays as it is, ruled out or not, and is not asked about until an import says something new.
ChangeSet keepFlows(const Mesh& mesh, std::span<const FlowId> flows, const Reviewer& reviewer);

/// Makes one of what a person drew and what imports found: the imported flows become declared and take over what only
/// the drawn one says; the drawn one goes. Items with nothing to merge are left out, and so is a coarser flow that
/// others than flows refer to.
struct FlowMerge
{
    ChangeSet changes;
    int merged = 0;
    int held = 0; ///< left as they are, because something refers to them
};
FlowMerge mergeFlows(const Mesh& mesh, std::span<const ReconcileItem> items, const Reviewer& reviewer);

/// "the flow from Orders to Segments", "12 flows": as the object of a sentence.
QString flowsText(const Mesh& mesh, std::span<const FlowId> flows);
/// The user name and today, for a review made now.
Reviewer reviewerNow(const QString& name);

} // namespace mesh
