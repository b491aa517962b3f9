// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/svg_writer.h"

#include "widgets/lineage/exporting/svg_style.h"
#include "widgets/lineage/painting/legend.h"

#include <QFontMetricsF>
#include <QIODevice>
#include <QPainter>

#include <cmath>

namespace mesh {

namespace {
using Index = LineageScene::Index;

constexpr qsizetype pieceSize = 1 << 20; ///< written at once
constexpr Index itemsPerReport = 4096;

// A node, as node_painter.cpp draws it.
constexpr qreal textLeft = 18;
constexpr qreal textRight = 12;
constexpr qreal markCentreX = 15;
constexpr qreal nameCentreY = 18;
constexpr qreal lineCentreY = 36;
constexpr qreal arrowTrim = 5;
constexpr int smallestName = 7;
constexpr qreal edgeWidth = 1.25;
constexpr qreal strongestTrunk = 4;
constexpr qreal tightest = 0.5; ///< how far a name is squeezed before it is cut

/// A line for each doubling of what a trunk carries, as on the canvas.
qreal trunkWidth(std::uint32_t count)
{
    return std::min(strongestTrunk, edgeWidth * (1 + 0.5 * std::log2(qreal(std::max(1U, count)))));
}

class SvgWriter
{
public:
    SvgWriter(QIODevice& device, const LineageScene& scene, const LineageLook& look, const PictureOptions& options,
              const Progress& progress)
        : m_device(device)
        , m_scene(scene)
        , m_look(look)
        , m_options(options)
        , m_progress(progress)
        , m_sheet(planSheet(scene, look, options))
        , m_nameMetrics(look.name)
        , m_lineMetrics(look.line)
    {
    }

    Status write()
    {
        begin();
        writeLanes();
        m_svg.raw("<g class=\"edges\">\n");
        for (Index edge = 0; edge < m_scene.edgeCount(); ++edge) {
            writeEdge(edge);
            if (!step())
                return problem();
        }
        for (Index trunk = 0; trunk < m_scene.trunks(); ++trunk)
            writeTrunk(trunk);
        m_svg.raw("</g>\n<g class=\"nodes\">\n");
        for (Index node = 0; node < m_scene.nodeCount(); ++node) {
            writeNode(node);
            if (!step())
                return problem();
        }
        m_svg.raw("</g>\n");
        writeLaneNames();
        m_svg.raw("</g>\n");
        writeLegend();
        m_svg.raw("</svg>\n");
        return flush() ? ok() : problem();
    }

private:
    const Tokens& t() const { return m_look.tokens; }

    Status problem() const
    {
        if (m_progress.isCancelled())
            return Progress::cancelled();
        return Error {Error::Code::Io, m_device.errorString(), {}};
    }

    bool flush()
    {
        const bool isWritten = m_device.write(m_svg.bytes()) == m_svg.bytes().size();
        m_svg.bytes().resize(0); // keeps its room
        return isWritten;
    }

    bool step()
    {
        if (++m_done % itemsPerReport == 0) {
            if (m_progress.isCancelled())
                return false;
            m_progress.report(qint64(m_done), qint64(m_scene.nodeCount() + m_scene.edgeCount()));
        }
        return m_svg.bytes().size() < pieceSize || flush();
    }

