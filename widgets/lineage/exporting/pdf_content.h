// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QPointF>

#include <charconv>
#include <cmath>

namespace mesh {

/// The operators of a page as they are written: whole numbers and words with blanks between them.
class PdfContent
{
public:
    PdfContent& operator<<(qreal length)
    {
        char digits[24];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), std::llround(length)).ptr;
        m_bytes.append(digits, end - digits);
        m_bytes += ' ';
        return *this;
    }
    PdfContent& operator<<(QPointF point) { return *this << point.x() << point.y(); }
    PdfContent& operator<<(const char* words)
    {
        m_bytes += words;
        return *this;
    }
    PdfContent& operator<<(const QByteArray& words)
    {
        m_bytes += words;
        return *this;
    }
    /// Four hexadecimal digits.
    void code(unsigned number)
    {
        static constexpr char digits[] = "0123456789ABCDEF";
        const char four[]
            = {digits[number >> 12 & 15U], digits[number >> 8 & 15U], digits[number >> 4 & 15U], digits[number & 15U]};
        m_bytes.append(four, 4);
    }

    const QByteArray& bytes() const { return m_bytes; }
    void clear() { m_bytes.resize(0); }

private:
    QByteArray m_bytes;
};

} // namespace mesh
