// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/reconcile.h"

#include <array>

namespace mesh {

/// One matter of the reconcile queue with the names it is sorted and searched by.
struct ReconcileRow
{
    QString to; ///< "orders", "orders.customer_id"
    QString from;
    ReconcileItem item;

    bool operator==(const ReconcileRow&) const = default;
};
/// By where the flow leads, then where it comes from; the id tells equal names apart.
bool isBefore(const ReconcileRow& a, const ReconcileRow& b);

/// The queue of a snapshot, by matter, each in the order of isBefore().
struct ReconcileQueue
{
    Mesh mesh;
    std::array<std::vector<ReconcileRow>, flowMatterCount> rows;

    std::size_t toDecide() const; ///< without those that agree
};

/// Any thread; incomplete where it is cancelled.
ReconcileQueue makeReconcileQueue(const Mesh& mesh, const Progress& progress = Progress());

/// What is known of the matter in one line: "Drawn by hand, seen by no import".
QString matterText(const Mesh& mesh, const ReconcileItem& item);
QString matterLabel(FlowMatter matter); ///< of a group: "Drawn, never observed"
QString matterExplanation(FlowMatter matter); ///< what the group is and what can be done

} // namespace mesh
