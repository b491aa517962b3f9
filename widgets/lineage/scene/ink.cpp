// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/ink.h"

#include "widgets/theme/state_mark.h"

#include <QPainter>

namespace mesh {

namespace {
void paintBars(QPainter& painter, const QRectF& box, int filled, const QColor& color)
{
    constexpr int bars = 4;
    const qreal gap = box.width() / 12;
    const qreal width = (box.width() - gap * (bars - 1)) / bars;
    for (int i = 0; i < bars; ++i) {
        const qreal height = box.height() * (0.4 + 0.2 * i);
        QColor bar = color;
        if (i >= filled)
            bar.setAlphaF(bar.alphaF() * 0.25F);
        painter.fillRect(QRectF(box.left() + i * (width + gap), box.bottom() - height, width, height), bar);
    }
}

void paintDigit(QPainter& painter, const QRectF& box, int digit, const QColor& color, const QColor& back)
{
    const QRectF disc = box.adjusted(-2, -2, 2, 2);
    painter.setBrush(color);
    painter.drawEllipse(disc);
    QFont font = painter.font();
    font.setPixelSize(qMax(6, qRound(disc.height() * 0.75)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(back);
    painter.drawText(disc, Qt::AlignCenter, QString::number(digit));
}

void paintStrokes(QPainter& painter, const QRectF& box, bool isCross, const QColor& color)
{
    const qreal reach = box.width() * (isCross ? 0.36 : 0.46);
    const QPointF middle = box.center();
    painter.setPen(QPen(color, box.width() * 0.22, Qt::SolidLine, Qt::RoundCap));
    if (isCross) {
        painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach));
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach));
    } else {
        painter.drawLine(middle + QPointF(-reach, 0), middle + QPointF(reach, 0));
        painter.drawLine(middle + QPointF(0, -reach), middle + QPointF(0, reach));
    }
}
} // namespace

QColor inkColor(Ink ink, const Tokens& tokens)
{
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Muted:
        return tokens.muted;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Good:
        return tokens.good;
    case Ink::Warn:
        return tokens.warn;
    case Ink::Bad:
        return tokens.bad;
    case Ink::Info:
        return tokens.info;
    case Ink::None:
        return tokens.outline;
    default:
        return tokens.domainHue(int(ink));
    }
}

void paintMark(QPainter& painter, const QRectF& box, const Mark& mark, const Tokens& tokens, const QColor& back)
{
    const QColor color = inkColor(mark.ink, tokens);
    const auto state = [&](State shape) { paintStateShape(painter, box, shape, color); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (mark.shape) {
    case MarkShape::Circle:
        state(State::Active);
        break;
    case MarkShape::RingDot:
        state(State::Proposed);
        break;
    case MarkShape::Ring:
        state(State::Draft);
        break;
    case MarkShape::HalfCircle:
        state(State::Deprecated);
        break;
    case MarkShape::Triangle:
        state(State::AtRisk);
        break;
    case MarkShape::Octagon:
        state(State::Breached);
        break;
    case MarkShape::Dash:
        state(State::NotMeasured);
        break;
    case MarkShape::Bars1:
    case MarkShape::Bars2:
    case MarkShape::Bars3:
    case MarkShape::Bars4:
        paintBars(painter, box, int(mark.shape) - int(MarkShape::Bars1) + 1, color);
        break;
    case MarkShape::Digit0:
    case MarkShape::Digit1:
    case MarkShape::Digit2:
    case MarkShape::Digit3:
        paintDigit(painter, box, int(mark.shape) - int(MarkShape::Digit0), color, back);
        break;
    case MarkShape::Square:
        painter.setBrush(color);
        painter.drawRoundedRect(box, 2, 2);
        break;
    case MarkShape::Plus:
    case MarkShape::Cross:
        paintStrokes(painter, box, mark.shape == MarkShape::Cross, color);
        break;
    case MarkShape::Diamond: {
        const QPointF middle = box.center();
        const qreal reach = box.width() * 0.56;
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF {middle + QPointF(0, -reach), middle + QPointF(reach, 0),
                                       middle + QPointF(0, reach), middle + QPointF(-reach, 0)});
        break;
    }
    }
    painter.restore();
}

} // namespace mesh
