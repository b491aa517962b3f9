// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exporting/picture_export.h"
#include "widgets/lineage/painting/painter.h"
#include "widgets/theme/theme.h"

namespace mesh {

/// A line of the sheet's head.
struct SheetLine
{
    QString text;
    TextRole role = TextRole::Secondary;
    QRectF box;
};

/// Where everything stands on a sheet that holds the whole diagram, in pixels of the diagram: title and stamp above it,
/// the legend below. All formats draw the same sheet; a large one has larger words, as a poster has.
struct Sheet
{
    QSizeF size;
    std::vector<SheetLine> head;
    QRectF diagram; ///< where the bounds of the scene come, with room for the lanes' names at both sides
    QPointF origin; ///< the point of the scene at the sheet's top left corner
    QPointF legend; ///< its corner
    qreal legendWidth = 0;
    bool hasLegend = false;
    qreal frame = 1; ///< how much larger than on the screen title, stamp and legend are

    /// As a picture at a scale.
    QSize pixels(qreal scale) const;

    static constexpr qreal Margin = 24; ///< around everything, times the frame
    static constexpr qreal SideForLanes = 40; ///< the lanes' names begin left of the first nodes
};

/// @p scale: device pixels per pixel of the diagram. What is small on the device gets larger words.
Sheet planSheet(const LineageScene& scene, const LineageLook& look, const PictureOptions& options, qreal scale = 1);

/// Title, stamp and legend. The painter has the scale of the diagram.
void paintSheetFrame(QPainter& painter, const Sheet& sheet, const LineageScene& scene, const LineageLook& look);

QFont scaledFont(QFont font, qreal factor);
/// @p text broken at its spaces into lines of at most @p width; a word that is wider stands alone.
QStringList wrappedText(const QString& text, const QFont& font, qreal width);

} // namespace mesh
