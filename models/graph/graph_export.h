// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/graph_view.h"

#include <QByteArray>

namespace mesh {

/// The visible part of a lineage graph for other programs. The same view gives the same bytes.
QByteArray toDot(const Mesh& mesh, const GraphView& view);
/// {"nodes":[{"id","kind","name","domain"}],"edges":[{"from","to","evidence":[...],"flows","masked"}]}
QByteArray toJson(const Mesh& mesh, const GraphView& view);

} // namespace mesh
