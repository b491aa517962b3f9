// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "governance/consent.h"
#include "governance/permission.h"
#include "mesh/mesh_builder.h"

#include <QTest>

#include <random>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

/// Marketing > Advertising > {Personalised, Targeted}, Personalisation > Personalised; Research.
TermTree smallTree()
{
    return TermTree({{u"x:Targeted"_s, u"Targeted Advertising"_s, {u"x:Personalised"_s}},
                     {u"x:Personalised"_s, u"Personalised Advertising"_s, {u"x:Advertising"_s, u"x:Personalisation"_s}},
                     {u"x:Advertising"_s, u"Advertising"_s, {u"x:Marketing"_s}},
                     {u"x:Marketing"_s, u"Marketing"_s, {u"x:Purpose"_s}},
                     {u"x:Personalisation"_s, u"Personalisation"_s, {u"x:Purpose"_s}},
                     {u"x:Research"_s, u"Research"_s, {u"x:Purpose"_s}},
                     {u"x:Purpose"_s, u"Purpose"_s, {}}});
}

ConsentLabel withPurposes(const QStringList& purposes)
{
    ConsentLabel label;
    label.purposes = purposes;
    return label;
}

} // namespace

class TestConsent : public QObject
{
    Q_OBJECT

private slots:
    void theDpvIsThere()
    {
        const Vocabulary& dpv = Vocabulary::dpv();
        QCOMPARE(dpv.version, u"2.3"_s);
        QVERIFY(dpv.purposes.size() > 100);
        QVERIFY(dpv.categories.size() > 200);
        QVERIFY(dpv.legalBases.size() > 20);
        QVERIFY(dpv.consentStatuses.size() >= 13);
        const TermTree& purposes = dpv.purposes;
        QVERIFY(purposes.isBelow(u"dpv:TargetedAdvertising"_s, u"dpv:Marketing"_s));
        QVERIFY(purposes.isBelow(u"dpv:TargetedAdvertising"_s, u"dpv:Personalisation"_s)); // two parents
        QVERIFY(!purposes.isBelow(u"dpv:Marketing"_s, u"dpv:TargetedAdvertising"_s));
        for (const TermTree* tree : {&purposes, &dpv.categories, &dpv.legalBases, &dpv.subjects, &dpv.processing}) {
            QVERIFY(!tree->roots().empty());
            for (int at = 0; at < tree->size(); ++at) {
                QVERIFY(!tree->term(at).label.isEmpty());
                QCOMPARE(tree->find(tree->term(at).id), at);
                QVERIFY(tree->isBelow(at, at));
                // Below is what the parents say, followed to the end.
                bool hasRoot = false;
                for (const int root : tree->roots())
                    hasRoot = hasRoot || tree->isBelow(at, root);
                QVERIFY(hasRoot);
                for (const int parent : tree->term(at).parents) {
                    QVERIFY(tree->isBelow(at, parent));
                    QVERIFY(!tree->isBelow(parent, at));
                    const auto& children = tree->term(parent).children;
                    QVERIFY(std::ranges::find(children, at) != children.end());
                }
            }
        }
    }

    void termsAreFoundAsPeopleTypeThem()
    {
        const TermTree& purposes = Vocabulary::dpv().purposes;
        const int advertising = purposes.find(u"dpv:Advertising"_s);
        QVERIFY(advertising >= 0);
        QCOMPARE(purposes.find(u"advertising"_s), advertising);
        QCOMPARE(purposes.find(u"DPV:ADVERTISING"_s), advertising);
        QCOMPARE(purposes.find(u"Targeted Advertising"_s), purposes.find(u"dpv:TargetedAdvertising"_s));
        QCOMPARE(purposes.find(u"no such term"_s), -1);
        QCOMPARE(purposes.find({}), -1);
        QCOMPARE(purposes.labelOf(u"dpv:TargetedAdvertising"_s), u"Targeted Advertising"_s);
        QCOMPARE(purposes.labelOf(u"ours"_s), u"ours"_s);
        const auto hits = purposes.search(u"advert"_s);
        QVERIFY(hits.size() >= 3);
        QCOMPARE(hits.front(), advertising);
        QCOMPARE(purposes.search(u"adver targ"_s).front(), purposes.find(u"dpv:TargetedAdvertising"_s));
        QVERIFY(purposes.search(u"xyzzy"_s).empty());
        QVERIFY(purposes.search(u"  "_s).empty());
        QCOMPARE(purposes.path(advertising).back(), u"Advertising"_s);
        QVERIFY(purposes.path(advertising).contains(u"Marketing"_s));
    }

