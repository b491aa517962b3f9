// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/pdf_writer.h"

#include "widgets/lineage/exporting/pdf_device.h"
#include "widgets/lineage/painting/legend.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
using Index = LineageScene::Index;

constexpr qreal pointsPerPixel = 0.75; ///< 96 pixels are one inch
constexpr qreal largestPage = 14'400; ///< points: readers refuse more
constexpr Index itemsPerReport = 1024;
constexpr qreal gap = 8;
constexpr qreal titleHeight = 28;
constexpr qreal stampHeight = 16;
constexpr QSizeF mapSize {96, 36};

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::PictureExport)
};

class PdfPainter
{
public:
    PdfPainter(QIODevice& device, const LineageScene& scene, const LineageLook& look, const PictureOptions& options,
               const Progress& progress)
        : m_scene(scene)
        , m_look(look)
        , m_options(options)
        , m_progress(progress)
        , m_index(scene)
        , m_lineage(m_scene, m_index, m_look)
        , m_target(device)
        , m_device(device)
    {
        m_lineage.setForVectors(true);
    }

    Status writePoster()
    {
        const Sheet sheet = planSheet(m_scene, m_look, m_options);
        const qreal wanted = m_options.scaleFor(PictureFormat::Pdf);
        const qreal scale
            = std::min(wanted, largestPage / (std::max(sheet.size.width(), sheet.size.height()) * pointsPerPixel));
        begin(sheet.size * scale, scale);
        m_painter.scale(scale, scale);
        paper(sheet.size);
        const SceneTransform transform {1, sheet.origin};
        m_lineage.paintLanes(m_painter, transform, sheet.diagram);
        m_lineage.paintEdges(m_painter, transform, sheet.diagram);
        // Nodes take most of the time: one by one, to hear of a cancel.
        const qint64 total = qint64(m_scene.edgeCount() + m_scene.nodeCount());
        for (Index node = 0; node < m_scene.nodeCount(); ++node) {
            m_lineage.paintNode(m_painter, transform, node, Emphasis::None);
            if (node % itemsPerReport == 0 && !report(qint64(m_scene.edgeCount() + node), total))
                return cancelled();
        }
        m_lineage.paintLaneNames(m_painter, transform, sheet.diagram.adjusted(Sheet::Margin / 2, 0, 0, 0));
        paintSheetFrame(m_painter, sheet, m_scene, m_look);
        return end();
    }

    Status writePages(const PagePlan& plan)
    {
        m_plan = &plan;
        begin(plan.paper, plan.scale);
        if (plan.isSingle()) {
            paper(plan.paper);
            singlePage();
            return end();
        }
        overview();
        for (int row = 0; row < plan.rows; ++row) {
            for (int column = 0; column < plan.columns; ++column) {
                const int number = plan.pageOf[std::size_t(plan.cell(column, row))];
                if (number == 0)
                    continue;
                if (!report(number - 1, plan.pages))
                    return cancelled();
                m_device.newPage(plan.paper, plan.scale);
                page(column, row, number);
            }
        }
        return end();
    }

private:
    void begin(QSizeF pixels, qreal scale)
    {
        m_device.newPage(pixels, scale);
        m_painter.begin(&m_device);
    }

    Status end()
    {
        m_painter.end();
        if (m_device.finish(m_options.title, m_options.created))
            return ok();
        return Error {Error::Code::Io, m_target.errorString(), {}};
    }

    void paper(QSizeF size) { m_painter.fillRect(QRectF(QPointF(), size), m_look.tokens.surface); }

    bool report(qint64 done, qint64 total)
    {
        m_progress.report(done, total);
        return !m_progress.isCancelled();
    }

    Status cancelled()
    {
        m_painter.end();
        return Progress::cancelled();
    }

    void line(const QRectF& box, const QString& text, TextRole role, const QColor& color,
              Qt::Alignment alignment = Qt::AlignLeft)
    {
        m_painter.setFont(pictureFont(role));
        m_painter.setPen(color);
        const QString shown = QFontMetricsF(m_painter.font()).elidedText(text, Qt::ElideRight, box.width());
        m_painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    }

    /// Title and stamp on the first page; returns where they end.
    qreal head()
    {
        const qreal left = m_plan->room.left();
        const qreal width = m_plan->room.width();
        qreal y = m_plan->room.top() - PagePlan::TitleStrip;
        line({left, y, width, titleHeight}, m_options.title, TextRole::PageTitle, m_look.tokens.text);
        y += titleHeight;
        for (const QString& text : wrappedText(m_options.subtitle, pictureFont(TextRole::Secondary), width)) {
            line({left, y, width, stampHeight}, text, TextRole::Secondary, m_look.tokens.muted);
            y += stampHeight;
        }
        return y + gap;
    }

    /// The legend above the foot of the first page; returns where it begins.
    qreal legend()
    {
        const qreal bottom = m_plan->room.bottom() + PagePlan::FootStrip;
        if (!m_options.hasLegend)
            return bottom;
        const QSizeF size = paintLegend(nullptr, {}, m_scene, m_look, m_plan->room.width());
        if (size.isEmpty())
            return bottom;
        paintLegend(&m_painter, {m_plan->room.left(), bottom - size.height()}, m_scene, m_look, m_plan->room.width());
        return bottom - size.height() - gap;
    }

    void paintDiagram(const QRectF& area, const SceneTransform& transform, qreal grown)
    {
        m_painter.save();
        m_painter.setClipRect(area);
        m_painter.translate(area.topLeft());
        m_painter.scale(grown, grown);
        const QRectF seen(QPointF(), area.size() / grown);
        m_lineage.paint(m_painter, transform, seen);
        m_lineage.paintLaneNames(m_painter, transform, seen);
        m_painter.restore();
    }

