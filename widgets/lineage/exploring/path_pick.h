// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QWidget>

class QLabel;

namespace mesh {

class DiagramMaker;
class LineageCanvas;
class RecordPicker;
class Session;

/// Asks for the other end of a path: by a click on the canvas, by arrow keys and Enter, or by name. A small bar over
/// the canvas, hidden until begin(). GUI thread only.
class PathPick : public QWidget
{
    Q_OBJECT
public:
    PathPick(Session& session, const DiagramMaker& maker, LineageCanvas& canvas);

    void begin(RecordId from);
    void cancel();
    bool isPicking() const { return !m_from.isNull(); }

signals:
    void picked(mesh::RecordId from, mesh::RecordId to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void finish(RecordId to);
    RecordId recordAt(QPointF point) const;

    Session& m_session;
    const DiagramMaker& m_maker;
    LineageCanvas& m_canvas;
    QLabel* m_text;
    RecordPicker* m_picker;
    RecordId m_from;
};

} // namespace mesh
