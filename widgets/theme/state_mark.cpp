// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/state_mark.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace mesh {

namespace {
struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::State)
};
} // namespace

QColor stateColor(State state, const Tokens& tokens)
{
    switch (state) {
    case State::Active:
    case State::Met:
        return tokens.good;
    case State::AtRisk:
        return tokens.warn;
    case State::Breached:
        return tokens.bad;
    case State::Proposed:
        return tokens.info;
    case State::Draft:
    case State::Deprecated:
    case State::Retired:
    case State::NotMeasured:
        return tokens.muted;
    }
    Q_UNREACHABLE();
}

QString stateWord(State state)
{
    switch (state) {
    case State::Proposed:
        return StateText::tr("Proposed");
    case State::Draft:
        return StateText::tr("Draft");
    case State::Active:
        return StateText::tr("Active");
    case State::Deprecated:
        return StateText::tr("Deprecated");
    case State::Retired:
        return StateText::tr("Retired");
    case State::Met:
        return StateText::tr("Met");
    case State::AtRisk:
        return StateText::tr("At risk");
    case State::Breached:
        return StateText::tr("Breached");
    case State::NotMeasured:
        return StateText::tr("Not measured");
    }
    Q_UNREACHABLE();
}

void paintStateMark(QPainter& painter, const QRectF& box, State state, const Tokens& tokens)
{
    const qreal side = std::min({box.width(), box.height(), 8.0});
    QRectF mark(0, 0, side, side);
    mark.moveCenter(box.center());
    paintStateShape(painter, mark, state, stateColor(state, tokens));
}

void paintStateShape(QPainter& painter, const QRectF& box, State state, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal stroke = box.width() * 0.1875; // 1.5 px of 8
    const QRectF inner = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const auto ring = [&] {
        painter.setPen(QPen(color, stroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
    };
    switch (state) {
    case State::Active:
    case State::Met:
        painter.drawEllipse(box);
        break;
    case State::Draft:
        ring();
        break;
    case State::Proposed:
        ring();
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box.center(), stroke * 0.8, stroke * 0.8);
        break;
    case State::Deprecated:
        ring();
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(inner, 90 * 16, 180 * 16);
        break;
    case State::AtRisk: {
        // Wider than the others by a pixel: a triangle of the same box looks smaller than a circle.
        const QRectF wide = box.adjusted(-0.75, 0, 0.75, 0);
        QPainterPath path(QPointF(wide.center().x(), wide.top()));
        path.lineTo(wide.bottomRight());
        path.lineTo(wide.bottomLeft());
        path.closeSubpath();
        painter.setPen(QPen(color, 0.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        break;
    }
    case State::Breached: {
        const QRectF wide = box.adjusted(-0.5, -0.5, 0.5, 0.5);
        const qreal cut = wide.width() * 0.293;
        painter.drawPolygon(QPolygonF {{wide.left() + cut, wide.top()},
                                       {wide.right() - cut, wide.top()},
                                       {wide.right(), wide.top() + cut},
                                       {wide.right(), wide.bottom() - cut},
                                       {wide.right() - cut, wide.bottom()},
                                       {wide.left() + cut, wide.bottom()},
                                       {wide.left(), wide.bottom() - cut},
                                       {wide.left(), wide.top() + cut}});
        break;
    }
    case State::Retired:
    case State::NotMeasured:
        painter.drawRoundedRect(QRectF(box.left(), box.center().y() - stroke / 2, box.width(), stroke), stroke / 2,
                                stroke / 2);
        break;
    }
    painter.restore();
}

} // namespace mesh
