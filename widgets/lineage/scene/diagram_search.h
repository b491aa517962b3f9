// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/diagram.h"

namespace mesh {

/// A node of the picture, or one of its rows, whose name holds what was looked for.
struct DiagramHit
{
    RecordId record;
    LineageScene::Index node = LineageScene::None;
    LineageScene::Index row = LineageScene::None; ///< None: the node itself

    bool operator==(const DiagramHit&) const = default;
};

struct DiagramHits
{
    std::vector<DiagramHit> shown; ///< as one reads: from left to right, then down; a row after its node
    std::vector<RecordId> hidden; ///< nodes of the level that the filter hides, by name
};

/// Everything whose name holds each word of @p text, in any order and case; nothing for a blank text. Cost: a pass over
/// the names of the level. Any thread; nothing where @p progress was cancelled.
DiagramHits findInDiagram(const Diagram& diagram, const QString& text, const Progress& progress = Progress());

} // namespace mesh
