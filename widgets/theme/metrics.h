// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QGuiApplication>
#include <QMargins>

/// The grid of the program in device independent pixels. Layouts use these names, so that one change moves everything.
namespace mesh::metrics {

inline constexpr int Grid = 4;
inline constexpr int GroupGap = 8; ///< Between things that belong together.
inline constexpr int BlockGap = 16; ///< Between groups.
inline constexpr int SectionGap = 24; ///< Between sections.
inline constexpr int PageMargin = 16;

inline constexpr int ControlHeight = 28;
inline constexpr int RowHeight = 32;
inline constexpr int CompactRowHeight = 24;
inline constexpr int ChipHeight = 22;
inline constexpr int FilterChipHeight = 26;

inline constexpr int Radius = 6;
inline constexpr int SmallRadius = 4; ///< For what sits inside something with Radius.
inline constexpr int IconSize = 16;

inline constexpr int RailWidth = 68;
inline constexpr int TopBarHeight = 48;
inline constexpr int InspectorWidth = 336;
inline constexpr int FacetsWidth = 176;
inline constexpr int StripHeight = 28;

/// Margins at the side where a line begins and where it ends. A layout mirrors what is in it, but not its margins.
inline QMargins marginsOf(int start, int top, int end, int bottom)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return isMirrored ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

inline constexpr int MotionMs = 150; ///< None at all where Theme::isMotionReduced().

} // namespace mesh::metrics
