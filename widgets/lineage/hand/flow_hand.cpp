// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/hand/flow_hand.h"

#include "graph/flow_standing.h"
#include "items/words.h"
#include "mesh/naming.h"
#include "widgets/common/dialog_service.h"
#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/hand/dataset_drag.h"
#include "widgets/lineage/hand/dataset_move_dialog.h"
#include "widgets/lineage/hand/flow_choice_dialog.h"
#include "widgets/lineage/hand/flow_reason_dialog.h"
#include "widgets/lineage/hand/rerouting.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr std::size_t mostAcceptedUnasked = 50; ///< flows

/// Whether a line would stay without these flows.
bool isInContract(const LineageScene& scene, std::vector<FlowId> flows)
{
    std::ranges::sort(flows); // there may be a thousand of them, and a hundred thousand lines
    for (LineageScene::Index edge = 0; edge < scene.edgeCount(); ++edge) {
        const std::span<const FlowId> own(scene.flow.data() + scene.flowStart[edge],
                                          scene.flowStart[edge + 1] - scene.flowStart[edge]);
        const auto isCut = [&](const FlowId& flow) { return std::ranges::binary_search(flows, flow); };
        if (!own.empty() && scene.flowCount[edge] > own.size() && std::ranges::all_of(own, isCut))
            return true;
    }
    return false;
}

std::vector<FlowId> flowsOf(const std::vector<RecordId>& records)
{
    std::vector<FlowId> flows;
    for (const RecordId& record : records) {
        if (record.kind == Kind::Flow)
            flows.push_back(record.as<Kind::Flow>());
    }
    return flows;
}

/// The reason that all of them were ruled out for; empty where they differ.
QString reasonOf(const Mesh& mesh, const std::vector<FlowId>& flows)
{
    QString reason;
    for (const FlowId id : flows) {
        const Flow* flow = mesh.find(id);
        if (!flow || (!reason.isEmpty() && flow->reviewReason != reason))
            return {};
        reason = flow->reviewReason;
    }
    return reason;
}

} // namespace

