// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/canvas/tile_layer.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QSet>

#include <cmath>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace mesh {

namespace {
constexpr int overviewSize = 1024;
constexpr int longestStrip = 10; ///< tiles: a row of a window
constexpr qint64 handOverMs = 20;
constexpr int lateMs = 150; ///< many times what a worker takes until it hands over
constexpr int busyMs = 2000;
constexpr int restMs = 8; ///< what is missing after a step of a zoom waits for the next one so long
constexpr std::size_t mostStandIns = 120; ///< tiles of one scale
constexpr std::size_t mostShownScales = 5;
constexpr qreal farthestScale = 6; ///< a stand-in is not enlarged or shrunk more than this
constexpr int tileKiB = TileLayer::TileSize * TileLayer::TileSize * 4 / 1024;

/// The threads of the workers, one each.
QThreadPool& painters(std::size_t worker)
{
    static std::array<QThreadPool, 2> pools;
    [[maybe_unused]] static const bool isMade = [] {
        for (QThreadPool& pool : pools)
            pool.setMaxThreadCount(1);
        pools[1].setThreadPriority(QThread::IdlePriority);
        // What they paint with ends with the application.
        qAddPostRoutine([] {
            for (QThreadPool& pool : pools)
                pool.waitForDone();
        });
        return true;
    }();
    return pools[worker];
}

/// Puts the thread of the first worker behind the window: a frame is not to wait for tiles where there are few
/// processors. On Linux QThread's own priorities do nothing between "idle", which starves under load, and "equal".
void stepBehind()
{
#ifdef Q_OS_LINUX
    constexpr int niceness = 10;
    [[maybe_unused]] static thread_local const int result = setpriority(PRIO_PROCESS, id_t(gettid()), niceness);
#endif
}
} // namespace

TileLayer::TileLayer(QObject* parent)
    : QObject(parent)
    , m_tiles(Budget)
    , m_workers {Worker(painters(0)), Worker(painters(1))}
    , m_overviewWorker(this, painters(0))
{
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &TileLayer::takeBack);
    m_rest.setSingleShot(true);
    m_rest.setTimerType(Qt::PreciseTimer);
    connect(&m_rest, &QTimer::timeout, this, [this] { request(m_missing); });
}

void TileLayer::setSource(TileSource source)
{
    for (Worker& worker : m_workers)
        worker.runner.cancel();
    m_overviewWorker.cancel();
    m_rest.stop();
    m_source = std::move(source);
    m_tiles.clear();
    m_overview = QImage();
    m_scale = 0;
    m_shownScales.clear();
    m_missing.clear();
    m_isComplete = false;
}

bool TileLayer::isPainting() const
{
    return std::ranges::any_of(m_workers, [](const Worker& worker) { return worker.runner.isRunning(); });
}

bool TileLayer::Worker::isPainting(const Key& key) const
{
    return runner.isRunning() && std::ranges::any_of(strips, [&](const Strip& strip) {
               return strip.first.scale == key.scale && strip.first.y == key.y && key.x >= strip.first.x
                   && key.x < strip.first.x + strip.count;
           });
}

std::vector<TileLayer::Strip> TileLayer::stripsOf(std::vector<Key> keys)
{
    // In the order of their first tiles, which is from the middle.
    std::vector<Strip> strips;
    QSet<Key> left(keys.begin(), keys.end());
    for (const Key& key : keys) {
        if (!left.contains(key))
            continue;
        Strip strip {key, 1};
        left.remove(key);
        const auto take = [&](int x) { return strip.count < longestStrip && left.remove({key.scale, x, key.y}); };
        while (take(strip.first.x + strip.count))
            ++strip.count;
        while (take(strip.first.x - 1)) {
            --strip.first.x;
            ++strip.count;
        }
        strips.push_back(strip);
    }
    return strips;
}

