// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/timeline.h"

#include <QTest>

#include <numeric>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

/// A history of change sets at these times, newest first as it is read.
Timeline timelineOf(const std::vector<qint64>& times)
{
    std::vector<HistoryEntry> history;
    for (const qint64 at : times) {
        HistoryEntry entry;
        entry.info.at = Instant::fromMilliseconds(at);
        entry.info.reason = u"at %1"_s.arg(at);
        entry.sequence = qint64(history.size()) + 1;
        history.push_back(entry);
    }
    std::ranges::reverse(history);
    return Timeline(history);
}

Instant at(qint64 time)
{
    return Instant::fromMilliseconds(time);
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void momentsOfOneTimeAreOne()
    {
        const Timeline timeline = timelineOf({100, 100, 250, 300});
        QCOMPARE(timeline.size(), 3);
        QCOMPARE(timeline[0].changeSets, 2);
        QCOMPARE(timeline[1].reason, u"at 250"_s);
    }

    void theMomentOfADateIsTheLastUpToIt_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<int>("moment");
        QTest::newRow("before everything") << 99LL << -1;
        QTest::newRow("the first") << 100LL << 0;
        QTest::newRow("between") << 249LL << 0;
        QTest::newRow("right at one") << 250LL << 1;
        QTest::newRow("after everything") << 9999LL << 2;
    }
    void theMomentOfADateIsTheLastUpToIt()
    {
        QFETCH(qint64, time);
        QTEST(timelineOf({100, 250, 300}).momentAt(at(time)), "moment");
    }

    void placesAreInProportionAndLeadBack()
    {
        const Timeline timeline = timelineOf({100, 200, 300, 500});
        QCOMPARE(timeline.placeOf(0, at(500)), 0.0);
        QCOMPARE(timeline.placeOf(2, at(500)), 0.5);
        QCOMPARE(timeline.placeOf(3, at(500)), 1.0);
        for (int moment = 0; moment < timeline.size(); ++moment)
            QCOMPARE(timeline.nearest(timeline.placeOf(moment, at(500)), at(500)), moment);
        QCOMPARE(timeline.nearest(0.1, at(500)), 0);
        QCOMPARE(timeline.nearest(0.2, at(500)), 1);
        QCOMPARE(timeline.nearest(7, at(500)), 3);
    }

    void nothingHappenedIsNoMoment()
    {
        const Timeline timeline;
        QVERIFY(timeline.isEmpty());
        QCOMPARE(timeline.momentAt(at(5)), -1);
        QCOMPARE(timeline.nearest(0.5, at(5)), -1);
        QCOMPARE(timeline.density(3, at(5)), std::vector<int>(3));
    }

    void oneMomentStandsAtTheBeginning()
    {
        const Timeline timeline = timelineOf({100});
        QCOMPARE(timeline.placeOf(0, at(100)), 0.0);
        QCOMPARE(timeline.nearest(0.9, at(100)), 0);
    }

    void densityCountsEveryMomentOnce()
    {
        const Timeline timeline = timelineOf({100, 101, 102, 300, 500});
        QCOMPARE(timeline.density(4, at(500)), (std::vector<int> {3, 0, 1, 1}));
        const auto many = timeline.density(1000, at(500));
        QCOMPARE(std::accumulate(many.begin(), many.end(), 0), timeline.size());
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
