// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/time/time_bar.h"

#include "widgets/common/chip.h"
#include "widgets/common/elided_label.h"
#include "widgets/lineage/time/time_track.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr double speeds[] = {0.5, 1, 2, 5, 10}; ///< changes a second
constexpr int wordsWidth = 168;
constexpr int barHeight = 48;

/// To the second: changes of one minute must be told apart.
QString exactText(Instant at)
{
    return QLocale().toString(at.toDateTime().toLocalTime(),
                              QCoreApplication::translate("Dates", "d MMM yyyy, HH:mm:ss"));
}
} // namespace

TimeBar::TimeBar(QWidget* parent)
    : Bar(Qt::TopEdge, parent)
    , m_track(new TimeTrack)
    , m_back(addButton(u"step-back"_s, tr("To the change before"), u"timeBack"_s))
    , m_play(addButton(u"play"_s, tr("Play through the changes"), u"timePlay"_s))
    , m_forward(addButton(u"step-forward"_s, tr("To the next change"), u"timeForward"_s))
    , m_date(new QLabel)
    , m_reason(new ElidedLabel)
    , m_speedChip(new FilterChip({}))
    , m_speeds(new QMenu(this))
    , m_now(new QPushButton(tr("Back to now")))
    , m_close(addButton(u"close"_s, tr("Close, and go back to now"), u"timeClose"_s))
{
    setFixedHeight(barHeight);
    m_back->setToolTip(tr("To the change before (Left)"));
    m_forward->setToolTip(tr("To the next change (Right)"));
    m_close->setToolTip(tr("Close, and go back to now (Esc)"));
    setTextRole(m_date, TextRole::Strong);
    m_date->setObjectName(u"timeDate"_s);
    setTextRole(m_reason, TextRole::Caption);
    m_reason->setObjectName(u"timeReason"_s);
    m_now->setObjectName(u"timeNow"_s);
    m_now->setToolTip(tr("Show the mesh as it is today (End)"));
    makeSpeeds();

    auto* words = new QWidget;
    words->setFixedWidth(wordsWidth);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addStretch();
    lines->addWidget(m_date);
    lines->addWidget(m_reason);
    lines->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::GroupGap, 1, metrics::GroupGap, 0);
    row->setSpacing(metrics::GroupGap);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton* button : {m_back, m_play, m_forward})
        buttons->addWidget(button);
    row->addLayout(buttons);
    row->addWidget(m_track, 1);
    row->addWidget(words);
    row->addWidget(m_speedChip);
    row->addWidget(m_now);
    row->addWidget(m_close);

    connect(m_back, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_play, &QToolButton::clicked, this, [this] { emit playRequested(!m_isPlaying); });
    connect(m_now, &QPushButton::clicked, this, &TimeBar::nowRequested);
    connect(m_close, &QToolButton::clicked, this, &TimeBar::closeRequested);
    connect(m_track, &TimeTrack::valueChanged, this, &TimeBar::refresh);
    m_track->installEventFilter(this);
    setPlaying(false);
    refresh();
}

QToolButton* TimeBar::addButton(const QString& iconName, const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFixedSize(metrics::ControlHeight, metrics::ControlHeight);
    button->setIconSize({metrics::IconSize, metrics::IconSize});
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setObjectName(name);
    return button;
}

void TimeBar::makeSpeeds()
{
    auto* group = new QActionGroup(this);
    for (const double speed : speeds) {
        //: how fast time goes by while it is played
        QAction* action = m_speeds->addAction(tr("%1 changes a second").arg(QLocale().toString(speed)));
        action->setCheckable(true);
        action->setChecked(speed == m_speed);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, speed] { setSpeed(speed); });
    }
    m_speedChip->setMenu(m_speeds);
    m_speedChip->setAccessibleName(tr("Speed"));
    m_speedChip->setObjectName(u"timeSpeed"_s);
    m_speedChip->setToolTip(tr("How fast the changes are played"));
    setSpeed(m_speed);
}

void TimeBar::setSpeed(double speed)
{
    m_speed = speed;
    //: changes a second, very short: "2/s"
    m_speedChip->setText(tr("%1/s").arg(QLocale().toString(speed)));
    if (m_isPlaying)
        emit playRequested(true);
}

void TimeBar::setPlaying(bool isPlaying)
{
    m_isPlaying = isPlaying;
    m_play->setIcon(icon(isPlaying ? u"pause"_s : u"play"_s));
    m_play->setAccessibleName(isPlaying ? tr("Pause") : tr("Play through the changes"));
    m_play->setToolTip(isPlaying ? tr("Pause (Space)") : tr("Play through the changes (Space)"));
}

void TimeBar::refresh()
{
    const Timeline::Moment* moment = m_track->moment();
    m_date->setText(moment ? exactText(moment->at) : tr("Now"));
    m_reason->setText(moment                              ? moment->reason
                          : m_track->timeline().isEmpty() ? tr("Nothing has changed yet")
                                                          : tr("%n changes", nullptr, m_track->timeline().size()));
    m_back->setEnabled(m_track->value() > 0);
    m_forward->setEnabled(!m_track->isNow());
    m_now->setEnabled(!m_track->isNow());
    m_play->setEnabled(!m_track->timeline().isEmpty());
}

void TimeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        Bar::keyPressEvent(event);
}

bool TimeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_track && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        emit playRequested(!m_isPlaying);
        return true;
    }
    return Bar::eventFilter(watched, event);
}

} // namespace mesh
