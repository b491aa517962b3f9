// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/picture_export.h"

#include "widgets/lineage/legend.h"
#include "widgets/lineage/painter.h"
#include "widgets/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr qreal margin = 24;
constexpr qreal sideForLanes = 40; ///< the lanes' names begin left of the first nodes
constexpr qreal titleHeight = 28;
constexpr qreal subtitleHeight = 20;
constexpr qreal gap = 16;
constexpr qreal pointsPerPixel = 0.75; ///< 96 pixels are one inch
constexpr qreal largestSide = 16'384; ///< of a PNG, in pixels
constexpr qreal largestPage = 14'400; ///< of a PDF, in points: readers refuse more

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::PictureExport)
};

/// Where things stand on the sheet, in pixels of the diagram.
struct Sheet
{
    QSizeF size;
    QPointF diagram; ///< where the top left of the bounds comes
    qreal legendTop = 0;
};

Sheet planSheet(const LineageScene& scene, const LineageLook& look, const PictureOptions& options)
{
    Sheet sheet;
    qreal y = margin;
    y += options.title.isEmpty() ? 0 : titleHeight;
    y += options.subtitle.isEmpty() ? 0 : subtitleHeight;
    y += options.title.isEmpty() && options.subtitle.isEmpty() ? 0 : gap;
    sheet.diagram = QPointF(sideForLanes, y);
    const qreal width = std::max(scene.bounds.width() + 2 * sideForLanes, 360.0);
    y += scene.bounds.height();
    sheet.legendTop = y + gap;
    if (options.hasLegend) {
        const QSizeF legend = paintLegend(nullptr, {}, scene, look, width - 2 * margin);
        y += legend.isEmpty() ? 0 : gap + legend.height();
    }
    sheet.size = QSizeF(std::ceil(width), std::ceil(y + margin));
    return sheet;
}

void paintSheet(QPainter& painter, const Sheet& sheet, const LineageScene& scene, const LineageLook& look,
                const PictureOptions& options, bool isVector)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), sheet.size), look.tokens.surface);
    qreal y = margin;
    const auto line = [&](const QString& text, TextRole role, const QColor& color, qreal height) {
        if (text.isEmpty())
            return;
        painter.setFont(Theme::font(role));
        painter.setPen(color);
        painter.drawText(QRectF(margin, y, sheet.size.width() - 2 * margin, height),
                         int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        y += height;
    };
    line(options.title, TextRole::PageTitle, look.tokens.text, titleHeight);
    line(options.subtitle, TextRole::Secondary, look.tokens.muted, subtitleHeight);

    const SceneIndex index(scene);
    LineagePainter lineage(scene, index, look);
    lineage.setForVectors(isVector);
    const SceneTransform transform {1, scene.bounds.topLeft() - sheet.diagram};
    const QRectF area(0, sheet.diagram.y(), sheet.size.width(), scene.bounds.height());
    lineage.paint(painter, transform, area);
    lineage.paintLaneNames(painter, transform, area.adjusted(margin / 2, 0, 0, 0)); // in line with the title
    if (options.hasLegend)
        paintLegend(&painter, QPointF(margin, sheet.legendTop), scene, look, sheet.size.width() - 2 * margin);
}

/// Qt writes the time of now into a PDF and cannot be told another; the place is found and filled in the same length.
void setCreationDate(QByteArray& pdf, const QDateTime& created)
{
    const QByteArray key("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(key);
    if (at < 0 || !created.isValid())
        return;
    const QByteArray digits = created.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    pdf.replace(at + key.size(), digits.size(), digits);
    const qsizetype zone = at + key.size() + digits.size();
    const qsizetype end = pdf.indexOf(')', zone);
    QByteArray utc("+00'00'");
    if (end - zone == utc.size())
        pdf.replace(zone, utc.size(), utc);
}
} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "svg"_L1)
        return PictureFormat::Svg;
    if (suffix == "pdf"_L1)
        return PictureFormat::Pdf;
    if (suffix == "png"_L1)
        return PictureFormat::Png;
    return std::nullopt;
}

Result<QByteArray> pictureOf(const LineageScene& scene, PictureFormat format, const PictureOptions& options)
{
    const LineageLook look = LineageLook::of(Tokens::load(options.scheme));
    const Sheet sheet = planSheet(scene, look, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case PictureFormat::Svg: {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(sheet.size.toSize());
        generator.setViewBox(QRectF(QPointF(), sheet.size));
        generator.setTitle(options.title);
        generator.setDescription(options.subtitle);
        QPainter painter(&generator);
        paintSheet(painter, sheet, scene, look, options, true);
        break;
    }
    case PictureFormat::Pdf: {
        const qreal shrink
            = std::min(1.0, largestPage / (std::max(sheet.size.width(), sheet.size.height()) * pointsPerPixel));
        QPdfWriter writer(&buffer);
        writer.setCreator(u"Meshstead"_s);
        writer.setTitle(options.title);
        writer.setResolution(288);
        writer.setPageSize(
            QPageSize(sheet.size * pointsPerPixel * shrink, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        const qreal dots = 288.0 / 72 * pointsPerPixel * shrink;
        painter.scale(dots, dots);
        paintSheet(painter, sheet, scene, look, options, true);
        break;
    }
    case PictureFormat::Png: {
        const qreal scale = std::min(options.scale, largestSide / std::max(sheet.size.width(), sheet.size.height()));
        QImage image((sheet.size * scale).toSize(), QImage::Format_RGB32);
        if (image.isNull()) {
            return Error {
                Error::Code::Io,
                ExportText::tr("The diagram is too large for a PNG picture. Choose SVG or PDF, or narrow it down."),
                {}};
        }
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintSheet(painter, sheet, scene, look, options, true);
        painter.end();
        image.save(&buffer, "PNG");
        break;
    }
    }
    buffer.close();
    if (format == PictureFormat::Pdf)
        setCreationDate(bytes, options.created);
    return bytes;
}

Status exportLineage(const LineageScene& scene, const QString& path, PictureFormat format,
                     const PictureOptions& options)
{
    Result<QByteArray> bytes = pictureOf(scene, format, options);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        return Error {Error::Code::Io,
                      ExportText::tr("The picture could not be written to %1: %2").arg(path, file.errorString()),
                      {}};
    }
    return ok();
}

} // namespace mesh
