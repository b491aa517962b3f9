// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/past_states.h"

#include "mesh/diff.h"
#include "mesh/random_mesh.h"
#include "storage/workspace_file.h"
#include "support/workspace_fixture.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with a history drawn from a seed: an import in the middle, edits, deletions, undo and redo around it,
/// with a copy of every state.
class History : public WorkspaceFixture
{
public:
    explicit History(quint64 seed, int steps = 24)
    {
        RandomMesh random(seed);
        states.push_back(Mesh());
        for (int count = 0; count < steps; ++count) {
            const Mesh& now = document->mesh();
            if (count > 2 && random.chance(20)) {
                clock.advance(1000);
                const Status status
                    = random.chance(70) || !document->canRedo() ? document->undoNow() : document->redoNow();
                Q_UNUSED(status); // where there is nothing to undo the state is there twice, which is welcome
            } else {
                const Mesh next = count == 0 ? random.make(2) : random.edited(now, count == steps / 2 ? 60 : 5);
                const Status status = commit(diff(now, next), u"Step %1"_s.arg(count));
                if (!status)
                    qFatal("%s", qPrintable(status.error().message));
            }
            if (!(document->mesh() == states.back()))
                states.push_back(document->mesh());
        }
    }

    qint64 last() const { return qint64(states.size()) - 1; }
    StateAt now() const { return {states.back(), last()}; }
    std::unique_ptr<SqlConnection> connect() const
    {
        auto made = SqlConnection::open(path(), SqlConnection::Access::ReadOnly);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return std::move(*made);
    }

    std::vector<Mesh> states; // after 0, 1, 2 ... change sets
};

} // namespace

class TestPastStates : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyWayThroughTimeLeadsToTheSavedStates_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void everyWayThroughTimeLeadsToTheSavedStates()
    {
        QFETCH(quint64, seed);
        const History history(seed);
        const auto connection = history.connect();
        const Journal journal(*connection);
        QCOMPARE(*journal.lastSequence(), history.last());
        PastStates past;
        std::mt19937_64 random(seed);
        for (int jump = 0; jump < 25; ++jump) {
            // Now a step, now a jump, as a hand on a slider does.
            const qint64 to = qint64(random() % quint64(history.last() + 1));
            for (const qint64 near : {to, std::max<qint64>(0, to - 1), std::min(history.last(), to + 1)}) {
                const auto state = past.after(journal, history.now(), near);
                QVERIFY2(state, state ? "" : qPrintable(state.error().detail));
                QCOMPARE(state->sequence, near);
                QVERIFY(state->mesh == history.states[std::size_t(near)]);
            }
        }
    }

    void aDateMeansTheLastChangeSetUpToIt()
    {
        const History history(3);
        const auto connection = history.connect();
        const Journal journal(*connection);
        PastStates past;
        for (qint64 sequence = 1; sequence <= history.last(); ++sequence) {
            const Instant at = journal.changeSetAt(sequence)->info.at;
            QVERIFY(past.asOf(journal, history.now(), at)->mesh == history.states[std::size_t(sequence)]);
            const Instant before = Instant::fromMilliseconds(at.milliseconds() - 1);
            QVERIFY(past.asOf(journal, history.now(), before)->mesh == history.states[std::size_t(sequence - 1)]);
        }
        QVERIFY(past.asOf(journal, history.now(), Instant::fromMilliseconds(1))->mesh == Mesh());
    }

    void whatIsCommittedLaterIsFound()
    {
        History history(4);
        const auto connection = history.connect();
        const Journal journal(*connection);
        PastStates past;
        QVERIFY(past.after(journal, history.now(), 3));
        const StateAt before = history.now();
        history.addDomain(u"New"_s);
        const StateAt now {history.document->mesh(), before.sequence + 1};
        QVERIFY(past.after(journal, now, before.sequence)->mesh == before.mesh);
        QVERIFY(past.after(journal, now, now.sequence)->mesh == now.mesh);
        // A reader from before the commit still asks about its own present.
        QVERIFY(past.after(journal, before, before.sequence)->mesh == before.mesh);
        QVERIFY(past.after(journal, before, 3)->mesh == history.states[3]);
    }

    void goingBackCanBeStoppedAndGoneOnWith()
    {
        const History history(5);
        const auto connection = history.connect();
        const Journal journal(*connection);
        PastStates past;
        const Progress progress;
        progress.cancel();
        QCOMPARE(past.after(journal, history.now(), 2, progress).error().code, Error::Code::Cancelled);
        QVERIFY(past.after(journal, history.now(), 2)->mesh == history.states[2]);
    }

    void aJournalThatDoesNotLeadThereIsCorrupt()
    {
        WorkspaceFixture fixture;
        const DomainId sales = fixture.addDomain(u"Sales"_s);
        for (const QString& name : {u"Shops"_s, u"Stores"_s, u"Outlets"_s, u"Branches"_s, u"Trade"_s})
            QVERIFY(fixture.rename(sales, name));
        {
            auto writing = SqlConnection::open(fixture.path(), SqlConnection::Access::ReadWrite);
            QVERIFY(writing);
            QVERIFY((*writing)->runScript("DROP TRIGGER change_stays; DROP TRIGGER change_is_kept;"
                                          "DELETE FROM change WHERE sequence = 5"));
        }
        const auto connection = SqlConnection::open(fixture.path(), SqlConnection::Access::ReadOnly);
        QVERIFY(connection);
        const Journal journal(**connection);
        const StateAt now {fixture.document->mesh(), 6};
        QVERIFY(PastStates().after(journal, now, 5));
        const auto before = PastStates().after(journal, now, 3); // by 6 and 4, which are no neighbours
        QVERIFY(!before);
        QCOMPARE(before.error().code, Error::Code::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestPastStates)
#include "tst_past_states.moc"
