// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/flow_hand.h"

#include "widgets/lineage/canvas.h"
#include "widgets/lineage/flow_edits.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace mesh {

FlowHand::FlowHand(Session& session, LineageCanvas& canvas, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&canvas, &LineageCanvas::flowDrawn, this, &FlowHand::draw);
    connect(&canvas, &LineageCanvas::deletionRequested, this, &FlowHand::cut);
    connect(&canvas, &LineageCanvas::flowModeChanged, this, [this](bool isDrawing) {
        if (isDrawing)
            m_session.tell(
                tr("Choose where the flow leads: a node under the mouse or by arrow keys and Enter. Esc ends."));
    });
}

void FlowHand::draw(RecordId from, RecordId to)
{
    if (!m_session.isEditable())
        return;
    Result<ChangeSet> changes = drawFlow(m_session.document().mesh(), from, to);
    if (changes)
        m_session.commit(std::move(changes).value());
    else
        m_session.tell(changes.error());
}

void FlowHand::cut(const std::vector<FlowId>& flows)
{
    if (!m_session.isEditable() || flows.empty())
        return;
    m_session.select(std::vector<RecordId>());
    m_session.commit(deleteFlows(m_session.document().mesh(), flows));
}

void FlowHand::addFlowActions(QMenu& menu)
{
    std::vector<FlowId> flows;
    for (const RecordId& record : m_session.selection()) {
        if (record.kind == Kind::Flow)
            flows.push_back(record.as<Kind::Flow>());
    }
    if (flows.empty())
        return;
    QAction* remove = menu.addAction(icon(u"trash"_s), tr("Delete %n flows", nullptr, int(flows.size())), this,
                                     [this, flows] { cut(flows); });
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    remove->setEnabled(m_session.isEditable());
    menu.addSeparator();
}

} // namespace mesh
