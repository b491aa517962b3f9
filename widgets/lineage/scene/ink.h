// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/tokens.h"

#include <QString>

class QPainter;
class QRectF;

namespace mesh {

/// A colour by its role, so that a scene made once can be painted in either theme. Values below Tokens::DomainCount are
/// the hues of the domains.
enum class Ink : quint8
{
    Domain0 = 0,
    Text = 32,
    Muted,
    Accent,
    Good,
    Warn,
    Bad,
    Info,
    None = 255
};
inline Ink domainInk(int hue)
{
    return Ink(hue % Tokens::DomainCount);
}
QColor inkColor(Ink ink, const Tokens& tokens);

/// What a mark looks like. Every meaning has a shape of its own: colour is never the only sign.
enum class MarkShape : quint8
{
    Circle, ///< active, met
    RingDot, ///< proposed
    Ring, ///< draft
    HalfCircle, ///< deprecated
    Triangle, ///< at risk
    Octagon, ///< breached
    Dash, ///< retired, not measured, not said
    Bars1, ///< how secret: one to four bars
    Bars2,
    Bars3,
    Bars4,
    Digit0, ///< zero, first, second and third party
    Digit1,
    Digit2,
    Digit3,
    Square, ///< an owner, a domain
    Plus, ///< added
    Cross, ///< removed
    Diamond, ///< changed
};

/// One meaning of the colouring: a line of the legend, and the mark of the nodes that have it.
struct Mark
{
    MarkShape shape = MarkShape::Dash;
    Ink ink = Ink::Muted;
    QString word; ///< translated
    int count = 0; ///< nodes shown with it

    bool operator==(const Mark&) const = default;
};

/// Paints the shape into @p box, a square of 8 to 12 px. @p back is what the mark stands on. Works on any thread.
void paintMark(QPainter& painter, const QRectF& box, const Mark& mark, const Tokens& tokens, const QColor& back);

} // namespace mesh
