// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "widgets/lineage/scene/scene_index.h"

#include <QSizeF>

namespace mesh {

/// How a diagram is put on paper. Lengths are millimetres.
struct PageSetup
{
    enum class Paper : quint8
    {
        Poster, ///< one page as large as the diagram
        A4,
        A3,
        Letter
    };
    enum class Turn : quint8
    {
        Best, ///< whatever takes fewer pages
        Portrait,
        Landscape
    };
    Paper paper = Paper::Poster;
    Turn turn = Turn::Best;
    qreal margin = 10;
    qreal overlap = 10; ///< what two neighbours both show, to be glued

    bool operator==(const PageSetup&) const = default;
};

/// More pages than this are no help on paper.
inline constexpr int mostPages = 2000;

/// A diagram cut into pages, between its nodes where there is room for it. Pages are in rows from the top; a cell of
/// the grid without a node or an edge gets none. The first page is an overview with the legend and the map of pages;
/// where everything fits on one page, it is the only one.
///
/// Lengths on paper are CSS pixels, 1/96 inch. Each page has a strip for its title above, and one for the stamp and a
/// small map of pages below.
struct PagePlan
{
    QSizeF paper;
    QRectF room; ///< on the paper, for the diagram
    qreal scale = 1; ///< paper pixels per pixel of the diagram
    int columns = 1; ///< of the grid
    int rows = 1;
    QRectF diagram; ///< what is cut, in the coordinates of the scene
    std::vector<qreal> lefts; ///< by column: where its pages begin, in the scene
    std::vector<qreal> tops; ///< by row
    std::vector<int> pageOf; ///< by cell: its page's number from 1; 0: blank
    int pages = 1; ///< with the overview

    bool isSingle() const { return pages == 1; }
    int cell(int column, int row) const { return row * columns + column; }
    /// What a cell shows, in the scene, with its overlap.
    QRectF cellArea(int column, int row) const
    {
        return {{lefts[std::size_t(column)], tops[std::size_t(row)]}, room.size() / scale};
    }
    /// The same without what the next ones show as well.
    QRectF ownArea(int column, int row) const;

    static constexpr qreal TitleStrip = 28;
    static constexpr qreal FootStrip = 44;
    static constexpr qreal PixelsPerMillimetre = 96 / 25.4;
};

/// @p frame: paper pixels that the legend and the stamp take on a single page, which has no overview for them.
/// Fails with InvalidArgument where the margins leave no room or it would be more than mostPages.
Result<PagePlan> planPages(const LineageScene& scene, const SceneIndex& index, const PageSetup& setup, qreal scale,
                           qreal frame = 0);

} // namespace mesh
