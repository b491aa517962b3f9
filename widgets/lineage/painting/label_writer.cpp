// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/painting/label_writer.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mesh {

namespace {
constexpr char16_t beyondLatin = 0x0300; ///< combining marks and other scripts begin here

qreal widthOf(const QList<QPointF>& advances, qsizetype from, qsizetype to)
{
    qreal width = 0;
    for (qsizetype i = from; i < to; ++i)
        width += advances[i].x();
    return width;
}
} // namespace

LabelWriter::LabelWriter(const QFont& font)
    : m_font(font)
    , m_raw(QRawFont::fromFont(font))
{
    const QFontMetricsF metrics(font);
    m_baseline = (metrics.ascent() - metrics.descent()) / 2;
    m_dots = m_raw.glyphIndexesForString(QStringLiteral("\u2026"));
    m_dotsWidth = m_dots.isEmpty() || m_dots.front() == 0 ? 0 : m_raw.advancesForGlyphIndexes(m_dots).front().x();
}

bool LabelWriter::write(QPainter& painter, qreal left, qreal centre, qreal width, const QString& text)
{
    const bool isLatin = std::ranges::all_of(text, [](QChar c) { return c.unicode() < beyondLatin && c.isPrint(); });
    if (!m_raw.isValid() || !isLatin || m_dotsWidth <= 0)
        return false;
    QList<quint32> glyphs = m_raw.glyphIndexesForString(text);
    if (glyphs.size() != text.size() || glyphs.contains(0U))
        return false;
    QList<QPointF> advances = m_raw.advancesForGlyphIndexes(glyphs);
    const qreal whole = widthOf(advances, 0, advances.size());
    if (whole > width) {
        // As much from both ends as there is room for, the beginning first.
        qreal room = width - m_dotsWidth;
        qsizetype first = 0;
        qsizetype last = glyphs.size();
        while (first < last) {
            const bool isFront = first <= glyphs.size() - last;
            const qreal next = advances[isFront ? first : last - 1].x();
            if (next > room)
                break;
            room -= next;
            if (isFront)
                ++first;
            else
                --last;
        }
        glyphs.remove(first, last - first);
        advances.remove(first, last - first);
        glyphs.insert(first, m_dots.front());
        advances.insert(first, QPointF(m_dotsWidth, 0));
    }
    QList<QPointF> positions(glyphs.size());
    qreal x = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        positions[i] = QPointF(x, 0);
        x += advances[i].x();
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.drawGlyphRun(QPointF(left, std::round(centre + m_baseline)), run);
    return true;
}

} // namespace mesh
