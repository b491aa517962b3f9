// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "base/uuid.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <mutex>

namespace mesh {

QString Uuid::toString() const
{
    static constexpr char digits[] = "0123456789abcdef";
    QString text(36, QLatin1Char('-'));
    int at = 0;
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
            ++at;
        const quint64 half = nibble < 16 ? high : low;
        text[at++] = QLatin1Char(digits[(half >> (60 - 4 * (nibble % 16))) & 0xF]);
    }
    return text;
}

QByteArray Uuid::toBytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return bytes;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    Uuid uuid;
    int nibbles = 0;
    for (qsizetype at = 0; at < 36; ++at) {
        const char16_t c = text[at].unicode();
        if (at == 8 || at == 13 || at == 18 || at == 23) {
            if (c != u'-')
                return std::nullopt;
            continue;
        }
        quint64 digit = 0;
        if (c >= u'0' && c <= u'9')
            digit = c - u'0';
        else if (c >= u'a' && c <= u'f')
            digit = c - u'a' + 10;
        else if (c >= u'A' && c <= u'F')
            digit = c - u'A' + 10;
        else
            return std::nullopt;
        quint64& half = nibbles++ < 16 ? uuid.high : uuid.low;
        half = half << 4 | digit;
    }
    return uuid;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    return Uuid {qFromBigEndian<quint64>(bytes.data()), qFromBigEndian<quint64>(bytes.data() + 8)};
}

Uuid Uuid::version7(Instant at, quint64 randomHigh, quint64 randomLow)
{
    const quint64 milliseconds = quint64(at.milliseconds()) & 0xFFFF'FFFF'FFFF;
    return {milliseconds << 16 | 0x7000 | (randomHigh & 0xFFF), quint64(2) << 62 | (randomLow & 0x3FFF'FFFF'FFFF'FFFF)};
}

Uuid newUuid()
{
    // Ids of one millisecond are kept in order by counting up the random bits, as RFC 9562 (6.2, method 2) suggests.
    static std::mutex mutex;
    static Uuid last;
    const std::scoped_lock lock(mutex);
    auto* random = QRandomGenerator::system();
    Uuid next = Uuid::version7(Instant::now(), random->generate() & 0x7FF, random->generate64());
    if (next.high <= last.high && !last.isNull()) {
        next = last;
        next.low = quint64(2) << 62 | ((next.low + 1 + (random->generate() & 0xFFFF)) & 0x3FFF'FFFF'FFFF'FFFF);
        if (next.low <= last.low)
            ++next.high;
    }
    last = next;
    return next;
}

} // namespace mesh
