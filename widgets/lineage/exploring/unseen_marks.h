// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/scene.h"

#include <QPixmap>
#include <QWidget>

#include <unordered_map>

namespace mesh {

class LineageCanvas;

/// How many records that nobody has looked at a node or a row stands for.
using UnseenCounts = std::unordered_map<RecordId, int>;

/// Marks on the canvas what colleagues changed and nobody has looked at: a disc at the corner of its node, or a number
/// where there are several, and a disc at its row. Live above whatever the canvas paints, so that panning costs no more
/// than copying the discs that are seen. Lies over the viewport and lets the mouse through.
class UnseenMarks : public QWidget
{
    Q_OBJECT
public:
    explicit UnseenMarks(const LineageCanvas& canvas);

    void setCounts(UnseenCounts counts);
    const UnseenCounts& counts() const { return m_counts; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Index = LineageScene::Index;
    struct Place
    {
        Index node = LineageScene::None;
        Index row = LineageScene::None;
        int count = 0;
    };
    void findPlaces(const LineageScene& scene);
    void paintPlace(QPainter& painter, const Place& place);
    void paintDisc(QPainter& painter, QPointF centre, int size);
    void paintCount(QPainter& painter, QPointF corner, int count) const;

    const LineageCanvas& m_canvas;
    UnseenCounts m_counts;
    std::vector<Place> m_places; // of m_counts in m_scene
    const LineageScene* m_scene = nullptr; // that m_places belong to; only compared
    std::unordered_map<int, QPixmap> m_discs; // by size, for one painting
};

} // namespace mesh
