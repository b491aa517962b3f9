// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/state_label.h"

#include "widgets/theme/line_text.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace mesh {

namespace {
constexpr int MarkBox = 10;
constexpr int MarkGap = 7;
} // namespace

void paintStateLabel(QPainter& painter, const QRect& rect, State state, const QString& word, const Tokens& tokens,
                     Qt::LayoutDirection direction)
{
    // One pixel above the middle: words without descenders look centred there.
    const QRect mark(rect.left(), rect.top() + (rect.height() - MarkBox) / 2, MarkBox, MarkBox);
    paintStateMark(painter, QStyle::visualRect(direction, rect, mark), state, tokens);
    const QRect text = rect.adjusted(MarkBox + MarkGap, 0, 0, 0);
    painter.setPen(stateColor(state, tokens));
    drawLineText(painter, QStyle::visualRect(direction, rect, text), word, direction);
}

int stateLabelWidth(const QFont& font, const QString& word)
{
    return MarkBox + MarkGap + QFontMetrics(font).horizontalAdvance(word) + 1;
}

StateLabel::StateLabel(State state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setState(state);
}

void StateLabel::setState(State state)
{
    setState(state, stateWord(state));
}

void StateLabel::setState(State state, const QString& word)
{
    m_state = state;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    return QSize(stateLabelWidth(font(), m_word), 20);
}

void StateLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStateLabel(painter, rect(), m_state, m_word, tokens(), layoutDirection());
}

} // namespace mesh
