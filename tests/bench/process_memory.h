// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

namespace mesh::test {

/// A figure of /proc/self/status in megabytes, such as VmRSS (now) or VmHWM (most so far).
inline double memory(QByteArrayView key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return double(line.mid(key.size() + 1).simplified().split(' ').first().toLongLong() / 1024);
    }
    return 0;
}

} // namespace mesh::test
