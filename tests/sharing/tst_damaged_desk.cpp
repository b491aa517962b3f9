// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Workspaces of a shared mesh in which bits have flipped, or pieces are missing, while change sets wait to go out. What
// arrives at the shared mesh must be what was made, or nothing; and the desk either works or says what is wrong.
// MESHSTEAD_SOAK=1 runs it at full length.

#include "storage/workspace_file.h"
#include "support/shared_mesh_fixture.h"

#include <QTest>

#include <random>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

const QString trialDatabase = u"trial"_s;

/// Each change set of Ann that arrived, with all that belongs to it, as one text.
constexpr const char* selectArrived
    = "SELECT s.set_id::text, concat_ws(' ', s.reason, s.origin, s.made_at_us, (SELECT string_agg(concat_ws(' ', "
      "e.kind, "
      "e.record, e.op, e.payload), '; ' ORDER BY e.record, e.op) FROM audit.event e WHERE e.set_id = s.set_id)) "
      "FROM mesh.change_set s WHERE s.login = 'ann'";
using Arrived = QMap<QString, QString>; // by the id of the change set

bool isSoak()
{
    return qEnvironmentVariableIsSet("MESHSTEAD_SOAK");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where a bit flips.
enum class Place
{
    Anywhere,
    Content, ///< in the row of a change set that waits
    State, ///< in the word that says that one waits
};

/// What became of a damaged desk.
struct Tally
{
    int refusedToOpen = 0;
    int refusedToSync = 0;
    int works = 0;
    int mended = 0; ///< work, and sent anew what was damaged
    int differs = 0; ///< works, but shows something else than the shared mesh
};

} // namespace

class TestDamagedDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        QVERIFY2(m_fixture.start(), qPrintable(m_fixture.errorText()));
        auto lea = m_fixture.desk(u"lea"_s);
        ChangeSetBuilder changes(lea->document->mesh());
        const DomainId sales = changes.create(Domain {.name = u"Sales"_s});
        m_orders = changes.create(Product {.name = u"Orders"_s, .domain = sales, .purpose = u"Before"_s});
        const ProductId returns = changes.create(Product {.name = u"Returns"_s, .domain = sales});
        const DatasetId old = changes.create(Dataset {.name = u"old"_s, .product = m_orders});
        for (int count = 0; count < 20; ++count)
            changes.create(Dataset {.name = u"dataset %1"_s.arg(count), .product = m_orders});
        QVERIFY(lea->commit(changes, u"Begin"_s));
        QVERIFY(lea->sync());
        m_fixture.addPerson(u"ann"_s, SharedRole::Steward, {sales.uuid});
        auto ann = m_fixture.desk(u"ann"_s);
        // What waits: an edit, a removal, and records of many fields and few.
        const auto commit = [&](const QString& reason, const std::function<void(ChangeSetBuilder&)>& change) {
            ChangeSetBuilder open(ann->document->mesh());
            change(open);
            return bool(ann->commit(open, reason));
        };
        QVERIFY(commit(u"Say what orders are for"_s, [&](ChangeSetBuilder& open) {
            open.edit<Product>(m_orders, [](Product& product) { product.purpose = u"Every order, ordered"_s; });
        }));
        QVERIFY(commit(u"Guarded"_s, [&](ChangeSetBuilder& open) {
            open.edit<Product>(returns, [](Product& product) { product.retention = u"30d"_s; });
        }));
        QVERIFY(commit(u"Remove what is old"_s, [&](ChangeSetBuilder& open) { open.remove(old); }));
        for (int count = 0; count < 3; ++count) {
            QVERIFY(commit(u"Übergabe %1 \"neu\""_s.arg(count), [&](ChangeSetBuilder& open) {
                open.create(Dataset {
                    .name = u"new %1"_s.arg(count), .product = m_orders, .description = QString(300 * count, u'd')});
            }));
        }
        for (const Outgoing& outgoing : ann->outgoing({OutgoingState::Pending}))
            m_open.push_back(outgoing);
        QCOMPARE(m_open.size(), 6);
        ann->document.reset();
        m_whole = contentOf(ann->path());
        QVERIFY(!m_whole.isEmpty());

        // What it should come to.
        ann->shared.reset();
        lea->shared.reset();
        QVERIFY(beginTrial());
        Desk desk;
        QVERIFY(write(desk, m_whole));
        QVERIFY(open(desk));
        QVERIFY(desk.sync());
        m_expected = arrived();
        QCOMPARE(m_expected.size(), 6);
        m_mesh = desk.document->mesh();
    }

    void aFlippedBitArrivesNowhere_data()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("anywhere") << Place::Anywhere;
        QTest::newRow("in what waits to go out") << Place::Content;
        QTest::newRow("in that it waits") << Place::State;
    }
    void aFlippedBitArrivesNowhere()
    {
        QFETCH(Place, place);
        const int flips = isSoak() ? 200 : 30;
        std::mt19937 random(14 + unsigned(place));
        Tally tally;
        for (int flip = 0; flip < flips; ++flip) {
            QByteArray content = m_whole;
            const qsizetype at = placeOf(place, random);
            const int bit = int(random() % 8);
            content[at] = char(content[at] ^ (1 << bit));
            const QString fault = faultOf(content, tally);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"flip %1, byte %2, bit %3: %4"_s.arg(flip).arg(at).arg(bit).arg(fault)));
        }
        qInfo(
            "%d did not open, %d were not sent, %d work (%d of them sent anew what was damaged, %d show something else "
            "than the shared mesh)",
            tally.refusedToOpen, tally.refusedToSync, tally.works, tally.mended, tally.differs);
    }

    /// Whatever of a change set that waits is altered: what it said arrives all the same, and nothing else.
    void aDamagedChangeSetIsSentAnew_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<int>("first"); // of those that are damaged
        QTest::addColumn<int>("count");
        const auto row = [](const char* name, const QByteArray& damage) {
            for (int each = 0; each < 6; ++each)
                QTest::addRow("%s of %d", name, each) << damage << each << 1;
            QTest::addRow("%s of two", name) << damage << 1 << 2;
            QTest::addRow("%s of all", name) << damage << 0 << 6;
        };
        row("content", "UPDATE share_content SET content = replace(content, 'r', 's') WHERE id = ?");
        row("no content", "UPDATE share_content SET content = '' WHERE id = ?");
        row("reason", "UPDATE share_outbox SET reason = 'Another' WHERE id = ?");
        row("hash", "UPDATE share_outbox SET hash = zeroblob(32) WHERE id = ?");
    }
    void aDamagedChangeSetIsSentAnew()
    {
        QFETCH(QByteArray, damage);
        QFETCH(int, first);
        QFETCH(int, count);
        QVERIFY(!m_isTrialUsed || beginTrial());
        m_isTrialUsed = true;
        Desk desk;
        QVERIFY(write(desk, m_whole));
        QVERIFY(open(desk));
        QVERIFY(desk.document->receive({}, [&](SqlConnection& connection) {
            for (int each = first; each < first + count; ++each) {
                const QByteArray id = m_open[std::size_t(each)].id.toBytes();
                if (const Status status = connection.execute(QString::fromLatin1(damage), {id}); !status)
                    return status;
            }
            return ok();
        }));
        const auto outcome = desk.sync();
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(desk.outgoing({OutgoingState::Pending, OutgoingState::Conflict, OutgoingState::Denied,
                                OutgoingState::Outdated, OutgoingState::Refused})
                     .size(),
                 0);
        QVERIFY(desk.document->mesh() == m_mesh);
        // What is damaged goes out as one.
        QCOMPARE(arrived().size(), 6 - count + 1);
        QVERIFY(meshThere() == m_mesh);
    }

    void aPieceThatIsMissingIsNotMadeUp_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << m_whole.left(m_whole.size() / 2);
        QTest::newRow("last byte missing") << m_whole.chopped(1);
        QTest::newRow("last page missing") << m_whole.chopped(4096);
        QTest::newRow("no header") << QByteArray(100, '\0') + m_whole.mid(100);
        QTest::newRow("a zero byte more") << QByteArray(m_whole + '\0');
        const int step = isSoak() ? 1 : 5;
        for (qsizetype page = 0; page < m_whole.size() / 4096; page += step) {
            QByteArray content = m_whole;
            content.replace(page * 4096, 4096, QByteArray(4096, '\0'));
            QTest::addRow("page %d zero", int(page)) << content;
        }
    }
    void aPieceThatIsMissingIsNotMadeUp()
    {
        QFETCH(QByteArray, content);
        Tally tally;
        const QString fault = faultOf(content, tally);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

private:
    /// A shared mesh as it was when the desk was closed, under another name.
    bool beginTrial()
    {
        const PostgresServer& server = m_fixture.server();
        for (const char* statement :
             {"drop database if exists trial with (force)", "create database trial template mesh strategy file_copy"}) {
            if (!server.execute(u"postgres"_s, statement).isEmpty())
                return false;
        }
        return true;
    }
    Result<std::unique_ptr<SharedMesh>> connect() const
    {
        return SharedMesh::open(m_fixture.server().address(trialDatabase, u"ann"_s),
                                SharedMeshFixture::passwordOf(u"ann"_s));
    }
    /// As somebody sees it who joins now.
    Mesh meshThere() const
    {
        Desk fresh;
        fresh.document = std::move(*Document::create(fresh.path(), {.user = u"ann"_s}));
        fresh.shared = std::move(*connect());
        if (!joinSharedMesh(*fresh.document, *fresh.shared) || !fresh.sync())
            qFatal("cannot look at the shared mesh");
        return fresh.document->mesh();
    }
    Arrived arrived() const
    {
        const PostgresServer& server = m_fixture.server();
        const auto session = PgConnection::open(server.address(trialDatabase, server.superuser()), server.password());
        if (!session)
            qFatal("cannot look at the shared mesh");
        const auto rows = (*session)->run(selectArrived);
        if (!rows)
            qFatal("cannot look at the shared mesh: %s", qPrintable((*session)->failure().text));
        Arrived found;
        for (int row = 0; row < rows->rows(); ++row)
            found.insert(rows->text(row, 0), rows->text(row, 1));
        return found;
    }

    static bool write(const Desk& desk, const QByteArray& content)
    {
        QFile file(desk.path());
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    Status open(Desk& desk) const
    {
        desk.login = u"ann"_s;
        auto document = Document::open(desk.path(), {.user = desk.login});
        if (!document)
            return document.error();
        desk.document = std::move(*document);
        auto shared = connect();
        if (!shared)
            return shared.error();
        desk.shared = std::move(*shared);
        return ok();
    }

    qsizetype placeOf(Place place, std::mt19937& random) const
    {
        const auto below = [&](qsizetype limit) { return qsizetype(random() % std::uint32_t(limit)); };
        switch (place) {
        case Place::Content: {
            const Outgoing& outgoing = m_open[random() % m_open.size()];
            const qsizetype begin = m_whole.indexOf(outgoing.content) - 120;
            return begin + below(std::min<qsizetype>(outgoing.content.size(), 400) + 160);
        }
        case Place::State: { // in the table and in its index
            const QByteArray state = stateToken(OutgoingState::Pending).toLatin1();
            QList<qsizetype> places;
            for (qsizetype at = m_whole.indexOf(state); at >= 0; at = m_whole.indexOf(state, at + 1))
                places += at;
            return places[below(places.size())] + below(state.size());
        }
        default:
            return below(m_whole.size());
        }
    }

    static bool isClear(const Error& error)
    {
        using Code = Error::Code;
        const bool isExpected = error.code == Code::Corrupt || error.code == Code::TooNew
            || error.code == Code::Conflict || error.code == Code::NotFound || error.code == Code::Io;
        return isExpected && error.message.size() > 20;
    }

    /// What is wrong with how a desk with @p content behaves, or nothing.
    QString faultOf(const QByteArray& content, Tally& tally)
    {
        if (m_isTrialUsed && !beginTrial())
            return u"cannot begin"_s;
        m_isTrialUsed = false;
        Desk desk;
        if (!write(desk, content))
            return u"cannot write"_s;
        if (const Status status = open(desk); !status) {
            ++tally.refusedToOpen;
            return isClear(status.error()) ? QString() : QString(u"unclear: "_s % status.error().message);
        }
        const auto outcome = desk.sync();
        const Arrived found = arrived();
        m_isTrialUsed = !found.isEmpty();
        bool isMended = false; // what was damaged came as another change set
        for (auto set = found.begin(); set != found.end(); ++set) {
            if (!m_expected.contains(set.key()))
                isMended = true;
            else if (m_expected[set.key()] != set.value())
                return QString(u"arrived as "_s % set.value() % u" instead of "_s % m_expected[set.key()]);
        }
        if (isMended && (!outcome || !(meshThere() == m_mesh)))
            return u"something arrived that nobody made"_s;
        if (!outcome) {
            ++tally.refusedToSync;
            return isClear(outcome.error()) ? QString() : QString(u"unclear: "_s % outcome.error().message);
        }
        ++tally.works;
        tally.differs += !(desk.document->mesh() == m_mesh);
        tally.mended += isMended;
        if (const QString fault = faultOfSilence(desk, found); !fault.isEmpty() && !isMended)
            return fault;
        return faultOfGoingOn(desk);
    }

    /// A desk that says that it has sent everything has.
    QString faultOfSilence(const Desk& desk, const Arrived& found) const
    {
        QSet<QString> stuck;
        for (const Outgoing& outgoing : desk.outgoing(
                 {OutgoingState::Conflict, OutgoingState::Denied, OutgoingState::Outdated, OutgoingState::Refused}))
            stuck.insert(outgoing.id.toString());
        for (const QString& id : m_expected.keys()) {
            if (!found.contains(id) && !stuck.contains(id))
                return QString(u"not sent, and nobody is told: "_s % m_expected[id]);
        }
        return {};
    }

    QString faultOfGoingOn(Desk& desk) const
    {
        ChangeSetBuilder changes(desk.document->mesh());
        changes.create(Dataset {.name = u"afterwards"_s, .product = m_orders});
        if (const Status status = desk.commit(changes, u"Afterwards"_s); !status)
            return QString(u"does not go on: "_s % status.error().message);
        const auto outcome = desk.sync();
        return outcome ? QString() : QString(u"does not go on: "_s % outcome.error().message);
    }

    mutable SharedMeshFixture m_fixture;
    ProductId m_orders;
    std::vector<Outgoing> m_open; // change sets that wait, as they were made
    QByteArray m_whole; // the closed workspace
    Arrived m_expected;
    Mesh m_mesh; // that everything comes to
    bool m_isTrialUsed = true;
};

Q_DECLARE_METATYPE(Place)

QTEST_GUILESS_MAIN(TestDamagedDesk)
#include "tst_damaged_desk.moc"
