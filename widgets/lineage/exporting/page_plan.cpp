// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/page_plan.h"

#include "widgets/lineage/exporting/page_cuts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>

#include <algorithm>
#include <cmath>

namespace mesh {

namespace {
constexpr qreal sideForLanes = 40; ///< as on a sheet: the lanes' names begin left of the first nodes
constexpr qreal aboveLanes = 4;
constexpr qreal leastRoom = 120; ///< paper pixels
constexpr std::size_t mostCells = mostPages * 50; ///< blank ones are free, but somebody has to look at them
constexpr qreal pixelsPerPoint = 96.0 / 72;

struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::PagePlan)
};

QSizeF paperSize(PageSetup::Paper paper, bool isLandscape)
{
    const QPageSize::PageSizeId id = paper == PageSetup::Paper::A3 ? QPageSize::A3
        : paper == PageSetup::Paper::Letter                        ? QPageSize::Letter
                                                                   : QPageSize::A4;
    const QSizeF portrait = QPageSize(id).size(QPageSize::Point) * pixelsPerPoint;
    return isLandscape ? portrait.transposed() : portrait;
}

/// The nodes along one direction.
PageCuts cutsOf(const LineageScene& scene, const std::vector<float>& begin, const std::vector<float>& length)
{
    std::vector<std::pair<float, float>> spans;
    spans.reserve(scene.nodeCount());
    for (std::size_t node = 0; node < scene.nodeCount(); ++node)
        spans.emplace_back(begin[node], begin[node] + length[node]);
    return PageCuts(spans);
}

/// The grid without regard to what is blank; none where there is no room. A single page has one cell and is counted as
/// page 1.
std::optional<PagePlan> gridOf(const LineageScene& scene, const PageSetup& setup, bool isLandscape, qreal scale,
                               qreal frame)
{
    PagePlan plan;
    plan.scale = scale;
    plan.paper = paperSize(setup.paper, isLandscape);
    const qreal margin = setup.margin * PagePlan::PixelsPerMillimetre;
    plan.room = QRectF(QPointF(), plan.paper)
                    .adjusted(margin, margin + PagePlan::TitleStrip, -margin, -margin - PagePlan::FootStrip);
    plan.diagram = scene.bounds.adjusted(-sideForLanes, -aboveLanes, sideForLanes, aboveLanes);
    const QSizeF room = plan.room.size() / scale;
    const qreal overlap = setup.overlap * PagePlan::PixelsPerMillimetre / scale;
    if (plan.room.width() < leastRoom || plan.room.height() < leastRoom
        || (room.width() - overlap) * scale < leastRoom / 2 || (room.height() - overlap) * scale < leastRoom / 2)
        return std::nullopt;
    if (plan.diagram.width() <= room.width() && plan.diagram.height() + frame / scale <= room.height()) {
        plan.lefts = {plan.diagram.left()};
        plan.tops = {plan.diagram.top()};
        plan.pageOf = {1};
        return plan;
    }
    plan.lefts = cutsOf(scene, scene.x, scene.w)
                     .starts(plan.diagram.left(), plan.diagram.right(), room.width(), overlap, mostCells);
    plan.tops = cutsOf(scene, scene.y, scene.h)
                    .starts(plan.diagram.top(), plan.diagram.bottom(), room.height(), overlap, mostCells);
    plan.columns = int(plan.lefts.size());
    plan.rows = int(plan.tops.size());
    return plan;
}

/// Whether a piece of the edge's route is there: its box alone may span pages that it never enters.
bool reaches(const LineageScene& scene, SceneIndex::Index edge, const QRectF& area)
{
    for (auto i = scene.routeStart[edge] + 1; i < scene.routeStart[edge + 1]; ++i) {
        const auto [left, right] = std::minmax(scene.routeX[i - 1], scene.routeX[i]);
        const auto [top, bottom] = std::minmax(scene.routeY[i - 1], scene.routeY[i]);
        if (left <= area.right() && right >= area.left() && top <= area.bottom() && bottom >= area.top())
            return true;
    }
    return false;
}

Error tooMany(qreal pages)
{
    return {Error::Code::InvalidArgument,
            PageText::tr("The diagram would take %1 pages. Choose a smaller scale, larger paper or one poster.")
                .arg(QLocale().toString(qint64(pages))),
            {}};
}
} // namespace

QRectF PagePlan::ownArea(int column, int row) const
{
    const qreal right = column + 1 < columns ? lefts[std::size_t(column) + 1] : diagram.right();
    const qreal bottom = row + 1 < rows ? tops[std::size_t(row) + 1] : diagram.bottom();
    return {cellArea(column, row).topLeft(), QPointF(right, bottom)};
}

Result<PagePlan> planPages(const LineageScene& scene, const SceneIndex& index, const PageSetup& setup, qreal scale,
                           qreal frame)
{
    std::optional<PagePlan> chosen;
    for (const bool isLandscape : {true, false}) {
        if (setup.turn == (isLandscape ? PageSetup::Turn::Portrait : PageSetup::Turn::Landscape))
            continue;
        const std::optional<PagePlan> plan = gridOf(scene, setup, isLandscape, scale, frame);
        if (plan && (!chosen || qreal(plan->columns) * plan->rows < qreal(chosen->columns) * chosen->rows))
            chosen = plan;
    }
    if (!chosen) {
        return Error {Error::Code::InvalidArgument,
                      PageText::tr("The margins and the overlap leave no room on the page. Make them smaller."),
                      {}};
    }
    PagePlan plan = *chosen;
    if (!plan.pageOf.empty())
        return plan;
    if (const qreal cells = qreal(plan.columns) * plan.rows; cells > mostCells)
        return tooMany(cells);
    plan.pageOf.assign(std::size_t(plan.columns) * std::size_t(plan.rows), 0);
    std::vector<SceneIndex::Index> found;
    for (int row = 0; row < plan.rows; ++row) {
        for (int column = 0; column < plan.columns; ++column) {
            // Pages begin where nodes end: what only touches one shows nothing of it.
            const QRectF area = plan.ownArea(column, row).adjusted(1, 1, -1, -1);
            found.clear();
            index.nodesIn(area, found);
            bool isBlank = found.empty();
            if (isBlank) {
                index.edgesIn(area, found);
                isBlank = std::ranges::none_of(found, [&](auto edge) { return reaches(scene, edge, area); });
            }
            if (!isBlank)
                plan.pageOf[std::size_t(plan.cell(column, row))] = ++plan.pages;
        }
    }
    if (plan.pages - 1 > mostPages)
        return tooMany(plan.pages);
    return plan;
}

} // namespace mesh
