// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QRawFont>
#include <QString>

class QPainter;

namespace mesh {

/// Writes many short labels in one font, elided in the middle, several times faster than QPainter::drawText(): without
/// shaping, which plain Latin does not need. Any other script, or a character that the font lacks, is for drawText().
/// One writer on one thread.
class LabelWriter
{
public:
    LabelWriter() = default;
    explicit LabelWriter(const QFont& font);

    bool isFor(const QFont& font) const { return m_font == font; }
    /// Writes @p text from @p left with its line centred on @p centre; false, and nothing written, where it cannot.
    bool write(QPainter& painter, qreal left, qreal centre, qreal width, const QString& text);

private:
    QFont m_font;
    QRawFont m_raw;
    qreal m_baseline = 0; ///< below the middle of the line
    QList<quint32> m_dots; ///< the ellipsis
    qreal m_dotsWidth = 0;
};

} // namespace mesh
