// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/tabular_text.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

namespace mesh {

namespace {
qreal figureWidth(const QFontMetricsF& metrics)
{
    qreal width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = std::max(width, metrics.horizontalAdvance(QChar(digit)));
    return width;
}

/// Calls part(text, width, isFigure) for every figure and for every run between figures.
template<typename F>
void forEachPart(const QFontMetricsF& metrics, const QString& text, F&& part)
{
    const qreal figure = figureWidth(metrics);
    qsizetype begin = 0;
    const auto flush = [&](qsizetype end) {
        if (end > begin) {
            const QString run = text.mid(begin, end - begin);
            part(run, metrics.horizontalAdvance(run), false);
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c >= u'0' && c <= u'9') {
            flush(i);
            part(text.mid(i, 1), figure, true);
            begin = i + 1;
        }
    }
    flush(text.size());
}
} // namespace

int tabularWidth(const QFont& font, const QString& text)
{
    qreal width = 0;
    forEachPart(QFontMetricsF(font), text, [&](const QString&, qreal advance, bool) { width += advance; });
    return int(std::ceil(width));
}

void drawTabular(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const int width = tabularWidth(painter.font(), text);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.left() + rect.width() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    const qreal baseline = std::round(rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent());
    forEachPart(metrics, text, [&](const QString& part, qreal advance, bool isFigure) {
        const qreal inset = isFigure ? (advance - metrics.horizontalAdvance(part)) / 2 : 0;
        painter.drawText(QPointF(x + inset, baseline), part);
        x += advance;
    });
}

} // namespace mesh
