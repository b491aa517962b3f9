// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QString>

#include <functional>

class QPainter;

namespace mesh {

/// Builds the text of an SVG. Numbers have one decimal: a tenth of a pixel is less than anybody sees, and the file is
/// half as large.
class SvgText
{
public:
    SvgText& raw(const char* text)
    {
        m_bytes += text;
        return *this;
    }
    SvgText& raw(const QByteArray& text)
    {
        m_bytes += text;
        return *this;
    }
    /// Escaped. What XML cannot hold (control characters, half surrogates) becomes U+FFFD, a line break a space.
    SvgText& text(QStringView text);
    SvgText& number(qreal value);
    /// name="value", with a space before it.
    SvgText& attribute(const char* name, qreal value);
    SvgText& attribute(const char* name, QStringView value);
    SvgText& attribute(const char* name, const QColor& color);
    /// The d of a path.
    SvgText& path(const QPainterPath& path);

    QByteArray& bytes() { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// #rrggbb
QByteArray svgColor(const QColor& color);

/// What @p paint draws, as elements of SVG. For small things that are painted elsewhere: marks, the legend. Knows paths
/// with plain colours, and text.
QByteArray svgOf(const std::function<void(QPainter&)>& paint);

} // namespace mesh
