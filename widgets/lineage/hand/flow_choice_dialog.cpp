// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/hand/flow_choice_dialog.h"

#include "items/words.h"
#include "mesh/naming.h"
#include "widgets/session/session.h"
#include "widgets/theme/variants.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int mostRowsHigh = 6;

ChangeDialog::Texts textsFor(const Mesh& mesh, RouteEnd end, RecordId target)
{
    const QString name = titleOf(mesh, target);
    ChangeDialog::Texts texts;
    texts.title = end == RouteEnd::From ? FlowChoiceDialog::tr("Re-route flows to come from %1").arg(name)
                                        : FlowChoiceDialog::tr("Re-route flows to lead to %1").arg(name);
    texts.confirm = FlowChoiceDialog::tr("Re-route");
    return texts;
}
} // namespace

FlowChoiceDialog::FlowChoiceDialog(Session& session, std::vector<Rerouting> reroutings, RouteEnd end, RecordId target,
                                   QWidget* parent)
    : ChangeDialog(session, {}, textsFor(session.document().mesh(), end, target), parent)
    , m_reroutings(std::move(reroutings))
    , m_end(end)
    , m_target(target)
    , m_reviewer(reviewerNow(session.document().user()))
    , m_list(new QListWidget)
{
    setObjectName(u"flowChoice"_s);
    m_list->setObjectName(u"flowChoices"_s);
    m_list->setAccessibleName(tr("Flows to re-route"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    setCompact(m_list, true);
    questions()->addWidget(m_list);
    fill();
    connect(m_list, &QListWidget::itemChanged, this, &FlowChoiceDialog::refresh);
    m_list->setFocus();
    refresh();
}

void FlowChoiceDialog::fill()
{
    const Mesh& mesh = session().document().mesh();
    const bool hasDrawn = std::ranges::any_of(
        m_reroutings, [](const Rerouting& each) { return each.isPossible() && !each.supersedes; });
    for (const Rerouting& each : m_reroutings) {
        const Flow& flow = *mesh.find(each.flow);
        const QString what = !each.isPossible() ? each.problem
            : each.supersedes                   ? tr("imported: stays as superseded, and a corrected flow is declared")
                                                : tr("drawn by hand");
        //: a flow: from where, to where, and what becomes of it
        auto* item = new QListWidgetItem(tr("%1 → %2 (%3)").arg(titleOf(mesh, flow.from), titleOf(mesh, flow.to), what),
                                         m_list);
        item->setToolTip(item->text());
        item->setFlags(each.isPossible() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                         : Qt::ItemIsSelectable);
        const bool isChosen = each.isPossible() && (!each.supersedes || !hasDrawn);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = std::min(m_list->count(), mostRowsHigh);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 4);
}

void FlowChoiceDialog::refresh()
{
    std::vector<Rerouting> chosen;
    int superseded = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const Rerouting& each = m_reroutings[std::size_t(row)];
        if (m_list->item(row)->checkState() != Qt::Checked || !each.isPossible())
            continue;
        chosen.push_back(each);
        superseded += each.supersedes ? 1 : 0;
    }
    setChangeSet(rerouteFlows(session().document().mesh(), chosen, m_end, m_target, m_reviewer));
    setConfirmText(tr("Re-route %1").arg(countText(Kind::Flow, qint64(chosen.size()))));
    setExplanation(superseded == 0
                       ? tr("The connection stands for several flows. Choose which ones are led elsewhere.")
                       : tr("What an import has seen is not written over: imported flows are marked as superseded by "
                            "the ones you declare, and the next import leaves that alone."));
}

} // namespace mesh
