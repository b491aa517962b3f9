// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// How one node looks near by. Every length below is in pixels at scale 1 and is multiplied by the scale.

#include "widgets/lineage/painting/painter.h"

#include "widgets/lineage/scene/difference_look.h"
#include "widgets/theme/painting.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace mesh {

namespace {
constexpr qreal radius = 6;
constexpr qreal textLeft = 18;
constexpr qreal textRight = 12;
constexpr qreal barLeft = 7;
constexpr qreal barInset = 10;
constexpr qreal barWidth = 3;
constexpr qreal markSize = 9;
constexpr qreal markCentreX = 15; ///< from the right
constexpr qreal nameCentreY = 18;
constexpr qreal lineCentreY = 36;
constexpr int smallestName = 7; ///< pixels, in vector formats
constexpr int smallestOnScreen = 9;
constexpr qreal smallestRow = 9; ///< pixels, of a row whose name is written
constexpr std::size_t mostSprites = 256;

QFont scaled(QFont font, qreal scale, int least)
{
    font.setPixelSize(std::max(least, qRound(font.pixelSize() * scale)));
    return font;
}

/// Where a name that is wider than @p width goes on in a second line: after the last word that fits; 0 where it need
/// not, or cannot.
qsizetype lineBreak(const QString& text, const QFontMetricsF& metrics, qreal width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return 0;
    qsizetype best = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!QStringView(u" _-./").contains(text[i - 1]) || text[i] == text[i - 1])
            continue;
        if (metrics.horizontalAdvance(text.first(i).trimmed()) > width)
            break;
        best = i;
    }
    return best;
}

QRectF lineBox(qreal left, qreal right, qreal centre, qreal height)
{
    return {left, centre - height / 2, std::max(0.0, right - left), height};
}

/// A key, lying: the sign of a column that identifies.
void paintKey(QPainter& painter, const QRectF& box, const QColor& color)
{
    const qreal ring = box.height() * 0.56;
    painter.setPen(QPen(color, box.height() * 0.14));
    painter.setBrush(Qt::NoBrush);
    const qreal middle = box.center().y();
    painter.drawEllipse(QRectF(box.left(), middle - ring / 2, ring, ring));
    painter.drawLine(QPointF(box.left() + ring, middle), QPointF(box.right(), middle));
    painter.drawLine(QPointF(box.right(), middle), QPointF(box.right(), middle + ring / 2));
}

void paintChevron(QPainter& painter, QPointF centre, qreal size, bool isOpen, const QColor& color)
{
    painter.setPen(QPen(color, size * 0.45, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isOpen)
        painter.drawPolyline(QPolygonF {centre + QPointF(-size, -size / 2), centre + QPointF(0, size / 2),
                                        centre + QPointF(size, -size / 2)});
    else
        painter.drawPolyline(QPolygonF {centre + QPointF(-size / 2, -size), centre + QPointF(size / 2, 0),
                                        centre + QPointF(-size / 2, size)});
}

/// A shield: the sign of personal data.
void paintShield(QPainter& painter, const QRectF& box, const QColor& color)
{
    QPainterPath path(QPointF(box.center().x(), box.top()));
    path.lineTo(box.right(), box.top() + box.height() * 0.2);
    path.cubicTo({box.right(), box.bottom() - box.height() * 0.25}, {box.center().x(), box.bottom()},
                 {box.center().x(), box.bottom()});
    path.cubicTo({box.center().x(), box.bottom()}, {box.left(), box.bottom() - box.height() * 0.25},
                 {box.left(), box.top() + box.height() * 0.2});
    path.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(path);
}
} // namespace

void LineagePainter::drawElided(QPainter& painter, const QRectF& box, const QString& text, Shrink shrink) const
{
    QFont font = painter.font();
    QFontMetricsF metrics(font);
    // On the screen by so little that names beside each other still look alike.
    const int least = m_isForVectors ? smallestName : std::max(smallestOnScreen, qRound(font.pixelSize() * 0.85));
    while (shrink == Shrink::Yes && font.pixelSize() > least && metrics.horizontalAdvance(text) > box.width()) {
        font.setPixelSize(font.pixelSize() - 1);
        metrics = QFontMetricsF(font);
    }
    painter.setFont(font);
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                     metrics.elidedText(text, Qt::ElideMiddle, box.width()));
}

