// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

namespace mesh {

/// What is known of one flow, in words, for a card beside it.
struct FlowFacts
{
    struct Line
    {
        QString caption;
        QString text;
        bool operator==(const Line&) const = default;
    };
    QString from;
    QString to;
    std::vector<Line> lines; ///< process, transformation, evidence, masking ...; only what is known
    QString code; ///< SQL or the text of the transformation; may be empty
};

/// Empty where the flow is not there.
FlowFacts factsOf(const Mesh& mesh, FlowId flow, Instant now);

} // namespace mesh
