// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/picture_export.h"

#include "widgets/lineage/exporting/pdf_writer.h"
#include "widgets/lineage/exporting/png_writer.h"
#include "widgets/lineage/exporting/svg_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::PictureExport)
};
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

QSize pngSize(const LineageScene& scene, const PictureOptions& options)
{
    const LineageLook look = LineageLook::of(Tokens::load(options.scheme));
    const qreal scale = options.scaleFor(PictureFormat::Png);
    return planSheet(scene, look, options, scale).pixels(scale);
}

Status writePicture(QIODevice& device, const LineageScene& scene, PictureFormat format, const PictureOptions& options,
                    const Progress& progress)
{
    const LineageLook look = LineageLook::of(Tokens::load(options.scheme));
    switch (format) {
    case PictureFormat::Svg:
        return writeSvg(device, scene, look, options, progress);
    case PictureFormat::Pdf:
        return writePdf(device, scene, look, options, progress);
    case PictureFormat::Png:
        return writePng(device, scene, look, options, progress);
    }
    Q_UNREACHABLE();
}

Result<QByteArray> pictureOf(const LineageScene& scene, PictureFormat format, const PictureOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (const Status status = writePicture(buffer, scene, format, options); !status)
        return status.error();
    buffer.close();
    return bytes;
}

Status replaceFile(const QString& path, const std::function<Status(QIODevice&)>& write)
{
    const auto failed = [&path](const QString& reason) {
        return Error {Error::Code::Io, ExportText::tr("%1 could not be written: %2").arg(path, reason), {}};
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const Status status = write(file);
    if (!status && status.error().code != Error::Code::Io)
        return status.error(); // the half written file goes with its QSaveFile
    if (!status || !file.commit())
        return failed(status ? file.errorString() : status.error().message);
    return ok();
}

Status exportLineage(const LineageScene& scene, const QString& path, PictureFormat format,
                     const PictureOptions& options, const Progress& progress)
{
    return replaceFile(path, [&](QIODevice& device) { return writePicture(device, scene, format, options, progress); });
}

} // namespace mesh
