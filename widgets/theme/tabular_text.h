// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace mesh {

/// Figures of one width, so that numbers stand under each other. QFont cannot ask a font for its tabular figures
/// before Qt 6.7; until then the figures are set one by one at the advance of the widest.
int tabularWidth(const QFont& font, const QString& text);
/// Paints with the pen and font of @p painter, vertically centred; @p alignment: left, right or centre.
void drawTabular(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text);

} // namespace mesh
