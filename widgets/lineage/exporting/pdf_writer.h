// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exporting/picture_sheet.h"

namespace mesh {

/// Writes a scene as PDF: one page as large as the sheet, or pages of paper as planPages() cuts them, the first an
/// overview with the map of all pages. Text can be searched.
Status writePdf(QIODevice& device, const LineageScene& scene, const LineageLook& look, const PictureOptions& options,
                const Progress& progress);

/// The pages that the PDF will have on paper.
Result<PagePlan> pdfPages(const LineageScene& scene, const LineageLook& look, const PictureOptions& options);

} // namespace mesh
