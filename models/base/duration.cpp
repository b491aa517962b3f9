// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/duration.h"

#include <QRegularExpression>

#include <cmath>

namespace mesh {

namespace {

constexpr double second = 1000;
constexpr double minute = 60 * second;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr double daysOfMonth = 30.4375;

struct Unit
{
    const char* letters; // as OpenSLO writes it: m is minutes, M months
    const char* word;
    Duration length;
};

constexpr Unit units[] = {
    {"ms", "millisecond", {0, 1}}, {"s", "second", {0, second}}, {"m", "minute", {0, minute}}, {"h", "hour", {0, hour}},
    {"d", "day", {0, day}},        {"w", "week", {0, 7 * day}},  {"M", "month", {1, 0}},       {"mo", "month", {1, 0}},
    {"Q", "quarter", {3, 0}},      {"Y", "year", {12, 0}},       {"y", "year", {12, 0}},
};

const Unit* unitOf(const QString& name)
{
    for (const Unit& unit : units) {
        const QLatin1String word(unit.word);
        if (name == QLatin1String(unit.letters) || name.compare(word, Qt::CaseInsensitive) == 0
            || (name.endsWith(QLatin1Char('s'), Qt::CaseInsensitive)
                && name.chopped(1).compare(word, Qt::CaseInsensitive) == 0))
            return &unit;
    }
    return nullptr;
}

std::optional<Duration> fromIso(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^P(?=.)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?"
                       "(?:T(?=.)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int at) { return match.captured(at).toDouble(); };
    return Duration {part(1) * 12 + part(2),
                     part(3) * 7 * day + part(4) * day + part(5) * hour + part(6) * minute + part(7) * second};
}

Instant moved(Instant at, const Duration& by, int sign)
{
    if (at.isNull())
        return at;
    // Whole months by the calendar; what is left of a fraction by its mean length.
    const double whole = std::trunc(by.months);
    const qint64 rest = qint64((by.months - whole) * daysOfMonth * day + by.milliseconds);
    const QDateTime months = at.toDateTime().addMonths(sign * int(whole));
    return Instant::fromMilliseconds(months.toMSecsSinceEpoch() + sign * rest);
}

bool isWholeNumberOf(double value, double unit)
{
    return value > 0 && std::fmod(value, unit) == 0;
}

} // namespace

std::optional<Duration> Duration::fromString(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]+)$"));
    const QString trimmed = text.trimmed();
    const auto match = pattern.match(trimmed);
    if (!match.hasMatch())
        return fromIso(trimmed);
    const Unit* unit = unitOf(match.captured(2));
    if (!unit)
        return std::nullopt;
    const double count = match.captured(1).toDouble();
    return Duration {unit->length.months * count, unit->length.milliseconds * count};
}

double Duration::approximateMilliseconds() const
{
    return months * daysOfMonth * day + milliseconds;
}

Instant Duration::before(Instant at) const
{
    return moved(at, *this, -1);
}

Instant Duration::after(Instant at) const
{
    return moved(at, *this, 1);
}

Instant calendarWindowStart(const Duration& length, Instant at)
{
    if (at.isNull())
        return at;
    const QDate today = at.toDateTime().date();
    QDate start;
    if (length.milliseconds == 0 && length.months >= 1) {
        const int months = int(length.months);
        if (months % 12 == 0)
            start = QDate(today.year(), 1, 1).addMonths(12 - months);
        else if (months % 3 == 0)
            start = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(3 - months);
        else
            start = QDate(today.year(), today.month(), 1).addMonths(1 - months);
    } else if (length.months == 0 && isWholeNumberOf(length.milliseconds, 7 * day)) {
        start = today.addDays(1 - today.dayOfWeek()).addDays(7 - qint64(length.milliseconds / day));
    } else if (length.months == 0 && isWholeNumberOf(length.milliseconds, day)) {
        start = today.addDays(1 - qint64(length.milliseconds / day));
    } else {
        return length.before(at); // no calendar unit
    }
    return Instant::fromMilliseconds(QDateTime(start, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

} // namespace mesh
