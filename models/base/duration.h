// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace mesh {

/// A length of time as people and standards write it. Months have no fixed length, so they are kept apart.
struct Duration
{
    double months = 0;
    double milliseconds = 0;

    bool operator==(const Duration&) const = default;

    /// Reads 30d, 12h, 6M (months; m is minutes), 1y, 2Q, 500ms, "30 days", and ISO 8601 such as P1Y2M or PT12H.
    /// nullopt where @p text is none of these.
    static std::optional<Duration> fromString(const QString& text);

    /// About how long it is, with months of 30.4375 days: for comparing, not for the calendar.
    double approximateMilliseconds() const;
    Instant before(Instant at) const; ///< by the calendar, in UTC
    Instant after(Instant at) const;
};

/// The start of the calendar window of this length that @p at lies in, in UTC: of the day, the week (from Monday), the
/// month, the quarter or the year, and for a multiple of one that many units back, counting the present one.
Instant calendarWindowStart(const Duration& length, Instant at);

} // namespace mesh