void TileLayer::paintStrip(const TileSource& source, const Strip& strip, const Progress& progress, Painted& painted)
{
    QImage image(TileSize * strip.count, TileSize, QImage::Format_RGB32);
    image.fill(source.look.tokens.surface);
    QPainter painter(&image);
    LineagePainter lineage(*source.scene, *source.index, source.look);
    lineage.setTrace(source.trace.get());
    lineage.setProgress(&progress);
    const qreal ratio = source.devicePixelRatio;
    const QPointF corner(qreal(strip.first.x) * TileSize, qreal(strip.first.y) * TileSize);
    painter.scale(ratio, ratio);
    lineage.paint(painter, {strip.first.scale / ratio, corner / strip.first.scale},
                  QRectF(0, 0, image.width() / ratio, image.height() / ratio));
    painter.end();
    if (progress.isCancelled())
        return;
    for (int i = 0; i < strip.count; ++i) {
        painted.emplace_back(Key {strip.first.scale, strip.first.x + i, strip.first.y},
                             image.copy(i * TileSize, 0, TileSize, TileSize));
    }
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
    if (const qreal scale = transform.scale * devicePixelRatio; scale != m_scale) {
        if (m_scale > 0)
            rest();
        m_scale = scale;
    }
    const QRectF area = transform.unmap(QRectF(viewport));
    const std::vector<Key> keys = keysFor(m_scale, area);
    m_tiles.setMaxCost(std::max(Budget, int(keys.size()) * tileKiB * 5 / 2)); // what is shown and what stands in for it
    std::vector<Key> missing;
    QRectF hole; // of the scene: only there something has to stand in
    for (const Key& key : keys) {
        if (m_tiles.contains(key))
            continue;
        missing.push_back(key);
        hole |= QRectF(key.x, key.y, 1, 1);
    }
    if (!missing.empty()) {
        const qreal side = TileSize / m_scale;
        hole = QRectF(hole.topLeft() * side, hole.size() * side) & area;
        painter.save();
        paintStandIn(painter, transform, transform.map(hole).toAlignedRect());
        painter.restore();
    }
    painter.save();
    painter.scale(1 / devicePixelRatio, 1 / devicePixelRatio); // copied pixel by pixel
    const QPointF corner = transform.origin * m_scale;
    for (const Key& key : keys) {
        if (const QImage* tile = m_tiles.object(key))
            painter.drawImage((QPointF(qreal(key.x), qreal(key.y)) * TileSize - corner).toPoint(), *tile);
    }
    painter.restore();
    m_isComplete = missing.empty();
    m_missing = std::move(missing);
    if (!m_isComplete) {
        request(m_missing);
        return;
    }
    std::erase(m_shownScales, m_scale);
    m_shownScales.push_front(m_scale);
    if (m_shownScales.size() > mostShownScales)
        m_shownScales.pop_back();
    if (m_overview.isNull() && !m_overviewWorker.isRunning())
        requestOverview(); // not before: what is to be seen comes first
}

void TileLayer::paintStandIn(QPainter& painter, const SceneTransform& transform, const QRect& hole) const
{
    // Every pixel once: the nearest scale that was on show, and where it does not reach, everything in small.
    std::vector<qreal> scales(m_shownScales.begin(), m_shownScales.end());
    const auto farness = [this](qreal scale) { return std::abs(std::log(scale / m_scale)); };
    std::erase_if(scales, [&](qreal scale) { return farness(scale) > std::log(farthestScale) || scale == m_scale; });
    const auto nearest = std::ranges::min_element(scales, {}, farness);
    painter.setClipRect(hole);
    const QRegion rest = nearest == scales.end() ? QRegion(hole) : paintScaled(painter, transform, hole, *nearest);
    for (const QRect& part : rest) {
        painter.setClipRect(part);
        painter.fillRect(part, m_source.look.tokens.surface);
        if (!m_overview.isNull()) {
            paintOverview(painter, transform, part);
        } else {
            const LineagePainter lineage(*m_source.scene, *m_source.index, m_source.look);
            lineage.paintLanes(painter, transform, QRectF(part));
        }
    }
}

/// Only what is seen of it is enlarged: the whole would be many windows.
void TileLayer::paintOverview(QPainter& painter, const SceneTransform& transform, const QRect& part) const
{
    const QRectF bounds = m_source.scene->bounds;
    const QSizeF pixel(bounds.width() / m_overview.width(), bounds.height() / m_overview.height()); // in the scene
    const QRectF seen = transform.unmap(QRectF(part)).translated(-bounds.topLeft());
    const QRect pixels = QRectF(seen.left() / pixel.width(), seen.top() / pixel.height(), seen.width() / pixel.width(),
                                seen.height() / pixel.height())
                             .toAlignedRect()
        & m_overview.rect();
    if (pixels.isEmpty())
        return;
    const QPointF corner = bounds.topLeft() + QPointF(pixels.x() * pixel.width(), pixels.y() * pixel.height());
    const QSizeF size(pixels.width() * pixel.width(), pixels.height() * pixel.height());
    painter.drawImage(transform.map(QRectF(corner, size)), m_overview, pixels);
}

QRegion TileLayer::paintScaled(QPainter& painter, const SceneTransform& transform, const QRect& hole, qreal scale) const
{
    QRegion rest(hole);
    const std::vector<Key> keys = keysFor(scale, transform.unmap(QRectF(hole)));
    if (keys.size() > mostStandIns)
        return rest;
    const qreal side = TileSize / scale;
    for (const Key& key : keys) {
        if (const QImage* tile = m_tiles.object(key)) {
            // On whole pixels: neighbours meet, and copying is quick.
            const auto corner = [&](int x, int y) { return transform.map(QPointF(x, y) * side).toPoint(); };
            const QRect place(corner(key.x, key.y), corner(key.x + 1, key.y + 1) - QPoint(1, 1));
            painter.drawImage(place, *tile);
            rest -= place;
        }
    }
    return rest;
}

