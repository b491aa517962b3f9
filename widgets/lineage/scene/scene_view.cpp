// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/scene_view.h"

#include <algorithm>
#include <cmath>

namespace mesh::sceneview {

SceneTransform zoomed(const SceneTransform& transform, qreal factor, QPointF anchor, qreal smallest)
{
    const qreal scale = std::clamp(transform.scale * factor, std::min(smallest, transform.scale), LargestScale);
    const QPointF kept = transform.unmap(anchor);
    return {scale, kept - anchor / scale};
}

SceneTransform fitted(const QRectF& bounds, QSizeF window)
{
    if (bounds.isEmpty() || window.isEmpty())
        return {};
    const QRectF room = QRectF(QPointF(), window).marginsRemoved(Margins);
    const qreal scale = std::min(
        {1.0, std::max(room.width(), 16.0) / bounds.width(), std::max(room.height(), 16.0) / bounds.height()});
    return {scale, bounds.center() - room.center() / scale};
}

SceneTransform within(SceneTransform transform, const QRectF& bounds, QSizeF window)
{
    const QRectF room = QRectF(QPointF(), window).marginsRemoved(Margins);
    const auto held = [&](qreal origin, qreal low, qreal high, qreal roomLow, qreal roomHigh) {
        const qreal least = low - roomLow / transform.scale;
        const qreal most = high - roomHigh / transform.scale;
        return most < least ? (least + most) / 2 : std::clamp(origin, least, most);
    };
    transform.origin = {held(transform.origin.x(), bounds.left(), bounds.right(), room.left(), room.right()),
                        held(transform.origin.y(), bounds.top(), bounds.bottom(), room.top(), room.bottom())};
    return transform;
}

SceneTransform opening(const QRectF& bounds, QSizeF window, const QRectF& focus)
{
    SceneTransform transform = fitted(bounds, window);
    if (transform.scale >= SmallestNamed)
        return transform;
    transform.scale = SmallestReadable;
    if (focus.isValid()) {
        transform = within(centred(transform, focus.center(), window), bounds, window);
    } else {
        // From the beginning, but in the middle of a direction in which it fits.
        const QRectF room = QRectF(QPointF(), window).marginsRemoved(Margins);
        const auto start = [&](qreal low, qreal length, qreal roomStart, qreal roomLength) {
            const qreal spare = std::max(0.0, roomLength - length * transform.scale);
            return low - (roomStart + spare / 2) / transform.scale;
        };
        transform.origin = QPointF(start(bounds.left(), bounds.width(), room.left(), room.width()),
                                   start(bounds.top(), bounds.height(), room.top(), room.height()));
    }
    return transform;
}

SceneTransform showing(const SceneTransform& transform, const QRectF& rect, const QRectF& first, QSizeF window)
{
    const SceneTransform whole = fitted(rect, window);
    if (whole.scale >= transform.scale)
        return revealing(transform, rect, window);
    if (whole.scale >= SmallestNamed)
        return whole;
    return revealing({std::max(transform.scale, SmallestNamed), transform.origin}, first, window);
}

SceneTransform revealing(const SceneTransform& transform, const QRectF& rect, QSizeF window)
{
    const QRectF box = transform.map(rect);
    const QRectF room = QRectF(QPointF(), window).marginsRemoved(Margins);
    const auto push = [](qreal low, qreal high, qreal from, qreal to) {
        if (low < from || high - low > to - from)
            return from - low;
        return high > to ? to - high : 0.0;
    };
    const QPointF by(push(box.left(), box.right(), room.left(), room.right()),
                     push(box.top(), box.bottom(), room.top(), room.bottom()));
    return {transform.scale, transform.origin - by / transform.scale};
}

SceneTransform centred(const SceneTransform& transform, QPointF point, QSizeF window)
{
    return {transform.scale, point - QPointF(window.width(), window.height()) / 2 / transform.scale};
}

SceneTransform snapped(SceneTransform transform, qreal devicePixelRatio)
{
    const qreal pixels = transform.scale * devicePixelRatio;
    transform.origin
        = QPointF(std::round(transform.origin.x() * pixels), std::round(transform.origin.y() * pixels)) / pixels;
    return transform;
}

SceneTransform between(const SceneTransform& a, const SceneTransform& b, qreal t, QSizeF window)
{
    // The scale grows evenly to the eye, and the middle of the window travels straight on.
    const QPointF middle(window.width() / 2, window.height() / 2);
    const qreal scale = a.scale * std::pow(b.scale / a.scale, t);
    const QPointF centre = a.unmap(middle) * (1 - t) + b.unmap(middle) * t;
    return {scale, centre - middle / scale};
}

} // namespace mesh::sceneview
