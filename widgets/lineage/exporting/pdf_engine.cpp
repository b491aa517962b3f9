// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/pdf_engine.h"

#include <QPixmap>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace mesh {

namespace {
constexpr qreal unitsPerPixel = 32; ///< of the drawing: a third of what a press can print
constexpr qsizetype pieceSize = 1 << 16;
constexpr qreal asAdvanced = 0.02; ///< of a font's size: how far a letter may stand from where the one before ends

QByteArray share(int of255)
{
    return QByteArray::number(of255 / 255.0, 'g', 3);
}

QByteArray rgb(QRgb color)
{
    return share(qRed(color)) + ' ' + share(qGreen(color)) + ' ' + share(qBlue(color));
}

/// Lengths of a pen that a transformation makes larger.
qreal growthOf(const QTransform& transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < PdfFont::BeyondLatin && c.isPrint(); });
}
} // namespace

PdfEngine::PdfEngine(QIODevice& target)
    : QPaintEngine(AllFeatures)
    , m_file(target)
    , m_tree(m_file.reserve())
    , m_resources(m_file.reserve())
{
}

void PdfEngine::beginPage(QSizeF pixels, qreal scale)
{
    constexpr qreal pointsPerPixel = 0.75;
    endPage();
    const qreal before = m_unit;
    m_unit = unitsPerPixel / std::min(1.0, scale);
    m_toPage *= QTransform::fromScale(m_unit / before, m_unit / before);
    for (QPainterPath& clip : m_clips)
        clip = QTransform::fromScale(m_unit / before, m_unit / before).map(clip);
    m_points = pixels * pointsPerPixel;
    m_stream = m_file.reserve();
    m_file.beginStream(m_stream);
    const QByteArray shrunk = QByteArray::number(pointsPerPixel / m_unit, 'f', 9);
    m_content << shrunk << " 0 0 -" << shrunk << " 0 " << QByteArray::number(m_points.height(), 'f', 2) << " cm\n";
    tellClip();
}

void PdfEngine::endPage()
{
    if (m_stream == 0)
        return;
    if (m_isClipped)
        m_content << "Q\n";
    m_isClipped = false;
    m_told = {};
    m_file.append(m_content.bytes());
    m_content.clear();
    m_file.endStream();
    for (const auto& [object, image] : m_newImages)
        writeImage(object, image);
    m_newImages.clear();
    m_pages.push_back(m_file.write(
        "<< /Type /Page /Parent " + PdfFile::reference(m_tree) + " /Resources " + PdfFile::reference(m_resources)
        + " /MediaBox [0 0 " + QByteArray::number(m_points.width(), 'f', 2) + ' '
        + QByteArray::number(m_points.height(), 'f', 2) + "] /Contents " + PdfFile::reference(m_stream) + " >>"));
    m_stream = 0;
}

bool PdfEngine::finish(const QByteArray& information)
{
    endPage();
    for (const auto& [name, font] : m_fonts)
        font.write(m_file);
    m_file.write(m_resources, resources());
    QByteArray kids;
    for (const int page : m_pages)
        kids += PdfFile::reference(page) + ' ';
    m_file.write(m_tree, "<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [" + kids + "] >>");
    const int catalog = m_file.write("<< /Type /Catalog /Pages " + PdfFile::reference(m_tree)
                                     + " /ViewerPreferences << /DisplayDocTitle true >> >>");
    return m_file.finish(catalog, m_file.write(information));
}

QByteArray PdfEngine::resources()
{
    QByteArray fonts;
    for (const auto& [name, font] : m_fonts)
        fonts += "/F" + QByteArray::number(font.object()) + ' ' + PdfFile::reference(font.object()) + ' ';
    QByteArray alphas;
    for (const int alpha : m_fillAlphas)
        alphas += "/A" + QByteArray::number(alpha) + " << /ca " + share(alpha) + " >> ";
    for (const int alpha : m_lineAlphas)
        alphas += "/L" + QByteArray::number(alpha) + " << /CA " + share(alpha) + " >> ";
    QByteArray images;
    for (const int image : m_images)
        images += "/I" + QByteArray::number(image) + ' ' + PdfFile::reference(image) + ' ';
    return "<< /Font << " + fonts + ">> /ExtGState << " + alphas + ">> /XObject << " + images + ">> >>";
}

