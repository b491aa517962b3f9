// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "quality/slo_state.h"

#include "base/duration.h"

#include <QCoreApplication>

#include <cmath>

namespace mesh {

namespace {

constexpr double fullPercent = 100;
constexpr double riskyBudget = 0.25; // less than this is left: at risk
constexpr quint32 checksOfLongWindow = 12; // see the class comment: a burn rate of fewer says nothing
constexpr double defaultWindowDays = 28; // four whole weeks, where an SLO names no window
// Sums of thousands of ratios are off by a few units in the last place; an objective met exactly is met.
constexpr double tolerance = 1e-9;

struct Attained
{
    double good = 0;
    double total = 0;
    double share() const { return good / total; }
};

bool isGoodSlice(const SloEvent& event, const std::optional<double>& objective)
{
    if (event.state != CheckState::Unset || !objective)
        return event.isPassed;
    return event.good / event.total * fullPercent >= *objective - tolerance;
}

Attained attainedBy(BudgetingMethod method, std::span<const SloEvent> events, const std::optional<double>& objective)
{
    Attained sum;
    for (const SloEvent& event : events) {
        switch (method) {
        case BudgetingMethod::Timeslices:
            sum.good += isGoodSlice(event, objective) ? 1 : 0;
            sum.total += 1;
            break;
        case BudgetingMethod::RatioTimeslices:
            sum.good += event.good / event.total;
            sum.total += 1;
            break;
        case BudgetingMethod::Occurrences:
        case BudgetingMethod::Unset:
            sum.good += event.good;
            sum.total += event.total;
            break;
        }
    }
    return sum;
}

/// The share of the budget that a share of good events spends, 1 at exactly the objective.
double spent(double goodShare, double objectivePercent)
{
    const double budget = 1 - objectivePercent / fullPercent;
    const double bad = 1 - goodShare;
    if (budget > tolerance)
        return bad / budget;
    return bad > tolerance ? 2 : 0; // no budget at all: any miss overdraws it
}

SloHealth healthWithoutObjective(const SloEvent& newest)
{
    if (newest.state == CheckState::Warn)
        return SloHealth::AtRisk;
    return newest.isPassed ? SloHealth::Met : SloHealth::Breached;
}

void addBudget(SloState& state, const Slo& slo, std::span<const SloEvent> inWindow)
{
    state.budgetLeft = 1 - spent(state.good / state.total, *state.objective);
    const auto recent = inWindow.last(std::min<std::size_t>(inWindow.size(), checksOfLongWindow));
    const Attained lately = attainedBy(slo.budgeting, recent, state.objective);
    state.burnRate = spent(lately.share(), *state.objective);
    state.canAlertOnBurn = inWindow.size() >= checksOfLongWindow;
    if (*state.budgetLeft <= 0 || *state.burnRate <= tolerance)
        return;
    // At a burn rate of 1 the whole budget lasts the whole window.
    const double window = double(state.windowEnd.milliseconds() - state.windowStart.milliseconds());
    const double lasts = window * *state.budgetLeft / *state.burnRate;
    if (lasts <= window)
        state.exhaustedAt = Instant::fromMilliseconds(state.windowEnd.milliseconds() + qint64(lasts));
}

} // namespace

QString healthLabel(SloHealth health)
{
    switch (health) {
    case SloHealth::None:
        return QCoreApplication::translate("mesh::SloHealth", "No SLO");
    case SloHealth::NotMeasured:
        return QCoreApplication::translate("mesh::SloHealth", "Not measured");
    case SloHealth::Met:
        return QCoreApplication::translate("mesh::SloHealth", "Met");
    case SloHealth::AtRisk:
        return QCoreApplication::translate("mesh::SloHealth", "At risk");
    case SloHealth::Breached:
        return QCoreApplication::translate("mesh::SloHealth", "Breached");
    }
    return {};
}

std::optional<bool> meetsTarget(const Slo& slo, double value)
{
    const auto target = slo.target.toDouble();
    if (!target)
        return std::nullopt;
    switch (slo.comparator) {
    case Comparator::Equal:
        return value == *target;
    case Comparator::NotEqual:
        return value != *target;
    case Comparator::Greater:
        return value > *target;
    case Comparator::GreaterOrEqual:
        return value >= *target;
    case Comparator::Less:
        return value < *target;
    case Comparator::LessOrEqual:
        return value <= *target;
    case Comparator::Between:
    case Comparator::NotBetween: {
        const auto upper = slo.targetUpper.toDouble();
        if (!upper)
            return std::nullopt;
        const bool isBetween = *target <= value && value <= *upper;
        return isBetween == (slo.comparator == Comparator::Between);
    }
    case Comparator::Unset:
        break;
    }
    return std::nullopt;
}

std::optional<SloEvent> eventOf(const Slo& slo, const Measurement& measurement)
{
    if (measurement.state == CheckState::Broken || measurement.state == CheckState::Skip || measurement.at.isNull())
        return std::nullopt;
    SloEvent event;
    event.at = measurement.at;
    event.state = measurement.state;
    event.value = measurement.value.text;
    // A single value is held against the target of now: who changes the target sees at once what it means. Many events
    // were judged one by one when they happened; of them only the counts are left.
    const bool isSingle = !measurement.total || *measurement.total == 1;
    const auto value = isSingle ? measurement.value.toDouble() : std::nullopt;
    std::optional<bool> isPassed = value ? meetsTarget(slo, *value) : std::nullopt;
    if (isPassed)
        event.state = *isPassed ? (event.state == CheckState::Warn ? event.state : CheckState::Pass) : CheckState::Fail;
    else if (measurement.state != CheckState::Unset)
        isPassed = measurement.state != CheckState::Fail;
    const bool isCounted = measurement.good && measurement.total && *measurement.total > 0;
    if (isCounted && isSingle && isPassed) {
        event.total = 1;
        event.good = *isPassed ? 1 : 0;
        event.isPassed = *isPassed;
    } else if (isCounted) {
        event.total = double(*measurement.total);
        event.good = std::clamp(double(*measurement.good), 0.0, event.total);
        event.isPassed = isPassed.value_or(event.good == event.total);
    } else if (isPassed) {
        event.total = 1;
        event.good = *isPassed ? 1 : 0;
        event.isPassed = *isPassed;
    } else {
        return std::nullopt;
    }
    // A value against the target is as good as a state.
    if (event.state == CheckState::Unset && isPassed)
        event.state = *isPassed ? CheckState::Pass : CheckState::Fail;
    return event;
}

SloState evaluateSlo(const Slo& slo, std::span<const SloEvent> events, Instant at)
{
    SloState state;
    state.slo = slo.id;
    state.windowEnd = at;
    const auto length = Duration::fromString(slo.window).value_or(Duration {0, defaultWindowDays * 24 * 3600 * 1000});
    state.windowStart = slo.windowType == WindowType::Calendar ? calendarWindowStart(length, at) : length.before(at);
    if (const auto objective = slo.objective.toDouble(); objective && *objective >= 0 && *objective <= fullPercent)
        state.objective = objective;

    // What was measured after `at` is not known yet: the same function looks at the past.
    const auto known
        = events.first(std::size_t(std::ranges::upper_bound(events, at, {}, &SloEvent::at) - events.begin()));
    if (known.empty())
        return state;
    state.lastMeasured = known.back().at;
    state.lastState = known.back().state;
    state.lastValue = known.back().value;
    for (auto event = known.rbegin(); event != known.rend() && !event->isPassed; ++event)
        ++state.misses;

    const auto first = std::ranges::lower_bound(known, state.windowStart, {}, &SloEvent::at);
    const auto inWindow = known.subspan(std::size_t(first - known.begin()));
    if (inWindow.empty())
        return state;
    state.checks = quint32(inWindow.size());
    const Attained attained = attainedBy(slo.budgeting, inWindow, state.objective);
    state.good = attained.good;
    state.total = attained.total;
    state.attained = attained.share() * fullPercent;
    if (!state.objective) {
        state.health = healthWithoutObjective(inWindow.back());
        return state;
    }
    addBudget(state, slo, inWindow);
    if (*state.budgetLeft < -tolerance)
        state.health = SloHealth::Breached;
    else if (*state.budgetLeft < riskyBudget || (state.misses > 0 && inWindow.back().state == CheckState::Fail))
        state.health = SloHealth::AtRisk;
    else
        state.health = SloHealth::Met;
    return state;
}

double burnThreshold(double budgetShare, double periodHours, double longWindowHours)
{
    return budgetShare * periodHours / longWindowHours;
}

} // namespace mesh
