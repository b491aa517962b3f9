// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/state_mark.h"

#include <QWidget>

namespace mesh {

/// A bar of 6 px in @p rect, filled to @p left (0 to 1) in the colour of @p state.
void paintBudgetBar(QPainter& painter, const QRectF& rect, double left, State state, const Tokens& tokens,
                    Qt::LayoutDirection direction = Qt::LeftToRight);

/// What is left of an error budget, with the figure behind it.
class BudgetBar : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetBar(QWidget* parent = nullptr);

    /// @p left of the budget, 0 to 1; more than spent is 0.
    void setBudget(double left, State state);
    double budget() const { return m_left; }
    QSize sizeHint() const override { return QSize(134, 20); }
    QSize minimumSizeHint() const override { return QSize(80, 20); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_left = 1;
    State m_state = State::NotMeasured;
};

} // namespace mesh
