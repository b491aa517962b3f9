// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/time/time_travel.h"

#include "document/document_reader.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/mesh_actions.h"
#include "widgets/lineage/time/time_bar.h"
#include "widgets/lineage/time/time_track.h"

#include <QTimer>

#include <limits>

namespace mesh {

TimeTravel::TimeTravel(Session& session, DiagramMaker& maker, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_maker(maker)
    , m_bar(new TimeBar)
    , m_toggle(makePageAction(page, tr("Go through time"), QStringLiteral("clock"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)))
    , m_beat(new QTimer(this))
    , m_job(this)
{
    m_bar->hide();
    m_toggle->setCheckable(true);
    connect(m_toggle, &QAction::triggered, this, &TimeTravel::setOpen);
    connect(m_bar, &TimeBar::closeRequested, this, [this] { setOpen(false); });
    connect(m_bar, &TimeBar::nowRequested, this, [this] { show(m_bar->track()->maximum()); });
    connect(m_bar, &TimeBar::stepRequested, this, [this](int by) {
        setPlaying(false);
        step(by);
    });
    connect(m_bar, &TimeBar::playRequested, this, &TimeTravel::setPlaying);
    connect(m_bar->track(), &TimeTrack::valueChanged, this, &TimeTravel::show);
    connect(m_bar->track(), &TimeTrack::sliderPressed, this, [this] { setPlaying(false); });
    connect(m_beat, &QTimer::timeout, this, &TimeTravel::playOn);
    connect(&m_session, &Session::asOfChanged, this, &TimeTravel::follow);
    connect(&m_session, &Session::timeRequested, this, [this] { setOpen(true); });
    connect(&m_session.document(), &Document::changed, this, [this] {
        if (m_isOpen)
            read();
    });
}

void TimeTravel::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    m_toggle->setChecked(isOpen);
    m_bar->setVisible(isOpen);
    emit openChanged(isOpen);
    if (isOpen) {
        read();
        m_bar->track()->setFocus();
        return;
    }
    setPlaying(false);
    m_job.cancel();
    if (m_session.isHistoric() || m_session.isReadingPast())
        m_session.showAsOf(std::nullopt);
}

void TimeTravel::read()
{
    m_job.start(
        [reader = m_session.document().reader()](const Progress&) -> Result<Timeline> {
            HistoryFilter all;
            all.limit = std::numeric_limits<int>::max();
            const auto history = reader.history(all);
            return history ? Result<Timeline>(Timeline(*history)) : history.error();
        },
        [this](Result<Timeline> timeline) {
            if (timeline)
                take(*timeline);
            else
                m_session.tell(timeline.error());
        });
}

void TimeTravel::take(const Timeline& timeline)
{
    m_bar->track()->setTimeline(timeline, Instant::now());
    follow();
}

/// The bar shows what the session shows, whoever chose it.
void TimeTravel::follow()
{
    if (!m_isOpen)
        return;
    if (const auto at = m_session.asOf())
        m_bar->track()->showMoment(*at);
    else
        m_bar->track()->showNow();
    m_bar->refresh();
}

void TimeTravel::step(int by)
{
    m_bar->track()->setValue(m_bar->track()->value() + by);
}

void TimeTravel::show(int moment)
{
    const TimeTrack& track = *m_bar->track();
    if (moment >= track.timeline().size())
        m_session.showAsOf(std::nullopt);
    else
        m_session.showAsOf(track.timeline()[moment].at);
}

void TimeTravel::setPlaying(bool isPlaying)
{
    m_bar->setPlaying(isPlaying);
    if (!isPlaying) {
        m_beat->stop();
        return;
    }
    if (m_bar->track()->isNow())
        m_bar->track()->setValue(0); // from the beginning
    m_beat->start(int(1000 / m_bar->changesPerSecond()));
}

void TimeTravel::playOn()
{
    if (m_session.isReadingPast() || m_maker.isMaking())
        return; // the picture before is not there yet: a beat is left out
    step(1);
    if (m_bar->track()->isNow())
        setPlaying(false);
}

} // namespace mesh
