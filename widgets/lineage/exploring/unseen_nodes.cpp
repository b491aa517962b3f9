// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/unseen_nodes.h"

#include "items/words.h"
#include "mesh/naming.h"
#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/session/session.h"

namespace mesh {

UnseenNodes::UnseenNodes(const Session& session, const DiagramMaker& maker, LineageCanvas& canvas, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_maker(maker)
    , m_canvas(canvas)
    , m_marks(new UnseenMarks(canvas))
{
    connect(&session, &Session::unseenChanged, this, &UnseenNodes::refresh);
}

RecordId UnseenNodes::nodeOf(RecordId record) const
{
    const Mesh& mesh = m_session.shown();
    // A flow stands at what it feeds; what is part of no node, such as an SLO, at its product.
    const Flow* flow = mesh.find(record.as<Kind::Flow>());
    for (const RecordId& candidate :
         {flow ? flow->to : record, RecordId(productOf(mesh, record)), RecordId(domainOf(mesh, record))}) {
        if (const RecordId node = m_maker.shownFor(candidate); !node.isNull())
            return node;
    }
    return {};
}

UnseenCounts UnseenNodes::counts() const
{
    UnseenCounts counts;
    const bool isOfNow = !m_session.isHistoric() && !m_maker.spec().comparison;
    if (!isOfNow || !m_maker.diagram())
        return counts;
    for (const auto& [record, unseen] : *m_session.unseen()) {
        if (!m_session.shown().contains(record))
            continue;
        const RecordId node = nodeOf(record);
        if (!node.isNull())
            ++counts[node];
        if (node != record)
            ++counts[record]; // it may have a row
    }
    return counts;
}

void UnseenNodes::refresh()
{
    UnseenCounts found = counts();
    const UnseenRecords& unseen = *m_session.unseen();
    std::unordered_map<RecordId, QString> notes;
    for (const auto& [record, count] : found) {
        const auto own = unseen.find(record);
        notes.emplace(record,
                      count == 1 && own != unseen.end() ? unseenText(own->second)
                                                        : tr("%n record(s) new to you", nullptr, count));
    }
    m_canvas.setNotes(std::move(notes));
    m_marks->setCounts(std::move(found));
}

} // namespace mesh
