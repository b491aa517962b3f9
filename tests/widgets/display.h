// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTest>
#include <QWidget>

namespace mesh {

/// Shows a widget so that it takes part in focus and layout.
inline bool display(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    return QTest::qWaitForWindowActive(&widget);
}

} // namespace mesh
