// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/diagram_search.h"

#include <algorithm>

namespace mesh {

namespace {

bool holdsAll(const QString& name, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

DiagramHits findInDiagram(const Diagram& diagram, const QString& text, const Progress& progress)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    DiagramHits hits;
    if (words.isEmpty())
        return hits;
    const LineageScene& s = diagram.scene();
    for (LineageScene::Index node = 0; node < s.nodeCount(); ++node) {
        if (holdsAll(s.label[node], words))
            hits.shown.push_back({s.record[node], node, LineageScene::None});
        for (LineageScene::Index row = s.rowStart[node]; row < s.rowStart[node + 1]; ++row) {
            if (holdsAll(s.rowLabel[row], words))
                hits.shown.push_back({s.rowRecord[row], node, row});
        }
    }
    std::ranges::sort(hits.shown, {}, [&](const DiagramHit& hit) {
        return std::tuple(s.x[hit.node], s.y[hit.node], hit.node, hit.row + 1); // None + 1 is 0: the node first
    });
    const LineageGraph& graph = *diagram.basis.graph;
    std::vector<std::pair<QString, RecordId>> hidden;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (progress.isCancelled())
            return {};
        const RecordId record = graph.record(node);
        if (diagram.view->showing(graph.mesh(), record) >= 0)
            continue;
        if (const QString name = graph.label(node); holdsAll(name, words))
            hidden.emplace_back(name, record);
    }
    std::ranges::sort(hidden);
    for (const auto& [name, record] : hidden)
        hits.hidden.push_back(record);
    return hits;
}

} // namespace mesh