void LineagePainter::drawName(QPainter& painter, const QRectF& box, const QString& text, const QFont& font) const
{
    // Its glyphs are for pixels: what they say is lost in a document.
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        if (!m_writer.isFor(font))
            m_writer = LabelWriter(font);
        if (m_writer.write(painter, box.left(), box.center().y(), box.width(), text))
            return;
    }
    painter.setFont(font);
    drawElided(painter, box, text);
}

/// In two lines where the name is too long for one and there is the height: read in full it says more than cut short.
void LineagePainter::drawNames(QPainter& painter, const QRectF& box, const QString& text, const QFont& font) const
{
    if (const qreal line = font.pixelSize() + 1; box.height() >= 2 * line) {
        const qsizetype cut = lineBreak(text, QFontMetricsF(font), box.width());
        if (cut > 0) {
            const qreal centre = box.center().y();
            drawName(painter, lineBox(box.left(), box.right(), centre - line / 2, line), text.first(cut).trimmed(),
                     font);
            drawName(painter, lineBox(box.left(), box.right(), centre + line / 2, line), text.sliced(cut).trimmed(),
                     font);
            return;
        }
    }
    drawName(painter, box, text, font);
}

QString countText(const LineageScene& scene, LineageScene::Index node, bool isIn)
{
    //: shown of all neighbours upstream of a node: "3/12 in"
    return isIn ? QCoreApplication::translate("mesh::LineagePainter", "%1/%2 in")
                      .arg(scene.inShown[node])
                      .arg(scene.inTotal[node])
                //: shown of all neighbours downstream of a node: "8/8 out"
                : QCoreApplication::translate("mesh::LineagePainter", "%1/%2 out")
                      .arg(scene.outShown[node])
                      .arg(scene.outTotal[node]);
}

QRectF LineagePainter::boxOf(const QPainter& painter, const SceneTransform& transform, Index node) const
{
    QRectF box = transform.map(m_scene.rect(node));
    if (!m_scene.shownHeight.empty())
        box.setHeight(m_scene.shownHeight[node] * transform.scale);
    if (m_isForVectors)
        return box;
    // On whole pixels of the device: hairlines stay sharp, and equal nodes are equal.
    const qreal ratio = painter.deviceTransform().m11();
    const auto snap = [ratio](qreal at) { return std::round(at * ratio) / ratio; };
    const QSizeF size(std::max(1 / ratio, snap(box.width())), std::max(1 / ratio, snap(box.height())));
    return {QPointF(snap(box.left()), snap(box.top())), size};
}

template<typename Paint>
void LineagePainter::drawSprite(QPainter& painter, const QRectF& box, quint64 key, Paint paint) const
{
    const qreal ratio = painter.deviceTransform().m11();
    const QSize pixels(qRound(box.width() * ratio), qRound(box.height() * ratio));
    key = (key << 40) ^ (quint64(pixels.width()) << 20) ^ quint64(pixels.height());
    auto found = m_sprites.find(key);
    if (found == m_sprites.end()) {
        if (m_sprites.size() >= mostSprites)
            m_sprites.clear();
        QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter onto(&image);
        paint(onto, QRectF(QPointF(), box.size()));
        onto.end();
        found = m_sprites.emplace(key, std::move(image)).first;
    }
    painter.drawImage(box.topLeft(), found->second);
}

void LineagePainter::drawMark(QPainter& painter, const QRectF& box, std::uint8_t mark) const
{
    const auto paint = [&](QPainter& onto, const QRectF& place) {
        paintMark(onto, place, m_scene.marks[mark], m_look.tokens, m_look.tokens.raised);
    };
    if (m_isForVectors) {
        paint(painter, box);
        return;
    }
    // The disc of a digit is larger than its box.
    constexpr qreal room = 3;
    const qreal ratio = painter.deviceTransform().m11();
    const auto snap = [ratio](qreal at) { return std::round(at * ratio) / ratio; };
    const qreal side = snap(box.width());
    const QRectF sheet(snap(box.left()) - room, snap(box.top()) - room, side + 2 * room, side + 2 * room);
    drawSprite(painter, sheet, 0x100U | mark,
               [&](QPainter& onto, const QRectF&) { paint(onto, QRectF(room, room, side, side)); });
}

