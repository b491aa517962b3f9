// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QPainterPath>

#include <vector>

namespace mesh {

/// A glyph in thousandths of the font's size, y downwards.
struct GlyphOutline
{
    QPainterPath path;
    qreal advance = 0;
};

/// A font in the Compact Font Format (Adobe technical note 5176) with these glyphs, numbered from 1; 0 is blank. Made
/// from outlines alone, so it does not matter what kind of font they come from. Its charstrings (note 5177) use the
/// three plain operators, line, curve and move; hints are left out: nothing is read from paper by the pixel.
QByteArray cffFont(const QByteArray& name, const std::vector<GlyphOutline>& glyphs);

} // namespace mesh
