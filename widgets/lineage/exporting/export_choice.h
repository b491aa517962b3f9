// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exporting/lineage_export.h"

namespace mesh {

/// How much of the mesh is exported.
enum class ExportScope : quint8
{
    Shown, ///< the diagram as it is
    Selection, ///< with its neighbours as they are shown
    Everything ///< of the level, without any filter
};

/// What a person chose for an export; the next one begins with it.
struct ExportChoice
{
    ExportFormat format = ExportFormat::Svg;
    ExportScope scope = ExportScope::Shown;
    PageSetup pages;
    int percent = 100; ///< of the size on the screen
    bool hasLegend = true;
    Scheme scheme = Scheme::Light; ///< paper is white

    static ExportChoice remembered();
    void remember() const;

    bool operator==(const ExportChoice&) const = default;
};

/// What is exported, with what an export says of itself. A value for a worker.
struct ExportSubject
{
    Mesh mesh;
    Diagram diagram; ///< on show
    std::vector<RecordId> selection; ///< of nodes of the diagram
    QString workspace;
    Instant at;
};

/// The diagram of a scope: the one on show, or another one laid out for it. Any thread.
Result<Diagram> scopedDiagram(const ExportSubject& subject, ExportScope scope, const Progress& progress);

/// Lays out what is missing and writes it to @p path. The same note as exportDiagram() gives. Any thread.
Result<QString> runExport(const ExportSubject& subject, const ExportChoice& choice, const QString& path,
                          const Progress& progress);

/// How large the diagram on show becomes: "12 pages, A4 landscape, in 4 columns and 3 rows", "3,840 × 2,160 pixels";
/// or why it cannot be. Cost: that of planning the pages.
Result<QString> exportSize(const ExportSubject& subject, const ExportChoice& choice);

} // namespace mesh
