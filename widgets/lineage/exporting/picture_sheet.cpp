// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/picture_sheet.h"

#include "widgets/lineage/painting/legend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <limits>

namespace mesh {

namespace {
constexpr qreal titleHeight = 28;
constexpr qreal lineHeight = 18;
constexpr qreal gap = 16;
constexpr qreal narrowest = 480;
constexpr qreal screenful = 3000; ///< a sheet wider or higher than this is looked at from further away
} // namespace

QFont scaledFont(QFont font, qreal factor)
{
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

QStringList wrappedText(const QString& text, const QFont& font, qreal width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && metrics.horizontalAdvance(lines.last() + u' ' + word) <= width)
            lines.last() += u' ' + word;
        else
            lines += word;
    }
    return lines;
}

QSize Sheet::pixels(qreal scale) const
{
    constexpr qreal most = std::numeric_limits<int>::max();
    return {int(std::min(most, std::ceil(size.width() * scale))),
            int(std::min(most, std::ceil(size.height() * scale)))};
}

Sheet planSheet(const LineageScene& scene, const LineageLook& look, const PictureOptions& options, qreal scale)
{
    Sheet sheet;
    const QSizeF bounds = scene.bounds.size();
    sheet.frame = std::max({1.0, 1 / scale, std::max(bounds.width(), bounds.height()) / screenful});
    const qreal frame = sheet.frame;
    const qreal margin = Sheet::Margin * frame;
    const qreal width = std::ceil(std::max(bounds.width() + 2 * Sheet::SideForLanes, narrowest * frame));
    qreal y = margin;
    const auto addLines = [&](const QString& text, TextRole role, qreal height) {
        for (const QString& line : wrappedText(text, scaledFont(pictureFont(role), frame), width - 2 * margin)) {
            sheet.head.push_back({line, role, QRectF(margin, y, width - 2 * margin, height * frame)});
            y += height * frame;
        }
    };
    addLines(options.title, TextRole::PageTitle, titleHeight);
    addLines(options.subtitle, TextRole::Secondary, lineHeight);
    y += sheet.head.empty() ? 0 : gap * frame;
    sheet.diagram = QRectF(0, y, width, bounds.height());
    sheet.origin = scene.bounds.topLeft() - QPointF(Sheet::SideForLanes, y);
    y += bounds.height();
    if (options.hasLegend) {
        sheet.legendWidth = width / frame - 2 * Sheet::Margin;
        const QSizeF legend = paintLegend(nullptr, {}, scene, look, sheet.legendWidth);
        sheet.hasLegend = !legend.isEmpty();
        sheet.legend = QPointF(margin, y + gap * frame);
        y += sheet.hasLegend ? (gap + legend.height()) * frame : 0;
    }
    sheet.size = QSizeF(width, std::ceil(y + margin));
    return sheet;
}

void paintSheetFrame(QPainter& painter, const Sheet& sheet, const LineageScene& scene, const LineageLook& look)
{
    for (const SheetLine& line : sheet.head) {
        painter.setFont(scaledFont(pictureFont(line.role), sheet.frame));
        painter.setPen(line.role == TextRole::PageTitle ? look.tokens.text : look.tokens.muted);
        painter.drawText(line.box, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, line.text);
    }
    if (!sheet.hasLegend)
        return;
    painter.save();
    painter.translate(sheet.legend);
    painter.scale(sheet.frame, sheet.frame);
    paintLegend(&painter, QPointF(), scene, look, sheet.legendWidth);
    painter.restore();
}

} // namespace mesh
