// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/reconcile_rows.h"

#include "items/history_model.h"
#include "items/words.h"
#include "mesh/naming.h"

#include <QCoreApplication>

namespace mesh {

namespace {

struct ReconcileText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Reconcile)
};

QString endName(const Mesh& mesh, RecordId end)
{
    const Column* column = mesh.find(end.as<Kind::Column>());
    return column ? QString(titleOf(mesh, column->dataset) % u'.' % titleOf(mesh, end)) : titleOf(mesh, end);
}

/// "observed by OpenLineage, last seen 3 Nov 2026, 14:05"
QString knownBy(const Flow& flow)
{
    const QString evidence
        = flow.evidence == FlowEvidence::Unset ? ReconcileText::tr("Imported") : labelOf(flow.evidence);
    //: "Observed by OpenLineage"
    QString text = flow.evidenceBy.isEmpty() ? evidence : ReconcileText::tr("%1 by %2").arg(evidence, flow.evidenceBy);
    if (!flow.lastSeen.isNull())
        text = ReconcileText::tr("%1, last seen %2").arg(text, dateText(flow.lastSeen));
    return text;
}

} // namespace

bool isBefore(const ReconcileRow& a, const ReconcileRow& b)
{
    if (const int order = QString::compare(a.to, b.to, Qt::CaseInsensitive); order != 0)
        return order < 0;
    if (const int order = QString::compare(a.from, b.from, Qt::CaseInsensitive); order != 0)
        return order < 0;
    return a.item.flow < b.item.flow;
}

std::size_t ReconcileQueue::toDecide() const
{
    std::size_t count = 0;
    for (int matter = 0; matter < flowMatterCount; ++matter) {
        if (FlowMatter(matter) != FlowMatter::Agreeing)
            count += rows[std::size_t(matter)].size();
    }
    return count;
}

ReconcileQueue makeReconcileQueue(const Mesh& mesh, const Progress& progress)
{
    ReconcileQueue queue;
    queue.mesh = mesh;
    constexpr std::size_t oftenEnough = 4096;
    std::size_t made = 0;
    for (ReconcileItem& item : reconcile(mesh, progress)) {
        if (++made % oftenEnough == 0 && progress.isCancelled())
            return queue;
        const Flow& flow = *mesh.find(item.flow);
        queue.rows[std::size_t(item.matter)].push_back(
            {endName(mesh, flow.to), endName(mesh, flow.from), std::move(item)});
    }
    for (auto& rows : queue.rows)
        std::ranges::sort(rows, isBefore);
    return queue;
}

QString matterLabel(FlowMatter matter)
{
    switch (matter) {
    case FlowMatter::CameBack:
        return ReconcileText::tr("Rejected, but seen again");
    case FlowMatter::Missing:
        return ReconcileText::tr("No longer in the latest import");
    case FlowMatter::Covered:
        return ReconcileText::tr("Drawn, now known in detail");
    case FlowMatter::Undeclared:
        return ReconcileText::tr("Observed, not declared");
    case FlowMatter::Unobserved:
        return ReconcileText::tr("Drawn, never observed");
    case FlowMatter::Agreeing:
        return ReconcileText::tr("Declared and observed");
    }
    Q_UNREACHABLE();
}

QString matterExplanation(FlowMatter matter)
{
    switch (matter) {
    case FlowMatter::CameBack:
        return ReconcileText::tr("Somebody ruled these flows out, and an import has seen them since. Accept them after "
                                 "all, or keep them out.");
    case FlowMatter::Missing:
        return ReconcileText::tr("The latest import of their source no longer shows these flows. Accept or keep those "
                                 "that are still right, reject the others.");
    case FlowMatter::Covered:
        return ReconcileText::tr("These were drawn between datasets or products, and imports now know which of their "
                                 "parts are joined. Merge lets the imported flows take their place.");
    case FlowMatter::Undeclared:
        return ReconcileText::tr("Imports show these flows, and nobody has declared them. Accept declares them, Keep "
                                 "leaves them as observed.");
    case FlowMatter::Unobserved:
        return ReconcileText::tr("These were drawn by hand, and no import has seen them. Accept those that are right "
                                 "all the same.");
    case FlowMatter::Agreeing:
        return ReconcileText::tr("Declared and seen by an import. Where there are two records of one flow, Merge makes "
                                 "one of them.");
    }
    Q_UNREACHABLE();
}

QString matterText(const Mesh& mesh, const ReconcileItem& item)
{
    const Flow* flow = mesh.find(item.flow);
    if (!flow)
        return {};
    const int others = int(item.others.size());
    switch (item.matter) {
    case FlowMatter::CameBack: {
        const QString verdict = ReconcileText::tr("%1 by %2 on %3")
                                    .arg(labelOf(flow->review), flow->reviewedBy, dateText(flow->reviewedAt));
        //: a verdict and its reason
        return flow->reviewReason.isEmpty() ? verdict
                                            : ReconcileText::tr("%1: %2").arg(verdict, shortened(flow->reviewReason));
    }
    case FlowMatter::Missing:
        return ReconcileText::tr("%1, missing since %2").arg(knownBy(*flow), dateText(flow->missingSince));
    case FlowMatter::Covered:
        return ReconcileText::tr("Drawn by hand, %n imported flows inside", nullptr, others);
    case FlowMatter::Undeclared:
        return knownBy(*flow);
    case FlowMatter::Unobserved:
        return ReconcileText::tr("Drawn by hand, seen by no import");
    case FlowMatter::Agreeing:
        return others > 0 ? ReconcileText::tr("Drawn by hand, and %n imported ones", nullptr, others) : knownBy(*flow);
    }
    Q_UNREACHABLE();
}

} // namespace mesh
