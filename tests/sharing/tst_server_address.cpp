// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/server_address.h"

#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

class TestServerAddress : public QObject
{
    Q_OBJECT

private slots:
    void aLinkIsReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("full") << u"meshstead://ana@db.example.org:6432/mesh"_s
                              << u"meshstead://ana@db.example.org:6432/mesh"_s;
        QTest::newRow("without the scheme") << u"ana@db.example.org/mesh"_s << u"meshstead://ana@db.example.org/mesh"_s;
        QTest::newRow("several hosts") << u"meshstead://ana@a.example.org,b.example.org:6000/mesh"_s
                                       << u"meshstead://ana@a.example.org,b.example.org:6000/mesh"_s;
        QTest::newRow("IPv6") << u"meshstead://ana@[::1]:6000/mesh"_s << u"meshstead://ana@[::1]:6000/mesh"_s;
        QTest::newRow("no host") << u"meshstead:///mesh"_s << u"meshstead://localhost/mesh"_s;
        QTest::newRow("certificate and fingerprint")
            << u"meshstead://ana@db/mesh?ca=/etc/ca.pem&fingerprint=ABCD-0123"_s
            << u"meshstead://ana@db/mesh?ca=/etc/ca.pem&fingerprint=ABCD-0123"_s;
        QTest::newRow("a name in another script")
            << u"meshstead://änne@db/mesh"_s << u"meshstead://%C3%A4nne@db/mesh"_s;
    }
    void aLinkIsReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto address = ServerAddress::fromText(text);
        QVERIFY2(address, address ? "" : qPrintable(address.error().message));
        QCOMPARE(address->toText(), written);
        QCOMPARE(*ServerAddress::fromText(written), *address);
    }

    void whatCouldWeakenAConnectionIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "meshstead://", "http://db/mesh", "meshstead://ana:secret@db/mesh",
                                 "meshstead://ana@db/mesh?sslmode=disable", "meshstead://ana@db/mesh' sslmode='disable",
                                 "meshstead://ana@db/mesh?options=-c%20x", "meshstead://ana@db:0/mesh",
                                 "meshstead://ana@db:99999/mesh", "meshstead://ana@d b/mesh", "meshstead://a'b@db/mesh",
                                 "meshstead://ana@db;sslmode=disable/mesh", "meshstead://ana@db/a/b"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatCouldWeakenAConnectionIsRefused()
    {
        QFETCH(QString, text);
        const auto address = ServerAddress::fromText(text);
        QVERIFY(!address);
        QVERIFY(!address.error().message.isEmpty());
        QVERIFY(!address.error().message.contains(u"secret"_s));
    }

    void onlyThisMachineIsReachedWithoutTls()
    {
        const auto modeOf = [](const QString& text) {
            for (const auto& [key, value] : connectionParameters(*ServerAddress::fromText(text))) {
                if (key == "sslmode")
                    return value;
            }
            return QByteArray();
        };
        QCOMPARE(modeOf(u"ana@localhost/mesh"_s), QByteArray("disable"));
        QCOMPARE(modeOf(u"ana@127.0.0.1/mesh"_s), QByteArray("disable"));
        QCOMPARE(modeOf(u"ana@localhost/mesh?ca=/etc/ca.pem"_s), QByteArray("verify-full"));
        QCOMPARE(modeOf(u"ana@db.example.org/mesh"_s), QByteArray("verify-full"));
        QCOMPARE(modeOf(u"ana@localhost,db.example.org/mesh"_s), QByteArray("verify-full"));
        QCOMPARE(modeOf(u"ana@127.0.0.1.example.org/mesh"_s), QByteArray("verify-full"));
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_server_address.moc"
