// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/server_address.h"

#include "sharing/sharing_text.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

const QString scheme = u"meshstead://"_s;
constexpr int hostsAtMost = 8;

Error invalid(const QString& message)
{
    return {Error::Code::InvalidArgument, message, {}};
}

Error invalidAddress(const QString& text)
{
    return invalid(SharingText::tr("\"%1\" is no address of a shared mesh. It should look like "
                                   "meshstead://ana@db.example.org/mesh.")
                       .arg(text));
}

/// What a name of a host, login or database may hold: nothing that could end it in a connection string.
bool isPlain(const QString& text)
{
    static const QRegularExpression plain(u"^[\\p{L}\\p{N}._-]{1,63}$"_s);
    return plain.match(text).hasMatch();
}

bool isHostName(const QString& text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9.-]{1,253}$"_s);
    return name.match(text).hasMatch() || !QHostAddress(text).isNull();
}

Result<ServerHost> hostFrom(const QString& text)
{
    ServerHost host;
    QString port;
    if (text.startsWith(u'[')) { // [::1]:5432
        const qsizetype end = text.indexOf(u']');
        host.name = text.mid(1, end - 1);
        port = text.mid(end + 2);
    } else {
        host.name = text.section(u':', 0, 0);
        port = text.section(u':', 1);
    }
    if (!isHostName(host.name))
        return invalid(SharingText::tr("\"%1\" is no name of a server.").arg(text));
    if (!port.isEmpty()) {
        bool isNumber = false;
        host.port = port.toInt(&isNumber);
        if (!isNumber || host.port < 1 || host.port > 65535)
            return invalid(SharingText::tr("\"%1\" is no port: a number from 1 to 65535 is.").arg(port));
    }
    return host;
}

bool isLoopback(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

Result<ServerAddress> ServerAddress::fromText(const QString& text)
{
    QString rest = text.trimmed();
    if (rest.startsWith(scheme, Qt::CaseInsensitive))
        rest.remove(0, scheme.size());
    else if (rest.contains(u"://"_s))
        return invalidAddress(text);
    ServerAddress address;
    const QUrlQuery query(rest.section(u'?', 1));
    rest = rest.section(u'?', 0, 0);
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        address.login = QUrl::fromPercentEncoding(rest.left(at).toUtf8());
        if (address.login.contains(u':')) {
            return invalid(SharingText::tr("The address holds a password. Leave it out: it would be read by everybody "
                                           "who sees the link; Meshstead asks for it."));
        }
        rest.remove(0, at + 1);
    }
    address.database = QUrl::fromPercentEncoding(rest.section(u'/', 1).toUtf8());
    if (!isPlain(address.database) || (!address.login.isEmpty() && !isPlain(address.login)))
        return invalidAddress(text);
    const QString hosts = rest.section(u'/', 0, 0);
    for (const QString& each : (hosts.isEmpty() ? u"localhost"_s : hosts).split(u',')) {
        auto host = hostFrom(each);
        if (!host)
            return host.error();
        address.hosts.push_back(std::move(*host));
    }
    if (address.hosts.size() > hostsAtMost)
        return invalidAddress(text);
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key == u"ca")
            address.rootCertificate = value;
        else if (key == u"fingerprint")
            address.fingerprint = value;
        else
            return invalid(SharingText::tr("The address asks for \"%1\", which an address cannot decide.").arg(key));
    }
    return address;
}

QString ServerAddress::toText() const
{
    QStringList names;
    for (const ServerHost& host : hosts) {
        const QString name = host.name.contains(u':') ? u"[%1]"_s.arg(host.name) : host.name;
        names += host.port == ServerHost().port ? name : u"%1:%2"_s.arg(name).arg(host.port);
    }
    QUrlQuery query;
    if (!rootCertificate.isEmpty())
        query.addQueryItem(u"ca"_s, QString::fromLatin1(QUrl::toPercentEncoding(rootCertificate, "/")));
    if (!fingerprint.isEmpty())
        query.addQueryItem(u"fingerprint"_s, fingerprint);
    const QString options = query.isEmpty() ? QString() : QString(u'?' % query.toString(QUrl::FullyEncoded));
    const QString user
        = login.isEmpty() ? QString() : QString(QString::fromLatin1(QUrl::toPercentEncoding(login)) % u'@');
    return QString(scheme % user % names.join(u',') % u'/' % QString::fromLatin1(QUrl::toPercentEncoding(database))
                   % options);
}

bool ServerAddress::isLocal() const
{
    return std::ranges::all_of(hosts, isLoopback, &ServerHost::name);
}

std::vector<std::pair<QByteArray, QByteArray>> connectionParameters(const ServerAddress& address)
{
    QStringList names;
    QStringList ports;
    for (const ServerHost& host : address.hosts) {
        names += host.name;
        ports += QString::number(host.port);
    }
    std::vector<std::pair<QByteArray, QByteArray>> parameters {
        {"host", names.join(u',').toUtf8()},
        {"port", ports.join(u',').toUtf8()},
        {"dbname", address.database.toUtf8()},
        {"user", address.login.toUtf8()},
        {"application_name", "meshstead"},
        {"client_encoding", "UTF8"},
        {"connect_timeout", "5"},
        {"keepalives_idle", "15"},
        {"keepalives_interval", "5"},
        {"keepalives_count", "3"},
        {"tcp_user_timeout", "15000"},
        {"target_session_attrs", "read-write"},
        {"gssencmode", "disable"}, // TLS is what we check
    };
    if (address.isLocal() && address.rootCertificate.isEmpty()) {
        parameters.emplace_back("sslmode", "disable");
        return parameters;
    }
    const QByteArray root = address.rootCertificate.isEmpty() ? QByteArray("/etc/ssl/certs/ca-certificates.crt")
                                                              : address.rootCertificate.toUtf8();
    parameters.emplace_back("sslmode", "verify-full");
    parameters.emplace_back("sslrootcert", root);
    parameters.emplace_back("ssl_min_protocol_version", "TLSv1.2");
    parameters.emplace_back("channel_binding", "require");
    return parameters;
}

} // namespace mesh
