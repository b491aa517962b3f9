// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/difference.h"
#include "widgets/lineage/scene/ink.h"

#include <QPainterPath>

namespace mesh {

/// How a difference looks: a mark with a shape of its own, and a line. Added is a double line, removed is grey and
/// crossed out, changed bears a diamond. Works on any thread.

/// The mark with its word, without a count. Same has none: an empty word.
Mark differenceMark(Difference difference);

/// The outline of a node over its plain box. Same leaves it as it is.
void paintDifferenceFrame(QPainter& painter, const QRectF& box, qreal corner, Difference difference,
                          const Tokens& tokens);
/// The line of an edge, with its mark in the middle where @p hasMark.
void paintDifferenceLine(QPainter& painter, const QPainterPath& path, Difference difference, bool hasMark,
                         const Tokens& tokens);
/// The mark alone, in the middle of an edge that is drawn in another way.
void paintDifferenceMark(QPainter& painter, const QPainterPath& path, Difference difference, const Tokens& tokens);
/// A piece of such a line for the legend, through the middle of @p box.
void paintDifferenceSample(QPainter& painter, const QRectF& box, Difference difference, const Tokens& tokens);

} // namespace mesh
