// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/outline.h"

#include "widgets/theme/variants.h"

#include <QHeaderView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace mesh {

namespace {
constexpr int nodeRole = Qt::UserRole; ///< number of the node; absent on lanes
constexpr int isNeighbourRole = Qt::UserRole + 1;
constexpr int laneRole = Qt::UserRole + 2; ///< number of the lane; absent on nodes
constexpr std::size_t mostAtOnce = 2'000; ///< nodes
} // namespace

LineageOutline::LineageOutline(QWidget* parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setCompact(this, true);
    setAccessibleName(tr("Outline of the diagram"));
    connect(this, &QTreeWidget::itemExpanded, this, &LineageOutline::fillOpened);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const RecordId record = recordOf(item);
        if (!m_isFollowing && !record.isNull())
            emit selectionRequested({record});
    });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const RecordId record = recordOf(item); !record.isNull())
            emit focusRequested(record);
    });
}

RecordId LineageOutline::recordOf(const QTreeWidgetItem* item) const
{
    if (!item || !m_scene)
        return {};
    const QVariant node = item->data(0, nodeRole);
    return node.isValid() && node.toUInt() < m_scene->nodeCount() ? m_scene->record[node.toUInt()] : RecordId();
}

void LineageOutline::setScene(std::shared_ptr<const LineageScene> scene)
{
    m_scene = std::move(scene);
    m_isStale = true;
    if (isVisible())
        fill();
}

void LineageOutline::showEvent(QShowEvent* event)
{
    QTreeWidget::showEvent(event);
    if (m_isStale)
        fill();
}

void LineageOutline::fill()
{
    m_isStale = false;
    m_isFollowing = true;
    clear();
    const LineageScene& s = *m_scene;
    m_items.assign(s.nodeCount(), nullptr);
    m_lanes.clear();
    for (std::size_t lane = 0; lane < s.laneName.size(); ++lane) {
        m_lanes.push_back({new QTreeWidgetItem(this, {s.laneName[lane]}), {}});
        m_lanes.back().item->setData(0, laneRole, uint(lane));
        m_lanes.back().item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    m_lanes.push_back({invisibleRootItem(), {}}); // of no lane
    std::vector<LineageScene::Index> order(s.nodeCount());
    std::iota(order.begin(), order.end(), LineageScene::Index(0));
    // Read as it is drawn: sources first.
    std::ranges::sort(order, {}, [&](LineageScene::Index node) { return std::pair(s.x[node], s.y[node]); });
    for (const auto node : order)
        m_lanes[laneOf(node)].nodes.push_back(node);
    fillLane(m_lanes.back());
    // The lanes of a large diagram are filled when they are opened: an item costs what thousands must not.
    for (Lane& lane : m_lanes) {
        if (s.nodeCount() <= mostAtOnce && lane.item != invisibleRootItem()) {
            fillLane(lane);
            lane.item->setExpanded(true);
        }
    }
    m_isFollowing = false;
}

std::size_t LineageOutline::laneOf(LineageScene::Index node) const
{
    const std::int32_t lane = m_scene->lane[node];
    return lane >= 0 && std::size_t(lane) + 1 < m_lanes.size() ? std::size_t(lane) : m_lanes.size() - 1;
}

void LineageOutline::fillLane(Lane& lane)
{
    const LineageScene& s = *m_scene;
    for (const auto node : std::exchange(lane.nodes, {})) {
        QString text = s.label[node];
        if (!s.subline[node].isEmpty())
            text = tr("%1 (%2)").arg(text, s.subline[node]);
        auto* item = new QTreeWidgetItem(lane.item, {text});
        item->setData(0, nodeRole, uint(node));
        if (s.mark[node] != LineageScene::noMark)
            item->setToolTip(0, s.marks[s.mark[node]].word);
        item->setChildIndicatorPolicy(s.inShown[node] + s.outShown[node] > 0
                                          ? QTreeWidgetItem::ShowIndicator
                                          : QTreeWidgetItem::DontShowIndicatorWhenChildless);
        m_items[node] = item;
    }
}

void LineageOutline::fillOpened(QTreeWidgetItem* item)
{
    if (const QVariant lane = item->data(0, laneRole); lane.isValid())
        fillLane(m_lanes[lane.toUInt()]);
    else
        fillNeighbours(item);
}

void LineageOutline::fillNeighbours(QTreeWidgetItem* item)
{
    const QVariant number = item->data(0, nodeRole);
    if (!number.isValid() || item->childCount() > 0 || item->data(0, isNeighbourRole).toBool())
        return;
    const LineageScene& s = *m_scene;
    const auto node = LineageScene::Index(number.toUInt());
    const auto add = [&](LineageScene::Index other, const QString& text) {
        auto* child = new QTreeWidgetItem(item, {text.arg(s.label[other])});
        child->setData(0, nodeRole, uint(other));
        child->setData(0, isNeighbourRole, true);
    };
    for (std::size_t e = 0; e < s.edgeCount(); ++e) {
        if (s.to[e] == node)
            add(s.from[e], tr("from %1"));
    }
    for (std::size_t e = 0; e < s.edgeCount(); ++e) {
        if (s.from[e] == node)
            add(s.to[e], tr("to %1"));
    }
}

void LineageOutline::setSelected(const std::vector<RecordId>& records)
{
    if (!m_scene || m_isStale || !isVisible())
        return;
    const RecordId first = records.empty() ? RecordId() : records.front();
    if (recordOf(currentItem()) == first)
        return;
    m_isFollowing = true;
    const auto node = first.isNull() ? LineageScene::None : m_scene->find(first);
    if (node != LineageScene::None)
        fillLane(m_lanes[laneOf(node)]);
    setCurrentItem(node == LineageScene::None ? nullptr : m_items[node]);
    m_isFollowing = false;
}

} // namespace mesh
