// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/graph_view.h"

#include <QByteArray>

namespace mesh {

/// What a file says of itself, so that who finds it knows what it shows.
struct GraphStamp
{
    QString title {};
    QString description {}; ///< workspace, level, filters, counts, as-of date
};

// The visible part of a lineage graph for other programs. The same view gives the same bytes. Parts of an opened node
// are grouped with it. Names may hold anything: what a format cannot hold (control characters) becomes a space.

/// For Graphviz: dashed is declared, dotted inferred.
QByteArray toDot(const Mesh& mesh, const GraphView& view, const GraphStamp& stamp = {});
/// For Markdown files: solid is observed, dotted anything else. Mermaid draws 500 edges unless it is told to draw more.
QByteArray toMermaid(const Mesh& mesh, const GraphView& view, const GraphStamp& stamp = {});
/// {"title","description","nodes":[{"id","kind","name","qualifiedName","domain","parent","upstream","downstream"}],
///  "edges":[{"from","to","evidence":[...],"flows","masked"}]}
QByteArray toJson(const Mesh& mesh, const GraphView& view, const GraphStamp& stamp = {});

} // namespace mesh
