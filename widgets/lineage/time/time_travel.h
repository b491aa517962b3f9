// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/timeline.h"
#include "widgets/session/session.h"

#include <QObject>

class QAction;
class QTimer;

namespace mesh {

class DiagramMaker;
class TimeBar;

/// Going through time on the canvas: fills the bar with the moments of the journal, shows the state of the one that is
/// chosen on every page, and plays them one after the other, each when the picture of the one before is there. GUI
/// thread only.
class TimeTravel : public QObject
{
    Q_OBJECT
public:
    TimeTravel(Session& session, DiagramMaker& maker, QWidget* page);

    TimeBar* bar() const { return m_bar; }
    QAction* toggle() const { return m_toggle; } ///< checked while the bar is open
    bool isOpen() const { return m_isOpen; }
    /// Closing goes back to now.
    void setOpen(bool isOpen);
    void setPlaying(bool isPlaying);

signals:
    void openChanged(bool isOpen);

private:
    void read();
    void take(const Timeline& timeline);
    void step(int by);
    void show(int moment);
    void follow();
    void playOn();

    Session& m_session;
    DiagramMaker& m_maker;
    TimeBar* m_bar;
    QAction* m_toggle;
    QTimer* m_beat;
    JobRunner m_job;
    bool m_isOpen = false;
};

} // namespace mesh
