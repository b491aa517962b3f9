// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/tile_layer.h"

#include <QPainter>

#include <cmath>

namespace mesh {

namespace {
constexpr int overviewSize = 1024;
constexpr std::size_t tilesAtOnce = 6; ///< few enough that the first ones are seen soon
constexpr std::size_t mostStandIns = 120;
} // namespace

TileLayer::TileLayer(QObject* parent)
    : QObject(parent)
    , m_tiles(Budget)
    , m_worker(this)
    , m_overviewWorker(this)
{
}

void TileLayer::setSource(TileSource source)
{
    m_worker.cancel();
    m_overviewWorker.cancel();
    m_source = std::move(source);
    m_tiles.clear();
    m_overview = QImage();
    m_scale = m_standIn = m_requestedScale = 0;
    if (m_source.scene && !m_source.scene->isEmpty())
        requestOverview();
}

QImage TileLayer::paintTile(const TileSource& source, const Key& key)
{
    QImage image(TileSize, TileSize, QImage::Format_RGB32);
    image.fill(source.look.tokens.surface);
    QPainter painter(&image);
    const LineagePainter lineage(*source.scene, *source.index, source.look);
    const QPointF corner(qreal(key.x) * TileSize, qreal(key.y) * TileSize);
    const qreal ratio = source.devicePixelRatio;
    painter.scale(ratio, ratio);
    lineage.paint(painter, {key.scale / ratio, corner / key.scale}, QRectF(0, 0, TileSize / ratio, TileSize / ratio));
    return image;
}

std::vector<TileLayer::Key> TileLayer::keysFor(qreal scale, const QRectF& area) const
{
    // area: of the scene
    std::vector<Key> keys;
    const auto cell = [&](qreal at) { return int(std::floor(at * scale / TileSize)); };
    const int left = cell(area.left());
    const int right = cell(area.right());
    const int top = cell(area.top());
    const int bottom = cell(area.bottom());
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x)
            keys.push_back({scale, x, y});
    }
    // From the middle: what people look at comes first.
    const QPointF middle(qreal(left + right) / 2, qreal(top + bottom) / 2);
    std::ranges::stable_sort(keys, {}, [&](const Key& key) {
        const QPointF d = QPointF(key.x, key.y) - middle;
        return QPointF::dotProduct(d, d);
    });
    return keys;
}

void TileLayer::paint(QPainter& painter, const SceneTransform& transform, const QRect& viewport, qreal devicePixelRatio)
{
    m_isComplete = true;
    if (!m_source.scene || m_source.scene->isEmpty())
        return;
    if (!qFuzzyCompare(devicePixelRatio, m_source.devicePixelRatio)) {
        TileSource source = m_source;
        source.devicePixelRatio = devicePixelRatio;
        setSource(std::move(source));
    }
    const qreal pixelScale = transform.scale * devicePixelRatio;
    if (!qFuzzyCompare(pixelScale, m_scale)) {
        m_standIn = m_scale;
        m_scale = pixelScale;
    }
    const QRectF area = transform.unmap(QRectF(viewport));
    const std::vector<Key> keys = keysFor(m_scale, area);
    std::vector<Key> missing;
    for (const Key& key : keys) {
        if (!m_tiles.contains(key))
            missing.push_back(key);
    }
    if (!missing.empty())
        paintStandIn(painter, transform, area);
    const QPointF corner = transform.origin * m_scale; // in pixels of the device
    for (const Key& key : keys) {
        if (const QImage* tile = m_tiles.object(key)) {
            const QPointF at = (QPointF(qreal(key.x), qreal(key.y)) * TileSize - corner) / devicePixelRatio;
            const qreal side = TileSize / devicePixelRatio;
            painter.drawImage(QRectF(at, QSizeF(side, side)), *tile);
        }
    }
    m_isComplete = missing.empty();
    if (!missing.empty())
        request(std::move(missing));
}

void TileLayer::paintStandIn(QPainter& painter, const SceneTransform& transform, const QRectF& area) const
{
    if (!m_overview.isNull()) {
        painter.drawImage(transform.map(m_source.scene->bounds), m_overview);
    } else {
        const LineagePainter lineage(*m_source.scene, *m_source.index, m_source.look);
        lineage.paintLanes(painter, transform, transform.map(area));
    }
    if (m_standIn <= 0)
        return;
    const std::vector<Key> keys = m_standIn < m_scale * 8 ? keysFor(m_standIn, area) : std::vector<Key>();
    if (keys.size() > mostStandIns)
        return;
    for (const Key& key : keys) {
        if (const QImage* tile = m_tiles.object(key)) {
            const QPointF corner = QPointF(qreal(key.x), qreal(key.y)) * TileSize / m_standIn;
            const qreal side = TileSize / m_standIn;
            painter.drawImage(transform.map(QRectF(corner, QSizeF(side, side))), *tile);
        }
    }
}

void TileLayer::request(std::vector<Key> missing)
{
    // One batch after the other; a new scale makes the running one worthless.
    if (m_worker.isRunning() && qFuzzyCompare(m_requestedScale, m_scale))
        return;
    m_requestedScale = m_scale;
    if (missing.size() > tilesAtOnce)
        missing.resize(tilesAtOnce);
    m_worker.start(
        [source = m_source, missing = std::move(missing)](const Progress& progress) {
            Painted painted;
            for (const Key& key : missing) {
                if (progress.isCancelled())
                    break;
                painted.emplace_back(key, paintTile(source, key));
            }
            return painted;
        },
        [this](Painted painted) {
            for (auto& [key, image] : painted)
                m_tiles.insert(key, new QImage(std::move(image)), TileSize * TileSize * 4 / 1024);
            emit updated();
        });
}

void TileLayer::requestOverview()
{
    m_overviewWorker.start(
        [source = m_source](const Progress&) {
            const QRectF bounds = source.scene->bounds;
            const qreal scale
                = std::min(overviewSize / std::max(bounds.width(), 1.0), overviewSize / std::max(bounds.height(), 1.0));
            QImage image((bounds.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
            image.fill(source.look.tokens.surface);
            QPainter painter(&image);
            LineagePainter(*source.scene, *source.index, source.look)
                .paint(painter, {scale, bounds.topLeft()}, QRectF(image.rect()));
            return image;
        },
        [this](QImage image) {
            m_overview = std::move(image);
            emit updated();
        });
}

void TileLayer::finish(const SceneTransform& transform, const QRect& viewport, qreal devicePixelRatio)
{
    if (!m_source.scene || m_source.scene->isEmpty())
        return;
    for (const Key& key : keysFor(transform.scale * devicePixelRatio, transform.unmap(QRectF(viewport)))) {
        if (!m_tiles.contains(key))
            m_tiles.insert(key, new QImage(paintTile(m_source, key)), TileSize * TileSize * 4 / 1024);
    }
}

} // namespace mesh
