// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "widgets/lineage/painter.h"

#include <QCache>
#include <QImage>

#include <memory>

namespace mesh {

/// What tiles are painted from; shared with the worker, never changed.
struct TileSource
{
    std::shared_ptr<const LineageScene> scene;
    std::shared_ptr<const SceneIndex> index;
    LineageLook look;
    qreal devicePixelRatio = 1;
};

/// Keeps the picture of a large scene in tiles of 256 pixels that a worker paints, so that moving over it costs the GUI
/// thread a few copies of images however much there is to see. While a tile is missing, the tiles of the scale before,
/// or a small picture of everything, stand in for it. Selection and highlights are painted above and never make a tile
/// stale.
/// GUI thread only; the painting itself happens on one worker.
class TileLayer : public QObject
{
    Q_OBJECT
public:
    static constexpr int TileSize = 256; ///< in pixels of the device
    static constexpr int Budget = 96 * 1024; ///< KiB

    explicit TileLayer(QObject* parent = nullptr);

    /// Throws away all tiles.
    void setSource(TileSource source);
    /// Paints what is there and has the worker paint the rest; updated() follows.
    void paint(QPainter& painter, const SceneTransform& transform, const QRect& viewport, qreal devicePixelRatio);
    /// Every tile that @p viewport needs, painted now on this thread: for pictures of the window.
    void finish(const SceneTransform& transform, const QRect& viewport, qreal devicePixelRatio);
    /// The last paint() found every tile.
    bool isComplete() const { return m_isComplete; }

signals:
    void updated();

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

    static QImage paintTile(const TileSource& source, const Key& key);
    std::vector<Key> keysFor(qreal scale, const QRectF& area) const;
    void paintStandIn(QPainter& painter, const SceneTransform& transform, const QRectF& area) const;
    void request(std::vector<Key> missing);
    void requestOverview();

    TileSource m_source;
    QCache<Key, QImage> m_tiles;
    QImage m_overview; ///< everything, small
    qreal m_scale = 0; ///< of the last paint
    qreal m_standIn = 0; ///< the scale before
    bool m_isComplete = false;
    qreal m_requestedScale = 0;
    JobRunner m_worker;
    JobRunner m_overviewWorker;
};

} // namespace mesh
