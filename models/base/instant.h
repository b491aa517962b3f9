// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <limits>
#include <optional>

namespace mesh {

/// A point in time in milliseconds since 1970 UTC, or none. Half the size of QDateTime's data and comparable at a
/// glance.
class Instant
{
public:
    constexpr Instant() = default;
    static constexpr Instant fromMilliseconds(qint64 milliseconds)
    {
        Instant instant;
        instant.m_milliseconds = milliseconds;
        return instant;
    }
    static Instant now() { return fromMilliseconds(QDateTime::currentMSecsSinceEpoch()); }
    /// Reads ISO 8601; a time without a zone counts as UTC. nullopt where @p text is no date.
    static std::optional<Instant> fromString(const QString& text);

    constexpr bool isNull() const { return m_milliseconds == none; }
    constexpr qint64 milliseconds() const { return m_milliseconds; }
    QDateTime toDateTime() const; ///< in UTC; invalid when null
    QString toString() const; ///< ISO 8601 in UTC with milliseconds; empty when null

    constexpr auto operator<=>(const Instant&) const = default;

private:
    static constexpr qint64 none = std::numeric_limits<qint64>::min();
    qint64 m_milliseconds = none;
};

inline size_t qHash(const Instant& instant, size_t seed = 0)
{
    return ::qHash(instant.milliseconds(), seed);
}

/// Where the time comes from, so that tests can set it. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override { return Instant::now(); }
};

} // namespace mesh
