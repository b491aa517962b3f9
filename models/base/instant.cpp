// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/instant.h"

#include <QTimeZone>

namespace mesh {

std::optional<Instant> Instant::fromString(const QString& text)
{
    QDateTime dateTime = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time without a zone is read as local first, and is not valid in the gap where a summer time begins.
    if (!dateTime.isValid())
        dateTime = QDateTime::fromString(text + QLatin1Char('Z'), Qt::ISODateWithMs);
    if (!dateTime.isValid())
        return std::nullopt;
    if (dateTime.timeSpec() == Qt::LocalTime)
        dateTime.setTimeSpec(Qt::UTC);
    return fromMilliseconds(dateTime.toMSecsSinceEpoch());
}

QDateTime Instant::toDateTime() const
{
    return isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC);
}

QString Instant::toString() const
{
    return toDateTime().toString(Qt::ISODateWithMs);
}

} // namespace mesh
