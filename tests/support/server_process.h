// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QTcpServer>

#include <unistd.h>

namespace mesh::test {

/// A port of this machine that nobody listens on.
inline int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

/// The command as the user postgres where we are root, whom servers refuse.
inline std::pair<QString, QStringList> unprivileged(const QString& program, const QStringList& arguments)
{
    if (geteuid() != 0)
        return {program, arguments};
    const QStringList as {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                          QStringLiteral("--init-groups"), QStringLiteral("--"), program};
    return {QStringLiteral("setpriv"), as + arguments};
}

} // namespace mesh::test
