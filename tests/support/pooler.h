// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/postgres_server.h"

namespace mesh::test {

/// A pgbouncer on loopback before a server, for as long as the object lives.
class Pooler
{
public:
    enum class Mode
    {
        Session,
        Transaction,
    };

    /// Lets in whom the database knows: it asks there, by a function that only it may call.
    Pooler(const PostgresServer& server, const QString& database, Mode mode);
    ~Pooler();

    static bool isInstalled();
    /// From the next start on: TLS for those who come, with this certificate and key.
    void useTls(const QString& certificate, const QString& key);
    bool start();
    const QString& errorText() const { return m_errorText; }
    ServerAddress address(const QString& login) const;
    QString log() const;

private:
    bool letIn();
    bool write(const QString& name, const QByteArray& content);
    bool take(const QString& from, const QString& name);

    const PostgresServer& m_server;
    QString m_database;
    Mode m_mode;
    bool m_isTls = false;
    QString m_certificate;
    QString m_key;
    int m_port = 0;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_errorText;
};

} // namespace mesh::test
