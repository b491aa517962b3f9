// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Passwords in a real keychain: a GNOME keyring on a message bus of its own, both in a folder that goes with the test.

#include "widgets/sharing/password_keeper.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms
const QString secret = QStringLiteral("s3cret of ليلى");

/// No services: what is not started here is not there.
const QString busConfiguration = QStringLiteral(
    "<busconfig><type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth><policy context='default'>"
    "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");

void stop(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(process.processId()), SIGTERM);
    process.waitForFinished(patience);
}

} // namespace

class TestPasswordKeeper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()
            || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
            QSKIP("dbus-daemon or gnome-keyring is not installed: no keychain to test with");
        for (const char* variable : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, m_folder.path().toLocal8Bit());
        QFile configuration(m_folder.filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(busConfiguration.arg(m_folder.path()).toUtf8());
        configuration.close();
        m_bus.start(u"dbus-daemon"_s,
                    {QString(u"--config-file="_s % configuration.fileName()), u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(patience));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
    void cleanupTestCase()
    {
        stop(m_keyring);
        stop(m_bus);
    }

    void withoutAKeychainNothingIsKept() // first: the keychain comes up afterwards
    {
        QCOMPARE(read(m_address).first, PasswordKeeper::Answer::Unavailable);
        QVERIFY(!keep(m_address, secret).isEmpty());
        startKeyring();
    }

    void whatIsKeptIsFoundAgain()
    {
        QCOMPARE(read(m_address).first, PasswordKeeper::Answer::Nothing);
        QCOMPARE(keep(m_address, secret), QString());
        QCOMPARE(read(m_address), std::pair(PasswordKeeper::Answer::Found, secret));
        QCOMPARE(keep(m_address, u"another"_s), QString());
        QCOMPARE(read(m_address).second, u"another"_s);
        // One for each login of a database, whatever authority its certificate comes from.
        ServerAddress same = m_address;
        same.rootCertificate = u"/etc/authority.pem"_s;
        QCOMPARE(read(same).second, u"another"_s);
        ServerAddress other = m_address;
        other.login = u"bob"_s;
        QCOMPARE(read(other).first, PasswordKeeper::Answer::Nothing);
    }

    void whatIsForgottenIsGone()
    {
        QCOMPARE(keep(m_address, secret), QString());
        m_keeper.forget(m_address);
        QTRY_COMPARE_WITH_TIMEOUT(read(m_address).first, PasswordKeeper::Answer::Nothing, patience);
    }

    void itIsNowhereInTheClear()
    {
        QCOMPARE(keep(m_address, secret), QString());
        QCOMPARE(read(m_address), std::pair(PasswordKeeper::Answer::Found, secret));
        int files = 0;
        for (QDirIterator file(m_folder.path(), QDir::Files, QDirIterator::Subdirectories); file.hasNext(); ++files) {
            QFile each(file.next());
            QVERIFY(each.open(QIODevice::ReadOnly));
            QVERIFY2(!each.readAll().contains(secret.toUtf8()), qPrintable(each.fileName()));
        }
        QVERIFY(files > 1);
    }

    void aKeychainThatHangsIsTakenForNone()
    {
        QCOMPARE(keep(m_address, secret), QString());
        KeychainPasswordKeeper impatient(300);
        std::optional<PasswordKeeper::Answer> found;
        std::optional<QString> problem;
        QCOMPARE(::kill(pid_t(m_keyring.processId()), SIGSTOP), 0);
        impatient.read(m_address, this, [&](PasswordKeeper::Answer answer, const QString&) { found = answer; });
        impatient.keep(m_address, u"another"_s, this, [&](const QString& text) { problem = text; });
        QTRY_VERIFY_WITH_TIMEOUT(found && problem, patience);
        QCOMPARE(*found, PasswordKeeper::Answer::Unavailable);
        QVERIFY(!problem->isEmpty());
        // An answer that comes after all finds nobody who would take it for that of another question.
        found.reset();
        QCOMPARE(::kill(pid_t(m_keyring.processId()), SIGCONT), 0);
        QTRY_COMPARE_WITH_TIMEOUT(read(m_address).second, u"another"_s, patience);
        QVERIFY(!found);
    }

    void aKeychainThatDiesIsTakenForNone() // last: it does not come back
    {
        KeychainPasswordKeeper impatient(300);
        std::optional<PasswordKeeper::Answer> found;
        QCOMPARE(::kill(pid_t(m_keyring.processId()), SIGSTOP), 0);
        impatient.read(m_address, this, [&](PasswordKeeper::Answer answer, const QString&) { found = answer; });
        QCOMPARE(::kill(pid_t(m_keyring.processId()), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(found, patience);
        QCOMPARE(*found, PasswordKeeper::Answer::Unavailable);
    }

private:
    void startKeyring()
    {
        m_keyring.start(
            u"gnome-keyring-daemon"_s,
            {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s, u"--control-directory"_s, m_folder.path()});
        QVERIFY(m_keyring.waitForStarted(patience));
        m_keyring.write("of the keyring");
        m_keyring.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(read(m_address).first != PasswordKeeper::Answer::Unavailable, patience);
    }
    std::pair<PasswordKeeper::Answer, QString> read(const ServerAddress& address)
    {
        std::optional<std::pair<PasswordKeeper::Answer, QString>> found;
        m_keeper.read(address, this,
                      [&](PasswordKeeper::Answer answer, const QString& password) { found.emplace(answer, password); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), patience); }();
        return found.value_or(std::pair(PasswordKeeper::Answer::Unavailable, QString()));
    }
    QString keep(const ServerAddress& address, const QString& password)
    {
        std::optional<QString> problem;
        m_keeper.keep(address, password, this, [&](const QString& text) { problem = text; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(problem.has_value(), patience); }();
        return problem.value_or(u"no answer"_s);
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    KeychainPasswordKeeper m_keeper;
    ServerAddress m_address = *ServerAddress::fromText(u"meshstead://ann@db.example.org/mesh"_s);
};

QTEST_MAIN(TestPasswordKeeper)
#include "tst_password_keeper.moc"
