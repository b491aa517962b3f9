// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/svg_style.h"

#include "widgets/lineage/scene/difference_look.h"

#include <QPainter>

#include <functional>

namespace mesh {

namespace {
QColor lineColor(const Tokens& tokens)
{
    return blended(withAlpha(tokens.muted, 0.6), tokens.surface);
}

void writeArrow(SvgText& svg, const char* id)
{
    svg.raw("<marker id=\"")
        .raw(id)
        .raw("\" markerUnits=\"userSpaceOnUse\" markerWidth=\"6\" markerHeight=\"7\" refX=\"1\" refY=\"3.5\" "
             "orient=\"auto\"><path d=\"M0 0L6 3.5L0 7z\"/></marker>\n");
}

void writeSign(SvgText& svg, const QByteArray& id, const std::function<void(QPainter&)>& paint)
{
    svg.raw("<g id=\"").raw(id).raw("\">").raw(svgOf(paint)).raw("</g>\n");
}
} // namespace

void writeSvgStyle(SvgText& svg, const LineageScene& scene, const LineageLook& look)
{
    const Tokens& t = look.tokens;
    const auto rule = [&svg](const char* selector, const char* property, const QColor& color, const char* more = "") {
        svg.raw(selector).raw("{").raw(property).raw(":").raw(svgColor(color)).raw(more).raw("}\n");
    };
    const auto fontRule = [&svg](const char* selector, const QFont& font) {
        svg.raw(selector).raw("{font-size:").number(font.pixelSize()).raw("px");
        svg.raw(font.weight() >= QFont::DemiBold ? ";font-weight:600}\n" : "}\n");
    };
    svg.raw("<style>\ntext{font-family:Inter,\"Segoe UI\",\"Helvetica Neue\",Arial,\"Noto Sans\",\"DejaVu "
            "Sans\",sans-serif;white-space:pre}\n");
    rule(".sheet", "fill", t.surface);
    rule(".title", "fill", t.text, ";font-weight:600");
    rule(".stamp,.line,.type", "fill", t.muted);
    rule(".name,.row", "fill", t.text);
    rule(".count", "fill", t.info);
    fontRule(".name", look.name);
    fontRule(".line,.row,.type,.count", look.line);
    fontRule(".lane-name", look.caption);
    svg.raw(".type,.out{text-anchor:end}\n");
    svg.raw(".box{stroke-width:1;fill:").raw(svgColor(t.raised)).raw(";stroke:").raw(svgColor(t.border)).raw("}\n");
    rule(".hair", "fill", t.border);
    const QColor line = lineColor(t);
    rule(".port", "fill", line);
    rule("#arrow path", "fill", line);
    rule(".edge", "stroke", line, ";stroke-width:1.25;fill:none;marker-end:url(#arrow)");
    svg.raw(".declared{stroke-dasharray:4 3}\n.inferred{stroke-dasharray:0.1 3.2;stroke-linecap:round}\n"
            ".joins,.inner{marker-end:none}\n.ruled-out{stroke-width:1;stroke-dasharray:1 3;marker-end:none}\n");
    if (scene.isComparison()) {
        rule(".edge.added", "stroke", t.good, ";stroke-width:4.25;marker-end:url(#arrow-added)");
        rule(".edge.inner", "stroke", t.surface, ";stroke-width:1.75");
        rule(".edge.removed", "stroke", t.muted, ";marker-end:url(#arrow-removed)");
        rule(".edge.changed", "stroke", t.warn, ";marker-end:url(#arrow-changed)");
        rule("#arrow-added path", "fill", t.good);
        rule("#arrow-removed path", "fill", t.bad);
        rule("#arrow-changed path", "fill", t.warn);
        rule(".added .box", "stroke", t.good);
        rule(".changed .box", "stroke", t.warn);
        svg.raw(".removed .box{fill:").raw(svgColor(t.window)).raw(";stroke:").raw(svgColor(t.outline)).raw("}\n");
        rule(".removed .name", "fill", t.muted);
    }
    for (int i = 0; i < Tokens::DomainCount; ++i)
        svg.raw(".d").number(i).raw("{fill:").raw(svgColor(t.domainHue(i))).raw("}\n");
    rule(".d-none", "fill", inkColor(Ink::None, t));
    for (const Ink ink : {Ink::Good, Ink::Warn, Ink::Bad, Ink::Info})
        rule(QByteArray(".ink-" + QByteArray::number(int(ink))).constData(), "fill", inkColor(ink, t));
    svg.raw("</style>\n");
}

void writeSvgDefinitions(SvgText& svg, const LineageScene& scene, const LineageLook& look)
{
    const Tokens& t = look.tokens;
    svg.raw("<defs>\n");
    writeArrow(svg, "arrow");
    if (scene.isComparison()) {
        for (const char* id : {"arrow-added", "arrow-removed", "arrow-changed"})
            writeArrow(svg, id);
        QPainterPath origin;
        origin.lineTo(0.001, 0); // a path has a middle
        writeSign(svg, "sign-removed",
                  [&](QPainter& painter) { paintDifferenceMark(painter, origin, Difference::Removed, t); });
        writeSign(svg, "sign-changed",
                  [&](QPainter& painter) { paintDifferenceMark(painter, origin, Difference::Changed, t); });
    }
    writeSign(svg, "sign-ruled-out",
              [&](QPainter& painter) { paintRuledOutSign(painter, QPointF(), lineColor(t), t.surface); });
    svg.raw("<g id=\"key\" fill=\"none\" stroke-width=\"1.4\" stroke=\"")
        .raw(svgColor(t.muted))
        .raw("\"><circle cx=\"2.8\" cy=\"5\" r=\"2.8\"/><path d=\"M5.6 5H11V7.8\"/></g>\n<path id=\"shield\" fill=\"")
        .raw(svgColor(t.warn))
        .raw("\" d=\"M4 0L8 2C8 7.5 4 10 4 10C4 10 0 7.5 0 2z\"/>\n");
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        writeSign(svg, QByteArray("mark" + QByteArray::number(qulonglong(i))), [&](QPainter& painter) {
            paintMark(painter, QRectF(0, 0, svgMarkSize, svgMarkSize), scene.marks[i], t, t.raised);
        });
    }
    svg.raw("</defs>\n");
}

} // namespace mesh
