// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <QJsonArray>
#include <QSet>

#include <functional>

namespace mesh {

/// The whole of @p mesh in parts of at most @p size records as the shared mesh takes them, so that no part refers to
/// what comes later: what does is left out at first and set in parts at the end. Leaves the records @p without out, and
/// what refers to them where it need not. Calls @p take for each part.
void forEachPart(const Mesh& mesh, const QSet<Uuid>& without, std::size_t size,
                 const std::function<void(QJsonArray)>& take);

} // namespace mesh
