// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// How edges look: as lines, as a raster of many, with what emphasis and what differs.

#include "widgets/lineage/painting/painter.h"

#include "widgets/lineage/painting/density.h"
#include "widgets/lineage/painting/line_runs.h"
#include "widgets/lineage/scene/difference_look.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace mesh {

namespace {
constexpr qreal mostSmoothPieces = 1500; ///< of edges in a window
constexpr QSizeF window(1920, 1080);
constexpr std::size_t mostSmoothPoints = 20'000; ///< of edges in a scene
constexpr std::size_t mostRasterPieces = 1'000'000;
constexpr std::size_t mostEmphasisedPaths = 120;
constexpr qreal smallestCurvedGap = 5; ///< in pixels: below it a curve cannot be told from a line
constexpr qreal edgeWidth = 1.25;
constexpr qreal traceWidth = 1.75;
constexpr float lineAlpha = 0.6F; ///< of the ink, over the surface
constexpr qreal arrowLength = 6;
constexpr qreal arrowHalf = 3.5;
constexpr qreal widestBeside = 8; ///< how far arrowheads and signs reach from their line, in pixels

/// Whether a piece of the edge's own line comes near: the box of a whole long line says little.
bool passes(const LineageScene& scene, LineageScene::Index edge, const QRectF& area)
{
    if (scene.from[edge] == scene.to[edge])
        return true; // its arc reaches beside its points
    const auto left = float(area.left());
    const auto top = float(area.top());
    const auto right = float(area.right());
    const auto bottom = float(area.bottom());
    const auto x = scene.ownX(edge);
    const auto y = scene.ownY(edge);
    for (std::size_t i = 1; i < x.size(); ++i) {
        if (std::min(x[i - 1], x[i]) <= right && std::max(x[i - 1], x[i]) >= left && std::min(y[i - 1], y[i]) <= bottom
            && std::max(y[i - 1], y[i]) >= top)
            return true;
    }
    return false;
}

/// Opaque, so that lines that meet in one point do not add up to a blot.
QColor lineColor(const Tokens& tokens)
{
    return blended(withAlpha(tokens.muted, lineAlpha), tokens.surface);
}

/// The more it carries, the stronger it is: a line for each doubling.
qreal trunkWidth(std::uint32_t edges, qreal width, qreal scale)
{
    const qreal strength = 1 + 0.5 * std::log2(qreal(edges));
    return std::clamp(width * strength * std::min(1.0, scale), width, 4.0);
}

/// With the pen that is set.
void drawNear(QPainter& painter, const QPainterPath& line, const QRectF& area)
{
    const QPen pen = painter.pen();
    const bool isDashed = pen.style() != Qt::SolidLine;
    for (const LineRun& run : runsNear(line, area, isDashed ? RunStarts::Measured : RunStarts::Unknown)) {
        if (isDashed) {
            QPen onward = pen;
            onward.setDashOffset(run.start / pen.widthF());
            painter.setPen(onward);
        }
        painter.drawPath(run.path);
    }
    if (isDashed)
        painter.setPen(pen);
}
} // namespace

QPen edgePen(FlowEvidence evidence, const QColor& color, qreal width)
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (evidence == FlowEvidence::Declared) {
        pen.setDashPattern({3.2, 2.4});
    } else if (evidence == FlowEvidence::Inferred) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2.6});
    }
    return pen;
}

void paintRuledOutSign(QPainter& painter, QPointF middle, const QColor& color, const QColor& back)
{
    constexpr qreal radius = 5;
    const QPointF reach(radius * M_SQRT1_2, radius * M_SQRT1_2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.25));
    painter.setBrush(back);
    painter.drawEllipse(middle, radius, radius);
    painter.drawLine(middle - reach, middle + reach);
    painter.setBrush(Qt::NoBrush);
}

