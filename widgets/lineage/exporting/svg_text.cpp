// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/svg_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <array>
#include <charconv>
#include <cmath>

namespace mesh {

namespace {
bool isXml(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
}

/// Writes what a QPainter does as elements of SVG.
class SvgEngine : public QPaintEngine
{
public:
    SvgEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    QByteArray take() { return std::move(m_svg.bytes()); }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }

    void drawPath(const QPainterPath& path) override
    {
        m_svg.raw("<path");
        paint("fill", state->brush().style() == Qt::NoBrush ? QColor() : state->brush().color());
        const QPen pen = state->pen();
        if (pen.style() != Qt::NoPen) {
            paint("stroke", pen.color());
            m_svg.attribute("stroke-width", pen.widthF());
            if (pen.capStyle() == Qt::RoundCap)
                m_svg.raw(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
            if (pen.style() == Qt::CustomDashLine) {
                m_svg.raw(" stroke-dasharray=\"");
                for (const qreal dash : pen.dashPattern())
                    m_svg.number(dash * pen.widthF()).raw(" ");
                m_svg.raw("\"");
            }
        }
        m_svg.raw(" d=\"").path(state->transform().map(path)).raw("\"/>\n");
    }
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QPointF place = state->transform().map(at);
        m_svg.raw("<text").attribute("x", place.x()).attribute("y", place.y());
        paint("fill", state->pen().color());
        m_svg.raw(" style=\"font-size:").number(item.font().pixelSize()).raw("px");
        if (item.font().weight() >= QFont::DemiBold)
            m_svg.raw(";font-weight:600");
        m_svg.raw("\">").text(item.text()).raw("</text>\n");
    }

private:
    void paint(const char* name, const QColor& color)
    {
        if (!color.isValid()) {
            m_svg.raw(" ").raw(name).raw("=\"none\"");
            return;
        }
        m_svg.attribute(name, color);
        if (color.alpha() < 255)
            m_svg.raw(" ").raw(name).raw("-opacity=\"").raw(QByteArray::number(color.alphaF(), 'g', 3)).raw("\"");
    }

    SvgText m_svg;
};

class SvgDevice : public QPaintDevice
{
public:
    QPaintEngine* paintEngine() const override { return &m_engine; }
    SvgEngine& engine() const { return m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int side = 1 << 20; // as large as anything; nothing is clipped
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
        case PdmWidthMM:
        case PdmHeightMM:
            return side;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    mutable SvgEngine m_engine;
};
} // namespace

SvgText& SvgText::text(QStringView text)
{
    const auto append = [this](QStringView run) { m_bytes += run.toUtf8(); };
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char* replacement = nullptr;
        if (c == u'&')
            replacement = "&amp;";
        else if (c == u'<')
            replacement = "&lt;";
        else if (c == u'>')
            replacement = "&gt;";
        else if (c == u'"')
            replacement = "&quot;";
        else if (c == u'\n' || c == u'\r' || c == u'\t')
            replacement = " ";
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || !isXml(c.unicode()))
            replacement = "\xEF\xBF\xBD";
        if (replacement) {
            append(text.sliced(start, i - start));
            m_bytes += replacement;
            start = i + 1;
        }
    }
    append(text.sliced(start));
    return *this;
}

SvgText& SvgText::number(qreal value)
{
    const qint64 tenths = std::llround(value * 10);
    std::array<char, 24> digits;
    if (tenths < 0)
        m_bytes += '-';
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), std::abs(tenths) / 10);
    Q_ASSERT(error == std::errc());
    m_bytes.append(digits.data(), end - digits.data());
    if (const int rest = int(std::abs(tenths) % 10)) {
        m_bytes += '.';
        m_bytes += char('0' + rest);
    }
    return *this;
}

SvgText& SvgText::attribute(const char* name, qreal value)
{
    return raw(" ").raw(name).raw("=\"").number(value).raw("\"");
}

SvgText& SvgText::attribute(const char* name, QStringView value)
{
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
}

SvgText& SvgText::attribute(const char* name, const QColor& color)
{
    return raw(" ").raw(name).raw("=\"").raw(svgColor(color)).raw("\"");
}

SvgText& SvgText::path(const QPainterPath& path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            raw("M");
        else if (element.isLineTo())
            raw("L");
        else if (element.type == QPainterPath::CurveToElement)
            raw("C");
        else
            raw(" ");
        number(element.x).raw(" ").number(element.y);
    }
    return *this;
}

QByteArray svgColor(const QColor& color)
{
    return color.name(QColor::HexRgb).toLatin1();
}

QByteArray svgOf(const std::function<void(QPainter&)>& paint)
{
    SvgDevice device;
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.engine().take();
}

} // namespace mesh
