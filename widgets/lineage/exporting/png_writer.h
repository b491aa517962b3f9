// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exporting/picture_sheet.h"

namespace mesh {

/// How a PNG is cut while it is made. Tests ask for other pieces and get the same picture.
struct PngBands
{
    qsizetype bandBytes = qsizetype(12) << 20; ///< of the rows painted before they are compressed
    int tileWidth = 2048; ///< of what is painted at once
};

/// Paints a scene band by band and compresses each while the next is painted: a picture of any size takes two bands of
/// memory. From a scale below 1 it looks as the canvas does from that far away.
Status writePng(QIODevice& device, const LineageScene& scene, const LineageLook& look, const PictureOptions& options,
                const Progress& progress, const PngBands& bands = {});

/// The whole sheet at a scale, for as much of it as @p painter shows: what the bands are cut from.
class SheetPainter
{
public:
    SheetPainter(const LineageScene& scene, const LineageLook& look, const PictureOptions& options, qreal scale);

    QSize pixels() const { return m_pixels; }
    /// Paints the part @p area of the picture, in its pixels. The painter's origin is that of the picture.
    void paint(QPainter& painter, const QRect& area) const;

private:
    const LineageScene& m_scene;
    const LineageLook& m_look;
    qreal m_scale;
    Sheet m_sheet;
    SceneIndex m_index;
    LineagePainter m_lineage;
    QSize m_pixels;
};

} // namespace mesh
