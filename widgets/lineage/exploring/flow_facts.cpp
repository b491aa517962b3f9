// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/flow_facts.h"

#include "items/words.h"
#include "mesh/naming.h"

#include <QCoreApplication>

namespace mesh {

namespace {
struct FlowText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::FlowFacts)
};

/// "customers.email": a column alone would not say of what.
QString endText(const Mesh& mesh, RecordId end)
{
    const QString title = titleOf(mesh, end);
    const Column* column = mesh.find(end.as<Kind::Column>());
    return column ? QStringLiteral("%1.%2").arg(titleOf(mesh, column->dataset), title) : title;
}

QString evidenceText(const Flow& flow, Instant now)
{
    const QString evidence = labelOf(flow.evidence);
    const QString by = flow.evidenceBy;
    QStringList parts;
    if (!evidence.isEmpty() && !by.isEmpty())
        //: how a flow is known, and from whom
        parts << FlowText::tr("%1 by %2").arg(evidence, by);
    else if (!evidence.isEmpty() || !by.isEmpty())
        parts << (evidence.isEmpty() ? by : evidence);
    if (!flow.lastSeen.isNull())
        parts << FlowText::tr("last seen %1").arg(momentText(flow.lastSeen, now));
    return parts.join(QStringLiteral(", "));
}

} // namespace

FlowFacts factsOf(const Mesh& mesh, FlowId id, Instant now)
{
    FlowFacts facts;
    const Flow* flow = mesh.find(id);
    if (!flow)
        return facts;
    facts.from = endText(mesh, flow->from);
    facts.to = endText(mesh, flow->to);
    const auto add = [&](const QString& caption, const QString& text) {
        if (!text.isEmpty())
            facts.lines.push_back({caption, text});
    };
    const Process* process = mesh.find(flow->process);
    if (process) {
        add(FlowText::tr("Process"),
            process->schedule.isEmpty() ? process->name
                                        //: a process and its schedule
                                        : FlowText::tr("%1 (%2)").arg(process->name, process->schedule));
    }
    const QString transformation = labelOf(flow->transformation);
    add(FlowText::tr("Transformation"), transformation.isEmpty() ? flow->nativeTransformation : transformation);
    add(FlowText::tr("Description"), flow->description);
    if (flow->masking.has_value())
        add(FlowText::tr("Masked"), *flow->masking ? FlowText::tr("Yes") : FlowText::tr("No"));
    add(FlowText::tr("Evidence"), evidenceText(*flow, now));
    if (flow->review != FlowReview::Unset) {
        //: what a review said of a flow: "Rejected by ana"
        const QString verdict = FlowText::tr("%1 by %2").arg(labelOf(flow->review), flow->reviewedBy);
        add(FlowText::tr("Review"),
            flow->reviewReason.isEmpty() ? verdict
                                         //: a verdict and its reason
                                         : FlowText::tr("%1: %2").arg(verdict, flow->reviewReason));
    }
    if (flow->declassifies.value_or(false)) {
        const QString until = dateText(flow->declassifiedUntil);
        add(FlowText::tr("Declassifies"),
            until.isEmpty() ? flow->declassifiedWhy
                            //: the reason of a declassification and the day it ends
                            : FlowText::tr("%1 until %2").arg(flow->declassifiedWhy, until));
    }
    // What was written for this very flow says more than the query of the whole process.
    if (!transformation.isEmpty() && !flow->nativeTransformation.isEmpty())
        facts.code = flow->nativeTransformation;
    else if (process)
        facts.code = process->sql;
    return facts;
}

} // namespace mesh
