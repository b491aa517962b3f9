// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/flow_edits.h"

#include "graph/flow_standing.h"
#include "items/history_model.h"
#include "mesh/deletion.h"
#include "mesh/naming.h"

#include <QCoreApplication>

namespace mesh {

namespace {

struct FlowEdits
{
    Q_DECLARE_TR_FUNCTIONS(mesh::FlowEdits)
};

bool canHoldFlow(RecordId record)
{
    return record.kind == Kind::Product || record.kind == Kind::Dataset || record.kind == Kind::Column;
}

void review(Flow& flow, FlowReview verdict, const QString& reason, const Reviewer& reviewer)
{
    flow.review = verdict;
    flow.reviewReason = reason;
    flow.reviewedBy = reviewer.name;
    flow.reviewedAt = reviewer.at;
    flow.supersededBy = {};
}

template<typename F>
ChangeSet editEach(const Mesh& mesh, std::span<const FlowId> flows, const QString& reason, F&& edit)
{
    ChangeSetBuilder changes(mesh);
    for (const FlowId id : flows)
        changes.edit<Flow>(id, edit);
    return changes.build(reason, flows.size() > 1 ? Origin::BulkEdit : Origin::Edit);
}

/// Fills what @p kept leaves open with what @p gone says.
void takeOver(Flow& kept, const Flow& gone)
{
    const auto fill = [](auto& field, const auto& value) {
        if (field == std::remove_cvref_t<decltype(value)>())
            field = value;
    };
    fill(kept.process, gone.process);
    fill(kept.transformation, gone.transformation);
    fill(kept.nativeTransformation, gone.nativeTransformation);
    fill(kept.description, gone.description);
    fill(kept.masking, gone.masking);
    if (gone.declassifies.value_or(false) && !kept.declassifies) {
        kept.declassifies = gone.declassifies;
        kept.declassifiedBy = gone.declassifiedBy;
        kept.declassifiedWhy = gone.declassifiedWhy;
        kept.declassifiedUntil = gone.declassifiedUntil;
    }
}

/// Lets everything that refers to @p gone refer to @p kept.
void repoint(ChangeSetBuilder& changes, FlowId gone, FlowId kept)
{
    for (const Reference& reference : changes.mesh().referencesTo(gone)) {
        const RecordView referrer = changes.current(reference.source());
        if (!referrer)
            continue;
        const FieldInfo& field = referrer.info().fields[reference.field];
        if (field.type == FieldType::AnyReference)
            changes.set(reference.source(), reference.field, Value(RecordId(kept)));
        else if (field.type == FieldType::Reference)
            changes.set(reference.source(), reference.field, Value(kept.uuid));
    }
}

/// Only flows that it took the place of know it.
bool isReferredToByFlowsOnly(const Mesh& mesh, FlowId flow)
{
    return std::ranges::all_of(mesh.referencesTo(flow),
                               [](const Reference& reference) { return reference.fromKind == Kind::Flow; });
}

} // namespace

Reviewer reviewerNow(const QString& name)
{
    return {name, Instant::now()};
}

QString flowsText(const Mesh& mesh, std::span<const FlowId> flows)
{
    const Flow* flow = flows.size() == 1 ? mesh.find(flows.front()) : nullptr;
    if (!flow)
        return FlowEdits::tr("%n flows", nullptr, int(flows.size()));
    return FlowEdits::tr("the flow from %1 to %2").arg(titleOf(mesh, flow->from), titleOf(mesh, flow->to));
}

Result<ChangeSet> drawFlow(const Mesh& mesh, RecordId from, RecordId to)
{
    if (!canHoldFlow(from) || from.kind != to.kind || from == to) {
        return Error {
            Error::Code::InvalidArgument,
            FlowEdits::tr(
                "A flow joins two products, two datasets or two columns. Choose a level where both are shown."),
            {}};
    }
    const QString fromName = titleOf(mesh, from);
    const QString toName = titleOf(mesh, to);
    for (const Flow* flow : mesh.referring<&Flow::from>(from)) {
        if (flow->to != to)
            continue;
        if (isRuledOut(*flow)) {
            return Error {
                Error::Code::Conflict,
                FlowEdits::tr("The flow from %1 to %2 was ruled out by %3 on %4. Accept it in \"Reconcile\" to "
                              "bring it back.")
                    .arg(fromName, toName, flow->reviewedBy, dateText(flow->reviewedAt)),
                {}};
        }
        return Error {
            Error::Code::Conflict, FlowEdits::tr("There is a flow from %1 to %2 already.").arg(fromName, toName), {}};
    }
    ChangeSetBuilder changes(mesh);
    Flow flow;
    flow.from = from;
    flow.to = to;
    flow.evidence = FlowEvidence::Declared;
    changes.create(std::move(flow));
    return changes.build(FlowEdits::tr("Draw a flow from %1 to %2").arg(fromName, toName));
}

FlowCut cutFlows(const Mesh& mesh, std::span<const FlowId> flows, const QString& reason, const Reviewer& reviewer)
{
    FlowCut cut;
    std::vector<RecordId> toDelete;
    std::vector<FlowId> toReject;
    std::vector<FlowId> all;
    for (const FlowId id : flows) {
        const Flow* flow = mesh.find(id);
        if (!flow || (isImported(*flow) && isRuledOut(*flow)))
            continue;
        all.push_back(id);
        if (isImported(*flow))
            toReject.push_back(id);
        else
            toDelete.push_back(id);
    }
    cut.deleted = int(toDelete.size());
    cut.rejected = int(toReject.size());
    const DeletionPlan deletion = planDeletion(mesh, toDelete);
    cut.touchesOthers = deletion.cascade.changes.size() > toDelete.size();
    cut.changes = rejectFlows(mesh, toReject, reason, reviewer);
    // Both are of one state, and a flow that is rejected can have been replaced by one that is deleted.
    for (const RecordChange& change : deletion.cascade.changes) {
        const auto same = std::ranges::find(cut.changes.changes, change.record, &RecordChange::record);
        if (same == cut.changes.changes.end())
            cut.changes.changes.push_back(change);
    }
    const QString what = flowsText(mesh, all);
    cut.changes.info.reason = cut.rejected == 0 ? FlowEdits::tr("Delete %1").arg(what)
        : cut.deleted == 0                      ? FlowEdits::tr("Reject %1").arg(what)
                                                : FlowEdits::tr("Cut %1").arg(what);
    cut.changes.info.origin = all.size() > 1 ? Origin::BulkEdit : Origin::Edit;
    return cut;
}

ChangeSet setEvidence(const Mesh& mesh, std::span<const FlowId> flows, FlowEvidence evidence, const Reviewer& reviewer)
{
    return editEach(mesh, flows, FlowEdits::tr("Set %1 to %2").arg(flowsText(mesh, flows), labelOf(evidence)),
                    [&](Flow& flow) {
                        if (flow.evidence == evidence)
                            return;
                        flow.evidence = evidence;
                        if (flow.evidenceBy.isEmpty())
                            flow.evidenceBy = reviewer.name;
                    });
}

ChangeSet acceptFlows(const Mesh& mesh, std::span<const FlowId> flows, const Reviewer& reviewer)
{
    return editEach(mesh, flows, FlowEdits::tr("Accept %1").arg(flowsText(mesh, flows)), [&](Flow& flow) {
        review(flow, FlowReview::Accepted, {}, reviewer);
        flow.evidence = FlowEvidence::Declared;
    });
}

ChangeSet rejectFlows(const Mesh& mesh, std::span<const FlowId> flows, const QString& reason, const Reviewer& reviewer)
{
    return editEach(mesh, flows, FlowEdits::tr("Reject %1").arg(flowsText(mesh, flows)),
                    [&](Flow& flow) { review(flow, FlowReview::Rejected, reason, reviewer); });
}

ChangeSet keepFlows(const Mesh& mesh, std::span<const FlowId> flows, const Reviewer& reviewer)
{
    return editEach(mesh, flows, FlowEdits::tr("Keep %1").arg(flowsText(mesh, flows)), [&](Flow& flow) {
        flow.reviewedBy = reviewer.name;
        flow.reviewedAt = reviewer.at;
        if (!isRuledOut(flow))
            flow.review = FlowReview::Accepted;
    });
}

FlowMerge mergeFlows(const Mesh& mesh, std::span<const ReconcileItem> items, const Reviewer& reviewer)
{
    FlowMerge merge;
    ChangeSetBuilder changes(mesh);
    std::vector<FlowId> merged;
    for (const ReconcileItem& item : items) {
        const Flow* drawn = changes.find(item.flow);
        if (!drawn || item.others.empty())
            continue;
        const bool isCoarser = item.matter == FlowMatter::Covered;
        if (isCoarser && !isReferredToByFlowsOnly(mesh, item.flow)) {
            ++merge.held;
            continue;
        }
        const Flow gone = *drawn;
        for (const FlowId other : item.others) {
            changes.edit<Flow>(other, [&](Flow& flow) {
                flow.evidence = FlowEvidence::Declared;
                review(flow, FlowReview::Accepted, {}, reviewer);
                if (!isCoarser && other == item.others.front())
                    takeOver(flow, gone);
            });
        }
        repoint(changes, item.flow, item.others.front());
        changes.remove(item.flow);
        merged.push_back(item.flow);
    }
    merge.merged = int(merged.size());
    merge.changes = changes.build(FlowEdits::tr("Merge %1 with what was imported").arg(flowsText(mesh, merged)),
                                  merged.size() > 1 ? Origin::BulkEdit : Origin::Edit);
    return merge;
}

} // namespace mesh
