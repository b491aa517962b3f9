// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "widgets/lineage/exporting/page_plan.h"

#include <QDateTime>

#include <optional>

class QIODevice;

namespace mesh {

enum class PictureFormat
{
    Svg, ///< text stays text
    Pdf, ///< one page as large as the diagram, or many
    Png ///< of any size
};
/// By the suffix of a file's name; nothing for others.
std::optional<PictureFormat> pictureFormatOf(const QString& path);

struct PictureOptions
{
    Scheme scheme = Scheme::Light;
    QString title;
    QString subtitle; ///< what is shown: workspace, level, focus, filters, counts, as-of date
    bool hasLegend = true;
    /// Pixels of a PNG, or 1/96 inches of a PDF or SVG, per pixel of the diagram; without one it is 2 for a PNG,
    /// else 1.
    std::optional<qreal> scale;
    PageSetup pages; ///< of a PDF
    QDateTime created; ///< written into a PDF; of now where invalid. The same scene and date give the same bytes.

    qreal scaleFor(PictureFormat format) const { return scale.value_or(format == PictureFormat::Png ? 2 : 1); }
};

/// The pixels that a PNG of the scene has.
QSize pngSize(const LineageScene& scene, const PictureOptions& options);

/// Writes the whole scene as a picture with title, stamp and legend. Needs a QGuiApplication, but no window and no
/// screen; any thread. Memory: the scene's, and of a PNG or SVG a few tens of megabytes, however large they are.
/// Fails with InvalidArgument where the options ask for what cannot be, with Io, or with Cancelled.
Status writePicture(QIODevice& device, const LineageScene& scene, PictureFormat format, const PictureOptions& options,
                    const Progress& progress = Progress());
/// As bytes.
Result<QByteArray> pictureOf(const LineageScene& scene, PictureFormat format, const PictureOptions& options);
/// Writes it to a file, all or nothing: what was there stays until the new one is whole.
Status exportLineage(const LineageScene& scene, const QString& path, PictureFormat format,
                     const PictureOptions& options = {}, const Progress& progress = Progress());

/// Has @p write fill a new file in the place of @p path. Where it fails, the old file is as it was.
Status replaceFile(const QString& path, const std::function<Status(QIODevice&)>& write);

} // namespace mesh
