// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/document.h"

#include "document/document_reader.h"
#include "mesh/apply.h"
#include "mesh/diff.h"
#include "mesh/generated_mesh.h"
#include "mesh/random_mesh.h"
#include "storage/change_writer.h"
#include "storage/workspace_file.h"
#include "support/replay.h"
#include "support/workspace_fixture.h"

#include <QProcess>
#include <QTest>

#include <random>
#include <sys/mount.h>
#include <unistd.h>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// What becomes of a damaged file.
enum class Outcome
{
    Refused, ///< it does not open, and the error says that it is damaged
    Unharmed, ///< it opens, and everything is as it was
    Shown, ///< it opens, and the seals or a replay of the journal show that something is not as it was
    Unnoticed
};

/// A closed workspace with something in it, and its bytes.
class ClosedWorkspace : public WorkspaceFixture
{
public:
    ClosedWorkspace()
    {
        const Status status = commit(diff(Mesh(), RandomMesh(5).make(10)), u"Make"_s);
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
        mesh = document->mesh();
        document.reset();
        bytes = contentOf(path());
    }

    /// The error of opening it, or nothing where it opens.
    std::optional<Error> failure(bool isReadOnly = false)
    {
        DocumentOptions how = options();
        how.isReadOnly = isReadOnly;
        const auto opened = Document::open(path(), how);
        return opened ? std::nullopt : std::optional(opened.error());
    }

    Outcome outcome()
    {
        DocumentOptions lookOnly = options();
        lookOnly.isReadOnly = true;
        const auto opened = Document::open(path(), lookOnly);
        if (!opened) {
            const Error::Code code = opened.error().code;
            return code == Error::Code::Corrupt || code == Error::Code::TooNew ? Outcome::Refused : Outcome::Unnoticed;
        }
        const auto file = WorkspaceFile::open(path(), WorkspaceFile::Access::ReadOnly);
        const auto connection = (*file)->connect();
        const Journal journal(**connection);
        const bool sealsHold = journal.verify().has_value();
        const auto replayed = replay(journal, 1);
        if (sealsHold && replayed && *replayed == mesh && (*opened)->mesh() == mesh)
            return Outcome::Unharmed;
        return !sealsHold || !replayed || !(*replayed == (*opened)->mesh()) ? Outcome::Shown : Outcome::Unnoticed;
    }

    /// Runs SQL on the file as another program would.
    void run(const QByteArray& sql)
    {
        const auto connection = SqlConnection::open(path(), SqlConnection::Access::ReadWrite);
        if (!connection || !(*connection)->runScript(sql))
            qFatal("cannot run %s", sql.constData());
    }

    Mesh mesh;
    QByteArray bytes;
};

