// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/document.h"

#include "document/document_reader.h"
#include "mesh/diff.h"
#include "mesh/generated_mesh.h"
#include "mesh/random_mesh.h"
#include "support/workspace_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCommittedIsThereAfterReopening()
    {
        WorkspaceFixture fixture;
        const DomainId id = fixture.addDomain(u"Sales \"quoted\" 数据 🙂"_s);
        const Mesh saved = fixture.document->mesh();
        fixture.reopen();
        QVERIFY(fixture.document->mesh() == saved);
        QCOMPARE(fixture.nameOf(id), u"Sales \"quoted\" 数据 🙂"_s);
    }

    void everyFieldOfEveryKindComesBackAsItWas_data() { seeds(4); }
    void everyFieldOfEveryKindComesBackAsItWas()
    {
        QFETCH(quint64, seed);
        WorkspaceFixture fixture;
        const Mesh mesh = RandomMesh(seed).make(12);
        QVERIFY(fixture.commit(diff(Mesh(), mesh), u"Make"_s));
        QVERIFY(fixture.document->mesh() == mesh);
        fixture.reopen();
        QVERIFY(fixture.document->mesh() == mesh);
    }

    void undoRedoAndTheirStateSurviveReopening_data() { seeds(4); }
    void undoRedoAndTheirStateSurviveReopening()
    {
        QFETCH(quint64, seed);
        RandomMesh random(seed);
        WorkspaceFixture fixture;
        std::vector<Mesh> states {Mesh()};
        QVERIFY(fixture.commit(diff(Mesh(), random.make(6)), u"Step 1"_s));
        states.push_back(fixture.document->mesh());
        for (int count = 2; count <= 8; ++count) {
            const ChangeSet changes = diff(states.back(), random.edited(states.back(), 5));
            if (changes.isEmpty())
                continue;
            const Status status = fixture.commit(changes, u"Step %1"_s.arg(count));
            QVERIFY2(status, status ? "" : qPrintable(status.error().message));
            states.push_back(fixture.document->mesh());
        }
        // Down to nothing and up again, closing the workspace at every third step.
        for (std::size_t at = states.size() - 1; at > 0; --at) {
            QVERIFY(fixture.document->canUndo());
            const Status status = fixture.document->undoNow();
            QVERIFY2(status, status ? "" : qPrintable(status.error().message));
            QVERIFY(fixture.document->mesh() == states[at - 1]);
            if (at % 3 == 0)
                fixture.reopen();
            QVERIFY(fixture.document->mesh() == states[at - 1]);
        }
        QVERIFY(!fixture.document->canUndo());
        for (std::size_t at = 1; at < states.size(); ++at) {
            QVERIFY(fixture.document->canRedo());
            QVERIFY(fixture.document->redoNow());
            QVERIFY(fixture.document->mesh() == states[at]);
            if (at % 3 == 0)
                fixture.reopen();
        }
        QVERIFY(!fixture.document->canRedo());
        QVERIFY(fixture.document->reader().verifyJournal());
    }

    void undoSaysWhatItTakesBack()
    {
        WorkspaceFixture fixture;
        const DomainId id = fixture.addDomain(u"Sales"_s);
        QVERIFY(fixture.rename(id, u"Retail"_s));
        QCOMPARE(fixture.document->undoText(), u"Rename to Retail"_s);
        QVERIFY(fixture.document->undoNow());
        QCOMPARE(fixture.nameOf(id), u"Sales"_s);
        QCOMPARE(fixture.document->undoText(), u"Add Sales"_s);
        QCOMPARE(fixture.document->redoText(), u"Rename to Retail"_s);
        const auto history = fixture.document->history();
        QVERIFY(history);
        QCOMPARE(history->size(), std::size_t(3));
        QCOMPARE(history->at(0).info.reason, u"Undo: Rename to Retail"_s);
        QVERIFY(history->at(1).isUndone);
        QVERIFY(!history->at(0).isUndone);
        QVERIFY(fixture.document->redoNow());
        QVERIFY(!fixture.document->history()->at(2).isUndone);
        QVERIFY(fixture.document->history()->at(1).isUndone);
    }

    void withNothingToUndoItSaysSo()
    {
        WorkspaceFixture fixture;
        QCOMPARE(fixture.document->undoNow().error().code, Error::Code::NotFound);
        QCOMPARE(fixture.document->redoNow().error().code, Error::Code::NotFound);
    }

    void revertingAnOldChangeKeepsTheLaterOnes()
    {
        WorkspaceFixture fixture;
        const DomainId sales = fixture.addDomain(u"Sales"_s);
        const DomainId finance = fixture.addDomain(u"Finance"_s);
        QVERIFY(fixture.rename(sales, u"Retail"_s));
        const ChangeSetId id = fixture.document->history()->front().info.id;
        QVERIFY(fixture.rename(finance, u"Money"_s));
        std::optional<Status> result;
        fixture.document->revert(id, [&](const Status& status) { result = status; });
        QVERIFY(result && *result);
        QCOMPARE(fixture.nameOf(sales), u"Sales"_s);
        QCOMPARE(fixture.nameOf(finance), u"Money"_s);
        QCOMPARE(fixture.document->history()->front().info.origin, Origin::Restore);
        QVERIFY(fixture.document->undoNow());
        QCOMPARE(fixture.nameOf(sales), u"Retail"_s);
    }

    void revertingWhatLaterChangesStandOnIsAConflict()
    {
        WorkspaceFixture fixture;
        const DomainId sales = fixture.addDomain(u"Sales"_s);
        QVERIFY(fixture.rename(sales, u"Retail"_s));
        const ChangeSetId id = fixture.document->history()->front().info.id;
        QVERIFY(fixture.rename(sales, u"Shops"_s));
        std::optional<Status> result;
        fixture.document->revert(id, [&](const Status& status) { result = status; });
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, Error::Code::Conflict);
        QCOMPARE(fixture.nameOf(sales), u"Shops"_s);
    }

    void anEmptyChangeSetLeavesNoTrace()
    {
        WorkspaceFixture fixture;
        QSignalSpy changed(fixture.document.get(), &Document::changed);
        QVERIFY(fixture.document->commit({}));
        QCOMPARE(changed.size(), 0);
        QVERIFY(fixture.document->history()->empty());
    }

    void aChangeThatBreaksARuleChangesNothing()
    {
        WorkspaceFixture fixture;
        const DomainId id = fixture.addDomain(u"Sales"_s);
        const Mesh before = fixture.document->mesh();
        ChangeSetBuilder nameless(before);
        nameless.edit<Domain>(id, [](Domain& domain) { domain.name.clear(); });
        QCOMPARE(fixture.document->commit(nameless.build()).error().code, Error::Code::InvalidArgument);
        ChangeSetBuilder dangling(before);
        dangling.edit<Domain>(id, [](Domain& domain) { domain.team = {newUuid()}; });
        QCOMPARE(fixture.document->commit(dangling.build()).error().code, Error::Code::NotFound);
        QVERIFY(fixture.document->mesh() == before);
        QCOMPARE(fixture.document->history()->size(), std::size_t(1));
        fixture.reopen();
        QVERIFY(fixture.document->mesh() == before);
    }

    void whatWasChangedMeanwhileIsAConflict()
    {
        WorkspaceFixture fixture;
        const DomainId id = fixture.addDomain(u"Sales"_s);
        ChangeSetBuilder stale(fixture.document->mesh());
        stale.edit<Domain>(id, [](Domain& domain) { domain.name = u"Mine"_s; });
        QVERIFY(fixture.rename(id, u"Theirs"_s));
        QCOMPARE(fixture.document->commit(stale.build()).error().code, Error::Code::Conflict);
        QCOMPARE(fixture.nameOf(id), u"Theirs"_s);
    }

    void aChangeIsSignedAndToldOnce()
    {
        WorkspaceFixture fixture;
        QSignalSpy changed(fixture.document.get(), &Document::changed);
        const DomainId id = fixture.addDomain(u"Sales"_s);
        QCOMPARE(changed.size(), 1);
        const auto before = changed.first().at(0).value<Mesh>();
        const auto told = changed.first().at(1).value<ChangeSet>();
        QVERIFY(before == Mesh());
        QCOMPARE(told.info.who, u"ana"_s);
        QCOMPARE(told.info.at, fixture.clock.now());
        QVERIFY(!told.info.id.isNull());
        const auto stored = fixture.document->changeSet(told.info.id);
        QVERIFY(stored);
        QVERIFY(*stored == told);
        QVERIFY(told.changes.front().record == RecordId(id));
    }

    void halvesOfCharactersBecomeWholeOnes()
    {
        WorkspaceFixture fixture;
        const DomainId id = fixture.addDomain(QString(u"bad "_s % QChar(0xD800) % u" name"_s));
        QCOMPARE(fixture.nameOf(id), QString(u"bad "_s % QChar(QChar::ReplacementCharacter) % u" name"_s));
        const Mesh saved = fixture.document->mesh();
        fixture.reopen();
        QVERIFY(fixture.document->mesh() == saved);
    }

    void aClockThatIsSetBackDoesNotReorderTheHistory()
    {
        WorkspaceFixture fixture;
        fixture.addDomain(u"First"_s);
        const Mesh first = fixture.document->mesh();
        const Instant at = fixture.clock.now();
        fixture.clock.advance(-3'600'000);
        fixture.addDomain(u"Second"_s);
        QVERIFY(fixture.document->history()->front().info.at >= at);
        QCOMPARE(fixture.document->history()->front().info.reason, u"Add Second"_s);
    }

    void theStateAsOfEveryMomentEqualsASavedCopy_data() { seeds(3); }
    void theStateAsOfEveryMomentEqualsASavedCopy()
    {
        QFETCH(quint64, seed);
        RandomMesh random(seed);
        WorkspaceFixture fixture;
        std::vector<std::pair<Instant, Mesh>> saved {{fixture.clock.now(), Mesh()}};
        QVERIFY(fixture.commit(diff(Mesh(), random.make(5)), u"Make"_s));
        saved.emplace_back(fixture.clock.now(), fixture.document->mesh());
        for (int count = 0; count < 12; ++count) {
            if (count == 6) {
                QVERIFY(fixture.document->undoNow());
            } else {
                const Mesh now = fixture.document->mesh();
                const ChangeSet changes = diff(now, random.edited(now, 8));
                const Status status = fixture.commit(changes, u"Edit"_s);
                QVERIFY2(status, status ? "" : qPrintable(status.error().message));
            }
            if (count != 5) // shares its moment with the undo after it
                saved.emplace_back(fixture.clock.now(), fixture.document->mesh());
        }
        const DocumentReader reader = fixture.document->reader();
        for (const auto& [at, mesh] : saved) {
            for (const qint64 later : {0, 500}) {
                const auto found = reader.meshAsOf(Instant::fromMilliseconds(at.milliseconds() + later));
                QVERIFY2(found, found ? "" : qPrintable(found.error().message));
                QVERIFY(*found == mesh);
            }
        }
        QVERIFY(fixture.document->meshAsOf(Instant::fromMilliseconds(0))->size() == 0);
        const auto history = fixture.document->history();
        for (const HistoryEntry& entry : *history)
            QVERIFY(reader.meshAt(entry.sequence));
        QVERIFY(*reader.meshAt(history->front().sequence) == fixture.document->mesh());
    }

    void theHistoryIsFilteredAndPaged()
    {
        WorkspaceFixture fixture;
        const DomainId sales = fixture.addDomain(u"Sales"_s);
        const Instant middle = fixture.clock.now();
        fixture.addDomain(u"Finance"_s);
        QVERIFY(fixture.rename(sales, u"100% Retail"_s));
        const auto reasons = [&](const HistoryFilter& filter) {
            QStringList result;
            const auto entries = fixture.document->history(filter);
            for (const HistoryEntry& entry : *entries)
                result += entry.info.reason;
            return result;
        };
        QCOMPARE(reasons({}), (QStringList {u"Rename to 100% Retail"_s, u"Add Finance"_s, u"Add Sales"_s}));
        QCOMPARE(reasons({.text = u"100% RETAIL"_s}), QStringList {u"Rename to 100% Retail"_s});
        QCOMPARE(reasons({.text = u"%"_s}).size(), 1);
        QCOMPARE(reasons({.who = u"ana"_s}).size(), 3);
        QCOMPARE(reasons({.who = u"an"_s}).size(), 0);
        QCOMPARE(reasons({.origin = Origin::Import}).size(), 0);
        QCOMPARE(reasons({.record = RecordId(sales)}), (QStringList {u"Rename to 100% Retail"_s, u"Add Sales"_s}));
        QCOMPARE(reasons({.kind = Kind::Domain}).size(), 3);
        QCOMPARE(reasons({.kind = Kind::Product}).size(), 0);
        QCOMPARE(reasons({.to = middle}), QStringList {u"Add Sales"_s});
        QCOMPARE(reasons({.from = Instant::fromMilliseconds(middle.milliseconds() + 1)}).size(), 2);
        QCOMPARE(reasons({.limit = 1}), QStringList {u"Rename to 100% Retail"_s});
        const qint64 last = fixture.document->history()->at(1).sequence;
        QCOMPARE(reasons({.before = last}), QStringList {u"Add Sales"_s});
    }

    void aLargeChangeIsWrittenOnAWorker()
    {
        WorkspaceFixture fixture;
        Document& document = *fixture.document;
        const Mesh mesh = generateMesh({.datasets = 300, .columns = 3000, .flows = 600});
        QSignalSpy busy(&document, &Document::busyChanged);
        std::optional<Status> result;
        QThread* thread = nullptr;
        document.commitLater(creating(mesh), {}, [&](const Status& status) {
            result = status;
            thread = QThread::currentThread();
        });
        QVERIFY(document.isBusy());
        QVERIFY(!result);
        // Meanwhile nothing else is written.
        ChangeSetBuilder other(document.mesh());
        Domain domain;
        domain.name = u"Late"_s;
        other.create(std::move(domain));
        QCOMPARE(document.commit(other.build()).error().code, Error::Code::Busy);
        QCOMPARE(document.undoNow().error().code, Error::Code::NotFound);
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60000);
        QVERIFY(*result);
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(!document.isBusy());
        QCOMPARE(busy.size(), 2);
        QVERIFY(document.mesh() == mesh);

        result.reset();
        document.undo([&](const Status& status) { result = status; });
        QVERIFY(document.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60000);
        QVERIFY(*result);
        QCOMPARE(document.mesh().size(), std::size_t(0));
        fixture.reopen();
        QCOMPARE(fixture.document->mesh().size(), std::size_t(0));
        QVERIFY(fixture.document->redoNow());
        QVERIFY(fixture.document->mesh() == mesh);
    }

    void aStoppedChangeLeavesNothingBehind()
    {
        WorkspaceFixture fixture;
        fixture.addDomain(u"Kept"_s);
        const Mesh before = fixture.document->mesh();
        std::optional<Status> result;
        fixture.document->commitLater(creating(generateMesh({.datasets = 500, .columns = 5000, .flows = 0})), {},
                                      [&](const Status& status) { result = status; });
        fixture.document->cancelCommit();
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60000);
        QVERIFY(!*result);
        QCOMPARE(result->error().code, Error::Code::Cancelled);
        QVERIFY(fixture.document->mesh() == before);
        fixture.reopen();
        QVERIFY(fixture.document->mesh() == before);
        QCOMPARE(fixture.document->history()->size(), std::size_t(1));
    }

    void closingStopsALargeChange()
    {
        WorkspaceFixture fixture;
        fixture.addDomain(u"Kept"_s);
        const Mesh before = fixture.document->mesh();
        const Mesh mesh = generateMesh({.datasets = 500, .columns = 5000, .flows = 0});
        fixture.document->commitLater(diff(before, mesh), {}, [](const Status&) { QFAIL("told after closing"); });
        fixture.reopen();
        const std::size_t size = fixture.document->mesh().size();
        QVERIFY(size == before.size() || size == mesh.size());
        QVERIFY(fixture.document->reader().verifyJournal());
    }

    void aDocumentOpenedOnAWorkerServesTheOtherThread()
    {
        WorkspaceFixture fixture;
        fixture.addDomain(u"Sales"_s);
        fixture.document.reset();
        QThread* home = QThread::currentThread();
        std::unique_ptr<QThread> worker(QThread::create([&] {
            auto opened = Document::open(fixture.path(), fixture.options());
            if (!opened)
                return;
            (*opened)->moveToThread(home);
            fixture.document = std::move(*opened);
        }));
        worker->start();
        QVERIFY(worker->wait());
        QVERIFY(fixture.document);
        fixture.addDomain(u"Finance"_s);
        QCOMPARE(fixture.document->history()->size(), std::size_t(2));
        QCOMPARE(fixture.document->search(u"fin"_s)->size(), std::size_t(1));
    }

    void filesAreKeptWithTheImportThatBroughtThem()
    {
        WorkspaceFixture fixture;
        ChangeSetBuilder changes(fixture.document->mesh());
        File file;
        file.path = u"manifest.json"_s;
        const FileId id = changes.create(std::move(file));
        File twin;
        twin.path = u"copy/manifest.json"_s;
        const FileId twinId = changes.create(std::move(twin));
        const QByteArray bytes = QByteArray("{\"nodes\": {}}").repeated(1000);
        QVERIFY(fixture.document->commitNow(changes.build(), {{id, bytes}, {twinId, bytes}}));
        fixture.reopen();
        QCOMPARE(*fixture.document->fileContent(id), bytes);
        QCOMPARE(*fixture.document->reader().fileContent(twinId), bytes);
        QCOMPARE(fixture.document->fileContent({newUuid()}).error().code, Error::Code::NotFound);
        QVERIFY(fixture.document->undoNow());
        QVERIFY(fixture.document->redoNow());
        QCOMPARE(*fixture.document->fileContent(id), bytes);
    }

    void aReaderMayBeAskedOnAnyThreadWhileTheDocumentWrites()
    {
        WorkspaceFixture fixture;
        const DomainId id = fixture.addDomain(u"Sales"_s);
        const Instant then = fixture.clock.now();
        const Mesh past = fixture.document->mesh();
        const DocumentReader reader = fixture.document->reader();
        std::atomic_int good = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int count = 0; count < 3; ++count) {
            threads.emplace_back(QThread::create([&, reader] {
                for (int round = 0; round < 20; ++round) {
                    const auto mesh = reader.meshAsOf(then);
                    const auto history = reader.history();
                    if (mesh && *mesh == past && history && !history->empty())
                        ++good;
                }
            }));
            threads.back()->start();
        }
        for (int count = 0; count < 30; ++count)
            QVERIFY(fixture.rename(id, u"Name %1"_s.arg(count)));
        for (const auto& thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(good.load(), 60);
    }

private:
    static void seeds(quint64 count)
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= count; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
