// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace mesh {

/// An action of the mesh page: its shortcut works wherever in the page the focus is, its tool tip says it. Owned by
/// @p page; does nothing until triggered() is connected.
QAction* makePageAction(QWidget* page, const QString& text, const QString& iconName, const QKeySequence& shortcut = {});

} // namespace mesh
