// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/canvas/canvas.h"

namespace mesh {

/// Something the hand does on the canvas that takes over from a press or a key until it ends: leading a flow elsewhere,
/// carrying datasets to another product. The canvas asks its tools before it does anything of its own, and gives all of
/// mouse and keys to the one that is active. What comes of it, a tool says with signals. GUI thread only.
class CanvasTool : public QObject
{
    Q_OBJECT
public:
    CanvasTool(LineageCanvas& canvas, QObject* parent);

    /// The left button goes down. True where the tool begins with it or, when active, ends with it.
    virtual bool press(QPointF point, Qt::KeyboardModifiers modifiers) = 0;
    virtual void move(QPointF point) = 0; ///< while active
    virtual void release(QPointF point, Qt::KeyboardModifiers modifiers) = 0; ///< while active
    virtual bool key(int key) = 0; ///< while active; false where the key is nothing to it
    virtual void cancel() = 0; ///< while active
    virtual bool isActive() const = 0;
    /// A press here would begin it without any modifier.
    virtual bool isOver(QPointF point) const = 0;
    /// Above everything else.
    virtual void paint(QPainter& painter) const = 0;

protected:
    LineageCanvas& canvas() const { return m_canvas; }
    /// The end under a point; none where there is neither node nor row.
    std::optional<LineageCanvas::FlowEnd> endAt(QPointF point) const;
    /// Tells a screen reader where the tool stands; nothing more to say where @p text is empty.
    void say(const QString& text) const;
    /// A sentence beside @p place: what would happen there, or why nothing can.
    void paintNote(QPainter& painter, const QRectF& place, const QString& text, bool isGood) const;

private:
    LineageCanvas& m_canvas;
    QString m_described; ///< what the canvas says of itself otherwise
};

/// The line of a flow that is not there yet, from the right of one end to the left of another.
void paintFlowLine(QPainter& painter, QPointF start, QPointF end, const QColor& color);

} // namespace mesh
