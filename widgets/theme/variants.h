// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/theme.h"

class QAbstractButton;
class QAbstractItemView;
class QLabel;

namespace mesh {

/// How a push button looks. One primary per page or dialog.
enum class ButtonVariant
{
    Default, ///< surface with a hairline
    Primary, ///< filled accent
    Flat, ///< no frame until hovered
    Link, ///< accent text, no padding
    Danger, ///< like Default, in the colour of loss
    DangerPrimary, ///< filled: the confirming button of a dialog before a loss
};
void setVariant(QAbstractButton* button, ButtonVariant variant);
ButtonVariant variantOf(const QWidget* button);

/// Font and colour of a text; both follow the theme.
void setTextRole(QWidget* widget, TextRole role);

/// What a text or message says about its subject; a label's colour follows the theme.
enum class Tone
{
    Neutral,
    Muted,
    Accent,
    Good,
    Warn,
    Bad,
    Info
};
void setTone(QLabel* label, Tone tone);
QColor toneColor(Tone tone, const Tokens& tokens);
/// The icon of a message of that tone.
QString toneIcon(Tone tone);

/// Marks a field as wrong and says why in its tool tip and to a screen reader; an empty @p reason clears it.
void setError(QWidget* field, const QString& reason);
bool hasError(const QWidget* field);

/// Rows of 24 instead of 32 px.
void setCompact(QAbstractItemView* view, bool compact);
bool isCompact(const QWidget* view);

/// What a table or list of ours looks like: whole rows, hairlines between them, no frame, no vertical header.
void setUpTable(QAbstractItemView* view);

} // namespace mesh
