// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/comparison_model.h"

#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "mesh/mesh_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

/// Orders is renamed and given a tag and an owner, Bills goes, Returns comes, a flow moves on.
struct Meshes
{
    DomainId sales {newUuid()};
    ProductId orders {newUuid()};
    ProductId bills {newUuid()};
    ProductId ledger {newUuid()};
    PersonId ana {newUuid()};
    Mesh before;
    Mesh after;

    Meshes()
    {
        MeshBuilder builder;
        builder.add(Domain {.id = sales, .name = u"Sales"_s});
        builder.add(Product {.id = orders, .name = u"Orders"_s, .domain = sales});
        builder.add(Product {.id = bills, .name = u"Bills"_s, .domain = sales});
        builder.add(Product {.id = ledger, .name = u"Ledger"_s, .domain = sales, .status = Lifecycle::Draft});
        builder.add(Person {.id = ana, .name = u"Ana Ruiz"_s});
        builder.add(Flow {.id = {newUuid()}, .from = bills, .to = ledger});
        before = builder.build();
        ChangeSetBuilder changes(before);
        changes.edit<Product>(orders, [](Product& product) {
            product.name = u"Orders daily"_s;
            product.tags = QStringList {u"core"_s};
        });
        changes.edit<Product>(ledger, [](Product& product) { product.status = Lifecycle::Active; });
        Assignment owner;
        owner.subject = orders;
        owner.role = OwnershipRole::Owner;
        owner.person = ana;
        changes.create(std::move(owner));
        changes.create(Product {.name = u"Returns"_s, .domain = sales});
        changes.remove(bills);
        changes.remove(before.all<Flow>().begin()->id);
        after = *apply(before, changes.build());
    }

    std::shared_ptr<const MeshComparison> compared() const
    {
        return std::make_shared<MeshComparison>(MeshComparison::build(before, after, Level::Product));
    }
};

QStringList rows(const ComparisonModel& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        constexpr const char* signs[] = {"=", "+", "-", "~"};
        result << u"%1 %2 (%3)"_s.arg(QLatin1String(signs[index.data(ComparisonModel::DifferenceRole).toInt()]),
                                      index.data().toString(), index.data(ComparisonModel::DetailRole).toString());
    }
    return result;
}

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void itListsWhatDiffersByKindAndName()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Meshes meshes;
        model.setComparison(meshes.compared());
        const QStringList expected {u"+ Owner of Orders daily (Ownership: Ana Ruiz)"_s,
                                    u"- Bills (Data product)"_s,
                                    u"~ Ledger (Data product, status: Draft to Active)"_s,
                                    u"~ Orders daily (Data product: name, tags)"_s,
                                    u"+ Returns (Data product)"_s,
                                    u"- Bills to Ledger (Flow)"_s};
        QCOMPARE(rows(model), expected);
        QCOMPARE(model.count(Difference::Added), 2);
        QCOMPARE(model.count(Difference::Removed), 2);
        QCOMPARE(model.count(Difference::Changed), 2);
        QCOMPARE(model.count(Difference::Same), 6);
        QCOMPARE(model.record(model.rowOf(meshes.ledger)), RecordId(meshes.ledger));
        QCOMPARE(model.rowOf(meshes.sales), -1);
    }

    void itShowsOneDifferenceOnly()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(Meshes().compared());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setOnly(Difference::Removed);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        model.setOnly(Difference::Removed);
        QCOMPARE(resets.size(), 1);
        model.setOnly(std::nullopt);
        QCOMPARE(model.rowCount(), 6);
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.count(Difference::Same), 0);
    }

    void aNodeSaysWhatMakesItDiffer()
    {
        const Meshes meshes;
        const auto comparison = meshes.compared();
        const auto words
            = [&](ProductId product) { return differenceWords(*comparison, comparison->graph().nodeOf(product)); };
        QCOMPARE(words(meshes.orders), u"Name, tags, ownership"_s);
        QCOMPARE(words(meshes.ledger), u"Status"_s);
    }
};

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparison_model.moc"
