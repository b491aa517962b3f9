// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "widgets/lineage/scene.h"

#include <QDateTime>

#include <optional>

namespace mesh {

enum class PictureFormat
{
    Svg, ///< text stays text
    Pdf, ///< one page as large as the diagram
    Png
};
/// By the suffix of a file's name; nothing for others.
std::optional<PictureFormat> pictureFormatOf(const QString& path);

struct PictureOptions
{
    Scheme scheme = Scheme::Light;
    QString title;
    QString subtitle; ///< what is shown: focus, filters, as-of date
    bool hasLegend = true;
    qreal scale = 2; ///< of a PNG: pixels per pixel of the diagram
    QDateTime created; ///< written into a PDF; of now where invalid. The same scene and date give the same bytes.
};

/// The whole scene as a picture with title and legend, as bytes. Needs a QGuiApplication, but no window and no screen;
/// any thread.
Result<QByteArray> pictureOf(const LineageScene& scene, PictureFormat format, const PictureOptions& options);
/// Writes it to a file, all or nothing.
Status exportLineage(const LineageScene& scene, const QString& path, PictureFormat format,
                     const PictureOptions& options = {});

} // namespace mesh
