// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

// Where the window over the diagram is, and how it gets there.

#include "widgets/lineage/canvas/canvas.h"

#include <QLineF>

#include <algorithm>
#include <numeric>

namespace mesh {

namespace {
constexpr std::ptrdiff_t fewNodes = 6; ///< whole ones; with fewer in sight a first look says nothing
constexpr std::ptrdiff_t placesTried = 300;
constexpr qreal uncovered = 0.75; ///< of the window: legend and overview lie over its lower end
} // namespace

/// A large diagram may begin with an empty corner: then where most nodes stand together nearby.
SceneTransform LineageCanvas::withNodes(const SceneTransform& opening) const
{
    const QSizeF window = viewport()->size();
    std::vector<Index> found;
    const auto seenIn = [&](const SceneTransform& transform) {
        const QRectF seen = transform.unmap(QRectF(0, 0, window.width(), window.height() * uncovered));
        found.clear();
        m_targetIndex->nodesIn(seen, found);
        return std::ranges::count_if(found, [&](Index node) { return seen.contains(m_target->rect(node)); });
    };
    const auto enough = std::min<std::ptrdiff_t>(fewNodes, std::ptrdiff_t(m_target->nodeCount()));
    auto most = seenIn(opening);
    if (most >= enough)
        return opening;
    const QPointF start = opening.unmap(QRectF(QPointF(), window)).center();
    std::vector<Index> nearest(m_target->nodeCount());
    std::iota(nearest.begin(), nearest.end(), Index(0));
    const auto tried = nearest.begin() + std::min<std::ptrdiff_t>(placesTried, std::ptrdiff_t(nearest.size()));
    std::ranges::partial_sort(nearest, tried, {},
                              [&](Index node) { return QLineF(start, m_target->rect(node).center()).length(); });
    SceneTransform best = opening;
    for (auto node = nearest.begin(); node != tried; ++node) {
        const SceneTransform there = sceneview::within(
            sceneview::centred(opening, m_target->rect(*node).center(), window), m_target->bounds, window);
        if (const auto count = seenIn(there); count > most) {
            most = count;
            best = there;
        }
    }
    return best;
}

qreal LineageCanvas::smallestScale() const
{
    return sceneview::fitted(m_target->bounds, viewport()->size()).scale * 0.5;
}

void LineageCanvas::zoomBy(qreal factor, QPointF anchor)
{
    m_viewMotion.stop();
    m_isPlaced = true;
    const qreal before = m_transform.scale;
    setTransform(sceneview::zoomed(m_transform, factor, anchor, smallestScale()));
    wishLevel(before, m_transform.scale, anchor);
}

void LineageCanvas::wishLevel(qreal before, qreal scale, QPointF anchor)
{
    // A small scene is seen whole long before its names are unreadable: further out there is nothing more of it.
    const qreal whole = sceneview::fitted(m_target->bounds, viewport()->size()).scale;
    const qreal smallest = std::max(sceneview::SmallestOfLevel, whole * 0.6);
    std::optional<LevelStep> step;
    if (before >= smallest && scale < smallest)
        step = LevelStep::Coarser;
    else if (before <= sceneview::LargestOfLevel && scale > sceneview::LargestOfLevel)
        step = LevelStep::Finer;
    if (!step)
        return;
    if (const auto node = nodeNear(anchor))
        emit levelChangeWished(*step, m_scene->record[*node]);
}

std::optional<LineageCanvas::Index> LineageCanvas::nodeNear(QPointF point) const
{
    const QPointF at = m_transform.unmap(point);
    std::optional<Index> nearest;
    qreal least = 0;
    for (const Index node : visibleNodes()) {
        const QRectF box = m_scene->rect(node);
        const QPointF away(std::max({box.left() - at.x(), at.x() - box.right(), 0.0}),
                           std::max({box.top() - at.y(), at.y() - box.bottom(), 0.0}));
        const qreal distance = QPointF::dotProduct(away, away);
        if (!nearest || distance < least) {
            nearest = node;
            least = distance;
        }
    }
    return nearest;
}

QPointF LineageCanvas::heldPoint() const
{
    const QRectF window = viewport()->rect();
    const QPointF current = m_current ? nodeRect(*m_current).center() : window.center();
    return window.contains(current) ? current : window.center();
}

RecordId LineageCanvas::heldRecord() const
{
    const auto node = nodeNear(heldPoint());
    return node ? m_scene->record[*node] : RecordId();
}

void LineageCanvas::zoomBy(qreal factor)
{
    const QPointF anchor = heldPoint();
    const SceneTransform start = destination(); // a copy: it moves below
    const SceneTransform target = sceneview::zoomed(start, factor, anchor, smallestScale());
    animateTo(target);
    wishLevel(start.scale, target.scale, anchor);
}

void LineageCanvas::zoomToActual()
{
    zoomBy(1 / destination().scale);
}

void LineageCanvas::fit()
{
    animateTo(sceneview::fitted(m_target->bounds, openRoom()));
}

QSizeF LineageCanvas::openRoom() const
{
    return {qreal(viewport()->width()), std::max(1.0, qreal(viewport()->height() - m_coveredBelow))};
}

void LineageCanvas::setCoveredBelow(int covered)
{
    if (covered == m_coveredBelow)
        return;
    m_coveredBelow = covered;
    if (!m_isPlaced)
        placeAnew();
}

LineageCanvas::Index LineageCanvas::targetNodeOf(RecordId record) const
{
    Index node = m_target->find(record);
    if (node == LineageScene::None)
        m_target->findRow(record, &node);
    return node;
}

const SceneTransform& LineageCanvas::destination() const
{
    return m_viewMotion.state() == QAbstractAnimation::Running ? m_viewTo : m_transform;
}

bool LineageCanvas::comesIntoView(RecordId record) const
{
    const Index node = targetNodeOf(record);
    QRectF window = viewport()->rect();
    window.setHeight(window.height() * uncovered);
    return node != LineageScene::None && window.contains(destination().map(m_target->rect(node)));
}

void LineageCanvas::centreOn(RecordId record)
{
    const Index node = targetNodeOf(record);
    if (node != LineageScene::None)
        animateTo(
            sceneview::within(sceneview::centred(destination(), m_target->rect(node).center(), viewport()->size()),
                              m_target->bounds, viewport()->size()));
}

void LineageCanvas::reveal(RecordId record)
{
    const Index node = targetNodeOf(record);
    if (node == LineageScene::None)
        return;
    SceneTransform target = sceneview::revealing(destination(), m_target->rect(node), viewport()->size());
    if (target.scale < 0.3) {
        target.scale = sceneview::SmallestReadable;
        target = sceneview::centred(target, m_target->rect(node).center(), viewport()->size());
    }
    if (target != destination())
        animateTo(target);
}

void LineageCanvas::reveal(const std::vector<RecordId>& records)
{
    QRectF all;
    QRectF first;
    for (const RecordId& record : records) {
        const Index node = targetNodeOf(record);
        if (node == LineageScene::None)
            continue;
        all |= m_target->rect(node);
        if (first.isNull())
            first = m_target->rect(node);
    }
    if (all.isNull())
        return;
    const SceneTransform target = sceneview::showing(destination(), all, first, viewport()->size());
    if (target != destination())
        animateTo(target);
}

/// What somebody looks at is not covered by a panel that opens beside it.
void LineageCanvas::keepInView(QSize before)
{
    if (!m_current || *m_current >= m_scene->nodeCount())
        return;
    const QRectF node = m_scene->rect(*m_current);
    const QPointF middle = m_transform.map(node).center();
    if (QRectF(QPointF(), before).contains(middle) && !QRectF(viewport()->rect()).contains(middle))
        setTransform(sceneview::revealing(m_transform, node, viewport()->size()));
}

} // namespace mesh
