// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// A server that cannot prove who it is gets no password.

#include "sharing/postgres.h"
#include "support/certificates.h"
#include "support/postgres_server.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

class TestServerTrust : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no server to trust");
        if (!Certificates::isInstalled())
            QSKIP("openssl is not installed: no certificates to trust");
        QVERIFY(m_certificates.makeAuthority(u"ca"_s));
        QVERIFY(m_certificates.makeAuthority(u"other"_s));
        QVERIFY(m_certificates.make(u"good"_s, u"localhost"_s));
        QVERIFY(m_certificates.make(u"elsewhere"_s, u"db.example.org"_s));
        QVERIFY(m_certificates.make(u"expired"_s, u"localhost"_s, -1));
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    }

    void onlyTheRightServerGetsIn_data()
    {
        QTest::addColumn<QString>("certificate"); // empty: without TLS
        QTest::addColumn<QString>("authority");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("without TLS") << QString() << u"ca"_s << false;
        QTest::newRow("right") << u"good"_s << u"ca"_s << true;
        QTest::newRow("another authority") << u"good"_s << u"other"_s << false;
        QTest::newRow("another host") << u"elsewhere"_s << u"ca"_s << false;
        QTest::newRow("expired") << u"expired"_s << u"ca"_s << false;
    }
    void onlyTheRightServerGetsIn()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, authority);
        QFETCH(bool, isTrusted);
        if (!certificate.isEmpty()) {
            QVERIFY(m_server.useTls(file(certificate % u".pem"_s), file(certificate % u".key"_s)));
            QVERIFY2(m_server.restartAtOnce(), qPrintable(m_server.errorText()));
        }
        const auto connection = PgConnection::open(address(m_server.port(), authority), m_server.password());
        QCOMPARE(bool(connection), isTrusted);
        if (isTrusted) {
            QVERIFY((*connection)->usesTls());
        } else {
            QVERIFY2(connection.error().code == Error::Code::Denied, qPrintable(connection.error().detail));
            QVERIFY(!connection.error().message.contains(m_server.password()));
        }
    }

    void aFakeServerHearsNoPassword()
    {
        // Says to every client that it has no TLS, and writes down what it hears.
        QTcpServer fake;
        QVERIFY(fake.listen(QHostAddress::LocalHost, 0));
        QByteArray heard;
        connect(&fake, &QTcpServer::newConnection, &fake, [&] {
            QTcpSocket* socket = fake.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] {
                heard += socket->readAll();
                socket->write("N");
            });
        });
        Result<std::unique_ptr<PgConnection>> connection = Error {};
        const std::unique_ptr<QThread> thread(QThread::create(
            [&] { connection = PgConnection::open(address(fake.serverPort(), u"ca"_s), u"of-the-superuser"_s); }));
        thread->start();
        QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 20'000);
        QVERIFY(!connection);
        QCOMPARE(heard.size(), 8); // the question for TLS and nothing else
    }

private:
    QString file(const QString& name) const { return m_certificates.file(name); }

    ServerAddress address(int port, const QString& authority) const
    {
        return {.hosts = {{u"localhost"_s, port}},
                .database = u"postgres"_s,
                .login = u"postgres"_s,
                .rootCertificate = file(authority % u".pem"_s)};
    }

    Certificates m_certificates;
    PostgresServer m_server;
};

QTEST_GUILESS_MAIN(TestServerTrust)
#include "tst_server_trust.moc"
