// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/scene_layout.h"

#include "widgets/lineage/scene/scene_ends.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace mesh {

namespace {
constexpr float laneLift = 11; ///< the band sits higher around its nodes: its name needs the room at the top

/// The bands as they were, with the numbers that their lanes have now: those go by which node comes first.
std::vector<layout::LaneBand> bandsOf(const PlacedScene& before, const LineageScene& scene)
{
    std::vector<layout::LaneBand> bands;
    auto name = before.scene->laneName.begin(); // from the top, as the bands are
    for (layout::LaneBand band : before.drawing->lanes) {
        if (band.lane < 0 || name == before.scene->laneName.end())
            continue;
        const auto at = std::ranges::find(scene.laneName, *name++);
        if (at == scene.laneName.end())
            continue;
        band.lane = std::int32_t(at - scene.laneName.begin());
        bands.push_back(band);
    }
    return bands;
}

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
    layout::Previous previous = layout::carryOver(*before.drawing, nodeBefore, edgeBefore);
    previous.lanes = bandsOf(before, scene);
    return previous;
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

layout::Input inputOf(const LineageScene& scene, const ScenePlacing& placing)
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
    input.edges.reserve(scene.edgeCount());
    for (std::size_t e = 0; e < scene.edgeCount(); ++e)
        input.edges.push_back({scene.from[e], scene.to[e]}); // loops, too: they get a route of their own
    return input;
}

/// Whether the drawing that is there is one of this: most changes are to what nodes say, not to where they belong.
bool isDrawn(const PlacedScene& before, const LineageScene& scene, const layout::Input& input, bool hasLanes)
{
    return before.input && before.scene->record == scene.record && before.input->nodes == input.nodes
        && before.input->edges == input.edges && before.drawing->lanes.empty() != hasLanes;
}

/// Places and routes as drawn.
void take(LineageScene& scene, const layout::Result& drawing)
{
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        scene.x[i] = drawing.place[i].x;
        scene.y[i] = drawing.place[i].y;
        // A column of the index: one layer of one part. Dust stands in a grid, whose columns go by x.
        constexpr std::int32_t layersPerPart = 1 << 12;
        scene.column[i] = drawing.part[i] < 0 ? -1 - std::int32_t(std::lround(scene.x[i]))
                                              : drawing.part[i] * layersPerPart + drawing.layer[i];
    }
    scene.routeStart = drawing.routeStart;
    scene.routeX.clear();
    scene.routeY.clear();
    scene.routeX.reserve(drawing.route.size());
    scene.routeY.reserve(drawing.route.size());
    for (const layout::Point& point : drawing.route) {
        scene.routeX.push_back(point.x);
        scene.routeY.push_back(point.y);
    }
    for (std::size_t e = 0; e < scene.edgeCount(); ++e) {
        if (drawing.reversed[e])
            scene.edgeFlags[e] |= LineageScene::IsReversed;
    }
}
} // namespace

std::optional<PlacedScene> placeScene(LineageScene scene, const ScenePlacing& placing, const PlacedScene* before,
                                      const layout::Stop& stop)
{
    layout::Options options;
    options.effort = placing.effort;
    options.lanes = placing.hasLanes && scene.laneName.size() > 0;
    options.nodeGap = nodesize::NodeGap;
    options.layerGap = nodesize::LayerGap;
    options.lanePadding = nodesize::LanePadding;
    options.laneGap = 6;
    options.countsCrossings = false;
    PlacedScene placed;
    layout::Input input = inputOf(scene, placing);
    const bool hasBefore = before && before->scene && before->drawing;
    if (hasBefore && isDrawn(*before, scene, input, options.lanes)) {
        placed.drawing = before->drawing;
        placed.input = before->input;
    } else {
        if (hasBefore)
            input.previous = previousOf(*before, scene);
        std::optional<layout::Result> drawing = layout::layOut(input, options, stop);
        if (!drawing)
            return std::nullopt;
        input.previous.reset();
        placed.drawing = std::make_shared<layout::Result>(std::move(*drawing));
        placed.input = std::make_shared<layout::Input>(std::move(input));
    }
    take(scene, *placed.drawing);
    attachEnds(scene);
    takeLanes(scene, *placed.drawing);
    scene.updateBounds();
    placed.scene = std::make_shared<LineageScene>(std::move(scene));
    return placed;
}

} // namespace mesh
