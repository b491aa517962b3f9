// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/canvas/canvas.h"

#include "widgets/lineage/canvas/canvas_accessible.h"
#include "widgets/lineage/canvas/canvas_tool.h"
#include "widgets/lineage/canvas/minimap.h"
#include "widgets/lineage/canvas/tile_layer.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>
#include <ranges>
#include <tuple>
#include <unordered_set>

namespace mesh {

namespace {
constexpr std::size_t mostPaintedDirectly = 1200; ///< nodes and edges; beyond it tiles are quicker
constexpr std::size_t mostMoved = 1000; ///< nodes of both sides of a transition that is shown
} // namespace

LineageCanvas::LineageCanvas(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_target(std::make_shared<LineageScene>())
    , m_targetIndex(std::make_shared<SceneIndex>(*m_target))
    , m_scene(m_target)
    , m_index(m_targetIndex)
    , m_tiles(new TileLayer(this))
    , m_minimap(new Minimap(viewport()))
{
    installCanvasAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Lineage diagram"));
    setAccessibleDescription(tr("Arrow keys walk along the flows, Enter focuses, Escape goes back."));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    m_minimap->hide();
    refreshLook();
    connect(m_tiles, &TileLayer::updated, this, [this](const QRectF& area) {
        viewport()->update(
            m_transform.map(area).toAlignedRect().adjusted(-1, -1, 1, 1)); // the hand is not kept waiting
    });
    connect(m_minimap, &Minimap::moved, this, [this](QPointF point) {
        stopMotion();
        m_isPlaced = true;
        setTransform(sceneview::centred(m_transform, point, viewport()->size()));
    });
    for (QVariantAnimation* motion : {&m_viewMotion, &m_sceneMotion}) {
        motion->setStartValue(0.0);
        motion->setEndValue(1.0);
        motion->setDuration(metrics::MotionMs);
        motion->setEasingCurve(QEasingCurve::OutCubic);
    }
    connect(&m_viewMotion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const qreal t = value.toReal();
        setTransform(t >= 1 ? m_viewTo : sceneview::between(m_viewFrom, m_viewTo, t, viewport()->size()));
    });
    connect(&m_sceneMotion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const qreal t = value.toReal();
        if (!m_motion)
            return;
        if (t >= 1) {
            m_motion.reset();
            showTarget();
        } else {
            m_scene = std::make_shared<LineageScene>(m_motion->frame(t));
            m_index = std::make_shared<SceneIndex>(*m_scene);
            viewport()->update();
        }
    });
}

LineageCanvas::~LineageCanvas()
{
    m_viewMotion.stop();
    m_sceneMotion.stop();
}

void LineageCanvas::setScene(std::shared_ptr<const LineageScene> scene, RecordId anchor, Arrival arrival,
                             std::shared_ptr<const SceneIndex> index)
{
    stopMotion();
    endFlow();
    if (CanvasTool* tool = activeTool())
        tool->cancel();
    const std::shared_ptr<const LineageScene> before = m_target;
    m_target = std::move(scene);
    m_targetIndex = index ? std::move(index) : std::make_shared<SceneIndex>(*m_target);
    m_anchor = anchor;
    m_hover = {};
    const auto placesOf
        = [&](RecordId record) { return std::pair(before->placeOf(record), m_target->placeOf(record)); };
    auto [was, is] = placesOf(anchor);
    if (arrival == Arrival::Level && is.isNull()) {
        if (const Index node = before->find(anchor); node != LineageScene::None)
            std::tie(was, is) = placesOf(before->holder[node]);
    } else if (arrival == Arrival::Open && was.isNull()) {
        if (const Index node = m_target->find(anchor); node != LineageScene::None)
            was = before->placeOf(m_target->holder[node]);
    }
    if (was.isNull() || is.isNull()) {
        showTarget();
        m_isPlaced = false;
        placeAnew();
        return;
    }
    m_isPlaced = true;
    // The anchor stays under the hand: the window moves with it at once, the rest follows.
    const bool isNode = m_target->find(anchor) != LineageScene::None && before->find(anchor) != LineageScene::None;
    const QPointF shift = isNode ? is.topLeft() - was.topLeft() : is.center() - was.center();
    m_transform.origin += shift;
    showTarget();
    if (!appTheme().isMotionReduced() && isVisible() && before->nodeCount() + m_target->nodeCount() <= mostMoved) {
        m_motion.emplace(before, m_target, shift);
        m_sceneMotion.start();
    }
    setTransform(m_transform);
    if (arrival == Arrival::Open) {
        animateTo(sceneview::opening(m_target->bounds, openRoom(), is));
        m_isPlaced = false; // a new size of the window fits it again
    } else if (arrival == Arrival::Level) {
        const qreal scale = std::clamp(m_transform.scale, sceneview::SmallestReadable, 1.0);
        animateTo(sceneview::zoomed(m_transform, scale / m_transform.scale, m_transform.map(is.center()), 0));
    }
}

