// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "governance/catalogue_facts.h"
#include "graph/comparison.h"
#include "graph/graph_view.h"
#include "widgets/lineage/scene/compared_meshes.h"
#include "widgets/lineage/scene/scene_index.h"
#include "widgets/lineage/scene/scene_layout.h"

namespace mesh {

/// What the marks of the nodes say.
enum class Colouring : quint8
{
    Domain, ///< no marks: the bars and lanes say it
    Lifecycle,
    Owner,
    Sensitivity,
    Slo,
    PartyClass
};
inline constexpr int colouringCount = 6;
QString colouringLabel(Colouring colouring); ///< translated: "Sensitivity"

/// What a diagram shows: the whole state of the page, small enough to keep a history of.
struct DiagramSpec
{
    Level level = Level::Product;
    ViewFilter filter; ///< without `only`, which the query decides
    Colouring colouring = Colouring::Slo;
    QString query {}; ///< a selection in words, see selectRecords(): only nodes that it matches; empty: all
    /// Where a person has put nodes: their top left corners.
    std::unordered_map<RecordId, layout::Point> pins {};
    ComparisonSpec comparison {}; ///< shown instead of the one mesh

    bool operator==(const DiagramSpec&) const = default;
};

/// Everything at this level. Where nodes were put by hand they stay: that hides nothing; what is compared stays.
DiagramSpec unfiltered(const DiagramSpec& spec);

/// The kind of the nodes of a level.
Kind kindOf(Level level);

/// What is computed once per snapshot and level and used again: the graph and the facts.
struct DiagramBasis
{
    Instant at; ///< "now" of owners and SLOs
    std::shared_ptr<const LineageGraph> graph;
    std::shared_ptr<const MeshQuality> quality;
    std::shared_ptr<const CatalogueFacts> facts;
    std::shared_ptr<const ComparedMeshes> compared; ///< what it is of, instead of the one mesh; may be null
    std::shared_ptr<const MeshComparison> comparison; ///< of `compared`: its union is the graph
};

struct Diagram
{
    DiagramSpec spec;
    DiagramBasis basis;
    std::shared_ptr<const GraphView> view;
    PlacedScene placed;
    std::shared_ptr<const SceneIndex> index; ///< of the scene, as long as that is there
    std::size_t total = 0; ///< nodes of the level

    const LineageScene& scene() const { return *placed.scene; }
};

/// More nodes than this are no picture: a focus is needed.
inline constexpr std::size_t mostDiagramNodes = 120'000;

/// Builds what is missing of the basis, chooses what is visible, describes and lays it out. With @p before, what was
/// shown stays where it was as far as it can. Fails with Cancelled, or with InvalidArgument where it would be more than
/// mostDiagramNodes. Any thread.
Result<Diagram> makeDiagram(const Mesh& shown, const DiagramSpec& spec, const DiagramBasis& basis,
                            const PlacedScene* before = nullptr, layout::Effort effort = layout::Effort::Best,
                            const Progress& progress = Progress());
/// The same picture under another colouring: nothing moves.
Diagram recoloured(const Diagram& diagram, Colouring colouring);

/// The hue of a domain, the same on every page; LineageScene::noHue for none.
std::uint8_t hueOf(const Mesh& mesh, DomainId domain);

} // namespace mesh
