// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/edge_curve.h"

#include <QMarginsF>
#include <QSizeF>

namespace mesh {

/// How a scene is placed in a window: zooming, fitting, moving over it. Plain functions,
/// so that they can be tested without a window.
namespace sceneview {

inline constexpr qreal LargestScale = 3;
inline constexpr qreal SmallestReadable = 0.67; ///< both lines of a node can still be read
inline constexpr qreal SmallestNamed = 0.42; ///< names can, where needed in two lines
inline constexpr qreal SmallestOfLevel = 0.24; ///< names can no longer be read: a coarser level says more
inline constexpr qreal LargestOfLevel = 1.9; ///< few nodes fill the window: a finer level says more
inline constexpr QMarginsF Margins {40, 52, 24, 48}; ///< room for the lanes' names, the bar and the legend

/// Zooms by @p factor and keeps what is under @p anchor, a point of the device, where it is.
SceneTransform zoomed(const SceneTransform& transform, qreal factor, QPointF anchor, qreal smallest);
/// Everything in the window, never larger than 1, in its middle.
SceneTransform fitted(const QRectF& bounds, QSizeF window);
/// Moved so that the window shows nothing beyond the picture while there is picture that it does not show.
SceneTransform within(SceneTransform transform, const QRectF& bounds, QSizeF window);
/// The first look at a scene: everything if names can be read then, else its beginning, or @p focus in the middle as
/// far as the picture goes.
SceneTransform opening(const QRectF& bounds, QSizeF window, const QRectF& focus);
/// All of @p rect in the window, never enlarged; where names could not be read then, its part @p first, so that they
/// can.
SceneTransform showing(const SceneTransform& transform, const QRectF& rect, const QRectF& first, QSizeF window);
/// With @p rect moved into the window by as little as needed.
SceneTransform revealing(const SceneTransform& transform, const QRectF& rect, QSizeF window);
/// With @p point in the middle of the window.
SceneTransform centred(const SceneTransform& transform, QPointF point, QSizeF window);
/// Onto whole pixels of the device, so that tiles and hairlines stay sharp.
SceneTransform snapped(SceneTransform transform, qreal devicePixelRatio);
SceneTransform between(const SceneTransform& a, const SceneTransform& b, qreal t, QSizeF window);

} // namespace sceneview

} // namespace mesh
