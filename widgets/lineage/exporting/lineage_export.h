// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exporting/picture_export.h"
#include "widgets/lineage/scene/diagram.h"

namespace mesh {

/// All that a diagram can be written as. The pictures come first.
enum class ExportFormat : quint8
{
    Svg,
    Pdf,
    Png,
    Dot,
    Json,
    Mermaid,
    OpenLineage
};
inline constexpr int exportFormatCount = 7;

/// By the ending of a file's name; nothing for others.
std::optional<ExportFormat> exportFormatOf(const QString& path);
QString suffixOf(ExportFormat format); ///< without the dot
/// The picture it is, or nothing for a graph.
std::optional<PictureFormat> pictureFormatOf(ExportFormat format);

/// What an export says of itself: which part of which mesh, under which filters, how much of it, as of when.
QString exportStamp(const Diagram& diagram, const QString& workspace, Instant at);
/// "Lineage of Customer 360"; "Lineage" where it has no focus; "What changed from 3 Nov 2026 to now".
QString exportTitle(const Diagram& diagram);

/// Writes the diagram to @p path, all or nothing. Returns what a person should know of it, such as what the format has
/// no place for; mostly empty. Any thread; see writePicture() for what it needs.
Result<QString> exportDiagram(const Diagram& diagram, const QString& path, ExportFormat format,
                              const PictureOptions& options, const Progress& progress = Progress());

} // namespace mesh
