// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/instant.h"

#include <QTimeZone>

namespace mesh {

std::optional<Instant> Instant::fromString(const QString& text)
{
    QDateTime dateTime = QDateTime::fromString(text, Qt::ISODateWithMs);
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
