// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/editing.h"
#include "items/facet_model.h"
#include "items/record_choice_model.h"
#include "items/record_table_model.h"
#include "items/words.h"
#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "widgets/retailer.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace mesh;

namespace {

const Instant now = Instant::fromMilliseconds(1'795'000'000'000);

Mesh retailer()
{
    Result<Mesh> mesh = apply(Mesh(), makeRetailer(now));
    return mesh ? *mesh : Mesh();
}

Mesh after(const Mesh& mesh, const ChangeSet& changeSet)
{
    Result<Mesh> result = apply(mesh, changeSet);
    return result ? *result : Mesh();
}

QStringList names(const RecordTableModel& model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row, 0).data().toString();
    return found;
}

/// What a facet counts, found the slow way: one pass over all records for each value of each facet.
qint64 bruteForce(const Mesh& mesh, const Sheet& sheet, Kind kind, const FacetChoice& choice, const QString& text,
                  Facet facet, const QString& key)
{
    qint64 count = 0;
    for (const SheetRow& row : sheet) {
        const RecordId id {kind, row.id};
        if (!text.isEmpty() && !matchesText(mesh, id, *row.facts, {text}))
            continue;
        bool passes = true;
        for (const auto& [other, keys] : choice) {
            if (other == facet || keys.isEmpty())
                continue;
            QStringList mine;
            facetKeys(mesh, id, *row.facts, other, mine);
            bool any = false;
            for (const QString& each : mine)
                any = any || keys.contains(each);
            passes = passes && any;
        }
        QStringList mine;
        facetKeys(mesh, id, *row.facts, facet, mine);
        if (passes && mine.contains(key))
            ++count;
    }
    return count;
}

} // namespace