    void circlesAndStrangersAmongParentsAreLeftOut()
    {
        const TermTree tree({{u"a"_s, {}, {u"b"_s, u"nowhere"_s}}, {u"b"_s, {}, {u"a"_s}}, {u"c"_s, {}, {u"c"_s}}});
        QCOMPARE(tree.size(), 3);
        QVERIFY(tree.isBelow(u"a"_s, u"b"_s) != tree.isBelow(u"b"_s, u"a"_s));
        QVERIFY(tree.term(tree.find(u"c"_s)).parents.empty());
        QCOMPARE(tree.roots().size(), std::size_t(2));
        QVERIFY(!Vocabulary::fromJson("{"));
        QVERIFY(!Vocabulary::fromJson("{}"));
    }

    void purposesOfOurOwnJoinTheTree()
    {
        MeshBuilder builder;
        builder.add(Purpose {.id = {newUuid()}, .name = u"Loyalty card"_s, .broader = {u"dpv:Marketing"_s}});
        builder.add(Purpose {
            .id = {newUuid()}, .name = u"Birthday mail"_s, .term = u"our:Birthday"_s, .broader = {u"Loyalty card"_s}});
        builder.add(Purpose {.id = {newUuid()}, .name = u"Marketing"_s, .term = u"dpv:Marketing"_s});
        const TermTree tree = purposesOf(builder.build());
        QCOMPARE(tree.size(), Vocabulary::dpv().purposes.size() + 2);
        QVERIFY(tree.isBelow(u"our:Birthday"_s, u"dpv:Marketing"_s));
        QCOMPARE(tree.labelOf(u"our:Birthday"_s), u"Birthday mail"_s);
    }

    void theMeetOfPurposesIsWhatBothAllow_data()
    {
        QTest::addColumn<QStringList>("a");
        QTest::addColumn<QStringList>("b");
        QTest::addColumn<QStringList>("meet");
        const QStringList marketing {u"x:Marketing"_s};
        QTest::addRow("the narrower") << marketing << QStringList {u"x:Advertising"_s}
                                      << QStringList {u"x:Advertising"_s};
        QTest::addRow("named by neither") << QStringList {u"x:Advertising"_s} << QStringList {u"x:Personalisation"_s}
                                          << QStringList {u"x:Personalised"_s};
        QTest::addRow("nothing") << marketing << QStringList {u"x:Research"_s} << QStringList();
        QTest::addRow("our own") << QStringList {u"ours"_s, u"x:Research"_s} << QStringList {u"ours"_s}
                                 << QStringList {u"ours"_s};
        QTest::addRow("the same") << marketing << marketing << marketing;
        QTest::addRow("all") << QStringList {u"x:Purpose"_s} << QStringList {u"x:Research"_s, u"x:Marketing"_s}
                             << QStringList {u"x:Marketing"_s, u"x:Research"_s};
    }
    void theMeetOfPurposesIsWhatBothAllow()
    {
        QFETCH(QStringList, a);
        QFETCH(QStringList, b);
        QFETCH(QStringList, meet);
        const TermTree tree = smallTree();
        QStringList there = tree.meet(a, b);
        there.sort();
        QCOMPARE(there, meet);
        QStringList back = tree.meet(b, a);
        back.sort();
        QCOMPARE(back, meet);
    }

    void theMeetAllowsExactlyWhatBothDo()
    {
        const TermTree& tree = Vocabulary::dpv().purposes;
        std::mt19937 random(9);
        for (int round = 0; round < 60; ++round) {
            QStringList a;
            QStringList b;
            for (int count = 0; count < 4; ++count) {
                a += tree.term(int(random() % unsigned(tree.size()))).id;
                b += tree.term(int(random() % unsigned(tree.size()))).id;
            }
            const QStringList meet = tree.meet(a, b);
            for (int at = 0; at < tree.size(); ++at) {
                const QString& id = tree.term(at).id;
                const auto allows = [&](const QStringList& purposes) {
                    return std::ranges::any_of(purposes, [&](const QString& p) { return tree.isBelow(id, p); });
                };
                QCOMPARE(allows(meet), allows(a) && allows(b));
            }
            QCOMPARE(tree.topmost(meet).size(), meet.size()); // none is below another
        }
    }

    void aPurposePermitsWhatIsBelowIt()
    {
        const TermTree tree = smallTree();
        const ConsentLabel label = withPurposes({u"x:Advertising"_s});
        QCOMPARE(permits(label, u"x:Advertising"_s, tree), Permission::Permitted);
        QCOMPARE(permits(label, u"x:Targeted"_s, tree), Permission::Permitted);
        QCOMPARE(permits(label, u"x:Marketing"_s, tree), Permission::Forbidden);
        QCOMPARE(permits(label, u"x:Research"_s, tree), Permission::Forbidden);
        QCOMPARE(permits({}, u"x:Research"_s, tree), Permission::NotSaid);
    }

