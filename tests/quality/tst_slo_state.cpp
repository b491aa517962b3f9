// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/duration.h"
#include "mesh/mesh_builder.h"
#include "quality/mesh_quality.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

const Instant now = *Instant::fromString(u"2026-11-22T12:00:00Z"_s);

Instant minutesAgo(double minutes)
{
    return Instant::fromMilliseconds(now.milliseconds() - qint64(minutes * 60'000));
}

SloEvent counted(Instant at, double good, double total)
{
    return {at, good, total, good == total, CheckState::Unset, {}};
}

SloEvent checked(Instant at, bool isPassed)
{
    return {at, isPassed ? 1.0 : 0.0, 1, isPassed, isPassed ? CheckState::Pass : CheckState::Fail, {}};
}

Slo sloWith(const QString& objective, const QString& window, BudgetingMethod method = BudgetingMethod::Occurrences)
{
    Slo slo;
    slo.id.uuid = newUuid();
    slo.name = u"SLO"_s;
    slo.objective = {objective};
    slo.window = window;
    slo.budgeting = method;
    return slo;
}

bool isNear(double a, double b, double within = 1e-6)
{
    return std::abs(a - b) <= within;
}

/// Two weeks of minutes, 99 % good, with an outage at 1 % of this many minutes: the example of OpenSLO v1,
/// examples/budgeting-method.
std::vector<SloEvent> outage(int minutes, double normal, double total)
{
    std::vector<SloEvent> events;
    for (int minute = 20'160; minute > 0; --minute) {
        const bool isDown = minute <= minutes;
        SloEvent event = counted(minutesAgo(minute - 0.5), (isDown ? 0.01 : normal) * total, total);
        event.state = isDown ? CheckState::Fail : CheckState::Pass; // against the target of a slice
        event.isPassed = !isDown;
        events.push_back(event);
    }
    return events;
}

} // namespace

class TestSloState : public QObject
{
    Q_OBJECT

private slots:
    // Golden numbers: OpenSLO v1, examples/budgeting-method/README.md
    void occurrencesSpendTheBudgetWith16632Failures()
    {
        // 336,000 requests in two weeks at 99 %: 5 % of the 332,640 that would have been good.
        const Slo slo = sloWith(u"95"_s, u"14d"_s);
        const SloState state = evaluateSlo(slo, std::vector {counted(minutesAgo(10), 332'640 - 16'632, 332'640)}, now);
        QVERIFY(isNear(*state.budgetLeft, 0));
        QVERIFY(isNear(*state.attained, 95));
        QVERIFY(state.health != SloHealth::Breached);
        const SloState over = evaluateSlo(slo, std::vector {counted(minutesAgo(10), 332'640 - 16'633, 332'640)}, now);
        QCOMPARE(over.health, SloHealth::Breached);
    }

    void timeslicesSpendTheBudgetIn16HoursAnd48Minutes()
    {
        const Slo slo = sloWith(u"95"_s, u"14d"_s, BudgetingMethod::Timeslices);
        const int minutes = 16 * 60 + 48;
        const SloState state = evaluateSlo(slo, outage(minutes, 0.99, 16), now);
        QCOMPARE(state.total, 20'160.0);
        QVERIFY(isNear(*state.budgetLeft, 0));
        QVERIFY(state.health != SloHealth::Breached);
        QCOMPARE(evaluateSlo(slo, outage(minutes + 1, 0.99, 16), now).health, SloHealth::Breached);
    }

    void ratioTimeslicesSpendTheBudgetInAbout13HoursAnd45Minutes()
    {
        const Slo slo = sloWith(u"95"_s, u"14d"_s, BudgetingMethod::RatioTimeslices);
        const int minutes = 13 * 60 + 45;
        // (0.99 - 0.95) / (0.99 - 0.01) of 20,160 minutes are 13 h 42.9 min.
        QVERIFY(*evaluateSlo(slo, outage(minutes - 3, 0.99, 16), now).budgetLeft > 0);
        QCOMPARE(evaluateSlo(slo, outage(minutes, 0.99, 16), now).health, SloHealth::Breached);
        QVERIFY(isNear(*evaluateSlo(slo, outage(minutes, 0.99, 16), now).budgetLeft, 0, 0.01));
    }

    void theThreeMethodsDisagreeAsTheyShould()
    {
        // Ten slices of rising and falling traffic, objective 95 %; worked out by hand.
        constexpr double good[] = {2, 10, 12, 13, 13, 12, 13, 13, 12, 11};
        constexpr double total[] = {4, 10, 12, 13, 14, 15, 14, 13, 12, 11};
        std::vector<SloEvent> events;
        for (int at = 0; at < 10; ++at)
            events.push_back(counted(minutesAgo(10 - at), good[at], total[at]));
        const auto attained = [&](BudgetingMethod method) {
            return *evaluateSlo(sloWith(u"95"_s, u"1h"_s, method), events, now).attained;
        };
        QVERIFY(isNear(attained(BudgetingMethod::Occurrences), 100.0 * 111 / 118));
        QVERIFY(isNear(attained(BudgetingMethod::Timeslices), 60));
        QVERIFY(isNear(attained(BudgetingMethod::RatioTimeslices), 10 * (0.5 + 6 + 13.0 / 14 + 12.0 / 15 + 13.0 / 14)));
        const SloState state = evaluateSlo(sloWith(u"95"_s, u"1h"_s), events, now);
        QVERIFY(isNear(1 - *state.budgetLeft, (1 - 111.0 / 118) / 0.05)); // 118.6 % of the budget
    }

    // Site Reliability Workbook, chapter 5: 30 days
    void burnThresholdsAreThoseOfTheWorkbook()
    {
        QVERIFY(isNear(burnThreshold(0.02, 720, 1), 14.4));
        QVERIFY(isNear(burnThreshold(0.05, 720, 6), 6));
        QVERIFY(isNear(burnThreshold(0.10, 720, 72), 1));
    }

    void theBurnRateIsOfTheLast12Checks()
    {
        std::vector<SloEvent> events;
        for (int at = 100; at > 0; --at)
            events.push_back(checked(minutesAgo(at * 60), at > 6)); // the last six failed
        const SloState state = evaluateSlo(sloWith(u"90"_s, u"7d"_s), events, now);
        QVERIFY(isNear(*state.burnRate, 0.5 / 0.1));
        QVERIFY(state.canAlertOnBurn);
        QCOMPARE(state.misses, 6U);
        QVERIFY(isNear(*state.budgetLeft, 1 - 0.06 / 0.1));
        // 0.4 of the budget at five times the pace that lasts a window of seven days.
        const double days = double(state.exhaustedAt.milliseconds() - now.milliseconds()) / 86'400'000;
        QVERIFY(isNear(days, 0.4 * 7 / 5, 1e-3));
        QCOMPARE(state.health, SloHealth::AtRisk);
        QVERIFY(!evaluateSlo(sloWith(u"90"_s, u"5h"_s), events, now).canAlertOnBurn);
    }

    void healthFollowsTheBudget_data()
    {
        QTest::addColumn<int>("bad");
        QTest::addColumn<bool>("isNewestBad");
        QTest::addColumn<int>("health");
        // 100 checks, objective 90 %: ten may fail
        QTest::addRow("all good") << 0 << false << int(SloHealth::Met);
        QTest::addRow("most of the budget left") << 5 << false << int(SloHealth::Met);
        QTest::addRow("a quarter left") << 7 << false << int(SloHealth::Met);
        QTest::addRow("less than a quarter left") << 8 << false << int(SloHealth::AtRisk);
        QTest::addRow("just used up") << 10 << false << int(SloHealth::AtRisk);
        QTest::addRow("overdrawn") << 11 << false << int(SloHealth::Breached);
        QTest::addRow("the newest failed") << 1 << true << int(SloHealth::AtRisk);
    }
    void healthFollowsTheBudget()
    {
        QFETCH(int, bad);
        QFETCH(bool, isNewestBad);
        QFETCH(int, health);
        std::vector<SloEvent> events;
        for (int at = 100; at > 0; --at)
            events.push_back(checked(minutesAgo(at), isNewestBad ? at > bad : at <= 100 - bad));
        QCOMPARE(int(evaluateSlo(sloWith(u"90"_s, u"30d"_s), events, now).health), health);
    }

    void anObjectiveOf100LeavesNoBudget()
    {
        const Slo slo = sloWith(u"100"_s, u"30d"_s);
        const SloState good = evaluateSlo(slo, std::vector {checked(minutesAgo(2), true)}, now);
        QCOMPARE(good.health, SloHealth::Met);
        QVERIFY(isNear(*good.budgetLeft, 1));
        const SloState bad
            = evaluateSlo(slo, std::vector {checked(minutesAgo(2), false), checked(minutesAgo(1), true)}, now);
        QCOMPARE(bad.health, SloHealth::Breached);
    }

    void withoutAnObjectiveTheNewestDecides()
    {
        const Slo slo = sloWith({}, u"30d"_s);
        QCOMPARE(
            evaluateSlo(slo, std::vector {checked(minutesAgo(2), false), checked(minutesAgo(1), true)}, now).health,
            SloHealth::Met);
        QCOMPARE(evaluateSlo(slo, std::vector {checked(minutesAgo(1), false)}, now).health, SloHealth::Breached);
        SloEvent warned = checked(minutesAgo(1), true);
        warned.state = CheckState::Warn;
        QCOMPARE(evaluateSlo(slo, std::vector {warned}, now).health, SloHealth::AtRisk);
        QVERIFY(!evaluateSlo(slo, std::vector {warned}, now).budgetLeft);
    }

    void onlyTheWindowCounts()
    {
        const Slo slo = sloWith(u"90"_s, u"1d"_s);
        const std::vector events {checked(minutesAgo(60 * 25), false), checked(minutesAgo(60), true),
                                  checked(Instant::fromMilliseconds(now.milliseconds() + 1000), false)};
        const SloState state = evaluateSlo(slo, events, now);
        QCOMPARE(state.checks, 1U);
        QCOMPARE(state.health, SloHealth::Met);
        const SloState stale = evaluateSlo(slo, std::span(events).first(1), now);
        QCOMPARE(stale.health, SloHealth::NotMeasured);
        QVERIFY(!stale.lastMeasured.isNull());
        QVERIFY(!stale.attained);
        QCOMPARE(evaluateSlo(slo, {}, now).health, SloHealth::NotMeasured);
    }

    void calendarWindowsBeginWithTheirUnit_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("start");
        // now is a Sunday
        QTest::addRow("day") << u"1d"_s << u"2026-11-22T00:00:00.000Z"_s;
        QTest::addRow("week") << u"1w"_s << u"2026-11-16T00:00:00.000Z"_s;
        QTest::addRow("two weeks") << u"14d"_s << u"2026-11-09T00:00:00.000Z"_s;
        QTest::addRow("thirty days") << u"30d"_s << u"2026-10-24T00:00:00.000Z"_s;
        QTest::addRow("month") << u"1M"_s << u"2026-11-01T00:00:00.000Z"_s;
        QTest::addRow("two months") << u"2M"_s << u"2026-10-01T00:00:00.000Z"_s;
        QTest::addRow("quarter") << u"1Q"_s << u"2026-10-01T00:00:00.000Z"_s;
        QTest::addRow("year") << u"P1Y"_s << u"2026-01-01T00:00:00.000Z"_s;
        QTest::addRow("two years") << u"2y"_s << u"2025-01-01T00:00:00.000Z"_s;
        QTest::addRow("hours have no calendar") << u"12h"_s << u"2026-11-22T00:00:00.000Z"_s;
    }
    void calendarWindowsBeginWithTheirUnit()
    {
        QFETCH(QString, window);
        QFETCH(QString, start);
        Slo slo = sloWith(u"90"_s, window);
        slo.windowType = WindowType::Calendar;
        QCOMPARE(evaluateSlo(slo, {}, now).windowStart.toString(), start);
    }

    void durationsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("days"); // negative: not a duration
        QTest::addRow("days") << u"30d"_s << 30.0;
        QTest::addRow("words") << u"30 days"_s << 30.0;
        QTest::addRow("one word") << u"1 Week"_s << 7.0;
        QTest::addRow("hours") << u"12h"_s << 0.5;
        QTest::addRow("minutes") << u"1440m"_s << 1.0;
        QTest::addRow("months") << u"1M"_s << 30.4375;
        QTest::addRow("quarter") << u"1Q"_s << 91.3125;
        QTest::addRow("fraction") << u"0.5y"_s << 182.625;
        QTest::addRow("iso") << u"P1W"_s << 7.0;
        QTest::addRow("iso time") << u"PT36H"_s << 1.5;
        QTest::addRow("iso mixed") << u"P1DT12H"_s << 1.5;
        QTest::addRow("nothing") << QString() << -1.0;
        QTest::addRow("no number") << u"days"_s << -1.0;
        QTest::addRow("no unit") << u"30"_s << -1.0;
        QTest::addRow("unknown unit") << u"3x"_s << -1.0;
        QTest::addRow("negative") << u"-3d"_s << -1.0;
        QTest::addRow("iso without a time") << u"P1DT"_s << -1.0;
    }
    void durationsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(double, days);
        const auto duration = Duration::fromString(text);
        QCOMPARE(duration.has_value(), days >= 0);
        if (duration)
            QVERIFY(isNear(duration->approximateMilliseconds() / 86'400'000, days));
    }

    void monthsFollowTheCalendar()
    {
        const Instant end = *Instant::fromString(u"2026-03-31T10:00:00Z"_s);
        QCOMPARE(Duration::fromString(u"1M"_s)->before(end).toString(), u"2026-02-28T10:00:00.000Z"_s);
        QCOMPARE(Duration::fromString(u"1y"_s)->after(end).toString(), u"2027-03-31T10:00:00.000Z"_s);
    }

    void targetsAreCompared_data()
    {
        QTest::addColumn<int>("comparator");
        QTest::addColumn<QList<bool>>("expected"); // for 9, 10, 15, 20, 21 against 10 (and 20)
        QTest::addRow("=") << int(Comparator::Equal) << QList<bool> {false, true, false, false, false};
        QTest::addRow("!=") << int(Comparator::NotEqual) << QList<bool> {true, false, true, true, true};
        QTest::addRow(">") << int(Comparator::Greater) << QList<bool> {false, false, true, true, true};
        QTest::addRow(">=") << int(Comparator::GreaterOrEqual) << QList<bool> {false, true, true, true, true};
        QTest::addRow("<") << int(Comparator::Less) << QList<bool> {true, false, false, false, false};
        QTest::addRow("<=") << int(Comparator::LessOrEqual) << QList<bool> {true, true, false, false, false};
        QTest::addRow("between") << int(Comparator::Between) << QList<bool> {false, true, true, true, false};
        QTest::addRow("not between") << int(Comparator::NotBetween) << QList<bool> {true, false, false, false, true};
    }
    void targetsAreCompared()
    {
        QFETCH(int, comparator);
        QFETCH(QList<bool>, expected);
        Slo slo;
        slo.comparator = Comparator(comparator);
        QVERIFY(!meetsTarget(slo, 1));
        slo.target = {u"10"_s};
        slo.targetUpper = {u"20"_s};
        const double values[] = {9, 10, 15, 20, 21};
        for (int at = 0; at < 5; ++at)
            QCOMPARE(meetsTarget(slo, values[at]), std::optional(expected[at]));
    }

    void whatAMeasurementSaysIsRead()
    {
        Slo slo = sloWith(u"99"_s, u"1d"_s);
        slo.comparator = Comparator::LessOrEqual;
        slo.target = {u"5"_s};
        const auto event = [&](CheckState state, const QString& value, Count good, Count total) {
            return eventOf(
                slo,
                Measurement {
                    .id = {}, .of = slo.id, .at = now, .state = state, .value = {value}, .good = good, .total = total});
        };
        QVERIFY(!event(CheckState::Broken, u"3"_s, 1, 1));
        QVERIFY(!event(CheckState::Skip, {}, {}, {}));
        QVERIFY(!event(CheckState::Unset, {}, {}, {}));
        QVERIFY(event(CheckState::Pass, {}, {}, {})->isPassed);
        QVERIFY(event(CheckState::Warn, {}, {}, {})->isPassed);
        // A single value is held against the target of now, whatever the check said against the target of then.
        QVERIFY(event(CheckState::Fail, u"3"_s, {}, {})->isPassed);
        QVERIFY(!event(CheckState::Pass, u"7"_s, 1, 1)->isPassed);
        QCOMPARE(event(CheckState::Pass, u"7"_s, 1, 1)->good, 0.0);
        QCOMPARE(event(CheckState::Pass, u"7"_s, 1, 1)->state, CheckState::Fail);
        QVERIFY(!event(CheckState::Fail, {}, {}, {})->isPassed); // without a value the check has the word
        QVERIFY(event(CheckState::Unset, u"5"_s, {}, {})->isPassed);
        QVERIFY(!event(CheckState::Unset, u"5.1"_s, {}, {})->isPassed);
        QCOMPARE(event(CheckState::Fail, {}, 90, 100)->good, 90.0);
        QCOMPARE(event(CheckState::Unset, {}, 90, 100)->total, 100.0);
        QCOMPARE(event(CheckState::Unset, {}, 900, 100)->good, 100.0); // never more than all
        QVERIFY(!event(CheckState::Unset, {}, 0, 0));
    }

    void theWholeMeshEqualsOneByOne()
    {
        std::mt19937 random(3);
        MeshBuilder builder;
        const DomainId domain {newUuid()};
        const ProductId product {newUuid()};
        const PortId port {newUuid()};
        const DatasetId dataset {newUuid()};
        const ColumnId column {newUuid()};
        const RuleId rule {newUuid()};
        builder.add(Domain {.id = domain, .name = u"D"_s});
        builder.add(Product {.id = product, .name = u"P"_s, .domain = domain});
        builder.add(Port {.id = port, .name = u"o"_s, .product = product, .direction = PortDirection::Output});
        builder.add(Dataset {.id = dataset, .name = u"d"_s, .product = product});
        builder.add(Column {.id = column, .dataset = dataset, .path = {u"c"_s}});
        builder.add(Rule {.id = rule, .name = u"not null"_s, .subject = column});
        std::vector<RecordId> measured {rule};
        const RecordId subjects[] = {domain, product, port, dataset, column};
        for (int at = 0; at < 40; ++at) {
            Slo slo = sloWith(at % 5 == 0 ? QString() : u"90"_s, at % 7 == 0 ? QString() : u"10d"_s,
                              BudgetingMethod(random() % 4));
            slo.subject = subjects[std::size_t(at) % 5];
            if (at % 6 == 0)
                slo.rule = rule;
            measured.push_back(slo.id);
            builder.add(slo);
        }
        for (int at = 0; at < 1500; ++at) {
            builder.add(Measurement {.id = {newUuid()},
                                     .of = measured[random() % (measured.size() - 4)],
                                     .at = minutesAgo(double(random() % 20'000)),
                                     .state = CheckState(random() % 10 < 8 ? 1 : random() % 6)});
        }
        const Mesh mesh = builder.build();
        const MeshQuality quality = MeshQuality::evaluate(mesh, now);
        QCOMPARE(quality.all().size(), mesh.all<Slo>().size());
        std::map<RecordId, HealthSummary> expected;
        for (const Slo& slo : mesh.all<Slo>()) {
            const SloState one = sloState(mesh, slo.id, now);
            const SloState* of = quality.find(slo.id);
            QVERIFY(of);
            QCOMPARE(of->health, one.health);
            QCOMPARE(of->attained, one.attained);
            QCOMPARE(of->budgetLeft, one.budgetLeft);
            QCOMPARE(of->checks, one.checks);
            std::set<RecordId> holders {slo.subject, domain};
            if (slo.subject.kind != Kind::Domain)
                holders.insert(product);
            if (slo.subject.kind == Kind::Column)
                holders.insert(dataset);
            for (const RecordId& holder : holders)
                expected[holder].add(one.health);
        }
        for (const RecordId& record : subjects)
            QVERIFY(quality.healthOf(record) == expected[record]);
        QCOMPARE(quality.healthOf(domain).slos, 40U);
        QVERIFY(quality.healthOf(domain).notMeasured > 0);
        QCOMPARE(quality.healthOf({Kind::Product, newUuid()}).worst, SloHealth::None);
        QVERIFY(!quality.find({newUuid()}));
    }

    void theWorstOfSeveralIsTheHealth()
    {
        HealthSummary summary;
        summary.add(SloHealth::None);
        QCOMPARE(summary.slos, 0U);
        summary.add(SloHealth::NotMeasured);
        QCOMPARE(summary.worst, SloHealth::NotMeasured);
        summary.add(SloHealth::Met);
        QCOMPARE(summary.worst, SloHealth::Met);
        summary.add(SloHealth::Breached);
        summary.add(SloHealth::AtRisk);
        QCOMPARE(summary.worst, SloHealth::Breached);
        QCOMPARE(summary.slos, 4U);
    }
};

QTEST_GUILESS_MAIN(TestSloState)
#include "tst_slo_state.moc"
