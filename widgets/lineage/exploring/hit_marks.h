// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/diagram_search.h"

#include <QWidget>

namespace mesh {

class LineageCanvas;

/// Marks hits on the canvas, live above whatever it paints: a frame around each, a stronger one around the current, a
/// dot where a frame would be too small to see. Lies over the viewport and lets the mouse through.
class HitMarks : public QWidget
{
    Q_OBJECT
public:
    explicit HitMarks(const LineageCanvas& canvas);

    void setHits(std::vector<DiagramHit> hits, int current);
    void setCurrent(int current);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRectF rectOf(const DiagramHit& hit) const;

    const LineageCanvas& m_canvas;
    std::vector<DiagramHit> m_hits;
    int m_current = -1;
};

} // namespace mesh
