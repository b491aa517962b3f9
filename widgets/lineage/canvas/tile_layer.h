// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "widgets/lineage/painting/painter.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QImage>
#include <QRegion>
#include <QTimer>

#include <array>
#include <deque>
#include <memory>

namespace mesh {

/// What tiles are painted from; shared with the worker, never changed.
struct TileSource
{
    std::shared_ptr<const LineageScene> scene;
    std::shared_ptr<const SceneIndex> index;
    LineageLook look;
    qreal devicePixelRatio = 1;
    std::shared_ptr<const SceneTrace> trace {}; ///< nullptr for none
};

/// Keeps the picture of a large scene in tiles of 256 pixels that workers paint, so that moving over it costs the GUI
/// thread a few copies of images however much there is to see. While a tile is missing, tiles of a scale that was shown
/// before, or a small picture of everything, stand in for it. Selection and highlights are painted above and never make
/// a tile stale; a trace, which dims everything else, is part of the picture.
///
/// Workers paint *strips*, the missing tiles of a row at once: what crosses the border of two tiles is painted once.
/// They hand over what they have after a few milliseconds and are then told what is missing by now. After a step of
/// a zoom, which makes worthless what the one before asked for, they rest for a moment.
/// GUI thread only; the painting itself happens on two workers. One of them runs only where nothing else does, so that
/// the window finds a free processor at once where there are two; what it does not get done in time the other does.
class TileLayer : public QObject
{
    Q_OBJECT
public:
    static constexpr int TileSize = 256; ///< in pixels of the device
    static constexpr int Budget = 64 * 1024; ///< KiB; more where one window needs it

    explicit TileLayer(QObject* parent = nullptr);

    /// Throws away all tiles.
    void setSource(TileSource source);
    /// Paints what is there, and what stands in for the rest, over all of @p viewport, and has the workers paint the
    /// rest; updated() follows.
    void paint(QPainter& painter, const SceneTransform& transform, const QRect& viewport, qreal devicePixelRatio);
    /// Every tile that @p viewport needs, painted now on this thread: for pictures of the window.
    void finish(const SceneTransform& transform, const QRect& viewport, qreal devicePixelRatio);
    /// The last paint() found every tile.
    bool isComplete() const { return m_isComplete; }
    bool isPainting() const; ///< some worker is at it
    bool hasOverview() const { return !m_overview.isNull(); } ///< everything in small can stand in

signals:
    void updated(const QRectF& area); ///< of the scene: there the picture is another now

private:
    struct Key
    {
        qreal scale = 0; ///< of pixels of the device
        int x = 0;
        int y = 0;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0) { return qHashMulti(seed, key.scale, key.x, key.y); }
    };
    using Painted = std::vector<std::pair<Key, QImage>>;

    /// Tiles side by side.
    struct Strip
    {
        Key first;
        int count = 0;
    };
    struct Worker
    {
        explicit Worker(QThreadPool& thread)
            : runner(nullptr, thread)
        {
        }
        JobRunner runner;
        qreal scale = 0; ///< of what it paints
        std::vector<Strip> strips;
        bool isPainting(const Key& key) const;
    };

    static std::vector<Strip> stripsOf(std::vector<Key> keys);
    /// Adds nothing once @p progress is cancelled.
    static void paintStrip(const TileSource& source, const Strip& strip, const Progress& progress, Painted& painted);
    std::vector<Key> keysFor(qreal scale, const QRectF& area) const;
    void insert(Painted painted);
    /// In @p hole of the window.
    void paintStandIn(QPainter& painter, const SceneTransform& transform, const QRect& hole) const;
    void paintOverview(QPainter& painter, const SceneTransform& transform, const QRect& part) const;
    /// Returns where there are no tiles of that scale.
    QRegion paintScaled(QPainter& painter, const SceneTransform& transform, const QRect& hole, qreal scale) const;
    void request(std::vector<Key> missing);
    void rest();
    void takeBack();
    void start(Worker& worker, std::vector<Strip> strips);
    void requestOverview();

    TileSource m_source;
    QCache<Key, QImage> m_tiles;
    QImage m_overview; ///< everything, small
    qreal m_scale = 0; ///< of the last paint
    std::deque<qreal> m_shownScales; ///< that were complete, the last one first
    bool m_isComplete = false;
    std::vector<Key> m_missing; ///< of the last paint
    std::array<Worker, 2> m_workers; ///< the second is the one that runs where nothing else does
    QTimer m_rest; ///< until it is over the workers do nothing
    QTimer m_late; ///< when it is over the second worker should be done
    QDeadlineTimer m_isBusy; ///< so long there is no processor for the second worker
    JobRunner m_overviewWorker;
};

} // namespace mesh
