// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace mesh {

/// Moves the progress bars that do not know how far they are. It ticks only while one of them is on screen: a bar
/// registers itself at every painting and is forgotten when it was not painted since the last tick.
class BusyClock : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Where in its cycle the bar is, 0 to 1, and keeps @p widget repainted.
    qreal phase(const QWidget* widget);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_elapsed;
    QList<QPointer<QWidget>> m_painted;
};

} // namespace mesh