/// Hands over what is written, where it is enough.
void PdfEngine::handOver()
{
    if (m_content.bytes().size() < pieceSize)
        return;
    m_file.append(m_content.bytes());
    m_content.clear();
}

void PdfEngine::updateState(const QPaintEngineState& next)
{
    const QPaintEngine::DirtyFlags changed = next.state();
    if (changed & DirtyTransform)
        m_toPage = next.transform() * QTransform::fromScale(m_unit, m_unit);
    if (changed & DirtyPen)
        m_pen = next.pen();
    if (changed & DirtyBrush)
        m_brush = next.brush();
    if (changed & DirtyOpacity)
        m_opacity = next.opacity();
    if (!(changed & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled)))
        return;
    QPainterPath path;
    if (changed & DirtyClipRegion)
        path.addRegion(next.clipRegion());
    else
        path = next.clipPath();
    const bool hasPath = changed & (DirtyClipPath | DirtyClipRegion);
    if (next.clipOperation() != Qt::IntersectClip || !next.isClipEnabled())
        m_clips.clear();
    if (hasPath && next.clipOperation() != Qt::NoClip && next.isClipEnabled())
        m_clips.push_back(m_toPage.map(path));
    tellClip();
}

void PdfEngine::tellClip()
{
    if (m_isClipped) {
        m_content << "Q\n";
        m_told = {}; // what was told inside of the clip is forgotten with it
    }
    m_isClipped = !m_clips.empty();
    if (!m_isClipped)
        return;
    m_content << "q\n";
    m_told = {};
    const QTransform transform = std::exchange(m_toPage, QTransform());
    for (const QPainterPath& clip : m_clips) {
        append(clip);
        m_content << (clip.fillRule() == Qt::WindingFill ? "W n\n" : "W* n\n");
    }
    m_toPage = transform;
}

void PdfEngine::tellFill(const QColor& color)
{
    if (m_told.fill != color.rgb()) {
        m_told.fill = color.rgb();
        m_content << rgb(color.rgb()) << " rg\n";
    }
    const int alpha = alphaOf(color);
    if (m_told.fillAlpha != alpha) {
        m_told.fillAlpha = alpha;
        m_fillAlphas.insert(alpha);
        m_content << "/A" << QByteArray::number(alpha) << " gs\n";
    }
}

void PdfEngine::tellLine()
{
    const QColor color = m_pen.color();
    if (m_told.line != color.rgb()) {
        m_told.line = color.rgb();
        m_content << rgb(color.rgb()) << " RG\n";
    }
    const int alpha = alphaOf(color);
    if (m_told.lineAlpha != alpha) {
        m_told.lineAlpha = alpha;
        m_lineAlphas.insert(alpha);
        m_content << "/L" << QByteArray::number(alpha) << " gs\n";
    }
    const qreal grown = m_pen.isCosmetic() ? m_unit : growthOf(m_toPage);
    const qreal width = m_pen.widthF() * grown;
    const auto whole = [](qreal length) { return QByteArray::number(std::llround(length)); };
    const int cap = m_pen.capStyle() == Qt::FlatCap ? 0 : m_pen.capStyle() == Qt::RoundCap ? 1 : 2;
    const int join = m_pen.joinStyle() == Qt::RoundJoin ? 1 : m_pen.joinStyle() == Qt::BevelJoin ? 2 : 0;
    QByteArray pen = whole(width) + " w " + QByteArray::number(cap) + " J " + QByteArray::number(join) + " j [";
    // Dashes are told in widths of the pen.
    const qreal dash = std::max(m_pen.widthF(), 1.0) * grown;
    if (m_pen.style() != Qt::SolidLine) {
        for (const qreal length : m_pen.dashPattern())
            pen += whole(length * dash) + ' ';
    }
    pen += "] " + whole(m_pen.style() != Qt::SolidLine ? m_pen.dashOffset() * dash : 0) + " d\n";
    if (m_told.pen != pen) {
        m_told.pen = pen;
        m_content << pen;
    }
}

void PdfEngine::tellFont(int object)
{
    if (m_told.font == object)
        return;
    m_told.font = object;
    m_content << "/F" << QByteArray::number(object) << " 1 Tf\n"; // the size is in the place of each text
}

