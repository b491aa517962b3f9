// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/edge_curve.h"

#include <QLineF>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace mesh {

namespace {
constexpr qreal nothing = 0.01; ///< pixels

bool isLevel(QPointF piece)
{
    return std::abs(piece.y()) < nothing;
}

bool isUpright(QPointF piece)
{
    return std::abs(piece.x()) < nothing;
}

/// Between two rows of one node: an arc beside it.
QPainterPath loopPath(QPointF from, QPointF to, qreal scale, qreal trim)
{
    QPainterPath path(from);
    const QPointF end = to + QPointF(trim, 0);
    const QPointF out(std::min<qreal>(24, 10 + std::abs(end.y() - from.y()) / 4 / scale) * scale, 0);
    path.cubicTo(from + out, end + out, end);
    return path;
}
} // namespace

QPainterPath routePath(std::span<const float> x, std::span<const float> y, const SceneTransform& transform, qreal trim)
{
    QVarLengthArray<QPointF, 16> points;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const QPointF point = transform.map(x[i], y[i]);
        if (points.isEmpty() || (point - points.back()).manhattanLength() > nothing)
            points.append(point);
    }
    if (points.size() < 2)
        return {};
    if (const qreal last = points.back().x() - points[points.size() - 2].x(); !isUpright({last, 0}))
        points.back().rx() -= last > 0 ? std::min(trim, last - 2 * nothing) : std::max(-trim, last + 2 * nothing);
    QPainterPath path(points.front());
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF at = points[i - 1];
        const QPointF next = points[i];
        const QPointF piece = next - at;
        if (!isLevel(piece) && !isUpright(piece)) {
            // Handles of half the gap, so that the curve is level where it leaves and where it arrives.
            const QPointF reach(piece.x() / 2, 0);
            path.cubicTo(at + reach, next - reach, next);
            continue;
        }
        const QPointF after = i + 1 < points.size() ? points[i + 1] - next : QPointF();
        const bool isCorner
            = isLevel(piece) ? isUpright(after) && !isLevel(after) : isLevel(after) && !isUpright(after);
        if (!isCorner) {
            path.lineTo(next);
            continue;
        }
        const qreal length = piece.manhattanLength();
        const qreal lengthAfter = after.manhattanLength();
        const qreal radius = std::min({cornerRadius * transform.scale, length / 2, lengthAfter / 2});
        path.lineTo(next - piece / length * radius);
        path.quadTo(next, next + after / lengthAfter * radius);
    }
    return path;
}

QPainterPath edgePath(const LineageScene& scene, LineageScene::Index edge, const SceneTransform& transform, qreal trim)
{
    const auto first = scene.routeStart[edge];
    const auto count = scene.routeStart[edge + 1] - first;
    if (count < 2)
        return {};
    const auto x = std::span(scene.routeX).subspan(first, count);
    const auto y = std::span(scene.routeY).subspan(first, count);
    if (scene.from[edge] == scene.to[edge])
        return loopPath(transform.map(x.front(), y.front()), transform.map(x.back(), y.back()), transform.scale, trim);
    return routePath(x, y, transform, trim);
}

QPainterPath ownPath(const LineageScene& scene, LineageScene::Index edge, const SceneTransform& transform, qreal trim)
{
    if (!(scene.edgeFlags[edge] & (LineageScene::LeavesTrunk | LineageScene::JoinsTrunk)))
        return edgePath(scene, edge, transform, trim);
    return routePath(scene.ownX(edge), scene.ownY(edge), transform,
                     scene.edgeFlags[edge] & LineageScene::JoinsTrunk ? 0 : trim);
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
    const QPainterPath path = ownPath(scene, edge, SceneTransform());
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
