// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layout/layout.h"
#include "widgets/lineage/scene/scene.h"

#include <memory>
#include <unordered_map>

namespace mesh {

/// A scene with its places, and the drawing they came from: the next one starts with it, so that little moves.
struct PlacedScene
{
    std::shared_ptr<const LineageScene> scene;
    std::shared_ptr<const layout::Result> drawing;
    std::shared_ptr<const layout::Input> input; ///< what the drawing is of, without what was there before
};

struct ScenePlacing
{
    layout::Effort effort = layout::Effort::Fast;
    bool hasLanes = true;
    std::vector<float> stage {}; ///< per node, see layout::NodeBox; may be empty
    const std::unordered_map<RecordId, layout::Point>* pins = nullptr; ///< where a person put nodes; may be null
};

/// Lays the scene out: fills places, routes, columns, lanes and bounds from the words and connections it has. With
/// @p before, what was shown there stays where it was as far as it can; what looks the same to the layout is not laid
/// out again. Nothing where @p stop said so. Any thread.
std::optional<PlacedScene> placeScene(LineageScene scene, const ScenePlacing& placing,
                                      const PlacedScene* before = nullptr, const layout::Stop& stop = {});

} // namespace mesh