    void singlePage()
    {
        const qreal top = head();
        const qreal bottom = legend();
        const QRectF area(m_plan->room.left(), top, m_plan->room.width(), bottom - top);
        paintDiagram(area, {1, m_plan->diagram.topLeft()}, m_plan->scale);
    }

    /// The whole diagram, small, with the pages as a grid over it.
    void overview()
    {
        paper(m_plan->paper);
        const qreal top = head();
        const qreal bottom = legend();
        const QRectF place(m_plan->room.left(), top, m_plan->room.width(), bottom - top);
        const QSizeF whole = m_plan->diagram.size();
        const qreal scale = std::min({place.width() / whole.width(), place.height() / whole.height(), 1.0});
        const QRectF grid(place.topLeft(), whole * scale);
        LineagePainter lineage(m_scene, m_index, m_look); // from afar many lines are a raster, as on the canvas
        m_painter.save();
        m_painter.setClipRect(grid);
        m_painter.translate(grid.topLeft());
        lineage.paint(m_painter, {scale, m_plan->diagram.topLeft()}, QRectF(QPointF(), grid.size()));
        m_painter.restore();
        paintMap(grid, 0);
    }

    void page(int column, int row, int number)
    {
        paper(m_plan->paper);
        const QRectF room = m_plan->room;
        paintDiagram(room, {1, m_plan->cellArea(column, row).topLeft()}, m_plan->scale);
        m_painter.setPen(QPen(m_look.tokens.border, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(room);
        const QRectF title(room.left(), room.top() - PagePlan::TitleStrip, room.width(), PagePlan::TitleStrip - 6);
        //: the number of a printed page, then its place in the grid of pages
        line(
            title,
            PdfText::tr("Page %1 of %2: row %3, column %4").arg(number).arg(m_plan->pages).arg(row + 1).arg(column + 1),
            TextRole::Caption, m_look.tokens.muted, Qt::AlignRight);
        line(title.adjusted(0, 0, -title.width() / 3, 0), m_options.title, TextRole::Strong, m_look.tokens.text);
        const QRectF foot(room.left(), room.bottom() + gap, room.width(), PagePlan::FootStrip - gap);
        qreal y = foot.top();
        for (const QString& text : wrappedText(m_options.subtitle, pictureFont(TextRole::Caption),
                                               foot.width() - mapSize.width() - 2 * gap)) {
            if (y + stampHeight > foot.bottom() + 1)
                break;
            line({foot.left(), y, foot.width(), stampHeight}, text, TextRole::Caption, m_look.tokens.muted);
            y += stampHeight;
        }
        const QSizeF size = m_plan->diagram.size().scaled(mapSize, Qt::KeepAspectRatio);
        paintMap({QPointF(foot.right() - size.width(), foot.top()), size}, number);
    }

    /// The grid of pages: @p current filled, blank ones without a frame. From a size where they can be read, numbers.
    void paintMap(const QRectF& box, int current)
    {
        const QRectF& whole = m_plan->diagram;
        const QPointF factor(box.width() / whole.width(), box.height() / whole.height());
        QFont font = pictureFont(TextRole::Strong);
        for (int row = 0; row < m_plan->rows; ++row) {
            for (int column = 0; column < m_plan->columns; ++column) {
                const int number = m_plan->pageOf[std::size_t(m_plan->cell(column, row))];
                if (number == 0)
                    continue;
                const QRectF own = m_plan->ownArea(column, row).translated(-whole.topLeft());
                const QRectF place(box.left() + own.left() * factor.x(), box.top() + own.top() * factor.y(),
                                   own.width() * factor.x(), own.height() * factor.y());
                m_painter.setPen(QPen(current == 0 ? m_look.tokens.accent : m_look.tokens.outline, 0.75));
                m_painter.setBrush(number == current ? QBrush(m_look.tokens.accent) : QBrush(Qt::NoBrush));
                m_painter.drawRect(place);
                if (current != 0 || place.width() < 16 || place.height() < 12)
                    continue;
                font.setPixelSize(int(std::clamp(std::min(place.width() / 4, place.height() / 2), 8.0, 20.0)));
                m_painter.setFont(font);
                m_painter.setPen(m_look.tokens.accent);
                m_painter.drawText(place.adjusted(4, 2, -4, -2), Qt::AlignRight | Qt::AlignTop,
                                   QString::number(number));
            }
        }
    }

    const LineageScene& m_scene;
    const LineageLook& m_look;
    const PictureOptions& m_options;
    const Progress& m_progress;
    SceneIndex m_index;
    LineagePainter m_lineage;
    QIODevice& m_target;
    PdfDevice m_device;
    QPainter m_painter; ///< after the device: it ends before
    const PagePlan* m_plan = nullptr;
};
} // namespace

Result<PagePlan> pdfPages(const LineageScene& scene, const LineageLook& look, const PictureOptions& options)
{
    const QSizeF legend = options.hasLegend ? paintLegend(nullptr, {}, scene, look, Sheet::Margin * 20) : QSizeF();
    const qreal frame = 3 * stampHeight + 2 * gap + legend.height();
    return planPages(scene, SceneIndex(scene), options.pages, options.scaleFor(PictureFormat::Pdf), frame);
}

Status writePdf(QIODevice& device, const LineageScene& scene, const LineageLook& look, const PictureOptions& options,
                const Progress& progress)
{
    if (options.pages.paper == PageSetup::Paper::Poster)
        return PdfPainter(device, scene, look, options, progress).writePoster();
    const Result<PagePlan> plan = pdfPages(scene, look, options);
    if (!plan)
        return plan.error();
    return PdfPainter(device, scene, look, options, progress).writePages(*plan);
}

} // namespace mesh
