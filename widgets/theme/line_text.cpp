// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/line_text.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mesh {

namespace {
constexpr QChar firstStrongIsolate(0x2068);

bool hasLetterOfDirection(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSurrogate() || c.direction() == QChar::DirL || c.direction() == QChar::DirR
            || c.direction() == QChar::DirAL;
    });
}
} // namespace

QString directed(const QString& text, Qt::LayoutDirection direction)
{
    const bool isRightToLeft = direction == Qt::RightToLeft;
    if (text.isRightToLeft() == isRightToLeft || !hasLetterOfDirection(text))
        return text;
    return firstStrongIsolate + text;
}

void drawLineText(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction,
                  Qt::TextElideMode mode, Qt::Alignment alignment)
{
    const QString cut = painter.fontMetrics().elidedText(text, mode, rect.width());
    painter.drawText(rect, int(QStyle::visualAlignment(direction, alignment)) | int(Qt::TextSingleLine),
                     directed(cut, direction));
}

void alignToWindow(QLabel& label)
{
    const Qt::Alignment alignment = label.alignment();
    if (alignment & Qt::AlignAbsolute)
        return;
    // A label takes the direction of its text for that of its lines, and its leading edge for that of the text.
    const Qt::Alignment across = alignment & Qt::AlignHorizontal_Mask;
    if (across == Qt::AlignLeft || across == Qt::AlignRight)
        label.setAlignment((alignment & ~Qt::AlignHorizontal_Mask)
                           | QStyle::visualAlignment(label.layoutDirection(), across) | Qt::AlignAbsolute);
}

} // namespace mesh
