// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/edge_curve.h"

#include <QLineF>

#include <algorithm>

namespace mesh {

QPainterPath edgePath(const LineageScene& scene, LineageScene::Index edge, const SceneTransform& transform, qreal trim)
{
    QPainterPath path;
    const auto first = scene.routeStart[edge];
    const auto last = scene.routeStart[edge + 1];
    if (last - first < 2)
        return path;
    QPointF at = transform.map(scene.routeX[first], scene.routeY[first]);
    path.moveTo(at);
    if (scene.from[edge] == scene.to[edge]) {
        // Between two rows of one node: an arc beside it.
        const QPointF end = transform.map(scene.routeX[last - 1], scene.routeY[last - 1]) + QPointF(trim, 0);
        const QPointF out(std::min<qreal>(24, 10 + std::abs(end.y() - at.y()) / 4 / transform.scale) * transform.scale,
                          0);
        path.cubicTo(at + out, end + out, end);
        return path;
    }
    for (auto i = first + 1; i < last; ++i) {
        QPointF next = transform.map(scene.routeX[i], scene.routeY[i]);
        if (i + 1 == last)
            next.rx() -= next.x() >= at.x() ? std::min(trim, next.x() - at.x()) : std::max(-trim, next.x() - at.x());
        if (std::abs(next.y() - at.y()) < 0.01) {
            path.lineTo(next);
        } else {
            // Handles of half the gap; a steep piece gets longer ones, or it would look like a broken line.
            const qreal reach = std::max(std::abs(next.x() - at.x()) * 0.5, 1.0);
            const qreal sign = next.x() >= at.x() ? 1 : -1;
            path.cubicTo(QPointF(at.x() + reach * sign, at.y()), QPointF(next.x() - reach * sign, next.y()), next);
        }
        at = next;
    }
    return path;
}

namespace {
qreal distanceToLine(QPointF a, QPointF b, QPointF point)
{
    const QPointF along = b - a;
    const qreal length = QPointF::dotProduct(along, along);
    const qreal t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    return QLineF(point, a + along * t).length();
}
} // namespace

qreal distanceToEdge(const LineageScene& scene, LineageScene::Index edge, QPointF point)
{
    qreal nearest = std::numeric_limits<qreal>::max();
    const QPainterPath path = edgePath(scene, edge, SceneTransform());
    QPointF at;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isCurveTo()) {
            const QPointF c1 = element;
            const QPointF c2 = path.elementAt(i + 1);
            const QPointF end = path.elementAt(i + 2);
            constexpr int steps = 16;
            QPointF from = at;
            for (int step = 1; step <= steps; ++step) {
                const qreal t = qreal(step) / steps;
                const qreal u = 1 - t;
                const QPointF to = at * (u * u * u) + c1 * (3 * u * u * t) + c2 * (3 * u * t * t) + end * (t * t * t);
                nearest = std::min(nearest, distanceToLine(from, to, point));
                from = to;
            }
            at = end;
            i += 2;
        } else {
            if (element.isLineTo())
                nearest = std::min(nearest, distanceToLine(at, element, point));
            at = element;
        }
    }
    return nearest;
}

} // namespace mesh
