// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QObject>

#include <vector>

class QMenu;

namespace mesh {

class LineageCanvas;
class Session;

/// What the hand changes on the canvas, as change sets of the session: flows drawn and cut. Owned by the mesh page.
/// GUI thread only.
class FlowHand : public QObject
{
    Q_OBJECT
public:
    FlowHand(Session& session, LineageCanvas& canvas, QObject* parent);

    void draw(RecordId from, RecordId to);
    void cut(const std::vector<FlowId>& flows);
    /// What can be done with the flows that are selected.
    void addFlowActions(QMenu& menu);

private:
    Session& m_session;
};

} // namespace mesh