void LineagePainter::paintFrame(QPainter& painter, const QRectF& box, Index node, Detail detail, qreal s,
                                Emphasis emphasis) const
{
    const Tokens& t = m_look.tokens;
    const qreal corner = std::clamp(radius * s, 3.0, 12.0);
    const bool isMarked = emphasis == Emphasis::Selected || emphasis == Emphasis::Traced;
    const QColor line = isMarked ? t.accent : emphasis == Emphasis::Hovered ? t.outline : t.border;
    paintRounded(painter, box, corner, t.raised, line, emphasis == Emphasis::Selected ? 2 : 1);
    paintDifferenceFrame(painter, isMarked ? box.adjusted(2, 2, -2, -2) : box, corner, m_scene.differenceOf(node), t);
    const qreal head = m_scene.headHeight(node) * s;
    const qreal bar = detail == Detail::Near ? std::max(2.0, barWidth * s) : barWidth * s;
    const qreal inset = detail == Detail::Near ? head * 0.2 : barInset * s;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkColor(m_scene.inkOf(node), t));
    painter.drawRoundedRect(QRectF(box.left() + barLeft * s, box.top() + inset, bar, head - 2 * inset), bar / 2,
                            bar / 2);
}

void LineagePainter::drawFrame(QPainter& painter, const QRectF& box, Index node, Detail detail, qreal s) const
{
    // Rows make nodes of many heights, differences frames of their own: not worth a sprite each.
    if (m_isForVectors || m_scene.rowCount(node) > 0 || !m_scene.shownHeight.empty()
        || m_scene.differenceOf(node) != Difference::Same) {
        paintFrame(painter, box, node, detail, s, Emphasis::None);
        return;
    }
    drawSprite(painter, box, quint64(m_scene.inkOf(node)),
               [&](QPainter& onto, const QRectF& place) { paintFrame(onto, place, node, detail, s, Emphasis::None); });
}

void LineagePainter::paintFlatNode(QPainter& painter, const SceneTransform& transform, Index node, Detail detail) const
{
    const Tokens& t = m_look.tokens;
    const QRectF box = boxOf(painter, transform, node);
    const Difference difference = m_scene.differenceOf(node);
    const Ink hue = detail == Detail::Far && difference != Difference::Same ? differenceMark(difference).ink
                                                                            : m_scene.inkOf(node);
    const QColor ink = inkColor(hue, t);
    if (detail == Detail::Far) {
        painter.fillRect(box, blended(withAlpha(ink, 0.75), t.surface));
        return;
    }
    const qreal pixel = m_isForVectors ? 1 : 1 / painter.deviceTransform().m11();
    painter.fillRect(box, blended(withAlpha(t.outline, 0.45), t.surface));
    painter.fillRect(box.adjusted(pixel, pixel, -pixel, -pixel), t.raised);
    painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), ink);
    if (m_scene.mark[node] != LineageScene::noMark && box.height() >= 6) {
        const qreal side = std::clamp(box.height() * 0.4, 3.0, 5.0);
        drawMark(painter, {box.right() - side - 2, box.center().y() - side / 2, side, side}, m_scene.mark[node]);
    }
}