    void aRecordInheritsFieldByField()
    {
        MeshBuilder builder;
        const ProductId product {newUuid()};
        const DatasetId dataset {newUuid()};
        const ColumnId column {newUuid()};
        const ColumnId silent {newUuid()};
        builder.add(Product {.id = product,
                             .name = u"P"_s,
                             .partyClass = PartyClass::FirstParty,
                             .sensitivity = Sensitivity::Internal,
                             .retention = u"1y"_s});
        builder.add(Dataset {.id = dataset,
                             .name = u"d"_s,
                             .product = product,
                             .sensitivity = Sensitivity::Confidential,
                             .purposes = {u"dpv:Marketing"_s}});
        builder.add(
            Column {.id = column, .dataset = dataset, .path = {u"c"_s}, .sensitivity = Sensitivity::Restricted});
        builder.add(Column {.id = silent, .dataset = dataset, .path = {u"s"_s}});
        const Mesh mesh = builder.build();
        const EffectiveConsent of = effectiveConsent(mesh, column);
        QCOMPARE(of.label.sensitivity, Sensitivity::Restricted);
        QCOMPARE(of.source(ConsentField::Sensitivity), RecordId(column));
        QCOMPARE(of.label.purposes, QStringList {u"dpv:Marketing"_s});
        QCOMPARE(of.source(ConsentField::Purposes), RecordId(dataset));
        QCOMPARE(of.label.partyClass, PartyClass::FirstParty);
        QCOMPARE(of.source(ConsentField::PartyClass), RecordId(product));
        QCOMPARE(of.label.retention, u"1y"_s);
        QVERIFY(of.label.residency.isEmpty());
        QVERIFY(of.source(ConsentField::Residency).isNull());
        QCOMPARE(effectiveConsent(mesh, silent).label.sensitivity, Sensitivity::Confidential);
        QCOMPARE(ownConsent(mesh, silent), ConsentLabel());
        QVERIFY(effectiveConsent(mesh, {Kind::Column, newUuid()}).label.isEmpty());

        const ConsentSummary summary = summariseConsent(mesh, dataset, Vocabulary::dpv().purposes);
        QCOMPARE(summary.columns, 2U);
        QCOMPARE(summary.classified, 2U);
        QCOMPARE(summary.meet.sensitivity, Sensitivity::Restricted);
        QCOMPARE(summary.meet.partyClass, PartyClass::FirstParty);
        QCOMPARE(summary.bySensitivity[std::size_t(Sensitivity::Confidential)], 1U);
        QVERIFY(summary == summariseConsent(mesh, product, Vocabulary::dpv().purposes));
    }

    void theSummaryIsTheMostRestrictive()
    {
        const TermTree tree = smallTree();
        ConsentMeet meet(tree);
        ConsentLabel a;
        a.partyClass = PartyClass::ZeroParty;
        a.sensitivity = Sensitivity::Public;
        a.dataState = DataState::Aggregated;
        a.purposes = {u"x:Marketing"_s, u"x:Research"_s};
        a.retention = u"1y"_s;
        a.residency = {u"EU"_s, u"CH"_s};
        a.legalBases = {u"consent"_s};
        ConsentLabel b;
        b.partyClass = PartyClass::ThirdParty;
        b.sensitivity = Sensitivity::Confidential;
        b.dataState = DataState::Pseudonymised;
        b.purposes = {u"x:Advertising"_s};
        b.retention = u"30d"_s;
        b.residency = {u"eu"_s};
        b.legalBases = {u"contract"_s};
        meet.add(a);
        meet.add({}); // says nothing, so it restricts nothing, but it is counted
        meet.add(b);
        const ConsentSummary& summary = meet.summary();
        QCOMPARE(summary.columns, 3U);
        QCOMPARE(summary.classified, 2U);
        QCOMPARE(summary.withPurposes, 2U);
        QCOMPARE(summary.meet.partyClass, PartyClass::ThirdParty);
        QCOMPARE(summary.meet.sensitivity, Sensitivity::Confidential);
        QCOMPARE(summary.meet.dataState, DataState::Pseudonymised);
        QCOMPARE(summary.meet.purposes, QStringList {u"x:Advertising"_s});
        QCOMPARE(summary.meet.retention, u"30d"_s);
        QCOMPARE(summary.meet.residency, QStringList {u"EU"_s});
        QCOMPARE(summary.meet.legalBases, QStringList({u"consent"_s, u"contract"_s}));
        QVERIFY(!summary.permitsNothing && !summary.residesNowhere);

        ConsentLabel c = withPurposes({u"x:Research"_s});
        c.residency = {u"US"_s};
        meet.add(c);
        QVERIFY(meet.summary().permitsNothing);
        QVERIFY(meet.summary().residesNowhere);
        meet.add(a); // once nothing is common, nothing brings it back
        QVERIFY(meet.summary().permitsNothing && meet.summary().meet.purposes.isEmpty());
        QVERIFY(meet.summary().residesNowhere && meet.summary().meet.residency.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
