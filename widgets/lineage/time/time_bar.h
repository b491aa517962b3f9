// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/common/panel.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace mesh {

class ElidedLabel;
class FilterChip;
class TimeTrack;

/// The row below the canvas that goes through time: step and play, the track, the moment in words, how fast, back to
/// now. Shows what it is told and says what was asked for; TimeTravel knows what it means. GUI thread only.
class TimeBar : public Bar
{
    Q_OBJECT
public:
    explicit TimeBar(QWidget* parent = nullptr);

    TimeTrack* track() const { return m_track; }
    void setPlaying(bool isPlaying);
    bool isPlaying() const { return m_isPlaying; }
    double changesPerSecond() const { return m_speed; }
    /// Writes the moment of the track out again.
    void refresh();

signals:
    void playRequested(bool isPlaying);
    void stepRequested(int by); ///< -1 or 1
    void nowRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(const QString& icon, const QString& text, const QString& name);
    void makeSpeeds();
    void setSpeed(double speed);

    TimeTrack* m_track;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_forward;
    QLabel* m_date;
    ElidedLabel* m_reason;
    FilterChip* m_speedChip;
    QMenu* m_speeds;
    QPushButton* m_now;
    QToolButton* m_close;
    bool m_isPlaying = false;
    double m_speed = 2;
};

} // namespace mesh
