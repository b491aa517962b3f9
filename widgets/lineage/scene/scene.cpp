// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/scene.h"

#include <algorithm>

namespace mesh {

LineageScene::Index LineageScene::find(RecordId id) const
{
    const auto found = std::ranges::find(record, id);
    return found == record.end() ? None : Index(found - record.begin());
}

LineageScene::Index LineageScene::findRow(RecordId id, Index* node) const
{
    const auto found = std::ranges::find(rowRecord, id);
    if (found == rowRecord.end())
        return None;
    const Index row = Index(found - rowRecord.begin());
    if (node)
        *node = Index(std::ranges::upper_bound(rowStart, row) - rowStart.begin()) - 1;
    return row;
}

QRectF LineageScene::placeOf(RecordId id) const
{
    QRectF place;
    if (id.isNull())
        return place;
    for (Index node = 0; node < nodeCount(); ++node) {
        if (record[node] == id)
            return rect(node);
        if (holder[node] == id)
            place |= rect(node);
    }
    return place;
}

void LineageScene::resize(std::size_t nodes, std::size_t edges)
{
    for (auto* array : {&x, &y})
        array->resize(nodes);
    w.resize(nodes, nodesize::Width);
    h.resize(nodes, nodesize::Height);
    record.resize(nodes);
    holder.resize(nodes);
    label.resize(nodes);
    subline.resize(nodes);
    sublineInk.resize(nodes, Ink::Muted);
    lane.resize(nodes, -1);
    hue.resize(nodes, noHue);
    mark.resize(nodes, noMark);
    flags.resize(nodes);
    for (auto* array : {&inShown, &inTotal, &outShown, &outTotal, &partCount})
        array->resize(nodes);
    column.resize(nodes);
    rowStart.resize(nodes + 1);

    for (auto* array : {&from, &to})
        array->resize(edges);
    for (auto* array : {&fromRow, &toRow})
        array->resize(edges, -1);
    routeStart.resize(edges + 1);
    evidence.resize(edges);
    edgeFlags.resize(edges);
    flowCount.resize(edges);
    flowStart.resize(edges + 1);
}

void LineageScene::updateBounds()
{
    float left = std::numeric_limits<float>::max();
    float top = left;
    float right = std::numeric_limits<float>::lowest();
    float bottom = right;
    for (std::size_t i = 0; i < x.size(); ++i) {
        left = std::min(left, x[i]);
        top = std::min(top, y[i]);
        right = std::max(right, x[i] + w[i]);
        bottom = std::max(bottom, y[i] + h[i]);
    }
    for (std::size_t i = 0; i < routeX.size(); ++i) {
        left = std::min(left, routeX[i]);
        top = std::min(top, routeY[i]);
        right = std::max(right, routeX[i]);
        bottom = std::max(bottom, routeY[i]);
    }
    for (std::size_t i = 0; i < laneTop.size(); ++i) {
        top = std::min(top, laneTop[i]);
        bottom = std::max(bottom, laneBottom[i]);
    }
    bounds = x.empty() ? QRectF() : QRectF(QPointF(left, top), QPointF(right, bottom));
}

} // namespace mesh
