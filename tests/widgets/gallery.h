// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets>

namespace mesh::gallery {

QWidget* makeControls();
QWidget* makeViews();
QWidget* makeCommon();
QWidget* makeIcons();
QWidget* makeMenu();
QWidget* makeQuestion();
QWidget* makePopups();
QWidget* makeHues();
/// The catalogue of the drawings, built from the real parts.
QWidget* makeCatalogue();

} // namespace mesh::gallery
