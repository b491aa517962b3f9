// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

namespace mesh {

/// How an SLO stands. In the order of concern, so that the worst of several is the greatest.
enum class SloHealth : quint8
{
    None, ///< no SLO at all
    NotMeasured, ///< no measurement in the window
    Met,
    AtRisk, ///< less than a quarter of the error budget is left, or the newest check failed
    Breached ///< the error budget is used up
};
QString healthLabel(SloHealth health); ///< translated

/// One SLO at one instant. Numbers are absent where there is nothing to compute them from.
///
/// Sources: Site Reliability Workbook (Google, 2018), chapters 2 and 5, for budget and burn rate; OpenSLO v1 for the
/// budgeting methods. A measurement is good of total events where it counts them; else one event, good where its state
/// is passed or warned, or, without a state, where its value meets the target. Broken and skipped checks are no events.
///   occurrences       attained = sum(good) / sum(total)
///   timeslices        attained = good measurements / measurements; one with counts and no state is good where
///                     good / total reaches the objective
///   ratio timeslices  attained = mean of good / total
///   budget left       1 - (1 - attained) / (1 - objective); negative when overdrawn. An objective of 100 % leaves no
///                     budget: 1 while all is good, else negative.
///   burn rate         (1 - attained over the last 12 checks) / (1 - objective); at 1 the budget lasts just the window
/// Without an objective the newest measurement decides: failed is breached, warned at risk.
struct SloState
{
    SloId slo;
    SloHealth health = SloHealth::NotMeasured;
    std::optional<double> objective; ///< percent
    std::optional<double> attained; ///< percent, over the window
    std::optional<double> budgetLeft; ///< share of the error budget, 1 is all of it, below 0 overdrawn
    std::optional<double> burnRate;
    bool canAlertOnBurn = false; ///< at least 12 checks in the window: a burn rate says something
    Instant windowStart;
    Instant windowEnd;
    Instant lastMeasured; ///< also from before the window; null: never
    Instant exhaustedAt; ///< when the budget ends if the burn goes on; null: not within the window
    CheckState lastState = CheckState::Unset;
    QString lastValue; ///< as measured
    double good = 0; ///< events of the window, in the unit of the budgeting method
    double total = 0;
    quint32 checks = 0; ///< measurements in the window that count
    quint32 misses = 0; ///< failed ones in a row at the end
};

/// One measurement as the computation sees it.
struct SloEvent
{
    Instant at;
    double good = 0;
    double total = 0;
    bool isPassed = false;
    CheckState state = CheckState::Unset;
    QString value;
};

/// The event of a measurement under @p slo, judged by its present target where the measurement is one value, by what
/// the check said or counted otherwise; nullopt where it says nothing (broken, skipped, without state and value).
std::optional<SloEvent> eventOf(const Slo& slo, const Measurement& measurement);

/// The state at @p at from events sorted by time.
SloState evaluateSlo(const Slo& slo, std::span<const SloEvent> events, Instant at);

/// Whether a measured number meets comparator and target; nullopt where one of them is missing. Between is closed: both
/// limits are inside, as the symbol in ODCS says.
std::optional<bool> meetsTarget(const Slo& slo, double value);

/// The burn rate at which @p budgetShare of the budget of @p period is spent within @p longWindow (Workbook, chapter
/// 5): 2 % of 30 days in one hour is 14.4. Both in hours.
double burnThreshold(double budgetShare, double periodHours, double longWindowHours);

} // namespace mesh