void LineagePainter::paintNode(QPainter& painter, const SceneTransform& transform, Index node, Emphasis emphasis) const
{
    const Tokens& t = m_look.tokens;
    const Detail detail = detailAt(transform.scale);
    const qreal s = transform.scale;
    const QRectF box = boxOf(painter, transform, node);
    if (detail <= Detail::Mid) {
        paintFlatNode(painter, transform, node, detail);
        if (emphasis != Emphasis::None)
            paintRounded(painter, box.adjusted(-1, -1, 1, 1), 2, QColor(), t.accent, 2);
        return;
    }
    if (emphasis == Emphasis::None)
        drawFrame(painter, box, node, detail, s);
    else
        paintFrame(painter, box, node, detail, s, emphasis);
    if (detail == Detail::Near) {
        const qreal head = m_scene.headHeight(node) * s;
        const bool hasMark = m_scene.mark[node] != LineageScene::noMark;
        const qreal side = std::clamp(markSize * s, 7.0, 9.0);
        painter.setPen(m_scene.differenceOf(node) == Difference::Removed ? t.muted : t.text);
        const qreal markRight = box.right() - std::max(4.0, textRight * s);
        const QRectF room = lineBox(box.left() + std::max(6.0, textLeft * s), markRight - (hasMark ? side + 4 : 0),
                                    box.top() + head / 2, head);
        drawNames(painter, room, m_scene.label[node], scaled(m_look.name, s * 1.15, 9));
        if (hasMark)
            drawMark(painter, {markRight - side, box.top() + head / 2 - side / 2, side, side}, m_scene.mark[node]);
        if (nodesize::RowHeight * s >= smallestRow)
            paintRows(painter, box, node, s);
        else
            sketchRows(painter, box, node, s);
        return;
    }
    paintHead(painter, box, node, s);
    paintCounts(painter, transform, node);
    paintRows(painter, box, node, s);
}

void LineagePainter::paintHead(QPainter& painter, const QRectF& box, Index node, qreal s) const
{
    const Tokens& t = m_look.tokens;
    const bool hasMark = m_scene.mark[node] != LineageScene::noMark;
    const bool hasLine = !m_scene.subline[node].isEmpty();
    const qreal head = m_scene.headHeight(node);
    const qreal nameY = hasLine ? nameCentreY : std::min(head / 2, qreal(nodesize::Height / 2));
    painter.setFont(scaled(m_look.name, s, 10));
    painter.setPen(m_scene.differenceOf(node) == Difference::Removed ? t.muted : t.text);
    const qreal nameRight = box.right() - (hasMark ? markCentreX + markSize / 2 + 6 : textRight) * s;
    drawElided(painter, lineBox(box.left() + textLeft * s, nameRight, box.top() + nameY * s, 18 * s),
               m_scene.label[node]);
    if (hasMark) {
        QRectF mark(0, 0, markSize * s, markSize * s);
        mark.moveCenter({box.right() - markCentreX * s, box.top() + (nameY - 1) * s});
        drawMark(painter, mark, m_scene.mark[node]);
    }
    if (!hasLine)
        return;
    qreal lineRight = box.right() - textRight * s;
    painter.setFont(scaled(m_look.line, s, 9));
    if (!m_scene.hasCountsLine(node)) {
        const QFontMetricsF metrics(painter.font());
        for (const bool isIn : {true, false}) {
            if (!(isIn ? m_scene.isInComplete(node) : m_scene.isOutComplete(node)))
                lineRight -= metrics.horizontalAdvance(countText(m_scene, node, isIn)) + 8 * s;
        }
    }
    painter.setPen(inkColor(m_scene.sublineInk[node], t));
    drawElided(painter, lineBox(box.left() + textLeft * s, lineRight, box.top() + lineCentreY * s, 16 * s),
               m_scene.subline[node], Shrink::No);
}

QRectF LineagePainter::countRect(const SceneTransform& transform, Index node, bool isIn) const
{
    if (detailAt(transform.scale) < Detail::Full || (isIn ? m_scene.isInComplete(node) : m_scene.isOutComplete(node)))
        return {};
    const qreal s = transform.scale;
    const QRectF box = transform.map(m_scene.rect(node));
    const QFontMetricsF metrics(scaled(m_look.line, s, 9));
    const qreal width = metrics.horizontalAdvance(countText(m_scene, node, isIn));
    const bool isOwnLine = m_scene.hasCountsLine(node);
    const qreal centre = box.top() + (isOwnLine ? m_scene.headHeight(node) - 16 : lineCentreY) * s;
    const qreal left = isOwnLine && isIn ? box.left() + textLeft * s : box.right() - textRight * s - width;
    return QRectF(left, centre - 8 * s, width, 16 * s);
}

