// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layout.h"
#include "mesh/kind.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mesh {

class DiagramMaker;
class LineageCanvas;
class NodeDrag;
class Session;

/// Puts nodes where a person drags or nudges them. A place is of the diagram and not of the mesh, so it is no change
/// set before the diagram is saved; undo takes it back all the same. GUI thread only.
class Placing : public QObject
{
    Q_OBJECT
public:
    Placing(Session& session, DiagramMaker& maker, LineageCanvas& canvas, QObject* parent);

private:
    class Step;

    void put(RecordId node, layout::Point corner, bool isNudge);
    void nudge(RecordId node, layout::Point step);
    void setPlace(RecordId node, std::optional<layout::Point> corner, bool isSameStep);

    Session& m_session;
    DiagramMaker& m_maker;
    NodeDrag* m_drag;
    RecordId m_nudged; ///< the node that the last step moved by keyboard; null: it did something else
    std::shared_ptr<std::optional<layout::Point>> m_nudgedTo; ///< where keys put it so far
};

} // namespace mesh
