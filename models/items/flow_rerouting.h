// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/flow_edits.h"

namespace mesh {

enum class RouteEnd : quint8
{
    From,
    To
};

/// What becomes of one flow whose end is led to another record.
struct Rerouting
{
    FlowId flow;
    RecordId target; ///< null where it cannot go there
    QString problem; ///< why it cannot; translated
    /// It was imported: a corrected flow is declared, and this one is marked as superseded by it.
    bool supersedes = false;

    bool isPossible() const { return !target.isNull(); }
};

/// What becomes of each of @p flows where its @p end is led to @p target. The new end is of the kind of the old one;
/// the flow of a column that is led to a dataset goes to the column of the same path there. In the order of @p flows,
/// without those that are ruled out.
std::vector<Rerouting> planRerouting(const Mesh& mesh, std::span<const FlowId> flows, RouteEnd end, RecordId target);

/// Leads those of @p reroutings that are possible to their targets, as one change set. A flow drawn by hand is changed;
/// for an imported one a corrected flow is declared, so that the next import finds what it knows where it left it.
ChangeSet rerouteFlows(const Mesh& mesh, std::span<const Rerouting> reroutings, RouteEnd end, RecordId target,
                       const Reviewer& reviewer);

} // namespace mesh
