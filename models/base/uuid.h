// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace mesh {

/// A 128-bit identifier as in RFC 9562. Ours are of version 7: made offline, unique, and sorted by the time they were
/// made.
struct Uuid
{
    quint64 high = 0;
    quint64 low = 0;

    auto operator<=>(const Uuid&) const = default;
    bool isNull() const { return high == 0 && low == 0; }

    QString toString() const; ///< 8-4-4-4-12 lower-case hexadecimal digits
    QByteArray toBytes() const; ///< 16 bytes, big-endian
    static std::optional<Uuid> fromString(QStringView text);
    static std::optional<Uuid> fromBytes(QByteArrayView bytes);

    /// Version 7 with this time and 74 random bits taken from @p randomHigh (12) and @p randomLow (62).
    static Uuid version7(Instant at, quint64 randomHigh, quint64 randomLow);
};

/// A new version 7 id, greater than every id this process made before. Thread-safe.
Uuid newUuid();

inline size_t qHash(const Uuid& uuid, size_t seed = 0)
{
    return qHashMulti(seed, uuid.high, uuid.low);
}

} // namespace mesh
