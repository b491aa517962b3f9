// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/sparkline.h"

#include "widgets/theme/theme.h"

#include <cmath>

#include <QPainter>
#include <QPainterPath>

namespace mesh {

void paintSparkline(QPainter& painter, const QRectF& rect, std::span<const double> values, const QColor& color)
{
    if (values.size() < 2)
        return;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (low > high)
        return;
    const QRectF area = rect.adjusted(2, 3, -3, -3); // room for the dot
    const auto point = [&](size_t i) {
        const double level = high > low ? (values[i] - low) / (high - low) : 0.5;
        return QPointF(area.left() + area.width() * double(i) / double(values.size() - 1),
                       area.bottom() - area.height() * level);
    };
    QPainterPath line;
    QPointF last;
    bool isDown = false;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            isDown = false;
            continue;
        }
        last = point(i);
        isDown ? line.lineTo(last) : line.moveTo(last);
        isDown = true;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(last, 2, 2);
    painter.restore();
}

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, tokens().muted);
}

} // namespace mesh
