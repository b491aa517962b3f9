// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/level_zoom.h"

#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/diagram_steps.h"
#include "widgets/lineage/exploring/mesh_actions.h"

using namespace Qt::StringLiterals;

namespace mesh {

LevelZoom::LevelZoom(Session& session, DiagramMaker& maker, LineageCanvas& canvas, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_maker(maker)
    , m_action(makePageAction(page, tr("Level follows the zoom"), u"expand"_s,
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)))
{
    m_action->setCheckable(true);
    m_action->setChecked(true);
    connect(&canvas, &LineageCanvas::levelChangeWished, this, &LevelZoom::follow);
}

void LevelZoom::follow(LineageCanvas::LevelStep step, RecordId anchor)
{
    const DiagramSpec& spec = m_maker.spec();
    const int next = int(spec.level) + (step == LineageCanvas::LevelStep::Finer ? 1 : -1);
    // The lineage of a column has its level for good; a picture on its way is waited for.
    if (!m_action->isChecked() || m_maker.isMaking() || !spec.filter.column.isNull() || next < 0
        || next > int(Level::Column))
        return;
    const Level level = Level(next);
    const bool isAll = spec.filter.focus.empty() && spec.filter.pathFrom.isNull();
    if (m_session.shown().count(kindOf(level)) == 0
        || (isAll && m_session.shown().count(kindOf(level)) > mostDiagramNodes))
        return;
    m_maker.navigate(steps::atLevel(spec, level), anchor, DiagramMaker::Change::Level);
}

} // namespace mesh