void LineagePainter::paintCounts(QPainter& painter, const SceneTransform& transform, Index node) const
{
    painter.setFont(scaled(m_look.line, transform.scale, 9));
    painter.setPen(m_look.tokens.info);
    for (const bool isIn : {true, false}) {
        const QRectF box = countRect(transform, node, isIn);
        if (!box.isNull())
            painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                             countText(m_scene, node, isIn));
    }
}

/// That there are rows, where they are too small to be read: an empty box would look broken.
void LineagePainter::sketchRows(QPainter& painter, const QRectF& box, Index node, qreal s) const
{
    const Tokens& t = m_look.tokens;
    const qreal height = nodesize::RowHeight * s;
    const qreal top = box.top() + m_scene.headHeight(node) * s;
    const QColor ink = blended(withAlpha(t.muted, 0.45), t.surface);
    for (Index i = 0; i < m_scene.rowCount(node); ++i) {
        const Index row = m_scene.rowStart[node] + i;
        const qreal left = box.left() + textLeft * (m_scene.rowDepth[row] + 1) * s;
        const qreal width = std::min(qreal(m_scene.rowLabel[row].size()) * 6 * s, box.right() - left - textRight * s);
        painter.fillRect(QRectF(left, std::round(top + (i + 0.5) * height) - 1, std::max(2.0, width), 2), ink);
    }
}

void LineagePainter::paintRows(QPainter& painter, const QRectF& box, Index node, qreal s) const
{
    const Index rows = m_scene.rowCount(node);
    if (rows == 0)
        return;
    const Tokens& t = m_look.tokens;
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = scaled(m_look.line, s, 9);
    const QFontMetricsF metrics(font);
    const qreal top = box.top() + m_scene.headHeight(node) * s;
    const qreal height = nodesize::RowHeight * s;
    for (Index i = 0; i < rows; ++i) {
        const Index row = m_scene.rowStart[node] + i;
        const qreal y = top + i * height;
        painter.fillRect(QRectF(box.left() + 1, std::round(y), box.width() - 2, 1), t.border);
        const qreal centre = y + height / 2;
        qreal right = box.right() - textRight * s;
        painter.setFont(font);
        painter.setPen(t.muted);
        const QString type = metrics.elidedText(m_scene.rowType[row], Qt::ElideRight, box.width() * 0.35);
        const qreal typeWidth = metrics.horizontalAdvance(type);
        painter.drawText(lineBox(right - typeWidth, right, centre, height),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, type);
        right -= typeWidth + (typeWidth > 0 ? 6 * s : 0);
        const std::uint8_t flags = m_scene.rowFlags[row];
        if (flags & LineageScene::IsPersonal) {
            paintShield(painter, QRectF(right - 8 * s, centre - 5 * s, 8 * s, 10 * s), t.warn);
            right -= 13 * s;
        }
        if (flags & LineageScene::IsKey) {
            paintKey(painter, QRectF(right - 11 * s, centre - 5 * s, 11 * s, 10 * s), t.muted);
            right -= 16 * s;
        }
        painter.setFont(font);
        painter.setPen(t.text);
        const qreal indent = textLeft * (m_scene.rowDepth[row] + 1) * s;
        drawElided(painter, lineBox(box.left() + indent, right, centre, height), m_scene.rowLabel[row]);
        if (flags & LineageScene::RowCanOpen)
            paintChevron(painter, {box.left() + indent - 9 * s, centre}, 3 * s, flags & LineageScene::RowIsOpen,
                         t.muted);
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(withAlpha(t.muted, 0.6), t.surface));
        const qreal port = 2.5 * s;
        if (flags & LineageScene::HasIn)
            painter.drawEllipse(QPointF(box.left(), centre), port, port);
        if (flags & LineageScene::HasOut)
            painter.drawEllipse(QPointF(box.right(), centre), port, port);
    }
}

} // namespace mesh
