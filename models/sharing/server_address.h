// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QStringList>

namespace mesh {

/// One server of the shared mesh.
struct ServerHost
{
    QString name; ///< host name or IP address
    int port = 5432;

    bool operator==(const ServerHost&) const = default;
};

/// Where a shared mesh is and as whom to sign in. Never holds a secret, and never options of the connection: these come
/// from connectionParameters() alone, so that a link or a file from elsewhere cannot weaken them.
struct ServerAddress
{
    std::vector<ServerHost> hosts; ///< tried in order: the primary may be any of them
    QString database;
    QString login;
    QString
        rootCertificate {}; ///< file of the authority that the server's certificate must come from; empty: the system's
    QString fingerprint {}; ///< of the shared mesh, where it is known

    bool operator==(const ServerAddress&) const = default;

    /// Reads meshstead://LOGIN@HOST[:PORT][,HOST[:PORT]...]/DATABASE[?ca=FILE&fingerprint=TEXT]; "localhost" where no
    /// host is named, and the same without the scheme. Fails with InvalidArgument, saying what is wrong; a password in
    /// it is refused.
    static Result<ServerAddress> fromText(const QString& text);
    QString toText() const; ///< what fromText() reads
    /// Whether all of it stays on this machine: only then a connection without TLS is allowed.
    bool isLocal() const;
};

/// What the client library is told, as keyword and value; the password is not among it. TLS with the host's name
/// checked and channel binding, unless everything stays on this machine; a server that accepts writes; short timeouts.
std::vector<std::pair<QByteArray, QByteArray>> connectionParameters(const ServerAddress& address);

} // namespace mesh
