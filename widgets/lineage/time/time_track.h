// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/timeline.h"

#include <QSlider>

namespace mesh {

/// A slider over the moments at which the mesh changed. Its value counts them: 0 is the first, count() is now. The
/// track is in proportion to time, with a tick for each moment, higher where many are close together. Left and right
/// step from change to change, Home and End go to the first and to now. GUI thread only.
class TimeTrack : public QSlider
{
    Q_OBJECT
public:
    explicit TimeTrack(QWidget* parent = nullptr);

    /// @p now ends the track. The value stays at its moment, or at now.
    void setTimeline(Timeline timeline, Instant now);
    const Timeline& timeline() const { return m_timeline; }
    bool isNow() const { return value() == maximum(); }
    /// The moment of the value; nullptr at now.
    const Timeline::Moment* moment() const;
    /// Goes to the moment that holds at @p at, without valueChanged().
    void showMoment(Instant at);
    void showNow();

    int xOf(int value) const; ///< where a value stands in the widget
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect groove() const;
    int valueAt(int x) const;
    QString words(int value) const;
    void describe();

    Timeline m_timeline;
    Instant m_now;
    int m_hovered = -1;
};

} // namespace mesh
