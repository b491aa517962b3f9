// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/cff_font.h"

#include <cmath>

namespace mesh {

namespace {
constexpr int firstOwnString = 391; ///< those before it are known to every reader

void appendBytes(QByteArray& bytes, quint32 number, int count)
{
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
        bytes += char((number >> shift) & 0xffU);
}

QByteArray indexOf(const std::vector<QByteArray>& items)
{
    QByteArray bytes;
    appendBytes(bytes, quint32(items.size()), 2);
    if (items.empty())
        return bytes;
    bytes += '\4'; // bytes of an offset
    quint32 offset = 1;
    appendBytes(bytes, offset, 4);
    for (const QByteArray& item : items)
        appendBytes(bytes, offset += quint32(item.size()), 4);
    for (const QByteArray& item : items)
        bytes += item;
    return bytes;
}

/// A number of a dictionary, in the one form that has the same length for all.
QByteArray dictNumber(int number)
{
    QByteArray bytes("\x1d");
    appendBytes(bytes, quint32(number), 4);
    return bytes;
}

class CharString
{
public:
    explicit CharString(const GlyphOutline& glyph)
    {
        number(qRound(glyph.advance)); // the first operator takes it for the width
        const QPainterPath& path = glyph.path;
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element& element = path.elementAt(i);
            if (element.isCurveTo()) {
                go(path.elementAt(i));
                go(path.elementAt(i + 1));
                go(path.elementAt(i + 2));
                m_bytes += '\x08';
                i += 2;
            } else {
                go(element);
                m_bytes += element.isMoveTo() ? '\x15' : '\x05';
            }
        }
        m_bytes += '\x0e';
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    void go(QPointF point)
    {
        const int x = qRound(point.x());
        const int y = -qRound(point.y());
        number(x - m_x);
        number(y - m_y);
        m_x = x;
        m_y = y;
    }
    void number(int value)
    {
        if (std::abs(value) <= 107) {
            m_bytes += char(value + 139);
        } else {
            m_bytes += '\x1c';
            appendBytes(m_bytes, quint32(value), 2);
        }
    }

    QByteArray m_bytes;
    int m_x = 0;
    int m_y = 0;
};
} // namespace

QByteArray cffFont(const QByteArray& name, const std::vector<GlyphOutline>& glyphs)
{
    std::vector<QByteArray> outlines {CharString(GlyphOutline()).take()};
    for (const GlyphOutline& glyph : glyphs)
        outlines.push_back(CharString(glyph).take());
    const QByteArray charStrings = indexOf(outlines);

    QByteArray charset("\2"); // one range: glyph n has the number n
    appendBytes(charset, 1, 2);
    appendBytes(charset, quint32(glyphs.size()) - 1, 2);
    QByteArray select("\3"); // one range: all glyphs have the same private dictionary
    appendBytes(select, 1, 2);
    appendBytes(select, 0, 3);
    appendBytes(select, quint32(outlines.size()), 2);
    const QByteArray privates = dictNumber(0) + '\x14' + dictNumber(0) + '\x15'; // widths are told in full

    QByteArray head("\1\0\4\4", 4);
    head += indexOf({name});
    const QByteArray strings = indexOf({"Adobe", "Identity"}) + indexOf({}); // and no subroutines
    const auto top = [&](int begin) {
        const int charsetAt = begin;
        const int selectAt = charsetAt + int(charset.size());
        const int charStringsAt = selectAt + int(select.size());
        const int privatesAt = charStringsAt + int(charStrings.size());
        const int fontsAt = privatesAt + int(privates.size());
        const QByteArray dict = dictNumber(firstOwnString) + dictNumber(firstOwnString + 1) + dictNumber(0)
            + QByteArray("\x0c\x1e") + dictNumber(int(outlines.size())) + QByteArray("\x0c\x22") + dictNumber(charsetAt)
            + '\x0f' + dictNumber(charStringsAt) + '\x11' + dictNumber(fontsAt) + QByteArray("\x0c\x24")
            + dictNumber(selectAt) + QByteArray("\x0c\x25");
        const QByteArray font = dictNumber(int(privates.size())) + dictNumber(privatesAt) + '\x12';
        return std::pair(indexOf({dict}), indexOf({font}));
    };
    // Numbers of a dictionary all have one length: its size does not depend on what it says.
    const int begin = int(head.size() + top(0).first.size() + strings.size());
    const auto [dict, fonts] = top(begin);
    return head + dict + strings + charset + select + charStrings + privates + fonts;
}

} // namespace mesh
