// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/record_facts.h"
#include "items/selection.h"
#include "mesh/apply.h"
#include "mesh/naming.h"
#include "widgets/retailer.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

const Instant now = Instant::fromMilliseconds(1'795'000'000'000);

/// What a record is, worked out without the language.
struct Plain
{
    const Product& product;
    const RecordFacts& facts;
    QString domain;
    QStringList owners;
};
using Test = std::function<bool(const Plain&)>;

} // namespace

class TestSelection : public QObject
{
    Q_OBJECT

    Mesh m_mesh;
    Sheet m_sheet;

    std::vector<RecordId> bruteForce(const Test& test) const
    {
        std::vector<RecordId> found;
        for (const Product& product : m_mesh.all<Product>()) {
            const SheetRow* row = m_sheet.find(product.id.uuid);
            const DomainId domain = domainOf(m_mesh, product.id);
            QStringList owners;
            for (const RecordId& owner : row->facts->owners)
                owners += titleOf(m_mesh, owner);
            if (test({product, *row->facts, domain.isNull() ? QString() : qualifiedNameOf(m_mesh, domain), owners}))
                found.push_back(product.id);
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        const auto mesh = apply(Mesh(), makeRetailer(now));
        QVERIFY(mesh);
        m_mesh = *mesh;
        m_sheet = makeSheet(m_mesh, {.kind = Kind::Product, .within = {}, .at = now});
    }

    void everyConditionSelectsWhatPlainLoopsFind_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<Test>("test");
        const auto row = [](const char* name, const QString& query, Test test) {
            QTest::newRow(name) << query << std::move(test);
        };
        const auto named = [](const Plain& p, QStringView part) {
            return p.product.name.contains(part, Qt::CaseInsensitive)
                || p.domain.contains(part, Qt::CaseInsensitive); // the qualified name begins with it
        };
        const auto active = [](const Plain& p) { return p.product.status == Lifecycle::Active; };
        const auto ownerless = [](const Plain& p) { return p.facts.ownerStanding == OwnerStanding::Missing; };
        const auto ana = [](const Plain& p) {
            return std::ranges::any_of(p.owners,
                                       [](const QString& o) { return o.contains(u"ana", Qt::CaseInsensitive); });
        };
        const auto health
            = [](SloHealth wanted) { return [wanted](const Plain& p) { return p.facts.health == wanted; }; };
        row("nothing asked", {}, [](const Plain&) { return true; });
        row("a name", u"customer"_s, [named](const Plain& p) { return named(p, u"customer"); });
        row("a name, in capitals", u"CUSTOMER"_s, [named](const Plain& p) { return named(p, u"customer"); });
        row("not a name", u"!customer"_s, [named](const Plain& p) { return !named(p, u"customer"); });
        row("a choice by token", u"status:active"_s, active);
        row("a choice by label", u"status:Active"_s, active);
        row("not a choice", u"! status : active"_s, [active](const Plain& p) { return !active(p); });
        row("a choice that is absent", u"status:none"_s,
            [](const Plain& p) { return p.product.status == Lifecycle::Unset; });
        row("a text", u"purpose:customer"_s,
            [](const Plain& p) { return p.product.purpose.contains(u"customer", Qt::CaseInsensitive); });
        row("a text that is absent", u"purpose:none"_s, [](const Plain& p) { return p.product.purpose.isEmpty(); });
        row("no owner", u"owner:none"_s, ownerless);
        row("an owner", u"!owner:none"_s, [ownerless](const Plain& p) { return !ownerless(p); });
        row("unowned by choice", u"owner:unowned"_s,
            [](const Plain& p) { return p.facts.ownerStanding == OwnerStanding::Deliberate; });
        row("an owner by name, inherited too", u"owner:ana"_s, ana);
        row("a domain", u"domain:sales"_s,
            [](const Plain& p) { return p.domain.contains(u"sales", Qt::CaseInsensitive); });
        row("no domain", u"domain:none"_s, [](const Plain& p) { return p.domain.isEmpty(); });
        row("an SLO that is met", u"slo:met"_s, health(SloHealth::Met));
        row("an SLO at risk", u"slo:at-risk"_s, health(SloHealth::AtRisk));
        row("an SLO that is breached", u"slo:breached"_s, health(SloHealth::Breached));
        row("an SLO without a measurement", u"slo:not-measured"_s, health(SloHealth::NotMeasured));
        row("no SLO", u"slo:none"_s, health(SloHealth::None));
        row("any SLO", u"!slo:none"_s, [](const Plain& p) { return p.facts.hasSlo(); });
        row("a tag", u"tag:pii"_s, [](const Plain& p) {
            return std::ranges::any_of(p.product.tags,
                                       [](const QString& t) { return t.contains(u"pii", Qt::CaseInsensitive); });
        });
        row("no tag", u"tag:none"_s, [](const Plain& p) { return p.product.tags.isEmpty(); });
        row("two conditions", u"status:active & owner:none"_s,
            [active, ownerless](const Plain& p) { return active(p) && ownerless(p); });
        row("three conditions, one not", u"status:active&!owner:none & customer"_s,
            [active, ownerless, named](const Plain& p) { return active(p) && !ownerless(p) && named(p, u"customer"); });
        row("empty conditions are none", u" & status:active & "_s, active);
    }
    void everyConditionSelectsWhatPlainLoopsFind()
    {
        QFETCH(const QString, query);
        QFETCH(const Test, test);
        const auto selected = selectRecords(m_mesh, Kind::Product, query, now);
        QVERIFY2(selected, selected ? "" : qPrintable(selected.error().message));
        QCOMPARE(*selected, bruteForce(test));
    }

    void theRetailerHasBothSidesOfTheMainConditions()
    {
        // Else the comparison above would compare nothing with nothing.
        for (const QString& query : {u"status:active"_s, u"owner:none"_s, u"owner:ana"_s, u"slo:met"_s,
                                     u"slo:breached"_s, u"slo:none"_s, u"customer"_s}) {
            const auto selected = selectRecords(m_mesh, Kind::Product, query, now);
            QVERIFY(selected);
            QVERIFY2(!selected->empty() && selected->size() < m_mesh.count(Kind::Product), qPrintable(query));
        }
    }

    void anUnknownFieldIsRefusedAndTheKnownOnesAreNamed()
    {
        const auto selected = selectRecords(m_mesh, Kind::Product, u"status:active & colour:red"_s, now);
        QVERIFY(!selected);
        QCOMPARE(selected.error().code, Error::Code::InvalidArgument);
        for (const QString& part : {u"\"colour\""_s, u"data product"_s, u"status"_s, u"owner"_s, u"slo"_s, u"domain"_s})
            QVERIFY2(selected.error().message.contains(part), qPrintable(selected.error().message));
    }

    void aFieldOfTheKindGoesBeforeWhatIsWorkedOut()
    {
        // An SLO has an owner of its own, and that is meant.
        const auto selected = selectRecords(m_mesh, Kind::Slo, u"owner:none"_s, now);
        QVERIFY(selected);
        std::vector<RecordId> expected;
        for (const Slo& slo : m_mesh.all<Slo>()) {
            if (slo.owner.isNull())
                expected.push_back(slo.id);
        }
        QCOMPARE(*selected, expected);
    }
};

} // namespace mesh

QTEST_GUILESS_MAIN(mesh::TestSelection)
#include "tst_selection.moc"