/// Acts as the user "nobody" while it lives, as root may write everywhere. Does nothing for others.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (geteuid() == 0 && seteuid(65534) != 0)
            qFatal("seteuid");
    }
    ~Unprivileged()
    {
        if (getuid() == 0 && seteuid(0) != 0)
            qFatal("seteuid");
    }
};

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void aMissingWorkspaceIsNamed()
    {
        WorkspaceFixture fixture;
        const auto missing = Document::open(fixture.path(u"none.meshstead"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::NotFound);
        QVERIFY(missing.error().message.contains(u"none.meshstead"_s));
        const auto lost = Document::open(fixture.path(u"no-folder/none.meshstead"_s));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, Error::Code::NotFound);
        QVERIFY(lost.error().message.contains(u"folder"_s));
        QCOMPARE(Document::create(fixture.path(u"no-folder/none.meshstead"_s)).error().code, Error::Code::NotFound);
        QVERIFY(!QFile::exists(fixture.path(u"none.meshstead"_s)));
    }

    void anExistingFileIsNotReplaced()
    {
        ClosedWorkspace workspace;
        QCOMPARE(Document::create(workspace.path()).error().code, Error::Code::Conflict);
        QCOMPARE(contentOf(workspace.path()), workspace.bytes);
    }

    void whatIsNoWorkspaceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("text") << QByteArray("id;name\n1;orders\n") << u"is not a Meshstead workspace"_s;
        QTest::newRow("the magic alone") << QByteArray("SQLite format 3\0", 16) << u"cut short"_s;
        QTest::newRow("the magic and noise")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x') << u"cut short"_s;
    }
    void whatIsNoWorkspaceIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        ClosedWorkspace workspace;
        QVERIFY(write(workspace.path(), content));
        for (const bool isReadOnly : {false, true}) {
            const auto error = workspace.failure(isReadOnly);
            QVERIFY(error);
            QCOMPARE(error->code, Error::Code::Corrupt);
            QVERIFY2(error->message.contains(word), qPrintable(error->message));
            QCOMPARE(contentOf(workspace.path()), content);
        }
    }

    void aDatabaseOfAnotherProgramIsRefused()
    {
        WorkspaceFixture fixture;
        const QString path = fixture.path(u"other.db"_s);
        {
            const auto other = SqlConnection::open(path, SqlConnection::Access::ReadWrite, true);
            QVERIFY(other);
            QVERIFY((*other)->runScript("CREATE TABLE notes (text TEXT)"));
        }
        const QByteArray before = contentOf(path);
        const auto opened = Document::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Corrupt);
        QVERIFY(opened.error().message.contains(u"another program"_s));
        QCOMPARE(contentOf(path), before);
    }

    void aNewerWorkspaceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("version") << QByteArray("PRAGMA user_version = 99");
        QTest::newRow("field") << QByteArray("ALTER TABLE domain ADD COLUMN climate TEXT");
        QTest::newRow("choice") << QByteArray("UPDATE domain SET type = 'quantum'");
    }
    void aNewerWorkspaceIsRefused()
    {
        QFETCH(QByteArray, sql);
        ClosedWorkspace workspace;
        workspace.run(sql);
        const QByteArray before = contentOf(workspace.path());
        const auto error = workspace.failure();
        QVERIFY(error);
        QCOMPARE(error->code, Error::Code::TooNew);
        QVERIFY2(error->message.contains(u"newer version"_s), qPrintable(error->message));
        QCOMPARE(contentOf(workspace.path()), before);
    }

    void aTruncatedWorkspaceIsRefused_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {1, 10, 50, 90, 99})
            QTest::addRow("%d percent", percent) << percent;
    }
    void aTruncatedWorkspaceIsRefused()
    {
        QFETCH(int, percent);
        ClosedWorkspace workspace;
        const QByteArray part = workspace.bytes.left(workspace.bytes.size() * percent / 100);
        QVERIFY(write(workspace.path(), part));
        const auto error = workspace.failure();
        QVERIFY(error);
        QCOMPARE(error->code, Error::Code::Corrupt);
        QVERIFY2(error->message.contains(u"cut short"_s), qPrintable(error->message));
        QCOMPARE(contentOf(workspace.path()), part);
    }

    void aLostTableIsNotReplacedByAnEmptyOne()
    {
        ClosedWorkspace workspace;
        workspace.run("DROP TABLE product");
        const auto error = workspace.failure();
        QVERIFY(error);
        QCOMPARE(error->code, Error::Code::Corrupt);
        QVERIFY(error->detail.contains(u"product"_s));
    }

    void aDamagedPageIsNoticed()
    {
        ClosedWorkspace workspace;
        const qsizetype page = 4096;
        int refused = 0;
        int total = 0;
        for (qsizetype at = page; at + page <= workspace.bytes.size(); at += 5 * page) {
            QByteArray spoilt = workspace.bytes;
            spoilt.replace(at, page, QByteArray(page, '\x5A'));
            QVERIFY(write(workspace.path(), spoilt));
            const Outcome outcome = workspace.outcome();
            QVERIFY2(outcome != Outcome::Unnoticed, qPrintable(u"page %1"_s.arg(at / page)));
            refused += outcome == Outcome::Refused ? 1 : 0;
            ++total;
            QCOMPARE(contentOf(workspace.path()), spoilt);
        }
        QVERIFY(total > 20);
        QVERIFY(refused >= total * 3 / 4);
    }

    void afterASingleFlippedBitNothingWrongGoesUnnoticed()
    {
        ClosedWorkspace workspace;
        std::mt19937 random(17);
        int shown = 0;
        for (int count = 0; count < 120; ++count) {
            QByteArray flipped = workspace.bytes;
            const qsizetype at = qsizetype(random() % std::size_t(flipped.size()));
            flipped[at] = char(flipped[at] ^ char(1 << random() % 8));
            QVERIFY(write(workspace.path(), flipped));
            const Outcome outcome = workspace.outcome();
            QVERIFY2(outcome != Outcome::Unnoticed, qPrintable(u"byte %1"_s.arg(at)));
            shown += outcome == Outcome::Shown ? 1 : 0;
        }
        QVERIFY(shown > 0); // SQLite's own check would have let these pass
    }

    void twoProgramsDoNotWriteOneWorkspace()
    {
        WorkspaceFixture first;
        const DomainId id = first.addDomain(u"Sales"_s);
        const auto second = Document::open(first.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Busy);
        QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));

        DocumentOptions lookOnly = first.options();
        lookOnly.isReadOnly = true;
        const auto reader = Document::open(first.path(), lookOnly);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
        QVERIFY((*reader)->mesh() == first.document->mesh());
        QVERIFY(first.rename(id, u"Retail"_s)); // beside a reader
        ChangeSetBuilder changes((*reader)->mesh());
        changes.remove(id);
        QCOMPARE((*reader)->commit(changes.build()).error().code, Error::Code::ReadOnly);
        QVERIFY(!(*reader)->canUndo());
        QCOMPARE((*reader)->history()->size(), std::size_t(2));

        first.document.reset();
        QVERIFY(Document::open(first.path()));
    }

    void aLinkLeadsToTheSameLock()
    {
        WorkspaceFixture fixture;
        const QString link = fixture.path(u"link.meshstead"_s);
        QVERIFY(QFile::link(fixture.path(), link));
        QCOMPARE(Document::open(link).error().code, Error::Code::Busy);
    }

    void aForeignWriterIsWaitedForAndThenReported()
    {
        WorkspaceFixture fixture;
        fixture.addDomain(u"Sales"_s);
        const Mesh before = fixture.document->mesh();
        const auto other = SqlConnection::open(fixture.path(), SqlConnection::Access::ReadWrite);
        QVERIFY(other);
        {
            SqlTransaction held(**other);
            QVERIFY(held.begin());
            ChangeSetBuilder changes(before);
            Domain domain;
            domain.name = u"Late"_s;
            changes.create(std::move(domain));
            QCOMPARE(fixture.document->commit(changes.build()).error().code, Error::Code::Busy);
            QVERIFY(fixture.document->mesh() == before);
        }
        fixture.addDomain(u"In time"_s);
    }

    void whatAnotherProgramWroteIsNotOverwritten()
    {
        WorkspaceFixture fixture;
        fixture.addDomain(u"Sales"_s);
        {
            const auto other = SqlConnection::open(fixture.path(), SqlConnection::Access::ReadWrite);
            QVERIFY(other);
            QVERIFY((*other)->runScript(
                "INSERT INTO change_set SELECT 2, randomblob(16), at, who, reason, origin, reverts, "
                "source, created, changed, removed FROM change_set;"
                "INSERT INTO seal VALUES (2, randomblob(32))"));
        }
        ChangeSetBuilder changes(fixture.document->mesh());
        Domain domain;
        domain.name = u"Mine"_s;
        changes.create(std::move(domain));
        QCOMPARE(fixture.document->commit(changes.build()).error().code, Error::Code::Conflict);
    }

    void aReadOnlyFolderCanBeLookedAt()
    {
        ClosedWorkspace workspace;
        const QString folder = QFileInfo(workspace.path()).absolutePath();
        QFile(folder).setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther
                                     | QFile::ReadGroup | QFile::ExeGroup);
        QFile(workspace.path()).setPermissions(QFile::ReadOwner | QFile::ReadOther | QFile::ReadGroup);
        {
            const Unprivileged user;
            const auto error = workspace.failure();
            QVERIFY(error);
            QCOMPARE(error->code, Error::Code::ReadOnly);
            QVERIFY(error->message.contains(u"read-only"_s));
            DocumentOptions lookOnly = workspace.options();
            lookOnly.isReadOnly = true;
            const auto opened = Document::open(workspace.path(), lookOnly);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            QVERIFY((*opened)->mesh() == workspace.mesh);
            QVERIFY((*opened)->isReadOnly());
            QCOMPARE((*opened)->history()->size(), std::size_t(1));
            QVERIFY((*opened)->reader().meshAsOf(workspace.clock.now()));
            const auto made = Document::create(workspace.path(u"new.meshstead"_s));
            QVERIFY(!made);
            QCOMPARE(made.error().code, Error::Code::ReadOnly);
        }
        QFile(folder).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(contentOf(workspace.path()), workspace.bytes);
    }

    void aFullDiskChangesNothing()
    {
        QTemporaryDir folder;
        if (mount("none", folder.path().toUtf8().constData(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("a small file system to fill cannot be mounted here; the limit on pages is tested instead");
        const auto unmount = qScopeGuard([&] { umount2(folder.path().toUtf8().constData(), MNT_DETACH); });
        const QString path = folder.filePath(u"full.meshstead"_s);
        auto made = Document::create(path);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        std::unique_ptr<Document> document = std::move(*made);
        Mesh before;
        std::optional<Error> error;
        for (int count = 0; count < 200 && !error; ++count) {
            before = document->mesh();
            ChangeSetBuilder changes(before);
            for (int records = 0; records < 50; ++records) {
                Domain domain;
                domain.name = u"Domain %1-%2 with a name of some length"_s.arg(count).arg(records);
                changes.create(std::move(domain));
            }
            if (const Status status = document->commit(changes.build()); !status)
                error = status.error();
        }
        QVERIFY(error);
        QCOMPARE(error->code, Error::Code::Io);
        QVERIFY2(error->message.contains(u"disk is full"_s), qPrintable(error->message));
        QVERIFY(document->mesh() == before);
        QVERIFY(document->reader().verifyJournal());
        // With some room again the same workspace goes on; it was never between two states.
        document.reset();
        QVERIFY(mount("none", folder.path().toUtf8().constData(), "tmpfs", MS_REMOUNT, "size=8m") == 0);
        auto again = Document::open(path);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY((*again)->mesh() == before);
        QVERIFY((*again)->undoNow());
    }

    void aFileThatMayNotGrowChangesNothing()
    {
        ClosedWorkspace workspace;
        const auto file = WorkspaceFile::open(workspace.path(), WorkspaceFile::Access::ReadWrite);
        const auto connection = (*file)->connect();
        QVERIFY((*connection)->execute(u"PRAGMA max_page_count = 1"_s)); // as many as there are
        ChangeSet changes = creating(generateMesh({.datasets = 50, .columns = 500, .flows = 0}));
        changes.info.id = newUuid();
        changes.info.at = Instant::now();
        const auto after = apply(workspace.mesh, changes);
        QVERIFY(after);
        const auto written = writeCommit(**connection, {workspace.mesh, *after, changes, {}}, 1);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Io);
        QVERIFY2(written.error().message.contains(u"disk is full"_s), qPrintable(written.error().message));
        const auto state = (*file)->load();
        QVERIFY(state);
        QVERIFY(state->mesh == workspace.mesh);
        QCOMPARE(state->sequence, qint64(1));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
