// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

class QWidget;

namespace mesh {

/// Whether something puts translucent windows over what is below them. Not so under X11 without a compositing manager:
/// there what a window leaves transparent is black.
bool hasCompositor();

/// Makes @p popup a window with rounded corners where that can be seen; elsewhere it stays opaque and square.
void roundPopup(QWidget* popup);
/// The radius that the frame of @p popup is to be painted with: @p rounded, or 0 where it stays square.
qreal popupRadius(const QWidget* popup, qreal rounded);

} // namespace mesh