bool LineagePainter::isCrowded(qreal scale) const
{
    // Decided by scale and scene alone, or tiles side by side would differ in kind: the pieces of edges that a large
    // window shows if they are spread evenly.
    const QSizeF whole = m_scene.bounds.size() * scale;
    const qreal share = std::min(1.0, window.width() / std::max(1.0, whole.width()))
        * std::min(1.0, window.height() / std::max(1.0, whole.height()));
    return qreal(m_scene.routeX.size()) * share > mostSmoothPieces;
}

LineagePainter::Sheet LineagePainter::sheetOf(const QPainter& painter, const SceneTransform& transform,
                                              const QRectF& area) const
{
    Sheet sheet;
    sheet.ratio = painter.deviceTransform().m11();
    sheet.pixels = QRectF(area.topLeft() * sheet.ratio, area.size() * sheet.ratio).toAlignedRect();
    sheet.transform = {transform.scale * sheet.ratio, transform.origin};
    return sheet;
}

void LineagePainter::drawSheet(QPainter& painter, const Sheet& sheet, QImage image) const
{
    image.setDevicePixelRatio(sheet.ratio);
    painter.drawImage(QPointF(sheet.pixels.topLeft()) / sheet.ratio, image);
}

void LineagePainter::paintEdges(QPainter& painter, const SceneTransform& transform, const QRectF& area) const
{
    const QRectF inScene = transform.unmap(area);
    std::vector<Index> edges;
    std::vector<Index> trunks;
    m_index.edgesIn(inScene, edges);
    m_index.trunksIn(inScene, trunks);
    const Detail detail = detailAt(transform.scale);
    const qreal reach = cornerRadius + widestBeside / transform.scale;
    std::erase_if(edges, [&, near = inScene.adjusted(-reach, -reach, reach, reach)](Index edge) {
        return !passes(m_scene, edge, near);
    });
    if (isStopped())
        return;
    const bool isRaster = detail == Detail::Far || (detail < Detail::Full && isCrowded(transform.scale));
    if (isRaster && !m_isForVectors)
        paintEdgeRaster(painter, transform, area, edges, trunks, detail);
    else if (m_scene.routeX.size() > mostSmoothPoints && m_scene.edgeOpacity.empty() && !m_isForVectors)
        paintEdgeLines(painter, transform, area, edges, trunks, detail);
    else
        paintEdgePaths(painter, transform, area, edges, trunks, detail);
}

void LineagePainter::paintEdgeRaster(QPainter& painter, const SceneTransform& transform, const QRectF& area,
                                     const std::vector<Index>& edges, const std::vector<Index>& trunks,
                                     Detail detail) const
{
    const Sheet sheet = sheetOf(painter, transform, area);
    const bool isCurved = nodesize::LayerGap * transform.scale > smallestCurvedGap;
    DensityRaster raster(sheet.transform, sheet.pixels,
                         isCurved ? DensityRaster::Lines::Curved : DensityRaster::Lines::Straight, sheet.ratio);
    const bool hasArrows = detail >= Detail::Near;
    const auto drawn = [&](FlowEvidence evidence) { return detail <= Detail::Mid ? FlowEvidence::Observed : evidence; };
    const bool hasBundles = detail <= Detail::Mid && isCrowded(transform.scale);
    const SceneBundles& bundles = m_index.bundles();
    // Beyond what can be drawn in time, every n-th stands for n.
    const auto step = Index(m_scene.routeX.size() / mostRasterPieces + 1);
    for (const Index edge : edges) {
        if (isStopped())
            return;
        if (edge % step != 0 || (hasBundles && bundles.holds(edge))
            || m_scene.edgeFlags[edge] & LineageScene::IsRuledOut || m_scene.edgeDifferenceOf(edge) != Difference::Same)
            continue;
        raster.addRoute(m_scene.ownX(edge), m_scene.ownY(edge), drawn(m_scene.evidence[edge]), float(step));
        if (hasArrows && !(m_scene.edgeFlags[edge] & LineageScene::JoinsTrunk)) {
            const Index last = m_scene.routeStart[edge + 1] - 1;
            raster.addArrow(m_scene.routeX[last], m_scene.routeY[last],
                            m_scene.routeX[last - 1] > m_scene.routeX[last]);
        }
    }
    for (const Index trunk : trunks) {
        const auto x = m_scene.trunkXs(trunk);
        const auto y = m_scene.trunkYs(trunk);
        raster.addRoute(x, y, drawn(m_scene.trunkEvidence[trunk]), std::sqrt(float(m_scene.trunkCount[trunk])));
        if (hasArrows && m_scene.trunkArrives[trunk])
            raster.addArrow(x.back(), y.back(), false);
    }
    if (hasBundles) {
        std::vector<Index> seen;
        bundles.bundlesIn(transform.unmap(area), seen);
        for (const Index number : seen) {
            if (isStopped())
                return;
            const SceneBundles::Bundle& bundle = bundles.bundle(number);
            const auto x = bundles.x(bundle);
            const auto y = bundles.y(bundle);
            const auto inside = bundles.edges(bundle);
            raster.addRoute(x, y, FlowEvidence::Observed, std::sqrt(float(inside.size())));
            for (const Index edge : inside) {
                const Index first = m_scene.routeStart[edge];
                const Index last = m_scene.routeStart[edge + 1] - 1;
                const std::array inX {m_scene.routeX[first], x.front()};
                const std::array inY {m_scene.routeY[first], y.front()};
                const std::array outX {x.back(), m_scene.routeX[last]};
                const std::array outY {y.back(), m_scene.routeY[last]};
                raster.addRoute(inX, inY, FlowEvidence::Observed);
                raster.addRoute(outX, outY, FlowEvidence::Observed);
            }
        }
    }
    drawSheet(painter, sheet,
              raster.image(m_look.tokens.muted,
                           detail == Detail::Far       ? 0.2F
                               : detail == Detail::Mid ? 0.3F
                                                       : 0.45F));
    paintDifferences(painter, transform, edges);
}