void PdfEngine::append(const QPainterPath& path)
{
    QPointF begin;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& element = path.elementAt(i);
        if (element.isMoveTo()) {
            begin = element;
            m_content << m_toPage.map(begin) << "m\n";
            continue;
        }
        if (element.isCurveTo()) {
            m_content << m_toPage.map(QPointF(element)) << m_toPage.map(QPointF(path.elementAt(i + 1)))
                      << m_toPage.map(QPointF(path.elementAt(i + 2))) << "c\n";
            i += 2;
        } else {
            m_content << m_toPage.map(QPointF(element)) << "l\n";
        }
        // A line that comes back to where it began has a corner there like any other.
        const bool isLast = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (isLast && QPointF(path.elementAt(i)) == begin)
            m_content << "h\n";
    }
}

void PdfEngine::tell()
{
    if (m_brush.style() != Qt::NoBrush)
        tellFill(m_brush.color());
    if (m_pen.style() != Qt::NoPen)
        tellLine();
}

/// Fills and draws what was appended. REQUIRES: tell().
void PdfEngine::paint(Qt::FillRule rule)
{
    const bool isFilled = m_brush.style() != Qt::NoBrush;
    const bool isDrawn = m_pen.style() != Qt::NoPen;
    const char* end = rule == Qt::WindingFill ? "\n" : "*\n";
    if (isFilled)
        m_content << (isDrawn ? "B" : "f") << end;
    else
        m_content << (isDrawn ? "S\n" : "n\n");
    handOver();
}

void PdfEngine::drawPath(const QPainterPath& path)
{
    if (path.isEmpty() || (m_brush.style() == Qt::NoBrush && m_pen.style() == Qt::NoPen))
        return;
    tell();
    append(path);
    paint(path.fillRule());
}

void PdfEngine::drawRects(const QRectF* rects, int count)
{
    for (int i = 0; i < count; ++i) {
        if (m_toPage.type() > QTransform::TxScale) {
            QPainterPath path;
            path.addRect(rects[i]);
            drawPath(path);
            continue;
        }
        tell();
        const QRectF rect = m_toPage.mapRect(rects[i]);
        m_content << rect.topLeft() << rect.width() << rect.height() << "re\n";
        paint(Qt::WindingFill);
    }
}

void PdfEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (count < 2)
        return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    if (mode != PolylineMode) {
        path.closeSubpath();
        drawPath(path);
        return;
    }
    const QBrush brush = std::exchange(m_brush, QBrush());
    drawPath(path);
    m_brush = brush;
}

PdfFont& PdfEngine::embedded(const QRawFont& font)
{
    const QString key = font.familyName() + u'/' + font.styleName();
    const auto found = m_fonts.find(key);
    return found != m_fonts.end() ? found->second : m_fonts.try_emplace(key, font, m_file.reserve()).first->second;
}

PdfEngine::Face& PdfEngine::faceOf(const QFont& font)
{
    const auto found = std::ranges::find(m_faces, font, &Face::font);
    if (found != m_faces.end())
        return *found;
    const QRawFont raw = QRawFont::fromFont(font);
    return m_faces.emplace_back(Face {font, &embedded(raw), raw.pixelSize()});
}

void PdfEngine::placeText(QPointF origin, qreal size)
{
    // Letters stand on their feet although the page is upside down.
    const QTransform& t = m_toPage;
    m_content << t.m11() * size << t.m12() * size << -t.m21() * size << -t.m22() * size << t.map(origin) << "Tm<";
}

void PdfEngine::drawTextItem(const QPointF& origin, const QTextItem& item)
{
    const QString text = item.text();
    if (m_pen.style() == Qt::NoPen || text.isEmpty())
        return;
    tellFill(m_pen.color());
    Face& face = faceOf(item.font());
    if (!isPlain(text) || !writeLatin(origin, text, face))
        writeShaped(origin, item);
    handOver();
}

bool PdfEngine::writeLatin(QPointF origin, const QString& text, Face& face)
{
    if (std::ranges::any_of(text, [&](QChar c) { return face.embedded->codeOf(c.unicode()) == 0; }))
        return false;
    tellFont(face.embedded->object());
    m_content << "BT ";
    placeText(origin, face.size);
    for (const QChar c : text)
        m_content.code(unsigned(face.embedded->codeOf(c.unicode())));
    m_content << ">Tj ET\n";
    return true;
}

