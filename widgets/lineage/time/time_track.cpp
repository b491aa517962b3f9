// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/time/time_track.h"

#include "items/history_model.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QToolTip>

#include <cmath>

namespace mesh {

namespace {
constexpr int trackHeight = 28;
constexpr int knob = 14;
constexpr int tickSpan = 3; ///< px for which ticks are counted together
constexpr qreal lowestTick = 4;
constexpr qreal highestTick = 11;
constexpr int nowGap = 10; ///< between the last change and now, which differ however close they are
constexpr int pageOfChanges = 10;
} // namespace

TimeTrack::TimeTrack(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(tr("Moment on show"));
    setObjectName(QStringLiteral("timeTrack"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setPageStep(pageOfChanges);
    setRange(0, 0);
    connect(this, &QSlider::valueChanged, this, &TimeTrack::describe);
    describe();
}

void TimeTrack::setTimeline(Timeline timeline, Instant now)
{
    const bool wasNow = isNow();
    const Instant at = wasNow ? Instant() : moment()->at;
    m_timeline = std::move(timeline);
    m_now = now;
    m_hovered = -1;
    const QSignalBlocker quiet(this);
    setRange(0, m_timeline.size());
    setValue(wasNow ? maximum() : std::max(0, m_timeline.momentAt(at)));
    describe();
    update();
}

const Timeline::Moment* TimeTrack::moment() const
{
    return isNow() ? nullptr : &m_timeline[value()];
}

void TimeTrack::showMoment(Instant at)
{
    const QSignalBlocker quiet(this);
    setValue(std::max(0, m_timeline.momentAt(at)));
    describe();
    update();
}

void TimeTrack::showNow()
{
    const QSignalBlocker quiet(this);
    setValue(maximum());
    describe();
    update();
}

QRect TimeTrack::groove() const
{
    return rect().adjusted(knob / 2 + 1, 0, -knob / 2 - 1, 0);
}

int TimeTrack::xOf(int value) const
{
    const QRect room = groove();
    if (value >= m_timeline.size())
        return room.right();
    return room.left() + int(std::lround(m_timeline.placeOf(value, m_now) * (room.width() - nowGap)));
}

int TimeTrack::valueAt(int x) const
{
    const QRect room = groove();
    if (m_timeline.isEmpty() || x > room.right() - nowGap / 2)
        return maximum();
    return m_timeline.nearest(double(x - room.left()) / std::max(1, room.width() - nowGap), m_now);
}

QString TimeTrack::words(int value) const
{
    if (value >= m_timeline.size())
        return tr("Now");
    const Timeline::Moment& moment = m_timeline[value];
    //: a date and what was done then: "3 Nov 2026, 14:05: Reassign 12 products"
    const QString text = tr("%1: %2").arg(dateText(moment.at), moment.reason);
    return moment.changeSets == 1 ? text : tr("%1, and %n more", nullptr, moment.changeSets - 1).arg(text);
}

void TimeTrack::describe()
{
    setAccessibleDescription(words(value()));
}

QSize TimeTrack::sizeHint() const
{
    return {320, trackHeight};
}

QSize TimeTrack::minimumSizeHint() const
{
    return {120, trackHeight};
}

void TimeTrack::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect room = groove();
    const qreal middle = rect().center().y() + 0.5;
    const int at = xOf(value());

    const int bins = std::max(1, (room.width() - nowGap) / tickSpan);
    const std::vector<int> density = m_timeline.density(bins, m_now);
    const int most = std::max(1, *std::ranges::max_element(density));
    for (int bin = 0; bin < bins; ++bin) {
        if (density[std::size_t(bin)] == 0)
            continue;
        // Logarithmic: one change among thousands still shows.
        const qreal share = most == 1 ? 0.5 : std::log1p(density[std::size_t(bin)]) / std::log1p(most);
        const qreal reach = lowestTick + (highestTick - lowestTick) * share;
        const qreal x = room.left() + (bin + 0.5) * (room.width() - nowGap) / bins;
        painter.fillRect(QRectF(std::floor(x), middle - reach, 1.5, 2 * reach),
                         withAlpha(x <= at ? t.accent : t.muted, 0.55));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.border);
    painter.drawRoundedRect(QRectF(room.left(), middle - 1.5, room.width(), 3), 1.5, 1.5);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(room.left(), middle - 1.5, at - room.left(), 3), 1.5, 1.5);

    if (m_hovered >= 0 && m_hovered != value()) {
        painter.setBrush(t.surface);
        painter.setPen(QPen(t.outline, 1.5));
        painter.drawEllipse(QPointF(xOf(m_hovered), middle), 4, 4);
    }
    QRectF handle(0, 0, knob, knob);
    handle.moveCenter({qreal(at), middle});
    painter.setPen(QPen(t.surface, 2));
    painter.setBrush(t.accent);
    painter.drawEllipse(handle.adjusted(1, 1, -1, -1));
    QStyleOptionSlider option;
    initStyleOption(&option);
    if (hasFocus() && showsFocusRing(option))
        paintFocusRing(painter, handle.adjusted(-3, -3, 3, 3), knob / 2.0 + 3, t.accent);
}

void TimeTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    setValue(valueAt(event->position().toPoint().x()));
    event->accept();
}

void TimeTrack::mouseMoveEvent(QMouseEvent* event)
{
    const int at = valueAt(event->position().toPoint().x());
    if (isSliderDown())
        setValue(at);
    if (at != m_hovered) {
        m_hovered = at;
        update();
    }
    event->accept();
}

void TimeTrack::mouseReleaseEvent(QMouseEvent* event)
{
    setSliderDown(false);
    event->accept();
}

void TimeTrack::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QSlider::leaveEvent(event);
}

bool TimeTrack::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), words(valueAt(help->pos().x())), this);
        return true;
    }
    return QSlider::event(event);
}

} // namespace mesh
