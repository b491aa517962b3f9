// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene_layout.h"

#include <cmath>
#include <unordered_map>

namespace mesh {

namespace {
constexpr float lanePadding = 19;
constexpr float laneLift = 11; ///< the band sits higher around its nodes: its name needs the room at the top

/// Old numbers of the new nodes and edges, by what they stand for.
layout::Previous previousOf(const PlacedScene& before, const LineageScene& scene)
{
    std::unordered_map<RecordId, std::uint32_t> nodes;
    for (std::size_t i = 0; i < before.scene->nodeCount(); ++i)
        nodes.emplace(before.scene->record[i], std::uint32_t(i));
    std::vector<std::uint32_t> nodeBefore(scene.nodeCount(), layout::NotBefore);
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        if (const auto old = nodes.find(scene.record[i]); old != nodes.end())
            nodeBefore[i] = old->second;
    }
    const auto key = [](std::uint32_t from, std::uint32_t to) { return (std::uint64_t(from) << 32) | to; };
    std::unordered_map<std::uint64_t, std::uint32_t> edges;
    for (std::size_t e = 0; e < before.scene->edgeCount(); ++e)
        edges.emplace(key(before.scene->from[e], before.scene->to[e]), std::uint32_t(e));
    std::vector<std::uint32_t> edgeBefore(scene.edgeCount(), layout::NotBefore);
    for (std::size_t e = 0; e < scene.edgeCount(); ++e) {
        const auto from = nodeBefore[scene.from[e]];
        const auto to = nodeBefore[scene.to[e]];
        if (from == layout::NotBefore || to == layout::NotBefore)
            continue;
        if (const auto old = edges.find(key(from, to)); old != edges.end())
            edgeBefore[e] = old->second;
    }
    return layout::carryOver(*before.drawing, nodeBefore, edgeBefore);
}

/// Where a line meets a row, or the head of the node for row -1.
float rowMiddle(const LineageScene& scene, LineageScene::Index node, std::int32_t row)
{
    return row < 0 ? scene.y[node] + scene.headHeight(node) / 2
                   : scene.y[node] + scene.headHeight(node) + (float(row) + 0.5F) * nodesize::RowHeight;
}

/// Edges of an open node leave and enter at their row, or at its head, not at the middle of all.
void attachToRows(LineageScene& scene)
{
    const auto shift
        = [&](LineageScene::Index point, LineageScene::Index next, LineageScene::Index node, std::int32_t row) {
              const float y = rowMiddle(scene, node, row);
              // The layout may lead the line level to the edge of its layer before it bends: that stretch moves along.
              const bool isLevel = std::abs(scene.routeY[point] - scene.routeY[next]) < 0.01F;
              const bool isInside = std::abs(scene.routeX[point] - scene.routeX[next]) < nodesize::LayerGap / 2;
              if (isLevel && isInside)
                  scene.routeY[next] = y;
              scene.routeY[point] = y;
          };
    for (std::size_t e = 0; e < scene.edgeCount(); ++e) {
        const auto first = scene.routeStart[e];
        const auto last = scene.routeStart[e + 1];
        if (last - first < 2)
            continue;
        if (scene.from[e] == scene.to[e]) {
            // Both ends on the right side of one node; the curve beside it is made when it is painted.
            const float right = scene.x[scene.from[e]] + scene.w[scene.from[e]];
            for (auto i = first; i < last; ++i)
                scene.routeX[i] = right;
            scene.routeY[first] = rowMiddle(scene, scene.from[e], scene.fromRow[e]);
            scene.routeY[last - 1] = rowMiddle(scene, scene.to[e], scene.toRow[e]);
            continue;
        }
        if (scene.rowCount(scene.from[e]) > 0)
            shift(first, first + 1, scene.from[e], scene.fromRow[e]);
        if (scene.rowCount(scene.to[e]) > 0)
            shift(last - 1, last - 2, scene.to[e], scene.toRow[e]);
    }
}

void takeLanes(LineageScene& scene, const layout::Result& drawing)
{
    std::vector<QString> names;
    std::vector<std::uint8_t> hues;
    std::vector<std::int32_t> place(scene.laneName.size(), -1);
    scene.laneTop.clear();
    scene.laneBottom.clear();
    for (const layout::LaneBand& band : drawing.lanes) {
        if (band.lane < 0 || std::size_t(band.lane) >= scene.laneName.size())
            continue;
        place[std::size_t(band.lane)] = std::int32_t(names.size());
        names.push_back(scene.laneName[std::size_t(band.lane)]);
        hues.push_back(scene.laneHue[std::size_t(band.lane)]);
        scene.laneTop.push_back(band.top - laneLift);
        scene.laneBottom.push_back(band.bottom - laneLift);
    }
    for (std::int32_t& lane : scene.lane)
        lane = lane < 0 ? -1 : place[std::size_t(lane)];
    scene.laneName = std::move(names);
    scene.laneHue = std::move(hues);
}
} // namespace

std::optional<PlacedScene> placeScene(LineageScene scene, const ScenePlacing& placing, const PlacedScene* before,
                                      const layout::Stop& stop)
{
    layout::Input input;
    input.nodes.resize(scene.nodeCount());
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        input.nodes[i].width = scene.w[i];
        input.nodes[i].height = scene.h[i];
        input.nodes[i].lane = scene.lane[i];
        if (i < placing.stage.size())
            input.nodes[i].stage = placing.stage[i];
        if (placing.pins) {
            if (const auto pin = placing.pins->find(scene.record[i]); pin != placing.pins->end())
                input.nodes[i].pin = pin->second;
        }
    }
    for (std::size_t e = 0; e < scene.edgeCount(); ++e)
        input.edges.push_back({scene.from[e], scene.to[e]}); // loops, too: they get a route of their own
    layout::Options options;
    options.effort = placing.effort;
    options.lanes = placing.hasLanes && scene.laneName.size() > 0;
    options.nodeGap = nodesize::NodeGap;
    options.layerGap = nodesize::LayerGap;
    options.laneGap = 6;
    options.lanePadding = lanePadding;
    if (before && before->scene && before->drawing)
        input.previous = previousOf(*before, scene);

    std::optional<layout::Result> drawing = layout::layOut(input, options, stop);
    if (!drawing)
        return std::nullopt;
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        scene.x[i] = drawing->place[i].x;
        scene.y[i] = drawing->place[i].y;
        // A column of the index: one layer of one part. Dust stands in a grid, whose columns go by x.
        constexpr std::int32_t layersPerPart = 1 << 12;
        scene.column[i] = drawing->part[i] < 0 ? -1 - std::int32_t(std::lround(scene.x[i]))
                                               : drawing->part[i] * layersPerPart + drawing->layer[i];
    }
    scene.routeStart = drawing->routeStart;
    scene.routeX.clear();
    scene.routeY.clear();
    scene.routeX.reserve(drawing->route.size());
    scene.routeY.reserve(drawing->route.size());
    for (const layout::Point& point : drawing->route) {
        scene.routeX.push_back(point.x);
        scene.routeY.push_back(point.y);
    }
    for (std::size_t e = 0; e < scene.edgeCount(); ++e) {
        if (drawing->reversed[e])
            scene.edgeFlags[e] |= LineageScene::IsReversed;
    }
    attachToRows(scene);
    takeLanes(scene, *drawing);
    scene.updateBounds();
    return PlacedScene {std::make_shared<LineageScene>(std::move(scene)),
                        std::make_shared<layout::Result>(std::move(*drawing))};
}

} // namespace mesh
