// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/canvas/canvas.h"

#include <QObject>

class QAction;

namespace mesh {

class DiagramMaker;
class Session;

/// Semantic zoom: zooming in far enough shows what the nodes are made of, zooming out what they belong to. Can be
/// switched off. Owned by the mesh page. GUI thread only.
class LevelZoom : public QObject
{
    Q_OBJECT
public:
    LevelZoom(Session& session, DiagramMaker& maker, LineageCanvas& canvas, QWidget* page);

    QAction* action() const { return m_action; } ///< checkable, on at first

private:
    void follow(LineageCanvas::LevelStep step, RecordId anchor);

    Session& m_session;
    DiagramMaker& m_maker;
    QAction* m_action;
};

} // namespace mesh
