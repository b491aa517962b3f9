// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/tokens.h"

#include <span>
#include <vector>

#include <QWidget>

namespace mesh {

/// Draws a line with a dot at its newest value into @p rect; nothing for less than two values. NaN is a gap.
void paintSparkline(QPainter& painter, const QRectF& rect, std::span<const double> values, const QColor& color);

/// The last days in 80 x 20 px. Give it an accessible name that says them in words.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    static constexpr QSize Size {80, 20};

    explicit Sparkline(QWidget* parent = nullptr);
    void setValues(std::vector<double> values);
    const std::vector<double>& values() const { return m_values; }
    QSize sizeHint() const override { return Size; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_values;
};

} // namespace mesh
