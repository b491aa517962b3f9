// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene_view.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

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

SceneTransform opening(const QRectF& bounds, QSizeF window, const QRectF& focus)
{
    SceneTransform transform = fitted(bounds, window);
    if (transform.scale >= SmallestReadable)
        return transform;
    transform.scale = SmallestReadable;
    if (focus.isValid()) {
        transform = centred(transform, focus.center(), window);
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

LineageScene between(const LineageScene& from, const LineageScene& to, qreal t)
{
    std::unordered_map<RecordId, LineageScene::Index> before;
    for (std::size_t i = 0; i < from.nodeCount(); ++i)
        before.emplace(from.record[i], LineageScene::Index(i));
    LineageScene frame = to;
    const auto back = float(1 - t);
    std::vector<QPointF> shift(to.nodeCount());
    for (std::size_t i = 0; i < to.nodeCount(); ++i) {
        const auto old = before.find(to.record[i]);
        if (old == before.end())
            continue;
        const float dx = (from.x[old->second] - to.x[i]) * back;
        const float dy = (from.y[old->second] - to.y[i]) * back;
        frame.x[i] += dx;
        frame.y[i] += dy;
        shift[i] = QPointF(dx, dy);
    }
    for (std::size_t e = 0; e < to.edgeCount(); ++e) {
        const auto first = to.routeStart[e];
        const auto count = to.routeStart[e + 1] - first;
        for (LineageScene::Index i = 0; i < count; ++i) {
            const qreal along = count > 1 ? qreal(i) / (count - 1) : 0;
            const QPointF by = shift[to.from[e]] * (1 - along) + shift[to.to[e]] * along;
            frame.routeX[first + i] += float(by.x());
            frame.routeY[first + i] += float(by.y());
        }
    }
    return frame;
}

} // namespace mesh::sceneview
