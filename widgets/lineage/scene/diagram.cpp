// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/diagram.h"

#include "items/selection.h"
#include "widgets/lineage/scene/comparison_diagram.h"
#include "widgets/lineage/scene/describe.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace mesh {

DiagramSpec unfiltered(const DiagramSpec& spec)
{
    DiagramSpec all;
    all.level = spec.level;
    all.colouring = spec.colouring;
    all.pins = spec.pins;
    all.comparison = spec.comparison;
    all.comparison.showsOnlyDifferences = false;
    return all;
}

Kind kindOf(Level level)
{
    switch (level) {
    case Level::Domain:
        return Kind::Domain;
    case Level::Product:
        return Kind::Product;
    case Level::Dataset:
        return Kind::Dataset;
    case Level::Column:
        break;
    }
    return Kind::Column;
}

namespace {

/// With the states of all objectives and what the catalogue knows.
DiagramBasis withFacts(DiagramBasis basis, const Mesh& mesh)
{
    if (!basis.quality)
        basis.quality = std::make_shared<MeshQuality>(MeshQuality::evaluate(mesh, basis.at));
    if (!basis.facts)
        basis.facts = std::make_shared<CatalogueFacts>(
            CatalogueFacts::compute(mesh, *basis.quality, basis.at.toDateTime().date()));
    return basis;
}

/// A basis is of one mesh or of one comparison; what was made for another is of no use.
DiagramBasis usable(const DiagramBasis& basis, const std::shared_ptr<const ComparedMeshes>& compared)
{
    if (basis.compared == compared)
        return basis;
    DiagramBasis fresh;
    fresh.at = compared ? compared->after.at : basis.at;
    fresh.compared = compared;
    return fresh;
}

} // namespace

Result<Diagram> makeDiagram(const Mesh& shown, const DiagramSpec& spec, const DiagramBasis& basis,
                            const PlacedScene* before, layout::Effort effort, const Progress& progress)
{
    enum
    {
        Graph,
        Facts,
        View,
        Layout,
        Steps
    };
    Diagram diagram;
    diagram.spec = spec;
    diagram.basis = usable(basis, spec.comparison.meshes);
    const ComparedMeshes* compared = diagram.basis.compared.get();
    const Mesh& mesh = compared ? compared->after.mesh : shown;
    DiagramBasis& made = diagram.basis;
    if (made.at.isNull())
        made.at = Instant::now();
    auto facts = QtConcurrent::run([basis = made, mesh] { return withFacts(basis, mesh); }); // beside the graph
    progress.report(Graph, Steps);
    if (!made.graph || made.graph->level() != spec.level) {
        if (compared) {
            made.comparison
                = std::make_shared<MeshComparison>(MeshComparison::build(compared->before.mesh, mesh, spec.level));
            made.graph = made.comparison->sharedGraph();
        } else {
            made.graph = std::make_shared<LineageGraph>(LineageGraph::build(mesh, spec.level));
        }
    }
    if (progress.isCancelled())
        return Progress::cancelled();
    progress.report(Facts, Steps);
    const DiagramBasis known = facts.takeResult();
    made.quality = known.quality;
    made.facts = known.facts;
    if (progress.isCancelled())
        return Progress::cancelled();
    progress.report(View, Steps);
    diagram.total = made.graph->nodeCount();
    ViewFilter filter = spec.filter;
    if (!spec.query.isEmpty()) {
        auto selected = selectRecords(mesh, kindOf(spec.level), spec.query, made.at);
        if (!selected)
            return selected.error();
        filter.only.emplace(selected->begin(), selected->end());
    }
    diagram.view = std::make_shared<GraphView>(compared ? comparisonView(*made.comparison, filter, spec.comparison)
                                                        : GraphView::build(*made.graph, filter));
    if (diagram.view->nodes.size() > mostDiagramNodes) {
        return Error {Error::Code::InvalidArgument,
                      QCoreApplication::translate("mesh::Diagram",
                                                  "%1 nodes are too many for one picture. Select a record and focus on "
                                                  "it, or choose a coarser level.")
                          .arg(diagram.view->nodes.size()),
                      {}};
    }
    LineageScene scene = describeScene(made, *diagram.view);
    if (compared)
        describeDifferences(scene, *made.comparison);
    else
        describeMarks(scene, made, spec.colouring);
    progress.report(Layout, Steps);
    ScenePlacing placing;
    placing.effort = effort;
    placing.stage = stagesOf(*diagram.view);
    placing.pins = &spec.pins;
    auto placed = placeScene(std::move(scene), placing, before, [&progress] { return progress.isCancelled(); });
    if (!placed)
        return Progress::cancelled();
    diagram.placed = std::move(*placed);
    diagram.index = std::make_shared<SceneIndex>(diagram.scene());
    return diagram;
}

Diagram recoloured(const Diagram& diagram, Colouring colouring)
{
    Diagram result = diagram;
    result.spec.colouring = colouring;
    if (diagram.basis.comparison)
        return result; // its marks say how the nodes differ
    auto scene = std::make_shared<LineageScene>(*diagram.placed.scene);
    describeMarks(*scene, diagram.basis, colouring);
    result.placed.scene = std::move(scene);
    result.index = std::make_shared<SceneIndex>(diagram.index->of(result.scene()));
    return result;
}

} // namespace mesh
