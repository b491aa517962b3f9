// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exporting/cff_font.h"

#include <QRawFont>

#include <array>
#include <unordered_map>

namespace mesh {

class PdfFile;

/// What a document uses of a font: its glyphs in the order in which they were first written, embedded as outlines, with
/// the characters that they stand for, so that text can be searched and copied.
class PdfFont
{
public:
    static constexpr char16_t BeyondLatin = 0x0300; ///< combining marks and other scripts begin here

    /// @p object is the number that the font has in the file.
    PdfFont(const QRawFont& font, int object);

    int object() const { return m_object; }
    /// The code of a character that needs no shaping; 0 where the font has none. REQUIRES: before BeyondLatin.
    int codeOf(char16_t character);
    /// The code of a glyph of this font, in whatever size. @p character: what it stands for; 0 where that is not one.
    int codeOfGlyph(quint32 glyph, char32_t character);
    qreal advance(int code) const { return m_outlines[std::size_t(code) - 1].advance; } ///< in thousandths of the size

    void write(PdfFile& file) const;

private:
    QByteArray toUnicode() const;

    QRawFont m_font; ///< as large as its outlines are told
    int m_object;
    std::array<int, BeyondLatin> m_latin {}; ///< 0: not looked for, -1: none
    std::unordered_map<quint32, int> m_codes; ///< by glyph
    std::vector<GlyphOutline> m_outlines; ///< by code, from 1
    std::vector<char32_t> m_characters;
};

} // namespace mesh
