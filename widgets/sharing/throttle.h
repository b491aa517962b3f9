// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>

#include <functional>

namespace mesh {

/// Does something at once, and then not again before a while has passed, however often it is asked for: a list that
/// follows a push of thousands of change sets is read a few times a second, not a thousand times. GUI thread only.
class Throttle
{
public:
    explicit Throttle(std::function<void()> act, int milliseconds = 200)
        : m_act(std::move(act))
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(milliseconds);
        QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] {
            if (m_isDue)
                run();
        });
    }

    void poke()
    {
        if (m_pause.isActive())
            m_isDue = true;
        else
            run();
    }

private:
    void run()
    {
        m_isDue = false;
        m_pause.start();
        m_act();
    }

    std::function<void()> m_act;
    QTimer m_pause;
    bool m_isDue = false;
};

} // namespace mesh
