// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;

namespace mesh {

/// A filled rounded rectangle with a hairline inside its edge, sharp on the pixel grid. An invalid or transparent
/// colour leaves that part out.
void paintRounded(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line = {},
                  qreal lineWidth = 1);
/// One pixel line along an edge of @p rect.
void paintHairline(QPainter& painter, const QRect& rect, Qt::Edge edge, const QColor& color);

/// True where the focus came by keyboard: rings for the mouse would be noise.
bool showsFocusRing(const QStyleOption& option);
/// The ring of 2 px around the inside of @p rect.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const QColor& color);

} // namespace mesh