class TestItems : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theTableListsEveryRecordByName()
    {
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMoment(now);
        model.show(retailer(), Kind::Product);
        QCOMPARE(model.rowCount(), 17);
        QStringList sorted = names(model);
        sorted.sort(Qt::CaseInsensitive);
        QCOMPARE(names(model), sorted);
    }

    void everyKindCanBeListedWithEveryColumn()
    {
        const Mesh mesh = retailer();
        for (const KindInfo& info : allKinds()) {
            RecordTableModel model;
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.setMoment(now);
            model.show(mesh, info.kind);
            QStringList all;
            for (const TableColumn& column : availableColumns(info.kind))
                all += column.id;
            model.setColumns(all);
            QCOMPARE(model.columnIds(), all);
            QCOMPARE(qint64(model.rowCount()), qint64(mesh.count(info.kind)));
            for (const QString& id : defaultColumns(info.kind))
                QVERIFY2(all.contains(id), qPrintable(id));
            for (int column = 0; column < model.columnCount(); ++column) {
                model.sort(column, Qt::DescendingOrder);
                QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            }
        }
    }

    void anEditTellsOneRowAndKeepsTheRest()
    {
        const Mesh mesh = retailer();
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMoment(now);
        model.show(mesh, Kind::Product);
        const RecordId id = named(mesh, Kind::Product, u"Orders daily"_s);
        const QPersistentModelIndex kept(model.index(model.rowOf(named(mesh, Kind::Product, u"Price book"_s)), 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const std::vector<RecordId> one {id};
        const ChangeSet edit = settingField(mesh, one, *kindInfo(Kind::Product).field(u"tier"), Value(u"gold"_s));
        model.follow(after(mesh, edit), edit);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<QModelIndex>().row(), model.rowOf(id));
        QCOMPARE(kept.data().toString(), u"Price book"_s);
    }

    void aRenamedRowMovesWithoutAReset()
    {
        const Mesh mesh = retailer();
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMoment(now);
        model.show(mesh, Kind::Product);
        const RecordId id = named(mesh, Kind::Product, u"Customer 360"_s);
        const QPersistentModelIndex held(model.index(model.rowOf(id), 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const std::vector<RecordId> one {id};
        const ChangeSet edit = settingField(mesh, one, *kindInfo(Kind::Product).field(u"name"), Value(u"Zebra"_s));
        model.follow(after(mesh, edit), edit);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(names(model).last(), u"Zebra"_s);
        QCOMPARE(held.row(), model.rowCount() - 1);
    }

    void recordsComeAndGoRowByRow()
    {
        const Mesh mesh = retailer();
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMoment(now);
        model.show(mesh, Kind::Term);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        ChangeSetBuilder changes(mesh);
        changes.create(Term {.name = u"Customer"_s});
        const ChangeSet created = changes.build();
        const Mesh with = after(mesh, created);
        model.follow(with, created);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowCount(), 1);
        const ChangeSet gone = inverse(created);
        model.follow(after(with, gone), gone);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void randomEditsKeepTheTableEqualToAFreshOne()
    {
        Mesh mesh = retailer();
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMoment(now);
        model.show(mesh, Kind::Product);
        model.sortBy(u"owner"_s, Qt::AscendingOrder);
        QRandomGenerator random(42);
        for (int step = 0; step < 60; ++step) {
            std::vector<RecordId> ids;
            for (const Product& product : mesh.all<Product>())
                ids.push_back(product.id);
            const RecordId id = ids[random.bounded(quint32(ids.size()))];
            const std::vector<RecordId> one {id};
            ChangeSet edit;
            switch (random.bounded(4)) {
            case 0:
                edit = settingField(mesh, one, *kindInfo(Kind::Product).field(u"name"),
                                    Value(QString(u"Product "_s % QString::number(random.bounded(1000)))));
                break;
            case 1:
                edit = settingHolder(mesh, one, OwnershipRole::Owner, named(mesh, Kind::Person, u"Clara Petit"_s),
                                     now.toDateTime().date());
                break;
            case 2: {
                ChangeSetBuilder changes(mesh);
                changes.create(Product {.name = u"New one"_s});
                edit = changes.build();
                break;
            }
            default:
                edit = settingUnowned(mesh, one, true, now.toDateTime().date());
            }
            mesh = after(mesh, edit);
            model.follow(mesh, edit);
            RecordTableModel fresh;
            fresh.setMoment(now);
            fresh.show(mesh, Kind::Product);
            fresh.sortBy(u"owner"_s, Qt::AscendingOrder);
            QCOMPARE(names(model), names(fresh));
            QVERIFY(model.facetGroups() == fresh.facetGroups());
        }
    }

    void facetCountsEqualBruteForce()
    {
        const Mesh mesh = retailer();
        for (const Kind kind : {Kind::Product, Kind::Dataset, Kind::Column, Kind::Slo}) {
            const Sheet sheet = makeSheet(mesh, {.kind = kind, .within = {}, .at = now});
            QRandomGenerator random(7);
            for (int round = 0; round < 20; ++round) {
                // A choice of values that occur, in about half of the facets.
                FacetChoice choice;
                for (const FacetGroup& group : narrow(mesh, sheet, kind, {}, {}).groups) {
                    if (round > 0 && !group.values.empty() && random.bounded(3) == 0)
                        choice[group.facet].insert(group.values[random.bounded(quint32(group.values.size()))].key);
                }
                const QString text = round % 4 == 3 ? u"cust"_s : QString();
                const Narrowing narrowing = narrow(mesh, sheet, kind, choice, text);
                for (const FacetGroup& group : narrowing.groups) {
                    for (const FacetValue& value : group.values)
                        QCOMPARE(value.count, bruteForce(mesh, sheet, kind, choice, text, group.facet, value.key));
                }
            }
        }
    }

    void whatColleaguesChangedIsMarkedUntilSeen()
    {
        const Mesh mesh = retailer();
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMoment(now);
        model.show(mesh, Kind::Product);
        const RecordId orders = named(mesh, Kind::Product, u"Orders daily"_s);
        const RecordId feed = named(mesh, Kind::Product, u"Segment feed"_s);
        const auto facet = [&] { return model.facetGroups().front(); };
        QVERIFY(facet().facet == Facet::Unseen && facet().values.empty());

        QSignalSpy changed(&model, &RecordTableModel::dataChanged);
        QSignalSpy reset(&model, &RecordTableModel::modelReset);
        const UnseenRecords unseen {{orders, {u"lea"_s, now, now}},
                                    {feed, {u"bob"_s, {}, {}}},
                                    {named(mesh, Kind::Domain, u"Sales"_s), {u"lea"_s, now, now}}};
        model.setUnseen(std::make_shared<UnseenRecords>(unseen));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(reset.size(), 0);
        const QModelIndex name = model.index(model.rowOf(orders), 0);
        QVERIFY(name.data(RecordTableModel::UnseenRole).toString().startsWith(u"Changed by lea, "_s));
        QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(u"Orders daily. Changed by lea, "_s));
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"Changed by lea"_s));
        QVERIFY(name.siblingAtColumn(1).data(RecordTableModel::UnseenRole).toString().isEmpty());
        QCOMPARE(model.index(model.rowOf(feed), 0).data(RecordTableModel::UnseenRole).toString(), u"Changed by bob"_s);
        QCOMPARE(facet().values.size(), 2);
        QCOMPARE(facet().values.front().count, 1);

        model.setFacets({{Facet::Unseen, {u"lea"_s}}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.recordAt(0), orders);
        // Who looks at it still has it before the eyes; the filter lets it go, as there is nothing new any more.
        model.setUnseen(std::make_shared<UnseenRecords>(UnseenRecords {{feed, {u"bob"_s, {}, {}}}}));
        QCOMPARE(model.rowCount(), 0);
        model.setFacets({});
        QVERIFY(model.index(model.rowOf(orders), 0).data(RecordTableModel::UnseenRole).toString().isEmpty());
    }

    void ownersAreKnownByHowTheyCame()
    {
        const Mesh mesh = retailer();
        RecordTableModel model;
        model.setMoment(now);
        model.show(mesh, Kind::Product);
        const auto standing = [&](const QString& name) {
            return model.factsAt(model.rowOf(named(mesh, Kind::Product, name))).ownerStanding;
        };
        QVERIFY(standing(u"Customer 360"_s) == OwnerStanding::Explicit);
        QVERIFY(standing(u"Segment feed"_s) == OwnerStanding::Missing);
        QVERIFY(standing(u"Price book"_s) == OwnerStanding::Deliberate);
        QVERIFY(standing(u"Stock forecast"_s) == OwnerStanding::Inherited);
    }

    void theWorstSloStandsForTheProduct()
    {
        const Mesh mesh = retailer();
        RecordTableModel model;
        model.setMoment(now);
        model.show(mesh, Kind::Product);
        const auto health
            = [&](const QString& name) { return model.factsAt(model.rowOf(named(mesh, Kind::Product, name))).health; };
        QVERIFY(health(u"Segment feed"_s) == SloHealth::Breached);
        QVERIFY(health(u"Orders daily"_s) == SloHealth::Met);
        QVERIFY(health(u"Raw clickstream"_s) == SloHealth::None);
        const int row = model.rowOf(named(mesh, Kind::Product, u"Orders daily"_s));
        QVERIFY(
            model.index(row, model.columnOf(u"trend"_s)).data(RecordTableModel::TrendRole).value<QList<double>>().size()
            >= 28);
    }

    void aLargeListIsArrangedOnAWorker()
    {
        ChangeSetBuilder changes {Mesh()};
        for (int at = 0; at < int(RecordTableModel::immediateRows) + 500; ++at)
            changes.create(Dataset {.name = QString(u"set "_s % QString::number(at))});
        const Mesh mesh = after(Mesh(), changes.build());
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(mesh, Kind::Dataset);
        QVERIFY(model.isArranging());
        QSignalSpy arranged(&model, &RecordTableModel::arranged);
        QVERIFY(arranged.wait(20'000));
        QCOMPARE(model.rowCount(), int(RecordTableModel::immediateRows) + 500);
        QCOMPARE(model.index(2, 0).data().toString(), u"set 2"_s); // figures by their value
        model.setText(u"set 449"_s);
        QVERIFY(arranged.wait(20'000));
        QCOMPARE(model.rowCount(), 15); // 449, 1449 to 4449, 4490 to 4499
    }

    void aCellIsEditedThroughTheCommit()
    {
        const Mesh mesh = retailer();
        RecordTableModel model;
        model.setMoment(now);
        model.show(mesh, Kind::Product);
        ChangeSet committed;
        model.setCommit([&](ChangeSet changeSet) {
            committed = std::move(changeSet);
            return true;
        });
        const int row = model.rowOf(named(mesh, Kind::Product, u"Orders daily"_s));
        QVERIFY(model.setData(model.index(row, model.columnOf(u"status"_s)), u"deprecated"_s));
        QCOMPARE(committed.changes.size(), 1U);
        QCOMPARE(committed.info.reason, u"Set status of Orders daily to Deprecated"_s);
        QSignalSpy refused(&model, &RecordTableModel::editRefused);
        QVERIFY(!model.setData(model.index(row, model.columnOf(u"status"_s)), u"nonsense"_s));
        QCOMPARE(refused.count(), 1);
        model.setEditable(false);
        QVERIFY(!model.setData(model.index(row, 0), u"Other"_s));
    }

    void settingAnOwnerEndsTheOneBefore()
    {
        const Mesh mesh = retailer();
        const QDate today = now.toDateTime().date();
        const std::vector<RecordId> one {named(mesh, Kind::Product, u"Orders daily"_s)};
        const RecordId ana = named(mesh, Kind::Person, u"Ana Ruiz"_s);
        const ChangeSet edit = settingHolder(mesh, one, OwnershipRole::Owner, ana, today);
        QCOMPARE(edit.info.reason, u"Set owner of Orders daily to Ana Ruiz"_s);
        const Mesh changed = after(mesh, edit);
        int inForce = 0;
        for (const Assignment* assignment : changed.referring<&Assignment::subject>(one.front())) {
            if (!isInForce(*assignment, today)) {
                QCOMPARE(assignment->to, today.addDays(-1));
                continue;
            }
            ++inForce;
            QCOMPARE(RecordId(assignment->person), ana);
        }
        QCOMPARE(inForce, 1);
        // Again changes nothing: she holds it already.
        QVERIFY(settingHolder(changed, one, OwnershipRole::Owner, ana, today).isEmpty());
        QVERIFY(after(changed, inverse(edit)) == mesh);
    }

    void bulkOperationsDoWhatTheySay()
    {
        const Mesh mesh = retailer();
        const FieldInfo& tags = *kindInfo(Kind::Product).field(u"tags");
        const FieldInfo& purpose = *kindInfo(Kind::Product).field(u"purpose");
        const std::vector<RecordId> two {named(mesh, Kind::Product, u"Customer 360"_s),
                                         named(mesh, Kind::Product, u"Orders daily"_s)};
        const auto tagsAfter = [&](const ChangeSet& edit, std::size_t at) {
            return after(mesh, edit).find(two[at]).value(tags).to<QStringList>();
        };
        const ChangeSet added
            = bulkEditing(mesh, two, tags, BulkOperation::Add, Value(QStringList {u"gold"_s, u"pii"_s}));
        QCOMPARE(tagsAfter(added, 0), QStringList({u"gold"_s, u"crm"_s, u"pii"_s}));
        QCOMPARE(tagsAfter(added, 1), QStringList({u"gold"_s, u"pii"_s}));
        const ChangeSet removed
            = bulkEditing(mesh, two, tags, BulkOperation::RemoveFrom, Value(QStringList {u"crm"_s}));
        QCOMPARE(removed.changes.size(), 1U);
        const ChangeSet replaced
            = bulkEditing(mesh, two, purpose, BulkOperation::Replace, {}, u"every customer"_s, u"each client"_s);
        QVERIFY(after(mesh, replaced).find(two[1]).value(purpose).to<QString>().contains(u"each client"_s));
        QVERIFY(bulkEditing(mesh, two, tags, BulkOperation::RemoveFrom, Value(QStringList {u"absent"_s})).isEmpty());
    }

    void theFacetTreeKeepsChosenValuesInSight()
    {
        FacetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FacetGroup group {Facet::Tag, {}};
        for (int at = 0; at < 20; ++at)
            group.values.push_back({QString::number(at), QString::number(at), 20 - at});
        model.setGroups({group});
        const QModelIndex tag = model.index(0, 0);
        QCOMPARE(model.rowCount(tag), FacetModel::shortLength + 1);
        const QModelIndex more = model.index(FacetModel::shortLength, 0, tag);
        QVERIFY(more.data(FacetModel::IsMoreRole).toBool());
        model.toggleMore(more);
        QCOMPARE(model.rowCount(tag), 21);
        QSignalSpy chosen(&model, &FacetModel::choiceChanged);
        QVERIFY(model.setData(model.index(15, 0, tag), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(chosen.count(), 1);
        model.toggleMore(model.index(20, 0, tag));
        QCOMPARE(model.rowCount(tag), FacetModel::shortLength + 2); // the chosen one stays
        std::ranges::reverse(group.values);
        model.setGroups({group});
        model.clearChoice();
        QVERIFY(model.choice().empty());
    }

    void namesAreFoundWhileTyping()
    {
        RecordChoiceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource(retailer(), {Kind::Person, Kind::Team});
        QCOMPARE(model.rowCount(), 8);
        model.setText(u"an"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"Ana Ruiz"_s); // begins with it
        QVERIFY(model.rowCount() > 1);
        QVERIFY(!model.exactMatch(u"ana ruiz"_s).isNull());
        QVERIFY(model.exactMatch(u"an"_s).isNull());
    }

    void sentencesAreWhole()
    {
        QCOMPARE(countText(Kind::Product, 1), u"1 product"_s);
        QCOMPARE(countText(Kind::Product, 12), u"12 products"_s);
        QCOMPARE(shortened(u"a\n  b"_s), u"a b"_s);
        QVERIFY(shortened(QString(200, u'x')).size() <= 60);
    }
};

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
