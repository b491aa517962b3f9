// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/scene.h"

#include <QPainterPath>

namespace mesh {

/// Where a point of the scene is on the device: (point - origin) * scale.
struct SceneTransform
{
    qreal scale = 1;
    QPointF origin; ///< the point of the scene at the device's top left corner

    QPointF map(QPointF point) const { return (point - origin) * scale; }
    QPointF map(float x, float y) const { return {(x - origin.x()) * scale, (y - origin.y()) * scale}; }
    QRectF map(const QRectF& rect) const { return {map(rect.topLeft()), rect.size() * scale}; }
    QPointF unmap(QPointF point) const { return point / scale + origin; }
    QRectF unmap(const QRectF& rect) const { return {unmap(rect.topLeft()), rect.size() / scale}; }

    bool operator==(const SceneTransform&) const = default;
};

inline constexpr qreal cornerRadius = 8; ///< of rounded corners, in the scene

/// A route as people see it. Its slanted pieces lie in the gaps between the layers (the layout promises it); each
/// becomes a curve with level ends, and where a level piece meets an upright one the corner is rounded, so the whole
/// line is smooth and still meets no node. @p trim shortens it at its end, in device pixels, to leave room for an
/// arrowhead.
QPainterPath routePath(std::span<const float> x, std::span<const float> y, const SceneTransform& transform,
                       qreal trim = 0);
/// The line of an edge, with what it shares with others.
QPainterPath edgePath(const LineageScene& scene, LineageScene::Index edge, const SceneTransform& transform,
                      qreal trim = 0);

/// What of the line no trunk shares.
QPainterPath ownPath(const LineageScene& scene, LineageScene::Index edge, const SceneTransform& transform,
                     qreal trim = 0);

/// How far @p point of the scene is from the part of the edge's curve that is its own.
qreal distanceToEdge(const LineageScene& scene, LineageScene::Index edge, QPointF point);

} // namespace mesh
