// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/journal.h"

#include "mesh/diff.h"
#include "mesh/random_mesh.h"
#include "storage/past_states.h"
#include "storage/workspace_file.h"
#include "support/replay.h"
#include "support/workspace_fixture.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with a few change sets, open without its document.
class OpenJournal : public WorkspaceFixture
{
public:
    OpenJournal()
    {
        RandomMesh random(3);
        states.push_back(Mesh());
        for (int count = 0; count < 8; ++count) {
            const Mesh& now = states.back();
            const ChangeSet changes = diff(now, count == 0 ? random.make(5) : random.edited(now, 6));
            const Status status = commit(changes, u"Step %1"_s.arg(count));
            if (!status)
                qFatal("%s", qPrintable(status.error().message));
            states.push_back(document->mesh());
        }
        document.reset();
        auto made = SqlConnection::open(path(), SqlConnection::Access::ReadWrite);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        connection = std::move(*made);
    }

    std::vector<Mesh> states; // after 0, 1, 2 ... change sets
    std::unique_ptr<SqlConnection> connection;
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenStays_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char* table : {"change_set", "change", "change_kind", "seal"}) {
            QTest::addRow("delete from %s", table) << u"DELETE FROM "_s + QString::fromLatin1(table);
            QTest::addRow("update %s", table)
                << u"UPDATE "_s + QString::fromLatin1(table) + u" SET sequence = sequence"_s;
        }
    }
    void whatIsWrittenStays()
    {
        QFETCH(QString, sql);
        OpenJournal file;
        QVERIFY(!file.connection->execute(sql));
        QVERIFY(Journal(*file.connection).verify());
    }

    void theSealsHold()
    {
        OpenJournal file;
        QVERIFY(Journal(*file.connection).verify());
    }

    /// Rows are made on another thread, part by part: none is lost, doubled or in another's place.
    void aLargeChangeSetIsWrittenInOrder()
    {
        WorkspaceFixture fixture;
        const Mesh mesh = RandomMesh(11).make(60);
        const ChangeSet changes = diff(Mesh(), mesh);
        QVERIFY(changes.changes.size() > 1200); // several parts, the last of them short
        QVERIFY(fixture.commit(changes, u"All at once"_s));
        const auto connection = SqlConnection::open(fixture.path(), SqlConnection::Access::ReadOnly);
        QVERIFY(connection);
        const Journal journal(**connection);
        QVERIFY(journal.verify());
        const auto read = journal.changeSetAt(1);
        QVERIFY(read);
        QVERIFY(read->changes == changes.changes);
    }

    void tamperingBreaksASeal_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("who") << QByteArray("UPDATE change_set SET who = 'bob' WHERE sequence = 3");
        QTest::newRow("when") << QByteArray("UPDATE change_set SET at = at + 1 WHERE sequence = 3");
        QTest::newRow("why") << QByteArray("UPDATE change_set SET reason = 'none' WHERE sequence = 3");
        QTest::newRow("what") << QByteArray("UPDATE change SET after = '{}' WHERE sequence = 3 AND ord = 0");
        QTest::newRow("before") << QByteArray("UPDATE change SET before = '{}' WHERE sequence = 3 AND ord = 0");
        QTest::newRow("which record") << QByteArray(
            "UPDATE change SET record = randomblob(16) WHERE sequence = 3 AND ord = 0");
        QTest::newRow("a change removed") << QByteArray("DELETE FROM change WHERE sequence = 3 AND ord = 0");
        QTest::newRow("the last set removed") << QByteArray("DELETE FROM seal WHERE sequence = 8");
        QTest::newRow("a seal") << QByteArray("UPDATE seal SET hash = randomblob(32) WHERE sequence = 3");
    }
    void tamperingBreaksASeal()
    {
        QFETCH(QByteArray, sql);
        OpenJournal file;
        QByteArray free;
        for (const char* table : {"change_set", "change", "change_kind", "seal"}) {
            free += QByteArray("DROP TRIGGER ") + table + "_is_kept;";
            free += QByteArray("DROP TRIGGER ") + table + "_stays;";
        }
        QVERIFY(file.connection->runScript(free));
        QVERIFY(file.connection->runScript(sql));
        const Status status = Journal(*file.connection).verify();
        QVERIFY(!status);
        QCOMPARE(status.error().code, Error::Code::Corrupt);
    }

    void bothWaysThroughTimeLeadToTheSavedStates()
    {
        OpenJournal file;
        const Journal journal(*file.connection);
        const qint64 last = qint64(file.states.size()) - 1;
        for (qint64 at = 0; at <= last; ++at) {
            const auto back = walkTo(journal, file.states.back(), last, at);
            QVERIFY2(back, back ? "" : qPrintable(back.error().message));
            QVERIFY(*back == file.states[std::size_t(at)]);
            const auto forward = replay(journal, at);
            QVERIFY2(forward, forward ? "" : qPrintable(forward.error().message));
            QVERIFY(*forward == file.states[std::size_t(at)]);
        }
    }

    void checkingTheSealsCanBeStopped()
    {
        OpenJournal file;
        const Progress progress;
        progress.cancel();
        QCOMPARE(Journal(*file.connection).verify(progress).error().code, Error::Code::Cancelled);
    }

    void anUnknownChangeSetIsNotFound()
    {
        OpenJournal file;
        QCOMPARE(Journal(*file.connection).changeSet(newUuid()).error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
