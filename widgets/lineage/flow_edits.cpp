// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/flow_edits.h"

#include "mesh/change_builder.h"
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
} // namespace

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
        if (flow->to == to) {
            return Error {Error::Code::Conflict,
                          FlowEdits::tr("There is a flow from %1 to %2 already.").arg(fromName, toName),
                          {}};
        }
    }
    ChangeSetBuilder changes(mesh);
    Flow flow;
    flow.from = from;
    flow.to = to;
    flow.evidence = FlowEvidence::Declared;
    changes.create(std::move(flow));
    return changes.build(FlowEdits::tr("Draw a flow from %1 to %2").arg(fromName, toName));
}

ChangeSet deleteFlows(const Mesh& mesh, std::span<const FlowId> flows)
{
    std::vector<RecordId> records;
    for (const FlowId flow : flows) {
        if (mesh.find(flow))
            records.push_back(flow);
    }
    ChangeSet changes = planDeletion(mesh, records).cascade;
    if (records.size() == 1) {
        const Flow* flow = mesh.find(records.front().as<Kind::Flow>());
        changes.info.reason
            = FlowEdits::tr("Delete the flow from %1 to %2").arg(titleOf(mesh, flow->from), titleOf(mesh, flow->to));
    } else {
        changes.info.reason = FlowEdits::tr("Delete %n flows", nullptr, int(records.size()));
    }
    return changes;
}

} // namespace mesh
