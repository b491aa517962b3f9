// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Kills a process that writes a workspace, at many moments, and looks at what it leaves behind. The process is this
// program itself: tst_kill --victim FILE SEED.

#include "document/document.h"
#include "document/document_reader.h"
#include "mesh/diff.h"
#include "mesh/generated_mesh.h"
#include "storage/file_contents.h"
#include "storage/search_text.h"
#include "storage/workspace_file.h"
#include "support/replay.h"
#include "support/workspace_fixture.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <random>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

/// Commits small edits, imports with their files, and undoes, as fast as it can, until it is killed.
int runVictim(const QString& path, quint64 seed)
{
    auto opened = Document::open(path);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    Document& document = **opened;
    std::mt19937_64 random(seed);
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        const quint64 what = random() % 10;
        Status status = ok();
        if (what < 6) {
            ChangeSetBuilder changes(document.mesh());
            Domain domain;
            domain.name = u"Domain %1"_s.arg(random() % 1000);
            changes.create(std::move(domain));
            status = document.commit(changes.build(u"Add a domain"_s));
        } else if (what < 8) {
            // An import: several hundred records and the file they came from.
            const Mesh made = generateMesh({.datasets = 30, .columns = 300, .flows = 60, .seed = random()});
            ChangeSet changes = creating(made, u"Import"_s);
            File file;
            file.path = u"import-%1.json"_s.arg(random() % 1000);
            file.id.uuid = newUuid();
            const FileId id = file.id;
            ChangeSetBuilder fileChange(document.mesh());
            fileChange.create(std::move(file));
            const ChangeSet fileChanges = fileChange.build();
            changes.changes.insert(changes.changes.end(), fileChanges.changes.begin(), fileChanges.changes.end());
            status = document.commitNow(std::move(changes), {{id, QByteArray::number(random()).repeated(5000)}});
        } else if (document.canUndo()) {
            status = document.undoNow();
        }
        if (!status && status.error().code != Error::Code::Conflict) {
            std::fprintf(stderr, "%s (%s)\n", qPrintable(status.error().message), qPrintable(status.error().detail));
            return 2;
        }
    }
}

qint64 expectedUses(const Mesh& mesh)
{
    qint64 uses = 0;
    for (const KindInfo& info : allKinds()) {
        mesh.forEach(info.kind, [&](const RecordView& record) {
            QStringList folded;
            for (const QString& name : search::namesOf(info, record.data())) {
                if (const QString each = search::fold(name); !each.isEmpty() && !folded.contains(each))
                    folded += each;
            }
            uses += folded.size();
        });
    }
    return uses;
}

/// What is wrong with the workspace at @p path, or nothing. @p sequence: how far its history goes.
QString faultOf(const QString& path, qint64& sequence)
{
    const auto file = WorkspaceFile::open(path, WorkspaceFile::Access::ReadWrite);
    if (!file)
        return file.error().message;
    const auto state = (*file)->load();
    if (!state)
        return state.error().message;
    sequence = state->sequence;
    const auto connection = (*file)->connect();
    const Journal journal(**connection);
    if (const Status status = journal.verify(); !status)
        return u"the seals do not hold: "_s + status.error().detail;
    const auto replayed = replay(journal, state->sequence);
    if (!replayed)
        return u"the journal cannot be replayed: "_s + replayed.error().message;
    if (!(*replayed == state->mesh))
        return u"the records are not what the journal says"_s;
    if ((*connection)->scalar(u"SELECT count(*) FROM search_use"_s)->toLongLong() != expectedUses(state->mesh))
        return u"the search index is not what the records say"_s;
    FileContents contents(**connection);
    for (const File& each : state->mesh.all<File>()) {
        if (!contents.read(each.id))
            return u"a file has lost its content"_s;
    }
    return {};
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void aKilledProcessLeavesTheStateBeforeOrAfterACommit()
    {
        WorkspaceFixture fixture;
        const QString path = fixture.path();
        fixture.document.reset();
        std::mt19937 random(4);
        const int rounds = 40;
        int wroteSomething = 0;
        int leftALog = 0;
        qint64 before = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess victim;
            victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, path, QString::number(round + 1)});
            QVERIFY(victim.waitForStarted());
            QVERIFY2(victim.waitForReadyRead(30000), "the writing process did not begin");
            QThread::usleep(500 + random() % 60'000);
            QCOMPARE(victim.state(), QProcess::Running); // it did not give up by itself
            victim.kill();
            QVERIFY(victim.waitForFinished());
            QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
            leftALog += QFileInfo(QString(path % u"-wal"_s)).size() > 0 ? 1 : 0;

            qint64 sequence = 0;
            const QString fault = faultOf(path, sequence);
            QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(fault)));
            QVERIFY2(sequence >= before, "what was written once is there for good");
            wroteSomething += sequence > before ? 1 : 0;
            before = sequence;
        }
        qInfo("%d of %d rounds wrote, %d left a log behind, %lld change sets", wroteSomething, rounds, leftALog,
              static_cast<long long>(before));
        QVERIFY(wroteSomething > rounds / 2);
        QVERIFY(leftALog > rounds / 2);
    }

    void aProcessKilledWhileItMakesAWorkspaceLeavesNoHalfOne()
    {
        WorkspaceFixture fixture;
        // What Document::create() leaves when it is killed half-way: a file of another name, never one that looks done.
        const QString path = fixture.path(u"half.meshstead"_s);
        QFile left(QString(path % u".new"_s));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half of a database") > 0);
        left.close();
        QCOMPARE(Document::open(path).error().code, Error::Code::NotFound);
        const auto made = Document::create(path);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY(!QFile::exists(left.fileName()));
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--victim"_s)
        return runVictim(arguments[2], arguments[3].toULongLong());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
