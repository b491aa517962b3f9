// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/schema.h"

#include "mesh/diff.h"
#include "mesh/random_mesh.h"
#include "storage/share_store.h"
#include "storage/workspace_file.h"
#include "support/verify_ok.h"
#include "support/workspace_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

void run(const QString& path, const QByteArray& sql)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite);
    const Status status = connection ? (*connection)->runScript(sql) : connection.error();
    if (!status)
        qFatal("cannot run %s: %s", sql.constData(), qPrintable(status.error().detail));
}

QVariant ask(const QString& path, const QString& sql)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadOnly);
    if (!connection)
        qFatal("cannot open %s", qPrintable(path));
    const auto answer = (*connection)->scalar(sql);
    return answer ? *answer : QVariant();
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void aNewWorkspaceSaysWhatItIs()
    {
        WorkspaceFixture fixture;
        fixture.document.reset();
        QCOMPARE(ask(fixture.path(), u"PRAGMA application_id"_s).toInt(), Schema::applicationId);
        QCOMPARE(ask(fixture.path(), u"PRAGMA user_version"_s).toInt(), Schema::currentVersion());
        QCOMPARE(ask(fixture.path(), u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QVERIFY(Schema::currentVersion() >= 3);
    }

    void aConnectionKeepsWhatIsPromised()
    {
        WorkspaceFixture fixture;
        const auto connection = SqlConnection::open(fixture.path(), SqlConnection::Access::ReadWrite);
        QVERIFY(connection);
        QCOMPARE((*connection)->scalar(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE((*connection)->scalar(u"PRAGMA synchronous"_s)->toInt(), 2); // FULL
    }

    void everyFieldHasAColumnOfItsName()
    {
        WorkspaceFixture fixture;
        for (const KindInfo& info : allKinds()) {
            for (const FieldInfo& field : info.fields) {
                const QVariant count = ask(fixture.path(),
                                           u"SELECT count(*) FROM pragma_table_info('%1') WHERE name = '%2'"_s.arg(
                                               QLatin1String(info.token), QLatin1String(field.name)));
                QCOMPARE(count.toInt(), 1);
            }
        }
    }

    void aFieldAddedSinceGetsItsColumnAndACopyIsKept()
    {
        WorkspaceFixture fixture;
        const DomainId id = fixture.addDomain(u"Sales"_s);
        const Mesh before = fixture.document->mesh();
        fixture.document.reset();
        run(fixture.path(), "ALTER TABLE domain DROP COLUMN mission");
        DocumentOptions lookOnly = fixture.options();
        lookOnly.isReadOnly = true;
        QCOMPARE(Document::open(fixture.path(), lookOnly).error().code, Error::Code::ReadOnly);

        fixture.reopen();
        QVERIFY(fixture.document->mesh() == before);
        ChangeSetBuilder changes(before);
        changes.edit<Domain>(id, [](Domain& domain) { domain.mission = u"Sell"_s; });
        QVERIFY(fixture.commit(changes.build(), u"Say why"_s));
        const QString copy = u"%1.v%2.bak"_s.arg(fixture.path()).arg(Schema::currentVersion());
        QVERIFY(QFile::exists(copy));
        QCOMPARE(ask(copy, u"SELECT name FROM domain"_s).toString(), u"Sales"_s);
        QCOMPARE(ask(copy, u"SELECT count(*) FROM pragma_table_info('domain') WHERE name = 'mission'"_s).toInt(), 0);
    }

    void anOlderVersionIsUpgradedInOrder()
    {
        WorkspaceFixture fixture;
        fixture.addDomain(u"Sales"_s);
        const Mesh before = fixture.document->mesh();
        fixture.document.reset();
        run(fixture.path(),
            "DROP TABLE file_content; DROP TABLE blob; DROP TABLE waiver; DROP TABLE share; DROP TABLE share_outbox; "
            "DROP TABLE share_base; DROP TABLE share_witness; DROP TABLE share_unseen; DROP TABLE share_content; "
            "PRAGMA user_version = 2");
        fixture.reopen();
        QVERIFY(fixture.document->mesh() == before);
        fixture.document.reset();
        QCOMPARE(ask(fixture.path(), u"PRAGMA user_version"_s).toInt(), Schema::currentVersion());
        QCOMPARE(ask(fixture.path(), u"SELECT count(*) FROM file_content"_s).toInt(), 0);
        QCOMPARE(ask(QString(fixture.path() % u".v2.bak"_s), u"PRAGMA user_version"_s).toInt(), 2);
    }

    void whatWaitsToGoOutOutlivesAnUpgrade()
    {
        WorkspaceFixture fixture;
        ChangeSetInfo info;
        info.id = newUuid();
        info.reason = u"Waits"_s;
        const QJsonArray content {QJsonObject {{u"id"_s, newUuid().toString()}, {u"note"_s, u"\u00e4\"\\"_s}}};
        VERIFY_OK(fixture.document->receive(
            {}, [&](SqlConnection& connection) { return ShareStore(connection).add(info, content); }));
        fixture.document.reset();
        run(fixture.path(), // as version 7 had it
            "ALTER TABLE share_outbox ADD COLUMN content TEXT NOT NULL DEFAULT ''; "
            "UPDATE share_outbox SET content = (SELECT content FROM share_content c WHERE c.id = share_outbox.id); "
            "DROP TABLE share_content; PRAGMA user_version = 7");
        fixture.reopen();
        VERIFY_OK(fixture.document->read([&](SqlConnection& connection) {
            const auto outgoing = ShareStore(connection).outgoing(info.id); // its hash holds, too
            if (!outgoing)
                return Status(outgoing.error());
            return QJsonDocument::fromJson(outgoing->content).array() == content
                ? ok()
                : Status(Error {Error::Code::Corrupt, QString::fromUtf8(outgoing->content), {}});
        }));
        VERIFY_OK(
            fixture.document->receive({}, [](SqlConnection& connection) { return ShareStore(connection).forget(); }));
        fixture.document.reset();
        QCOMPARE(ask(fixture.path(), u"SELECT count(*) FROM share_content"_s).toInt(), 0);
    }

    void anUpgradeThatFailsLeavesTheOldWorkspace()
    {
        WorkspaceFixture fixture;
        fixture.addDomain(u"Sales"_s);
        fixture.document.reset();
        // The third step will find one of its tables there already.
        run(fixture.path(), "DROP TABLE file_content; DROP TABLE waiver; PRAGMA user_version = 2");
        const auto opened = Document::open(fixture.path());
        QVERIFY(!opened);
        QCOMPARE(ask(fixture.path(), u"PRAGMA user_version"_s).toInt(), 2);
        QCOMPARE(ask(fixture.path(), u"SELECT count(*) FROM sqlite_master WHERE name IN ('file_content', 'waiver')"_s)
                     .toInt(),
                 0);
        QCOMPARE(ask(fixture.path(), u"SELECT name FROM domain"_s).toString(), u"Sales"_s);
        QVERIFY(QFile::exists(QString(fixture.path() % u".v2.bak"_s)));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