void LineageCanvas::placeAnew()
{
    const Index focus = m_anchor.isNull() ? LineageScene::None : m_target->find(m_anchor);
    const QSizeF window = openRoom();
    SceneTransform opening
        = sceneview::opening(m_target->bounds, window, focus == LineageScene::None ? QRectF() : m_target->rect(focus));
    if (focus == LineageScene::None)
        opening = withNodes(opening);
    setTransform(opening);
}

void LineageCanvas::showTarget()
{
    m_scene = m_target;
    m_index = m_targetIndex;
    m_hover = {}; // its numbers are of the scene before
    refreshSelection();
    refreshTiles();
    m_minimap->setScene(m_scene);
    placeMinimap();
    forgetCanvasChildren(this);
    viewport()->update();
}

void LineageCanvas::refreshTiles()
{
    m_tiles->setSource(usesTiles() ? TileSource {m_scene, m_index, m_look, devicePixelRatioF(), m_traced}
                                   : TileSource());
}

bool LineageCanvas::usesTiles() const
{
    return m_target->nodeCount() + m_target->edgeCount() > mostPaintedDirectly;
}

void LineageCanvas::setTransform(const SceneTransform& transform)
{
    m_transform = sceneview::snapped(transform, devicePixelRatioF());
    placeMinimap();
    viewport()->update();
    emit transformChanged();
}

void LineageCanvas::animateTo(const SceneTransform& transform)
{
    m_viewMotion.stop();
    m_isPlaced = true;
    if (appTheme().isMotionReduced() || !isVisible()) {
        setTransform(transform);
        return;
    }
    m_viewFrom = m_transform;
    m_viewTo = transform;
    m_viewMotion.start();
}

void LineageCanvas::stopMotion()
{
    m_viewMotion.stop();
    m_sceneMotion.stop();
    if (m_motion) {
        m_motion.reset();
        showTarget();
    }
}

bool LineageCanvas::isMoving() const
{
    return m_viewMotion.state() == QAbstractAnimation::Running || m_sceneMotion.state() == QAbstractAnimation::Running;
}

bool LineageCanvas::isSharp() const
{
    return !usesTiles() || m_tiles->isComplete();
}

void LineageCanvas::setSelected(const std::vector<RecordId>& records)
{
    m_selectedRecords = records;
    const auto before = m_current;
    refreshSelection();
    if (m_current && m_current != before && hasFocus())
        announce(*m_current);
    viewport()->update();
}

void LineageCanvas::setTrace(Trace trace)
{
    m_trace = std::move(trace);
    const std::shared_ptr<const SceneTrace> before = m_traced;
    refreshSelection();
    if (before || m_traced)
        refreshTiles();
    viewport()->update();
}

