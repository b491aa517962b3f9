// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sample_dates.h"

namespace mesh {

namespace {

constexpr qsizetype dateLength = 10; // YYYY-MM-DD

QDate lastDay() // that the files tell of
{
    return {2026, 11, 20};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The date that stands at @p at, or an invalid one. A longer number on either side makes it something else.
QDate dateAt(const QByteArray& text, qsizetype at)
{
    if (text.size() - at < dateLength || text[at + 4] != '-' || text[at + 7] != '-')
        return {};
    if ((at > 0 && isDigit(text[at - 1])) || (text.size() - at > dateLength && isDigit(text[at + dateLength])))
        return {};
    for (const int digit : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text[at + digit]))
            return {};
    }
    return QDate(text.mid(at, 4).toInt(), text.mid(at + 5, 2).toInt(), text.mid(at + 8, 2).toInt());
}

} // namespace

QByteArray movedDates(const QByteArray& text, qint64 days)
{
    QByteArray moved = text;
    for (qsizetype at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 1)) {
        const QDate date = dateAt(text, at);
        if (date.isValid())
            moved.replace(at, dateLength, date.addDays(days).toString(Qt::ISODate).toLatin1());
    }
    return moved;
}

qint64 sampleDaysTo(QDate today)
{
    return lastDay().daysTo(today.addDays(-1));
}

} // namespace mesh