/// The window and what it moves have the processors for themselves.
void TileLayer::rest()
{
    for (Worker& worker : m_workers)
        worker.runner.cancel();
    m_overviewWorker.cancel(); // it is asked for again once all tiles are there
    m_rest.start(restMs);
}

/// Others need all processors: what the second worker holds is for the first.
void TileLayer::takeBack()
{
    if (!m_workers[1].runner.isRunning())
        return;
    m_workers[1].runner.cancel();
    m_isBusy.setRemainingTime(busyMs);
    request(m_missing);
}

void TileLayer::request(std::vector<Key> missing)
{
    if (m_rest.isActive())
        return;
    std::erase_if(missing, [this](const Key& key) {
        return std::ranges::any_of(m_workers, [&](const Worker& worker) { return worker.isPainting(key); });
    });
    // A new scale makes what is being painted worthless.
    std::vector<Worker*> idle;
    for (Worker& worker : m_workers) {
        const bool hasProcessor = &worker == &m_workers[0] || m_isBusy.hasExpired();
        if (hasProcessor && (!worker.runner.isRunning() || worker.scale != m_scale))
            idle.push_back(&worker);
    }
    if (idle.empty() || missing.empty())
        return;
    std::vector<std::vector<Strip>> shares(idle.size());
    std::size_t next = 0;
    for (const Strip& strip : stripsOf(std::move(missing)))
        shares[next++ % idle.size()].push_back(strip);
    for (std::size_t i = 0; i < idle.size(); ++i) {
        if (!shares[i].empty())
            start(*idle[i], std::move(shares[i]));
    }
}

void TileLayer::start(Worker& worker, std::vector<Strip> strips)
{
    worker.scale = m_scale;
    worker.strips = strips;
    const bool isSecond = &worker == &m_workers[1];
    if (isSecond)
        m_late.start(lateMs);
    worker.runner.start(
        [source = m_source, strips = std::move(strips), isSecond](const Progress& progress) {
            if (!isSecond)
                stepBehind();
            QElapsedTimer timer;
            timer.start();
            Painted painted;
            for (const Strip& strip : strips) {
                if (progress.isCancelled() || (!painted.empty() && timer.hasExpired(handOverMs)))
                    break;
                paintStrip(source, strip, progress, painted);
            }
            return painted;
        },
        [this](Painted painted) {
            QRectF area;
            for (const auto& [key, image] : painted) {
                const qreal side = TileSize / key.scale;
                area |= QRectF(key.x * side, key.y * side, side, side);
            }
            insert(std::move(painted));
            // What is out of sight by now is not painted, and so asks for nothing.
            std::erase_if(m_missing, [this](const Key& key) { return m_tiles.contains(key); });
            request(m_missing);
            emit updated(area);
        });
}

void TileLayer::insert(Painted painted)
{
    for (auto& [key, image] : painted)
        m_tiles.insert(key, new QImage(std::move(image)), tileKiB);
}

void TileLayer::requestOverview()
{
    m_overviewWorker.start(
        [source = m_source](const Progress& progress) {
            const QRectF bounds = source.scene->bounds;
            const qreal scale
                = std::min(overviewSize / std::max(bounds.width(), 1.0), overviewSize / std::max(bounds.height(), 1.0));
            QImage image((bounds.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
            image.fill(source.look.tokens.surface);
            QPainter painter(&image);
            LineagePainter lineage(*source.scene, *source.index, source.look);
            lineage.setTrace(source.trace.get());
            lineage.setProgress(&progress);
            lineage.paint(painter, {scale, bounds.topLeft()}, QRectF(image.rect()));
            return image;
        },
        [this](QImage image) {
            m_overview = std::move(image);
            if (!m_isComplete)
                emit updated(m_source.scene->bounds);
        });
}

void TileLayer::finish(const SceneTransform& transform, const QRect& viewport, qreal devicePixelRatio)
{
    if (!m_source.scene || m_source.scene->isEmpty())
        return;
    m_source.devicePixelRatio = devicePixelRatio;
    std::vector<Key> missing = keysFor(transform.scale * devicePixelRatio, transform.unmap(QRectF(viewport)));
    std::erase_if(missing, [this](const Key& key) { return m_tiles.contains(key); });
    for (const Strip& strip : stripsOf(std::move(missing))) {
        Painted painted;
        paintStrip(m_source, strip, Progress(), painted);
        insert(std::move(painted));
    }
}

} // namespace mesh
