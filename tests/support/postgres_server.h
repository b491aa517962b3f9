// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/server_address.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace mesh::test {

/// A PostgreSQL of its own on loopback, in a temporary folder, for as long as the object lives. Its superuser signs in
/// with `password`. PostgreSQL refuses root, so that as root it runs as the user postgres.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();

    static bool isInstalled(); ///< tests skip, saying so, where it is not
    bool start(); ///< false, with errorText(), where it does not come up
    /// Begins as a copy of @p primary and follows it. Reads only until promote().
    bool startAsStandbyOf(const PostgresServer& primary);
    bool cutOffStandby() const; ///< from now on it hears nothing of this server
    bool promote(); ///< it accepts writes when this returns
    /// From the next start on: a line of its configuration.
    void setOption(const QString& name, const QString& value) { m_options.push_back({name, value}); }
    /// From the next start on: its certificate and key, in PEM.
    bool useTls(const QString& certificate, const QString& key);
    void stopAtOnce(); ///< as a loss of power does
    bool restartAtOnce();
    /// Keeps a copy of everything it holds; putBack() makes it be as it was then. Stops and starts it.
    bool keepCopy();
    bool putBack();
    const QString& errorText() const { return m_errorText; }

    int port() const { return m_port; }
    QString superuser() const { return QStringLiteral("postgres"); }
    QString password() const { return QStringLiteral("of-the-superuser"); }
    ServerAddress address(const QString& database, const QString& login) const;
    /// Runs SQL as the superuser; what went wrong, or nothing.
    QString execute(const QString& database, const QByteArray& sql) const;
    /// The first column of the first row, as the superuser.
    QString ask(const QString& database, const QByteArray& sql) const;

private:
    bool handOver(const QString& folder);
    bool makePristine(const QString& folder);
    bool launch();
    bool waitFor(const std::function<bool()>& isUp);
    bool acceptsWrites();
    bool isReady();
    bool restartWith(const QString& from, const QString& to);
    bool run(const QString& program, const QStringList& arguments);

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
    bool m_isTls = false;
    bool m_isStandby = false;
    std::vector<std::pair<QString, QString>> m_options;
    QString m_errorText;
};

} // namespace mesh::test