void LineagePainter::paintEdgeLines(QPainter& painter, const SceneTransform& transform, const QRectF& area,
                                    const std::vector<Index>& edges, const std::vector<Index>& trunks,
                                    Detail detail) const
{
    const Sheet sheet = sheetOf(painter, transform, area);
    DensityRaster raster(sheet.transform, sheet.pixels, DensityRaster::Lines::Curved, sheet.ratio);
    const bool hasArrows = detail >= Detail::Near;
    const qreal width = detail == Detail::Mid ? 1 : edgeWidth;
    const qreal trim = hasArrows ? arrowLength - 1 : 0;
    const auto drawn = [&](FlowEvidence evidence) { return detail == Detail::Mid ? FlowEvidence::Observed : evidence; };
    const auto isOut = [&](Index edge) { return m_scene.edgeFlags[edge] & LineageScene::IsRuledOut; };
    for (const Index edge : edges) {
        if (isStopped())
            return;
        if (isOut(edge) || m_scene.edgeDifferenceOf(edge) != Difference::Same)
            continue;
        raster.addPath(ownPath(m_scene, edge, transform, trim), drawn(m_scene.evidence[edge]), width);
        if (hasArrows && !(m_scene.edgeFlags[edge] & LineageScene::JoinsTrunk)) {
            const Index last = m_scene.routeStart[edge + 1] - 1;
            raster.addArrow(m_scene.routeX[last], m_scene.routeY[last],
                            m_scene.from[edge] == m_scene.to[edge] || m_scene.routeX[last - 1] > m_scene.routeX[last]);
        }
    }
    for (const Index trunk : trunks) {
        const auto x = m_scene.trunkXs(trunk);
        const auto y = m_scene.trunkYs(trunk);
        const bool hasArrow = hasArrows && m_scene.trunkArrives[trunk];
        raster.addPath(routePath(x, y, transform, hasArrow ? trim : 0), drawn(m_scene.trunkEvidence[trunk]),
                       trunkWidth(m_scene.trunkCount[trunk], width, transform.scale));
        if (hasArrow)
            raster.addArrow(x.back(), y.back(), false);
    }
    drawSheet(painter, sheet, raster.image(m_look.tokens.muted, lineAlpha, DensityRaster::Crossing::IsFlat));
    for (const Index edge : edges) {
        if (hasArrows && isOut(edge))
            paintRuledOut(painter, transform, edge, lineColor(m_look.tokens));
    }
    paintDifferences(painter, transform, edges);
}