FlowHand::FlowHand(Session& session, LineageCanvas& canvas, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_canvas(canvas)
    , m_page(page)
    , m_rerouting(new ReroutingTool(session, canvas, this))
    , m_drag(new DatasetDrag(session, canvas, this))
{
    canvas.addTool(m_rerouting);
    canvas.addTool(m_drag);
    connect(&canvas, &LineageCanvas::flowDrawn, this, &FlowHand::draw);
    connect(&canvas, &LineageCanvas::deletionRequested, this, &FlowHand::cut);
    connect(&canvas, &LineageCanvas::flowModeChanged, this, [this](bool isDrawing) {
        if (isDrawing)
            m_session.tell(tr("Choose where the flow leads: click a node, or type its name or use the arrow keys, then "
                              "Enter. Esc ends."));
    });
    connect(&canvas, &LineageCanvas::contractEdgeClicked, this, [this](RecordId from, RecordId to) {
        m_session.tell(tr("That data flows from %1 to %2 is said by a contract alone: a port of one names that of the "
                          "other. Change the port, and the line goes.")
                           .arg(titleOf(mesh(), from), titleOf(mesh(), to)));
    });
    connect(&canvas, &LineageCanvas::flowAimed, this, [this](RecordId to, const QString& typed) {
        const QString name = titleOf(mesh(), to);
        m_session.tell(typed.isEmpty() ? tr("Enter draws the flow to %1.").arg(name)
                                       : tr("\"%1\" is %2: Enter draws the flow to it.").arg(typed, name));
    });
    connect(m_rerouting, &ReroutingTool::routed, this, &FlowHand::reroute);
    connect(m_drag, &DatasetDrag::dropped, this, &FlowHand::moveDatasets);
    const auto tell = [this](const QString& why) { m_session.tell(why, Tone::Warn); };
    connect(m_rerouting, &ReroutingTool::refused, this, tell);
    connect(m_drag, &DatasetDrag::refused, this, tell);
}

const Mesh& FlowHand::mesh() const
{
    return m_session.document().mesh();
}

Reviewer FlowHand::reviewer() const
{
    return reviewerNow(m_session.document().user());
}

void FlowHand::commit(ChangeSet changes)
{
    if (m_session.isEditable() && !changes.isEmpty())
        m_session.commit(std::move(changes));
}

void FlowHand::draw(RecordId from, RecordId to)
{
    if (!m_session.isEditable())
        return;
    Result<ChangeSet> changes = drawFlow(mesh(), from, to);
    if (changes)
        m_session.commit(std::move(changes).value());
    else
        m_session.tell(changes.error());
}

void FlowHand::cut(const std::vector<FlowId>& flows)
{
    if (!m_session.isEditable() || flows.empty())
        return;
    FlowCut cut = cutFlows(mesh(), flows, {}, reviewer());
    if (cut.changes.isEmpty()) {
        m_session.tell(tr("They are ruled out already. Nothing of them is lost, so that the next import knows."));
        return;
    }
    if (cut.rejected > 0) {
        QString explanation = cut.deleted == 0
            ? tr("Imported flows are rejected, not deleted: deleted ones would come back with the next import. They "
                 "stay on request, with your reason.")
            : tr("Drawn flows are deleted. Imported ones (%n) are rejected, because the next import would bring them "
                 "back.",
                 nullptr, cut.rejected);
        if (isInContract(m_canvas.scene(), flows))
            explanation = tr("%1 The line stays: a contract says as well that data flows there.").arg(explanation);
        askWhy([this, flows,
                by = reviewer()](const QString& reason) { return cutFlows(mesh(), flows, reason, by).changes; },
               tr("Cut %1?").arg(flowsText(mesh(), flows)), explanation,
               tr("Cut %1").arg(countText(Kind::Flow, cut.deleted + cut.rejected)), reasonOf(mesh(), flows));
        return;
    }
    if (cut.deleted > 1 || cut.touchesOthers) {
        ChangeDialog::Texts texts;
        texts.title = tr("Delete %1?").arg(flowsText(mesh(), flows));
        texts.explanation = cut.touchesOthers
            ? tr("What is part of them goes with them, and what mentions them is cleared. Undo brings it back.")
            : tr("Nothing else refers to them. Undo brings them back.");
        texts.confirm = tr("Delete %1").arg(countText(Kind::Flow, cut.deleted));
        texts.isDestructive = true;
        (new ChangeDialog(m_session, std::move(cut.changes), texts, m_page))->open();
        return;
    }
    m_session.select(std::vector<RecordId>());
    commit(std::move(cut.changes));
}

void FlowHand::askWhy(std::function<ChangeSet(const QString&)> plan, const QString& title, const QString& explanation,
                      const QString& confirm, const QString& reason)
{
    ChangeDialog::Texts texts;
    texts.title = title;
    texts.explanation = explanation;
    texts.confirm = confirm;
    (new FlowReasonDialog(m_session, std::move(plan), texts, reason, m_page))->open();
}

void FlowHand::reroute(const std::vector<FlowId>& flows, RouteEnd end, RecordId target)
{
    if (!m_session.isEditable())
        return;
    std::vector<Rerouting> plan = planRerouting(mesh(), flows, end, target);
    if (plan.size() != 1) {
        if (!plan.empty())
            (new FlowChoiceDialog(m_session, std::move(plan), end, target, m_page))->open();
        return;
    }
    if (!plan.front().isPossible()) {
        m_session.tell(plan.front().problem, Tone::Warn);
        return;
    }
    if (plan.front().supersedes) {
        const Flow& flow = *mesh().find(plan.front().flow);
        Question question;
        question.title = tr("Declare a corrected flow?");
        question.text = tr("An import says that %1 flows to %2, and that is not written over. A corrected flow is "
                           "declared, and the imported one is kept as superseded, so that the next import leaves it "
                           "alone.")
                            .arg(titleOf(mesh(), flow.from), titleOf(mesh(), flow.to));
        question.confirmLabel = tr("Declare and supersede");
        if (m_session.dialogs().ask(m_page, question) != Answer::Confirm)
            return;
    }
    commit(rerouteFlows(mesh(), plan, end, target, reviewer()));
}

void FlowHand::beginRerouting(const std::vector<FlowId>& flows, RouteEnd end)
{
    if (!m_rerouting->begin(flows, end)) {
        m_session.tell(tr("Show the flow on the canvas first."), Tone::Warn);
        return;
    }
    m_session.tell(end == RouteEnd::From
                       ? tr("Choose where the flow comes from: by arrow keys and Enter, or by a click. Esc ends.")
                       : tr("Choose where the flow leads: by arrow keys and Enter, or by a click. Esc ends."));
}

void FlowHand::setEvidence(const std::vector<FlowId>& flows, FlowEvidence evidence)
{
    commit(mesh::setEvidence(mesh(), flows, evidence, reviewer()));
}

void FlowHand::accept(const std::vector<FlowId>& flows)
{
    // One key on the head of a group reaches all of it.
    if (flows.size() > mostAcceptedUnasked) {
        const Answer answer = m_session.dialogs().ask(
            m_page,
            {.title = tr("Accept %n flows?", nullptr, int(flows.size())),
             .text = tr("They count as declared from now on. It is one change, and one undo takes it back."),
             .details = {},
             .confirmLabel = tr("Accept all"),
             .alternativeLabel = {},
             .cancelLabel = {},
             .isDestructive = false});
        if (answer != Answer::Confirm)
            return;
    }
    commit(acceptFlows(mesh(), flows, reviewer()));
}

void FlowHand::keep(const std::vector<FlowId>& flows)
{
    commit(keepFlows(mesh(), flows, reviewer()));
}

void FlowHand::reject(const std::vector<FlowId>& flows)
{
    if (!m_session.isEditable() || flows.empty())
        return;
    askWhy([this, flows, by = reviewer()](const QString& reason) { return rejectFlows(mesh(), flows, reason, by); },
           tr("Reject %1?").arg(flowsText(mesh(), flows)),
           tr("Rejected flows are no lineage any more. They are kept with your reason, shown on request, and the next "
              "import does not bring them back."),
           tr("Reject %1").arg(countText(Kind::Flow, qint64(flows.size()))), reasonOf(mesh(), flows));
}

void FlowHand::merge(const std::vector<ReconcileItem>& items)
{
    FlowMerge merge = mergeFlows(mesh(), items, reviewer());
    if (merge.held > 0)
        m_session.tell(
            tr("%n flows were left as they are, because something else refers to them.", nullptr, merge.held),
            Tone::Warn);
    commit(std::move(merge.changes));
}

void FlowHand::moveDatasets(const std::vector<DatasetId>& datasets, ProductId product)
{
    if (m_session.isEditable() && !datasets.empty())
        (new DatasetMoveDialog(m_session, datasets, product, m_page))->open();
}

void FlowHand::addEvidence(QMenu& menu, const std::vector<FlowId>& flows)
{
    QMenu* choices = menu.addMenu(icon(u"eye"_s), tr("How it is known"));
    choices->setEnabled(m_session.isEditable());
    for (const FlowEvidence evidence : {FlowEvidence::Declared, FlowEvidence::Observed, FlowEvidence::Inferred}) {
        QAction* action
            = choices->addAction(labelOf(evidence), this, [this, flows, evidence] { setEvidence(flows, evidence); });
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(flows, [&](FlowId id) {
            const Flow* flow = mesh().find(id);
            return flow && flow->evidence == evidence;
        }));
    }
}

