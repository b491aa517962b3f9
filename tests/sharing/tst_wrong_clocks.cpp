// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Desks whose clocks are years off, or jump: who wins, what conflicts and what everybody sees at the end must be as
// with right clocks.

#include "mesh/generated_mesh.h"
#include "sharing/verification.h"
#include "support/shared_mesh_fixture.h"
#include "support/shifted_clock.h"

#include <QTest>

#include <random>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr long long tenYears = 10LL * 365 * 24 * 3600; // s

/// How wrong the clocks of the two desks are; of the first half of what they do and of the second.
struct Shifts
{
    long long ann[2];
    long long bob[2];
};

/// What a run came to.
struct Outcome
{
    Mesh mesh;
    QStringList settled; ///< what a person had to settle, in order
};

} // namespace

class TestWrongClocks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        const Instant before = Instant::now();
        shiftClock(tenYears);
        QVERIFY(Instant::now().milliseconds() - before.milliseconds() >= tenYears * 1000); // else nothing is tested
        shiftClock(0);
        run({}, m_right);
        QVERIFY(m_right.settled.size() > 3);
    }
    void cleanup() { shiftClock(0); }

    void theClockDecidesNothing_data()
    {
        QTest::addColumn<Shifts>("shifts");
        QTest::newRow("one ahead, one behind") << Shifts {{tenYears, tenYears}, {-tenYears, -tenYears}};
        QTest::newRow("both jump") << Shifts {{-tenYears, tenYears}, {tenYears, -tenYears}};
    }
    void theClockDecidesNothing()
    {
        QFETCH(Shifts, shifts);
        Outcome outcome;
        run(shifts, outcome);
        QCOMPARE(outcome.settled, m_right.settled);
        QVERIFY(outcome.mesh == m_right.mesh);
    }

private:
    /// The same every time, but for the clocks.
    void run(const Shifts& shifts, Outcome& outcome)
    {
        SharedMeshFixture fixture;
        QVERIFY2(fixture.start(), qPrintable(fixture.errorText()));
        auto lea = fixture.desk(u"lea"_s);
        const Mesh begin = generateMesh({.datasets = 30, .columns = 60, .flows = 30, .seed = 9});
        QVERIFY(lea->document->commitNow(creating(begin)));
        QVERIFY(lea->sync());
        std::vector<Uuid> domains;
        for (const Domain& domain : begin.all<Domain>())
            domains.push_back(domain.id.uuid);
        std::unique_ptr<Desk> desks[2];
        for (std::size_t at = 0; at < 2; ++at) {
            const QString login = at == 0 ? u"ann"_s : u"bob"_s;
            fixture.addPerson(login, SharedRole::Steward, domains);
            shiftClock(at == 0 ? shifts.ann[0] : shifts.bob[0]);
            desks[at] = fixture.desk(login);
        }
        std::mt19937 random(9);
        constexpr int steps = 160;
        for (int step = 0; step < steps; ++step) {
            const std::size_t who = random() % 2;
            const std::size_t half = step < steps / 2 ? 0 : 1;
            shiftClock(who == 0 ? shifts.ann[half] : shifts.bob[half]);
            edit(*desks[who], random, step);
            if (random() % 4 == 0)
                exchange(*desks[who], random, outcome);
        }
        for (int round = 0; round < 3; ++round) {
            for (std::size_t who = 0; who < 2; ++who) {
                shiftClock(who == 0 ? shifts.ann[1] : shifts.bob[1]);
                exchange(*desks[who], random, outcome);
            }
        }
        shiftClock(0);
        QVERIFY(lea->sync());
        outcome.mesh = lea->document->mesh();
        for (const auto& desk : desks)
            QVERIFY(desk->document->mesh() == outcome.mesh);
        const auto verification = verifySharedMesh(*lea->shared, {});
        QVERIFY(verification && verification->isSound());
    }

    static void edit(Desk& desk, std::mt19937& random, int step)
    {
        const Mesh& mesh = desk.document->mesh();
        std::vector<ProductId> products;
        for (const Product& product : mesh.all<Product>())
            products.push_back(product.id);
        const ProductId product = products[random() % std::min<std::size_t>(products.size(), 3)];
        const QString text = u"step %1"_s.arg(step);
        ChangeSetBuilder changes(mesh);
        switch (random() % 5) {
        case 0:
            changes.edit<Product>(product, [&](Product& each) { each.purpose = text; });
            break;
        case 1:
            changes.edit<Product>(product, [&](Product& each) { each.tags += text; });
            break;
        case 2:
            changes.edit<Product>(product, [&](Product& each) { each.retention = u"%1d"_s.arg(step + 1); });
            break;
        case 3: {
            Dataset dataset {.name = text, .product = product};
            dataset.id.uuid = {0x7000 + quint64(step), quint64(random())}; // the same in every run
            changes.create(std::move(dataset));
            break;
        }
        default:
            if (const auto datasets = mesh.referring<&Dataset::product>(product); !datasets.empty()) {
                changes.edit<Dataset>(datasets[random() % datasets.size()]->id,
                                      [&](Dataset& each) { each.description = text; });
            }
        }
        QVERIFY(desk.commit(changes, text));
    }

    static void exchange(Desk& desk, std::mt19937& random, Outcome& outcome)
    {
        QVERIFY(desk.sync());
        for (const Outgoing& stuck : desk.outgoing(
                 {OutgoingState::Conflict, OutgoingState::Denied, OutgoingState::Outdated, OutgoingState::Refused})) {
            const bool isMine = random() % 2 == 0;
            outcome.settled += u"%1 %2 %3 %4"_s.arg(desk.login, stateToken(stuck.state), stuck.reason).arg(isMine);
            QVERIFY(resolve(*desk.document, stuck.id, isMine ? Resolution::Mine : Resolution::Theirs));
        }
        QVERIFY(desk.sync());
    }

    Outcome m_right; // with right clocks
};

Q_DECLARE_METATYPE(Shifts)

QTEST_GUILESS_MAIN(TestWrongClocks)
#include "tst_wrong_clocks.moc"
