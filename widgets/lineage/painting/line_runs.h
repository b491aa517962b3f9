// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPainterPath>

#include <vector>

namespace mesh {

/// A part of a line, and how far along the line it begins: dashes go on there.
struct LineRun
{
    QPainterPath path;
    qreal start = 0;
};

enum class RunStarts
{
    Unknown, ///< saves the time for measuring
    Measured
};

/// What of a line, from its first point on, lies in or near @p area; the whole of it where it is no larger. Near the
/// area it is the same curve. A line of many windows is thus painted at the cost of what is seen of it: Qt makes every
/// dash of the whole line, and cuts what lies beyond 32,767 pixels by intersecting paths, which takes seconds.
std::vector<LineRun> runsNear(const QPainterPath& line, const QRectF& area, RunStarts starts);

} // namespace mesh