void LineagePainter::paintEdgePaths(QPainter& painter, const SceneTransform& transform, const QRectF& area,
                                    const std::vector<Index>& edges, const std::vector<Index>& trunks,
                                    Detail detail) const
{
    const bool hasArrows = detail >= Detail::Near;
    const QColor color = lineColor(m_look.tokens);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal width = detail == Detail::Mid ? 1 : edgeWidth;
    const qreal trim = hasArrows ? arrowLength - 1 : 0;
    const auto draw = [&](const QPainterPath& line) {
        if (m_isForVectors)
            painter.drawPath(line); // a file tells of a whole line in fewer words than of its parts
        else
            drawNear(painter, line, area);
    };
    for (const FlowEvidence evidence :
         {FlowEvidence::Unset, FlowEvidence::Observed, FlowEvidence::Declared, FlowEvidence::Inferred}) {
        const FlowEvidence drawn = detail == Detail::Mid ? FlowEvidence::Observed : evidence;
        painter.setPen(edgePen(drawn, color, width));
        for (const Index edge : edges) {
            if (m_scene.evidence[edge] != evidence || m_scene.edgeDifferenceOf(edge) != Difference::Same
                || m_scene.edgeFlags[edge] & LineageScene::IsRuledOut)
                continue;
            if (!m_scene.edgeOpacity.empty())
                painter.setOpacity(m_scene.edgeOpacity[edge]);
            draw(ownPath(m_scene, edge, transform, trim));
        }
        for (const Index trunk : trunks) {
            if (m_scene.trunkEvidence[trunk] != evidence)
                continue;
            painter.setPen(edgePen(drawn, color, trunkWidth(m_scene.trunkCount[trunk], width, transform.scale)));
            draw(routePath(m_scene.trunkXs(trunk), m_scene.trunkYs(trunk), transform,
                           m_scene.trunkArrives[trunk] ? trim : 0));
        }
    }
    painter.setOpacity(1);
    for (const Index edge : edges) {
        if (!hasArrows || m_scene.edgeFlags[edge] & LineageScene::JoinsTrunk)
            continue;
        if (!m_scene.edgeOpacity.empty())
            painter.setOpacity(m_scene.edgeOpacity[edge]);
        if (m_scene.edgeFlags[edge] & LineageScene::IsRuledOut)
            paintRuledOut(painter, transform, edge, color);
        else
            paintArrow(painter, transform, edge, color);
    }
    painter.setOpacity(1);
    for (const Index trunk : trunks) {
        if (hasArrows && m_scene.trunkArrives[trunk])
            paintArrow(painter, transform.map(m_scene.trunkXs(trunk).back(), m_scene.trunkYs(trunk).back()), false,
                       color);
    }
    paintDifferences(painter, transform, edges);
}

void LineagePainter::paintDifferences(QPainter& painter, const SceneTransform& transform,
                                      const std::vector<Index>& edges) const
{
    if (!m_scene.isComparison())
        return;
    const bool isNear = detailAt(transform.scale) >= Detail::Near;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Index edge : edges) {
        const Difference difference = m_scene.edgeDifferenceOf(edge);
        if (difference == Difference::Same)
            continue;
        paintDifferenceLine(painter, edgePath(m_scene, edge, transform, isNear ? arrowLength - 1 : 0), difference,
                            isNear, m_look.tokens);
        if (isNear)
            paintArrow(painter, transform, edge, inkColor(differenceMark(difference).ink, m_look.tokens));
    }
}

void LineagePainter::paintRuledOut(QPainter& painter, const SceneTransform& transform, Index edge,
                                   const QColor& color) const
{
    const QPainterPath path = edgePath(m_scene, edge, transform);
    QPen pen(color, 1);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    paintRuledOutSign(painter, path.pointAtPercent(0.5), color, m_look.tokens.surface);
}