void LineageCanvas::refreshSelection()
{
    // A pass over the scene for all of the selection at once.
    const LineageScene& s = *m_scene;
    const std::unordered_set<RecordId> selected(m_selectedRecords.begin(), m_selectedRecords.end());
    const std::unordered_set<RecordId> traced(m_trace.records.begin(), m_trace.records.end());
    const RecordId first = m_selectedRecords.empty() ? RecordId() : m_selectedRecords.front();
    for (auto* list : {&m_selectedNodes, &m_selectedEdges, &m_linkedEdges})
        list->clear();
    m_current.reset();
    m_traced.reset();
    if (selected.empty() && traced.empty())
        return;
    SceneTrace trace;
    std::vector<char> isTraced(s.nodeCount());
    for (Index node = 0; node < s.nodeCount(); ++node) {
        if (!traced.empty() && traced.contains(s.record[node])) {
            isTraced[node] = 1;
            trace.nodes.push_back(node);
        }
        if (selected.contains(s.record[node])) {
            m_selectedNodes.push_back(node);
            if (s.record[node] == first)
                m_current = node;
            continue;
        }
        for (Index row = s.rowStart[node]; row < s.rowStart[node + 1]; ++row) {
            if (s.rowRecord[row] == first)
                m_current = node;
        }
    }
    for (Index edge = 0; edge < s.edgeCount(); ++edge) {
        if (!traced.empty() && isTraced[s.from[edge]] && isTraced[s.to[edge]])
            trace.edges.push_back(edge);
        if (selected.empty())
            continue;
        const auto flows = std::span(s.flow).subspan(s.flowStart[edge], s.flowStart[edge + 1] - s.flowStart[edge]);
        const auto ends = [&](Index node, std::int32_t row) {
            return selected.contains(s.record[node])
                || (row >= 0 && selected.contains(s.rowRecord[s.rowStart[node] + Index(row)]));
        };
        if (!flows.empty() && std::ranges::any_of(flows, [&](FlowId flow) { return selected.contains(flow); }))
            m_selectedEdges.push_back(edge);
        else if (ends(s.from[edge], s.fromRow[edge]) || ends(s.to[edge], s.toRow[edge]))
            m_linkedEdges.push_back(edge);
    }
    if (m_trace.isActive())
        m_traced = std::make_shared<SceneTrace>(std::move(trace));
}

void LineageCanvas::setEditable(bool editable)
{
    m_isEditable = editable;
    if (!editable) {
        endFlow();
        if (CanvasTool* tool = activeTool())
            tool->cancel();
    }
    viewport()->update();
}

std::vector<LineageCanvas::Index> LineageCanvas::visibleNodes() const
{
    std::vector<Index> nodes;
    m_index->nodesIn(m_transform.unmap(QRectF(viewport()->rect())), nodes);
    return nodes;
}

QString LineageCanvas::describe(Index node) const
{
    const LineageScene& s = *m_scene;
    QStringList parts {s.label[node]};
    if (!s.subline[node].isEmpty())
        parts << s.subline[node];
    if (s.mark[node] != LineageScene::noMark)
        parts << s.marks[s.mark[node]].word;
    parts << tr("%n upstream", nullptr, int(s.inTotal[node])) << tr("%n downstream", nullptr, int(s.outTotal[node]));
    if (const Index hidden = s.inTotal[node] + s.outTotal[node] - std::min(s.inShown[node], s.inTotal[node])
            - std::min(s.outShown[node], s.outTotal[node]))
        parts << tr("%n hidden", nullptr, int(hidden));
    if (const auto note = m_notes.find(s.record[node]); note != m_notes.end())
        parts << note->second;
    return parts.join(QStringLiteral(", "));
}

void LineageCanvas::announce(Index node)
{
    const int child = canvasChildOf(this, node);
    if (child < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

void LineageCanvas::refreshLook()
{
    m_look = LineageLook::of(tokens());
    refreshTiles();
    viewport()->update();
}

void LineageCanvas::placeMinimap()
{
    const QRectF window = m_transform.unmap(QRectF(viewport()->rect()));
    m_minimap->setWindow(window);
    const bool hidesSome = !m_scene->isEmpty() && !window.contains(m_scene->bounds);
    const bool hasRoom = viewport()->width() > 2 * Minimap::Width && viewport()->height() > 2 * Minimap::LargestHeight;
    m_minimap->setVisible(hidesSome && hasRoom);
    m_minimap->resize(m_minimap->sizeHint());
    m_minimap->move(viewport()->width() - m_minimap->width() - 12, viewport()->height() - m_minimap->height() - 12);
}

void LineageCanvas::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_isPlaced)
        placeAnew();
    else
        keepInView(event->oldSize());
    placeMinimap();
}

void LineageCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
    QAbstractScrollArea::changeEvent(event);
}

void LineageCanvas::finishPainting()
{
    stopMotion();
    if (usesTiles())
        m_tiles->finish(m_transform, rect(), devicePixelRatioF()); // all of it is viewport, also before it is laid out
}

QPixmap LineageCanvas::minimapPicture()
{
    return m_minimap->isVisibleTo(this) ? m_minimap->grab() : QPixmap();
}

} // namespace mesh
