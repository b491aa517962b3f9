// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/tracing.h"

#include "graph/walks.h"
#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/exploring/diagram_maker.h"

namespace mesh {

Tracing::Tracing(Session& session, const DiagramMaker& maker, LineageCanvas& canvas, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_maker(maker)
    , m_canvas(canvas)
{
}

bool Tracing::isActive() const
{
    return m_canvas.trace().isActive();
}

void Tracing::toggle()
{
    const LineageGraph* graph = m_maker.graph();
    if (isActive() || !graph) {
        clear();
        return;
    }
    std::vector<NodeIndex> starts;
    for (const RecordId& record : m_session.selection()) {
        const auto nodes = graph->nodesFor(record);
        starts.insert(starts.end(), nodes.begin(), nodes.end());
    }
    std::vector<RecordId> records;
    for (const Direction direction : {Direction::Upstream, Direction::Downstream}) {
        for (const NodeIndex node : walk(*graph, starts, direction).nodes) {
            if (const RecordId shown = m_maker.shownFor(graph->record(node)); !shown.isNull())
                records.push_back(shown);
        }
    }
    show(std::move(records));
}

void Tracing::show(std::vector<RecordId> records)
{
    LineageCanvas::Trace trace;
    trace.records = std::move(records);
    m_canvas.setTrace(std::move(trace));
    emit changed();
}

void Tracing::clear()
{
    if (!isActive())
        return;
    m_canvas.setTrace({});
    emit changed();
}

} // namespace mesh
