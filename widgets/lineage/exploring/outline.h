// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/scene.h"

#include <QTreeWidget>

#include <memory>

namespace mesh {

/// The diagram once more as a tree that can be read aloud: lanes, their nodes, and below each what flows in and out.
/// GUI thread only.
class LineageOutline : public QTreeWidget
{
    Q_OBJECT
public:
    explicit LineageOutline(QWidget* parent = nullptr);

    void setScene(std::shared_ptr<const LineageScene> scene);
    void setSelected(const std::vector<RecordId>& records);

signals:
    void selectionRequested(const std::vector<mesh::RecordId>& records);
    void focusRequested(mesh::RecordId record);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Lane
    {
        QTreeWidgetItem* item;
        std::vector<LineageScene::Index> nodes; ///< that have no item yet
    };

    void fill();
    void fillLane(Lane& lane);
    void fillOpened(QTreeWidgetItem* item);
    std::size_t laneOf(LineageScene::Index node) const; ///< in m_lanes
    void fillNeighbours(QTreeWidgetItem* item);
    RecordId recordOf(const QTreeWidgetItem* item) const;

    std::shared_ptr<const LineageScene> m_scene;
    std::vector<QTreeWidgetItem*> m_items; ///< per node; nullptr while its lane is not filled
    std::vector<Lane> m_lanes; ///< the last one: of no lane
    bool m_isStale = false; ///< filled when it is shown
    bool m_isFollowing = false; ///< the selection comes from outside
};

} // namespace mesh
