// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/comparison_diagram.h"

#include "items/comparison_model.h"
#include "widgets/lineage/difference_look.h"

#include <QCoreApplication>

namespace mesh {

GraphView comparisonView(const MeshComparison& comparison, ViewFilter filter, const ComparisonSpec& spec)
{
    filter.expanded.clear(); // what is inside of a node has no difference of its own: a finer level does
    filter.collapsed.clear();
    if (spec.showsOnlyDifferences) {
        filter.focus = comparison.differing();
        filter.hopsUp = filter.hopsDown = spec.context;
        filter.pathFrom = filter.pathTo = {};
        if (filter.focus.empty()) {
            GraphView nothing;
            nothing.hiddenNodes = comparison.graph().nodeCount();
            return nothing;
        }
    }
    GraphView view = GraphView::build(comparison.graph(), filter);
    for (ViewNode& node : view.nodes) {
        node.canExpand = false;
        node.isFocus = node.isFocus && !spec.showsOnlyDifferences;
    }
    return view;
}

void describeDifferences(LineageScene& scene, const MeshComparison& comparison, const GraphView& view)
{
    const LineageGraph& graph = comparison.graph();
    std::vector<NodeIndex> nodes; // of the graph, by node of the scene
    nodes.reserve(view.nodes.size());
    for (const ViewNode& node : view.nodes)
        nodes.push_back(node.record.isNull() ? 0 : graph.nodeOf(node.record));

    scene.marks.clear();
    scene.colouring = QCoreApplication::translate("mesh::Differences", "Compared");
    for (int each = 0; each < differenceCount; ++each)
        scene.marks.push_back(differenceMark(Difference(each)));
    scene.nodeDifference.resize(scene.nodeCount());
    for (LineageScene::Index i = 0; i < scene.nodeCount(); ++i) {
        const Difference difference = comparison.differenceOf(nodes[i]);
        scene.nodeDifference[i] = difference;
        scene.mark[i] = LineageScene::noMark;
        if (difference == Difference::Same)
            continue;
        Mark& mark = scene.marks[std::size_t(difference)];
        scene.mark[i] = std::uint8_t(difference);
        ++mark.count;
        scene.sublineInk[i] = Ink::Muted;
        scene.subline[i] = difference == Difference::Changed ? differenceWords(comparison, nodes[i]) : mark.word;
    }
    scene.edgeDifference.resize(scene.edgeCount());
    for (LineageScene::Index e = 0; e < scene.edgeCount(); ++e) {
        const EdgeIndex edge = graph.edgeBetween(nodes[scene.from[e]], nodes[scene.to[e]]);
        scene.edgeDifference[e] = edge == noIndex ? Difference::Same : comparison.edgeDifferenceOf(edge);
    }
}

} // namespace mesh