    void begin()
    {
        const qreal scale = m_options.scaleFor(PictureFormat::Svg);
        m_svg
            .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                 "xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
            .attribute("width", m_sheet.size.width() * scale)
            .attribute("height", m_sheet.size.height() * scale)
            .raw(" viewBox=\"0 0 ")
            .number(m_sheet.size.width())
            .raw(" ")
            .number(m_sheet.size.height())
            .raw("\" role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">")
            .text(m_options.title)
            .raw("</title>\n<desc id=\"desc\">")
            .text(m_options.subtitle)
            .raw("</desc>\n");
        writeSvgStyle(m_svg, m_scene, m_look);
        writeSvgDefinitions(m_svg, m_scene, m_look);
        m_svg.raw("<rect class=\"sheet\" width=\"100%\" height=\"100%\"/>\n<g class=\"head\">\n");
        for (const SheetLine& line : m_sheet.head) {
            const QFont font = scaledFont(pictureFont(line.role), m_sheet.frame);
            m_svg.raw("<text class=\"")
                .raw(line.role == TextRole::PageTitle ? "title" : "stamp")
                .raw("\"")
                .attribute("x", line.box.left())
                .attribute("y", baseline(line.box.center().y(), QFontMetricsF(font)))
                .raw(" style=\"font-size:")
                .number(font.pixelSize())
                .raw("px\">")
                .text(line.text)
                .raw("</text>\n");
        }
        m_svg.raw("</g>\n<g class=\"diagram\" transform=\"translate(")
            .number(-m_sheet.origin.x())
            .raw(" ")
            .number(-m_sheet.origin.y())
            .raw(")\">\n");
    }

    void writeLanes()
    {
        if (m_scene.laneTop.empty())
            return;
        m_svg.raw("<g class=\"lanes\">\n");
        for (std::size_t i = 0; i < m_scene.laneTop.size(); ++i) {
            m_svg.raw("<rect");
            hueClass(m_scene.laneHue[i]);
            m_svg.raw(" fill-opacity=\"")
                .raw(QByteArray::number(t().tintAlpha * 0.75, 'g', 3))
                .raw("\"")
                .attribute("x", m_sheet.origin.x())
                .attribute("y", m_scene.laneTop[i])
                .attribute("width", m_sheet.size.width())
                .attribute("height", m_scene.laneBottom[i] - m_scene.laneTop[i])
                .raw("/>\n");
        }
        m_svg.raw("</g>\n");
    }

    /// The names lie over the nodes they meet, as on the canvas.
    void writeLaneNames()
    {
        if (m_scene.laneTop.empty())
            return;
        const QFontMetricsF metrics(m_look.caption);
        m_svg.raw("<g class=\"lane-names\">\n");
        for (std::size_t i = 0; i < m_scene.laneTop.size(); ++i) {
            m_svg.raw("<text class=\"lane-name line\"")
                .attribute("x", m_sheet.origin.x() + Sheet::Margin)
                .attribute("y", baseline(m_scene.laneTop[i] + 6 + metrics.height() / 2, metrics))
                .raw(">")
                .text(m_scene.laneName[i])
                .raw("</text>\n");
        }
        m_svg.raw("</g>\n");
    }

    static const char* evidenceClass(FlowEvidence evidence)
    {
        return evidence == FlowEvidence::Declared ? "declared"
            : evidence == FlowEvidence::Inferred  ? "inferred"
                                                  : "observed";
    }

    static const char* differenceClass(Difference difference)
    {
        switch (difference) {
        case Difference::Added:
            return " added";
        case Difference::Removed:
            return " removed";
        case Difference::Changed:
            return " changed";
        case Difference::Same:
            break;
        }
        return "";
    }

    void writePath(const QPainterPath& path) { m_svg.raw(" d=\"").path(path).raw("\"/>\n"); }

    void useSign(const char* id, const QPainterPath& path)
    {
        const QPointF middle = path.pointAtPercent(0.5);
        m_svg.raw("<use xlink:href=\"#").raw(id).raw("\"").attribute("x", middle.x()).attribute("y", middle.y());
        m_svg.raw("/>\n");
    }

    /// A path that says by its class how it is known. Of an edge in a trunk it is the part that is its own.
    void writeEdge(Index edge)
    {
        const std::uint8_t flags = m_scene.edgeFlags[edge];
        const Difference difference = m_scene.edgeDifferenceOf(edge);
        const bool isRuledOut = flags & LineageScene::IsRuledOut;
        const bool isWhole = isRuledOut || difference != Difference::Same;
        const QPainterPath path = isWhole ? edgePath(m_scene, edge, SceneTransform(), isRuledOut ? 0 : arrowTrim)
                                          : ownPath(m_scene, edge, SceneTransform(), arrowTrim);
        m_svg.raw("<path class=\"edge ");
        if (isRuledOut)
            m_svg.raw("ruled-out");
        else
            m_svg.raw(evidenceClass(m_scene.evidence[edge])).raw(differenceClass(difference));
        if (flags & LineageScene::IsMasked)
            m_svg.raw(" masked");
        if (!isWhole && flags & LineageScene::JoinsTrunk)
            m_svg.raw(" joins");
        m_svg.raw("\"");
        if (isWhole && !isRuledOut)
            m_svg.raw(" style=\"stroke-dasharray:none\""); // the line says the difference, not how it is known
        writePath(path);
        if (difference == Difference::Added) {
            m_svg.raw("<path class=\"inner edge\"");
            writePath(path);
        }
        if (isRuledOut)
            useSign("sign-ruled-out", path);
        else if (difference == Difference::Removed || difference == Difference::Changed)
            useSign(difference == Difference::Removed ? "sign-removed" : "sign-changed", path);
    }

    /// What many edges share; the more, the stronger.
    void writeTrunk(Index trunk)
    {
        const bool arrives = m_scene.trunkArrives[trunk];
        m_svg.raw("<path class=\"trunk edge ").raw(evidenceClass(m_scene.trunkEvidence[trunk]));
        m_svg.raw(arrives ? "\"" : " joins\"").raw(" style=\"stroke-width:");
        m_svg.number(trunkWidth(m_scene.trunkCount[trunk])).raw("\"");
        writePath(routePath(m_scene.trunkXs(trunk), m_scene.trunkYs(trunk), SceneTransform(), arrives ? arrowTrim : 0));
    }

    void writeNode(Index node)
    {
        const QRectF box = m_scene.rect(node);
        const qreal head = m_scene.headHeight(node);
        const RecordId record = m_scene.record[node];
        const Difference difference = m_scene.differenceOf(node);
        m_svg.raw("<g class=\"node").raw(differenceClass(difference)).raw("\" id=\"");
        if (record.isNull())
            m_svg.raw("none");
        else
            m_svg.raw(kindInfo(record.kind).token).raw("-").raw(record.uuid.toString().toLatin1());
        m_svg.raw("\">");
        const bool hasMark = m_scene.mark[node] != LineageScene::noMark;
        const bool hasLine = !m_scene.subline[node].isEmpty();
        const qreal nameY = hasLine ? nameCentreY : std::min(head / 2, qreal(nodesize::Height / 2));
        const qreal left = box.left() + textLeft;
        const qreal nameRight = box.right() - (hasMark ? markCentreX + svgMarkSize / 2 + 6 : textRight);
        m_svg.raw("<rect class=\"box\"");
        rect(box, 6);
        if (difference == Difference::Added) {
            m_svg.raw("<rect class=\"box\"");
            rect(box.adjusted(3, 3, -3, -3), 3);
        }
        m_svg.raw("<rect");
        hueClass(m_scene.hue[node]);
        rect({box.left() + 7, box.top() + 10, 3, head - 20}, 1.5);
        name("name", m_scene.label[node], m_look.name, m_nameMetrics, left, nameRight, box.top() + nameY);
        if (hasMark) {
            m_svg.raw("<use xlink:href=\"#mark")
                .number(m_scene.mark[node])
                .raw("\"")
                .attribute("x", box.right() - markCentreX - svgMarkSize / 2)
                .attribute("y", box.top() + nameY - 1 - svgMarkSize / 2)
                .raw("/>");
        }
        qreal lineRight = box.right() - textRight;
        for (const bool isIn : {true, false}) {
            if (isIn ? m_scene.isInComplete(node) : m_scene.isOutComplete(node))
                continue;
            const QString words = countText(m_scene, node, isIn);
            const bool isOwnLine = m_scene.hasCountsLine(node);
            const bool isLeft = isOwnLine && isIn;
            if (!isOwnLine)
                lineRight -= m_lineMetrics.horizontalAdvance(words) + 8;
            text(isLeft ? "count" : "count out", words, isLeft ? left : box.right() - textRight,
                 box.top() + (isOwnLine ? head - 16 : lineCentreY), m_lineMetrics);
        }
        if (hasLine) {
            const Ink ink = m_scene.sublineInk[node];
            const QByteArray inked = "line ink-" + QByteArray::number(int(ink));
            text(ink == Ink::Muted ? "line" : inked.constData(),
                 m_lineMetrics.elidedText(m_scene.subline[node], Qt::ElideMiddle, lineRight - left), left,
                 box.top() + lineCentreY, m_lineMetrics);
        }
        for (Index row = m_scene.rowStart[node]; row < m_scene.rowStart[node + 1]; ++row)
            writeRow(box, box.top() + head + qreal(row - m_scene.rowStart[node]) * nodesize::RowHeight, row);
        m_svg.raw("</g>\n");
    }

    void writeRow(const QRectF& box, qreal y, Index row)
    {
        const qreal centre = y + nodesize::RowHeight / 2;
        m_svg.raw("\n<g class=\"part\" id=\"")
            .raw(kindInfo(m_scene.rowRecord[row].kind).token)
            .raw("-")
            .raw(m_scene.rowRecord[row].uuid.toString().toLatin1())
            .raw("\"><rect class=\"hair\"");
        rect({box.left() + 1, y, box.width() - 2, 1});
        qreal right = box.right() - textRight;
        const QString type = m_lineMetrics.elidedText(m_scene.rowType[row], Qt::ElideRight, box.width() * 0.35);
        if (!type.isEmpty()) {
            text("type", type, right, centre, m_lineMetrics);
            right -= m_lineMetrics.horizontalAdvance(type) + 6;
        }
        const std::uint8_t flags = m_scene.rowFlags[row];
        const auto sign = [&](const char* id, qreal width) {
            m_svg.raw("<use xlink:href=\"#").raw(id).raw("\"").attribute("x", right - width).attribute("y", centre - 5);
            m_svg.raw("/>");
            right -= width + 5;
        };
        if (flags & LineageScene::IsPersonal)
            sign("shield", 8);
        if (flags & LineageScene::IsKey)
            sign("key", 11);
        name("row", m_scene.rowLabel[row], m_look.line, m_lineMetrics,
             box.left() + textLeft * (m_scene.rowDepth[row] + 1), right, centre);
        for (const bool isIn : {true, false}) {
            if (flags & (isIn ? LineageScene::HasIn : LineageScene::HasOut))
                m_svg.raw("<circle class=\"port\" r=\"2.5\"")
                    .attribute("cx", isIn ? box.left() : box.right())
                    .attribute("cy", centre)
                    .raw("/>");
        }
        m_svg.raw("</g>");
    }

    void writeLegend()
    {
        if (!m_sheet.hasLegend)
            return;
        m_svg.raw("<g class=\"legend\" transform=\"translate(")
            .number(m_sheet.legend.x())
            .raw(" ")
            .number(m_sheet.legend.y())
            .raw(") scale(")
            .raw(QByteArray::number(m_sheet.frame, 'g', 6))
            .raw(")\">\n")
            .raw(svgOf(
                [this](QPainter& painter) { paintLegend(&painter, QPointF(), m_scene, m_look, m_sheet.legendWidth); }))
            .raw("</g>\n");
    }

    static qreal baseline(qreal centre, const QFontMetricsF& metrics)
    {
        return centre + (metrics.ascent() - metrics.descent()) / 2;
    }

    void text(const char* classes, const QString& words, qreal x, qreal centre, const QFontMetricsF& metrics)
    {
        m_svg.raw("<text class=\"").raw(classes).raw("\"").attribute("x", x);
        m_svg.attribute("y", baseline(centre, metrics)).raw(">").text(words).raw("</text>");
    }

    /// A name in the room it has: smaller where it is too long, then squeezed, and only then cut, with the whole name
    /// as the title of its group.
    void name(const char* classes, const QString& words, const QFont& font, const QFontMetricsF& metrics, qreal left,
              qreal right, qreal centre)
    {
        const qreal room = std::max(1.0, right - left);
        const qreal wide = metrics.horizontalAdvance(words);
        if (wide <= room) {
            text(classes, words, left, centre, metrics);
            return;
        }
        const int size = std::max(smallestName, int(font.pixelSize() * room / wide));
        const qreal factor = qreal(size) / font.pixelSize();
        const bool isCut = wide * factor * tightest > room;
        if (isCut)
            m_svg.raw("<title>").text(words).raw("</title>");
        m_svg.raw("<text class=\"").raw(classes).raw("\"").attribute("x", left);
        m_svg.attribute("y", centre + factor * (metrics.ascent() - metrics.descent()) / 2);
        m_svg.raw(" style=\"font-size:").number(size).raw("px\"");
        if (!isCut && wide * factor > room)
            m_svg.attribute("textLength", room).raw(" lengthAdjust=\"spacingAndGlyphs\"");
        m_svg.raw(">").text(isCut ? metrics.elidedText(words, Qt::ElideMiddle, room / factor) : words).raw("</text>");
    }

    void rect(const QRectF& box, qreal radius = 0)
    {
        m_svg.attribute("x", box.left()).attribute("y", box.top());
        m_svg.attribute("width", box.width()).attribute("height", box.height());
        if (radius > 0)
            m_svg.attribute("rx", radius);
        m_svg.raw("/>");
    }

    void hueClass(std::uint8_t hue)
    {
        if (hue == LineageScene::noHue)
            m_svg.raw(" class=\"d-none\"");
        else
            m_svg.raw(" class=\"d").number(hue % Tokens::DomainCount).raw("\"");
    }

    QIODevice& m_device;
    const LineageScene& m_scene;
    const LineageLook& m_look;
    const PictureOptions& m_options;
    const Progress& m_progress;
    const Sheet m_sheet;
    const QFontMetricsF m_nameMetrics;
    const QFontMetricsF m_lineMetrics;
    SvgText m_svg;
    std::size_t m_done = 0;
};
} // namespace

Status writeSvg(QIODevice& device, const LineageScene& scene, const LineageLook& look, const PictureOptions& options,
                const Progress& progress)
{
    return SvgWriter(device, scene, look, options, progress).write();
}

} // namespace mesh
