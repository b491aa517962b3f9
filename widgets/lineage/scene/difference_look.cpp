// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/difference_look.h"

#include "widgets/theme/painting.h"

#include <QCoreApplication>
#include <QPainter>

namespace mesh {

namespace {
constexpr qreal lineWidth = 1.25;
constexpr qreal doubleWidth = 4.25; ///< of both lines and the gap between them
constexpr qreal doubleGap = 1.75;
constexpr qreal frameGap = 3; ///< between the two outlines of a node
constexpr qreal edgeMark = 8;

QColor colorOf(Difference difference, const Tokens& tokens)
{
    return difference == Difference::Removed ? tokens.muted : inkColor(differenceMark(difference).ink, tokens);
}
} // namespace

Mark differenceMark(Difference difference)
{
    switch (difference) {
    case Difference::Added:
        return {MarkShape::Plus, Ink::Good, QCoreApplication::translate("mesh::Differences", "Added")};
    case Difference::Removed:
        return {MarkShape::Cross, Ink::Bad, QCoreApplication::translate("mesh::Differences", "Removed")};
    case Difference::Changed:
        return {MarkShape::Diamond, Ink::Warn, QCoreApplication::translate("mesh::Differences", "Changed")};
    case Difference::Same:
        break;
    }
    return {};
}

void paintDifferenceFrame(QPainter& painter, const QRectF& box, qreal corner, Difference difference,
                          const Tokens& tokens)
{
    switch (difference) {
    case Difference::Added:
        paintRounded(painter, box, corner, {}, tokens.good);
        paintRounded(painter, box.adjusted(frameGap, frameGap, -frameGap, -frameGap), std::max(1.0, corner - frameGap),
                     {}, tokens.good);
        break;
    case Difference::Removed:
        paintRounded(painter, box, corner, tokens.window, tokens.outline);
        break;
    case Difference::Changed:
        paintRounded(painter, box, corner, {}, tokens.warn);
        break;
    case Difference::Same:
        break;
    }
}

void paintDifferenceLine(QPainter& painter, const QPainterPath& path, Difference difference, bool hasMark,
                         const Tokens& tokens)
{
    const QColor color = colorOf(difference, tokens);
    painter.setBrush(Qt::NoBrush);
    if (difference == Difference::Added) {
        painter.setPen(QPen(color, doubleWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.setPen(QPen(tokens.surface, doubleGap, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(path);
    } else {
        painter.setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
    if (hasMark)
        paintDifferenceMark(painter, path, difference, tokens);
}

void paintDifferenceMark(QPainter& painter, const QPainterPath& path, Difference difference, const Tokens& tokens)
{
    if (path.isEmpty() || (difference != Difference::Removed && difference != Difference::Changed))
        return; // a double line says enough
    QRectF box(0, 0, edgeMark, edgeMark);
    box.moveCenter(path.pointAtPercent(0.5));
    // What crosses the mark would take its shape away.
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.surface);
    painter.drawEllipse(box.adjusted(-2, -2, 2, 2));
    paintMark(painter, box, differenceMark(difference), tokens, tokens.surface);
}

void paintDifferenceSample(QPainter& painter, const QRectF& box, Difference difference, const Tokens& tokens)
{
    QPainterPath path({box.left(), box.center().y()});
    path.lineTo(box.right(), box.center().y());
    paintDifferenceLine(painter, path, difference, true, tokens);
}

} // namespace mesh
