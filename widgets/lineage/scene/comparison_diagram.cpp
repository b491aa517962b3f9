// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/comparison_diagram.h"

#include "items/comparison_model.h"
#include "widgets/lineage/scene/difference_look.h"

#include <QCoreApplication>

#include <utility>

namespace mesh {

GraphView comparisonView(const MeshComparison& comparison, ViewFilter filter, const ComparisonSpec& spec)
{
    filter.expanded.clear(); // what is inside of a node has no difference of its own: a finer level does
    filter.collapsed.clear();
    if (!filter.column.isNull()) // the same for its single columns
        filter.focus = {std::exchange(filter.column, {})};
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

void describeDifferences(LineageScene& scene, const MeshComparison& comparison)
{
    const LineageGraph& graph = comparison.graph();
    std::vector<NodeIndex> nodes; // of the graph, by node of the scene
    nodes.reserve(scene.nodeCount());
    for (const RecordId& record : scene.record)
        nodes.push_back(record.isNull() ? 0 : graph.nodeOf(record));

    scene.marks.clear();
    scene.colouring = QCoreApplication::translate("mesh::Differences", "Compared");
    for (int each = 0; each < differenceCount; ++each)
        scene.marks.push_back(differenceMark(Difference(each)));
    scene.nodeDifference.resize(scene.nodeCount());
    for (LineageScene::Index i = 0; i < scene.nodeCount(); ++i) {
        const Difference difference = nodes[i] == noIndex ? Difference::Same : comparison.differenceOf(nodes[i]);
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
        const NodeIndex from = nodes[scene.from[e]];
        const NodeIndex to = nodes[scene.to[e]];
        const EdgeIndex edge = from == noIndex || to == noIndex ? noIndex : graph.edgeBetween(from, to);
        scene.edgeDifference[e] = edge == noIndex ? Difference::Same : comparison.edgeDifferenceOf(edge);
    }
}

} // namespace mesh