void LineagePainter::paintArrow(QPainter& painter, QPointF tip, bool isFromRight, const QColor& color) const
{
    const qreal back = isFromRight ? arrowLength : -arrowLength;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF {tip, tip + QPointF(back, -arrowHalf), tip + QPointF(back, arrowHalf)});
    painter.setBrush(Qt::NoBrush);
}

void LineagePainter::paintArrow(QPainter& painter, const SceneTransform& transform, Index edge,
                                const QColor& color) const
{
    const Index last = m_scene.routeStart[edge + 1];
    if (last - m_scene.routeStart[edge] < 2)
        return;
    const bool isLoop = m_scene.from[edge] == m_scene.to[edge];
    const bool isFromRight = isLoop || m_scene.routeX[last - 2] > m_scene.routeX[last - 1];
    paintArrow(painter, transform.map(m_scene.routeX[last - 1], m_scene.routeY[last - 1]), isFromRight, color);
}

void LineagePainter::paintEmphasised(QPainter& painter, const SceneTransform& transform, const QRectF& area,
                                     std::span<const Index> edges, Emphasis emphasis) const
{
    std::vector<Index> seen;
    QRectF around;
    for (const Index edge : edges) {
        const Index first = m_scene.routeStart[edge];
        const Index count = m_scene.routeStart[edge + 1] - first;
        if (count < 2)
            continue;
        const auto [left, right] = std::ranges::minmax(std::span(m_scene.routeX).subspan(first, count));
        const auto [top, bottom] = std::ranges::minmax(std::span(m_scene.routeY).subspan(first, count));
        const QRectF box
            = QRectF(transform.map(left, top), transform.map(right, bottom)).adjusted(-4, -4, 28, 4); // loops reach out
        if (!box.intersects(area))
            continue;
        seen.push_back(edge);
        around |= box;
    }
    if (seen.size() <= mostEmphasisedPaths) {
        for (const Index edge : seen)
            paintEdge(painter, transform, area, edge, emphasis);
        return;
    }
    const bool hasArrows = detailAt(transform.scale) >= Detail::Near;
    const Sheet sheet = sheetOf(painter, transform, around & area);
    DensityRaster raster(sheet.transform, sheet.pixels, DensityRaster::Lines::Curved, sheet.ratio);
    for (const Index edge : seen) {
        const Index first = m_scene.routeStart[edge];
        const Index last = m_scene.routeStart[edge + 1] - 1;
        raster.addRoute(std::span(m_scene.routeX).subspan(first, last + 1 - first),
                        std::span(m_scene.routeY).subspan(first, last + 1 - first), m_scene.evidence[edge]);
        if (hasArrows)
            raster.addArrow(m_scene.routeX[last], m_scene.routeY[last],
                            m_scene.routeX[last - 1] > m_scene.routeX[last]);
    }
    drawSheet(painter, sheet, raster.image(m_look.tokens.accent, hasArrows ? 1 : 0.6F));
}

void LineagePainter::paintEdge(QPainter& painter, const SceneTransform& transform, const QRectF& area, Index edge,
                               Emphasis emphasis) const
{
    const Tokens& t = m_look.tokens;
    QColor color = emphasis == Emphasis::None ? lineColor(t) : t.accent;
    if (emphasis == Emphasis::Hovered)
        color = t.text;
    const bool hasArrow = detailAt(transform.scale) >= Detail::Near;
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scene.edgeFlags[edge] & LineageScene::IsRuledOut) {
        paintRuledOut(painter, transform, edge, color);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edgePen(m_scene.evidence[edge], color, emphasis == Emphasis::None ? edgeWidth : traceWidth));
    const QPainterPath path = edgePath(m_scene, edge, transform, hasArrow ? arrowLength - 1 : 0);
    drawNear(painter, path, area);
    if (hasArrow) {
        paintDifferenceMark(painter, path, m_scene.edgeDifferenceOf(edge), t);
        paintArrow(painter, transform, edge, color);
    }
}

} // namespace mesh
