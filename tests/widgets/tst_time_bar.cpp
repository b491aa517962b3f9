// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The bar that goes through time, driven by real events. Set MESHSTEAD_PICTURES to a folder to see it.

#include "widgets/lineage/time/time_bar.h"
#include "widgets/lineage/time/time_track.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 begin = 1'770'000'000'000;

/// A change on each of these days.
Timeline timelineOf(const std::vector<qint64>& days)
{
    std::vector<HistoryEntry> history;
    for (const qint64 each : days) {
        HistoryEntry entry;
        entry.info.at = Instant::fromMilliseconds(begin + each * day);
        entry.info.reason = u"Change of day %1"_s.arg(each);
        history.push_back(entry);
    }
    std::ranges::reverse(history);
    return Timeline(history);
}

Instant at(double days)
{
    return Instant::fromMilliseconds(begin + qint64(days * double(day)));
}

/// A bar in a window, over changes on the days 0, 10, 11 and 30 of 40.
struct BarWindow
{
    TimeBar bar;
    TimeTrack* track = bar.track();

    BarWindow()
    {
        track->setTimeline(timelineOf({0, 10, 11, 30}), at(40));
        bar.refresh();
        bar.resize(868, bar.height());
        bar.show();
        bar.activateWindow();
        track->setFocus();
    }
    template<typename T>
    T* child(const char* name) const
    {
        return bar.findChild<T*>(QLatin1String(name));
    }
    void click(const char* name) const { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
};

} // namespace

class TestTimeBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("MESHSTEAD_REDUCED_MOTION", "1");
        appTheme().setChoice(Theme::Choice::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void itBeginsAtNow()
    {
        const BarWindow window;
        QVERIFY(window.track->isNow());
        QCOMPARE(window.track->moment(), nullptr);
        QCOMPARE(window.child<QLabel>("timeDate")->text(), u"Now"_s);
        QVERIFY(!window.child<QAbstractButton>("timeNow")->isEnabled());
        QVERIFY(!window.child<QAbstractButton>("timeForward")->isEnabled());
        QVERIFY(window.child<QAbstractButton>("timeBack")->isEnabled());
    }

    void keysStepFromChangeToChange()
    {
        const BarWindow window;
        QSignalSpy values(window.track, &TimeTrack::valueChanged);
        QTest::keyClick(window.track, Qt::Key_Left);
        QCOMPARE(window.track->moment()->reason, u"Change of day 30"_s);
        QTest::keyClick(window.track, Qt::Key_Left);
        QCOMPARE(window.track->moment()->reason, u"Change of day 11"_s);
        QTest::keyClick(window.track, Qt::Key_Right);
        QCOMPARE(window.track->value(), 3);
        QTest::keyClick(window.track, Qt::Key_Home);
        QCOMPARE(window.track->value(), 0);
        QVERIFY(!window.child<QAbstractButton>("timeBack")->isEnabled());
        QTest::keyClick(window.track, Qt::Key_End);
        QVERIFY(window.track->isNow());
        QCOMPARE(values.size(), 5);
        QCOMPARE(values.last().first().toInt(), 4);
    }

    void spacePlaysAndEscapeCloses()
    {
        BarWindow window;
        QSignalSpy plays(&window.bar, &TimeBar::playRequested);
        QSignalSpy closes(&window.bar, &TimeBar::closeRequested);
        QTest::keyClick(window.track, Qt::Key_Space);
        QCOMPARE(plays.takeFirst().first().toBool(), true);
        window.bar.setPlaying(true);
        QTest::keyClick(window.track, Qt::Key_Space);
        QCOMPARE(plays.takeFirst().first().toBool(), false);
        QTest::keyClick(window.track, Qt::Key_Escape);
        QCOMPARE(closes.size(), 1);
    }

    void aClickGoesToTheNearestChange_data()
    {
        QTest::addColumn<double>("share"); // of the track
        QTest::addColumn<int>("value");
        QTest::newRow("at the beginning") << 0.0 << 0;
        QTest::newRow("nearer to day 10") << 0.2 << 1;
        QTest::newRow("between 11 and 30") << 0.55 << 3;
        QTest::newRow("at the end is now") << 1.0 << 4;
    }
    void aClickGoesToTheNearestChange()
    {
        QFETCH(double, share);
        const BarWindow window;
        const int first = window.track->xOf(0);
        const int last = window.track->xOf(window.track->maximum());
        QTest::mouseClick(window.track, Qt::LeftButton, {},
                          {first + int(share * (last - first)), window.track->height() / 2});
        QTEST(window.track->value(), "value");
    }

    void draggingGoesFromChangeToChange()
    {
        const BarWindow window;
        QSignalSpy values(window.track, &TimeTrack::valueChanged);
        const int middle = window.track->height() / 2;
        QTest::mousePress(window.track, Qt::LeftButton, {}, {window.track->xOf(4), middle});
        for (int value = 3; value >= 0; --value)
            QTest::mouseMove(window.track, {window.track->xOf(value), middle});
        QTest::mouseRelease(window.track, Qt::LeftButton, {}, {window.track->xOf(0), middle});
        QCOMPARE(window.track->value(), 0);
        QCOMPARE(values.size(), 4);
        QTest::mouseMove(window.track, {window.track->xOf(3), middle});
        QCOMPARE(window.track->value(), 0);
    }

    void buttonsSayWhatWasAskedFor()
    {
        BarWindow window;
        QSignalSpy steps(&window.bar, &TimeBar::stepRequested);
        QSignalSpy nows(&window.bar, &TimeBar::nowRequested);
        window.track->setValue(2);
        window.click("timeBack");
        window.click("timeForward");
        window.click("timeNow");
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0].first().toInt(), -1);
        QCOMPARE(steps[1].first().toInt(), 1);
        QCOMPARE(nows.size(), 1);
    }

    void anotherHistoryKeepsTheMoment()
    {
        const BarWindow window;
        window.track->setValue(1);
        QSignalSpy values(window.track, &TimeTrack::valueChanged);
        window.track->setTimeline(timelineOf({0, 5, 10, 11, 30, 39}), at(40));
        QCOMPARE(window.track->moment()->reason, u"Change of day 10"_s);
        window.track->showMoment(at(35));
        QCOMPARE(window.track->moment()->reason, u"Change of day 30"_s);
        window.track->showNow();
        QVERIFY(window.track->isNow());
        QCOMPARE(values.size(), 0);
    }

    void aScreenReaderHearsASliderAndTheMoment()
    {
        const BarWindow window;
        window.track->setValue(3);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(window.track);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Slider);
        QVERIFY(interface->text(QAccessible::Description).contains(u"Change of day 30"_s));
        for (const char* button : {"timeBack", "timePlay", "timeForward", "timeClose"})
            QVERIFY(!window.child<QToolButton>(button)->accessibleName().isEmpty());
    }

    void pictures_data()
    {
        QTest::addColumn<Theme::Choice>("choice");
        QTest::addColumn<int>("changes");
        QTest::newRow("light") << Theme::Choice::Light << 40;
        QTest::newRow("dark") << Theme::Choice::Dark << 4000;
    }
    /// The part of the track that has gone by is in the accent; the picture is for the eye.
    void pictures()
    {
        QFETCH(Theme::Choice, choice);
        QFETCH(int, changes);
        appTheme().setChoice(choice);
        BarWindow window;
        std::vector<qint64> days;
        for (int each = 0; each < changes; ++each)
            days.push_back(qint64(each) * each / changes);
        window.track->setTimeline(timelineOf(days), at(double(changes) * 1.1));
        window.track->setValue(changes / 2);
        const QImage image = window.bar.grab().toImage();
        const QPoint left = window.track->mapTo(&window.bar, QPoint(window.track->xOf(0) + 30, 0));
        const int middle = window.track->mapTo(&window.bar, window.track->rect().center()).y();
        QCOMPARE(image.pixelColor(left.x(), middle + 1), tokens().accent);
        if (const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES"); !folder.isEmpty())
            image.save(folder + u"/time-bar-"_s + QString::fromUtf8(QTest::currentDataTag()) + u".png"_s);
        appTheme().setChoice(Theme::Choice::Light);
    }
};

} // namespace mesh

QTEST_MAIN(mesh::TestTimeBar)
#include "tst_time_bar.moc"
