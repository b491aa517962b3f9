// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "mesh/mesh.h"

namespace mesh {

/// What a person has to decide about a flow, the most urgent first.
enum class FlowMatter : quint8
{
    CameBack, ///< ruled out, and an import has seen it since
    Missing, ///< the latest import of its source no longer has it
    Covered, ///< drawn by hand between datasets or products whose parts are known to be joined by imported flows
    Undeclared, ///< observed or inferred, declared by nobody
    Unobserved, ///< drawn by hand, seen by no import
    Agreeing, ///< declared and seen: nothing to decide, but two records of it can become one
};
inline constexpr int flowMatterCount = 6;

struct ReconcileItem
{
    FlowMatter matter = FlowMatter::Agreeing;
    FlowId flow; ///< the one to decide on
    /// Agreeing: the imported ones between the same ends. Covered: the finer ones that cover it. In the order of ids.
    std::vector<FlowId> others;

    bool operator==(const ReconcileItem&) const = default;
};

/// Holds the flows that people drew beside those that were imported, and lists what there is to decide, in the order of
/// the flows' ids. What a person has accepted or kept is not asked again until an import says something new of it.
/// A pure function of the snapshot, on any thread; empty where it is cancelled. Cost: linear in the flows, with two
/// hash tables of their ends.
///
/// Terms: a flow *covers* a coarser one where both its ends lie in the ends of that one. An undeclared flow that a
/// declared one between the same ends, or a coarser one, stands for is no matter of its own. Of two declared flows
/// between the same ends the one drawn by hand is asked about. Left out: whether two processes move the same data.
std::vector<ReconcileItem> reconcile(const Mesh& mesh, const Progress& progress = Progress());

} // namespace mesh