void FlowHand::addFlowActions(QMenu& menu)
{
    const std::vector<FlowId> flows = flowsOf(m_session.selection());
    if (flows.empty())
        return;
    const bool isEditable = m_session.isEditable();
    const bool hasRuledOut = std::ranges::any_of(flows, [this](FlowId id) {
        const Flow* flow = mesh().find(id);
        return flow && isRuledOut(*flow);
    });
    const auto add = [&](const QString& iconName, const QString& text, auto&& does) {
        QAction* action = menu.addAction(icon(iconName), text, this, does);
        action->setEnabled(isEditable);
        return action;
    };
    add(u"upstream"_s, tr("Re-route from…"), [this, flows] { beginRerouting(flows, RouteEnd::From); });
    add(u"downstream"_s, tr("Re-route to…"), [this, flows] { beginRerouting(flows, RouteEnd::To); });
    addEvidence(menu, flows);
    menu.addSeparator();
    add(u"check"_s, hasRuledOut ? tr("Accept after all") : tr("Accept"), [this, flows] { accept(flows); });
    add(u"close"_s, tr("Reject…"), [this, flows] { reject(flows); });
    add(u"trash"_s, tr("Cut %n flows", nullptr, int(flows.size())), [this, flows] {
        cut(flows);
    })->setShortcut(QKeySequence(Qt::Key_Delete));
}

void FlowHand::addDatasetActions(QMenu& menu)
{
    std::vector<DatasetId> datasets;
    for (const RecordId& record : m_session.selection()) {
        if (record.kind == Kind::Dataset)
            datasets.push_back(record.as<Kind::Dataset>());
    }
    if (datasets.empty() || !m_session.isEditable())
        return;
    menu.addAction(icon(u"product"_s), tr("Move to product…"), this, [this, datasets] { moveDatasets(datasets, {}); });
}

} // namespace mesh
