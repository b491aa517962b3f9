// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/busy_clock.h"

#include <QTimerEvent>
#include <QWidget>

namespace mesh {

namespace {
constexpr int TickMs = 33;
constexpr qint64 CycleMs = 1600;
} // namespace

qreal BusyClock::phase(const QWidget* widget)
{
    if (!m_elapsed.isValid())
        m_elapsed.start();
    auto* bar = const_cast<QWidget*>(widget); // a style is given const widgets; ours has to ask it to repaint
    if (bar && !m_painted.contains(bar))
        m_painted.append(bar);
    if (!m_timer.isActive())
        m_timer.start(TickMs, this);
    return qreal(m_elapsed.elapsed() % CycleMs) / CycleMs;
}

void BusyClock::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    const QList<QPointer<QWidget>> painted = std::exchange(m_painted, {});
    bool isAnyVisible = false;
    for (const QPointer<QWidget>& bar : painted) {
        if (bar && bar->isVisible()) {
            bar->update();
            isAnyVisible = true;
        }
    }
    if (!isAnyVisible)
        m_timer.stop();
}

} // namespace mesh
