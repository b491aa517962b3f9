// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/scene.h"

#include <QWidget>

#include <unordered_map>

namespace mesh {

class DiagramMaker;
class LineageCanvas;
class Session;

/// Marks on the canvas what colleagues changed and nobody has looked at: at its node or row, or at the node that holds
/// it, with how many there are. Live above whatever the canvas paints, so that panning repaints nothing but a few
/// discs. Lies over the viewport and lets the mouse through.
class UnseenMarks : public QWidget
{
    Q_OBJECT
public:
    UnseenMarks(Session& session, const DiagramMaker& maker, LineageCanvas& canvas);

    /// Another picture is on show, or others are unseen.
    void refresh();
    /// How many unseen records the node or row of @p record stands for.
    int countOf(RecordId record) const;

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
    void add(RecordId record);
    void findPlaces(const LineageScene& scene);
    void paintPlace(QPainter& painter, const Place& place) const;

    Session& m_session;
    const DiagramMaker& m_maker;
    LineageCanvas& m_canvas;
    std::unordered_map<RecordId, int> m_counts; // of what is shown
    std::vector<Place> m_places; // of m_counts in m_scene
    const LineageScene* m_scene = nullptr; // that m_places belong to; only compared
};

} // namespace mesh
