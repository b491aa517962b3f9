// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QLabel;
class QPainter;
class QRect;

namespace mesh {

/// `text` as a line under `direction` has to be drawn: names are of any script in a window of any direction. Text that
/// begins in the other one opens an isolate (Unicode Standard Annex #9), so that its full stop, brackets and the
/// ellipsis of a cut stay at its own end; the line stays where its alignment puts it. Texts without letters, such as
/// "99,25 %", follow the window. Never for what is stored, copied or told to a screen reader.
QString directed(const QString& text, Qt::LayoutDirection direction);

/// One line of text in the painter's font at the leading edge of `rect`, cut where it is longer. `alignment` is that of
/// a window from left to right; for one under `direction` it is mirrored.
void drawLineText(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction,
                  Qt::TextElideMode mode = Qt::ElideRight, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Puts the lines of a label to the side at which its window begins, whatever script they are in.
void alignToWindow(QLabel& label);

} // namespace mesh
