// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/tokens.h"

#include <QObject>
#include <QRectF>
#include <QString>

class QPainter;

namespace mesh {
Q_NAMESPACE

/// What a record can be in, as people see it. State is always shape + word + colour.
enum class State
{
    Proposed, ///< ring with a dot
    Draft, ///< ring
    Active, ///< filled circle
    Deprecated, ///< half circle
    Retired, ///< dash
    Met, ///< filled circle
    AtRisk, ///< triangle
    Breached, ///< octagon
    NotMeasured, ///< dash
};
Q_ENUM_NS(State)

QColor stateColor(State state, const Tokens& tokens);
/// The translated word that goes with the shape.
QString stateWord(State state);

/// Paints the shape of @p state into the middle of @p box, 8 px wide, or as large as a smaller box allows.
void paintStateMark(QPainter& painter, const QRectF& box, State state, const Tokens& tokens);
/// The same in a colour of the caller's choice and of the full size of @p box.
void paintStateShape(QPainter& painter, const QRectF& box, State state, const QColor& color);

} // namespace mesh
