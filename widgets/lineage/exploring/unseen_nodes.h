// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exploring/unseen_marks.h"

#include <QObject>

namespace mesh {

class DiagramMaker;
class LineageCanvas;
class Session;

/// Finds for what is unseen in the session the nodes and rows that stand for it in the diagram, at every level, and has
/// the canvas mark them and say so. Owned by the mesh page. GUI thread only.
class UnseenNodes : public QObject
{
    Q_OBJECT
public:
    UnseenNodes(const Session& session, const DiagramMaker& maker, LineageCanvas& canvas, QObject* parent);

    void refresh(); ///< another picture is on show
    UnseenMarks* marks() const { return m_marks; }

private:
    UnseenCounts counts() const;
    RecordId nodeOf(RecordId record) const;

    const Session& m_session;
    const DiagramMaker& m_maker;
    LineageCanvas& m_canvas;
    UnseenMarks* m_marks; // owned by the canvas
};

} // namespace mesh
