// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "governance/impact.h"
#include "mesh/mesh_builder.h"
#include "mesh/naming.h"

#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

/// crm -> orders -> revenue; the port of orders is consumed by a team (approved), by revenue and by a person (expired).
struct Chain
{
    DomainId sales {newUuid()};
    ProductId crm {newUuid()};
    ProductId orders {newUuid()};
    ProductId revenue {newUuid()};
    DatasetId crmData {newUuid()};
    DatasetId ordersData {newUuid()};
    DatasetId revenueData {newUuid()};
    PersonId ana {newUuid()};
    PersonId ben {newUuid()};
    TeamId fraud {newUuid()};
    PortId port {newUuid()};
    AgreementId byTeam {newUuid()};
    AgreementId byRevenue {newUuid()};
    SloId slo {newUuid()};
    MeshBuilder builder;
    Mesh mesh;

    Chain()
    {
        builder.add(Domain {.id = sales, .name = u"Sales"_s});
        builder.add(Product {.id = crm, .name = u"CRM"_s, .domain = sales});
        builder.add(Product {.id = orders, .name = u"Orders"_s, .domain = sales});
        builder.add(Product {.id = revenue, .name = u"Revenue"_s});
        builder.add(Dataset {.id = crmData, .name = u"crm"_s, .product = crm});
        builder.add(Dataset {.id = ordersData, .name = u"orders"_s, .product = orders});
        builder.add(Dataset {.id = revenueData, .name = u"revenue"_s, .product = revenue});
        builder.add(Flow {.id = {newUuid()}, .from = crmData, .to = ordersData});
        builder.add(Flow {.id = {newUuid()}, .from = ordersData, .to = revenueData});
        builder.add(Person {.id = ana, .name = u"Ana"_s});
        builder.add(Person {.id = ben, .name = u"Ben"_s});
        builder.add(Team {.id = fraud, .name = u"Fraud"_s});
        assign(sales, ana, OwnershipRole::Owner);
        assign(orders, ben, OwnershipRole::Steward);
        builder.add(Port {.id = port, .name = u"out"_s, .product = orders, .direction = PortDirection::Output});
        agree(byTeam, fraud, AgreementStatus::Approved);
        agree(byRevenue, revenue, AgreementStatus::Approved);
        agree({newUuid()}, ben, AgreementStatus::Expired);
        builder.add(Slo {.id = slo, .name = u"Freshness"_s, .subject = ordersData});
        mesh = builder.build();
    }
    void assign(RecordId subject, PersonId person, OwnershipRole role)
    {
        builder.add(Assignment {.id = {newUuid()}, .subject = subject, .role = role, .person = person});
    }
    void agree(AgreementId id, RecordId consumer, AgreementStatus status)
    {
        builder.add(
            Agreement {.id = id, .name = titleFor(consumer), .port = port, .consumer = consumer, .status = status});
    }
    QString titleFor(RecordId consumer) const { return consumer == RecordId(fraud) ? u"Fraud"_s : u"Other"_s; }

    Impact of(RecordId record, Direction direction = Direction::Downstream, Level level = Level::Product) const
    {
        const LineageGraph graph = LineageGraph::build(mesh, level);
        return impactOf(graph, MeshQuality::evaluate(mesh, Instant::now()), {record}, direction, today);
    }
    /// "Orders 1: Ana owner from Sales, Ben steward; SLO Freshness; agreements 2"
    QStringList linesOf(const Impact& impact) const
    {
        QStringList lines;
        for (const ImpactRow& row : impact.rows) {
            QString line = u"%1 %2:"_s.arg(row.name).arg(row.distance);
            for (const Owner& owner : row.toTell) {
                line += u" %1 %2"_s.arg(titleOf(mesh, owner.who()), tokenOf(owner.role));
                if (owner.isInherited)
                    line += u" from "_s + titleOf(mesh, owner.source);
                line += u',';
            }
            for (const SloId& each : row.slos)
                line += u" SLO "_s + titleOf(mesh, each);
            line += u" agreements %1"_s.arg(row.agreements.size());
            lines += line;
        }
        return lines;
    }
};

} // namespace

class TestImpact : public QObject
{
    Q_OBJECT

private slots:
    void downstreamIsWhoIsToldAndWhatIsPromised()
    {
        const Chain chain;
        const Impact impact = chain.of(chain.crm);
        QCOMPARE(chain.linesOf(impact),
                 QStringList({u"Orders 1: Ana owner from Sales, Ben steward, SLO Freshness agreements 2"_s,
                              u"Revenue 2: agreements 1"_s, u"Fraud 2: Fraud consumer, agreements 1"_s}));
        QCOMPARE(impact.slos, std::size_t(1));
        QCOMPARE(impact.agreements, std::size_t(2)); // the expired one is none
        QCOMPARE(impact.withoutOwner, std::size_t(1)); // Revenue
        QCOMPARE(impact.people.size(), std::size_t(3));
    }

    void consumersOfTheRecordItselfAreDownstream()
    {
        const Chain chain;
        const Impact impact = chain.of(chain.orders);
        QCOMPARE(chain.linesOf(impact),
                 QStringList({u"Revenue 1: agreements 1"_s, u"Fraud 1: Fraud consumer, agreements 1"_s}));
    }

    void upstreamHasNoConsumers()
    {
        const Chain chain;
        const Impact impact = chain.of(chain.revenue, Direction::Upstream);
        QCOMPARE(chain.linesOf(impact),
                 QStringList({u"Orders 1: Ana owner from Sales, Ben steward, SLO Freshness agreements 2"_s,
                              u"CRM 2: Ana owner from Sales, agreements 0"_s}));
    }

    void aConsumerThatTheLineageLeadsToIsNoRowOfItsOwn()
    {
        const Chain chain;
        // At the level of datasets the product Revenue is its dataset.
        const Impact impact = chain.of(chain.ordersData, Direction::Downstream, Level::Dataset);
        QCOMPARE(chain.linesOf(impact),
                 QStringList({u"revenue 1: agreements 1"_s, u"Fraud 1: Fraud consumer, agreements 1"_s}));
    }

    void peopleKnowOfWhatAndFromWhere()
    {
        const Chain chain;
        const Impact impact = chain.of(chain.revenue, Direction::Upstream);
        const ImpactPerson& ana = impact.people.front();
        QCOMPARE(ana.who, RecordId(chain.ana));
        QCOMPARE(ana.records, 2U);
        QCOMPARE(ana.nearest, 1U);
        QCOMPARE(ana.reasons.front().inheritedFrom, RecordId(chain.sales));
    }

    void nothingIsMadeOnceItIsCancelled()
    {
        const Chain chain;
        const Progress progress;
        progress.cancel();
        const LineageGraph graph = LineageGraph::build(chain.mesh, Level::Product);
        QVERIFY(impactOf(graph, MeshQuality::evaluate(chain.mesh, Instant::now()), {chain.crm}, Direction::Downstream,
                         today, progress)
                    .rows.empty());
    }
};

QTEST_GUILESS_MAIN(TestImpact)
#include "tst_impact.moc"
