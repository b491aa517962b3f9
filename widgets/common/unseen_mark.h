// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRectF>

class QPainter;

namespace mesh {

/// The mark of what a colleague changed and nobody has looked at: a disc in the accent, the same in lists and diagrams.
/// It never stands alone: who paints it says in words, by tooltip and to screen readers, what is new.
void paintUnseenMark(QPainter& painter, const QRectF& disc);

} // namespace mesh
