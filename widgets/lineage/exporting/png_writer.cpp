// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/png_writer.h"

#include "widgets/lineage/exporting/png_stream.h"

#include <QCoreApplication>
#include <QImage>
#include <QIODevice>
#include <QLocale>
#include <QPainter>
#include <QtConcurrent>

#include <array>
#include <cmath>
#include <cstring>

namespace mesh {

namespace {
constexpr int mostSide = 1'000'000; ///< pixels; programs that read larger ones are hard to find
constexpr int highestBand = 512;
constexpr qreal dotsPerMetre = 96 / 0.0254;

struct PngText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::PictureExport)
};
} // namespace

SheetPainter::SheetPainter(const LineageScene& scene, const LineageLook& look, const PictureOptions& options,
                           qreal scale)
    : m_scene(scene)
    , m_look(look)
    , m_scale(scale)
    , m_sheet(planSheet(scene, look, options, scale))
    , m_index(scene)
    , m_lineage(m_scene, m_index, m_look)
{
    m_lineage.setForVectors(scale >= 1);
    m_pixels = m_sheet.pixels(scale);
}

void SheetPainter::paint(QPainter& painter, const QRect& area) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(area, m_look.tokens.surface);
    // Larger than on the screen: everything grows. Smaller: the painter leaves out what could not be read.
    const qreal grown = std::max(1.0, m_scale);
    const SceneTransform transform {m_scale / grown, m_sheet.origin};
    const QRectF whole(m_sheet.diagram.topLeft() * transform.scale, m_sheet.diagram.size() * transform.scale);
    const QRectF wanted(QRectF(area).topLeft() / grown, QRectF(area).size() / grown);
    const QRectF seen = whole.intersected(wanted);
    painter.save();
    painter.scale(grown, grown);
    if (!seen.isEmpty()) {
        // Lanes end with the diagram; what is painted near the edge of the area may reach over it.
        m_lineage.paint(painter, transform, seen.adjusted(-8, -8, 8, 8).intersected(whole));
        m_lineage.paintLaneNames(painter, transform, whole.adjusted(Sheet::Margin / 2, 0, 0, 0));
    }
    painter.restore();
    const QRectF onSheet(QRectF(area).topLeft() / m_scale, QRectF(area).size() / m_scale);
    if (onSheet.top() <= m_sheet.diagram.top() || onSheet.bottom() >= m_sheet.diagram.bottom()) {
        painter.save();
        painter.scale(m_scale, m_scale);
        paintSheetFrame(painter, m_sheet, m_scene, m_look);
        painter.restore();
    }
}

Status writePng(QIODevice& device, const LineageScene& scene, const LineageLook& look, const PictureOptions& options,
                const Progress& progress, const PngBands& bands)
{
    const qreal scale = options.scaleFor(PictureFormat::Png);
    const SheetPainter sheet(scene, look, options, scale);
    const QSize size = sheet.pixels();
    if (size.width() > mostSide || size.height() > mostSide) {
        return Error {Error::Code::InvalidArgument,
                      PngText::tr("The picture would be %1 × %2 pixels. Choose a smaller scale, or SVG or PDF.")
                          .arg(QLocale().toString(size.width()), QLocale().toString(size.height())),
                      {}};
    }
    const auto failed = [&device] { return Error {Error::Code::Io, device.errorString(), {}}; };
    PngStream png(device, size, qRound(dotsPerMetre * scale));
    if (!png.begin(options.title, options.subtitle))
        return failed();

    const qsizetype rowBytes = qsizetype(size.width()) * 3;
    const int bandHeight = int(std::clamp<qsizetype>(bands.bandBytes / rowBytes, 1, highestBand));
    const int tileWidth = std::min(bands.tileWidth, size.width());
    QImage tile(tileWidth, bandHeight, QImage::Format_RGB888);
    std::array<QByteArray, 2> rows;
    QFuture<bool> compressing;
    Status status = ok();
    for (int top = 0, turn = 0; top < size.height() && status; top += bandHeight, turn ^= 1) {
        if (progress.isCancelled()) {
            status = Progress::cancelled();
            break;
        }
        progress.report(top, size.height());
        const int height = std::min(bandHeight, size.height() - top);
        QByteArray& band = rows[std::size_t(turn)];
        band.resize(rowBytes * height);
        for (int left = 0; left < size.width(); left += tileWidth) {
            const int width = std::min(tileWidth, size.width() - left);
            QPainter painter(&tile);
            painter.translate(-left, -top);
            sheet.paint(painter, QRect(left, top, width, height));
            painter.end();
            for (int y = 0; y < height; ++y)
                std::memcpy(band.data() + y * rowBytes + left * 3, tile.constScanLine(y), std::size_t(width) * 3);
        }
        if (compressing.isValid() && !compressing.result())
            status = failed();
        compressing = {};
        if (status)
            compressing = QtConcurrent::run([&png, &band, height] {
                return png.writeRows(reinterpret_cast<const uchar*>(band.constData()), height);
            });
    }
    if (compressing.isValid() && !compressing.result() && status)
        status = failed();
    if (status && !png.end())
        status = failed();
    return status;
}

} // namespace mesh
