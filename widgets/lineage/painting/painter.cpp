// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/painting/painter.h"

#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mesh {

LineageLook LineageLook::of(const Tokens& tokens)
{
    return {tokens, pictureFont(TextRole::Strong), pictureFont(TextRole::Caption),
            pictureFont(TextRole::CaptionStrong)};
}

QFont pictureFont(TextRole role)
{
    QFont font = Theme::font(role);
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    return font;
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
    if (m_trace)
        paintTrace(painter, transform, area);
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
        // Above the nodes, into the gap between the lanes where that is needed; what has gone up stays in the window.
        const qreal inset = std::min(6.0, (bottom - top - height) / 2);
        qreal y = top + std::min(inset, nodesize::LanePadding * transform.scale - height);
        y = std::min(std::max(y, viewport.top() + inset), bottom - height - inset);
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

void LineagePainter::paintTrace(QPainter& painter, const SceneTransform& transform, const QRectF& area) const
{
    // Everything else at a quarter: a veil over it, and the trace once more above the veil.
    painter.fillRect(area, withAlpha(m_look.tokens.surface, 0.75));
    paintEmphasised(painter, transform, area, m_trace->edges, Emphasis::Traced);
    std::vector<Index> nodes;
    m_index.nodesIn(transform.unmap(area.adjusted(-4, -4, 4, 4)), nodes);
    for (const Index node : nodes) {
        if (std::ranges::binary_search(m_trace->nodes, node))
            paintNode(painter, transform, node, Emphasis::None);
    }
}

void LineagePainter::paintNodes(QPainter& painter, const SceneTransform& transform, const QRectF& area) const
{
    std::vector<Index> nodes;
    // Counters and shadows reach a little over the box.
    m_index.nodesIn(transform.unmap(area.adjusted(-4, -4, 4, 4)), nodes);
    painter.setRenderHint(QPainter::Antialiasing, detailAt(transform.scale) > Detail::Mid); // flat ones are on pixels
    for (const Index node : nodes) {
        if (isStopped())
            return;
        if (m_scene.opacity.empty()) {
            paintNode(painter, transform, node, Emphasis::None);
            continue;
        }
        // A frame of a transition: nodes come and go, and show no more than they have grown to.
        painter.save();
        painter.setOpacity(m_scene.opacity[node]);
        if (m_scene.shownHeight[node] < m_scene.h[node])
            painter.setClipRect(boxOf(painter, transform, node), Qt::IntersectClip);
        paintNode(painter, transform, node, Emphasis::None);
        painter.restore();
    }
}

} // namespace mesh
