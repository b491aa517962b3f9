// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/pdf_font.h"

#include "widgets/lineage/exporting/pdf_file.h"

#include <QString>

#include <algorithm>

namespace mesh {

namespace {
constexpr qreal perSize = 1000; ///< lengths of fonts are told in thousandths of their size
constexpr std::size_t mostInBlock = 100; ///< of a character map

QByteArray numberOf(qreal value)
{
    return QByteArray::number(qRound(value));
}

/// Six letters that tell parts of one font from each other, then its name.
QByteArray nameOf(const QRawFont& font, int object)
{
    QByteArray name;
    for (int i = 0, rest = object; i < 6; ++i, rest /= 26)
        name += char('A' + rest % 26);
    name += '+';
    const QString full = font.familyName() + u'-' + font.styleName();
    for (const QChar c : full) {
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'))
            name += char(c.unicode());
    }
    return name;
}
} // namespace

PdfFont::PdfFont(const QRawFont& font, int object)
    : m_font(font)
    , m_object(object)
{
    m_font.setPixelSize(perSize);
}

int PdfFont::codeOf(char16_t character)
{
    int& code = m_latin[character];
    if (code == 0) {
        const QList<quint32> glyphs = m_font.glyphIndexesForString(QString(QChar(character)));
        code = glyphs.size() == 1 && glyphs.front() != 0 ? codeOfGlyph(glyphs.front(), character) : -1;
    }
    return std::max(code, 0);
}

int PdfFont::codeOfGlyph(quint32 glyph, char32_t character)
{
    const auto [found, isNew] = m_codes.try_emplace(glyph, int(m_outlines.size()) + 1);
    const int code = found->second;
    if (isNew) {
        const QList<QPointF> advances = m_font.advancesForGlyphIndexes({glyph});
        m_outlines.push_back({m_font.pathForGlyph(glyph), advances.isEmpty() ? 0 : advances.front().x()});
        m_characters.push_back(0);
    }
    if (m_characters[std::size_t(code) - 1] == 0)
        m_characters[std::size_t(code) - 1] = character;
    return code;
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    std::vector<QByteArray> lines;
    for (std::size_t i = 0; i < m_characters.size(); ++i) {
        if (m_characters[i] == 0)
            continue;
        QByteArray line = '<' + QByteArray::number(i + 1, 16).rightJustified(4, '0') + "> <";
        for (const QChar c : QString::fromUcs4(&m_characters[i], 1))
            line += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        lines.push_back(line + ">\n");
    }
    for (std::size_t first = 0; first < lines.size(); first += mostInBlock) {
        const std::size_t count = std::min(mostInBlock, lines.size() - first);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (std::size_t i = first; i < first + count; ++i)
            map += lines[i];
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void PdfFont::write(PdfFile& file) const
{
    const QByteArray name = nameOf(m_font, m_object);
    QRectF box;
    QByteArray widths;
    for (const GlyphOutline& glyph : m_outlines) {
        box |= glyph.path.controlPointRect();
        widths += numberOf(glyph.advance) + ' ';
    }
    const int program = file.writeStream("/Subtype /CIDFontType0C", cffFont(name, m_outlines));
    const int descriptor
        = file.write("<< /Type /FontDescriptor /FontName /" + name + " /Flags 4 /FontBBox [" + numberOf(box.left())
                     + ' ' + numberOf(-box.bottom()) + ' ' + numberOf(box.right()) + ' ' + numberOf(-box.top())
                     + "] /ItalicAngle 0 /Ascent " + numberOf(m_font.ascent()) + " /Descent "
                     + numberOf(-m_font.descent()) + " /CapHeight " + numberOf(m_font.capHeight())
                     + " /StemV 80 /FontFile3 " + PdfFile::reference(program) + " >>");
    const int glyphs
        = file.write("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /" + name
                     + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
                     + PdfFile::reference(descriptor) + " /DW 0 /W [1 [" + widths + "]] >>");
    const int characters = file.writeStream({}, toUnicode());
    file.write(m_object,
               "<< /Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H /DescendantFonts ["
                   + PdfFile::reference(glyphs) + "] /ToUnicode " + PdfFile::reference(characters) + " >>");
}

} // namespace mesh
