// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace mesh::test {

/// Authorities and the certificates of servers, made with openssl in a temporary folder.
class Certificates
{
public:
    static bool isInstalled() { return openssl({QStringLiteral("version")}); }

    QString file(const QString& name) const { return m_folder.filePath(name); }

    /// NAME.pem and NAME.key.
    bool makeAuthority(const QString& name)
    {
        return openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                        QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                        QStringLiteral("30"), QStringLiteral("-subj"), QStringLiteral("/CN=Authority ") + name,
                        QStringLiteral("-keyout"), file(name + QStringLiteral(".key")), QStringLiteral("-out"),
                        file(name + QStringLiteral(".pem"))});
    }

    /// NAME.pem and NAME.key of a server that is called @p host, signed by the authority "ca".
    bool make(const QString& name, const QString& host, int days = 30)
    {
        return openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                        QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=") + host,
                        QStringLiteral("-keyout"), file(name + QStringLiteral(".key")), QStringLiteral("-out"),
                        file(name + QStringLiteral(".csr"))})
            && openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                        file(name + QStringLiteral(".csr")), QStringLiteral("-CA"), file(QStringLiteral("ca.pem")),
                        QStringLiteral("-CAkey"), file(QStringLiteral("ca.key")), QStringLiteral("-CAcreateserial"),
                        QStringLiteral("-days"), QString::number(days), QStringLiteral("-out"),
                        file(name + QStringLiteral(".pem"))});
    }

private:
    static bool openssl(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
};

} // namespace mesh::test
