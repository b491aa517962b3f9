// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/flow_rerouting.h"

#include <QObject>

class QMenu;
class QWidget;

namespace mesh {

class DatasetDrag;
class LineageCanvas;
class ReroutingTool;
class Session;

/// What the hand changes on the canvas, as change sets of the session: flows drawn, cut, led elsewhere and reviewed,
/// datasets moved to another product. Asks first where more happens than the eye sees. Owned by the mesh page. GUI
/// thread only.
class FlowHand : public QObject
{
    Q_OBJECT
public:
    FlowHand(Session& session, LineageCanvas& canvas, QWidget* page);

    ReroutingTool* rerouting() const { return m_rerouting; }

    void draw(RecordId from, RecordId to);
    void cut(const std::vector<FlowId>& flows);
    void reroute(const std::vector<FlowId>& flows, RouteEnd end, RecordId target);
    void setEvidence(const std::vector<FlowId>& flows, FlowEvidence evidence);
    void accept(const std::vector<FlowId>& flows);
    void reject(const std::vector<FlowId>& flows); ///< asks why
    void keep(const std::vector<FlowId>& flows);
    void merge(const std::vector<ReconcileItem>& items);
    void moveDatasets(const std::vector<DatasetId>& datasets, ProductId product); ///< a null product is asked for

    /// What can be done with the flows that are selected.
    void addFlowActions(QMenu& menu);
    /// What can be done with the datasets that are selected.
    void addDatasetActions(QMenu& menu);

private:
    const Mesh& mesh() const;
    Reviewer reviewer() const;
    void commit(ChangeSet changes);
    void beginRerouting(const std::vector<FlowId>& flows, RouteEnd end);
    void addEvidence(QMenu& menu, const std::vector<FlowId>& flows);
    /// Opens a dialog that asks why before it commits what @p plan makes of the reason.
    void askWhy(std::function<ChangeSet(const QString&)> plan, const QString& title, const QString& explanation,
                const QString& confirm, const QString& reason);

    Session& m_session;
    LineageCanvas& m_canvas;
    QWidget* m_page;
    ReroutingTool* m_rerouting;
    DatasetDrag* m_drag;
};

} // namespace mesh
