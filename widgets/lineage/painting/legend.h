// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/painting/painter.h"

#include <QWidget>

namespace mesh {

/// The legend of a scene in lines of at most @p width: each mark with its word and count, then the line styles that
/// occur. Paints at @p corner and returns the size; measures only where @p painter is null. Any thread.
QSizeF paintLegend(QPainter* painter, QPointF corner, const LineageScene& scene, const LineageLook& look, qreal width);

/// The legend in a corner of the canvas. Lets the mouse through: it explains and does nothing. GUI thread only.
class Legend : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget* parent);

    void setScene(std::shared_ptr<const LineageScene> scene);
    /// Takes the size it needs in @p width.
    void fitInto(int width);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const LineageScene> m_scene;
};

} // namespace mesh
