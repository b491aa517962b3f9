// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layout.h"
#include "widgets/lineage/canvas/canvas.h"

#include <QWidget>

namespace mesh {

/// Moves nodes by hand: a node is dragged by its head, or nudged with Ctrl and the arrow keys. Says where it was put
/// and changes nothing itself. Shows the node on its way; lies over the viewport and lets the mouse through. GUI thread
/// only.
class NodeDrag : public QWidget
{
    Q_OBJECT
public:
    explicit NodeDrag(LineageCanvas& canvas);

    bool isDragging() const { return m_isDragging; }

signals:
    /// @p corner: the top left corner of the node, in the scene.
    void moved(mesh::RecordId node, mesh::layout::Point corner);
    /// By keyboard. @p step: of the scene, from where the node is or will be when it has arrived.
    void nudged(mesh::RecordId node, mesh::layout::Point step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool nudge(int key);
    void end();
    QRectF ghost() const; ///< where the node would be, in the viewport

    LineageCanvas& m_canvas;
    RecordId m_node; ///< under the pressed button; null: none
    QPointF m_pressedAt;
    QPointF m_mouse;
    bool m_isDragging = false;
};

} // namespace mesh
