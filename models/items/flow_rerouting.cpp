// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/flow_rerouting.h"

#include "graph/flow_standing.h"
#include "items/history_model.h"
#include "mesh/naming.h"

#include <QCoreApplication>

#include <set>

namespace mesh {

namespace {

struct ReroutingText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::FlowRerouting)
};

/// The record that an end at @p old is led to, or why there is none.
Rerouting targetFor(const Mesh& mesh, RecordId old, RecordId target)
{
    Rerouting result;
    if (old.kind == target.kind) {
        result.target = target;
    } else if (old.kind == Kind::Column && target.kind == Kind::Dataset) {
        const Column* column = mesh.find(old.as<Kind::Column>());
        for (const Column* other : mesh.referring<&Column::dataset>(target)) {
            if (column && other->path == column->path)
                result.target = other->id;
        }
        if (result.target.isNull()) {
            result.problem = ReroutingText::tr("%1 has no column %2.").arg(titleOf(mesh, target), titleOf(mesh, old));
        }
    } else if (target.kind == Kind::Product || target.kind == Kind::Domain) {
        result.problem = ReroutingText::tr("Its end is of the kind %1. Open %2 to say where in it the flow leads.")
                             .arg(inSentence(kindInfo(old.kind).singular()), titleOf(mesh, target));
    } else {
        result.problem = ReroutingText::tr("Its end is of the kind %1, and %2 is of the kind %3.")
                             .arg(inSentence(kindInfo(old.kind).singular()), titleOf(mesh, target),
                                  inSentence(kindInfo(target.kind).singular()));
    }
    return result;
}

/// The flow between these two, or nullptr.
const Flow* flowBetween(const Mesh& mesh, RecordId from, RecordId to)
{
    for (const Flow* flow : mesh.referring<&Flow::from>(from)) {
        if (flow->to == to)
            return flow;
    }
    return nullptr;
}

/// Why a flow cannot lead between these two; empty where it can.
QString problemOf(const Mesh& mesh, RecordId from, RecordId to)
{
    if (from == to)
        return ReroutingText::tr("A flow cannot lead from a record to itself.");
    const Flow* there = flowBetween(mesh, from, to);
    if (!there)
        return {};
    return isRuledOut(*there)
        ? ReroutingText::tr("That flow was ruled out by %1 on %2.").arg(there->reviewedBy, dateText(there->reviewedAt))
        : ReroutingText::tr("There is a flow from %1 to %2 already.").arg(titleOf(mesh, from), titleOf(mesh, to));
}

} // namespace

std::vector<Rerouting> planRerouting(const Mesh& mesh, std::span<const FlowId> flows, RouteEnd end, RecordId target)
{
    std::vector<Rerouting> plan;
    std::set<std::pair<RecordId, RecordId>> taken; // by those before: two flows must not become one
    for (const FlowId id : flows) {
        const Flow* flow = mesh.find(id);
        if (!flow || isRuledOut(*flow))
            continue;
        const RecordId old = end == RouteEnd::From ? flow->from : flow->to;
        Rerouting each = targetFor(mesh, old, target);
        each.flow = id;
        each.supersedes = isImported(*flow);
        if (each.isPossible()) {
            const std::pair ends
                = end == RouteEnd::From ? std::pair(each.target, flow->to) : std::pair(flow->from, each.target);
            if (each.target == old)
                each.problem = ReroutingText::tr("It ends there already.");
            else
                each.problem = problemOf(mesh, ends.first, ends.second);
            if (each.problem.isEmpty() && !taken.insert(ends).second)
                each.problem = ReroutingText::tr("Another of these flows would be the same one.");
            if (!each.problem.isEmpty())
                each.target = {};
        }
        plan.push_back(std::move(each));
    }
    return plan;
}

ChangeSet rerouteFlows(const Mesh& mesh, std::span<const Rerouting> reroutings, RouteEnd end, RecordId target,
                       const Reviewer& reviewer)
{
    ChangeSetBuilder changes(mesh);
    std::vector<FlowId> moved;
    for (const Rerouting& each : reroutings) {
        const Flow* flow = mesh.find(each.flow);
        if (!flow || !each.isPossible())
            continue;
        moved.push_back(each.flow);
        const auto lead = [&](Flow& led) { (end == RouteEnd::From ? led.from : led.to) = each.target; };
        if (!each.supersedes) {
            changes.edit<Flow>(each.flow, lead);
            continue;
        }
        Flow corrected;
        corrected.from = flow->from;
        corrected.to = flow->to;
        lead(corrected);
        corrected.process = flow->process;
        corrected.transformation = flow->transformation;
        corrected.description = flow->description;
        corrected.masking = flow->masking;
        corrected.evidence = FlowEvidence::Declared;
        const FlowId made = changes.create(std::move(corrected));
        changes.edit<Flow>(each.flow, [&](Flow& old) {
            old.review = FlowReview::Superseded;
            old.reviewReason.clear();
            old.reviewedBy = reviewer.name;
            old.reviewedAt = reviewer.at;
            old.supersededBy = made;
        });
    }
    const QString name = titleOf(mesh, target);
    const QString what = flowsText(mesh, moved);
    return changes.build(end == RouteEnd::From ? ReroutingText::tr("Re-route %1, to come from %2").arg(what, name)
                                               : ReroutingText::tr("Re-route %1, to lead to %2").arg(what, name),
                         moved.size() > 1 ? Origin::BulkEdit : Origin::Edit);
}

} // namespace mesh
