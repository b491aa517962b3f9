// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/flow_rerouting.h"
#include "widgets/lineage/canvas/canvas_tool.h"

namespace mesh {

class Session;

/// Leads an end of a flow to another node or row. By mouse: the handles near the ends of the edge under the mouse, or
/// of a selected one, are dragged. By keyboard: arrows go from one possible end to the next, Enter leads the flow
/// there, Esc ends. While it is led, the line is shown, and why it cannot end where it is.
class ReroutingTool : public CanvasTool
{
    Q_OBJECT
public:
    using Index = LineageScene::Index;

    ReroutingTool(Session& session, LineageCanvas& canvas, QObject* parent);

    /// Begins by keyboard. False where the flows are not on the canvas.
    bool begin(std::vector<FlowId> flows, RouteEnd end);
    /// The middle of the handle of an edge in the viewport; nothing where the edge is too short to have one.
    std::optional<QPointF> handle(Index edge, RouteEnd end) const;

    bool press(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void move(QPointF point) override;
    void release(QPointF point, Qt::KeyboardModifiers modifiers) override;
    bool key(int key) override;
    void cancel() override;
    bool isActive() const override { return m_fixed.has_value(); }
    bool isOver(QPointF point) const override { return handleAt(point).has_value(); }
    void paint(QPainter& painter) const override;

signals:
    void routed(const std::vector<mesh::FlowId>& flows, mesh::RouteEnd end, mesh::RecordId target);
    void refused(const QString& why); ///< it was let go where it cannot end

private:
    struct Handle
    {
        Index edge = LineageScene::None;
        RouteEnd end = RouteEnd::To;
    };

    std::vector<Index> edgesWithHandles() const;
    std::optional<Handle> handleAt(QPointF point) const;
    LineageCanvas::FlowEnd endOf(Index edge, RouteEnd end) const;
    void take(Index edge, RouteEnd end, std::vector<FlowId> flows);
    void aim(std::optional<LineageCanvas::FlowEnd> target);
    std::vector<LineageCanvas::FlowEnd> candidates() const;
    void step(int key);
    void finish();

    Session& m_session;
    std::vector<FlowId> m_flows;
    RouteEnd m_end = RouteEnd::To;
    std::optional<LineageCanvas::FlowEnd> m_fixed; ///< the end that stays; set while active
    std::optional<LineageCanvas::FlowEnd> m_target;
    QString m_note; ///< of the target
    bool m_isPossible = false;
    bool m_isByKeyboard = false;
    QPointF m_point;
};

} // namespace mesh
