// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/painter.h"

#include "widgets/lineage/density.h"
#include "widgets/lineage/difference_look.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <cmath>

#include <map>

namespace mesh {

namespace {
constexpr std::size_t mostSmoothPieces = 1500;
constexpr qreal edgeWidth = 1.25;
constexpr qreal traceWidth = 1.75;
constexpr qreal arrowLength = 6;
constexpr qreal arrowHalf = 3.5;
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

LineageLook LineageLook::of(const Tokens& tokens)
{
    return {tokens, Theme::font(TextRole::Strong), Theme::font(TextRole::Caption),
            Theme::font(TextRole::CaptionStrong)};
}

Detail detailAt(qreal scale)
{
    const qreal height = nodesize::Height * scale;
    return height < 3 ? Detail::Far : height < 14 ? Detail::Mid : height < 34 ? Detail::Near : Detail::Full;
}

LineagePainter::LineagePainter(const LineageScene& scene, const SceneIndex& index, const LineageLook& look)
    : m_scene(scene)
    , m_index(index)
    , m_look(look)
{
}

void LineagePainter::paint(QPainter& painter, const SceneTransform& transform, const QRectF& area) const
{
    paintLanes(painter, transform, area);
    paintEdges(painter, transform, area);
    paintNodes(painter, transform, area);
}

void LineagePainter::paintLanes(QPainter& painter, const SceneTransform& transform, const QRectF& area) const
{
    for (std::size_t i = 0; i < m_scene.laneTop.size(); ++i) {
        const qreal top = transform.map(0, m_scene.laneTop[i]).y();
        const qreal bottom = transform.map(0, m_scene.laneBottom[i]).y();
        if (bottom < area.top() || top > area.bottom())
            continue;
        const QRectF band(QPointF(area.left(), std::round(top)), QPointF(area.right(), std::round(bottom)));
        QColor tint = inkColor(m_scene.laneHue[i] == LineageScene::noHue ? Ink::Muted : domainInk(m_scene.laneHue[i]),
                               m_look.tokens);
        tint.setAlphaF(float(m_look.tokens.tintAlpha) * 0.75F);
        painter.fillRect(band, tint);
    }
}

void LineagePainter::paintLaneNames(QPainter& painter, const SceneTransform& transform, const QRectF& viewport) const
{
    const QFontMetricsF metrics(m_look.caption);
    painter.setFont(m_look.caption);
    const qreal height = std::ceil(metrics.height());
    for (std::size_t i = 0; i < m_scene.laneTop.size(); ++i) {
        const qreal top = transform.map(0, m_scene.laneTop[i]).y();
        const qreal bottom = transform.map(0, m_scene.laneBottom[i]).y();
        if (bottom < viewport.top() || top > viewport.bottom() || bottom - top < height + 2)
            continue;
        const qreal inset = std::min(6.0, (bottom - top - height) / 2);
        qreal y = std::max(top, viewport.top()) + inset;
        y = std::min(y, bottom - height - inset);
        const QRectF text(viewport.left() + 12, std::round(y), metrics.horizontalAdvance(m_scene.laneName[i]), height);
        // A name that stays in view passes over nodes: it brings its lane's colour along.
        QColor back = m_look.tokens.domainHue(m_scene.laneHue[i]);
        if (m_scene.laneHue[i] == LineageScene::noHue)
            back = m_look.tokens.muted;
        back.setAlphaF(float(m_look.tokens.tintAlpha) * 0.75F);
        back = blended(back, m_look.tokens.surface);
        back.setAlphaF(0.9F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawRoundedRect(text.adjusted(-4, -1, 4, 1), 4, 4);
        painter.setPen(m_look.tokens.muted);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_scene.laneName[i]);
    }
}

void LineagePainter::paintEdges(QPainter& painter, const SceneTransform& transform, const QRectF& area) const
{
    std::vector<Index> edges;
    m_index.edgesIn(transform.unmap(area), edges);
    if (edges.empty())
        return;
    // Decided by scale and scene alone: tiles side by side must not differ in kind.
    const Detail detail = detailAt(transform.scale);
    const bool isDense = detail == Detail::Far || (detail == Detail::Mid && m_scene.routeX.size() > mostSmoothPieces);
    if (isDense && !m_isForVectors) {
        const QRect pixels = area.toAlignedRect();
        DensityRaster raster(m_scene, transform, pixels);
        raster.add(edges);
        painter.drawImage(pixels.topLeft(), raster.image(m_look.tokens.muted));
        paintDifferences(painter, transform, edges);
        return;
    }
    const bool hasArrows = detail >= Detail::Near;
    // Where lines are many, each is quieter, or they would drown the nodes.
    QColor color = m_look.tokens.muted;
    color.setAlphaF(detail == Detail::Near && m_scene.routeX.size() > mostSmoothPieces ? 0.35F : 0.6F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal width = detail == Detail::Mid ? 1 : edgeWidth;
    for (const FlowEvidence evidence :
         {FlowEvidence::Unset, FlowEvidence::Observed, FlowEvidence::Declared, FlowEvidence::Inferred}) {
        painter.setPen(edgePen(detail == Detail::Mid ? FlowEvidence::Observed : evidence, color, width));
        for (const Index edge : edges) {
            if (m_scene.edgeFlags[edge] & LineageScene::IsRuledOut)
                continue;
            if (m_scene.evidence[edge] == evidence && m_scene.edgeDifferenceOf(edge) == Difference::Same)
                painter.drawPath(edgePath(m_scene, edge, transform, hasArrows ? arrowLength - 1 : 0));
        }
    }
    if (hasArrows) {
        const QColor solid = blended(color, m_look.tokens.surface);
        for (const Index edge : edges) {
            if (m_scene.edgeFlags[edge] & LineageScene::IsRuledOut)
                paintRuledOut(painter, transform, edge, solid);
            else
                paintArrow(painter, transform, edge, solid);
        }
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

void LineagePainter::paintArrow(QPainter& painter, const SceneTransform& transform, Index edge,
                                const QColor& color) const
{
    const Index last = m_scene.routeStart[edge + 1];
    if (last - m_scene.routeStart[edge] < 2)
        return;
    const QPointF tip = transform.map(m_scene.routeX[last - 1], m_scene.routeY[last - 1]);
    const bool isLoop = m_scene.from[edge] == m_scene.to[edge];
    const bool isFromRight = isLoop || m_scene.routeX[last - 2] > m_scene.routeX[last - 1];
    const qreal back = isFromRight ? arrowLength : -arrowLength;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF {tip, tip + QPointF(back, -arrowHalf), tip + QPointF(back, arrowHalf)});
    painter.setBrush(Qt::NoBrush);
}

void LineagePainter::paintEdge(QPainter& painter, const SceneTransform& transform, Index edge, Emphasis emphasis) const
{
    const Tokens& t = m_look.tokens;
    QColor color = emphasis == Emphasis::None ? blended(withAlpha(t.muted, 0.6), t.surface) : t.accent;
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
    painter.drawPath(path);
    if (hasArrow) {
        paintDifferenceMark(painter, path, m_scene.edgeDifferenceOf(edge), t);
        paintArrow(painter, transform, edge, color);
    }
}

void LineagePainter::paintNodes(QPainter& painter, const SceneTransform& transform, const QRectF& area) const
{
    std::vector<Index> nodes;
    // Counters and shadows reach a little over the box.
    m_index.nodesIn(transform.unmap(area.adjusted(-4, -4, 4, 4)), nodes);
    const Detail detail = detailAt(transform.scale);
    if (detail <= Detail::Mid) {
        paintFlatNodes(painter, transform, nodes, detail);
        return;
    }
    for (const Index node : nodes)
        paintNode(painter, transform, node, Emphasis::None);
}

void LineagePainter::paintFlatNodes(QPainter& painter, const SceneTransform& transform, const std::vector<Index>& nodes,
                                    Detail detail) const
{
    const Tokens& t = m_look.tokens;
    std::vector<QRectF> boxes;
    std::map<Ink, std::vector<QRectF>> bars;
    std::map<std::uint8_t, std::vector<QRectF>> dots;
    boxes.reserve(nodes.size());
    for (const Index node : nodes) {
        QRectF box = transform.map(m_scene.rect(node));
        if (detail == Detail::Far) {
            box.setSize({std::max(1.0, box.width()), std::max(1.0, box.height())});
            const Difference difference = m_scene.differenceOf(node);
            bars[difference == Difference::Same ? m_scene.inkOf(node) : differenceMark(difference).ink].push_back(box);
            continue;
        }
        boxes.push_back(box);
        bars[m_scene.inkOf(node)].push_back({box.left(), box.top(), 2, box.height()});
        if (m_scene.mark[node] != LineageScene::noMark && box.height() >= 6) {
            const qreal side = std::clamp(box.height() * 0.4, 3.0, 5.0);
            dots[m_scene.mark[node]].push_back({box.right() - side - 2, box.center().y() - side / 2, side, side});
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, detail == Detail::Mid && boxes.size() < mostSmoothPieces);
    if (detail == Detail::Mid) {
        painter.setBrush(t.raised);
        painter.setPen(QPen(blended(withAlpha(t.outline, 0.45), t.surface), 1));
        painter.drawRects(boxes.data(), int(boxes.size()));
        painter.setPen(Qt::NoPen);
    }
    for (const auto& [ink, rects] : bars) {
        QColor color = inkColor(ink, t);
        if (detail == Detail::Far)
            color.setAlphaF(0.75F);
        painter.setBrush(color);
        painter.drawRects(rects.data(), int(rects.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [mark, rects] : dots) {
        for (const QRectF& box : rects)
            paintMark(painter, box, m_scene.marks[mark], t, t.raised);
    }
}

} // namespace mesh
