// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/budget_bar.h"

#include "widgets/theme/painting.h"
#include "widgets/theme/tabular_text.h"
#include "widgets/theme/theme.h"

#include <cmath>

#include <QPainter>
#include <QStyle>

namespace mesh {

namespace {
constexpr qreal Height = 6;
}

void paintBudgetBar(QPainter& painter, const QRectF& rect, double left, State state, const Tokens& tokens,
                    Qt::LayoutDirection direction)
{
    const QRectF groove(rect.left(), rect.top() + std::floor((rect.height() - Height) / 2), rect.width(), Height);
    paintRounded(painter, groove, Height / 2, tokens.border);
    const double share = std::clamp(left, 0.0, 1.0);
    if (share <= 0)
        return;
    QRectF done = groove;
    done.setWidth(std::max(Height, groove.width() * share)); // never thinner than its own round ends
    if (direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    paintRounded(painter, done, Height / 2, stateColor(state, tokens));
}

BudgetBar::BudgetBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setBudget(1, State::NotMeasured);
}

void BudgetBar::setBudget(double left, State state)
{
    m_left = std::clamp(left, 0.0, 1.0);
    m_state = state;
    setAccessibleName(tr("%1 % of the error budget left").arg(qRound(m_left * 100)));
    update();
}

void BudgetBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString figure = locale().toString(qRound(m_left * 100)) + QStringLiteral("\u00a0%");
    QFont font = Theme::font(TextRole::Strong);
    painter.setFont(font);
    const int figureWidth = tabularWidth(font, locale().toString(100) + QStringLiteral("\u00a0%"));
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintBudgetBar(painter, visual(rect().adjusted(0, 0, -figureWidth - 8, 0)), m_left, m_state, tokens(),
                   layoutDirection());
    painter.setPen(tokens().text);
    drawTabular(painter, visual(QRect(width() - figureWidth, 0, figureWidth, height())),
                QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), figure);
}

} // namespace mesh
