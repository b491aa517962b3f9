// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/painting/legend.h"

#include "widgets/lineage/scene/difference_look.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace mesh {

namespace {
constexpr int padding = 10;
constexpr qreal lineHeight = 18;
constexpr qreal markSize = 9;
constexpr qreal lineSample = 22;
constexpr qreal textGap = 6;
constexpr qreal itemGap = 14;

/// One entry: a mark or a sample of a line, and its words.
struct Entry
{
    const Mark* mark = nullptr;
    FlowEvidence evidence = FlowEvidence::Unset;
    QString words;
    Difference difference = Difference::Same; ///< of the flows that the sample stands for
    bool isRuledOut = false; ///< a line with the sign on it
    qreal signWidth() const { return mark ? markSize : lineSample; }
};

QString evidenceWord(FlowEvidence evidence)
{
    return labelOf(evidence == FlowEvidence::Unset ? FlowEvidence::Observed : evidence);
}

void addDifferences(const LineageScene& scene, std::vector<Entry>& entries)
{
    const auto add = [&](Difference difference, const QString& words) {
        if (const auto count = std::ranges::count(scene.edgeDifference, difference); count > 0)
            entries.push_back({nullptr, {}, words.arg(QLocale().toString(qlonglong(count))), difference});
    };
    add(Difference::Added, QCoreApplication::translate("mesh::Legend", "Flow added %1"));
    add(Difference::Removed, QCoreApplication::translate("mesh::Legend", "Flow removed %1"));
    add(Difference::Changed, QCoreApplication::translate("mesh::Legend", "Flow changed %1"));
}

std::vector<Entry> entriesOf(const LineageScene& scene)
{
    std::vector<Entry> entries;
    for (const Mark& mark : scene.marks) {
        if (mark.count > 0)
            //: a meaning of the legend and how many nodes have it
            entries.push_back(
                {&mark,
                 {},
                 QCoreApplication::translate("mesh::Legend", "%1 %2").arg(mark.word, QLocale().toString(mark.count)),
                 {}});
    }
    std::array<bool, 4> occurs {};
    for (const FlowEvidence evidence : scene.evidence)
        occurs[std::size_t(evidence == FlowEvidence::Unset ? FlowEvidence::Observed : evidence)] = true;
    if (std::ranges::count(occurs, true) > 1) {
        for (const FlowEvidence evidence : {FlowEvidence::Observed, FlowEvidence::Declared, FlowEvidence::Inferred}) {
            if (occurs[std::size_t(evidence)])
                entries.push_back({nullptr, evidence, evidenceWord(evidence), {}});
        }
    }
    if (std::ranges::any_of(scene.edgeFlags, [](std::uint8_t flags) { return flags & LineageScene::IsRuledOut; }))
        entries.push_back({nullptr, {}, QCoreApplication::translate("mesh::Legend", "Ruled out"), {}, true});
    addDifferences(scene, entries);
    return entries;
}

void paintSign(QPainter& painter, const Entry& entry, const QRectF& box, const LineageLook& look)
{
    if (entry.mark) {
        paintMark(painter, box, *entry.mark, look.tokens, look.tokens.surface);
        return;
    }
    if (entry.isRuledOut) {
        paintRuledOutSign(painter, box.center(), look.tokens.muted, look.tokens.surface);
        return;
    }
    if (entry.difference != Difference::Same) {
        paintDifferenceSample(painter, box, entry.difference, look.tokens);
        return;
    }
    painter.setPen(edgePen(entry.evidence, look.tokens.muted, 1.25));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
}
} // namespace

QSizeF paintLegend(QPainter* painter, QPointF corner, const LineageScene& scene, const LineageLook& look, qreal width)
{
    const std::vector<Entry> entries = entriesOf(scene);
    if (entries.empty())
        return {};
    const QFontMetricsF metrics(look.line);
    const QFontMetricsF strong(look.caption);
    // From the right where the window reads that way; places are of the picture, not of the language of the words.
    const bool isMirrored = painter && painter->layoutDirection() == Qt::RightToLeft;
    const int side = int(Qt::AlignAbsolute | Qt::AlignVCenter) | int(isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    const auto boxAt = [&](qreal left, qreal top, qreal boxWidth, qreal height) {
        return QRectF(corner.x() + (isMirrored ? width - left - boxWidth : left), corner.y() + top, boxWidth, height);
    };
    if (painter) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    qreal x = 0;
    qreal y = 0;
    qreal widest = 0;
    if (!scene.colouring.isEmpty() && entries.front().mark) {
        if (painter) {
            painter->setFont(look.caption);
            painter->setPen(look.tokens.muted);
            painter->drawText(boxAt(0, 0, width, lineHeight), side, scene.colouring);
        }
        x = strong.horizontalAdvance(scene.colouring) + itemGap;
        widest = x - itemGap;
    }
    for (const Entry& entry : entries) {
        const qreal wide = entry.signWidth() + textGap + metrics.horizontalAdvance(entry.words);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += lineHeight;
        }
        if (painter) {
            paintSign(*painter, entry, boxAt(x, y + (lineHeight - markSize) / 2, entry.signWidth(), markSize), look);
            painter->setFont(look.line);
            painter->setPen(look.tokens.text);
            const qreal before = entry.signWidth() + textGap;
            painter->drawText(boxAt(x + before, y, wide - before, lineHeight), side | Qt::TextDontClip, entry.words);
        }
        widest = std::max(widest, x + wide);
        x += wide + itemGap;
    }
    if (painter)
        painter->restore();
    return {widest, y + lineHeight};
}

Legend::Legend(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void Legend::setScene(std::shared_ptr<const LineageScene> scene)
{
    m_scene = std::move(scene);
    QStringList words;
    for (const Entry& entry : entriesOf(*m_scene))
        words << entry.words;
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    setVisible(!words.isEmpty());
    update();
}

void Legend::fitInto(int width)
{
    if (!m_scene)
        return;
    const QSizeF content
        = paintLegend(nullptr, {}, *m_scene, LineageLook::of(tokens()), std::max(80, width - 2 * padding));
    resize(int(std::ceil(content.width())) + 2 * padding, int(std::ceil(content.height())) + 10);
}

void Legend::paintEvent(QPaintEvent*)
{
    if (!m_scene)
        return;
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()), 6, t.surface, t.border);
    paintLegend(&painter, QPointF(padding, 5), *m_scene, LineageLook::of(t), width() - 2 * padding);
}

} // namespace mesh