void PdfEngine::writeShaped(QPointF origin, const QTextItem& item)
{
    QTextLayout layout(item.text(), item.font());
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(item.renderFlags() & QTextItem::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(std::numeric_limits<int>::max() / 64);
    line.setLineWidth(line.naturalTextWidth() + 1);
    layout.endLayout();
    // What it says is told beside it: no glyph of a script that joins its letters says it alone.
    m_content << "/Span << /ActualText " << PdfFile::text(item.text()) << " >> BDC\nBT ";
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QRawFont raw = run.rawFont();
        PdfFont& font = embedded(raw);
        std::unordered_map<quint32, char32_t> characters;
        for (const char32_t c : item.text().toStdU32String()) {
            const QList<quint32> glyphs = raw.glyphIndexesForString(QString::fromUcs4(&c, 1));
            if (!glyphs.isEmpty())
                characters.try_emplace(glyphs.front(), c);
        }
        tellFont(font.object());
        const QPointF offset = origin - QPointF(0, line.ascent());
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        QPointF expected;
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const auto character = characters.find(glyphs[i]);
            const int code = font.codeOfGlyph(glyphs[i], character == characters.end() ? 0 : character->second);
            const QPointF away = positions[i] - expected;
            if (i == 0 || away.manhattanLength() > asAdvanced * raw.pixelSize()) {
                if (i > 0)
                    m_content << ">Tj\n";
                placeText(positions[i] + offset, raw.pixelSize());
                expected = positions[i];
            }
            m_content.code(unsigned(code));
            expected.rx() += font.advance(code) * raw.pixelSize() / 1000;
        }
        if (!glyphs.isEmpty())
            m_content << ">Tj\n";
    }
    m_content << "ET EMC\n";
}

int PdfEngine::objectOf(const QImage& image)
{
    int& object = m_images[image.cacheKey()];
    if (object == 0) {
        object = m_file.reserve();
        m_newImages.emplace_back(object, image);
    }
    return object;
}

void PdfEngine::writeImage(int object, const QImage& image)
{
    const QImage colors = image.convertToFormat(QImage::Format_ARGB32);
    QByteArray pixels;
    QByteArray alphas;
    for (int y = 0; y < colors.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(colors.constScanLine(y));
        for (int x = 0; x < colors.width(); ++x) {
            pixels += char(qRed(line[x]));
            pixels += char(qGreen(line[x]));
            pixels += char(qBlue(line[x]));
            alphas += char(qAlpha(line[x]));
        }
    }
    const QByteArray size = "/Type /XObject /Subtype /Image /BitsPerComponent 8 /Width "
        + QByteArray::number(colors.width()) + " /Height " + QByteArray::number(colors.height());
    QByteArray entries = size + " /ColorSpace /DeviceRGB";
    if (image.hasAlphaChannel())
        entries += " /SMask " + PdfFile::reference(m_file.writeStream(size + " /ColorSpace /DeviceGray", alphas));
    m_file.beginStream(object, entries);
    m_file.append(pixels);
    m_file.endStream();
}

void PdfEngine::drawImage(const QRectF& place, const QImage& image, const QRectF& source, Qt::ImageConversionFlags)
{
    const bool isWhole = source.toAlignedRect().contains(image.rect());
    tellFill(m_told.fill ? QColor(*m_told.fill) : QColor(Qt::black)); // for the opacity
    const QTransform t = QTransform(place.width(), 0, 0, -place.height(), place.left(), place.bottom()) * m_toPage;
    m_content << "q " << t.m11() << t.m12() << t.m21() << t.m22() << QPointF(t.dx(), t.dy()) << "cm /I"
              << QByteArray::number(objectOf(isWhole ? image : image.copy(source.toAlignedRect()))) << " Do Q\n";
    handOver();
}

void PdfEngine::drawPixmap(const QRectF& place, const QPixmap& pixmap, const QRectF& source)
{
    drawImage(place, pixmap.toImage(), source, Qt::AutoColor);
}

} // namespace mesh
